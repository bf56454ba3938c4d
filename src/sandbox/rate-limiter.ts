import type { Behaviour, RateLimit, RateLimitState, RateProfile, TokenBucket } from "./vendor.ts";

/** Counts requests per key. */
export interface RateLimiter {
  /** Counts one request; `allowed` is false when the limit is used up. */
  take(key: string, limit: RateLimit | TokenBucket): { allowed: boolean; state: RateLimitState };
  reset(): void;
}

/** A limiter for windows, which start with the first request in them, and for buckets, which fill up all the time. */
export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, { used: number; resetAt: number }>();
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take: (key, limit) => ("burst" in limit ? takeToken(key, limit) : takePlace(key, limit)),
    reset() {
      windows.clear();
      buckets.clear();
    },
  };

  function takePlace(key: string, { limit, windowMs }: RateLimit) {
    const now = Date.now();
    let current = windows.get(key);
    if (current === undefined || current.resetAt <= now) {
      current = { used: 0, resetAt: now + windowMs };
      windows.set(key, current);
    }
    const allowed = current.used < limit;
    if (allowed) current.used += 1;
    return { allowed, state: { limit, remaining: limit - current.used, resetAt: current.resetAt } };
  }

  function takeToken(key: string, { burst, perMinute }: TokenBucket) {
    const now = Date.now();
    const msPerToken = 60_000 / perMinute;
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + (now - at) / msPerToken);
    const allowed = filled >= 1;
    const left = allowed ? filled - 1 : filled;
    buckets.set(key, { tokens: left, at: now });
    const remaining = Math.floor(left);
    const resetAt = now + (remaining + 1 - left) * msPerToken;
    return { allowed, state: { limit: burst, remaining, resetAt } };
  }
}

/**
 * What a request of a group is counted against, in this order. Throws for the name of a plan that the vendor does not
 * have.
 */
export function limitsOf(
  rateLimit: Behaviour["rateLimit"],
  group: string,
  profiles: Readonly<Record<string, RateProfile>> = {},
): readonly (readonly [key: string, limit: RateLimit | TokenBucket])[] {
  if (rateLimit === "off") return [];
  if (typeof rateLimit !== "string") {
    const limit = isUniform(rateLimit) ? rateLimit : rateLimit[group];
    return limit === undefined ? [] : [[group, limit]];
  }
  const profile = profiles[rateLimit];
  if (profile === undefined) throw new Error(`there is no plan with the name ${rateLimit}`);
  const own = profile.groups?.[group] ?? profile.others;
  return [
    ...(profile.overall === undefined ? [] : [["overall", profile.overall] as const]),
    ...(own === undefined ? [] : [[group, own] as const]),
  ];
}

function isUniform(rateLimit: RateLimit | Readonly<Record<string, RateLimit>>): rateLimit is RateLimit {
  return typeof rateLimit.limit === "number";
}
