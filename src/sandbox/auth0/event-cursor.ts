import type { EventLog } from "./event-log.ts";

/** The opaque text that clients resume a stream with: Base64 with padding, as in Auth0's own examples. */
export function writeEventCursor({ name }: EventLog, position: number): string {
  return Buffer.from(`${name}/${String(position).padStart(9, "0")}`).toString("base64");
}

/** The position of a cursor: `expired` for one of another log, undefined for a text that is none. */
export function readEventCursor({ name }: EventLog, cursor: string): number | "expired" | undefined {
  const text = Buffer.from(cursor, "base64").toString("latin1");
  const [, log, digits] = /^([0-9a-z]+)\/(\d{9})$/.exec(text) ?? [];
  if (log === undefined || digits === undefined) return undefined;
  return log === name ? Number(digits) : "expired";
}
