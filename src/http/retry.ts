import type { UpstreamError } from "../errors/upstream-error.ts";
import type { RetryBudget } from "./retry-budget.ts";

/** One attempt that failed. */
export interface FailedAttempt {
  readonly error: UpstreamError;
  /** Whether the call only reads. */
  readonly reads: boolean;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds until the caller's patience ends. */
  readonly millisecondsLeft: number;
}

/** Attempts of one call at most, by what the last one ended with. */
const mostAttempts = 3;
const mostAttemptsWhenLimited = 2;
/** An answer takes at least so many milliseconds: with less time left there is no use in asking. */
const shortestCall = 20;
/** Milliseconds of the first backoff, doubled with each attempt. */
const firstBackoff = 50;
/** Seconds to wait when a source refuses a call for their number and does not say for how long. */
const pauseWhenLimited = 1;

/**
 * Milliseconds to wait before a call is made again; null when it must not be. Only reads are repeated, and whatever
 * provably never left. A wait that the source asks for is obeyed, or the call fails at once when the time is too short.
 * A connection that the upstream had closed meanwhile costs neither a wait nor the budget.
 */
export function delayBeforeRetry(failed: FailedAttempt, budget: RetryBudget): number | null {
  const { error, reads, attempt, millisecondsLeft } = failed;
  const { transience, failure } = error;
  if (transience === undefined) return null;
  if (!reads && transience !== "unsent") return null;
  if (attempt >= (transience === "limited" ? mostAttemptsWhenLimited : mostAttempts)) return null;
  if (transience === "stale") return millisecondsLeft > shortestCall ? 0 : null;
  const asked = failure.retryAfter ?? (transience === "limited" ? pauseWhenLimited : undefined);
  const backoff = firstBackoff * 2 ** (attempt - 1);
  // Jitter on top of what was asked for, so that callers who failed together do not come back together.
  const delay = (asked === undefined ? backoff / 2 : asked * 1_000) + Math.random() * backoff;
  if (delay + shortestCall > millisecondsLeft) return null;
  return budget.spend() ? delay : null;
}
