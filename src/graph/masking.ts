import { GraphQLError } from "graphql";
import type { ErrorCode } from "../errors/code.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { UpstreamError } from "../errors/upstream-error.ts";

/** What the log is told of an error that the caller is not told. */
export type OnMasked = (error: unknown) => void;

/**
 * Turns whatever was thrown into what the caller may read. A GatewayError is written for callers; a GraphQLError of the
 * engine is about the document; anything else is a fault of the gateway and says nothing but that.
 */
export function maskError(error: unknown, onMasked: OnMasked): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause: unknown = located === null ? error : (located.originalError ?? located);
  if (cause instanceof GatewayError) return tell(cause, located);
  if (located !== null && cause instanceof GraphQLError) {
    return isOfAnswer(located) ? tellOfAnswer(located) : tellOfDocument(located);
  }
  onMasked(cause);
  return create("INTERNAL_SERVER_ERROR", "The gateway failed. Report it with the request id.", located, {});
}

/** Whether the engine could not write a value that a source sent: the only such errors that come with a place. */
function isOfAnswer({ path, extensions, message }: GraphQLError): boolean {
  return path !== undefined && extensions["code"] === undefined && / cannot represent /.test(message);
}

/** The engine quotes such a value, which may be personal. */
function tellOfAnswer(located: GraphQLError): GraphQLError {
  const message =
    "A source answered with a value that this field cannot hold. Report it with the request id.";
  return create("BAD_RESPONSE", message, located, {});
}

/**
 * What the engine finds wrong with a document or its variables. A wrong variable is quoted in whole by the engine, with
 * whatever secret it holds beside the mistake: only its name and the reason are told.
 */
function tellOfDocument(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  const message = error.message.replace(
    /^(Variable "\$\w+") got invalid value .*?(?=( at "[\w.[\]]+")?; )/s,
    "$1 is wrong",
  );
  if (code !== undefined && message === error.message) return error;
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: "BAD_USER_INPUT", ...error.extensions },
  });
}

function tell(error: GatewayError, located: GraphQLError | null): GraphQLError {
  const failure = error instanceof UpstreamError ? error.failure : {};
  return create(error.code, error.message, located, { ...failure, source: error.source });
}

function create(
  code: ErrorCode,
  message: string,
  located: GraphQLError | null,
  details: Readonly<Record<string, unknown>>,
): GraphQLError {
  const known = Object.entries(details).filter(([, value]) => value !== undefined);
  return new GraphQLError(message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { code, ...Object.fromEntries(known) },
  });
}
