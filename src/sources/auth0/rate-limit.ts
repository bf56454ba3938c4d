import type { RateLimit } from "../../http/rate-limit-lane.ts";
import { type ResponseHeaders, readSingleHeader } from "../../http/response-headers.ts";
import { readAnswerTime } from "../../http/retry-after.ts";

/**
 * Reads what Auth0 tells of the calls that are left: `x-ratelimit-limit`, `-remaining` and `-reset`
 * (https://auth0.com/docs/troubleshoot/customer-support/operational-policies/rate-limit-policy). Null when an answer
 * does not tell all three.
 */
export function readAuth0RateLimit(headers: ResponseHeaders): RateLimit | null {
  const limit = readCount(headers, "x-ratelimit-limit");
  const remaining = readCount(headers, "x-ratelimit-remaining");
  const wait = readAuth0Reset(headers);
  if (limit === null || remaining === null || wait === null) return null;
  return { limit, remaining, resetAt: Date.now() + wait };
}

/**
 * Milliseconds until `x-ratelimit-reset`, which is in UNIX seconds; null without the header. A reset of "now" still
 * takes a second, for the header leaves out the fraction.
 */
export function readAuth0Reset(headers: ResponseHeaders): number | null {
  const reset = readCount(headers, "x-ratelimit-reset");
  return reset === null ? null : Math.max(1_000, reset * 1_000 - readAnswerTime(headers));
}

function readCount(headers: ResponseHeaders, name: string): number | null {
  const value = readSingleHeader(headers, name)?.trim() ?? "";
  return /^\d{1,12}$/.test(value) ? Number(value) : null;
}
