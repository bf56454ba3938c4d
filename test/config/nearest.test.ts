import { expect, it } from "vitest";
import { findNearest } from "../../src/config/nearest.ts";

it.each([
  ["ulr", "url"],
  ["tittle", "title"],
  ["header", "headers"],
  ["maxQueued", "maxQueuedCalls"],
  ["DEADLINEMS", "deadlineMs"],
  ["", "url"],
])("finds for %j the known word that takes the fewest changes: %s", (word, nearest) => {
  expect(findNearest(word, ["title", "headers", "url", "maxQueuedCalls", "deadlineMs"])).toBe(nearest);
});

it("prefers the first of equally near words", () => {
  expect(findNearest("cat", ["bat", "hat"])).toBe("bat");
  expect(findNearest("cat", ["hat", "bat"])).toBe("hat");
});

it("counts letters that are missing, added and exchanged alike", () => {
  expect(findNearest("abcd", ["ab", "abxxx", "abcx"])).toBe("abcx");
  expect(findNearest("abcd", ["ab", "bcd"])).toBe("bcd");
  expect(findNearest("abcd", ["zzzz", "abcdef"])).toBe("abcdef");
});

it("finds nothing among nothing", () => {
  expect(findNearest("word", [])).toBeNull();
});

it("is not slowed down by endless words", () => {
  expect(findNearest("x".repeat(1_000_000), ["y", "xx"])).toBe("xx");
});
