import { setTimeout as sleep } from "node:timers/promises";
import { UpstreamError } from "../errors/upstream-error.ts";
import type { CallContext } from "./call.ts";
import { circuitRetryAfter, createCircuit } from "./circuit.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { createBreakdownError, type FailedCall } from "./failure.ts";
import type { ToldLimit } from "./rate-limit-lane.ts";
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
  /** What the answer said of the rate limit; to be set when one came. */
  told: ToldLimit;
}

/** A call that is ready to be made. */
interface PreparedCall {
  readonly call: FailedCall;
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
   * Makes a call by one attempt or several, once it is prepared. Throws what `prepare` throws, and then the last attempt's
   * failure; TIMEOUT, RATE_LIMITED and UNAVAILABLE without any attempt when the time is over, the rate limit leaves no
   * room in time, or the source is down; and the reason of the context's signal when the caller leaves.
   */
  make<Ready extends PreparedCall, Answer>(
    context: CallContext,
    prepare: () => Ready,
    ask: (ready: Ready, attempt: Attempt) => Promise<Answer>,
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

  /** Waits until a call may go out. */
  async function admit(
    key: string,
    call: FailedCall,
    { turn = call, signal }: CallContext,
    deadline: Deadline,
  ): Promise<Admission> {
    try {
      return await limits.admit({ key, turn, deadline });
    } catch (error) {
      if (error instanceof AdmissionError) {
        const { breakdown, retryAfter } = error;
        throw createBreakdownError(breakdown, call, { retryAfter });
      }
      if (signal?.aborted) throw signal.reason;
      throw createBreakdownError("deadline", call);
    }
  }

  /** Waits until a failed call may be made again. Throws its error when it must not be, or the caller's reason. */
  async function waitToRepeat(
    error: unknown,
    call: FailedCall,
    { number, deadline }: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    if (!(error instanceof UpstreamError) || signal?.aborted) throw error;
    const { millisecondsLeft } = deadline;
    const delay = delayBeforeRetry({ error, reads: call.reads, attempt: number, millisecondsLeft }, budget);
    if (delay === null) throw error;
    // Rejects when the caller leaves, and the caller's own reason says more than that.
    if (delay > 0) await sleep(delay, undefined, { signal: deadline.signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }

  return {
    get waiting() {
      return limits.waiting;
    },
    get isDown() {
      return circuit.isOpen;
    },
    async make(context, prepare, ask, { isRepeated = true } = {}) {
      const ready = prepare();
      const { call } = ready;
      const { caller, deadlineAt = Number.POSITIVE_INFINITY, signal } = context;
      const key = caller === undefined ? null : `${caller} ${call.operation}`;
      const deadline = startDeadline(Math.min(deadlineMs, deadlineAt - performance.now()), signal);
      budget.earn();
      let isFresh = false;
      try {
        for (let number = 1; ; number += 1) {
          if (deadline.passed) throw createBreakdownError("deadline", call);
          const attempt: Attempt = { number, deadline, isFresh, told: undefined };
          const admission =
            key === null
              ? freeAdmission
              : (limits.admitAtOnce(key) ?? (await admit(key, call, context, deadline)));
          const admitted = circuit.begin();
          let failure: unknown;
          try {
            if (admitted === null) {
              throw createBreakdownError("down", call, { retryAfter: circuitRetryAfter });
            }
            const answer = await ask(ready, attempt);
            admitted.succeed();
            return answer;
          } catch (error) {
            failure = error;
            admitted?.fail(error);
            if (error instanceof UpstreamError && error.transience === "limited") noteUsedUp(error, attempt);
          } finally {
            admission.settle(attempt.told);
          }
          if (!isRepeated) throw failure;
          await waitToRepeat(failure, call, attempt, signal);
          isFresh ||= failure instanceof UpstreamError && failure.transience === "stale";
        }
      } finally {
        deadline.end();
      }
    },
  };
}

/** A call was refused for the number of calls: none is left, until the time that the answer names or for a second. */
function noteUsedUp({ failure }: UpstreamError, attempt: Attempt): void {
  const { retryAfter = 1 } = failure;
  const resetAt = Date.now() + Math.max(1, retryAfter) * 1_000;
  attempt.told = { limit: attempt.told?.limit ?? 0, remaining: 0, resetAt };
}
