import { randomUUID } from "node:crypto";
import { type ExecutionResult, GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { changeResults } from "../change-results.ts";

const requestIds = new WeakMap<Request, string>();

/** The id of a request: the caller's own `X-Request-Id` when it is a plain word, else a new one. */
export function requestIdOf(request: Request): string {
  let id = requestIds.get(request);
  if (id === undefined) {
    const sent = request.headers.get("x-request-id") ?? "";
    id = /^[\w.:-]{1,64}$/.test(sent) ? sent : randomUUID();
    requestIds.set(request, id);
  }
  return id;
}

/** Puts the request's id into the errors of a result. */
export function addRequestId(request: Request, result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const requestId = requestIdOf(request);
  const errors = result.errors.map((error) => {
    const { nodes = null, source = null, positions = null, path = null, originalError = null } = error;
    const extensions = { ...error.extensions, requestId };
    return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions });
  });
  return { ...result, errors };
}

/** Puts the request's id into every answer (`X-Request-Id`) and into every error that the gateway tells. */
export function useRequestId(): Plugin {
  return {
    onExecutionResult({ request, result, setResult }) {
      if (result === undefined || Array.isArray(result)) return;
      setResult(changeResults(result, (one) => addRequestId(request, one)));
    },
    onResponse({ request, response }) {
      response.headers.set("x-request-id", requestIdOf(request));
    },
  };
}
