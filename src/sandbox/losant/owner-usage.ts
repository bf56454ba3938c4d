import { callerAccount, callerOrg } from "./access.ts";
import { orgScopes, userScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute } from "./state.ts";
import {
  breakPayloadsDown,
  countDevices,
  countNotebookMinutes,
  countPayloads,
  type UsageRange,
} from "./usage.ts";
import { readPayloadOptions, readResolution, readUsageRange } from "./usage-query.ts";

/**
 * Usage over time, of the caller's own sandbox and of an organization: `deviceCounts`, `notebookMinuteCounts`,
 * `payloadCounts` and `payloadCountsBreakdown` of `me` and `org`.
 */
export const ownerUsageRoutes: readonly LosantRoute[] = [
  ...usageRoutes("me", "/me", userScopes, (request) => callerAccount(request).id),
  ...usageRoutes("org", "/orgs/{orgId}", orgScopes, (request) => callerOrg(request).id),
];

function usageRoutes(
  resource: string,
  path: string,
  readScopes: typeof userScopes,
  readOwnerId: (request: LosantRequest) => string,
): readonly LosantRoute[] {
  const route = (
    action: string,
    measure: (ownerId: string, range: UsageRange, query: URLSearchParams) => unknown,
  ): LosantRoute => ({
    operation: `${resource}.${action}`,
    method: "GET",
    path: `${path}/${action}`,
    scopes: readScopes(`${resource}.${action}`, "read"),
    handle(request) {
      const ownerId = readOwnerId(request);
      const range = readUsageRange(request.query, request.state.choices);
      return { status: 200, body: measure(ownerId, range, request.query) };
    },
  });
  return [
    route("deviceCounts", countDevices),
    route("notebookMinuteCounts", countNotebookMinutes),
    route("payloadCounts", (ownerId, range, query) =>
      countPayloads(ownerId, range, { ...readPayloadOptions(query), includeNonBillable: false }),
    ),
    route("payloadCountsBreakdown", (ownerId, range, query) =>
      breakPayloadsDown(ownerId, range, readResolution(query), readPayloadOptions(query)),
    ),
  ];
}
