import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startDeadline } from "../../src/http/deadline.ts";
import { createRateLimits } from "../../src/http/rate-limits.ts";
import { shareLimits } from "../../src/http/shared-limits.ts";
import type { SharedStore } from "../../src/store/shared-store.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const key = "caller operation";
const origin = "https://api.example.com";

/** A store that shows what was done to it. */
function createSpy() {
  const texts = new Map<string, string>();
  const reads: string[] = [];
  const lifetimes: number[] = [];
  const joined = new Map<string, Set<string>>();
  const store: SharedStore = {
    async get(name) {
      reads.push(name);
      return texts.get(name) ?? null;
    },
    set(name, text, milliseconds) {
      texts.set(name, text);
      lifetimes.push(milliseconds);
    },
    async join(name, member) {
      const members = joined.get(name) ?? new Set();
      joined.set(name, members.add(member));
      return members.size;
    },
    close: () => undefined,
  };
  return { store, texts, reads, lifetimes };
}

function startReplica(store: SharedStore) {
  const limits = createRateLimits({ maxWaiting: 10, isTold: true, shared: shareLimits(store, origin) });
  return async (told?: { limit: number; remaining: number; resetAt: number }) => {
    const deadline = startDeadline(60_000, undefined);
    const admission = await limits.admit({ key, turn: limits, deadline });
    deadline.end();
    admission.settle(told);
    return Date.now();
  };
}

describe("what one gateway is told of a limit", () => {
  it("holds back the calls of another until there are more", async () => {
    const { store } = createSpy();
    const [one, other] = [startReplica(store), startReplica(store)];
    const resetAt = Date.now() + 5_000;
    await one({ limit: 10, remaining: 0, resetAt });
    const going = other();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await going).toBeGreaterThanOrEqual(resetAt);
  });

  it("leaves to each of several a part of one half, and to one alone everything", async () => {
    const { store } = createSpy();
    const told = { limit: 100, remaining: 90, resetAt: Date.now() + 60_000 };
    const goingOut = async (others: number) => {
      const limits = createRateLimits({ maxWaiting: 200, isTold: true, shared: shareLimits(store, origin) });
      for (let index = 0; index < others; index += 1) await shareLimits(store, origin).hear(key);
      shareLimits(store, origin).tell(key, told);
      let out = 0;
      const deadline = startDeadline(600_000, undefined);
      for (let index = 0; index < 95; index += 1) {
        void limits.admit({ key, turn: limits, deadline }).then(() => {
          out += 1;
        });
      }
      await vi.advanceTimersByTimeAsync(40);
      deadline.end();
      return out;
    };
    const alone = await goingOut(0);
    expect(alone).toBeGreaterThanOrEqual(80);
    // Three: this one, the one before it, and one more. 90 are left, so 15 are each one's own.
    expect(await goingOut(1)).toBe(15);
  });

  it("is stored until it is over, under a name of its own for each origin, caller and operation", async () => {
    const { store, texts, lifetimes } = createSpy();
    const limit = { limit: 10, remaining: 3, resetAt: Date.now() + 5_000 };
    for (const place of [origin, "https://other.example.com"]) {
      for (const name of [key, "caller other", "other operation"])
        shareLimits(store, place).tell(name, limit);
    }
    expect(texts.size).toBe(6);
    expect(new Set(lifetimes)).toEqual(new Set([5_000]));
    expect([...texts.keys()].join()).not.toMatch(/caller|operation|example/);
    shareLimits(store, origin).tell(key, { ...limit, resetAt: Date.now() });
    shareLimits(store, origin).tell(key, { ...limit, resetAt: Date.now() + 1e12 });
    expect(lifetimes.slice(6)).toEqual([3_600_000]);
  });

  it("is asked for once by calls that come together, and not again for a moment", async () => {
    const { store, reads } = createSpy();
    const one = startReplica(store);
    await Promise.all([one(), one(), one()]);
    await one();
    expect(reads).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(50);
    await one();
    expect(reads).toHaveLength(2);
  });

  it("counts for nothing when it is about a window before the present one", async () => {
    const { store } = createSpy();
    const one = startReplica(store);
    await one({ limit: 10, remaining: 9, resetAt: Date.now() + 8_000 });
    shareLimits(store, origin).tell(key, { limit: 10, remaining: 0, resetAt: Date.now() + 2_000 });
    await vi.advanceTimersByTimeAsync(200);
    const now = Date.now();
    expect(await one()).toBe(now);
  });

  it.each(["", "nonsense", "[10,0]", '[10,0,"soon"]', "[10,-1,2000000]", "{}", "[1e9,0,2000000]"])(
    "is believed only when it is a limit: not %j",
    async (text) => {
      const { store, texts } = createSpy();
      const shared = shareLimits(store, origin);
      shared.tell(key, { limit: 10, remaining: 0, resetAt: Date.now() + 5_000 });
      for (const name of texts.keys()) texts.set(name, text);
      expect(await shared.hear(key)).toEqual({ told: null, gateways: 1 });
    },
  );
});
