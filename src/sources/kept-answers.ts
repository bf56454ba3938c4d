import { hash } from "node:crypto";
import type { CallRequest } from "./call.ts";
import { carriesSecret } from "./secret-answer.ts";
import type { Credential } from "./source.ts";

/** How long one source's answers are kept, and how many. */
export interface KeptAnswerLimits {
  /** Milliseconds after which an answer is asked for again. */
  readonly maxAgeMs: number;
  /** Answers at most; the oldest go first. */
  readonly maxEntries: number;
  /** Bytes of answers at most, as UTF-8; the oldest go first. */
  readonly maxBytes: number;
  /** Whether callers may keep, for the same time, what was made of an answer. Left out: false. */
  readonly callersMayKeep?: boolean;
}

/** What was kept of one caller's reads of one source. */
export interface CallerAnswers {
  /**
   * Gives the kept answer of an equal read, unless a fresh one is wanted; else reads, and keeps what came. `onKept` is told
   * until when the caller may keep it too, in milliseconds of `performance.now()`; it is not called when the caller may not.
   */
  read(
    request: CallRequest,
    send: () => Promise<unknown>,
    isFresh?: boolean,
    onKept?: (until: number) => void,
  ): Promise<unknown>;
  /** Writes. All that was kept for the caller is forgotten, and nothing is kept until some time after the write. */
  write(send: () => Promise<unknown>): Promise<unknown>;
}

/** Answers of one source that were read a short while ago, apart for each caller. */
export interface KeptAnswers {
  of(credential: Credential): CallerAnswers;
  /** Forgets everything. */
  clear(): void;
}

/** Keeps nothing. */
export const noKeptAnswers: KeptAnswers = {
  of: () => ({ read: (_request, send) => send(), write: (send) => send() }),
  clear: () => undefined,
};

/**
 * Milliseconds after a write in which nothing is kept: reads may lag behind it by "a few seconds" (Auth0, of its user
 * search: https://auth0.com/docs/manage-users/user-search/user-search-best-practices), and such an answer must not grow
 * any older.
 */
const quietMs = 10_000;
/** Callers whose last write is remembered. Past it nobody's answers are kept until the oldest is over. */
const mostWriters = 10_000;

interface Entry {
  readonly caller: string;
  /** The answer as JSON: who gets it from here gets an object of their own. */
  readonly text: string;
  readonly bytes: number;
  readonly keptUntil: number;
}

interface Writer {
  inFlight: number;
  quietUntil: number;
}

/**
 * Makes the store of one source; without limits one that keeps nothing. An answer is given only to the very credential
 * that it was read with, whose fingerprint is part of its key, and only to a read that is equal in all that is sent.
 * Failures are not kept, nor answers that carry secrets: those of the operations in `secretReads`, and whatever looks
 * like it. Times are those of `performance.now()`, which no change of the clock moves.
 */
