import type { RequestReport } from "../../src/telemetry/request-report.ts";

/** What is told of a query that went well. */
export const report: RequestReport = {
  requestId: "somebody",
  traceId: null,
  operation: "Members",
  type: "query",
  outcome: "ok",
  status: 200,
  durationMs: 120,
  upstreamCalls: 2,
  results: null,
  errors: {},
};
