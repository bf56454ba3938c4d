import type { Logger } from "pino";
import type { RequestReport } from "./request-report.ts";

/** Characters of an operation's name that are told; callers make it up. */
const longestName = 100;

/**
 * Writes one line for a request that is over: `operation` when it held one, else `request`. What the gateway could not
 * serve is a warning, everything else is information.
 */
export function logRequest(logger: Logger, report: RequestReport): void {
  const { requestId, traceId, operation, durationMs, results, ...facts } = report;
  const line = {
    requestId,
    ...(traceId !== null && { traceId }),
    operation: operation?.slice(0, longestName) ?? null,
    ...facts,
    durationMs: Math.round(durationMs),
    ...(results !== null && { results }),
  };
  const level = (report.status ?? 0) >= 500 ? "warn" : "info";
  logger[level](line, report.type === null ? "request" : "operation");
}
