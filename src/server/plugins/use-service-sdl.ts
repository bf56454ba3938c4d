import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Switches `_service { sdl }` off, which tells the schema as introspection does. A federated gateway needs it only where
 * it composes the supergraph itself:
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export function useServiceSdl(isAllowed: boolean): Plugin {
  if (isAllowed) return {};
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(refuseService);
    },
  };
}

function refuseService(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== "_service" || context.getParentType() !== context.getSchema().getQueryType())
        return;
      context.reportError(
        new GraphQLError(
          "The schema is not told here. Compose from the file that `npm run schema` prints, or set `federation.serviceSdl`.",
          { nodes: node },
        ),
      );
    },
  };
}
