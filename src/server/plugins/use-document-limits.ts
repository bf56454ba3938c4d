import { type DocumentNode, GraphQLError, Kind, type SelectionSetNode } from "graphql";
import type { Plugin } from "graphql-yoga";

/** How large a document may be. */
export interface DocumentLimits {
  /** Lexical tokens. */
  readonly maxTokens: number;
  /** Levels of fields. */
  readonly maxDepth: number;
}

/**
 * Refuses documents that are too long while they are parsed, and those that are too deep before they are validated:
 * validation itself takes long on hostile documents.
 */
export function useDocumentLimits({ maxTokens, maxDepth }: DocumentLimits): Plugin {
  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens };
    },
    onValidate({ params: { documentAST }, setResult }) {
      const depth = depthOf(documentAST);
      if (depth <= maxDepth) return;
      setResult([
        new GraphQLError(
          `The document is ${depth} levels deep; ${maxDepth} are allowed. Ask for the inner levels in an operation of their own.`,
          { extensions: { code: "BUDGET_EXCEEDED" } },
        ),
      ]);
    },
  };
}

/** Levels of fields of the deepest operation; each fragment is measured once. Introspection does not count. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet] as const]
        : [],
    ),
  );
  const measured = new Map<string, number>();

  function measureFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A cycle is left to validation; until then it counts nothing.
    measured.set(name, 0);
    const selectionSet = fragments.get(name);
    const depth = selectionSet === undefined ? 0 : measure(selectionSet);
    measured.set(name, depth);
    return depth;
  }

  function measure({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      let depth: number;
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = measureFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = measure(selection.selectionSet);
      else if (selection.name.value.startsWith("__")) depth = 0;
      else depth = 1 + (selection.selectionSet === undefined ? 0 : measure(selection.selectionSet));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? measure(definition.selectionSet) : 0,
    ),
  );
}
