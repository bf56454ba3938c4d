import { callerInstance, callerInstanceOrg, orgsOfInstance } from "./instance-access.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute } from "./state.ts";
import {
  breakPayloadsDown,
  countDevices,
  countNotebookMinutes,
  countPayloads,
  type PayloadStats,
  type UsageRange,
  type UsageSeries,
} from "./usage.ts";
import { readPayloadOptions, readResolution, readUsageRange } from "./usage-query.ts";

/**
 * Usage over time, of an instance and of each of its organizations: `deviceCounts`, `notebookMinuteCounts`,
 * `payloadCounts` and `payloadCountsBreakdown` of `instance` and `instanceOrg`. An instance's usage is the sum over the
 * organizations that it has now.
 */
export const instanceUsageRoutes: readonly LosantRoute[] = [
  ...usageRoutes("instance", "/instances/{instanceId}", (request) =>
    orgsOfInstance(request.state, callerInstance(request)).map(({ id }) => id),
  ),
  ...usageRoutes("instanceOrg", "/instances/{instanceId}/orgs/{orgId}", (request) => [
    callerInstanceOrg(request).id,
  ]),
];

function usageRoutes(
  resource: string,
  path: string,
  readOwnerIds: (request: LosantRequest) => readonly string[],
): readonly LosantRoute[] {
  const route = (
    action: string,
    measure: (ownerIds: readonly string[], range: UsageRange, query: URLSearchParams) => unknown,
  ): LosantRoute => ({
    operation: `${resource}.${action}`,
    method: "GET",
    path: `${path}/${action}`,
    scopes: instanceScopes(`${resource}.${action}`, "read"),
    handle(request) {
      const ownerIds = readOwnerIds(request);
      const range = readUsageRange(request.query, request.state.choices);
      return { status: 200, body: measure(ownerIds, range, request.query) };
    },
  });
  return [
    route("deviceCounts", (ownerIds, range) =>
      sumSeries(
        range,
        ownerIds.map((ownerId) => countDevices(ownerId, range)),
      ),
    ),
    route("notebookMinuteCounts", (ownerIds, range) =>
      sumSeries(
        range,
        ownerIds.map((ownerId) => countNotebookMinutes(ownerId, range)),
      ),
    ),
    route("payloadCounts", (ownerIds, range, query) => {
      const options = { ...readPayloadOptions(query), includeNonBillable: false };
      return sumStats(ownerIds.map((ownerId) => countPayloads(ownerId, range, options)));
    }),
    route("payloadCountsBreakdown", (ownerIds, range, query) => {
      const options = readPayloadOptions(query);
      const resolution = readResolution(query);
      return sumSeries(
        range,
        ownerIds.map((ownerId) => breakPayloadsDown(ownerId, range, resolution, options)),
      );
    }),
  ];
}

function sumSeries(range: UsageRange, series: readonly UsageSeries<object>[]): UsageSeries<object> {
  const [first = [], ...others] = series.map(({ counts }) => counts);
  return {
    start: new Date(range.start).toISOString(),
    end: new Date(range.end).toISOString(),
    counts: first.map((entry, index) => ({
      ...entry,
      ...sumNumbers([entry, ...others.map((counts) => counts[index] ?? {})]),
    })),
  };
}

function sumStats(stats: readonly PayloadStats[]): PayloadStats {
  const kinds = new Set(stats.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, sumNumbers(stats.map((one) => one[kind] ?? {}))]),
  );
}

/** The sums of what has the same name in several objects; what is no number is left out. */
function sumNumbers(objects: readonly object[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [name, value] of objects.flatMap((one): [string, unknown][] => Object.entries(one)))
    if (typeof value === "number") sums[name] = (sums[name] ?? 0) + value;
  return sums;
}
