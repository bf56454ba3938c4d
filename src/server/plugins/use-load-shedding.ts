import { GraphQLError } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { asksOnlyOfItself, type Load, refusal } from "../load.ts";
import { watchResults } from "../watch-results.ts";

/**
 * Refuses at once, with 503 and Retry-After, what could not be done in good time: operations beyond a number, and under
 * pressure requests before their bodies are read. Nothing of what is refused was executed. What asks the gateway only
 * about itself (`{ __typename }`, introspection) waits for nobody and always goes through.
 */
export function useLoadShedding(load: Load): Plugin<RequestContext, Partial<RequestContext>> {
  const { status, headers, extensions } = refusal;
  const executed = new Set<Request>();
  const answeredInParts = new WeakSet<Request>();
  const endOperation = (request: Request) => {
    if (executed.delete(request)) load.endOperation();
  };
  return {
    instrumentation: {
      async request(_, handle) {
        load.beginRequest();
        try {
          await handle();
        } finally {
          load.endRequest();
        }
      },
      // However an operation ends: plugins, the caller's leaving and faults of our own included.
      async operation({ request }, run) {
        try {
          await run();
        } finally {
          if (!answeredInParts.has(request)) endOperation(request);
        }
      },
    },
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== "/graphql" || request.method === "OPTIONS" || !load.isUnderPressure()) return;
      const message = "The gateway is under too much load, and nothing was executed. Try again later.";
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status, headers }));
    },
    onExecute({ args: { document, operationName, contextValue }, setResultAndStopExecution }) {
      if (asksOnlyOfItself(document, operationName)) return;
      if (!load.beginOperation()) {
        const { message } = load.refuseOperation();
        const http = { status, headers };
        setResultAndStopExecution({
          errors: [new GraphQLError(message, { extensions: { ...extensions, http } })],
        });
        return;
      }
      const { request } = contextValue;
      executed.add(request);
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) return;
          // It goes on behind its first part.
          answeredInParts.add(request);
          const onEnd = () => endOperation(request);
          setResult(watchResults(result, { onResult: () => undefined, onEnd }));
        },
      };
    },
  };
}
