import { createHmac, randomUUID } from "node:crypto";
import type { SharedStore } from "../store/shared-store.ts";
import type { RateLimit } from "./rate-limit-lane.ts";

/** What is heard from others of a limit. */
export interface Heard {
  /** What any of the gateways was told last; null when nothing is known. */
  readonly told: RateLimit | null;
  /** Gateways that have made calls against the limit lately, this one included; null when nothing is known. */
  readonly gateways: number | null;
}

/** What several gateways tell each other of the limits that they share. */
export interface SharedLimits {
  /** Tells what a source said last. Nobody waits for it. */
  tell(key: string, limit: RateLimit): void;
  /** Asks what others know. To be called before calls are made, for it also tells the others of them. Never rejects. */
  hear(key: string): Promise<Heard>;
}

/** Milliseconds for which something is remembered at most, whatever a source says. */
const longestMs = 3_600_000;
/** Milliseconds for which a gateway counts after it made a call. */
export const activeMs = 10_000;

/**
 * Shares the limits of one origin. The name under which a limit is stored is made with the caller's own fingerprint as
 * the key of an HMAC (RFC 2104): only who has the token can work it out, and it tells nothing to anybody who reads the
 * store, not even that two sources were asked with the same token.
 */
export function shareLimits(store: SharedStore, origin: string): SharedLimits {
  const gateway = randomUUID();
  const digestOf = (key: string) => createHmac("sha256", key).update(origin).digest("base64url");
  return {
    tell(key, { limit, remaining, resetAt }) {
      const milliseconds = Math.min(resetAt - Date.now(), longestMs);
      const text = JSON.stringify([limit, remaining, resetAt]);
      if (milliseconds > 0) store.set(`rollcall:limit:${digestOf(key)}`, text, milliseconds);
    },
    async hear(key) {
      const digest = digestOf(key);
      const [told, gateways] = await Promise.all([
        store.get(`rollcall:limit:${digest}`),
        store.join(`rollcall:gateways:${digest}`, gateway, activeMs),
      ]);
      return { told: told === null ? null : readLimit(told), gateways };
    },
  };
}

/** Null for whatever else may stand in the store. */
function readLimit(text: string): RateLimit | null {
  const [, limit, remaining, resetAt] = /^\[(\d{1,15}),(\d{1,15}),(\d{1,15}(?:\.\d+)?)\]$/.exec(text) ?? [];
  if (limit === undefined) return null;
  return { limit: Number(limit), remaining: Number(remaining), resetAt: Number(resetAt) };
}
