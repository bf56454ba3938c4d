import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countList,
  listAll,
  listByNumber,
  listByNumberOrCheckpoint,
  listByNumberUncounted,
  readList,
} from "../../../src/sources/auth0/paging.ts";
import type { JsonObject } from "../../../src/sources/fields.ts";
import type { Page } from "../../../src/sources/page.ts";
import { endOf, layOut } from "../page-entries.ts";
import { beginning, createFakeList, idsUpTo, type Read, walk } from "./fake-list.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });

describe("a list that is paged by number", () => {
  it("gives every entry once as far as the 1,000th, for pages of any size, and asks for no page beyond it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000 }), sizes, async (length, pageSizes) => {
        const { list, asked } = createFakeList(length);
        const { ids, pages } = await walk((request) => listByNumber(list, request), pageSizes);
        expect(ids).toEqual(idsUpTo(length));
        expect(pages.every(({ total }) => total === length)).toBe(true);
        expect(asked.length).toBeLessThanOrEqual(2 * pages.length);
      }),
      { numRuns: 300 },
    );
  });

  it("leads to the 1,000th entry in pages of every size", async () => {
    const stuck: number[] = [];
    for (const first of idsUpTo(101).slice(1)) {
      const { list } = createFakeList(1_200);
      let ids: readonly unknown[] = [];
      let after: string | null = null;
      try {
        while (ids.length < 1_000) {
          const page: Page<JsonObject> = await listByNumber(list, { first, after, wantsTotal: false });
          ids = [...ids, ...page.items.map((item) => item["id"])];
          after = endOf(page);
          expect(page).toMatchObject({ hasNext: true, total: 1_200 });
        }
        expect(ids).toEqual(idsUpTo(1_000));
      } catch {
        stuck.push(first);
      }
    }
    expect(stuck).toEqual([]);
  });

  it("is UNSUPPORTED beyond the 1,000th entry, with what to do, and without a call", async () => {
    const { list, asked } = createFakeList(1_200);
    const request = { first: 20, after: "offset:1000", wantsTotal: false };
    await expect(listByNumber(list, request)).rejects.toMatchObject({
      code: "UNSUPPORTED",
      source: "auth0",
      message: expect.stringMatching(
        /first 1,000 entries of get_organization_members .*Narrow the list with `filter`/,
      ),
    });
    await expect(listByNumberUncounted(list, request)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(asked).toEqual([]);
  });

  it("ends where it became shorter since the last page", async () => {
    const { list } = createFakeList(5);
    const page = await listByNumber(list, { first: 20, after: "offset:40", wantsTotal: false });
    expect(layOut(page)).toEqual({ entries: [], hasNext: false, total: 5 });
  });

  it("gives every entry once where the tenant gives pages of 50 at most", async () => {
    const { list } = createFakeList(230, { clip: 50 });
    for (const size of [20, 50, 70, 100]) {
      const { ids } = await walk((request) => listByNumber(list, request), [size]);
      expect(ids, `in pages of ${size}`).toEqual(idsUpTo(230));
    }
    expect((await listAll(list)).map(({ id }) => id)).toEqual(idsUpTo(230));
  });
});

