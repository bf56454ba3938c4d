import { BrokenCircuitError, CircuitState, circuitBreaker, handleWhen, SamplingBreaker } from "cockatiel";
import { UpstreamError } from "../errors/upstream-error.ts";

/** Stops asking an upstream that is down, and finds out when it is back. */
export interface Circuit {
  /** Whether the upstream counts as down. */
  readonly isOpen: boolean;
  /** Makes a call. Throws what `refuse` gives, without making it, while the upstream counts as down. */
  run<Answer>(call: () => Promise<Answer>, refuse: () => Error): Promise<Answer>;
}

/** Milliseconds over which failures are counted. */
const window = 10_000;
/** The part of the calls that must fail. */
const threshold = 0.5;
/** Calls a second below which too little is known: ten in the window. */
const fewestCalls = 1;
/** Milliseconds after which one call may try whether the upstream is back. */
const pause = 250;
/** Milliseconds after which such a call no longer keeps the next one from trying. */
const patience = 700;

/** Seconds after which it makes sense to ask an upstream again that counts as down. */
export const circuitRetryAfter = 1;

/** A call that should show whether the upstream is back has not shown it. */
class NothingShownError extends Error {}

/**
 * Makes the circuit of one source. What counts as a failure is an upstream that cannot be reached or says itself that it
 * is down, and never what one caller's arguments, credential or impatience brought about.
 */
export function createCircuit(): Circuit {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof NothingShownError || isOutage(error)),
    {
      halfOpenAfter: pause,
      breaker: new SamplingBreaker({ threshold, duration: window, minimumRps: fewestCalls }),
    },
  );

  /** A call that outlasted the patience was answered after all. */
  function close(): void {
    // The one way that cockatiel has to close a circuit from outside.
    if (policy.state === CircuitState.Open) policy.isolate().dispose();
  }

  return {
    get isOpen() {
      return policy.state !== CircuitState.Closed;
    },
    async run(call, refuse) {
      // cockatiel would let whoever comes now wait for the one that tries.
      if (policy.state === CircuitState.HalfOpen) throw refuse();
      const isTrying = policy.state === CircuitState.Open;
      let outcome: ReturnType<typeof call> | undefined;
      try {
        return await policy.execute(() => {
          outcome = call();
          return isTrying ? showing(outcome) : outcome;
        });
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw refuse();
        if (!(error instanceof NothingShownError) || outcome === undefined) throw error;
        const answer = await outcome;
        close();
        return answer;
      }
    },
  };
}

/** What a call shows of the upstream: an answer of any kind does, and neither silence nor a caller who leaves. */
async function showing<Answer>(outcome: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NothingShownError()), patience);
  try {
    return await Promise.race([
      promise,
      outcome.catch((error: unknown) => {
        const isAnswer = error instanceof UpstreamError && error.failure.status !== undefined;
        throw isAnswer || isOutage(error) ? error : new NothingShownError();
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function isOutage(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false;
  const { transience } = error;
  return transience === "unsent" || transience === "broken" || transience === "down";
}
