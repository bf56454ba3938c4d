import type { ExecutionResult } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import type { CallObserver } from "../../http/call-observer.ts";
import type { RequestFollower } from "../request-follower.ts";
import { describeOperation, noteErrors, type RequestRecord } from "../request-record.ts";
import { watchResults } from "../watch-results.ts";
import { requestIdOf } from "./use-request-id.ts";

const records = new WeakMap<Request, RequestRecord>();

/** Who watches the upstream calls of a request. */
export function callObserverOf(request: Request): CallObserver | undefined {
  return records.get(request)?.observer;
}

/** Has each request followed from its head to its answer, or to the end of its stream. */
export function useTelemetry(follower: RequestFollower): Plugin<RequestContext, Partial<RequestContext>> {
  function finish(request: Request, record: RequestRecord): void {
    follower.end(record, { requestId: requestIdOf(request), hasLeft: request.signal.aborted });
  }

  function noteExecution(request: Request): void {
    const record = records.get(request);
    if (record !== undefined) follower.noteExecution(record);
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
      records.set(request, follower.begin(request, url.pathname === "/graphql"));
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
