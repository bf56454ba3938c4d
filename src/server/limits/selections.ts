import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Finds a fragment by its name. */
export type FindFragment = (name: string) => FragmentDefinitionNode | undefined;

/** A document taken apart. */
export interface DocumentParts {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: Fragments;
}

/** Takes a document apart. Of fragments with the same name the first counts; validation refuses the others. */
export function partsOf({ definitions }: DocumentNode): DocumentParts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION || fragments.has(definition.name.value)) continue;
    fragments.set(definition.name.value, definition);
  }
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { operations, fragments };
}

/**
 * The fields of selection sets that are about the same object, by response key, as execution will merge them but for
 * type conditions: validation compares fields under different ones too.
 */
export function collectFields(
  sets: readonly SelectionSetNode[],
  findFragment: FindFragment,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const same = fields.get(key);
        if (same === undefined) fields.set(key, [selection]);
        else same.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = findFragment(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet);
      }
    }
  }
  for (const set of sets) collect(set);
  return fields;
}
