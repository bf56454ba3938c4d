import { randomUUID } from "node:crypto";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { HeaderReader } from "../context/credentials.ts";
import { changePatchErrors, type PartialResult } from "./incremental/result.ts";

/** The id of a request: the caller's own `X-Request-Id` when it is a plain word, else a new one each time. */
export function readRequestId(headers: HeaderReader): string {
  const sent = headers.get("x-request-id") ?? "";
  return /^[\w.:-]{1,64}$/.test(sent) ? sent : randomUUID();
}

/** Puts the request's id into the errors of a result. */
export function addRequestId(requestId: string, result: PartialResult): ExecutionResult {
  if (result.errors === undefined && result.incremental === undefined) return result;
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
