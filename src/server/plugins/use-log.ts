import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestContext } from "../../context/request-context.ts";
import { requestIdOf } from "./use-request-id.ts";

/** Writes one line for each operation, of named facts only: no variables, no headers, no documents. */
export function useLog(logger: Logger): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const started = performance.now();
      const operation = getOperationAST(document, operationName);
      return {
        onExecuteDone({ result }) {
          const errors = "errors" in result ? (result.errors ?? []) : [];
          logger.info(
            {
              requestId: requestIdOf(contextValue.request),
              operation: operation?.name?.value ?? null,
              type: operation?.operation,
              durationMs: Math.round(performance.now() - started),
              upstreamCalls: contextValue.calls.length,
              errors: errors.map(({ extensions }) => extensions["code"] ?? "UNKNOWN"),
            },
            "operation",
          );
        },
      };
    },
  };
}
