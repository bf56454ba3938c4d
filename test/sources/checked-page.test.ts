import { describe, expect, it } from "vitest";
import { checkPage, type PageFacts } from "../../src/sources/checked-page.ts";

const origin = { source: "auth0", operation: "get_things" };
const entries = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const facts: PageFacts = { pageSize: 2, start: 0, total: null };

function outcomeOf(items: readonly object[], changed: Partial<PageFacts> = {}): string {
  try {
    checkPage(origin, items as Parameters<typeof checkPage>[1], { ...facts, ...changed });
    return "believed";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe("a page", () => {
  it.each([
    ["that is full, of a list without a total", entries("a", "b"), {}],
    ["that is the last one", entries("c"), { start: 2, total: 3 }],
    ["that is full, with more behind it", entries("a", "b"), { total: 9 }],
    ["behind the end", [], { start: 4, total: 3 }],
    ["of an empty list", [], { total: 0 }],
    ["of things without an id", [{ name: "x" }, { name: "x" }], {}],
    [
      "of what happened to one user",
      [
        { log_id: "1", user_id: "u" },
        { log_id: "2", user_id: "u" },
      ],
      {},
    ],
  ])("is believed: one %s", (_, items, changed) => {
    expect(outcomeOf(items, changed)).toBe("believed");
  });

  it.each([
    ["longer than asked", entries("a", "b", "c"), {}],
    ["with an entry twice", entries("a", "a"), {}],
    ["with a member twice", [{ user_id: "u" }, { user_id: "u" }], {}],
    ["whose total leaves no room for it", entries("a"), { total: 0 }],
    ["that lacks what its total says", entries("a"), { total: 2 }],
    ["that is empty although there are some", [], { total: 1 }],
    ["of fewer than none", [], { total: -1 }],
  ])("is BAD_RESPONSE: one %s", (_, items, changed) => {
    expect(outcomeOf(items, changed)).toBe("BAD_RESPONSE");
  });
});
