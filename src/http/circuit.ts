import { CircuitState, SamplingBreaker } from "cockatiel";
import { UpstreamError } from "../errors/upstream-error.ts";

/** A call that may be made; to be told, once, how it ended. */
export interface CircuitCall {
  succeed(): void;
  fail(error: unknown): void;
}

/** Stops asking an upstream that is down, and finds out when it is back. */
export interface Circuit {
  /** Whether the upstream counts as down. */
  readonly isOpen: boolean;
  /** Lets a call be made; null while the upstream counts as down: then it must not be. */
  begin(): CircuitCall | null;
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

/**
 * Makes the circuit of one source. What counts as a failure is an upstream that cannot be reached or says itself that it
 * is down, and never what one caller's arguments, credential or impatience brought about.
 *
 * cockatiel counts. Its policy around that is left out: it lets whoever comes while one call tries wait for that call,
 * cannot be closed by an answer that comes late, and took 1.6 KB for each call (cockatiel 4.0).
 */
export function createCircuit(): Circuit {
  const breaker = new SamplingBreaker({ threshold, duration: window, minimumRps: fewestCalls });
  /** When the next call may try whether the upstream is back, in milliseconds since 1970; null while it is not down. */
  let triesAt: number | null = null;

  const ordinaryCall: CircuitCall = {
    succeed: () => breaker.success(CircuitState.Closed),
    fail(error) {
      if (isOutage(error) && breaker.failure(CircuitState.Closed)) triesAt ??= Date.now() + pause;
    },
  };

  function close(): void {
    if (triesAt === null) return;
    triesAt = null;
    breaker.success(CircuitState.HalfOpen);
  }

  /** An answer of any kind shows that the upstream is back; neither silence nor a caller who leaves shows anything. */
  function beginTrial(): CircuitCall {
    const nextTry = Date.now() + patience + pause;
    triesAt = nextTry;
    return {
      succeed: close,
      fail(error) {
        if (isRefusal(error)) close();
        else if (triesAt === nextTry) triesAt = Date.now() + pause;
      },
    };
  }

  return {
    get isOpen() {
      return triesAt !== null;
    },
    begin() {
      if (triesAt === null) return ordinaryCall;
      return Date.now() < triesAt ? null : beginTrial();
    },
  };
}

/** Whether an error is an answer of an upstream that is there. */
function isRefusal(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.status !== undefined && !isOutage(error);
}

function isOutage(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false;
  const { transience } = error;
  return transience === "unsent" || transience === "broken" || transience === "down";
}
