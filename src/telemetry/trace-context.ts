import { createTraceState, isSpanContextValid, type SpanContext } from "@opentelemetry/api";

const longestTraceState = 512;

/**
 * Reads the headers `traceparent` and `tracestate` (https://www.w3.org/TR/trace-context/). Null when there are none, or
 * when `traceparent` is not as that says: then the caller has no trace that could be gone on with.
 */
export function readTraceContext(traceparent: string | null, tracestate: string | null): SpanContext | null {
  if (traceparent === null) return null;
  const [, version, traceId = "", spanId = "", flags = "", rest = ""] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/.exec(traceparent.trim()) ?? [];
  if (version === undefined || version === "ff" || (version === "00" && rest !== "")) return null;
  const context: SpanContext = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & 1,
    isRemote: true,
    ...(tracestate !== null &&
      tracestate.length <= longestTraceState && { traceState: createTraceState(tracestate) }),
  };
  return isSpanContextValid(context) ? context : null;
}

/** Writes the header `traceparent`; null for a context without a trace. */
export function writeTraceparent(context: SpanContext): string | null {
  if (!isSpanContextValid(context)) return null;
  const { traceId, spanId, traceFlags } = context;
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString(16).padStart(2, "0")}`;
}
