import { describe, expect, it } from "vitest";
import { type Transience, UpstreamError } from "../../src/errors/upstream-error.ts";
import { delayBeforeRetry, type FailedAttempt } from "../../src/http/retry.ts";
import { createRetryBudget } from "../../src/http/retry-budget.ts";

function failed(
  transience: Transience | undefined,
  facts: Partial<FailedAttempt> & { retryAfter?: number } = {},
): FailedAttempt {
  const { retryAfter, ...attempt } = facts;
  const error = new UpstreamError("UNAVAILABLE", "It failed.", {
    source: "auth0",
    operation: "get_roles",
    ...(retryAfter !== undefined && { retryAfter }),
    ...(transience !== undefined && { transience }),
  });
  return { error, reads: true, attempt: 1, millisecondsLeft: 15_000, ...attempt };
}

/** The least and the most of many delays; null when there is none. */
function delaysOf(attempt: FailedAttempt): { least: number; most: number } | null {
  const delays = Array.from({ length: 500 }, () => delayBeforeRetry(attempt, createRetryBudget()));
  const known = delays.filter((delay) => delay !== null);
  if (known.length === 0) return null;
  expect(known).toHaveLength(delays.length);
  return { least: Math.min(...known), most: Math.max(...known) };
}

describe("a call that failed", () => {
  it.each(["broken", "down", "unsent", "limited", "stale"] as const)(
    "is made again after: %s",
    (transience) => {
      expect(delaysOf(failed(transience))).not.toBeNull();
    },
  );

  it("is not made again without a reason to hope", () => {
    expect(delaysOf(failed(undefined))).toBeNull();
  });

  it.each(["broken", "down", "limited", "stale"] as const)(
    "is not made again when it writes: %s",
    (transience) => {
      expect(delaysOf(failed(transience, { reads: false }))).toBeNull();
    },
  );

  it("is made again when it writes and has certainly not left", () => {
    expect(delaysOf(failed("unsent", { reads: false }))).not.toBeNull();
  });

  it("is made three times at most, and twice when there were too many calls", () => {
    expect(delaysOf(failed("down", { attempt: 2 }))).not.toBeNull();
    expect(delaysOf(failed("down", { attempt: 3 }))).toBeNull();
    expect(delaysOf(failed("limited", { attempt: 2 }))).toBeNull();
  });
});

describe("the wait", () => {
  it("grows and is never the same", () => {
    const first = delaysOf(failed("down"));
    const second = delaysOf(failed("down", { attempt: 2 }));
    expect(first?.least).toBeGreaterThanOrEqual(25);
    expect(first?.most).toBeLessThanOrEqual(75);
    expect((first?.most ?? 0) - (first?.least ?? 0)).toBeGreaterThan(40);
    expect(second?.least).toBeGreaterThanOrEqual(50);
    expect(second?.most).toBeLessThanOrEqual(150);
  });

  it("is as long as the source asks for, and a little longer", () => {
    for (const transience of ["down", "limited"] as const) {
      const delays = delaysOf(failed(transience, { retryAfter: 3 }));
      expect(delays?.least).toBeGreaterThanOrEqual(3_000);
      expect(delays?.most).toBeLessThanOrEqual(3_050);
    }
  });

  it("is a second when there were too many calls and the source does not say more", () => {
    expect(delaysOf(failed("limited"))?.least).toBeGreaterThanOrEqual(1_000);
  });

  it("is not begun when the time is too short for it and an answer", () => {
    expect(delaysOf(failed("limited", { retryAfter: 20 }))).toBeNull();
    expect(delaysOf(failed("down", { millisecondsLeft: 40 }))).toBeNull();
    expect(delaysOf(failed("stale", { millisecondsLeft: 20 }))).toBeNull();
  });

  it("is none for a connection that was closed meanwhile, which costs nothing of the budget", () => {
    const budget = createRetryBudget();
    for (let call = 0; call < 100; call += 1) expect(delayBeforeRetry(failed("stale"), budget)).toBe(0);
    expect(budget.spend()).toBe(true);
  });
});

describe("the budget", () => {
  it("allows one repetition for twenty calls, and five of them at once", () => {
    const budget = createRetryBudget();
    let repetitions = 0;
    const spend = () => {
      if (delayBeforeRetry(failed("down"), budget) !== null) repetitions += 1;
    };
    for (let call = 0; call < 10; call += 1) spend();
    expect(repetitions).toBe(5);
    for (let call = 0; call < 200; call += 1) {
      budget.earn();
      spend();
    }
    expect(repetitions).toBeGreaterThanOrEqual(14);
    expect(repetitions).toBeLessThanOrEqual(15);
  });

  it("saves no more than five", () => {
    const budget = createRetryBudget();
    for (let call = 0; call < 10_000; call += 1) budget.earn();
    expect(Array.from({ length: 6 }, () => budget.spend())).toEqual([true, true, true, true, true, false]);
  });
});
