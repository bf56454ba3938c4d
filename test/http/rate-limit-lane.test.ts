import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Lane, openLane, type RateLimit } from "../../src/http/rate-limit-lane.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const unlimited = Number.POSITIVE_INFINITY;

function told(remaining: number, { limit = 40, inMs = 1_000 } = {}): RateLimit {
  return { limit, remaining, resetAt: Date.now() + inMs };
}

/** How many calls may go now, all of them taken. */
function takeAll(lane: Lane, most = 1_000): number {
  let taken = 0;
  while (taken < most && lane.delay() === 0) {
    lane.take();
    taken += 1;
  }
  return taken;
}

describe("a lane of which nothing is known", () => {
  it("lets the first calls go, and the others when an answer has told how many there may be", () => {
    const lane = openLane(10);
    expect(takeAll(lane)).toBe(10);
    expect(lane.delay()).toBe(1_000);
    expect(lane.isLimiting).toBe(false);
    lane.settle(told(30));
    expect(lane.isLimiting).toBe(true);
    // Of the 30, nine may be those that are still out.
    expect(takeAll(lane)).toBe(30 - 9 - 4 + 1);
  });

  it("does not limit calls to a source that tells nothing", () => {
    const lane = openLane(unlimited);
    expect(takeAll(lane, 500)).toBe(500);
    lane.settle(null);
    expect(lane.delay()).toBe(0);
  });

  it("widens, and opens wholly, when answers tell nothing", () => {
    const lane = openLane(10);
    expect(takeAll(lane)).toBe(10);
    lane.settle(null);
    expect(takeAll(lane)).toBe(20);
    lane.settle(null);
    expect(takeAll(lane)).toBe(40);
    lane.settle(null);
    expect(takeAll(lane, 500)).toBe(500);
  });

  it("goes on slowly while no answer comes at all", () => {
    const lane = openLane(10);
    takeAll(lane);
    lane.settle(undefined);
    expect(takeAll(lane)).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(takeAll(lane)).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(takeAll(lane)).toBe(1);
  });
});

describe("a lane with a told limit", () => {
  it("spreads the last tenth over the rest of the window", () => {
    const lane = openLane(10);
    lane.take();
    lane.settle(told(4));
    const goneAt: number[] = [];
    const began = Date.now();
    while (Date.now() < began + 1_000) {
      if (lane.delay() === 0) {
        lane.take();
        goneAt.push(Date.now() - began);
      }
      vi.advanceTimersByTime(10);
    }
    expect(goneAt).toEqual([0, 250, 500, 750]);
  });

  it("lets nothing go when none is left, until the window is over, and then tries a few", () => {
    const lane = openLane(10);
    lane.take();
    lane.settle(told(0, { inMs: 3_000 }));
    expect(lane.delay()).toBe(3_000);
    vi.advanceTimersByTime(2_999);
    expect(lane.delay()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(takeAll(lane)).toBe(4);
    lane.settle(told(20));
    expect(takeAll(lane, 5)).toBe(5);
  });

  it("believes the smallest remainder of a window, for answers overtake each other", () => {
    const lane = openLane(10);
    for (let call = 0; call < 3; call += 1) lane.take();
    const resetAt = Date.now() + 1_000;
    lane.settle({ limit: 40, remaining: 0, resetAt });
    lane.settle({ limit: 40, remaining: 2, resetAt });
    lane.settle({ limit: 40, remaining: 1, resetAt: resetAt - 500 });
    expect(lane.delay()).toBe(1_000);
    lane.take();
    lane.settle({ limit: 40, remaining: 20, resetAt: resetAt + 1_000 });
    expect(lane.delay()).toBe(0);
  });

  it("still holds when an answer does not mention it", () => {
    const lane = openLane(10);
    lane.take();
    lane.take();
    lane.settle(told(0));
    lane.settle(null);
    expect(lane.delay()).toBe(1_000);
  });

  it("counts on what was left when the next window begins, for a bucket is never emptier than it was", () => {
    const lane = openLane(10);
    lane.take();
    lane.settle(told(25));
    vi.advanceTimersByTime(1_000);
    expect(takeAll(lane)).toBe(25);
  });

  it("counts on the whole limit a minute later, used up or not", () => {
    for (const remaining of [0, 25]) {
      const lane = openLane(10);
      lane.take();
      lane.settle(told(remaining));
      vi.advanceTimersByTime(62_000);
      expect(takeAll(lane)).toBe(40);
    }
  });

  it("is not believed for longer than an hour", () => {
    const lane = openLane(10);
    lane.take();
    lane.settle(told(0, { inMs: 1e12 }));
    expect(lane.delay()).toBe(3_600_000);
  });
});

describe("a lane after a refusal that names no limit", () => {
  it("tries one call, then twice as many with each answer", () => {
    const lane = openLane(unlimited);
    lane.take();
    lane.settle({ limit: 0, remaining: 0, resetAt: Date.now() + 1_000 });
    expect(lane.delay()).toBe(1_000);
    vi.advanceTimersByTime(1_000);
    expect(takeAll(lane)).toBe(1);
    lane.settle(null);
    expect(takeAll(lane)).toBe(2);
    lane.settle(null);
    lane.settle(null);
    expect(takeAll(lane)).toBeGreaterThan(3);
  });
});
