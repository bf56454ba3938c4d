import type { FieldTable, JsonObject } from "../fields.ts";
import type { OrgRecord, TokenFields } from "../record.ts";
import type { Access } from "../source.ts";
import {
  listOf,
  moment,
  momentOf,
  nothing,
  objectOf,
  requiredTextOf,
  row,
  text,
  textOf,
  wordOf,
} from "../values.ts";
import {
  type LosantOrgRole,
  type LosantResourceRoleGrantRecord,
  orgRoleOf,
  resourceRolesOf,
} from "./role.ts";

/** Fields that only a token on Losant has. */
export interface LosantTokenFields {
  defaultRole: LosantOrgRole | null;
  orgRoles: readonly LosantTokenOrgRoleRecord[];
  creator: {
    kind: "USER" | "API_TOKEN" | "FLOW";
    creatorId: string;
    name: string | null;
  } | null;
  redirectUri: string | null;
  resourceUris: readonly string[] | null;
}

/** The most that a token may do in one organization. */
export interface LosantTokenOrgRoleRecord {
  /** Only its id is known, and not whether the caller still sees it; null for the user's own sandbox. */
  readonly org: OrgRecord | null;
  readonly isSandbox: boolean;
  readonly role: LosantOrgRole;
  readonly applicationRoles: readonly LosantResourceRoleGrantRecord[];
  readonly dashboardRoles: readonly LosantResourceRoleGrantRecord[];
}

const creatorKinds = { user: "USER", apiToken: "API_TOKEN", flow: "FLOW" } as const;

const sharedFields: Omit<
  FieldTable<TokenFields & LosantTokenFields, [access: Access]>,
  "kind" | "status" | "client" | "creator" | "redirectUri" | "resourceUris"
> = {
  name: text("name"),
  description: text("description"),
  scopes: row(["scope"], ({ scope }) => listOf(scope, requiredTextOf) ?? []),
  createdAt: moment("creationDate"),
  updatedAt: moment("lastUpdated"),
  expiresAt: moment("expirationDate"),
  lastUsedAt: nothing(),
  defaultRole: row(["defaultRole"], ({ defaultRole }) =>
    textOf(defaultRole) === null ? null : orgRoleOf(defaultRole),
  ),
  orgRoles: row(["orgRoles"], ({ orgRoles }, access) => {
    const caps = listOf(orgRoles, (cap) => orgRoleCapOf(access, objectOf(cap) ?? {}));
    return caps ?? [];
  }),
};

/** An API token (schema `apiToken` of Losant's client), whoever owns it. Its value, `token`, is read nowhere here. */
export const apiTokenFields: FieldTable<TokenFields & LosantTokenFields, [access: Access]> = {
  kind: row([], () => "API_TOKEN"),
  status: row(["status", "expirationDate"], statusOf),
  ...sharedFields,
  client: nothing(),
  creator: row(["creatorId", "creatorType", "creatorName"], (token) => {
    const creatorId = textOf(token["creatorId"]);
    const kind = wordOf(token["creatorType"], creatorKinds);
    if (creatorId === null || kind === null) return null;
    return { kind, creatorId, name: textOf(token["creatorName"]) };
  }),
  redirectUri: nothing(),
  resourceUris: nothing(),
};

/** A token that the caller gave to an application (schema `userOauthToken` of Losant's client). */
export const oauthTokenFields: FieldTable<TokenFields & LosantTokenFields, [access: Access]> = {
  kind: row([], () => "OAUTH_TOKEN"),
  status: row(["status", "expirationDate", "oauth"], statusOf),
  ...sharedFields,
  client: row(["oauth"], (token) => {
    const client = objectOf(token["oauth"]);
    const clientId = textOf(client?.["client_id"]);
    if (client === null || clientId === null) return null;
    return {
      clientId,
      name: textOf(client["client_name"]),
      url: textOf(client["client_uri"]),
      logoUrl: textOf(client["logo_uri"]),
    };
  }),
  creator: nothing(),
  redirectUri: row(["oauth"], (token) => textOf(objectOf(token["oauth"])?.["redirect_uri"])),
  resourceUris: row(
    ["oauth"],
    (token) => listOf(objectOf(token["oauth"])?.["resource"], requiredTextOf) ?? [],
  ),
};

function orgRoleCapOf(access: Access, cap: JsonObject): LosantTokenOrgRoleRecord {
  const orgId = requiredTextOf(cap["orgId"]);
  const isSandbox = orgId === "sandbox";
  return {
    org: isSandbox ? null : { access, sourceId: orgId.toLowerCase() },
    isSandbox,
    role: orgRoleOf(cap["role"]),
    applicationRoles: resourceRolesOf(cap["applicationRoles"]),
    dashboardRoles: resourceRolesOf(cap["dashboardRoles"]),
  };
}

const authorizationStatuses = { pending: "PENDING", authorized: "AUTHORIZED" } as const;

/**
 * Whether a token works. Losant's `status` is only whether it is switched on: a token that ran out still says `active`,
 * and one that its application has not fetched says so in `authorizationStatus`.
 */
export function statusOf(token: JsonObject): TokenFields["status"] {
  const status = wordOf(token["status"], { active: "ACTIVE", inactive: "INACTIVE" } as const);
  if (status === null) throw new TypeError("nothing where a status was expected");
  const expiresAt = momentOf(token["expirationDate"]);
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) return "EXPIRED";
  const authorization = wordOf(objectOf(token["oauth"])?.["authorizationStatus"], authorizationStatuses);
  return authorization === "PENDING" ? "PENDING" : status;
}
