import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createReplica } from "../../../src/sandbox/auth0/replica.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("shows writes at once to the one reader and late to the other", () => {
  const replica = createReplica([["a", 1]]);
  replica.set("b", 2);
  replica.delete("a");
  expect([...replica.current]).toEqual([["b", 2]]);
  expect([...replica.seen(1000)]).toEqual([["a", 1]]);
  vi.advanceTimersByTime(999);
  expect([...replica.seen(1000)]).toEqual([["a", 1]]);
  vi.advanceTimersByTime(1);
  expect([...replica.seen(1000)]).toEqual([["b", 2]]);
});

it("keeps the order of writes to one key", () => {
  const replica = createReplica<number>([]);
  replica.set("a", 1);
  replica.delete("a");
  replica.set("a", 3);
  expect(replica.seen(0).get("a")).toBe(3);
  replica.delete("a");
  expect(replica.seen(0).has("a")).toBe(false);
});
