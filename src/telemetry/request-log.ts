import type { Logger } from "pino";
import type { RequestReport } from "./request-report.ts";

/** Characters of an operation's name that are told; callers make it up. */
const longestName = 100;

/**
 * Writes one line for a request that is over: `operation` when it held one, else `request`. What the gateway could not
 * serve is a warning, everything else is information.
 */
export function logRequest(logger: Logger, report: RequestReport): void {
  // What is undefined is left out.
  const line = {
    requestId: report.requestId,
    traceId: report.traceId ?? undefined,
    operation: report.operation?.slice(0, longestName) ?? null,
    type: report.type,
    outcome: report.outcome,
    status: report.status,
    upstreamCalls: report.upstreamCalls,
    errors: report.errors,
    durationMs: Math.round(report.durationMs),
    results: report.results ?? undefined,
  };
  const level = (report.status ?? 0) >= 500 ? "warn" : "info";
  logger[level](line, report.type === null ? "request" : "operation");
}
