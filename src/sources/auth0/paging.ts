import { GatewayError } from "../../errors/gateway-error.ts";
import { badResponse, expectObject, expectObjects } from "../answer.ts";
import { checkPage, refuseDoubles } from "../checked-page.ts";
import type { JsonObject } from "../fields.ts";
import {
  coverWithPages,
  invalidCursor,
  type OffsetPage,
  type Page,
  type PageRequest,
  type Position,
} from "../page.ts";
import { countOf, textOf } from "../values.ts";
import type { ListOperation, ListQuery } from "./operation.ts";

/** Auth0 gives pages of up to 100 entries. */
const maxPageSize = 100;
/** By page number, Auth0 leads to the first 1,000 entries of a list and no further. */
const offsetWall = 1_000;
/** A list that clips pages does so at 50 (https://auth0.com/docs/api/management/v2: "default is 50"). */
const smallestFullPage = 50;

/**
 * A position is `offset:N` (N entries lie before it) or `checkpoint:N:CURSOR` (N entries lie between the upstream
 * cursor and it; no cursor means the beginning of the list).
 */
type Place = { readonly offset: number } | { readonly from: string | null; readonly skip: number };

/**
 * A list that is paged by number and tells its total. Entries past the 1,000th cannot be reached: a request for them
 * is UNSUPPORTED.
 */
export async function listByNumber(
  list: ListOperation,
  request: PageRequest,
  query: ListQuery = {},
): Promise<Page<JsonObject>> {
  const { offset, count } = windowOf(list, request);
  const { items, total } = await readFrom(list, offset, count, { ...query, include_totals: true });
  const isEnd = total === null ? items.length < count : offset + items.length >= total;
  return { items, positionAt: offsetsFrom(offset), hasNext: items.length > 0 && !isEnd, total };
}

/**
 * A list that is paged by number and tells no total (invitations). One entry more than wanted is asked for, to see
 * whether there is another page.
 */
export async function listByNumberUncounted(
  list: ListOperation,
  request: PageRequest,
  query: ListQuery = {},
): Promise<Page<JsonObject>> {
  const { offset, count } = windowOf(list, request);
  const peek = Math.min(count + 1, maxPageSize, offsetWall - offset);
  const { items } = await readFrom(list, offset, peek, query);
  return {
    items: items.slice(0, count),
    positionAt: offsetsFrom(offset),
    hasNext: peek > count ? items.length > count : items.length === count,
    total: null,
  };
}

function windowOf(list: ListOperation, request: PageRequest): { offset: number; count: number } {
  const offset = offsetOf(request);
  const count = Math.min(request.first, offsetWall - offset);
  if (count <= 0) throw wallError(list);
  return { offset, count };
}

/** The entries from `offset` on, `count` at most, by one call or two. */
async function readFrom(
  list: ListOperation,
  offset: number,
  count: number,
  query: ListQuery,
  largestPage = maxPageSize,
): Promise<{ items: readonly JsonObject[]; total: number | null }> {
  const pages = coverWithPages(offset, count, largestPage, offsetWall);
  const answers = await Promise.all(pages.map((page) => askPage(list, query, page)));
  const [{ page = 0, pageSize = count } = {}] = pages;
  const [{ total = null, limit = null } = {}] = answers;
  // Auth0's documents contradict each other on how large a page may be: a tenant that clips pages says so.
  if (limit !== null && limit < pageSize) return readFrom(list, offset, count, query, limit);
  const skip = offset - page * pageSize;
  return { items: answers.flatMap(({ items }) => items).slice(skip, skip + count), total };
}

function offsetsFrom(offset: number): Page<JsonObject>["positionAt"] {
  return (index) => `offset:${offset + index + 1}`;
}

/**
 * A list that is paged by checkpoint (`from`, `take`): complete however long it is, and without a total.
 *
 * `next` alone does not prove that there is more: member lists send it with every page that is not empty. A page that
 * is shorter than asked ends the list, unless the source clips pages.
 */
