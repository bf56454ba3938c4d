/**
 * A collection whose deletes take a while. Auth0 answers 202 for deleting sessions and refresh tokens and does it
 * afterwards (auth0.com/docs/manage-users/sessions); changes show at once.
 */
export interface AsynchronousCollection<Value> {
  /** What a reader sees when a delete takes `lagMs` milliseconds, in the order of first writing. */
  seen(lagMs: number): ReadonlyMap<string, Value>;
  set(key: string, value: Value): void;
  /** Orders a delete. */
  delete(key: string): void;
  /** Deletes without any delay whatever fits, as the delete of a user does. */
  drop(isDropped: (value: Value) => boolean): void;
}

/** Makes a collection from its seed data. */
export function createAsynchronousCollection<Value>(
  seed: Iterable<readonly [string, Value]>,
): AsynchronousCollection<Value> {
  const values = new Map(seed);
  const underWay: { key: string; orderedAt: number }[] = [];
  return {
    seen(lagMs) {
      const newest = Date.now() - lagMs;
      for (let order = underWay[0]; order !== undefined && order.orderedAt <= newest; order = underWay[0]) {
        values.delete(order.key);
        underWay.shift();
      }
      return values;
    },
    set: (key, value) => {
      values.set(key, value);
    },
    delete(key) {
      underWay.push({ key, orderedAt: Date.now() });
    },
    drop(isDropped) {
      for (const [key, value] of values) if (isDropped(value)) values.delete(key);
    },
  };
}
