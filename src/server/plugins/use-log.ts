import { type DocumentNode, type GraphQLError, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { countSent } from "../count-sent.ts";
import { requestIdOf } from "./use-request-id.ts";

/**
 * Writes one line for each operation, when it is over, of named facts only: no variables, no headers, no documents.
 */
export function useLog(logger: Logger): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const started = performance.now();
      return {
        onExecuteDone({ result }) {
          const errors = "errors" in result ? (result.errors ?? []) : [];
          logger.info(
            {
              requestId: requestIdOf(contextValue.request),
              ...describe(document, operationName),
              durationMs: Math.round(performance.now() - started),
              upstreamCalls: countSent(contextValue.calls),
              errors: errors.map(({ extensions }) => extensions["code"] ?? "UNKNOWN"),
            },
            "operation",
          );
        },
      };
    },
    onSubscribe({ args: { document, operationName, contextValue } }) {
      const started = performance.now();
      let results = 0;
      let upstreamCalls = 0;
      const codes = new Map<string, number>();
      const note = (errors: readonly GraphQLError[]) => {
        for (const error of errors) codes.set(codeOf(error), (codes.get(codeOf(error)) ?? 0) + 1);
      };
      const write = () => {
        logger.info(
          {
            requestId: requestIdOf(contextValue.request),
            ...describe(document, operationName),
            durationMs: Math.round(performance.now() - started),
            upstreamCalls,
            results,
            errors: Object.fromEntries(codes),
          },
          "operation",
        );
      };
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) {
            note(result.errors ?? []);
            write();
            return;
          }
          return {
            onNext({ result: one }) {
              results += 1;
              upstreamCalls += countSent(contextValue.calls);
              note(one.errors ?? []);
            },
            onEnd: write,
          };
        },
      };
    },
  };
}

function describe(document: DocumentNode, operationName: string | undefined | null): object {
  const operation = getOperationAST(document, operationName);
  return { operation: operation?.name?.value ?? null, type: operation?.operation };
}

/** Errors of a subscription are seen here before they are made fit for the caller. */
function codeOf({ originalError, extensions }: GraphQLError): string {
  if (originalError instanceof GatewayError) return originalError.code;
  return String(extensions["code"] ?? "UNKNOWN");
}
