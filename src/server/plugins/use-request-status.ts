import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Gives an operation that was refused before it was executed, whose answer has no `data`, a status other than 200 for
 * callers who accept `application/graphql-response+json`:
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-graphql-response-json
 */
export function useRequestStatus(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || "data" in result) return;
      const errors = result.errors ?? [];
      const [first] = errors;
      if (first === undefined || errors.some(({ extensions }) => extensions["http"] !== undefined)) return;
      const status = first.extensions["code"] === "INTERNAL_SERVER_ERROR" ? 500 : 400;
      const extensions = { ...first.extensions, http: { spec: true, status } };
      const { message, nodes = null, path = null } = first;
      setResult({
        ...result,
        errors: [new GraphQLError(message, { nodes, path, extensions }), ...errors.slice(1)],
      });
    },
  };
}
