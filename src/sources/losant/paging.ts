import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, badResponse, expectObject, expectObjects } from "../answer.ts";
import { checkPage } from "../checked-page.ts";
import type { JsonObject } from "../fields.ts";
import {
  coverWithPages,
  cutPage,
  indexesFrom,
  type OffsetPage,
  type Page,
  type PageRequest,
  readIndex,
} from "../page.ts";
import type { Operation, Query } from "./api.ts";

/** `perPage` beyond 100, the default, is not documented. */
const maxPageSize = 100;
/** Nobody belongs to so many organizations; a total beyond it is not worth believing. */
const mostPages = 100;

/** Which part of a list is wanted. */
export type Window = Pick<PageRequest, "first" | "after">;

/** An upstream page. */
export interface ListPage {
  readonly items: readonly JsonObject[];
  /** How many the whole list has. */
  readonly total: number;
  /** Index of the first item in the whole list. */
  readonly start: number;
  /** The size that the source went by, which may be less than was asked. */
  readonly pageSize: number;
}

/** Asks for one page of a list. */
export type AskPage = (page: OffsetPage) => Promise<ListPage>;

/** The pages of a list under one query. */
export function pagesOf(list: Operation, query: Query): AskPage {
  return async ({ page, pageSize }) => {
    const answer = expectObject(list, await list.ask({ ...query, page, perPage: pageSize }));
    const { items, totalCount: total, perPage: size = pageSize } = answer;
    if (!isCount(total) || !isCount(size) || size === 0 || size > pageSize) throw badResponse(list);
    const start = page * size;
    const entries = expectObjects(list, items);
    checkPage(list, entries, { pageSize: size, start, total });
    return { items: entries, total, start, pageSize: size };
  };
}

/** A part of a list, by one call or two; by more where the source gives smaller pages than it is asked for. */
export async function readWindow(ask: AskPage, { first, after }: Window): Promise<Page<JsonObject>> {
  const offset = after === null ? 0 : readIndex(after);
  const plan = coverWithPages(offset, first, maxPageSize);
  let pages = await Promise.all(plan.map(ask));
  const { total = 0, pageSize = first } = pages[0] ?? {};
  if (pageSize !== plan[0]?.pageSize) {
    const known = new Map(pages.map((page) => [page.start, page]));
    const numbers = pageNumbers(Math.floor(offset / pageSize), Math.min(offset + first, total) / pageSize);
    pages = await Promise.all(numbers.map((page) => known.get(page * pageSize) ?? ask({ page, pageSize })));
  }
  const skip = offset - (pages[0]?.start ?? offset);
  const items = pages.flatMap((page) => page.items).slice(skip, skip + first);
  return {
    items,
    positionAt: indexesFrom(offset),
    hasNext: items.length > 0 && offset + items.length < total,
    total,
  };
}

/** A list that is being read from its beginning. */
export interface Listing {
  readonly first: Promise<ListPage>;
  /** The whole list; the pages after the first are asked for, at once, when this is first called. */
  all(): Promise<readonly JsonObject[]>;
  /** A part of the list if it takes no further call, else null. */
  cut(window: Window): Promise<Page<JsonObject> | null>;
}

/** Starts to read a list: its first page tells how many more there are. */
export function startListing(list: AnswerOrigin, ask: AskPage): Listing {
  const first = ask({ page: 0, pageSize: maxPageSize });
  let walk: Promise<readonly JsonObject[]> | undefined;

  async function readAll(): Promise<readonly JsonObject[]> {
    const { items, total, pageSize } = await first;
    if (total <= pageSize) return items;
    if (total > mostPages * pageSize) throw tooLongError(list, mostPages * pageSize);
    const others = await Promise.all(pageNumbers(1, total / pageSize).map((page) => ask({ page, pageSize })));
    const all = [items, ...others.map((page) => page.items)].flat();
    // What moves while the pages are read may stand on two of them.
    return [...new Map(all.map((item) => [item["id"], item])).values()];
  }

  const all = () => {
    walk ??= readAll();
    return walk;
  };
  return {
    first,
    all,
    async cut(window) {
      const { items, total } = await first;
      const start = window.after === null ? 0 : readIndex(window.after);
      const end = Math.min(start + window.first, total);
      if (end > items.length) return walk === undefined ? null : cutWindow(await walk, window);
      return { ...cutWindow(items, window), hasNext: end < total, total };
    },
  };
}

/** A list that is there as a whole. */
export function completeListing(items: readonly JsonObject[]): Listing {
  const first = { items, total: items.length, start: 0, pageSize: Math.max(1, items.length) };
  return {
    first: Promise.resolve(first),
    all: async () => items,
    cut: async (window) => cutWindow(items, window),
  };
}

/** Cuts a part out of a list that is there as a whole. */
export function cutWindow<Item>(items: readonly Item[], window: Window): Page<Item> {
  return cutPage(items, { ...window, wantsTotal: true });
}

function pageNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(to) - from) }, (_, index) => from + index);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function tooLongError({ source, operation }: AnswerOrigin, most: number): GatewayError {
  return new GatewayError(
    "UNSUPPORTED",
    `Source "${source}" has more than ${most.toLocaleString("en")} entries in ${operation}, and no more are searched. Page through the list instead.`,
    { source },
  );
}
