/** Ids of what one caller wrote a short while ago. */
export interface RecentWrites {
  /** Keeps an id. Called before a write is sent: what became of one that failed is not known either. */
  note(id: string): void;
  has(id: string): boolean;
}

/** What was written, for a rehearsal, which writes nothing: what it notes is kept apart. */
export function rehearseRecentWrites(written: RecentWrites): RecentWrites {
  const imagined = new Set<string>();
  return {
    note: (id) => void imagined.add(id),
    has: (id) => imagined.has(id) || written.has(id),
  };
}

/** What was written through one source, apart for each caller. */
export interface RecentWritesByCaller {
  /** What the caller with this fingerprint wrote. */
  of(caller: string): RecentWrites;
}

/**
 * Longer than the user search lags behind: "a few seconds" as a rule
 * (https://auth0.com/docs/manage-users/user-search/user-search-best-practices), and longer than any request lasts.
 */
const keptMs = 60_000;
/** Bounds the memory; past it the oldest go first. */
const mostKept = 10_000;

/**
 * Remembers what was written through one source, so that it is not looked for in an index that lags behind. It lives as
 * long as the source: an operation that follows a mutation reads what that one wrote. It decides only which of two reads
 * is made, with the caller's own credential either way.
 */
export function createRecentWrites(now: () => number = Date.now): RecentWritesByCaller {
  /** When each was written, oldest first. */
  const writtenAt = new Map<string, number>();
  const forgetOld = () => {
    const oldest = now() - keptMs;
    for (const [key, at] of writtenAt) {
      if (at >= oldest && writtenAt.size <= mostKept) break;
      writtenAt.delete(key);
    }
  };
  return {
    of: (caller) => ({
      note(id) {
        const key = `${caller} ${id}`;
        writtenAt.delete(key);
        writtenAt.set(key, now());
        forgetOld();
      },
      has(id) {
        // Asked of every user of every list, and most callers write nothing.
        if (writtenAt.size === 0) return false;
        forgetOld();
        return writtenAt.has(`${caller} ${id}`);
      },
    }),
  };
}
