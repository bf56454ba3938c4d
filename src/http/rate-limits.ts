import type { Deadline } from "./deadline.ts";
import { type Lane, openLane, type ToldLimit } from "./rate-limit-lane.ts";
import { activeMs, type SharedLimits } from "./shared-limits.ts";
import { createTurns, type Turns } from "./turns.ts";

/** A call that wants to go out. */
export interface AdmissionRequest {
  /** Calls with the same key count against the same limit: the caller and the operation. */
  readonly key: string;
  /** The incoming operation that the call is made for: they take turns. */
  readonly turn: object;
  /** Ends the wait. */
  readonly deadline: Pick<Deadline, "signal" | "passed" | "millisecondsLeft">;
}

/** The right to make one call. */
export interface Admission {
  /** To be told, once, how the call ended: what its answer said of the limit. */
  settle(told: ToldLimit): void;
}

/** A call may not go out: the source has said that it would be too late (`limited`), or too many wait (`queue`). */
export class AdmissionError extends Error {
  override readonly name = "AdmissionError";
  readonly breakdown: "limited" | "queue";
  /** Whole seconds after which it makes sense to try again. */
  readonly retryAfter: number;

  constructor(breakdown: "limited" | "queue", milliseconds: number) {
    super("the call may not go out");
    this.breakdown = breakdown;
    this.retryAfter = Math.max(1, Math.ceil(milliseconds / 1_000));
  }
}

/** Lets calls out as fast as a source's rate limits allow, and no faster. */
export interface RateLimits {
  /**
   * Resolves when the call may go out. Throws an {@link AdmissionError} when it may not, and the reason of the deadline's
   * signal when that aborts first.
   */
  admit(request: AdmissionRequest): Promise<Admission>;
  /** Lets a call out that need not wait; null when it may have to, or may not go out: then it has to ask for admission. */
  admitAtOnce(key: string): Admission | null;
  /** How many calls wait. */
  readonly waiting: number;
  /** How many limits are remembered. */
  readonly lanes: number;
}

/** What a source's scheduler is made for. */
export interface RateLimitsOptions {
  /** Calls that may wait. */
  readonly maxWaiting: number;
  /** Whether answers tell of the limits. Otherwise calls are held back only after one was refused for its number. */
  readonly isTold: boolean;
  /** What other gateways tell of the same limits. Null, or left out: there are no others. */
  readonly shared?: SharedLimits | null;
}

/** Calls of one kind at once before the first answer tells more; with a smaller limit seen anywhere, so many. */
const firstCalls = 10;
/** Milliseconds for which others are not asked again: short beside the time of a call, so that none runs far ahead. */
const heardMs = 50;
/** Limits that are remembered, about 2.4 KB each; idle ones that were not needed for long are forgotten first. */
const keptLanes = 2_000;

interface Line {
  readonly lane: Lane;
  readonly waiting: Turns<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Asking what others tell; several calls wait for the same answer. */
  hearing: Promise<void> | undefined;
  /** When others were asked last, in milliseconds of `performance.now()`. */
  heardAt: number;
  /** Gateways that make calls against the limit, as far as is known. */
  gateways: number;
  /** When that was counted, in milliseconds of `performance.now()`. */
  countedAt: number;
}

