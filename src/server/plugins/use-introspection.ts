import { GraphQLError, NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Switches introspection off, and with it the hints that would spell the schema out name by name. */
export function useIntrospection(isAllowed: boolean): Plugin {
  if (isAllowed) return {};
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    // What is wrong with variables comes with hints too, and is found after validation.
    onExecutionResult({ result, setResult }) {
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return;
      if (result.errors === undefined || "data" in result) return;
      setResult({ ...result, errors: result.errors.map(withoutHint) });
    },
  };
}

function withoutHint(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*$/s, "");
  const { nodes = null, extensions } = error;
  return message === error.message ? error : new GraphQLError(message, { nodes, extensions });
}
