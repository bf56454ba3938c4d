import { type AnswerOrigin, findRecord, readId, readRecord } from "../answer.ts";
import type { Changes } from "../changes.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { Identified, Partially } from "../record.ts";
import type { Access } from "../source.ts";
import { flagOf, objectOf, requiredTextOf, row, text, textOf, wordOf } from "../values.ts";
import { listByNumber } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** What an organization may change about its identity provider. */
export type IdentityProviderAccessLevel = "NONE" | "READONLY" | "LIMITED" | "FULL";

/** Fields of an identity provider as one organization uses it. */
export interface OrgIdentityProviderFields {
  connectionId: string;
  name: string | null;
  strategy: string | null;
  assignsMembershipOnLogin: boolean;
  isShownAsButton: boolean;
  isSignupEnabled: boolean;
  organizationName: string | null;
  accessLevel: IdentityProviderAccessLevel | null;
  isEnabled: boolean;
}

/** An identity provider as one organization uses it. `sourceId` is that of the connection. */
export type OrgIdentityProviderRecord = Identified & {
  readonly orgId: string;
} & Partially<OrgIdentityProviderFields>;

/** A connection of an organization, in either family of operations. */
export const identityProviderFields: FieldTable<OrgIdentityProviderFields> = {
  connectionId: row(["connection_id"], (provider) => requiredTextOf(provider["connection_id"])),
  name: row(["connection"], (provider) => textOf(objectOf(provider["connection"])?.["name"])),
  strategy: row(["connection"], (provider) => textOf(objectOf(provider["connection"])?.["strategy"])),
  assignsMembershipOnLogin: row(
    ["assign_membership_on_login"],
    (provider) => flagOf(provider["assign_membership_on_login"]) ?? false,
  ),
  isShownAsButton: row(["show_as_button"], (provider) => flagOf(provider["show_as_button"]) ?? false),
  isSignupEnabled: row(["is_signup_enabled"], (provider) => flagOf(provider["is_signup_enabled"]) ?? false),
  organizationName: text("organization_connection_name"),
  accessLevel: row(["organization_access_level"], (provider) =>
    wordOf(provider["organization_access_level"], {
      none: "NONE",
      readonly: "READONLY",
      limited: "LIMITED",
      full: "FULL",
    }),
  ),
  // Those that were added through the general family do not say it, and are enabled: that is what it lists.
  isEnabled: row(["is_enabled"], (provider) => flagOf(provider["is_enabled"]) ?? true),
};

/** What only the operations in early access know. */
const earlyAccessFields: FieldSet = new Set(["organizationName", "accessLevel", "isEnabled"]);

/** Whether the family of operations in early access is needed, for what is written or for what is asked. */
export function needsEarlyAccess(changes: Changes, asked: FieldSet): boolean {
  const written = Object.keys(changes).filter((name) => changes[name] !== undefined);
  return !asked.union(new Set(written)).isDisjointFrom(earlyAccessFields);
}

/** An identity provider with the asked fields. */
export function toIdentityProvider(
  access: Access,
  origin: AnswerOrigin,
  orgId: string,
  upstream: JsonObject,
  asked: FieldSet,
): OrgIdentityProviderRecord {
  const sourceId = readId(origin, upstream, "connection_id");
  return readRecord(origin, identityProviderFields, upstream, asked, { access, sourceId, orgId });
}

/** Which identity providers of an organization to list. `isEnabled` null: those that are switched on. */
export interface IdentityProviderPageRequest extends RecordPageRequest {
  readonly isEnabled: boolean | null;
}

/** The reads of identity providers of organizations. Ids are those of the organization and of the connection. */
export interface IdentityProviderReads {
  page(orgId: string, request: IdentityProviderPageRequest): Promise<Page<OrgIdentityProviderRecord>>;
  load(orgId: string, connectionId: string, fields: FieldSet): Promise<OrgIdentityProviderRecord | null>;
}

/** The reads of identity providers of organizations. */
export function createIdentityProviderReads({
  access,
  api,
  connections,
}: Auth0Session): IdentityProviderReads {
  /** Keeps what stands there of the connection itself. */
  function remember(upstream: JsonObject): void {
    const { connection_id: id, connection } = upstream;
    if (typeof id !== "string" || typeof connection !== "object" || connection === null) return;
    connections.prime(id, new Set(["name", "strategy"]), { ...connection, id });
  }

  return {
    async page(orgId, { isEnabled, fields, ...request }) {
      const isEarly = isEnabled !== null || needsEarlyAccess({}, fields);
      const list = isEarly ? api.orgConnections(orgId) : api.enabledConnections(orgId);
      // What is selected must not change which ones are listed.
      const page = await listByNumber(list, request, isEarly ? { is_enabled: isEnabled ?? true } : {});
      return mapPage(page, (upstream) => {
        remember(upstream);
        return toIdentityProvider(access, list, orgId, upstream, fields);
      });
    },
    async load(orgId, connectionId, fields) {
      const general = api.enabledConnection(orgId, connectionId);
      const early = api.orgConnection(orgId, connectionId);
      const families = needsEarlyAccess({}, fields) ? [early] : [general, early];
      for (const operation of families) {
        // The general family does not know those that are switched off.
        const upstream = await findRecord(operation, operation.ask(), connectionId, "connection_id");
        if (upstream === null) continue;
        remember(upstream);
        return toIdentityProvider(access, operation, orgId, upstream, fields);
      }
      return null;
    },
  };
}
