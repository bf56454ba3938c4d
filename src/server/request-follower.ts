import type { Logger } from "pino";
import type { CallObserver } from "../http/call-observer.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { logRequest } from "../telemetry/request-log.ts";
import type { RequestHead, RequestTrace, Tracing } from "../telemetry/tracing.ts";
import { isNoOperation, openRecord, type RequestRecord, toReport } from "./request-record.ts";

/** Who is told of requests. */
export interface Telemetry {
  readonly logger: Logger;
  /** Null when nothing is measured. */
  readonly metrics: Metrics | null;
  readonly tracing: Tracing;
}

/** Follows requests from their heads to their ends. */
export interface RequestFollower {
  /** Begins with a request's head. Only what asks for GraphQL belongs to a trace. */
  begin(head: RequestHead, isGraphql: boolean): RequestRecord;
  /** Notes that its operation is executed from now on. */
  noteExecution(record: RequestRecord): void;
  /** Tells log, metrics and trace what became of a request; the first time counts. */
  end(record: RequestRecord, end: Parameters<typeof toReport>[1]): void;
}

/** Makes a follower. What is neither an operation nor an error (pages, files of GraphiQL) goes unmentioned. */
export function createRequestFollower({ logger, metrics, tracing }: Telemetry): RequestFollower {
  function observeCalls(record: RequestRecord, trace: RequestTrace): CallObserver {
    return {
      begin(call) {
        const traced = trace.calls.begin(call);
        return {
          headers: traced.headers,
          end(ended) {
            if (ended.sent) record.upstreamCalls += 1;
            metrics?.noteCall(ended);
            traced.end(ended);
          },
        };
      },
    };
  }

  return {
    begin(head, isGraphql) {
      const trace = isGraphql ? tracing.begin(head) : null;
      const record = openRecord(trace);
      if (trace !== null) record.observer = observeCalls(record, trace);
      return record;
    },
    noteExecution(record) {
      const { type } = record.operation;
      if (type !== null) record.endExecution = metrics?.countExecution(type) ?? null;
    },
    end(record, end) {
      if (record.isOver) return;
      record.isOver = true;
      record.endExecution?.();
      const report = toReport(record, end);
      record.trace?.end(report);
      if (isNoOperation(report)) return;
      metrics?.noteRequest(report);
      logRequest(logger, report);
    },
  };
}
