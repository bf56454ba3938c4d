import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import type { Connection } from "../../src/graph/connection.ts";
import { toMergedConnection } from "../../src/graph/merged-connection.ts";
import type { Page, PageRequest } from "../../src/sources/page.ts";
import type { Access } from "../../src/sources/source.ts";
import { fakeAccess, pageOf } from "./fake-access.ts";
import { infoOf } from "./resolve-info.ts";

interface Item {
  readonly source: string;
  readonly value: number;
}

const counted = "{ orgs { nodes { name } totalCount } }";
const plain = "{ orgs { nodes { name } pageInfo { endCursor } } }";

const byValue = (one: Item, other: Item) => one.value - other.value;

/** What the sources were asked, in order. */
interface Asked extends PageRequest {
  readonly source: string;
}

/** Sources of sorted numbers. An Error in place of a list fails every call for it. */
function createLists(lists: Readonly<Record<string, readonly number[] | Error>>, clip?: number) {
  const asked: Asked[] = [];
  const load = async ({ source }: Access, request: PageRequest): Promise<Page<Item>> => {
    asked.push({ source: source.name, ...request });
    const list = lists[source.name] ?? [];
    if (list instanceof Error) throw list;
    const items = list.map((value) => ({ source: source.name, value }));
    return pageOf(items, request, clip === undefined ? {} : { clip });
  };
  const page = (args: { first?: number; after?: string | null }, query = plain) =>
    toMergedConnection(infoOf(query), args, Object.keys(lists).map(fakeAccess), load, byValue);
  return { asked, page };
}

/** Reads a list to its end, page by page. */
async function readAll(
  page: (args: { first: number; after: string | null }) => Promise<Connection<Item>>,
  first: number,
): Promise<{ readonly items: readonly Item[]; readonly pages: readonly Connection<Item>[] }> {
  const items: Item[] = [];
  const pages: Connection<Item>[] = [];
  let after: string | null = null;
  for (let round = 0; round < 1_000; round += 1) {
    const connection = await page({ first, after });
    pages.push(connection);
    items.push(...connection.nodes);
    if (!connection.pageInfo.hasNextPage) return { items, pages };
    if (connection.pageInfo.endCursor === null) throw new Error("a page leads on without saying where to");
    after = connection.pageInfo.endCursor;
  }
  throw new Error("the list does not end");
}

const away = (source: string) => new GatewayError("UNAVAILABLE", `Source "${source}" is away.`, { source });

