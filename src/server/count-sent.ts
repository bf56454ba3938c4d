import type { UpstreamCall } from "../http/call.ts";

/** How many of these calls an upstream can have seen. */
export function countSent(calls: readonly UpstreamCall[]): number {
  return calls.reduce((count, { sent }) => (sent ? count + 1 : count), 0);
}
