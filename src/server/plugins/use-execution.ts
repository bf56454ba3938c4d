import { type ExecutionResult, execute, getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { executeQuery, type QueryArgs } from "../../graph/execution/execute-query.ts";
import { findPartDirectives } from "../incremental/directives.ts";

/**
 * Chooses the engine. What is answered in one piece is executed by a plan that is made once for its document, or, when it
 * is no query, by graphql-js. What is answered in parts needs yoga's own engine, which knows `@defer` and `@stream`.
 *
 * Each ends when the caller leaves. Not so subscriptions, which end by their streams: yoga's engine would wait for each
 * event's fields and for the caller's signal at once, and whatever waits for a promise that lasts as long as the
 * subscription is kept for as long: 625 bytes for each event, measured with @graphql-tools/executor 2.1 and Node 24.21.
 */
export function useExecution(): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args, setExecuteFn }) {
      const isWhole = findPartDirectives(args.document, args.operationName).length === 0;
      if (isWhole) setExecuteFn(executeWhole as typeof execute);
      else Object.assign(args, { signal: args.contextValue.signal });
    },
  };
}

/**
 * Executes, and throws the signal's reason when the caller has left by then. It is not waited for beside the execution:
 * every upstream call ends, or refuses to begin, once the caller leaves, and so does what waits for one.
 */
export async function executeWhole(args: QueryArgs): Promise<ExecutionResult> {
  const { signal } = args.contextValue as RequestContext;
  signal.throwIfAborted();
  const result = await executeToEnd(args);
  signal.throwIfAborted();
  return result;
}

/** Executes to the end, also when the caller leaves before that. */
export function executeToEnd(args: QueryArgs): ExecutionResult | Promise<ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName);
  const isQuery = operation?.operation === OperationTypeNode.QUERY;
  return isQuery ? executeQuery(operation, args) : execute(args);
}
