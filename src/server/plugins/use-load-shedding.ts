import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST, Kind } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { watchResults } from "../watch-results.ts";

/** When work is refused for the sake of the work that goes on. */
export interface LoadLimits {
  /** Queries and mutations that may be executed at the same time. */
  readonly maxOperations: number;
  /** What the process is short of; null while it is well. */
  readonly findPressure: () => string | null;
  /** Told what the process is short of when requests are refused for it; once a second. */
  readonly onPressure: (shortage: string) => void;
}

/**
 * Requests that are let in at the same time under pressure. Not none: memory is given back only where work goes on, and a
 * process that refused everything would not notice that it is well again.
 */
const fewRequests = 8;
/** Seconds after which it makes sense to try again. */
const retryAfter = 1;
const status = 503;
const headers = { "retry-after": String(retryAfter) };
const extensions = { code: "UNAVAILABLE", retryAfter };

/**
 * Refuses at once, with 503 and Retry-After, what could not be done in good time: operations beyond a number, and under
 * pressure requests before their bodies are read. Nothing of what is refused was executed. What asks the gateway only
 * about itself (`{ __typename }`, introspection) waits for nobody and always goes through.
 */
export function useLoadShedding({
  maxOperations,
  findPressure,
  onPressure,
}: LoadLimits): Plugin<RequestContext, Partial<RequestContext>> {
  let requests = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  const executed = new Set<Request>();
  const answeredInParts = new WeakSet<Request>();
  return {
    instrumentation: {
      async request(_, handle) {
        requests += 1;
        try {
          await handle();
        } finally {
          requests -= 1;
        }
      },
      // However an operation ends: plugins, the caller's leaving and faults of our own included.
      async operation({ request }, run) {
        try {
          await run();
        } finally {
          if (!answeredInParts.has(request)) executed.delete(request);
        }
      },
    },
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== "/graphql" || request.method === "OPTIONS" || requests <= fewRequests) return;
      const shortage = findPressure();
      if (shortage === null) return;
      const now = performance.now();
      if (now - toldAt >= 1_000) {
        toldAt = now;
        onPressure(shortage);
      }
      const message = "The gateway is under too much load, and nothing was executed. Try again later.";
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status, headers }));
    },
    onExecute({ args: { document, operationName, contextValue }, setResultAndStopExecution }) {
      if (asksOnlyOfItself(document, operationName)) return;
      if (executed.size >= maxOperations) {
        setResultAndStopExecution(refuse(maxOperations));
        return;
      }
      const { request } = contextValue;
      executed.add(request);
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) return;
          // It goes on behind its first part.
          answeredInParts.add(request);
          const onEnd = () => void executed.delete(request);
          setResult(watchResults(result, { onResult: () => undefined, onEnd }));
        },
      };
    },
  };
}

function asksOnlyOfItself(document: DocumentNode, operationName: string | null | undefined): boolean {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"),
  );
}

function refuse(maxOperations: number): ExecutionResult {
  const message = `The gateway executes ${maxOperations} operations already, and nothing of this one was executed. Try again later.`;
  return {
    errors: [new GraphQLError(message, { extensions: { ...extensions, http: { status, headers } } })],
  };
}
