import { randomBytes } from "node:crypto";

/** One change in the tenant, ready to be streamed. */
export interface LoggedEvent {
  /** Place in the log: 1 for the first event since the last reset, and more for each later one. */
  readonly position: number;
  readonly type: string;
  /** When it happened, in milliseconds since 1970. */
  readonly time: number;
  /** The event as JSON. */
  readonly json: string;
  /** The event as a stream tells it. Made once, however many streams there are. */
  readonly message: Buffer;
}

/** The tenant's changes in order. It keeps the newest ones only. */
export interface EventLog {
  /** Tells this log's positions from those of another one, before a reset. */
  readonly name: string;
  append(makeEvent: (position: number) => Omit<LoggedEvent, "position">): void;
  /** The first event after a position, or undefined when nothing is newer. */
  after(position: number): LoggedEvent | undefined;
  /** Position of the newest event, 0 before the first. */
  newest(): number;
  /** The lowest position that a stream can go on from without missing one of the newest `keep` events. */
  lowest(keep: number): number;
  /** Whether events after this position are gone from the log. */
  hasLost(position: number): boolean;
  /** Forgets every event so far. A stream that has had them all goes on; the positions it told are too low from now on. */
  drop(): void;
  /** Calls back once, after the next event. The function that it gives back takes this back. */
  onNext(wake: () => void): () => void;
}

/** How many events a log holds on to, whatever a test asks to keep. */
const longestLog = 50_000;

/** A log without events. */
export function createEventLog(): EventLog {
  let kept: LoggedEvent[] = [];
  let first = 1;
  let lastForgotten = 0;
  let waiting = new Set<() => void>();
  const newest = () => first + kept.length - 1;
  return {
    name: randomBytes(5).toString("hex"),
    append(makeEvent) {
      const position = newest() + 1;
      kept.push({ position, ...makeEvent(position) });
      // Half of it at a time: cutting one off at each event would move the whole array again and again.
      if (kept.length >= 2 * longestLog) {
        first += longestLog;
        lastForgotten = first - 1;
        kept = kept.slice(longestLog);
      }
      const woken = waiting;
      waiting = new Set();
      for (const wake of woken) wake();
    },
    after: (position) => kept[Math.max(0, position + 1 - first)],
    newest,
    lowest: (keep) => Math.max(first - 1, newest() - keep),
    hasLost: (position) => position < lastForgotten,
    drop() {
      lastForgotten = newest();
      // One position is left out, so that the newest event's own is too low as well.
      first = lastForgotten + 2;
      kept = [];
    },
    onNext(wake) {
      waiting.add(wake);
      return () => {
        waiting.delete(wake);
      };
    },
  };
}