export async function listByCheckpoint(
  list: ListOperation,
  request: PageRequest,
  query: ListQuery = {},
): Promise<Page<JsonObject>> {
  const place = placeOf(request.after);
  if ("offset" in place) throw invalidCursor();
  const found: JsonObject[] = [];
  const pages: CheckpointPage[] = [];
  let { from, skip } = place;
  const visited = new Set([from ?? ""]);
  let hasNext = true;
  while (hasNext && found.length < request.first) {
    const take = Math.min(skip + request.first - found.length, maxPageSize);
    const { items, next } = readForm(
      list,
      await list.ask({ ...query, take, ...(from === null ? {} : { from }) }),
    );
    checkPage(list, items, { pageSize: take, start: null, total: null });
    // Whoever is sent round in a circle meets the same entries for ever.
    if (next !== null && items.length > 0 && visited.has(next)) throw badResponse(list);
    visited.add(next ?? "");
    pages.push({ start: found.length, skip, size: items.length, from: from ?? "", next });
    const isFull = items.length >= Math.min(take, smallestFullPage);
    hasNext = next !== null && isFull;
    found.push(...items.slice(skip));
    if (next === null) break;
    skip = Math.max(0, skip - items.length);
    from = next;
  }
  return { items: found, positionAt: (index) => positionIn(pages, index), hasNext, total: null };
}

/** A page of a list by checkpoint, of which the entries behind the first `skip` were taken. */
interface CheckpointPage {
  /** How many entries were taken before it. */
  readonly start: number;
  readonly skip: number;
  readonly size: number;
  /** The upstream cursor that it was asked for with; empty for the beginning of the list. */
  readonly from: string;
  readonly next: string | null;
}

/** The place right behind one of the entries that were taken. */
function positionIn(pages: readonly CheckpointPage[], index: number): Position {
  const page = pages.findLast(({ start }) => start <= index);
  if (page === undefined) return "";
  const { start, skip, size, from, next } = page;
  const end = skip + index - start + 1;
  return end === size && next !== null ? `checkpoint:0:${next}` : `checkpoint:${end}:${from}`;
}

/**
 * A list that knows both ways of paging. Page numbers are used where a total or an order is wanted, because only they
 * have them; a list that turns out longer than page numbers lead is then asked for by checkpoint, in its own order.
 */
export async function listByNumberOrCheckpoint(
  list: ListOperation,
  request: PageRequest,
  {
    order,
    isOrderRequired = false,
    query = {},
  }: { order?: string; isOrderRequired?: boolean; query?: ListQuery },
): Promise<Page<JsonObject>> {
  const place = request.after === null ? null : placeOf(request.after);
  const byNumber = place === null ? request.wantsTotal || order !== undefined : "offset" in place;
  if (!byNumber) {
    const [page, total] = await Promise.all([
      listByCheckpoint(list, request, query),
      request.wantsTotal ? countList(list, query) : null,
    ]);
    return { ...page, total };
  }
  const page = await listByNumber(list, request, order === undefined ? query : { ...query, sort: order });
  if (place !== null || isOrderRequired || page.total === null || page.total <= offsetWall) return page;
  return { ...(await listByCheckpoint(list, request, query)), total: page.total };
}

/** How many entries a list has: one call for one entry. Throws BAD_RESPONSE when the source does not tell. */
export async function countList(list: ListOperation, query: ListQuery = {}): Promise<number> {
  const { total } = await askPage(list, { ...query, include_totals: true }, { page: 0, pageSize: 1 });
  if (total === null) throw badResponse(list);
  return total;
}

/** The first 100 entries of a list, and how the others can be had. */
export interface StartedList {
  readonly items: readonly JsonObject[];
  /** How many calls the others take, as far as page numbers lead. */
  readonly callsLeft: number;
  readonly readOthers: () => Promise<readonly JsonObject[]>;
}

const firstPage: OffsetPage = { page: 0, pageSize: maxPageSize };

/** Reads the first page of a list, as large as it can be. */
export async function startList(
  list: ListOperation,
  serves = 1,
  query: ListQuery = {},
): Promise<StartedList> {
  const counted = { ...query, include_totals: true };
  const first = await askPage(list, counted, firstPage, serves);
  const others = pagesAfter(first);
  return {
    items: first.items,
    callsLeft: others.length,
    readOthers: () => readPages(list, counted, others, serves),
  };
}

/** All entries of a list that stays short by the vendor's limits. */
export async function listAll(list: ListOperation, serves = 1): Promise<readonly JsonObject[]> {
  const counted = { include_totals: true };
  const first = await askPage(list, counted, firstPage, serves);
  const others = pagesAfter(first);
  if (others.length === 0) return first.items;
  return [...first.items, ...(await readPages(list, counted, others, serves))];
}

