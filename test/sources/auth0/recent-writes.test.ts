import { expect, it } from "vitest";
import { createRecentWrites } from "../../../src/sources/auth0/recent-writes.ts";

function start() {
  const clock = { now: 0 };
  const all = createRecentWrites(() => clock.now);
  return { clock, all, written: all.of("caller") };
}

it("knows of one caller's writes nothing that another one wrote", () => {
  const { all, written } = start();
  written.note("a");
  expect(all.of("caller").has("a")).toBe(true);
  expect(all.of("other").has("a")).toBe(false);
});

it("knows what was written within a minute, and forgets it then", () => {
  const { clock, written } = start();
  written.note("a");
  expect(written.has("a")).toBe(true);
  expect(written.has("b")).toBe(false);
  clock.now = 60_000;
  expect(written.has("a")).toBe(true);
  clock.now = 60_001;
  expect(written.has("a")).toBe(false);
});

it("counts the minute from the last write", () => {
  const { clock, written } = start();
  written.note("a");
  clock.now = 50_000;
  written.note("b");
  written.note("a");
  clock.now = 100_000;
  expect(written.has("a")).toBe(true);
  expect(written.has("b")).toBe(true);
});

it("keeps 10,000 ids at most: the oldest go first", () => {
  const { written } = start();
  for (let index = 0; index <= 10_000; index += 1) written.note(String(index));
  expect(written.has("0")).toBe(false);
  expect(written.has("1")).toBe(true);
  expect(written.has("10000")).toBe(true);
});
