import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { OrgRecord } from "../record.ts";
import { listOf, momentOf, requiredTextOf, textOf } from "../values.ts";
import { listByCheckpoint } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** An account at another service that applications may use for a user. Dates are RFC 3339 in UTC. */
export interface ConnectedAccountRecord {
  readonly accountId: string;
  readonly connection: string;
  readonly connectionId: string;
  readonly strategy: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Only its id is known; null when the account belongs to none. */
  readonly org: OrgRecord | null;
}

/** Accounts at other services. */
export interface ConnectedAccounts {
  connectedAccounts(userId: string, request: PageRequest): Promise<Page<ConnectedAccountRecord>>;
}

/** How many one call gives (https://auth0.com/docs/api/management/v2/users/get-connected-accounts). */
const largestPage = 20;

/** The reads of connected accounts. */
export function createConnectedAccounts({ access, api }: Auth0Session): ConnectedAccounts {
  function toAccount(origin: AnswerOrigin, upstream: JsonObject): ConnectedAccountRecord {
    return readValue(origin, () => {
      const orgId = textOf(upstream["organization_id"]);
      return {
        accountId: requiredTextOf(upstream["id"]),
        connection: requiredTextOf(upstream["connection"]),
        connectionId: requiredTextOf(upstream["connection_id"]),
        strategy: requiredTextOf(upstream["strategy"]),
        scopes: listOf(upstream["scopes"], requiredTextOf) ?? [],
        createdAt: requiredTextOf(momentOf(upstream["created_at"])),
        expiresAt: momentOf(upstream["expires_at"]),
        org: orgId === null ? null : { access, sourceId: orgId },
      };
    });
  }

  return {
    async connectedAccounts(userId, request) {
      if (request.first > largestPage) {
        throw new GatewayError(
          "BAD_USER_INPUT",
          `Argument \`first\` may be 1 to ${largestPage} here; it is ${request.first}.`,
          { argument: "first" },
        );
      }
      const list = api.connectedAccounts(userId);
      return mapPage(await listByCheckpoint(list, request), (upstream) => toAccount(list, upstream));
    },
  };
}
