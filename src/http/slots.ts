import type { Deadline } from "./deadline.ts";
import { createTurns } from "./turns.ts";

/** The right to use one of so many connections. Who waits gets one in turns: one for each group, then the next of each. */
export interface Slots {
  /** Whether nobody else may wait. */
  readonly full: boolean;
  /** How many wait. */
  readonly waiting: number;
  /**
   * Takes a slot at once where one is free, and then gives nothing to wait for: most calls find one. Else resolves when a
   * slot is ours, and rejects with the reason of the call's own deadline when that is over first. Ask {@link full} before.
   * Calls of one group wait in the order of asking; without one, all are of the same.
   */
  take(deadline: Pick<Deadline, "isOver" | "reason" | "onOver">, group?: object): Promise<void> | undefined;
  /** Gives a slot back, or straight to whose turn it is. */
  giveBack(): void;
}

/**
 * Makes slots with a bounded queue. undici's own queue has no bound, and a call that is aborted while it waits there
 * settles only when a connection turns free (measured with undici 8.12); here it leaves at once.
 */
export function createSlots(count: number, maxWaiting: number): Slots {
  let free = count;
  const waiting = createTurns<() => void>();
  const everybody = {};
  return {
    get full() {
      return free === 0 && waiting.size >= maxWaiting;
    },
    get waiting() {
      return waiting.size;
    },
    take(deadline, group = everybody) {
      if (deadline.isOver) return Promise.reject(deadline.reason);
      if (free > 0) {
        free -= 1;
        return undefined;
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.add(group, resolve);
      deadline.onOver = () => {
        waiting.remove(group, resolve);
        reject(deadline.reason);
      };
      return promise;
    },
    giveBack() {
      const next = waiting.next();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