describe("a list over several sources", () => {
  it("gives every entry once, in order, in pages of any size, however few the sources give at once", async () => {
    const numbers = fc
      .array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 })
      .map((list) => list.toSorted((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ one: numbers, two: numbers, three: numbers }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (lists, first, clip) => {
          const { items, pages } = await readAll(createLists(lists, clip).page, first);
          // Equal entries keep the configured order: a stable sort of the lists one behind the other.
          const all = Object.entries(lists).flatMap(([source, list]) =>
            list.map((value) => ({ source, value })),
          );
          const sorted = (list: readonly Item[]) =>
            list.map(({ source, value }) => `${String(value).padStart(3, "0")} ${source}`).toSorted();
          expect(sorted(items)).toEqual(sorted(all));
          if (clip >= first) expect(items).toEqual(all.toSorted(byValue));
          for (const source of Object.keys(lists)) {
            const own = items.filter((item) => item.source === source).map(({ value }) => value);
            expect(own).toEqual(own.toSorted((a, b) => a - b));
          }
          expect(pages.every(({ nodes }) => nodes.length <= first)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps the order even where a source gives less than it was asked for: the page ends there", async () => {
    const { page } = createLists({ one: [1, 2, 3, 4], two: [2, 5, 6] }, 2);
    const { items, pages } = await readAll(page, 10);
    expect(items.map(({ value }) => value)).toEqual([1, 2, 2, 3, 4, 5, 6]);
    expect(pages[0]?.nodes.map(({ value }) => value)).toEqual([1, 2]);
  });

  it("can be read on from every edge, not only from the last one of a page", async () => {
    const { page } = createLists({ one: [1, 3, 5, 7], two: [2, 4, 6, 8] });
    const { edges } = await page({ first: 8 });
    for (const [index, { cursor }] of edges.entries()) {
      const rest = await page({ first: 8, after: cursor });
      expect(rest.nodes.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].slice(index + 1));
      expect(rest.pageInfo.hasPreviousPage).toBe(true);
    }
  });

  it("asks all sources at once for a whole page, and from then on only those with more to give", async () => {
    const { asked, page } = createLists({ one: [1], two: [2, 3, 4, 5], three: [] });
    const first = await page({ first: 3 });
    expect(asked).toEqual([
      { source: "one", first: 3, after: null, wantsTotal: false },
      { source: "two", first: 3, after: null, wantsTotal: false },
      { source: "three", first: 3, after: null, wantsTotal: false },
    ]);
    asked.length = 0;
    const second = await page({ first: 3, after: first.pageInfo.endCursor });
    expect(asked.map(({ source, after }) => [source, after])).toEqual(expect.arrayContaining([["two", "2"]]));
    expect(asked.map(({ source }) => source)).not.toContain("one");
    expect(second.nodes.map(({ value }) => value)).toEqual([4, 5]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("starts with the first source for equal entries", async () => {
    const { page } = createLists({ b: [1, 1], a: [1, 1] });
    expect((await page({ first: 4 })).nodes.map(({ source }) => source)).toEqual(["b", "b", "a", "a"]);
  });

  it("is empty, and at its end, when no source has anything", async () => {
    const connection = await createLists({ one: [], two: [] }).page({ first: 5 });
    expect(connection).toMatchObject({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
      sourceErrors: [],
    });
  });
});

describe("the total of several sources", () => {
  it("is the sum, also on later pages, when sources were read to their end", async () => {
    const lists = createLists({ one: [1], two: [2, 3, 4] });
    const { pages } = await readAll((args) => lists.page(args, counted), 2);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([4, 4]);
    expect(lists.asked.every(({ wantsTotal }) => wantsTotal)).toBe(true);
    expect(lists.asked.at(-2)).toEqual({ source: "one", first: 1, after: null, wantsTotal: true });
  });

  it("costs nothing where nobody asks for it", async () => {
    const lists = createLists({ one: [1], two: [2, 3, 4] });
    await readAll((args) => lists.page(args), 2);
    expect(lists.asked.some(({ wantsTotal }) => wantsTotal)).toBe(false);
  });

  it("is null when a source does not count, or fails", async () => {
    const uncounted = await toMergedConnection(
      infoOf(counted),
      { first: 5 },
      [fakeAccess("one"), fakeAccess("two")],
      async ({ source }, request) =>
        pageOf([{ source: source.name, value: 1 }], request, source.name === "two" ? { total: null } : {}),
      byValue,
    );
    expect(uncounted.totalCount).toBeNull();
    const failed = await createLists({ one: [1], two: away("two") }).page({ first: 5 }, counted);
    expect(failed.totalCount).toBeNull();
  });
});

describe("sources that fail", () => {
  it("are told, and the others still show", async () => {
    const forbidden = new UpstreamError("FORBIDDEN", "May not.", {
      source: "two",
      operation: "get_organizations",
      requiredScopes: ["read:organizations"],
    });
    const connection = await createLists({ one: [1, 2], two: forbidden, three: away("three") }).page({
      first: 5,
    });
    expect(connection.nodes.map(({ value }) => value)).toEqual([1, 2]);
    expect(connection.sourceErrors).toEqual([
      {
        source: { name: "two" },
        code: "FORBIDDEN",
        message: "May not.",
        requiredScopes: ["read:organizations"],
        retryAt: null,
      },
      {
        source: { name: "three" },
        code: "UNAVAILABLE",
        message: 'Source "three" is away.',
        requiredScopes: [],
        retryAt: null,
      },
    ]);
  });

  it("say when to try again", async () => {
    const before = Date.now();
    const limited = new UpstreamError("RATE_LIMITED", "Wait.", {
      source: "two",
      operation: "get_users",
      retryAfter: 30,
    });
    const { sourceErrors } = await createLists({ one: [], two: limited }).page({ first: 5 });
    const retryAt = Date.parse(sourceErrors[0]?.retryAt ?? "");
    expect(retryAt).toBeGreaterThanOrEqual(before + 30_000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 30_000);
  });

  it("fail the list when all do: one as it is, several in one error with the first one's code", async () => {
    const alone = away("one");
    await expect(createLists({ one: alone }).page({ first: 5 })).rejects.toBe(alone);
    const limited = new GatewayError("RATE_LIMITED", "Wait.", { source: "two" });
    await expect(createLists({ one: alone, two: limited }).page({ first: 5 })).rejects.toMatchObject({
      name: "GatewayError",
      code: "UNAVAILABLE",
      message: 'No source could answer. Source "one" is away. Wait.',
    });
  });

  it("come back where they were on the next page", async () => {
    const lists: Record<string, readonly number[] | Error> = { one: [1, 3, 5], two: [2, 4, 6] };
    const { page } = createLists(lists);
    const first = await page({ first: 2 });
    lists["two"] = away("two");
    const second = await page({ first: 1, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ value }) => value)).toEqual([3]);
    lists["two"] = [2, 4, 6];
    const third = await page({ first: 5, after: second.pageInfo.endCursor });
    expect(third.nodes.map(({ value }) => value)).toEqual([4, 5, 6]);
  });

  it("fail the list with what is no source's fault: a mistake in the gateway is never told as a source's", async () => {
    const mistake = new TypeError("undefined is not a function");
    await expect(createLists({ one: [1], two: mistake }).page({ first: 5 })).rejects.toBe(mistake);
  });

  it("are told even when they are refused before they are asked, and leave no other call alone", async () => {
    const refused = new GatewayError("UNSUPPORTED", "Cannot.", { source: "two" });
    const load = (access: Access, request: PageRequest): Promise<Page<Item>> => {
      if (access.source.name === "two") throw refused;
      return Promise.resolve(pageOf([{ source: access.source.name, value: 1 }], request));
    };
    const accesses = [fakeAccess("one"), fakeAccess("two")];
    const connection = await toMergedConnection(infoOf(plain), { first: 5 }, accesses, load, byValue);
    expect(connection.nodes).toHaveLength(1);
    expect(connection.sourceErrors).toMatchObject([{ code: "UNSUPPORTED" }]);
  });
});

describe("the arguments of a list over several sources", () => {
  const { page } = createLists({ one: [1, 2, 3], two: [4] });
  const argumentsOf = async (query: string, more: object, names: readonly string[]) =>
    toMergedConnection(
      infoOf(query),
      { first: 1, ...more },
      names.map(fakeAccess),
      async (_, request) => pageOf([1, 2], request),
      () => 0,
    );

  it("must be a page of 1 to 100", async () => {
    for (const first of [0, -1, 101])
      await expect(page({ first })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("must be the same for all pages: a cursor of other sources, filters or fields is refused", async () => {
    const { pageInfo } = await argumentsOf(plain, { filter: { slug: "a" } }, ["one", "two"]);
    const after = pageInfo.endCursor;
    await expect(argumentsOf(plain, { after, filter: { slug: "a" } }, ["one", "two"])).resolves.toBeDefined();
    const users = "{ users { nodes { name } } }";
    for (const [query, filter, names] of [
      [plain, { slug: "b" }, ["one", "two"]],
      [plain, { slug: "a" }, ["one"]],
      [plain, { slug: "a" }, ["two", "one"]],
      [users, { slug: "a" }, ["one", "two"]],
    ] as const) {
      await expect(argumentsOf(query, { after, filter }, names)).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
    }
    await expect(page({ after: "nothing" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
