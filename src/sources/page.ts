import { GatewayError } from "../errors/gateway-error.ts";
import type { FieldSet } from "./fields.ts";

/** A place between two entries of one source's list. Only the source that made it can read it. */
export type Position = string;

/** Which part of a list is wanted. */
export interface PageRequest {
  /** How many, 1 to 100. */
  readonly first: number;
  /** Start after this place; null for the beginning. */
  readonly after: Position | null;
  /** Whether somebody asked for the total, which can cost a call. */
  readonly wantsTotal: boolean;
}

/** A part of a list whose entries are records, with the fields that somebody asked for. */
export interface RecordPageRequest extends PageRequest {
  readonly fields: FieldSet;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Writes the place right behind the item at an index of the page: most operations want none. */
  readonly positionAt: (index: number) => Position;
  readonly hasNext: boolean;
  /** How many there are in all; null when the source did not count. */
  readonly total: number | null;
}

/** The same page with other items. */
export function mapPage<From, To>(page: Page<From>, toItem: (item: From) => To): Page<To> {
  return { ...page, items: page.items.map((item) => toItem(item)) };
}

/** Cuts a page out of a list that is there as a whole. Positions are indexes. */
export function cutPage<Item>(items: readonly Item[], { first, after }: PageRequest): Page<Item> {
  const start = after === null ? 0 : readIndex(after);
  return {
    items: items.slice(start, start + first),
    positionAt: indexesFrom(start),
    hasNext: start + first < items.length,
    total: items.length,
  };
}

/** Positions that are indexes, for a page whose first item has this one in the whole list. */
export function indexesFrom(start: number): Page<unknown>["positionAt"] {
  return (index) => String(start + index + 1);
}

/** Reads a position that is an index. Throws BAD_USER_INPUT for anything else. */
export function readIndex(position: Position): number {
  if (/^\d{1,9}$/.test(position)) return Number(position);
  throw invalidCursor();
}

/** What is thrown for a cursor that the list did not give. */
export function invalidCursor(): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    "Argument `after` is not a cursor of this list. Use `endCursor` or an edge's `cursor` from the same list with the same arguments.",
  );
}

/** One upstream page, and how many of its entries stand before the ones that are wanted. */
export interface OffsetPage {
  /** Counted from 0. */
  readonly page: number;
  readonly pageSize: number;
}

/**
 * The upstream pages that hold `count` entries from `offset` on, where the upstream can only be asked for whole pages
 * (page number and size). One page when some size up to `maxPageSize` has them all, else neighbours of that size. No
 * page ends beyond `wall`, which must be a multiple of `maxPageSize`.
 */
export function coverWithPages(
  offset: number,
  count: number,
  maxPageSize: number,
  wall = Number.POSITIVE_INFINITY,
): readonly OffsetPage[] {
  for (let pageSize = count; pageSize <= maxPageSize; pageSize += 1) {
    const page = Math.floor(offset / pageSize);
    const end = (page + 1) * pageSize;
    if (offset + count <= end && end <= wall) return [{ page, pageSize }];
  }
  const first = Math.floor(offset / maxPageSize);
  const last = Math.floor((offset + count - 1) / maxPageSize);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    page: first + index,
    pageSize: maxPageSize,
  }));
}
