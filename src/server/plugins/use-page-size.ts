import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { checkPageSize } from "../../graph/connection.ts";

/**
 * Refuses an operation with an impossible page size (`first`) before anything is executed. The resolvers would refuse it
 * too, but only after their parents had cost upstream calls.
 */
export function usePageSize(): Plugin {
  return {
    onExecute({ args: { schema, document, variableValues }, setResultAndStopExecution }) {
      const errors = findWrongPageSizes(schema, document, variableValues ?? {});
      if (errors.length > 0) setResultAndStopExecution({ data: null, errors });
    },
  };
}

function findWrongPageSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument(node) {
        const argument = typeInfo.getArgument();
        if (argument?.name !== "first") return;
        const size: unknown = valueFromAST(node.value, argument.type, variables);
        try {
          checkPageSize(typeof size === "number" ? size : null);
        } catch (originalError) {
          errors.push(
            new GraphQLError("wrong page size", { nodes: node, originalError: originalError as Error }),
          );
        }
      },
    }),
  );
  return errors;
}
