import { type AnswerOrigin, expectObject, nullWhenMissing, readRecord, readValue } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { mapPage, type Page } from "../page.ts";
import type { OrgRecord, Partially, TokenFields, TokenRecord } from "../record.ts";
import { createRecordLoader } from "../record-loader.ts";
import type { Access, TokenPageRequest } from "../source.ts";
import { listOf, moment, momentOf, objectOf, requiredTextOf, row, text, textOf, wordOf } from "../values.ts";
import { toObjectId } from "./id.ts";
import { lookUp } from "./look-up.ts";
import { once } from "./once.ts";
import { globbable } from "./org.ts";
import { type AskPage, cutWindow, type Listing, pagesOf, readWindow, startListing } from "./paging.ts";
import {
  type LosantOrgRole,
  type LosantResourceRoleGrantRecord,
  orgRoleOf,
  resourceRolesOf,
} from "./role.ts";
import { idOf, type LosantSession } from "./session.ts";

/** Fields that only a token on Losant has. */
export interface LosantTokenFields {
  defaultRole: LosantOrgRole | null;
  orgRoles: readonly LosantTokenOrgRoleRecord[];
  creator: {
    kind: "USER" | "API_TOKEN" | "FLOW";
    creatorId: string;
    name: string | null;
  } | null;
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

/** A user's API token (schema `apiToken` of Losant's client). Its value, `token`, is read nowhere. */
export function tokenFieldsOf(access: Access): FieldTable<TokenFields & LosantTokenFields> {
  return {
    kind: row([], () => "API_TOKEN"),
    status: row(["status", "expirationDate"], statusOf),
    name: text("name"),
    description: text("description"),
    scopes: row(["scope"], ({ scope }) => listOf(scope, requiredTextOf) ?? []),
    createdAt: moment("creationDate"),
    updatedAt: moment("lastUpdated"),
    expiresAt: moment("expirationDate"),
    defaultRole: row(["defaultRole"], ({ defaultRole }) =>
      textOf(defaultRole) === null ? null : orgRoleOf(defaultRole),
    ),
    orgRoles: row(["orgRoles"], ({ orgRoles }) => {
      const caps = listOf(orgRoles, (cap) => orgRoleCapOf(access, objectOf(cap) ?? {}));
      return caps ?? [];
    }),
    creator: row(["creatorId", "creatorType", "creatorName"], (token) => {
      const creatorId = textOf(token["creatorId"]);
      const kind = wordOf(token["creatorType"], creatorKinds);
      if (creatorId === null || kind === null) return null;
      return { kind, creatorId, name: textOf(token["creatorName"]) };
    }),
  };
}

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

/** Losant's `status` is only whether a token is switched on: a token that ran out still says `active`. */
function statusOf(token: JsonObject): TokenFields["status"] {
  const status = wordOf(token["status"], { active: "ACTIVE", inactive: "INACTIVE" } as const);
  if (status === null) throw new TypeError("nothing where a status was expected");
  const expiresAt = momentOf(token["expirationDate"]);
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? "EXPIRED" : status;
}

/** What a list of tokens is asked for, apart from the page. */
interface TokenQuery {
  readonly sortField: string;
  readonly sortDirection: string;
  readonly filterField?: string;
  readonly filter?: string;
}

/** Everything that shapes a page of tokens. */
interface TokenPageKey extends Pick<TokenPageRequest, "first" | "after"> {
  readonly query: TokenQuery;
  readonly status: TokenPageRequest["filter"]["status"];
}

/** The reads of the caller's own API tokens; nobody else's are told. */
export function createTokenReads({
  access,
  api,
  viewer,
}: LosantSession): Pick<Access, "viewerTokens" | "token"> {
  const list = api.tokens();
  const table = tokenFieldsOf(access);
  const known = new Map<string, JsonObject>();
  const listings = new Map<string, Listing>();

  function remember(origin: AnswerOrigin, token: JsonObject): void {
    known.set(idOf(origin, token), token);
    if (token["ownerType"] === "user") viewer.learnId(idOf(origin, token, "ownerId"));
  }

  function askPages(query: TokenQuery): AskPage {
    const ask = pagesOf(list, { ...query });
    return async (page) => {
      const answer = await ask(page);
      for (const token of answer.items) remember(list, token);
      return answer;
    };
  }

  function listingOf(query: TokenQuery): Listing {
    const key = JSON.stringify(query);
    const listing = listings.get(key) ?? startListing(list, askPages(query));
    listings.set(key, listing);
    return listing;
  }

  const readPage = once(async (key): Promise<Page<JsonObject>> => {
    const { query, first, after, status } = JSON.parse(key) as TokenPageKey;
    if (status === null) return readWindow(askPages(query), { first, after });
    // Losant can be asked for `active`, which tokens that ran out still are: a user has few enough to look at them all.
    const all = await listingOf(query).all();
    const wanted = all.filter((token) => readValue(list, () => statusOf(token)) === status);
    return cutWindow(wanted, { first, after });
  });

  const tokens = createRecordLoader<JsonObject>((wanted) =>
    lookUp(wanted, {
      find: ({ id }) => known.get(id),
      list: async () => listingOf(defaultQuery),
      async read({ id }) {
        const operation = api.token(id);
        const body = await nullWhenMissing(operation.ask());
        if (body === null) return null;
        const token = expectObject(operation, body);
        remember(operation, token);
        return token;
      },
    }),
  );

  function toToken(
    origin: AnswerOrigin,
    upstream: JsonObject,
    fields: FieldSet,
    userId: string,
  ): TokenRecord & Partially<LosantTokenFields> {
    return {
      access,
      sourceId: idOf(origin, upstream),
      user: { access, sourceId: userId },
      ...readRecord(origin, table, upstream, fields),
    };
  }

  return {
    async viewerTokens({ first, after, filter, order, fields }) {
      const nameContains = globbable(access, filter.nameContains, "tokens");
      const key: TokenPageKey = { query: queryOf(nameContains, order), first, after, status: filter.status };
      const page = await readPage(JSON.stringify(key));
      const userId = page.entries.length === 0 ? "" : await viewer.id();
      return mapPage(page, (token) => toToken(list, token, fields, userId));
    },
    async token(tokenId, fields) {
      const id = toObjectId(tokenId);
      const token = id === null ? null : await tokens.load(id, noFields);
      return token === null ? null : toToken(api.token(tokenId), token, fields, await viewer.id());
    },
  };
}

const sortFields = {
  NAME: "name",
  STATUS: "status",
  CREATED_AT: "creationDate",
  UPDATED_AT: "lastUpdated",
  EXPIRES_AT: "expirationDate",
} as const;

function queryOf(nameContains: string | null, order: TokenPageRequest["order"]): TokenQuery {
  return {
    sortField: sortFields[order?.field ?? "NAME"],
    sortDirection: order?.direction === "DESC" ? "desc" : "asc",
    ...(nameContains !== null && { filterField: "name", filter: `*${nameContains}*` }),
  };
}

const defaultQuery = queryOf(null, null);
