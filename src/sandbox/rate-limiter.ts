import type { RateLimit, RateLimitState } from "./vendor.ts";

/** Counts requests per key in fixed windows. */
export interface RateLimiter {
  /** Counts one request; `allowed` is false when the window is used up. */
  take(key: string, limit: RateLimit): { allowed: boolean; state: RateLimitState };
  reset(): void;
}

/** A limiter whose windows start with the first request in them. */
export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, { used: number; resetAt: number }>();
  return {
    take(key, limit) {
      const now = Date.now();
      let current = windows.get(key);
      if (current === undefined || current.resetAt <= now) {
        current = { used: 0, resetAt: now + limit.windowMs };
        windows.set(key, current);
      }
      const allowed = current.used < limit.limit;
      if (allowed) current.used += 1;
      return {
        allowed,
        state: { ...limit, remaining: limit.limit - current.used, resetAt: current.resetAt },
      };
    },
    reset: () => windows.clear(),
  };
}
