/** Whether and when workers that end are replaced. */
export interface Restarts {
  /** Notes that a worker ended which had lived for so many milliseconds. Gives the milliseconds before it is replaced. */
  noteEnd(livedMs: number): number;
  /** Whether so many ended soon after their start that another one would only do the same. */
  readonly areFutile: boolean;
}

/** Milliseconds after which a worker counts as one that works: then the next one to end is replaced at once again. */
const steadyMs = 10_000;
/** Milliseconds before a worker is replaced that ended soon: at first, and at most. In between each doubles the last. */
const [firstDelayMs, lastDelayMs] = [100, 30_000];
/** Workers that end soon after their start, one after the other, after which there is no hope. */
const mostSoon = 5;

/** Counts the workers that end soon after their start, one after the other. */
export function createRestarts(): Restarts {
  let soon = 0;
  return {
    noteEnd(livedMs) {
      soon = livedMs < steadyMs ? soon + 1 : 0;
      return soon === 0 ? 0 : Math.min(firstDelayMs * 2 ** (soon - 1), lastDelayMs);
    },
    get areFutile() {
      return soon >= mostSoon;
    },
  };
}
