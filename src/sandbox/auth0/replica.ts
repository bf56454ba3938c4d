/**
 * A collection with one late reader. Auth0 documents that its user search and its lists of members are eventually
 * consistent (auth0.com/docs/manage-users/user-search), while reads by id see every write at once.
 */
export interface Replica<Value> {
  /** What has been written, in the order of first writing. */
  readonly current: ReadonlyMap<string, Value>;
  set(key: string, value: Value): void;
  delete(key: string): void;
  /** What a reader sees that lags `lagMs` behind the writes. The seed data is seen at once. */
  seen(lagMs: number): ReadonlyMap<string, Value>;
}

/** Makes a collection from its seed data. */
export function createReplica<Value>(seed: Iterable<readonly [string, Value]>): Replica<Value> {
  const current = new Map(seed);
  const late = new Map(current);
  const underWay: { key: string; value: Value | undefined; writtenAt: number }[] = [];
  return {
    current,
    set(key, value) {
      current.set(key, value);
      underWay.push({ key, value, writtenAt: Date.now() });
    },
    delete(key) {
      if (current.delete(key)) underWay.push({ key, value: undefined, writtenAt: Date.now() });
    },
    seen(lagMs) {
      const newest = Date.now() - lagMs;
      for (let write = underWay[0]; write !== undefined && write.writtenAt <= newest; write = underWay[0]) {
        if (write.value === undefined) late.delete(write.key);
        else late.set(write.key, write.value);
        underWay.shift();
      }
      return late;
    },
  };
}
