import { describe, expect, it } from "vitest";
import { joinLists, type ListPart } from "../../src/sources/join-lists.ts";
import { cutPage, type Page, type PageRequest } from "../../src/sources/page.ts";
import { endOf, layOut } from "./page-entries.ts";

/** Lists of these items, and what each was asked for. */
function makeLists(...contents: readonly (readonly string[])[]) {
  const asked: [number, PageRequest][] = [];
  const lists = contents.map(
    (items, index): ListPart<string> =>
      async (request) => {
        asked.push([index, request]);
        return cutPage(items, request);
      },
  );
  return { lists, asked };
}

function itemsOf(page: Page<string>): readonly string[] {
  return page.items;
}

async function readAll(lists: readonly ListPart<string>[], first: number): Promise<readonly string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const page: Page<string> = await joinLists(lists, { first, after, wantsTotal: false });
    pages.push([...itemsOf(page)]);
    after = page.hasNext ? endOf(page) : null;
  } while (after !== null);
  return pages;
}

describe("lists one after the other", () => {
  it.each([
    [1, [["a"], ["b"], ["c"], ["d"], ["e"]]],
    [2, [["a", "b"], ["c", "d"], ["e"]]],
    [
      3,
      [
        ["a", "b", "c"],
        ["d", "e"],
      ],
    ],
    [4, [["a", "b", "c", "d"], ["e"]]],
    [5, [["a", "b", "c", "d", "e"]]],
    [6, [["a", "b", "c", "d", "e"]]],
  ])("have pages of %d that may reach from one into the next", async (first, pages) => {
    expect(await readAll(makeLists(["a", "b", "c"], ["d", "e"]).lists, first)).toEqual(pages);
    expect(await readAll(makeLists([], ["a", "b"], [], ["c", "d", "e"]).lists, first)).toEqual(pages);
  });

  it("are asked all at once, and those before the place only for the total", async () => {
    const { lists, asked } = makeLists(["a", "b"], ["c", "d"]);
    const first = await joinLists(lists, { first: 3, after: null, wantsTotal: false });
    expect(asked).toEqual([
      [0, { first: 3, after: null, wantsTotal: false }],
      [1, { first: 3, after: null, wantsTotal: false }],
    ]);
    asked.length = 0;
    const after = endOf(first);
    const rest = await joinLists(lists, { first: 3, after, wantsTotal: false });
    expect([itemsOf(rest), rest.hasNext, rest.total]).toEqual([["d"], false, null]);
    expect(asked).toEqual([[1, { first: 3, after: "1", wantsTotal: false }]]);
    asked.length = 0;
    expect((await joinLists(lists, { first: 3, after, wantsTotal: true })).total).toBe(4);
    expect(asked).toEqual([
      [0, { first: 1, after: null, wantsTotal: true }],
      [1, { first: 3, after: "1", wantsTotal: true }],
    ]);
  });

  it("skip a list that was read to its end", async () => {
    const { lists, asked } = makeLists(["a", "b"], ["c"]);
    const page = await joinLists(lists, { first: 2, after: null, wantsTotal: false });
    asked.length = 0;
    await joinLists(lists, { first: 2, after: endOf(page), wantsTotal: false });
    expect(asked).toEqual([[1, { first: 2, after: null, wantsTotal: false }]]);
  });

  it("do not go on behind a list whose page was shorter than asked", async () => {
    const short: ListPart<string> = async () => ({
      items: ["a"],
      positionAt: () => "1",
      hasNext: true,
      total: null,
    });
    const page = await joinLists([short, ...makeLists(["b"]).lists], {
      first: 5,
      after: null,
      wantsTotal: true,
    });
    expect([itemsOf(page), page.hasNext, page.total]).toEqual([["a"], true, null]);
  });

  it("are empty when there are none", async () => {
    expect(layOut(await joinLists([], { first: 5, after: null, wantsTotal: true }))).toEqual({
      entries: [],
      hasNext: false,
      total: 0,
    });
  });

  it.each(["", "1", "2.", "x.1", "-1.1"])("refuse the place %j", async (after) => {
    const { lists } = makeLists(["a"], ["b"]);
    await expect(joinLists(lists, { first: 1, after, wantsTotal: false })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });

  it("fail when one of them fails", async () => {
    const broken: ListPart<string> = () => Promise.reject(new Error("broken"));
    await expect(
      joinLists([...makeLists(["a"]).lists, broken], { first: 1, after: null, wantsTotal: false }),
    ).rejects.toThrow("broken");
  });
});
