import { setTimeout as sleep } from "node:timers/promises";
import { UpstreamError } from "../errors/upstream-error.ts";
import type { CallContext } from "./call.ts";
import { circuitRetryAfter, createCircuit } from "./circuit.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { createBreakdownError, type FailedCall } from "./failure.ts";
import type { RateLimit, ToldLimit } from "./rate-limit-lane.ts";
import { type Admission, AdmissionError, createRateLimits } from "./rate-limits.ts";
import { delayBeforeRetry } from "./retry.ts";
import { createRetryBudget } from "./retry-budget.ts";
import type { SharedLimits } from "./shared-limits.ts";

/** One attempt at a call. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** When it must be over, with the whole call. */
  readonly deadline: Deadline;
  /** Whether it must not use a connection that was open before. */
  readonly isFresh: boolean;
  /** To be told, when an answer came, what it said of the rate limit. */
  readonly noteRateLimit: (limit: RateLimit | null) => void;
}

/** How a call is made. */
export interface AttemptsOfCall {
  /** False for a call that is made once, whatever comes of it. Default true. */
  readonly isRepeated?: boolean;
}

/** Makes the calls of one source: as often as needed, as fast as it takes them, and not at all while it is down. */
export interface Attempts {
  /** Calls that wait for the rate limit. */
  readonly waiting: number;
  /** Whether the source counts as down. */
  readonly isDown: boolean;
  /**
   * Makes a call by one attempt or several. Throws the last attempt's failure; TIMEOUT, RATE_LIMITED and UNAVAILABLE
   * without any attempt when the time is over, the rate limit leaves no room in time, or the source is down; and the
   * reason of the context's signal when the caller leaves.
   */
  make<Answer>(
    call: FailedCall,
    context: CallContext,
    attempt: (attempt: Attempt) => Promise<Answer>,
    options?: AttemptsOfCall,
  ): Promise<Answer>;
}

/** Limits of one source's calls. */
export interface AttemptsOptions {
  /** Milliseconds for a whole call, its repetitions included. */
  readonly deadlineMs: number;
  /** Calls that may wait for the rate limit. */
  readonly maxWaiting: number;
  /** Whether the source's answers tell of its rate limits. */
  readonly tellsRateLimit: boolean;
  /** What other gateways tell of the same limits. Null, or left out: there are no others. */
  readonly sharedLimits?: SharedLimits | null;
}

/** Callers who cannot be told apart do not wait for each other: one could keep all others from signing in. */
const freeAdmission: Admission = { settle: () => undefined };

/** Makes the attempts of one source. What it learns of limits is kept apart for each caller and operation. */
export function createAttempts({
  deadlineMs,
  maxWaiting,
  tellsRateLimit,
  sharedLimits = null,
}: AttemptsOptions): Attempts {
  const budget = createRetryBudget();
  const circuit = createCircuit();
  const limits = createRateLimits({ maxWaiting, isTold: tellsRateLimit, shared: sharedLimits });

  async function admit(
    call: FailedCall,
    { caller, turn = call, signal }: CallContext,
    deadline: Deadline,
  ): Promise<Admission> {
    if (caller === undefined) return freeAdmission;
    try {
      return await limits.admit({ key: `${caller} ${call.operation}`, turn, deadline });
    } catch (error) {
      if (error instanceof AdmissionError) {
        const { breakdown, retryAfter } = error;
        throw createBreakdownError(breakdown, call, { retryAfter });
      }
      if (signal?.aborted) throw signal.reason;
      throw createBreakdownError("deadline", call);
    }
  }

  async function attemptOnce<Answer>(
    call: FailedCall,
    context: CallContext,
    deadline: Deadline,
    attempt: (noteRateLimit: Attempt["noteRateLimit"]) => Promise<Answer>,
  ): Promise<Answer> {
    const admission = await admit(call, context, deadline);
    let told: ToldLimit;
    try {
      return await circuit.run(
        () =>
          attempt((limit) => {
            told = limit;
          }),
        () => createBreakdownError("down", call, { retryAfter: circuitRetryAfter }),
      );
    } catch (error) {
      if (error instanceof UpstreamError && error.transience === "limited") {
        told = toUsedUp(error, told ?? null);
      }
      throw error;
    } finally {
      admission.settle(told);
    }
  }

  return {
    get waiting() {
      return limits.waiting;
    },
    get isDown() {
      return circuit.isOpen;
    },
    async make(call, context, attempt, { isRepeated = true } = {}) {
      const { deadlineAt = Number.POSITIVE_INFINITY, signal } = context;
      const deadline = startDeadline(Math.min(deadlineMs, deadlineAt - performance.now()), signal);
      budget.earn();
      let isFresh = false;
      try {
        for (let number = 1; ; number += 1) {
          if (deadline.passed) throw createBreakdownError("deadline", call);
          try {
            return await attemptOnce(call, context, deadline, (noteRateLimit) =>
              attempt({ number, deadline, isFresh, noteRateLimit }),
            );
          } catch (error) {
            if (!isRepeated || !(error instanceof UpstreamError) || signal?.aborted) throw error;
            const { millisecondsLeft } = deadline;
            const failed = { error, reads: call.reads, attempt: number, millisecondsLeft };
            const delay = delayBeforeRetry(failed, budget);
            if (delay === null) throw error;
            isFresh ||= error.transience === "stale";
            // Rejects when the caller leaves, and the caller's own reason says more than that.
            if (delay > 0) await sleep(delay, undefined, { signal: deadline.signal }).catch(() => undefined);
            signal?.throwIfAborted();
          }
        }
      } finally {
        deadline.end();
      }
    },
  };
}

/** A call was refused for the number of calls: none is left, until the time that the answer names or for a second. */
function toUsedUp({ failure }: UpstreamError, told: RateLimit | null): RateLimit {
  const { retryAfter = 1 } = failure;
  return { limit: told?.limit ?? 0, remaining: 0, resetAt: Date.now() + Math.max(1, retryAfter) * 1_000 };
}
