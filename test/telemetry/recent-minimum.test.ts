import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRecentMinimum } from "../../src/telemetry/recent-minimum.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it("is the smallest number of the last window at least, and of two at most", () => {
  const minimum = createRecentMinimum(1_000);
  expect(minimum.read()).toBeUndefined();
  for (const value of [5, 3, 4]) minimum.note(value);
  expect(minimum.read()).toBe(3);
  vi.advanceTimersByTime(1_000);
  minimum.note(8);
  expect(minimum.read()).toBe(3);
  vi.advanceTimersByTime(1_000);
  expect(minimum.read()).toBe(8);
  vi.advanceTimersByTime(5_000);
  expect(minimum.read()).toBeUndefined();
});
