import { type ExecutionArgs, TypeInfo, valueFromAST, visit, visitWithTypeInfo } from "graphql";
import type { Plugin } from "graphql-yoga";
import { checkPageSize } from "../../graph/connection.ts";

/**
 * Refuses an operation with an impossible page size (`first`) before anything is executed. The resolvers would refuse it
 * too, but only after their parents had cost upstream calls.
 */
export function usePageSize(): Plugin {
  return {
    onExecute: ({ args }) => checkPageSizes(args),
    onSubscribe: ({ args }) => checkPageSizes(args),
  };
}

function checkPageSizes({ schema, document, variableValues }: ExecutionArgs): void {
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument({ value }) {
        const argument = typeInfo.getArgument();
        if (argument?.name !== "first") return;
        const size: unknown = valueFromAST(value, argument.type, variableValues);
        checkPageSize(typeof size === "number" ? size : null);
      },
    }),
  );
}
