import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** A rough upper bound of what an operation may cost, from its text and its page sizes alone. */
export interface Estimate {
  /** Objects in the answer. Lists that have no pages count as one object. */
  readonly objects: number;
  /** Upstream calls, as if none could stand for several fields. */
  readonly calls: number;
  /** The field that adds most of the objects, as response keys from the root; null when there is none. */
  readonly largest: string | null;
}

interface Sum extends Estimate {
  /** Objects that the field `largest` leads to. */
  readonly largestObjects: number;
}

/** Names of the arguments that say how many entries a list has by naming them. */
const listArguments = ["ids", "representations"];
/** Fields of a connection that hold its entries. */
const entryFields = ["nodes", "edges"];
/** Entries of a page when `first` is null. */
const largestPage = 100;
/** Entries of a list that has no pages, for counting calls: it only decides which operations are rehearsed. */
const unknownLength = 20;
/** A bound beyond which a sum says nothing more. */
const ceiling = 1e12;

const nothing: Sum = { objects: 0, calls: 0, largest: null, largestObjects: 0 };

/**
 * Estimates an operation, which must be valid. Each fragment is walked once for each kind of place, so that a small
 * document of many spreads takes no longer than a large one without.
 */
export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Estimate {
  const operation = getOperationAST(document, operationName);
  const root = operation === null || operation === undefined ? null : schema.getRootType(operation.operation);
  if (operation === null || operation === undefined || root === null || root === undefined) return nothing;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  // Nothing is executed with variables that do not fit.
  if (coerced === undefined) return nothing;
  const values = coerced;
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const known = new Map<string, Sum>();

  /** `pageSize` is that of the connection whose fields are selected; null for any other object. */
  function walk(
    type: GraphQLNamedType,
    { selections }: SelectionSetNode,
    path: string,
    pageSize: number | null,
  ): Sum {
    let sum: Sum = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum = add(sum, walkField(type, selection, path, pageSize));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        const inner = condition === undefined ? type : (schema.getType(condition.name.value) ?? type);
        sum = add(sum, walk(inner, selection.selectionSet, path, pageSize));
      } else sum = add(sum, walkFragment(selection.name.value, path, pageSize));
    }
    return sum;
  }

  function walkFragment(name: string, path: string, pageSize: number | null): Sum {
    const key = `${name} ${pageSize}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const sum =
      fragment === undefined || type === undefined
        ? nothing
        : walk(type, fragment.selectionSet, path, pageSize);
    known.set(key, sum);
    return sum;
  }

  /** What a field costs for each object that it is asked of. */
  function walkField(parent: GraphQLNamedType, node: FieldNode, path: string, outer: number | null): Sum {
    const field = findField(schema, parent, node.name.value);
    if (field === undefined) return nothing;
    const key = (node.alias ?? node.name).value;
    const name = path === "" ? key : `${path}.${key}`;
    const type = getNamedType(field.type);
    const args = field.args.length === 0 ? {} : getArgumentValues(field, node, values);
    const calls = callsOf(schema, parent, field, args);
    if (node.selectionSet === undefined || !isCompositeType(type)) return { ...nothing, calls };
    const pageSize = pageSizeOf(field, args);
    const inner = walk(type, node.selectionSet, name, pageSize);
    const named = namedEntriesOf(args);
    const entries = named ?? (outer !== null && entryFields.includes(node.name.value) ? outer : null);
    // How long a list without pages is, only its source knows.
    const places = entries ?? (isListType(getNullableType(field.type)) ? unknownLength : 1);
    const own = entries ?? 1;
    const isLarger = inner.largestObjects > 1;
    return {
      objects: Math.min(ceiling, own * (inner.objects + 1)),
      calls: Math.min(ceiling, calls + places * inner.calls),
      largest: isLarger ? inner.largest : name,
      largestObjects: Math.min(ceiling, own * (isLarger ? inner.largestObjects : 1)),
    };
  }

  return walk(root, operation.selectionSet, "", null);
}

function add(a: Sum, b: Sum): Sum {
  const { largest, largestObjects } = a.largestObjects >= b.largestObjects ? a : b;
  return {
    objects: Math.min(ceiling, a.objects + b.objects),
    calls: Math.min(ceiling, a.calls + b.calls),
    largest,
    largestObjects,
  };
}

function findField(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith("__")) return undefined;
  if (isObjectType(parent)) return parent.getFields()[name];
  if (!isAbstractType(parent)) return undefined;
  // Of an interface's types, one that loads something for the field counts for all.
  const fields = schema.getPossibleTypes(parent).flatMap((type) => type.getFields()[name] ?? []);
  return fields.toSorted((a, b) => operationsOf(b) - operationsOf(a))[0];
}

/** The calls that a field itself makes: those that `@upstream` names for it, and what its object is found with. */
function callsOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): number {
  const type = getNamedType(field.type);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const own = operationsOf(field);
  const ofType = own === 0 ? Math.max(0, ...types.map(operationsOf)) : 0;
  const isRoot = parent === schema.getMutationType() || parent === schema.getQueryType();
  // What is written may have to be read first, and is written once for each thing that the input names.
  const times = Math.max(1, longestListIn(values));
  return isRoot ? times * (own + ofType + rootCalls) : own + ofType;
}

/** Calls of a root field at most besides those that are named for it: who calls, and what is looked up by its id. */
const rootCalls = 2;

function longestListIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const length = Array.isArray(value) ? value.length : 0;
  return Math.max(length, ...Object.values(value).map(longestListIn));
}

/** The most operations that `@upstream` names for one kind of source. */
function operationsOf({
  astNode,
}: Pick<GraphQLField<unknown, unknown>, "astNode"> | GraphQLNamedType): number {
  const directive = astNode?.directives?.find(({ name }) => name.value === "upstream");
  const lists = directive?.arguments?.map(({ value }) =>
    value.kind === Kind.LIST ? value.values.length : 1,
  );
  return Math.max(0, ...(lists ?? []));
}

/** Entries of a page of the connection that a field leads to; null when it leads to something else. */
function pageSizeOf(
  field: GraphQLField<unknown, unknown>,
  { first }: Readonly<Record<string, unknown>>,
): number | null {
  if (!field.args.some(({ name }) => name === "first")) return null;
  return typeof first === "number" ? Math.max(0, first) : largestPage;
}

/** How many entries a list has whose arguments name them; null for any other field. */
function namedEntriesOf(args: Readonly<Record<string, unknown>>): number | null {
  const list = listArguments.map((name) => args[name]).find(Array.isArray);
  return Array.isArray(list) ? list.length : null;
}