describe("a list that tells no total", () => {
  it("gives every entry once, for pages of any size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 999 }), sizes, async (length, pageSizes) => {
        const { list } = createFakeList(length, { isCounted: false });
        const { ids, pages } = await walk((request) => listByNumberUncounted(list, request), pageSizes);
        expect(ids).toEqual(idsUpTo(length));
        expect(pages.every(({ total }) => total === null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("looks one entry ahead, so that its last page says that it is the last", async () => {
    const { list, asked } = createFakeList(40, { isCounted: false });
    const { pages } = await walk((request) => listByNumberUncounted(list, request), [20]);
    expect(pages.map(({ items, hasNext }) => [items.length, hasNext])).toEqual([
      [20, true],
      [20, false],
    ]);
    expect(asked.every((query) => !("include_totals" in query))).toBe(true);
  });
});

describe("a list that knows both ways", () => {
  it("is read by checkpoint where nobody wants a total or an order, however long it is", async () => {
    const { list, asked } = createFakeList(1_234);
    const { ids } = await walk((request) => listByNumberOrCheckpoint(list, request, {}), [100]);
    expect(ids).toEqual(idsUpTo(1_234));
    expect(asked.every((query) => "take" in query)).toBe(true);
  });

  it("is read by number where a total is wanted, in the same call", async () => {
    const { list, asked } = createFakeList(60);
    const page = await listByNumberOrCheckpoint(list, { first: 20, after: null, wantsTotal: true }, {});
    expect(page).toMatchObject({ total: 60, hasNext: true });
    expect(asked).toEqual([{ page: 0, per_page: 20, include_totals: true }]);
  });

  it("is read to its end with its total on every page, however long it is", async () => {
    for (const length of [60, 1_000, 1_234]) {
      const { list } = createFakeList(length);
      const { ids, pages } = await walk(
        (request) => listByNumberOrCheckpoint(list, request, {}),
        [100],
        true,
      );
      expect(ids).toEqual(idsUpTo(length));
      expect(pages.every(({ total }) => total === length)).toBe(true);
    }
  });

  it("goes on the way it began, when a total is wanted of one page and not of another", async () => {
    const { list } = createFakeList(90);
    for (const [one, other] of [
      [true, false],
      [false, true],
    ] as const) {
      const first = await listByNumberOrCheckpoint(list, { first: 40, after: null, wantsTotal: one }, {});
      const after = endOf(first);
      const second = await listByNumberOrCheckpoint(list, { first: 40, after, wantsTotal: other }, {});
      expect(second.items.map((item) => item["id"])).toEqual(idsUpTo(80).slice(40));
      if (other) expect(second.total).toBe(90);
    }
  });

  it("is sorted by number, and in its own order by checkpoint once it is too long for that", async () => {
    const short = createFakeList(60);
    await listByNumberOrCheckpoint(short.list, { ...beginning, first: 20 }, { order: "name:1" });
    expect(short.asked).toEqual([{ page: 0, per_page: 20, include_totals: true, sort: "name:1" }]);
    const long = createFakeList(1_234);
    const { ids } = await walk(
      (request) => listByNumberOrCheckpoint(long.list, request, { order: "name:1" }),
      [100],
    );
    expect(ids).toEqual(idsUpTo(1_234));
    expect(long.asked.slice(1).every((query) => "take" in query && !("sort" in query))).toBe(true);
  });

  it("keeps an order that the caller asked for, and says so at the 1,000th entry", async () => {
    const { list } = createFakeList(1_234);
    const read: Read = (request) =>
      listByNumberOrCheckpoint(list, request, { order: "name:1", isOrderRequired: true });
    await expect(walk(read, [100])).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });
});

describe("a whole list", () => {
  it("is counted with one call for one entry", async () => {
    const { list, asked } = createFakeList(1_234);
    expect(await countList(list, { fields: "user_id" })).toBe(1_234);
    expect(asked).toEqual([{ fields: "user_id", page: 0, per_page: 1, include_totals: true }]);
    await expect(countList(createFakeList(5, { isCounted: false }).list)).rejects.toMatchObject({
      code: "BAD_RESPONSE",
    });
  });

  it("is read in pages of 100, as many as it has", async () => {
    for (const [length, calls] of [
      [0, 1],
      [100, 1],
      [101, 2],
      [350, 4],
      [1_000, 10],
    ] as const) {
      const { list, asked } = createFakeList(length);
      expect((await listAll(list)).map(({ id }) => id)).toEqual(idsUpTo(length));
      expect(asked).toHaveLength(calls);
    }
  });
});

describe("an answer", () => {
  const { list } = createFakeList(0);

  it("is read in all three forms of a list", () => {
    expect(readList(list, [{ id: 1 }])).toEqual([{ id: 1 }]);
    expect(readList(list, { members: [{ id: 1 }], total: 5, start: 0, limit: 50 })).toEqual([{ id: 1 }]);
    expect(readList(list, { members: [], next: "abc" })).toEqual([]);
  });

  it("is BAD_RESPONSE in any other form", () => {
    const others = [
      null,
      undefined,
      "members",
      5,
      {},
      { members: {} },
      { members: [5] },
      { members: [{ id: 1 }, { id: 1 }] },
      [null],
      { members: [], total: "5" },
      { members: [], next: 5 },
    ];
    for (const body of others) {
      expect(() => readList(list, body)).toThrow(expect.objectContaining({ code: "BAD_RESPONSE" }));
    }
  });
});
