import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLInputType,
  type GraphQLSchema,
  TypeInfo,
  type ValueNode,
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
    onExecute: ({ args }) => checkPageSizes(args),
    onSubscribe: ({ args }) => checkPageSizes(args),
  };
}

/** A use of an argument `first`. */
interface PageSize {
  readonly value: ValueNode;
  readonly type: GraphQLInputType;
}

/** By document: walking one with the types of its fields takes longer than all checks of a small operation together. */
const found = new WeakMap<DocumentNode, readonly PageSize[]>();

/** Throws BAD_USER_INPUT for a page size that no page can have. */
export function checkPageSizes({ schema, document, variableValues }: ExecutionArgs): void {
  let pageSizes = found.get(document);
  if (pageSizes === undefined) {
    pageSizes = findPageSizes(schema, document);
    found.set(document, pageSizes);
  }
  for (const { value, type } of pageSizes) {
    const size: unknown = valueFromAST(value, type, variableValues);
    checkPageSize(typeof size === "number" ? size : null);
  }
}

function findPageSizes(schema: GraphQLSchema, document: DocumentNode): readonly PageSize[] {
  const pageSizes: PageSize[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument({ value }) {
        const argument = typeInfo.getArgument();
        if (argument?.name === "first") pageSizes.push({ value, type: argument.type });
      },
    }),
  );
  return pageSizes;
}
