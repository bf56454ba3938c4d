import { randomUUID } from "node:crypto";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { changeResults, type Results } from "../change-results.ts";
import { changePatchErrors, type PartialResult } from "../incremental/result.ts";

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
export function addRequestId(request: Request, result: PartialResult): ExecutionResult {
  const requestId = requestIdOf(request);
  const add = (errors: readonly GraphQLError[], isExecuted: boolean) =>
    errors.map((error) => withId(error, requestId, isExecuted)) as readonly GraphQLError[];
  const changed = changePatchErrors(result, (errors) => add(errors, true));
  if (result.errors === undefined) return changed;
  return { ...changed, errors: add(result.errors, "data" in result) };
}

function withId(
  error: GraphQLError,
  requestId: string,
  isExecuted: boolean,
): GraphQLError | GraphQLFormattedError {
  const extensions = { ...error.extensions, requestId };
  // Of an executed operation there may be thousands, and making an error takes long: they become what is sent.
  if (isExecuted && extensions["http"] === undefined) return { ...error.toJSON(), extensions };
  const { message, nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** Puts the request's id into every answer (`X-Request-Id`) and into every error that the gateway tells. */
export function useRequestId(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result)) return;
      setResult(changeResults(result as Results, (one) => addRequestId(request, one)));
    },
    onResponse({ request, response }) {
      response.headers.set("x-request-id", requestIdOf(request));
    },
  };
}
