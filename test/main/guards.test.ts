import { setTimeout as sleep } from "node:timers/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { watchProcess } from "../../src/main/guards.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const { heap_size_limit } = getHeapStatistics();

function percentInUse(): number {
  collectGarbage();
  const { used_heap_size, external_memory } = getHeapStatistics();
  return Math.ceil(((used_heap_size + external_memory) * 100) / heap_size_limit);
}

const plenty = { maxEventLoopDelayMs: 60_000, maxMemoryPercent: 100 };

function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it("finds nothing in a process that is well", async () => {
  const guards = watchProcess(plenty);
  await sleep(300);
  expect(guards.findPressure()).toBeNull();
  guards.close();
});

it("finds an event loop that lags, and that it is quick again", async () => {
  const guards = watchProcess({ ...plenty, maxEventLoopDelayMs: 200 });
  await sleep(20);
  block(2_000);
  await sleep(20);
  expect(guards.findPressure()).toBe("event loop");
  await expect.poll(() => guards.findPressure(), { interval: 300, timeout: 20_000 }).toBeNull();
  guards.close();
});

it("finds memory that is used up, buffers included, and that it is free again", async () => {
  const guards = watchProcess({ ...plenty, maxMemoryPercent: percentInUse() + 3 });
  await sleep(300);
  expect(guards.findPressure()).toBeNull();
  let held: Buffer | null = Buffer.alloc(heap_size_limit / 10, 1);
  collectGarbage();
  await expect.poll(() => guards.findPressure(), { interval: 300, timeout: 20_000 }).toBe("memory");
  expect(held.length).toBeGreaterThan(0);
  held = null;
  collectGarbage();
  await expect.poll(() => guards.findPressure(), { interval: 300, timeout: 20_000 }).toBeNull();
  guards.close();
});

it("measures now and then and not at every request", async () => {
  const guards = watchProcess({ ...plenty, maxEventLoopDelayMs: 1 });
  block(50);
  expect(guards.findPressure()).toBeNull();
  guards.close();
});
