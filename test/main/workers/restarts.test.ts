import { expect, it } from "vitest";
import { createRestarts } from "../../../src/main/workers/restarts.ts";

it("come at once for a worker that has worked, and later and later for those that end soon", () => {
  const { noteEnd } = createRestarts();
  expect([60_000, 0, 9_999, 500].map(noteEnd)).toEqual([0, 100, 200, 400]);
  const last = Array.from({ length: 20 }, () => noteEnd(1)).at(-1);
  expect(last).toBe(30_000);
  expect(noteEnd(10_000)).toBe(0);
  expect(noteEnd(1)).toBe(100);
});

it("are futile after five that ended soon, until one has worked", () => {
  const restarts = createRestarts();
  const wereFutile = [1, 1, 1, 1, 1, 10_000].map((livedMs) => {
    restarts.noteEnd(livedMs);
    return restarts.areFutile;
  });
  expect(wereFutile).toEqual([false, false, false, false, true, false]);
});
