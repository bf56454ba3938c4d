import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  listByCheckpoint,
  listByNumber,
  listByNumberOrCheckpoint,
  listByNumberUncounted,
} from "../../../src/sources/auth0/paging.ts";
import { beginning, createFakeList, idsUpTo, walk } from "./fake-list.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });

describe("a list that is paged by checkpoint", () => {
  it("gives every entry once, for pages of any size, whether pages are clipped or `next` comes with each", async () => {
    const manner = fc.record({ clip: fc.integer({ min: 50, max: 100 }), nextOnEveryPage: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 500 }), sizes, manner, async (length, pageSizes, how) => {
        const { list } = createFakeList(length, how);
        const { ids } = await walk((request) => listByCheckpoint(list, request), pageSizes);
        expect(ids).toEqual(idsUpTo(length));
      }),
      { numRuns: 300 },
    );
  });

  it("can be read on from any entry of any page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 260 }),
        sizes,
        fc.nat(),
        async (length, [first = 1, second = 1], pick) => {
          const { list } = createFakeList(length);
          const page = await listByCheckpoint(list, { ...beginning, first });
          const index = pick % page.items.length;
          const after = page.positionAt(index);
          const rest = await listByCheckpoint(list, { first: second, after, wantsTotal: false });
          expect(rest.items.map((item) => item["id"])).toEqual(
            idsUpTo(length).slice(index + 1, index + 1 + second),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes one call a page, for just that page", async () => {
    const { list, asked } = createFakeList(60);
    const { pages } = await walk((request) => listByCheckpoint(list, request), [20]);
    expect(asked).toEqual([
      { take: 20 },
      { take: 20, from: "after-20" },
      { take: 20, from: "after-40" },
      { take: 20, from: "after-60" },
    ]);
    // `next` came with the third page too, so that only the empty fourth one shows the end.
    expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 20, 0]);
    expect(pages.every(({ total }) => total === null)).toBe(true);
  });

  it("ends with a page that is shorter than it could be, though `next` came with it", async () => {
    const { list, asked } = createFakeList(30);
    const page = await listByCheckpoint(list, { ...beginning, first: 100 });
    expect(page).toMatchObject({ hasNext: false, total: null });
    expect(page.items).toHaveLength(30);
    expect(asked).toHaveLength(1);
  });

  it("fills a page by further calls where the tenant clips pages to 50", async () => {
    const { list, asked } = createFakeList(130, { clip: 50 });
    const page = await listByCheckpoint(list, { ...beginning, first: 100 });
    expect(page.items).toHaveLength(100);
    expect(page.hasNext).toBe(true);
    expect(asked).toEqual([{ take: 100 }, { take: 50, from: "after-50" }]);
  });

  it("passes the query on with every call", async () => {
    const { list, asked } = createFakeList(130, { clip: 50 });
    await listByCheckpoint(list, { ...beginning, first: 100 }, { fields: "user_id" });
    expect(asked.every(({ fields }) => fields === "user_id")).toBe(true);
  });
});

describe("a position", () => {
  it("that the list did not give is BAD_USER_INPUT, whatever it is, and costs no call", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 50 }),
      fc.string({ maxLength: 20 }).map((text) => `offset:${text}`),
      fc.string({ maxLength: 20 }).map((text) => `checkpoint:${text}`),
      fc.constantFrom(
        "offset:",
        "offset:-1",
        "offset:12345",
        "checkpoint:1",
        "checkpoint:1234:a",
        "checkpoint:0:a b",
        "end",
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (after) => {
        fc.pre(!/^offset:\d{1,4}$/.test(after) && !/^checkpoint:\d{1,3}:[\x21-\x7e]*$/.test(after));
        const { list, asked } = createFakeList(10);
        const request = { first: 5, after, wantsTotal: false };
        for (const read of [listByNumber, listByNumberUncounted, listByCheckpoint]) {
          await expect(read(list, request)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
        }
        await expect(listByNumberOrCheckpoint(list, request, {})).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
        });
        expect(asked).toEqual([]);
      }),
    );
  });

  it("of one way is refused by a list that knows the other way only", async () => {
    const { list } = createFakeList(10);
    await expect(listByCheckpoint(list, { ...beginning, first: 5, after: "offset:5" })).rejects.toMatchObject(
      { code: "BAD_USER_INPUT" },
    );
    await expect(
      listByNumber(list, { ...beginning, first: 5, after: "checkpoint:0:x" }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
