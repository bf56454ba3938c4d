import { type ResponseHeaders, readSingleHeader } from "./response-headers.ts";

// RFC 9110, 5.6.7: the preferred form and the two obsolete ones, of which only asctime names no time zone.
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d{2}:\d{2}:\d{2}/;

function parseHttpDate(value: string | undefined): number | undefined {
  if (value === undefined || !httpDate.test(value)) return undefined;
  const time = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** Milliseconds by which two clocks may differ without being wrong: HTTP dates have no fractions, and answers travel. */
const tolerance = 2_000;

/**
 * When an answer was given, in milliseconds since 1970, for comparing it with times that the answer names: by our clock,
 * or by the answer's own `Date` when the two clocks do not agree.
 */
export function readAnswerTime(headers: ResponseHeaders): number {
  const now = Date.now();
  const date = parseHttpDate(readSingleHeader(headers, "date")?.trim());
  return date === undefined || Math.abs(now - date) <= tolerance ? now : date;
}

/**
 * Whole seconds to wait according to `Retry-After` (RFC 9110, 10.2.3), in either of its forms. A date is compared with
 * the answer's own `Date`, so that our clock does not matter. Undefined when the header is absent or makes no sense.
 */
export function readRetryAfter(headers: ResponseHeaders): number | undefined {
  const value = readSingleHeader(headers, "retry-after")?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const until = parseHttpDate(value);
  if (until === undefined) return undefined;
  const now = parseHttpDate(readSingleHeader(headers, "date")?.trim()) ?? Date.now();
  return Math.max(0, Math.ceil((until - now) / 1_000));
}
