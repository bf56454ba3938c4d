import type { Refusal } from "../vendor.ts";
import { refuse, refuseQuery } from "./errors.ts";
import { readFlag, readInteger } from "./query.ts";

/** Query parameters of a list with offset paging. */
export const offsetParameters = ["page", "per_page", "include_totals"] as const;

/** Query parameters of a list that also has checkpoint paging. */
export const checkpointParameters = [...offsetParameters, "from", "take"] as const;

/** A list before it is cut into pages. */
export interface Listing<Entry> {
  /** Name of the items in a body that is no bare array. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** What an entry looks like in the answer. */
  show(entry: Entry): unknown;
}

/** In what a list with offset paging differs from the ordinary one. */
export interface OffsetRules {
  /** Invitations answer `include_totals` without a total. */
  readonly withoutTotal?: true;
  /** Users add `length`, the number of items on the page. */
  readonly withLength?: true;
  /** Users and clients allow 0. */
  readonly smallestPage?: 0;
  /** Connections have a larger page than others when the query names none. */
  readonly ordinaryPage?: 100;
  /** The error past the first 1,000 items. */
  readonly wall?: (page: number) => Refusal;
}

/** Where an entry stands in the order of its list. */
export interface Checkpoint {
  readonly at: string;
  readonly id: string;
}

/** How a list with checkpoint paging marks its places. */
export interface CheckpointRules<Entry> {
  markOf(entry: Entry): Checkpoint;
  /**
   * Whether `next` comes with every page that is not empty, so that the last one leads to an empty page, as lists of
   * members do (auth0/node-auth0#674). Other lists leave it out when nothing follows.
   */
  readonly nextAfterEveryPage: boolean;
}

const wallAt = 1000;

/** Cuts a page by `page` and `per_page`: a bare array, or an object with totals. Throws the vendor's 400 errors. */
export function answerOffsetPage<Entry>(
  query: URLSearchParams,
  listing: Listing<Entry>,
  rules: OffsetRules = {},
): unknown {
  const page = readInteger(query, "page", { fallback: 0, minimum: 0 });
  const limit = readInteger(query, "per_page", {
    fallback: rules.ordinaryPage ?? 50,
    minimum: rules.smallestPage ?? 1,
    maximum: 100,
  });
  const includeTotals = readFlag(query, "include_totals") ?? false;
  // The wall is arithmetic: what the list really holds does not matter.
  if ((page + 1) * limit > wallAt) throw (rules.wall ?? refuseListPage)(page);
  const start = page * limit;
  const items = listing.entries.slice(start, start + limit).map((entry) => listing.show(entry));
  if (!includeTotals) return items;
  return {
    start,
    limit,
    ...(rules.withLength ? { length: items.length } : {}),
    ...(rules.withoutTotal ? {} : { total: listing.entries.length }),
    [listing.key]: items,
  };
}

/** Cuts a page the way the query asks: `take` switches to checkpoint paging, which has no totals. */
export function answerPage<Entry>(
  query: URLSearchParams,
  listing: Listing<Entry>,
  rules: CheckpointRules<Entry> & OffsetRules,
): unknown {
  return query.has("take")
    ? answerCheckpointPage(query, listing, rules)
    : answerOffsetPage(query, listing, rules);
}

/**
 * Cuts a page by `from` and `take`, which is how some lists page whether `take` is there or not. `sizes` are for the
 * lists whose pages are smaller than others'. Throws the vendor's 400 errors.
 */
export function answerCheckpointPage<Entry>(
  query: URLSearchParams,
  listing: Listing<Entry>,
  rules: CheckpointRules<Entry>,
  sizes: { readonly ordinary: number; readonly largest: number } = { ordinary: 50, largest: 100 },
): unknown {
  readFlag(query, "include_totals");
  const asked = readInteger(query, "take", { fallback: sizes.ordinary, minimum: 1, maximum: 100 });
  const take = Math.min(asked, sizes.largest);
  const from = query.get("from");
  const start = from === null ? 0 : findStart(listing.entries, readCursor(from), rules);
  const entries = listing.entries.slice(start, start + take);
  const last = entries.at(-1);
  const more = rules.nextAfterEveryPage || start + take < listing.entries.length;
  return {
    [listing.key]: entries.map((entry) => listing.show(entry)),
    ...(last !== undefined && more ? { next: writeCursor(rules.markOf(last)) } : {}),
  };
}

/** 400 past the first 1,000 users of a search. The list has no other way of paging. */
export function refuseSearchPage(): Refusal {
  return refuse(
    400,
    "You can only page through the first 1000 records. See https://auth0.com/docs/users/search/v3/view-search-results-by-page#limitation",
    "invalid_paging",
  );
}

function refuseListPage(page: number): Refusal {
  return refuse(
    400,
    `Requesting page ${page} exceeds the allowed maximum of 1000 records. To fetch results beyond 1000, use the checkpoint pagination method.`,
    "invalid_paging",
  );
}

/** Cursors look like Auth0's: unpadded base64url of a time, `UTC,` and the id of the page's last item. */
function writeCursor({ at, id }: Checkpoint): string {
  return Buffer.from(`${at.replace("Z", "")}UTC,${id}`).toString("base64url");
}

function readCursor(cursor: string): Checkpoint {
  const [, at, id] = /^(.*?)UTC,(.+)$/s.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (at === undefined || id === undefined) throw refuseQuery("Invalid checkpoint", "from");
  return { at: `${at}Z`, id };
}

function findStart<Entry>(
  entries: readonly Entry[],
  checkpoint: Checkpoint,
  { markOf }: CheckpointRules<Entry>,
): number {
  const last = entries.findIndex((entry) => markOf(entry).id === checkpoint.id);
  if (last !== -1) return last + 1;
  // The marked item is gone since: go on with whatever is newer.
  const next = entries.findIndex((entry) => markOf(entry).at > checkpoint.at);
  return next === -1 ? entries.length : next;
}
