/** The smallest of the numbers that were noted lately. */
export interface RecentMinimum {
  note(value: number): void;
  /** Undefined when nothing was noted lately. */
  read(): number | undefined;
}

/** Remembers the smallest number of the last `windowMs` milliseconds, or of up to twice as many. */
export function createRecentMinimum(windowMs: number): RecentMinimum {
  let current = Number.POSITIVE_INFINITY;
  let previous = Number.POSITIVE_INFINITY;
  let window = 0;

  function advance(): void {
    const now = Math.floor(performance.now() / windowMs);
    if (now === window) return;
    previous = now === window + 1 ? current : Number.POSITIVE_INFINITY;
    current = Number.POSITIVE_INFINITY;
    window = now;
  }

  return {
    note(value) {
      advance();
      current = Math.min(current, value);
    },
    read() {
      advance();
      const least = Math.min(current, previous);
      return Number.isFinite(least) ? least : undefined;
    },
  };
}
