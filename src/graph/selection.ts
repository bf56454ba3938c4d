import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  typeFromAST,
} from "graphql";
import { type FieldSet, uniteFields } from "../sources/fields.ts";
import type { Source, SourceKind } from "../sources/source.ts";

/** What an operation asks of an object: the same for all objects that one place of the operation leads to. */
export interface Selection {
  /**
   * The record's fields that are asked for, with those of the facet that objects of this source have. A field that takes
   * a list of kinds stands there kind by kind (`quotas:MEMBER`), or as `quotas:*` when all are meant.
   */
  fieldsFor(source: Pick<Source, "kind">): FieldSet;
  /** Whether a field is asked for under any alias. */
  has(field: string): boolean;
  /** What is asked of the objects behind a field, all aliases together. `typeName` tells the type of an abstract one. */
  under(field: string, typeName?: string): Selection;
}

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "schema" | "variableValues" | "returnType">;

/** The field that leads to what only sources of a kind have. */
const facetNames: Readonly<Record<SourceKind, string>> = {
  LOSANT: "losant",
  LOSANT_INSTANCE: "losant",
  AUTH0: "auth0",
};

const selections = new WeakMap<readonly FieldNode[], Map<string, Selection>>();

/**
 * What the operation asks of the object that the field being resolved leads to. `typeName` tells the type where the
 * field's own is abstract. graphql-js hands the same nodes to all siblings, so this is worked out once for all of them.
 */
export function selectionOf(info: Info, typeName = getNamedType(info.returnType).name): Selection {
  let ofTypes = selections.get(info.fieldNodes);
  if (ofTypes === undefined) {
    ofTypes = new Map();
    selections.set(info.fieldNodes, ofTypes);
  }
  let selection = ofTypes.get(typeName);
  if (selection === undefined) {
    selection = createSelection(info, info.fieldNodes, typeName);
    ofTypes.set(typeName, selection);
  }
  return selection;
}

/**
 * What the operation asks of the nodes of the connection that the field being resolved leads to. `typeName` tells the
 * type where theirs is abstract.
 */
export function selectionOfNodes(info: Info, typeName?: string): Selection {
  const connection = selectionOf(info);
  return uniteSelections([
    connection.under("nodes", typeName),
    connection.under("edges").under("node", typeName),
  ]);
}

/** A field below the one being resolved, as its own resolver will get it. */
export interface ChildField {
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
}

/** The uses of a field below the one being resolved, one for each alias: for work that need not wait for the parent. */
export function childrenOf(info: GraphQLResolveInfo, fieldName: string): readonly ChildField[] {
  const parentType = getNamedType(info.returnType);
  if (!isObjectType(parentType)) return [];
  const field = parentType.getFields()[fieldName];
  if (field === undefined) return [];
  const byName = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const node of info.fieldNodes)
    collect(info, parentType, node.selectionSet?.selections ?? [], byName, visited);
  const byKey = Map.groupBy(byName.get(fieldName) ?? [], ({ alias, name }) => (alias ?? name).value);
  return [...byKey.values()].map((fieldNodes) => ({
    args: getArgumentValues(field, fieldNodes[0] as FieldNode, info.variableValues),
    info: { ...info, fieldName, fieldNodes, parentType, returnType: field.type },
  }));
}

function createSelection(info: Info, nodes: readonly FieldNode[], typeName: string): Selection {
  const type = info.schema.getType(typeName);
  const byName = new Map<string, FieldNode[]>();
  if (isObjectType(type)) {
    const visited = new Set<string>();
    for (const node of nodes) collect(info, type, node.selectionSet?.selections ?? [], byName, visited);
  }
  const fieldOf = (name: string) => (isObjectType(type) ? type.getFields()[name] : undefined);
  const fields = new Map<SourceKind, FieldSet>();
  return {
    fieldsFor(source) {
      let found = fields.get(source.kind);
      if (found === undefined) {
        found = recordFields(info, byName, fieldOf, source);
        fields.set(source.kind, found);
      }
      return found;
    },
    has: (name) => byName.has(name),
    under(name, typeName) {
      const field = fieldOf(name);
      return field === undefined
        ? uniteSelections([])
        : createSelection(info, byName.get(name) ?? [], typeName ?? getNamedType(field.type).name);
    },
  };
}

/** A field without a resolver is a field of the record; a facet is the same record under another name. */
function recordFields(
  info: Info,
  byName: ReadonlyMap<string, readonly FieldNode[]>,
  fieldOf: (name: string) => GraphQLField<unknown, unknown> | undefined,
  source: Pick<Source, "kind">,
): FieldSet {
  const names = new Set<string>();
  for (const [name, nodes] of byName) {
    const field = fieldOf(name);
    // The id in the source is known of every record.
    if (field === undefined || name === "sourceId") continue;
    if (field.resolve === undefined) names.add(name);
    else if (name === facetNames[source.kind]) {
      const facet = createSelection(info, nodes, getNamedType(field.type).name);
      for (const inner of facet.fieldsFor(source)) names.add(inner);
    }
    for (const value of listedValues(info, field, nodes)) names.add(`${name}:${value}`);
  }
  return names;
}

function listedValues(
  info: Info,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string[] {
  const argument = field.args.find(({ name }) => name === "resources");
  if (argument === undefined) return [];
  return nodes.flatMap((node) => {
    const values: unknown = getArgumentValues(field, node, info.variableValues)[argument.name];
    return Array.isArray(values) ? values.map(String) : ["*"];
  });
}

function uniteSelections(selections: readonly Selection[]): Selection {
  return {
    fieldsFor: (source) => uniteFields(selections.map((selection) => selection.fieldsFor(source))),
    has: (name) => selections.some((selection) => selection.has(name)),
    under: (name, typeName) =>
      uniteSelections(selections.map((selection) => selection.under(name, typeName))),
  };
}

function collect(
  info: Info,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  byName: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of selections) {
    if (!isIncluded(info, node)) continue;
    if (node.kind === "Field") {
      const nodes = byName.get(node.name.value);
      if (nodes === undefined) byName.set(node.name.value, [node]);
      else nodes.push(node);
      continue;
    }
    if (node.kind === "FragmentSpread") {
      if (visited.has(node.name.value)) continue;
      visited.add(node.name.value);
    }
    const fragment = node.kind === "InlineFragment" ? node : info.fragments[node.name.value];
    if (fragment !== undefined && appliesTo(info, fragment.typeCondition, type)) {
      collect(info, type, fragment.selectionSet.selections, byName, visited);
    }
  }
}

function isIncluded({ variableValues }: Info, node: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false
  );
}

function appliesTo(
  { schema }: Info,
  condition: Parameters<typeof typeFromAST>[1] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined) return true;
  const named = condition.kind === "NamedType" ? typeFromAST(schema, condition) : undefined;
  return named === type || (named !== undefined && isAbstractType(named) && schema.isSubType(named, type));
}
