import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ResponsePath,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { type AskedOperation, perOperation } from "./per-operation.ts";

type FieldInfo = AskedOperation & Pick<GraphQLResolveInfo, "fieldNodes" | "path">;

/** The field nodes of one place of an operation, by response key. */
type NodesByKey = ReadonlyMap<string, readonly FieldNode[]>;

/** What was found, by what the selections belong to and the name of their type. */
const foundIn = perOperation(() => new Map<object, Map<string, NodesByKey>>());

const deferring = new WeakSet<OperationDefinitionNode>();

/** Tells that the engine will resolve fields of an operation more than once: each time for a part of the answer. */
export function noteParts(operation: OperationDefinitionNode): void {
  deferring.add(operation);
}

/** Whether the engine resolves fields of this operation for parts of the answer. */
export function isAnsweredInParts({ operation }: Pick<FieldInfo, "operation">): boolean {
  return deferring.has(operation);
}

/**
 * All nodes of the operation that ask for the field being resolved. The engine resolves a field of its own for each
 * deferred fragment and hands over that fragment's nodes alone: all of them are one question to a source, so that what
 * is deferred costs no call more than it would otherwise. The same place gives the same array for all siblings.
 */
export function fieldNodesOf(info: FieldInfo): readonly FieldNode[] {
  return isAnsweredInParts(info) ? (nodesAt(info, info.path) ?? info.fieldNodes) : info.fieldNodes;
}

/** The fields that nodes ask for of one object, as execution would merge them: each fragment counts once. */
export function collectFields(
  info: AskedOperation,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  const visited = new Set<string>();
  function collect(selections: readonly SelectionNode[]): void {
    for (const node of selections) {
      if (!isIncluded(info, node)) continue;
      if (node.kind === Kind.FIELD) {
        fields.push(node);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      if (fragment !== undefined && appliesTo(info, fragment.typeCondition, type)) {
        collect(fragment.selectionSet.selections);
      }
    }
  }
  for (const { selectionSet } of nodes) collect(selectionSet?.selections ?? []);
  return fields;
}

function nodesAt(info: FieldInfo, { prev, typename, key }: ResponsePath): readonly FieldNode[] | undefined {
  let parent = prev;
  while (typeof parent?.key === "number") parent = parent.prev;
  const nodes = parent === undefined ? undefined : nodesAt(info, parent);
  const owner = parent === undefined ? info.operation : nodes;
  if (owner === undefined || typename === undefined) return undefined;
  const found = foundIn(info);
  const ofTypes = found.get(owner) ?? new Map<string, NodesByKey>();
  found.set(owner, ofTypes);
  let byKey = ofTypes.get(typename);
  if (byKey === undefined) {
    byKey = groupByKey(info, nodes ?? [info.operation], typename);
    ofTypes.set(typename, byKey);
  }
  return byKey.get(String(key));
}

function groupByKey(
  info: FieldInfo,
  owners: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  typeName: string,
): NodesByKey {
  const type = info.schema.getType(typeName);
  const fields = isObjectType(type) ? collectFields(info, type, owners) : [];
  return Map.groupBy(fields, ({ alias, name }) => (alias ?? name).value);
}

function isIncluded({ variableValues }: AskedOperation, node: SelectionNode): boolean {
  return (
    node.directives === undefined ||
    node.directives.length === 0 ||
    (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false)
  );
}

function appliesTo(
  { schema }: AskedOperation,
  condition: Parameters<typeof typeFromAST>[1] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined) return true;
  const named = condition.kind === Kind.NAMED_TYPE ? typeFromAST(schema, condition) : undefined;
  return named === type || (named !== undefined && isAbstractType(named) && schema.isSubType(named, type));
}
