/** How many calls a source still takes of one caller, as its answers say. */
export interface RateLimit {
  /** Calls in a window, or in a burst. */
  readonly limit: number;
  /** Calls left. */
  readonly remaining: number;
  /** When there are more again, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** What an answer said of its limit: null when nothing, undefined when no answer came. */
export type ToldLimit = RateLimit | null | undefined;

/** One limit with the calls that count against it. Times are milliseconds since 1970. */
export interface Lane {
  /** Milliseconds until the next call may go. */
  delay(): number;
  /** Whether calls wait because of what the source has said, and not only because it has not said anything yet. */
  readonly isLimiting: boolean;
  /** Whether no call is out. */
  readonly isIdle: boolean;
  /** What the source has said last, of what still holds; null when nothing. */
  readonly told: RateLimit | null;
  /** Counts a call that goes out. */
  take(): void;
  /** Counts a call that has ended. */
  settle(told: ToldLimit): void;
  /** Takes note of what the source has said to others, and with how many the limit is shared, this one included. */
  hear(told: RateLimit | null, sharers: number): void;
}

/** The part of a limit that is left when calls begin to be spread over the rest of the window. */
const scarcePart = 0.1;
/** Milliseconds after which an assumption that no answer has confirmed or refuted makes room for the next. */
const assumedWindow = 1_000;
/** Calls at once that are tried before a limit is taken for none. */
const mostTried = 64;
/** Milliseconds after which a limit is back in full: Auth0's slowest, 5 with 25 more a minute, takes 12 seconds. */
const fullAgainAfter = 60_000;
/** Milliseconds after which it makes sense to look again whether others have left anything. */
const lookAgainAfter = 50;
/** Milliseconds that a source is believed at most when it asks for a pause. */
const longestPause = 3_600_000;

interface Window extends RateLimit {
  /** Whether an answer has told it. Otherwise it is an assumption that is being tried. */
  readonly isTold: boolean;
  /** Whether the source has used this lane up, as far as is known. */
  readonly isLimiting: boolean;
}

/** Opens a lane of which nothing is known. So many calls may go before the first answer tells of a limit. */
export function openLane(firstCalls: number): Lane {
  /** Null: calls are not limited. */
  let window: Window | null = null;
  /** Calls that are out and that the last answer may not count yet. */
  let inFlight = 0;
  /** Calls that the present assumption allows. */
  let assumed = firstCalls;
  /** While calls are scarce: when the next one may go. */
  let nextAt = 0;
  /** Gateways that make calls against the limit. */
  let sharers = 1;

  if (Number.isFinite(firstCalls)) assume(firstCalls, { limit: 0, isLimiting: false });

  function assume(calls: number, { limit, isLimiting }: Pick<Window, "limit" | "isLimiting">): void {
    assumed = calls;
    const resetAt = Date.now() + assumedWindow;
    window = { limit, remaining: inFlight + calls, resetAt, isTold: false, isLimiting };
  }

  /**
   * Whether there is something left, but not for us. Each gateway takes its part of one half: the other half is for what is
   * on its way from the others, which no answer counts yet.
   */
  function isForOthers({ remaining, isTold }: Window): boolean {
    if (sharers === 1) return false;
    const shared = isTold ? remaining : assumed;
    const own = Math.max(1, Math.floor(shared / 2 / sharers));
    return remaining - inFlight <= shared - own;
  }

  function isScarce({ limit, remaining, isTold }: Window): boolean {
    return isTold && remaining - inFlight <= limit * scarcePart;
  }

  /** A window is over. Windows begin anew, buckets fill up by and by: what the next one takes has to be found out. */
  function renew(over: Window): void {
    const { limit, remaining, resetAt } = over;
    nextAt = 0;
    if (Date.now() - resetAt > fullAgainAfter) assume(limit || mostTried, { limit, isLimiting: false });
    else if (remaining <= inFlight) assume(Math.max(1, Math.ceil(limit * scarcePart)), over);
    // A bucket is never emptier than it was.
    else assume(remaining - inFlight, { limit, isLimiting: false });
  }

  function learn(told: RateLimit): void {
    const resetAt = Math.min(told.resetAt, Date.now() + longestPause);
    // Answers overtake each other: within a window the smallest remainder is the last one.
    const isSameWindow = window?.isTold === true && window.resetAt >= resetAt;
    window =
      isSameWindow && window !== null
        ? { ...window, remaining: Math.min(window.remaining, told.remaining) }
        : { ...told, resetAt, isTold: true, isLimiting: true };
  }

  /** An answer came and told no limit: the source has none here, or does not tell and has just asked for a pause. */
  function widen(tried: Window): void {
    if (assumed * 2 > mostTried) window = null;
    else assume(assumed * 2, tried);
  }

  return {
    get isLimiting() {
      return window?.isLimiting === true;
    },
    get isIdle() {
      return inFlight === 0;
    },
    get told() {
      if (window === null || !window.isTold || window.resetAt <= Date.now()) return null;
      const { limit, remaining, resetAt } = window;
      return { limit, remaining, resetAt };
    },
    delay() {
      const now = Date.now();
      if (window !== null && window.resetAt <= now) renew(window);
      if (window === null) return 0;
      if (window.remaining <= inFlight) return window.resetAt - now;
      if (isForOthers(window)) return Math.min(lookAgainAfter, window.resetAt - now);
      return isScarce(window) ? Math.max(0, Math.min(nextAt, window.resetAt) - now) : 0;
    },
    take() {
      if (window !== null && isScarce(window)) {
        const now = Date.now();
        const left = Math.max(1, window.remaining - inFlight);
        nextAt = now + ((window.resetAt - now) * sharers) / left;
      }
      inFlight += 1;
    },
    settle(told) {
      inFlight -= 1;
      if (told === undefined) return;
      if (told !== null) learn(told);
      else if (window !== null && !window.isTold) widen(window);
    },
    hear(told, others) {
      sharers = others;
      if (told === null) return;
      // What is heard may be old: of a window before the present one it says nothing any more.
      const isOld = window?.isTold === true && told.resetAt < window.resetAt;
      if (!isOld && told.resetAt > Date.now()) learn(told);
    },
  };
}