/** The pages behind the first, as far as page numbers lead. */
function pagesAfter({ total, limit }: ListAnswer): readonly OffsetPage[] {
  const pageSize = Math.min(limit ?? maxPageSize, maxPageSize);
  const count = Math.ceil(Math.min(total ?? 0, offsetWall) / pageSize) - 1;
  return count <= 0 ? [] : Array.from({ length: count }, (_, index) => ({ page: index + 1, pageSize }));
}

async function readPages(
  list: ListOperation,
  query: ListQuery,
  pages: readonly OffsetPage[],
  serves: number,
): Promise<readonly JsonObject[]> {
  const answers = await Promise.all(pages.map((page) => askPage(list, query, page, serves)));
  return answers.flatMap(({ items }) => items);
}

/** Asks for a page by its number. Throws BAD_RESPONSE when it contradicts itself or its request. */
function askPage(list: ListOperation, query: ListQuery, asked: OffsetPage, serves = 1): Promise<ListAnswer> {
  const { page, pageSize } = asked;
  return list.ask({ ...query, page, per_page: pageSize }, serves).then((body) => readPage(list, body, asked));
}

function readPage(list: ListOperation, body: unknown, { page, pageSize }: OffsetPage): ListAnswer {
  const answer = readForm(list, body);
  const { items, total, limit } = answer;
  if (limit !== null && limit < 1) throw badResponse(list);
  const size = Math.min(pageSize, limit ?? pageSize);
  checkPage(list, items, { pageSize: size, start: page * size, total });
  return answer;
}

/** Reads a list that is there as a whole. Throws BAD_RESPONSE when an entry stands in it twice. */
export function readList(list: ListOperation, body: unknown): readonly JsonObject[] {
  const { items } = readForm(list, body);
  refuseDoubles(list, items);
  return items;
}

/** What a list says of itself; null what it does not tell. */
interface ListAnswer {
  readonly items: readonly JsonObject[];
  readonly total: number | null;
  readonly limit: number | null;
  readonly next: string | null;
}

/** Reads any of the three forms of a list: a bare array, one with totals, one with a checkpoint. */
function readForm(list: ListOperation, body: unknown): ListAnswer {
  const items = expectObjects(list, Array.isArray(body) ? body : expectObject(list, body)[list.key]);
  if (Array.isArray(body)) return { items, total: null, limit: null, next: null };
  const page = expectObject(list, body);
  try {
    return {
      items,
      total: countOf(page["total"]),
      limit: countOf(page["limit"]),
      next: textOf(page["next"]),
    };
  } catch (cause) {
    throw badResponse(list, cause);
  }
}

function offsetOf({ after }: PageRequest): number {
  if (after === null) return 0;
  const place = placeOf(after);
  if ("offset" in place) return place.offset;
  throw invalidCursor();
}

function placeOf(position: string | null): Place {
  if (position === null) return { from: null, skip: 0 };
  const byNumber = /^offset:(\d{1,4})$/.exec(position);
  if (byNumber !== null) return { offset: Number(byNumber[1]) };
  const byCheckpoint = /^checkpoint:(\d{1,3}):([\x21-\x7e]{0,1000})$/.exec(position);
  if (byCheckpoint === null) throw invalidCursor();
  return { from: byCheckpoint[2] === "" ? null : (byCheckpoint[2] ?? null), skip: Number(byCheckpoint[1]) };
}

/** What to do about entries past the wall, for lists where that is not said by {@link wallError} itself. */
const wallRemedies: Readonly<Record<string, string>> = {
  get_users: "Narrow the search with `filter`, or get all users with `userExportStart`.",
  get_logs_by_user: "Turn `direction` round to read from the other end.",
  get_invitations: "Turn `orderBy` round to read from the other end.",
  get_user_organizations: "Ask an org whether the user is its member with `Org.membership`.",
};

function wallError({ source, operation }: ListOperation): GatewayError {
  const remedy =
    wallRemedies[operation] ??
    "Narrow the list with `filter`, or leave out `orderBy` where the list can then be read to its end.";
  return new GatewayError(
    "UNSUPPORTED",
    `Source "${source}" leads to the first ${offsetWall.toLocaleString("en")} entries of ${operation} and no further. ${remedy}`,
    { source },
  );
}
