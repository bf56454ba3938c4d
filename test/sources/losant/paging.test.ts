import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/sources/losant/api.ts";
import { pagesOf, readWindow, startListing } from "../../../src/sources/losant/paging.ts";
import { layOut } from "../page-entries.ts";
import { pages } from "./upstream.ts";

/** A list of so many things, from a source that clips pages at a size. */
function listOf(count: number, largestPage: number): { list: Operation; asked: unknown[] } {
  const items = Array.from({ length: count }, (_, index) => ({ id: String(index) }));
  const answer = pages(items, largestPage);
  const asked: unknown[] = [];
  const list: Operation = {
    source: "losant",
    operation: "things.get",
    async ask(query = {}) {
      asked.push(query);
      return answer({ operation: "things.get", method: "GET", path: "/things", query });
    },
  };
  return { list, asked };
}

describe("a window", () => {
  it("has the same entries, whatever size the source clips its pages at", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(260),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(280),
        fc.integer({ min: 1, max: 120 }),
        async (count, first, offset, largestPage) => {
          const { list } = listOf(count, largestPage);
          const page = await readWindow(pagesOf(list, {}), { first, after: String(offset) });
          const indexes = Array.from({ length: count }, (_, index) => index).slice(offset, offset + first);
          expect(layOut(page)).toEqual({
            entries: indexes.map((index) => ({ item: { id: String(index) }, position: String(index + 1) })),
            hasNext: offset + first < count,
            total: count,
          });
        },
      ),
    );
  });

  it("takes two calls at most where pages are not clipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), fc.integer({ min: 1, max: 100 }), async (offset, first) => {
        const { list, asked } = listOf(500, 100);
        await readWindow(pagesOf(list, {}), { first, after: String(offset) });
        expect(asked.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("a window over clipped pages", () => {
  it("keeps the page that it has", async () => {
    const { list, asked } = listOf(120, 50);
    const page = await readWindow(pagesOf(list, {}), { first: 100, after: null });
    expect(page.items).toHaveLength(100);
    expect(asked).toEqual([
      { page: 0, perPage: 100 },
      { page: 1, perPage: 50 },
    ]);
  });
});

describe("a listing", () => {
  it("has all entries once, whatever size the source clips its pages at", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(350), fc.integer({ min: 10, max: 120 }), async (count, largestPage) => {
        const { list, asked } = listOf(count, largestPage);
        const listing = startListing(list, pagesOf(list, {}));
        const [one, other] = await Promise.all([listing.all(), listing.all()]);
        expect(one).toBe(other);
        expect(one.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => String(index)));
        expect(asked).toHaveLength(Math.max(1, Math.ceil(count / Math.min(100, largestPage))));
      }),
    );
  });

  it("gives parts of its first page, and of the rest only once that was asked for", async () => {
    const { list, asked } = listOf(150, 100);
    const listing = startListing(list, pagesOf(list, {}));
    expect(await listing.cut({ first: 20, after: "80" })).toMatchObject({ hasNext: true, total: 150 });
    expect(await listing.cut({ first: 21, after: "80" })).toBeNull();
    await listing.all();
    const part = await listing.cut({ first: 100, after: "80" });
    expect(part && layOut(part).entries.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 70 }, (_, index) => index + 81),
    );
    expect(part).toMatchObject({ hasNext: false, total: 150 });
    const end = await listing.cut({ first: 5, after: "150" });
    expect(end && layOut(end)).toEqual({
      entries: [],
      hasNext: false,
      total: 150,
    });
    expect(asked).toHaveLength(2);
  });

  it("holds what moved between two pages once", async () => {
    const answers = [
      { items: [{ id: "a" }, { id: "b" }], totalCount: 3, perPage: 2 },
      { items: [{ id: "b" }, { id: "c" }], totalCount: 4, perPage: 2 },
    ];
    const list: Operation = {
      source: "losant",
      operation: "things.get",
      ask: async (query = {}) => answers[Number(query["page"])],
    };
    const all = await startListing(list, pagesOf(list, {})).all();
    expect(all).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  });
});
