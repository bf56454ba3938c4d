/** How many calls of one source may be repeated: a small fraction of those that are made. */
export interface RetryBudget {
  /** To be told of every call that is not itself a repetition. */
  earn(): void;
  /** Takes the right to repeat one call. False when there is none left. */
  spend(): boolean;
}

/** Repetitions for each call that is made. */
const earnedPerCall = 0.05;
/** Repetitions that can be saved up: with what a storm itself earns, 100 failing calls become 110 at most. */
const mostSaved = 5;

/**
 * Makes the budget of one source. It keeps repetitions from finishing off an upstream that is failing already: under a
 * lasting failure every call would otherwise become three.
 */
export function createRetryBudget(): RetryBudget {
  let saved = mostSaved;
  return {
    earn() {
      saved = Math.min(mostSaved, saved + earnedPerCall);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