export function createKeptAnswers(
  limits: KeptAnswerLimits | null | undefined,
  secretReads: ReadonlySet<string>,
): KeptAnswers {
  if (limits === null || limits === undefined) return noKeptAnswers;
  const { maxAgeMs, maxEntries, maxBytes, callersMayKeep = false } = limits;
  /** Oldest first. */
  const entries = new Map<string, Entry>();
  const keysByCaller = new Map<string, Set<string>>();
  /** Who writes or wrote a short while ago. */
  const writers = new Map<string, Writer>();
  let bytes = 0;
  /** Reads that began before this may have met a write that is no longer remembered. */
  let forgottenUntil = 0;
  let sweepTimer: ReturnType<typeof setTimeout> | undefined;

  function drop(key: string): void {
    const entry = entries.get(key);
    if (entry === undefined) return;
    entries.delete(key);
    bytes -= entry.bytes;
    const keys = keysByCaller.get(entry.caller);
    keys?.delete(key);
    if (keys?.size === 0) keysByCaller.delete(entry.caller);
  }

  function sweep(): void {
    const now = performance.now();
    for (const [key, { keptUntil }] of entries) if (keptUntil <= now) drop(key);
    sweepTimer = entries.size === 0 ? undefined : setTimeout(sweep, maxAgeMs).unref();
  }

  function keep(key: string, entry: Entry): void {
    drop(key);
    entries.set(key, entry);
    bytes += entry.bytes;
    const keys = keysByCaller.get(entry.caller) ?? new Set();
    keysByCaller.set(entry.caller, keys.add(key));
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries && bytes <= maxBytes) break;
      drop(oldest);
    }
    sweepTimer ??= setTimeout(sweep, maxAgeMs).unref();
  }

  /** Whether what a read gave can be trusted to know all that its caller wrote. */
  function isSettled(caller: string, startedAt: number): boolean {
    const writer = writers.get(caller);
    return startedAt >= forgottenUntil && (writer === undefined || startedAt >= writer.quietUntil);
  }

  function forgetWriters(): void {
    const now = performance.now();
    for (const [caller, { quietUntil }] of writers) {
      if (quietUntil > now && (writers.size <= mostWriters || quietUntil === Infinity)) continue;
      writers.delete(caller);
      forgottenUntil = Math.max(forgottenUntil, quietUntil);
    }
  }

  return {
    of: ({ fingerprint: caller, claims }) => ({
      async read(request, send, isFresh = false, onKept = () => undefined) {
        const tell = callersMayKeep ? onKept : () => undefined;
        if (!isKeepable(request) || secretReads.has(request.operation)) return send();
        const key = `${caller} ${keyOf(request)}`;
        const startedAt = performance.now();
        const known = isFresh ? undefined : entries.get(key);
        if (known !== undefined && known.keptUntil > startedAt) {
          tell(known.keptUntil);
          return JSON.parse(known.text);
        }
        const answer = await send();
        const text = isSettled(caller, startedAt) ? writeAnswer(answer) : null;
        const keptUntil = Math.min(startedAt + maxAgeMs, expiryOf(claims));
        if (text === null || keptUntil <= performance.now()) return answer;
        const size = Buffer.byteLength(text);
        // Of two reads that overtook each other, the one that began last knows more.
        const isLast = (entries.get(key)?.keptUntil ?? 0) <= keptUntil;
        if (isLast && size <= maxBytes) keep(key, { caller, text, bytes: size, keptUntil });
        tell(keptUntil);
        return answer;
      },
      async write(send) {
        const writer = writers.get(caller) ?? { inFlight: 0, quietUntil: Infinity };
        // Whoever wrote last stands last, so that the oldest are forgotten first.
        writers.delete(caller);
        writers.set(caller, writer);
        writer.inFlight += 1;
        writer.quietUntil = Infinity;
        for (const key of keysByCaller.get(caller) ?? []) drop(key);
        try {
          return await send();
        } finally {
          writer.inFlight -= 1;
          if (writer.inFlight === 0) writer.quietUntil = performance.now() + quietMs;
          forgetWriters();
        }
      },
    }),
    clear() {
      clearTimeout(sweepTimer);
      sweepTimer = undefined;
      entries.clear();
      keysByCaller.clear();
      bytes = 0;
    },
  };
}

function isKeepable({ memoize, secrets = [] }: CallRequest): boolean {
  return memoize !== false && secrets.length === 0;
}

/** A hash of all that is sent besides the credential: a key shows nobody's address, and is as short as any other. */
function keyOf({ operation, path, params, query, headers, body, form }: CallRequest): string {
  const sent = [operation, path, params ?? {}, query ?? {}, headers ?? {}, body ?? null, form ?? null];
  return hash("sha256", JSON.stringify(sent));
}

/** The answer as JSON that reads back as the same value; null for one that is not to be kept. */
function writeAnswer(answer: unknown): string | null {
  if (answer === undefined) return null;
  try {
    if (carriesSecret(answer)) return null;
    let isExact = true;
    const text = JSON.stringify(answer, (_key, value: unknown) => {
      // JSON may hold a number that is too large for us, and Infinity would be written as null.
      if (typeof value === "number" && !Number.isFinite(value)) isExact = false;
      return value;
    });
    return isExact ? text : null;
  } catch {
    // Nested too deeply.
    return null;
  }
}

/** When a JWT runs out, in milliseconds of `performance.now()`: what was read with it is not given to anybody after that. */
function expiryOf(claims: Credential["claims"]): number {
  const expiry = claims?.["exp"];
  return typeof expiry === "number" ? performance.now() + (expiry * 1_000 - Date.now()) : Infinity;
}
