import type { ExecutionResult } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestContext } from "../../context/request-context.ts";
import type { CallObserver } from "../../http/call-observer.ts";
import type { Metrics } from "../../telemetry/metrics.ts";
import { logRequest } from "../../telemetry/request-log.ts";
import type { RequestTrace, Tracing } from "../../telemetry/tracing.ts";
import {
  describeOperation,
  isNoOperation,
  noteErrors,
  openRecord,
  type RequestRecord,
  toReport,
} from "../request-record.ts";
import { watchResults } from "../watch-results.ts";

/** Who is told of requests. */
export interface Telemetry {
  readonly logger: Logger;
  /** Null when nothing is measured. */
  readonly metrics: Metrics | null;
  readonly tracing: Tracing;
}

const records = new WeakMap<Request, RequestRecord>();

/** Who watches the upstream calls of a request. */
export function callObserverOf(request: Request): CallObserver | undefined {
  return records.get(request)?.observer;
}

/**
 * Follows each request from its head to its answer, or to the end of its stream, and then tells log, metrics and trace
 * what became of it. What is neither an operation nor an error (pages, files of GraphiQL) goes unmentioned.
 */
export function useTelemetry({
  logger,
  metrics,
  tracing,
}: Telemetry): Plugin<RequestContext, Partial<RequestContext>> {
  function finish(request: Request, record: RequestRecord): void {
    if (record.isOver) return;
    record.isOver = true;
    record.endExecution?.();
    const report = toReport(request, record);
    record.trace?.end(report);
    if (isNoOperation(report)) return;
    metrics?.noteRequest(report);
    logRequest(logger, report);
  }

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

  function noteExecution(request: Request): void {
    const record = records.get(request);
    if (record === undefined || record.operation.type === null) return;
    record.endExecution = metrics?.countExecution(record.operation.type) ?? null;
  }

  return {
    instrumentation: {
      async request({ request }, handle) {
        try {
          await handle();
        } finally {
          const record = records.get(request);
          // A stream goes on after its head, unless the caller does not take it.
          if (record !== undefined && (record.results === null || record.status !== 200)) {
            finish(request, record);
          }
        }
      },
    },
    onRequest({ request, url }) {
      const trace = url.pathname === "/graphql" ? tracing.begin(request) : null;
      const record = openRecord(trace);
      records.set(request, record);
      if (trace !== null) record.observer = observeCalls(record, trace);
    },
    onValidate({ context, params: { documentAST } }) {
      const { request, params } = context as YogaInitialContext;
      const record = records.get(request);
      if (record !== undefined) record.operation = describeOperation(documentAST, params.operationName);
    },
    onExecute({ args: { contextValue } }) {
      noteExecution(contextValue.request);
    },
    onSubscribe({ args: { contextValue } }) {
      noteExecution(contextValue.request);
    },
    onResultProcess({ request, result, setResult }) {
      const record = records.get(request);
      if (record === undefined || Array.isArray(result)) return;
      if (!(Symbol.asyncIterator in result)) {
        record.isExecuted = "data" in result;
        noteErrors(record, result);
        return;
      }
      record.isExecuted = true;
      record.results = 0;
      const watched = watchResults(result as AsyncIterable<ExecutionResult>, {
        onResult(one) {
          record.results = (record.results ?? 0) + 1;
          noteErrors(record, one);
        },
        onEnd: () => finish(request, record),
      });
      setResult(watched);
    },
    onResponse({ request, response }) {
      const record = records.get(request);
      if (record !== undefined) record.status = response.status;
    },
  };
}
