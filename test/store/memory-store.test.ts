import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryStore } from "../../src/store/memory-store.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("gives a text back until its time is over", async () => {
  const store = createMemoryStore({ maxEntries: 10, maxBytes: 100 });
  store.set("a", "text", 1_000);
  vi.advanceTimersByTime(999);
  expect(await store.get("a")).toBe("text");
  vi.advanceTimersByTime(1);
  expect(await store.get("a")).toBeNull();
  expect(await store.get("b")).toBeNull();
});

it("forgets what was used least lately when there are too many", async () => {
  const store = createMemoryStore({ maxEntries: 2, maxBytes: 100 });
  store.set("a", "1", 1_000);
  store.set("b", "2", 1_000);
  await store.get("a");
  store.set("c", "3", 1_000);
  expect(await Promise.all(["a", "b", "c"].map((name) => store.get(name)))).toEqual(["1", null, "3"]);
});

it("counts bytes and not characters, and what is replaced no more", async () => {
  const store = createMemoryStore({ maxEntries: 10, maxBytes: 8 });
  store.set("a", "üü", 1_000);
  store.set("a", "ää", 1_000);
  store.set("b", "öö", 1_000);
  expect(await Promise.all(["a", "b"].map((name) => store.get(name)))).toEqual(["ää", "öö"]);
  store.set("c", "é", 1_000);
  expect(await Promise.all(["a", "b", "c"].map((name) => store.get(name)))).toEqual([null, "öö", "é"]);
});

it("does not keep what alone is too much, and loses nothing else by it", async () => {
  const store = createMemoryStore({ maxEntries: 10, maxBytes: 4 });
  store.set("b", "1234", 1_000);
  store.set("a", "12345", 1_000);
  expect(await store.get("a")).toBeNull();
  expect(await store.get("b")).toBe("1234");
  store.close();
  expect(await store.get("b")).toBeNull();
});
