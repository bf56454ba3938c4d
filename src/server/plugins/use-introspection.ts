import { GraphQLError, NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Switches introspection off, and with it the hints that would spell the schema out name by name. */
export function useIntrospection(isAllowed: boolean): Plugin {
  if (isAllowed) return {};
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result, setResult }) => {
        if (Array.isArray(result)) setResult(result.map(withoutHint));
      };
    },
  };
}

function withoutHint(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*$/, "");
  const { nodes = null, extensions } = error;
  return message === error.message ? error : new GraphQLError(message, { nodes, extensions });
}
