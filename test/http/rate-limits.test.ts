import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Deadline, startDeadline } from "../../src/http/deadline.ts";
import { type Admission, AdmissionError, createRateLimits } from "../../src/http/rate-limits.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const key = "caller operation";

function startLimits({ maxWaiting = 1_000, isTold = true } = {}) {
  return createRateLimits({ maxWaiting, isTold });
}

function patience(milliseconds = 60_000, caller?: AbortSignal): Deadline {
  return startDeadline(milliseconds, caller);
}

/** A token bucket as Auth0 has them, with what it would say in its headers. */
function startBucket(limit: number, perSecond: number) {
  let tokens = limit;
  let at = Date.now();
  let refusals = 0;
  return {
    get refusals() {
      return refusals;
    },
    ask() {
      const now = Date.now();
      tokens = Math.min(limit, tokens + ((now - at) * perSecond) / 1_000);
      at = now;
      if (tokens >= 1) tokens -= 1;
      else refusals += 1;
      const resetAt = Math.max(now + 1_000, Math.ceil(now / 1_000 + 1 / perSecond) * 1_000);
      return { limit, remaining: Math.floor(tokens), resetAt };
    },
  };
}

describe("calls against a bucket", () => {
  it("all go, none is refused, and no timer is left", async () => {
    const limits = startLimits();
    const bucket = startBucket(40, 500 / 60);
    const deadline = patience();
    let done = 0;
    const calls = Array.from({ length: 80 }, async () => {
      const admission = await limits.admit({ key, turn: limits, deadline });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const told = bucket.ask();
      await new Promise((resolve) => setTimeout(resolve, 50));
      admission.settle(told);
      done += 1;
    });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(done).toBe(80);
    await Promise.all(calls);
    expect(bucket.refusals).toBe(0);
    expect(limits.waiting).toBe(0);
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("operations that wait together", () => {
  it("take turns: a small one is not starved by a big one", async () => {
    const limits = startLimits();
    const deadline = patience();
    const first = await limits.admit({ key, turn: {}, deadline });
    first.settle({ limit: 10, remaining: 0, resetAt: Date.now() + 1_000 });
    const order: string[] = [];
    const ask = async (turn: object, name: string) => {
      const admission = await limits.admit({ key, turn, deadline });
      order.push(name);
      admission.settle({ limit: 10, remaining: 0, resetAt: Date.now() + 1_000 });
    };
    const [big, small] = [{}, {}];
    const calls = Array.from({ length: 100 }, () => ask(big, "big"));
    calls.push(ask(small, "small"), ask(small, "small"));
    const outcomes = Promise.allSettled(calls);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(order).toEqual(["big", "small", "big", "small", "big"]);
    await vi.advanceTimersByTimeAsync(55_000);
    const late = (await outcomes).flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason] : [],
    );
    expect(late).toHaveLength(102 - order.length);
    for (const reason of late) expect(reason).toMatchObject({ breakdown: "limited", retryAfter: 1 });
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a call that cannot go in time", () => {
  async function useUp(limits: ReturnType<typeof startLimits>, inMs: number) {
    const deadline = patience();
    const admission = await limits.admit({ key, turn: {}, deadline });
    admission.settle({ limit: 10, remaining: 0, resetAt: Date.now() + inMs });
    deadline.end();
  }

  it("fails at once when the source has said so, with the seconds to wait", async () => {
    const limits = startLimits();
    await useUp(limits, 20_500);
    const failure = await limits
      .admit({ key, turn: {}, deadline: patience(15_000) })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AdmissionError);
    expect(failure).toMatchObject({ breakdown: "limited", retryAfter: 21 });
    expect(limits.waiting).toBe(0);
  });

  it("fails when its time is over and others were before it", async () => {
    const limits = startLimits();
    await useUp(limits, 1_000);
    const first = limits.admit({ key, turn: {}, deadline: patience(5_000) });
    const second = limits.admit({ key, turn: {}, deadline: patience(1_500) });
    const outcome = expect(second).rejects.toMatchObject({ breakdown: "limited", retryAfter: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    (await first).settle({ limit: 10, remaining: 0, resetAt: Date.now() + 1_000 });
    await vi.advanceTimersByTimeAsync(500);
    await outcome;
    expect(limits.waiting).toBe(0);
  });

  it("fails with the deadline's reason when the source has said nothing", async () => {
    const limits = startLimits();
    const deadline = patience(500);
    const others = Array.from({ length: 10 }, () => limits.admit({ key, turn: {}, deadline }));
    const one = limits.admit({ key, turn: {}, deadline });
    const outcome = expect(one).rejects.toMatchObject({ name: "TimeoutError" });
    await vi.advanceTimersByTimeAsync(500);
    await outcome;
    expect(await Promise.all(others)).toHaveLength(10);
  });

  it("leaves at once with its caller, and takes its timer along", async () => {
    const limits = startLimits();
    await useUp(limits, 1_000);
    const caller = new AbortController();
    const deadline = patience(5_000, caller.signal);
    const call = limits.admit({ key, turn: {}, deadline });
    expect(vi.getTimerCount()).toBe(2);
    caller.abort("gone");
    await expect(call).rejects.toBe("gone");
    await expect(limits.admit({ key, turn: {}, deadline })).rejects.toBe("gone");
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(limits.waiting).toBe(0);
  });

  it.each([
    ["limited", true],
    ["queue", false],
  ] as const)("is one too many to wait: %s", async (breakdown, isKnown) => {
    const limits = startLimits({ maxWaiting: 2 });
    const deadline = patience();
    if (isKnown) await useUp(limits, 1_000);
    else for (let call = 0; call < 10; call += 1) await limits.admit({ key, turn: {}, deadline });
    const waiting = [1, 2].map(() => limits.admit({ key, turn: {}, deadline }));
    await expect(limits.admit({ key, turn: {}, deadline })).rejects.toMatchObject({ breakdown });
    expect(limits.waiting).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(waiting)).toHaveLength(2);
  });
});

describe("a call that need not wait", () => {
  it("goes at once, and the next ones as far as the source lets them", () => {
    const limits = startLimits();
    const first = limits.admitAtOnce(key);
    first?.settle({ limit: 100, remaining: 1, resetAt: Date.now() + 1_000 });
    expect(limits.admitAtOnce(key)).not.toBeNull();
    expect(limits.admitAtOnce(key)).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(limits.admitAtOnce(key)).not.toBeNull();
  });

  it("does not go before those who wait", async () => {
    const limits = startLimits();
    const deadline = patience();
    limits.admitAtOnce(key)?.settle({ limit: 100, remaining: 0, resetAt: Date.now() + 1_000 });
    const waiting = limits.admit({ key, turn: {}, deadline });
    vi.setSystemTime(Date.now() + 1_000);
    expect(limits.admitAtOnce(key)).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    (await waiting).settle(null);
    deadline.end();
  });

  it("is limited by a source that tells nothing only once it was refused for the number of calls", async () => {
    const limits = startLimits({ isTold: false });
    const calls = Array.from({ length: 100 }, () => limits.admitAtOnce(key));
    expect(limits.lanes).toBe(0);
    for (const call of calls.slice(1)) call?.settle(null);
    expect(limits.lanes).toBe(0);
    calls[0]?.settle({ limit: 0, remaining: 0, resetAt: Date.now() + 5_000 });
    expect(limits.admitAtOnce(key)).toBeNull();
    expect(limits.admitAtOnce("other caller")).not.toBeNull();
    const deadline = patience();
    const waiting = limits.admit({ key, turn: {}, deadline });
    await vi.advanceTimersByTimeAsync(5_000);
    (await waiting).settle(null);
    deadline.end();
  });
});

describe("what is remembered", () => {
  it("is one caller's and one operation's", async () => {
    const limits = startLimits();
    const deadline = patience();
    const used = await limits.admit({ key: "a get", turn: {}, deadline });
    used.settle({ limit: 10, remaining: 0, resetAt: Date.now() + 30_000 });
    for (const other of ["b get", "a list"]) {
      await expect(limits.admit({ key: other, turn: {}, deadline })).resolves.toHaveProperty("settle");
    }
  });

  it("makes a source with small limits be met with few first calls", async () => {
    const limits = startLimits();
    const deadline = patience();
    const used = await limits.admit({ key: "a get", turn: {}, deadline });
    used.settle({ limit: 2, remaining: 1, resetAt: Date.now() + 1_000 });
    const calls: Promise<Admission>[] = [];
    for (let call = 0; call < 5; call += 1) calls.push(limits.admit({ key: "b get", turn: {}, deadline }));
    await Promise.all(calls.slice(0, 2));
    expect(limits.waiting).toBe(3);
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
  });

  it.each([true, false])("is bounded, and what is in use is kept: limits are told %s", async (isTold) => {
    const limits = startLimits({ isTold });
    const deadline = patience();
    const kept = await limits.admit({ key: "kept", turn: {}, deadline });
    for (let caller = 0; caller < 25_000; caller += 1) {
      (await limits.admit({ key: `caller ${caller}`, turn: {}, deadline })).settle(null);
    }
    expect(limits.lanes).toBeLessThanOrEqual(2_001);
    kept.settle({ limit: 10, remaining: 0, resetAt: Date.now() + 90_000 });
    await expect(limits.admit({ key: "kept", turn: {}, deadline })).rejects.toMatchObject({
      retryAfter: 90,
    });
  });
});
