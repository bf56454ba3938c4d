import { buildPath } from "../../http/path.ts";
import type { CallRequest } from "../call.ts";
import { type Imagination, imagineAbsence, imagineName, imagineOutage, imagineRefusal } from "../imagine.ts";

/** Auth0's largest page, in its description and in tenants that clip pages. */
const largestPages = { least: 100, most: 100, missing: 50, refusing: 100, empty: 100 } as const;
/** By page number, a list leads so far. */
const offsetWall = 1_000;

/** Roles of one member or invitation. Auth0 allows 50 (https://auth0.com/docs/troubleshoot/customer-support/operational-policies/entity-limit-policy). */
const rolesOfOne = { least: 0, most: 20, missing: 50, refusing: 20, empty: 0 } as const;
/** Where the number of roles is that of one member, whatever the size of a page. */
const memberRoles = "get_organization_member_roles";

/** Kinds of which a tenant has few: each of them is the same in all answers. */
const sharedKinds: ReadonlySet<string> = new Set(["roles", "clients", "connections", "resource_servers"]);

/** Does not know the connections that are switched off, which another operation then finds. */
const enabledConnection = "/enabled_connections/{connectionId}";
/** Operations that give a bare array, without being lists. */
const arrays: ReadonlySet<string> = new Set([
  "get_users-by-email",
  "post_identities",
  "delete_user_identity_by_user_id",
  "put_authentication-methods",
]);

/** Counts what is imagined to be in one answer only. */
let thingsMade = 0;

/**
 * What a tenant could answer; an Error where the call would fail. A thing has its id under every name that Auth0 has for
 * ids, and whatever a record cannot be without. Throws what a call throws that is never sent.
 */
export function imagineAuth0(source: string, request: CallRequest, imagination: Imagination): unknown {
  const { operation, method, path, query = {}, params = {}, body, listKey } = request;
  const { scale } = imagination;
  buildPath(path, params);
  if (scale === "least") return imagineOutage(source, operation);
  const isAboutRoles = String(query["fields"]).split(",").includes("roles");
  if (scale === "refusing" && isAboutRoles) return imagineRefusal(source, operation);
  const thing = (index: number, id?: string, size = 1) =>
    imagineThing(request, imagination, index, rolesOf(index, size, scale), id);
  if (scale === "missing" && path.endsWith(enabledConnection)) return imagineAbsence(source, operation);
  if (scale === "empty" && method === "GET" && listKey === undefined && path.endsWith("}")) {
    return imagineAbsence(source, operation);
  }
  if (arrays.has(operation)) return [thing(0)];
  if (listKey === undefined) {
    const { name, discovery_domain: domain, ...ids } = params;
    const found = thing(0, Object.values(ids).at(-1));
    return { ...found, ...(body ?? {}), ...(name && { name }), ...(domain && { domain }) };
  }
  const ids = readSearchedIds(query["q"]);
  const asked = Number(query["take"] ?? query["per_page"] ?? largestPages.most);
  const limit = scale === "empty" ? 0 : Math.min(asked, largestPages[scale]);
  const start = Number(query["page"] ?? 0) * asked;
  const size =
    ids === null ? sizeOf(operation, limit, scale) : ["missing", "empty"].includes(scale) ? 0 : ids.length;
  const isShared = sharedKinds.has(listKey) && scale !== "missing";
  const found = ids ?? findLookedUp(request, imagination);
  const entries = Array.from({ length: size }, (_, index) => {
    const place = start + index;
    return thing(place, isShared ? sharedId(listKey, place) : found[index], size);
  });
  if (query["take"] !== undefined) return { [listKey]: entries, next: `imagined${++thingsMade}` };
  if (query["include_totals"] !== true) return entries;
  const isEndless = scale === "missing" && operation !== memberRoles;
  return {
    [listKey]: entries,
    start,
    limit: Math.max(1, limit),
    total: isEndless ? offsetWall + 1 : start + size,
  };
}

