import { type DocumentNode, type ExecutionResult, getOperationAST } from "graphql";
import type { CallObserver } from "../http/call-observer.ts";
import type { Outcome, RequestReport } from "../telemetry/request-report.ts";
import type { RequestTrace } from "../telemetry/tracing.ts";

/** What is known of a request so far. */
export interface RequestRecord {
  readonly startedAt: number;
  /** Null for a request of something else than GraphQL. */
  readonly trace: RequestTrace | null;
  /** Watches its upstream calls. */
  observer?: CallObserver;
  /** Name and type of the operation, once it is read. */
  operation: Pick<RequestReport, "operation" | "type">;
  /** Whether something was executed: then the answer has `data`, or is a stream. */
  isExecuted: boolean;
  status: number | null;
  upstreamCalls: number;
  results: number | null;
  readonly errors: Record<string, number>;
  /** Undoes the counting as an operation that is being executed. */
  endExecution: (() => void) | null;
  isOver: boolean;
}

/** Begins the record of a request whose head has come. */
export function openRecord(trace: RequestTrace | null): RequestRecord {
  return {
    startedAt: performance.now(),
    trace,
    operation: { operation: null, type: null },
    isExecuted: false,
    status: null,
    upstreamCalls: 0,
    results: null,
    errors: {},
    endExecution: null,
    isOver: false,
  };
}

/** Name and type of the operation that a request asks for; nothing of both when the document does not hold it. */
export function describeOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): Pick<RequestReport, "operation" | "type"> {
  const operation = getOperationAST(document, operationName);
  return { operation: operation?.name?.value ?? null, type: operation?.operation ?? null };
}

/** Counts the errors of a result, and of the parts that are delivered with it (`@defer`, `@stream`). */
export function noteErrors(
  record: RequestRecord,
  {
    errors,
    incremental,
  }: Pick<ExecutionResult, "errors"> & {
    readonly incremental?: readonly ExecutionResult[];
  },
): void {
  for (const { extensions } of errors ?? []) {
    const code = String(extensions?.["code"] ?? "UNKNOWN");
    record.errors[code] = (record.errors[code] ?? 0) + 1;
  }
  for (const part of incremental ?? []) noteErrors(record, part);
}

/** Whether a request was for something else than GraphQL, or for its page, and got it. */
export function isNoOperation({ type, status, errors }: RequestReport): boolean {
  return type === null && status !== null && status < 400 && Object.keys(errors).length === 0;
}

/** What is told of a request that is over; `hasLeft` says whether its caller waited no longer. */
export function toReport(
  record: RequestRecord,
  { requestId, hasLeft }: { readonly requestId: string; readonly hasLeft: boolean },
): RequestReport {
  const { startedAt, trace, operation, upstreamCalls, results } = record;
  // What is made up for a caller who has left is no answer.
  const status = hasLeft && !record.isExecuted ? null : (record.status ?? 500);
  return {
    requestId,
    traceId: trace?.traceId ?? null,
    operation: operation.operation,
    type: operation.type,
    outcome: toOutcome(status, record),
    status,
    durationMs: performance.now() - startedAt,
    upstreamCalls,
    results,
    errors: isShed(record) ? { UNAVAILABLE: 1 } : record.errors,
  };
}

/** Whether a request was refused for too much load before it became an operation, so that no result tells its code. */
function isShed({ status, errors }: RequestRecord): boolean {
  return status === 503 && Object.keys(errors).length === 0;
}

function toOutcome(status: number | null, { isExecuted, errors }: RequestRecord): Outcome {
  if (status === null) return "abandoned";
  if (!isExecuted) return "refused";
  return Object.keys(errors).length === 0 ? "ok" : "errors";
}