/** Makes the scheduler of one source. Nothing is known of a limit until an answer has told it. */
export function createRateLimits({ maxWaiting, isTold, shared = null }: RateLimitsOptions): RateLimits {
  /** Limits that calls were made against lately, up to half of those that are remembered, and those before. */
  let recent = new Map<string, Line>();
  let earlier = new Map<string, Line>();
  let waiting = 0;
  let cautiousCalls = isTold ? firstCalls : Number.POSITIVE_INFINITY;

  function lineOf(key: string): Line {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const line = earlier.get(key) ?? openLine(cautiousCalls);
    earlier.delete(key);
    if (recent.size >= keptLanes / 2) forgetIdle();
    recent.set(key, line);
    return line;
  }

  /** Forgets what no call was made against for long, unless one is still out. */
  function forgetIdle(): void {
    for (const [key, line] of earlier) {
      if (!line.lane.isIdle || line.waiting.size > 0) recent.set(key, line);
    }
    earlier = recent;
    recent = new Map();
  }

  /** Asks what the source has told others, unless that was done a moment ago. */
  function hear(key: string, line: Line, from: SharedLimits): Promise<void> | undefined {
    if (line.hearing === undefined && performance.now() - line.heardAt >= heardMs) {
      line.hearing = from.hear(key).then(({ told, gateways }) => {
        const now = performance.now();
        line.hearing = undefined;
        line.heardAt = now;
        if (gateways !== null) Object.assign(line, { gateways, countedAt: now });
        else if (now - line.countedAt >= activeMs) line.gateways = 1;
        line.lane.hear(told, line.gateways);
        if (line.waiting.size > 0) advance(key, line);
      });
    }
    return line.hearing;
  }

  /** Lets go whoever may go, one operation after the other, and wakes up again when the next one may. */
  function advance(key: string, line: Line): void {
    clearTimeout(line.timer);
    line.timer = undefined;
    // Who comes first would take what others wait for as well. What is heard leads back here.
    if (shared !== null && line.waiting.size > 0 && hear(key, line, shared) !== undefined) return;
    while (line.waiting.size > 0) {
      const delay = line.lane.delay();
      if (delay > 0) {
        line.timer = setTimeout(() => advance(key, line), delay);
        return;
      }
      line.waiting.next()?.();
    }
  }

  function open(key: string, line: Line): Admission {
    line.lane.take();
    return {
      settle(told) {
        if (isTold && told?.limit) cautiousCalls = Math.min(cautiousCalls, told.limit);
        const { lane } = line;
        lane.settle(told);
        advance(key, line);
        if (shared !== null && told && lane.told !== null) shared.tell(key, lane.told);
        // Where nothing is told, there is nothing to remember but a refusal, and when others were asked for one.
        if (shared === null && !isTold && lane.isIdle && !lane.isLimiting && line.waiting.size === 0)
          recent.delete(key);
      },
    };
  }

  /** Where nothing is told, there is no limit to keep account of before a call is refused for the number of calls. */
  function admitUnlimited(key: string): Admission {
    return {
      settle(told) {
        if (told) lineOf(key).lane.hear(told, 1);
      },
    };
  }

  return {
    get waiting() {
      return waiting;
    },
    get lanes() {
      return recent.size + earlier.size;
    },
    admitAtOnce(key) {
      if (!isTold && shared === null && !recent.has(key) && !earlier.has(key)) return admitUnlimited(key);
      const line = lineOf(key);
      if (shared !== null && hear(key, line, shared) !== undefined) return null;
      return mayGo(line) ? open(key, line) : null;
    },
    async admit({ key, turn, deadline }) {
      const { signal } = deadline;
      signal.throwIfAborted();
      if (shared !== null) {
        await hear(key, lineOf(key), shared);
        signal.throwIfAborted();
      }
      const line = lineOf(key);
      if (mayGo(line)) return open(key, line);
      const { lane } = line;
      const delay = lane.delay();
      if (lane.isLimiting && delay > deadline.millisecondsLeft) throw new AdmissionError("limited", delay);
      if (waiting >= maxWaiting) throw new AdmissionError(lane.isLimiting ? "limited" : "queue", delay);
      const { promise, resolve, reject } = Promise.withResolvers<Admission>();
      const go = () => {
        leave();
        resolve(open(key, line));
      };
      const giveUp = () => {
        leave();
        line.waiting.remove(turn, go);
        if (line.waiting.size === 0) advance(key, line);
        const isLimited = deadline.passed && lane.isLimiting;
        reject(isLimited ? new AdmissionError("limited", lane.delay()) : signal.reason);
      };
      const leave = () => {
        waiting -= 1;
        signal.removeEventListener("abort", giveUp);
      };
      waiting += 1;
      signal.addEventListener("abort", giveUp);
      line.waiting.add(turn, go);
      line.timer ??= setTimeout(() => advance(key, line), delay);
      return promise;
    },
  };
}

function mayGo({ lane, waiting }: Line): boolean {
  return waiting.size === 0 && lane.delay() === 0;
}

function openLine(firstCalls: number): Line {
  return {
    lane: openLane(firstCalls),
    waiting: createTurns(),
    timer: undefined,
    hearing: undefined,
    heardAt: Number.NEGATIVE_INFINITY,
    gateways: 1,
    countedAt: Number.NEGATIVE_INFINITY,
  };
}