function sizeOf(operation: string, limit: number, scale: Imagination["scale"]): number {
  return operation === memberRoles ? Math.min(limit, rolesOfOne[scale]) : limit;
}

/** The ids that a batch looks for; null when the search is another one. */
function readSearchedIds(query: unknown): readonly string[] | null {
  if (typeof query !== "string" || !query.startsWith("user_id:(")) return null;
  return [...query.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, id = ""]) => id.replace(/\\(.)/g, "$1"));
}

/**
 * The organizations that an operation names, in the first page of a list that is read to find them, which is the one
 * without an order: most tenants have no more pages.
 */
function findLookedUp(
  { operation, query = {} }: CallRequest,
  { named, scale }: Imagination,
): readonly string[] {
  const isLookup = operation === "get_organizations" && query["page"] === 0 && query["sort"] === undefined;
  if (!isLookup || scale === "missing") return [];
  return [...new Set(named.map(({ text }) => text).filter((text) => text.startsWith("org_")))];
}

function sharedId(kind: string, index: number): string {
  return `${kind}_${index % largestPages.most}`;
}

/** Roles of one of several things: all together have as many different ones as one could have. */
function rolesOf(index: number, size: number, scale: Imagination["scale"]): readonly string[] {
  const most = rolesOfOne[scale];
  const count = Math.ceil(most / size);
  return Array.from({ length: count }, (_, place) => sharedId("roles", (index * count + place) % most));
}

function imagineThing(
  { operation, path }: CallRequest,
  { rank, scale }: Imagination,
  index: number,
  roles: readonly string[],
  id = `imagined${++thingsMade}`,
): object {
  const name = imagineName(rank, id);
  const client = path.startsWith("/clients") ? id : sharedId("clients", index);
  const connection =
    path.includes("connectionId}") || path.includes("{connection_id}") ? id : sharedId("connections", index);
  const api = sharedId("resource_servers", index);
  return {
    id,
    user_id: id,
    client_id: client,
    clientID: client,
    clients: [{ client_id: client }],
    connection_id: connection,
    connection: path.startsWith("/organizations") ? { name, strategy: "imagined" } : name,
    session_id: id,
    organization_id: id,
    log_id: id,
    // Log entries mostly say who the client is; where they do not, it has to be looked up.
    ...(scale === "missing" ? {} : { client_name: "imagined" }),
    identifier: path.startsWith("/resource-servers") ? id : api,
    audience: api,
    resource_servers: [{ audience: api, scopes: "" }],
    resource_server_identifier: api,
    name,
    display_name: name,
    permission_name: id,
    // Who is refused the members with their roles gets them without.
    ...(scale === "refusing" && operation === "get_organization_members"
      ? {}
      : {
          roles: operation.includes("invitations") ? roles : roles.map((role) => ({ id: role, name: role })),
        }),
    ...constants,
    ...wordsOf(operation),
  };
}

/** Words that an answer must have from a list of Auth0's, by what the operation is about. */
function wordsOf(operation: string): object {
  if (
    operation.includes("jobs") ||
    operation.includes("users-") ||
    operation.includes("verification-email")
  ) {
    // A job that has only just been started has nothing to tell of failures.
    return { type: "users_import", status: operation.startsWith("get_") ? "completed" : "pending" };
  }
  if (operation.includes("authentication-methods")) return { type: "phone" };
  if (operation.includes("device-credentials")) return { type: "public_key" };
  return { type: "imagined", status: "verified" };
}

const moment = "2020-01-01T00:00:00.000Z";

/** What answers must hold that decides about no further call. */
const constants = {
  created_at: moment,
  expires_at: moment,
  date: moment,
  time: moment,
  strategy: "imagined",
  provider: "imagined",
  scope: [],
  domain: "imagined.example",
  verification_host: "imagined.example",
  verification_txt: "imagined",
  recovery_code: "imagined",
  ticket: "https://imagined.example",
  inviter: { name: "imagined" },
  invitee: { email: "imagined@example.com" },
  member_type: "user",
  branding: { colors: { primary: "#000000", page_background: "#000000" } },
};
