import type { Choices } from "./choices.ts";
import { refusal } from "./errors.ts";
import { dayMs, hourMs, type PayloadOptions, type UsageRange } from "./usage.ts";

/**
 * The range of the query's `start` and `end` (milliseconds since 1970). Without `end` it ends now, without `start` it
 * has the default length. Throws 400 for what is no time, for a start after the end and for too long a range.
 */
export function readUsageRange(query: URLSearchParams, choices: Choices): UsageRange {
  const end = readTime(query, "end") ?? Date.now();
  const start = readTime(query, "start") ?? end - choices.defaultUsageRange;
  if (start > end) throw refusal(400, "start must not be after end");
  if (end - start > choices.longestUsageRange)
    throw refusal(400, `start and end must be at most ${choices.longestUsageRange / dayMs} days apart`);
  return { start, end };
}

/** The query's `asBytes` and `includeNonBillable`. Throws 400 unless they are true, false or left out. */
export function readPayloadOptions(query: URLSearchParams): PayloadOptions {
  return {
    asBytes: readFlag(query, "asBytes"),
    includeNonBillable: readFlag(query, "includeNonBillable"),
  };
}

/** The query's `resolution` in milliseconds: a day, unless it says an hour. Throws 400 for anything else. */
export function readResolution(query: URLSearchParams): number {
  const resolution = Number(query.get("resolution") || dayMs);
  if (resolution !== dayMs && resolution !== hourMs)
    throw refusal(400, `resolution must be ${dayMs} or ${hourMs}`);
  return resolution;
}

/** A time in the query, in milliseconds since 1970. Throws 400 for anything else. */
export function readTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? "";
  if (text === "") return undefined;
  if (!/^\d{1,15}$/.test(text)) throw refusal(400, `${name} must be milliseconds since 1970`);
  return Number(text);
}

function readFlag(query: URLSearchParams, name: string): boolean {
  const text = query.get(name) || "false";
  if (text !== "true" && text !== "false") throw refusal(400, `${name} must be true or false`);
  return text === "true";
}
