import type { UpstreamCall } from "../http/call.ts";

/** How many of these calls an upstream can have seen. */
export function countSent(calls: readonly UpstreamCall[]): number {
  return calls.filter(({ sent }) => sent).length;
}
