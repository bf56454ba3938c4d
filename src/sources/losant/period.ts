import type { JsonObject } from "../fields.ts";
import { momentOf } from "../values.ts";

/** A span of time, RFC 3339 in UTC. */
export interface LosantPeriodRecord {
  readonly start: string;
  readonly end: string;
}

/** The running billing period of an organization or a user; null when one of its ends is not told. */
export function periodOf(owner: JsonObject): LosantPeriodRecord | null {
  const start = momentOf(owner["currentPeriodStart"]);
  const end = momentOf(owner["currentPeriodEnd"]);
  return start === null || end === null ? null : { start, end };
}
