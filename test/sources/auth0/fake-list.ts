import { expect } from "vitest";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import type { ListOperation, ListQuery } from "../../../src/sources/auth0/operation.ts";
import type { JsonObject } from "../../../src/sources/fields.ts";
import type { Page, PageRequest } from "../../../src/sources/page.ts";
import { endOf } from "../page-entries.ts";

/** How a tenant gives a list. */
export interface ListManner {
  /** The most entries that a page has, whatever is asked. */
  readonly clip?: number;
  /** Whether `next` comes with every page that is not empty, as in lists of members; else only when more follows. */
  readonly nextOnEveryPage?: boolean;
  /** Whether the list tells its total; invitations do not. */
  readonly isCounted?: boolean;
}

/** A list of so many entries, `{id: 0}` and on, and what it was asked. */
export interface FakeList {
  readonly list: ListOperation;
  readonly asked: ListQuery[];
}

/**
 * A list as the Management API gives it: by page number as far as the 1,000th entry, or by checkpoint to its end.
 * https://auth0.com/docs/manage-users/user-search/view-search-results-by-page
 */
export function createFakeList(length: number, manner: ListManner = {}): FakeList {
  const { clip = 100, nextOnEveryPage = true, isCounted = true } = manner;
  const entries: readonly JsonObject[] = Array.from({ length }, (_, id) => ({ id }));
  const asked: ListQuery[] = [];

  function byCheckpoint({ take, from }: ListQuery): JsonObject {
    const start = from === undefined ? 0 : Number(String(from).slice("after-".length));
    const members = entries.slice(start, start + Math.min(Number(take), clip));
    const end = start + members.length;
    const hasNext = nextOnEveryPage ? members.length > 0 : end < length;
    return { members, ...(hasNext && { next: `after-${end}` }) };
  }

  function byNumber({ page, per_page, include_totals }: ListQuery): unknown {
    const [number, size] = [Number(page), Number(per_page)];
    if ((number + 1) * size > 1_000) throw refuse("invalid_paging");
    const limit = Math.min(size, clip);
    const start = number * limit;
    const members = entries.slice(start, start + limit);
    return include_totals === true ? { start, limit, members, ...(isCounted && { total: length }) } : members;
  }

  const list: ListOperation = {
    source: "auth0",
    operation: "get_organization_members",
    key: "members",
    async ask(query) {
      asked.push(query);
      for (const size of [query["take"], query["per_page"]]) {
        if (size !== undefined && !(Number(size) >= 1 && Number(size) <= 100))
          throw refuse("invalid_query_string");
      }
      return "take" in query ? byCheckpoint(query) : byNumber(query);
    },
  };
  return { list, asked };
}

function refuse(upstreamCode: string): UpstreamError {
  const details = { source: "auth0", operation: "get_organization_members", status: 400, upstreamCode };
  return new UpstreamError("BAD_USER_INPUT", `Refused: ${upstreamCode}.`, details);
}

/** How a list is asked for a page. */
export type Read = (request: PageRequest) => Promise<Page<JsonObject>>;

/** A request for the beginning of a list. */
export const beginning = { after: null, wantsTotal: false };

/** Reads a list with pages of these sizes, in turn, until it says that there are no more. */
export async function walk(read: Read, sizes: readonly number[], wantsTotal = false) {
  const ids: unknown[] = [];
  const pages: Page<JsonObject>[] = [];
  let after: string | null = null;
  for (let round = 0; round < 3_000; round += 1) {
    const first = sizes[round % sizes.length] ?? 1;
    const page = await read({ first, after, wantsTotal });
    expect(page.items.length).toBeLessThanOrEqual(first);
    pages.push(page);
    ids.push(...page.items.map((item) => item["id"]));
    if (!page.hasNext) return { ids, pages };
    after = endOf(page) ?? after;
  }
  throw new Error("the list does not end");
}

/** The ids of so many entries. */
export const idsUpTo = (length: number) => Array.from({ length }, (_, id) => id);
