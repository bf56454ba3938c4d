import { type AnswerOrigin, findRecord, readRecord, readValue } from "../answer.ts";
import { type FieldSet, type JsonObject, noFields } from "../fields.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { Partially, TokenRecord } from "../record.ts";
import { createRecordLoader } from "../record-loader.ts";
import type { Access, TokenPageRequest } from "../source.ts";
import { momentOf } from "../values.ts";
import { toObjectId } from "./id.ts";
import { lookUp } from "./look-up.ts";
import { once } from "./once.ts";
import { globbable } from "./org.ts";
import { type AskPage, cutWindow, type Listing, pagesOf, readWindow, startListing } from "./paging.ts";
import { idOf } from "./session.ts";
import { apiTokenFields, type LosantTokenFields, oauthTokenFields, statusOf } from "./token.ts";
import { type LosantTokenApi, tokenOperationsOf } from "./token-api.ts";
import { type LosantTokenOwner, writeTokenOwner } from "./token-owner.ts";
import type { LosantViewer } from "./viewer.ts";

/** What the reads and writes of tokens need of one caller's access. */
export interface TokenSession {
  readonly access: Access;
  readonly api: LosantTokenApi;
  /** The caller, for whom their own tokens act. */
  readonly viewer: Pick<LosantViewer, "id" | "knownId" | "learnId">;
}

/** The tokens of one owner, for one request. */
export interface TokenList {
  /** A page of them. `filter.kinds` does not matter here: all are of one kind. */
  page(request: TokenPageRequest): Promise<Page<TokenRecord>>;
  token(id: string, fields: FieldSet): Promise<TokenRecord | null>;
  /** The token that a write answered with: later reads of the same request find it. Its value must not be in it. */
  learn(origin: AnswerOrigin, upstream: JsonObject, fields: FieldSet): TokenRecord;
}

/** What a list of tokens is asked for, apart from the page. */
interface TokenQuery {
  readonly sortField: string;
  readonly sortDirection: string;
  readonly filterField?: string;
  readonly filter?: string;
}

/** Everything that shapes a page of tokens. */
interface TokenPageKey extends Pick<PageRequest, "first" | "after"> {
  readonly query: TokenQuery;
  readonly status: TokenPageRequest["filter"]["status"];
  /** The order by expiry that is made here; null when Losant made the order. */
  readonly expiryOrder: "ASC" | "DESC" | null;
}

/** Makes the list of one owner's tokens. */
export function createTokenList({ access, api, viewer }: TokenSession, owner: LosantTokenOwner): TokenList {
  const isOauth = owner.kind === "oauth";
  const operations = tokenOperationsOf(api, owner);
  const list = operations.list();
  const table = isOauth ? oauthTokenFields : apiTokenFields;
  const known = new Map<string, JsonObject>();
  const listings = new Map<string, Listing>();

  function remember(origin: AnswerOrigin, token: JsonObject): void {
    known.set(idOf(origin, token), token);
    if (owner.kind === "user" && token["ownerType"] === "user") {
      viewer.learnId(idOf(origin, token, "ownerId"));
    }
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
    const { query, first, after, status, expiryOrder } = JSON.parse(key) as TokenPageKey;
    if (status === null && expiryOrder === null) return readWindow(askPages(query), { first, after });
    // Losant can be asked for `active`, which tokens that ran out still are: there are few enough to look at them all.
    const all = await listingOf(query).all();
    const wanted = all.filter(
      (token) => status === null || readValue(list, () => statusOf(token)) === status,
    );
    return cutWindow(expiryOrder === null ? wanted : sortByExpiry(list, wanted, expiryOrder), {
      first,
      after,
    });
  });

  const tokens = createRecordLoader<JsonObject>((wanted) =>
    lookUp(wanted, {
      find: ({ id }) => known.get(id),
      list: async () => listingOf(defaultQuery),
      async read({ id }) {
        const operation = operations.read(id);
        const token = await findRecord(operation, operation.ask(), id);
        if (token !== null) remember(operation, token);
        return token;
      },
    }),
  );

  function userOf(): TokenRecord["user"] {
    if (owner.kind === "application" || owner.kind === "instance") return null;
    const knownId = viewer.knownId();
    if (knownId !== null) return { access, sourceId: knownId };
    return async () => ({ access, sourceId: await viewer.id() });
  }

  function toRecord(
    origin: AnswerOrigin,
    upstream: JsonObject,
    fields: FieldSet,
  ): TokenRecord & Partially<LosantTokenFields> {
    const known = {
      access,
      sourceId: idOf(origin, upstream),
      owner: writeTokenOwner(owner),
      user: userOf(),
    };
    return readRecord(origin, table, upstream, fields, known, access);
  }

  return {
    learn(origin, upstream, fields) {
      remember(origin, upstream);
      return toRecord(origin, upstream, fields);
    },
    async page({ first, after, filter, order, fields }) {
      const nameContains = globbable(access, filter.nameContains, "tokens");
      // No API token waits to be fetched: whoever made it got its value at once.
      if (filter.status === "PENDING" && !isOauth) return cutWindow([], { first, after });
      // Losant sorts API tokens by their expiry, and OAuth tokens not.
      const expiryOrder = isOauth && order?.field === "EXPIRES_AT" ? order.direction : null;
      const query = queryOf(nameContains, expiryOrder === null ? order : null);
      const key: TokenPageKey = { query, first, after, status: filter.status, expiryOrder };
      const page = await readPage(JSON.stringify(key));
      return mapPage(page, (token) => toRecord(list, token, fields));
    },
    async token(tokenId, fields) {
      const id = toObjectId(tokenId);
      const token = id === null ? null : await tokens.load(id, noFields);
      return token === null ? null : toRecord(operations.read(tokenId), token, fields);
    },
  };
}

/** By expiry, those that never end last when ascending. */
function sortByExpiry(
  origin: AnswerOrigin,
  tokens: readonly JsonObject[],
  direction: "ASC" | "DESC",
): readonly JsonObject[] {
  const sign = direction === "ASC" ? 1 : -1;
  const endOf = (token: JsonObject) => {
    const end = readValue(origin, () => momentOf(token["expirationDate"]));
    return end === null ? Number.POSITIVE_INFINITY : Date.parse(end);
  };
  return tokens.toSorted((a, b) => {
    const [endOfA, endOfB] = [endOf(a), endOf(b)];
    return endOfA === endOfB ? 0 : sign * (endOfA < endOfB ? -1 : 1);
  });
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
