import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverWithPages, cutPage, mapPage, type PageRequest, readIndex } from "../../src/sources/page.ts";
import { endOf, layOut } from "./page-entries.ts";

const largest = 100;
const offset = fc.integer({ min: 0, max: 5_000 });
const count = fc.integer({ min: 1, max: largest });

describe("coverWithPages", () => {
  it("covers every entry that is wanted, with one page or two neighbours of a size that is allowed", () => {
    fc.assert(
      fc.property(offset, count, (from, wanted) => {
        const pages = coverWithPages(from, wanted, largest);
        expect(pages.length).toBeGreaterThanOrEqual(1);
        expect(pages.length).toBeLessThanOrEqual(2);
        const [first, second] = pages;
        expect(new Set(pages.map(({ pageSize }) => pageSize)).size).toBe(1);
        for (const { pageSize } of pages)
          expect(pageSize).toSatisfy((size: number) => size >= 1 && size <= largest);
        if (second !== undefined) expect(second.page).toBe((first?.page ?? 0) + 1);
        const start = (first?.page ?? 0) * (first?.pageSize ?? 0);
        const end = ((pages.at(-1)?.page ?? 0) + 1) * (first?.pageSize ?? 0);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(from + wanted);
      }),
      { numRuns: 5_000 },
    );
  });

  it("takes one page wherever some page has it all, and the smallest of them", () => {
    fc.assert(
      fc.property(offset, count, (from, wanted) => {
        const fitting = Array.from({ length: largest - wanted + 1 }, (_, index) => wanted + index).find(
          (size) => Math.floor(from / size) === Math.floor((from + wanted - 1) / size),
        );
        const pages = coverWithPages(from, wanted, largest);
        expect(pages.length).toBe(fitting === undefined ? 2 : 1);
        if (fitting !== undefined) expect(pages[0]?.pageSize).toBe(fitting);
      }),
      { numRuns: 1_000 },
    );
  });

  it("asks for just the page that is wanted when a list is read page by page", () => {
    expect(coverWithPages(0, 20, largest)).toEqual([{ page: 0, pageSize: 20 }]);
    expect(coverWithPages(40, 20, largest)).toEqual([{ page: 2, pageSize: 20 }]);
    expect(coverWithPages(95, 10, largest)).toEqual([{ page: 6, pageSize: 15 }]);
    expect(coverWithPages(50, 100, largest)).toEqual([
      { page: 0, pageSize: 100 },
      { page: 1, pageSize: 100 },
    ]);
  });
});

describe("cutPage", () => {
  it("gives every entry once, page by page, with the total on each", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), count, (items, first) => {
        const seen: number[] = [];
        let after: string | null = null;
        for (;;) {
          const request: PageRequest = { first, after, wantsTotal: false };
          const page = cutPage(items, request);
          expect(page.total).toBe(items.length);
          seen.push(...page.items);
          if (!page.hasNext) break;
          expect(page.items).toHaveLength(first);
          after = endOf(page);
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it("starts again behind every entry, not only behind the last one of a page", () => {
    const items = ["a", "b", "c", "d"];
    const { entries } = layOut(cutPage(items, { first: 4, after: null, wantsTotal: false }));
    const rests = entries.map(({ position }) =>
      cutPage(items, { first: 4, after: position, wantsTotal: false }),
    );
    expect(rests.map((page) => page.items.join(""))).toEqual(["bcd", "cd", "d", ""]);
    expect(rests.map(({ hasNext }) => hasNext)).toEqual([false, false, false, false]);
  });

  it("is empty behind the end of a list that became shorter", () => {
    expect(layOut(cutPage(["a"], { first: 5, after: "7", wantsTotal: false }))).toEqual({
      entries: [],
      hasNext: false,
      total: 1,
    });
  });
});

describe("a position that is an index", () => {
  it("is read back, and refused when it is none", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (index) => {
        expect(readIndex(String(index))).toBe(index);
      }),
    );
    for (const position of ["", "-1", "1.5", "1e3", " 1", "１", "9999999999", "end", "offset:1"]) {
      expect(() => readIndex(position)).toThrow(/`after` is not a cursor of this list/);
    }
  });
});

describe("mapPage", () => {
  it("changes the items and nothing else", () => {
    const page = { items: [1], positionAt: () => "x", hasNext: true, total: 9 };
    expect(mapPage(page, String)).toEqual({ ...page, items: ["1"] });
  });
});
