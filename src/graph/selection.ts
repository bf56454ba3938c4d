import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
  valueFromAST,
} from "graphql";
import { type FieldSet, uniteFields } from "../sources/fields.ts";
import type { Source, SourceKind } from "../sources/source.ts";
import { collectFields, fieldNodesOf, isAnsweredInParts } from "./field-nodes.ts";
import { type AskedOperation, kindsArgument, perOperation } from "./per-operation.ts";

/** What an operation asks of an object: the same for all objects that one place of the operation leads to. */
export interface Selection {
  /**
   * The record's fields that are asked for, with those of the facet that objects of this source have. A field that takes
   * a list of kinds stands there kind by kind (`quotas:MEMBER`), or as `quotas:*` when all are meant.
   */
  fieldsFor(source: Pick<Source, "kind">): FieldSet;
  /** Whether a field is asked for under any alias. */
  has(field: string): boolean;
  /**
   * Whether nothing is asked for but the id, values of the record itself and these fields, all in one answer: nothing else
   * that could begin before the record is there.
   */
  isFlatBut(...fields: readonly string[]): boolean;
  /** What is asked of the objects behind a field, all aliases together. `typeName` tells the type of an abstract one. */
  under(field: string, typeName?: string): Selection;
}

type Info = AskedOperation &
  Pick<GraphQLResolveInfo, "fieldNodes" | "path" | "returnType"> & { readonly plan?: PlaceKeeper };

/** What keeps the place of its field, so that it is found once for all objects and executions. */
export interface PlaceKeeper {
  place: Place | undefined;
}

/** The field that leads to what only sources of a kind have. */
const facetNames: Readonly<Record<SourceKind, string>> = {
  LOSANT: "losant",
  LOSANT_INSTANCE: "losant",
  AUTH0: "auth0",
};

/** A place of an operation, where some nodes together ask for a field. */
export interface Place {
  readonly asked: AskedOperation;
  readonly nodes: readonly FieldNode[];
  /** What is asked of the objects that it leads to, by the name of their type. */
  readonly selections: Map<string, Selection>;
  /** The uses of each of their fields, by its coordinate and then by response key. */
  readonly uses: Map<string, readonly (readonly [key: string, nodes: readonly FieldNode[]])[]>;
}

/** The places of an operation, by their first node: a fragment's stands in many. */
const placesOf = perOperation((asked) => ({ asked, byFirst: new Map<FieldNode | undefined, Place[]>() }));

/** Selections of nodes, by that of their connection. */
const nodeSelections = new WeakMap<Selection, Map<string, Selection>>();

function placeOf(info: Info): Place {
  const { plan } = info;
  if (plan === undefined) return findPlace(info);
  plan.place ??= findPlace(info);
  return plan.place;
}

function findPlace(info: Info): Place {
  const nodes = fieldNodesOf(info);
  const { asked, byFirst } = placesOf(info);
  const candidates = byFirst.get(nodes[0]) ?? [];
  for (const place of candidates) if (isSame(place.nodes, nodes)) return place;
  const place = { asked, nodes, selections: new Map(), uses: new Map() };
  byFirst.set(nodes[0], [...candidates, place]);
  return place;
}

function isSame(one: readonly FieldNode[], other: readonly FieldNode[]): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index]);
}

/**
 * What the operation asks of the object that the field being resolved leads to, deferred or not. `typeName` tells the
 * type where the field's own is abstract. It is worked out once for all objects and executions.
 */
export function selectionOf(info: Info, typeName = getNamedType(info.returnType).name): Selection {
  const { asked, nodes, selections } = placeOf(info);
  let selection = selections.get(typeName);
  if (selection === undefined) {
    selection = createSelection(asked, nodes, typeName);
    selections.set(typeName, selection);
  }
  return selection;
}

/**
 * What the operation asks of the nodes of the connection that the field being resolved leads to. `typeName` tells the
 * type where theirs is abstract.
 */
export function selectionOfNodes(info: Info, typeName = ""): Selection {
  const connection = selectionOf(info);
  let ofTypes = nodeSelections.get(connection);
  if (ofTypes === undefined) {
    ofTypes = new Map();
    nodeSelections.set(connection, ofTypes);
  }
  let nodes = ofTypes.get(typeName);
  if (nodes === undefined) {
    const type = typeName === "" ? undefined : typeName;
    nodes = uniteSelections([connection.under("nodes", type), connection.under("edges").under("node", type)]);
    ofTypes.set(typeName, nodes);
  }
  return nodes;
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
  const place = placeOf(info);
  const coordinate = `${parentType.name}.${fieldName}`;
  let uses = place.uses.get(coordinate);
  if (uses === undefined) {
    const nodes = fieldsByName(place.asked, place.nodes, parentType).get(fieldName) ?? [];
    uses = [...Map.groupBy(nodes, ({ alias, name }) => (alias ?? name).value)];
    place.uses.set(coordinate, uses);
  }
  return uses.map(([key, fieldNodes]) => ({
    args: getArgumentValues(field, fieldNodes[0] as FieldNode, info.variableValues),
    info: {
      schema: info.schema,
      fragments: info.fragments,
      operation: info.operation,
      rootValue: info.rootValue,
      variableValues: info.variableValues,
      fieldName,
      fieldNodes,
      parentType,
      returnType: field.type,
      path: { prev: info.path, key, typename: parentType.name },
    },
  }));
}

function createSelection(asked: AskedOperation, nodes: readonly FieldNode[], typeName: string): Selection {
  const type = asked.schema.getType(typeName);
  const byName = isObjectType(type)
    ? fieldsByName(asked, nodes, type)
    : new Map<string, readonly FieldNode[]>();
  const fieldOf = (name: string) => (isObjectType(type) ? type.getFields()[name] : undefined);
  const fields = new Map<SourceKind, FieldSet>();
  let branches: readonly string[] | undefined;
  return {
    fieldsFor(source) {
      let found = fields.get(source.kind);
      if (found === undefined) {
        found = recordFields(asked, byName, fieldOf, source);
        fields.set(source.kind, found);
      }
      return found;
    },
    has: (name) => byName.has(name),
    isFlatBut(...fields) {
      branches ??= [...byName.keys()].filter((name) => !isOwnValue(name, fieldOf(name)));
      return !isAnsweredInParts(asked) && branches.every((name) => fields.includes(name));
    },
    under: rememberUnder((name, typeName) => {
      const field = fieldOf(name);
      return field === undefined
        ? uniteSelections([])
        : createSelection(asked, byName.get(name) ?? [], typeName ?? getNamedType(field.type).name);
    }),
  };
}

/** Every record of a list asks what is asked below it, and the same set of fields is told each time. */
function rememberUnder(make: Selection["under"]): Selection["under"] {
  const known = new Map<string, Selection>();
  return (field, typeName = "") => {
    const key = `${field} ${typeName}`;
    let selection = known.get(key);
    if (selection === undefined) {
      selection = make(field, typeName === "" ? undefined : typeName);
      known.set(key, selection);
    }
    return selection;
  };
}

/** The id has a resolver, and `__typename` is no field of the type. */
function isOwnValue(name: string, field: GraphQLField<unknown, unknown> | undefined): boolean {
  if (field === undefined || name === "id") return true;
  return field.resolve === undefined && isLeafType(getNamedType(field.type));
}

function fieldsByName(
  asked: AskedOperation,
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
): ReadonlyMap<string, readonly FieldNode[]> {
  return Map.groupBy(collectFields(asked, type, nodes), ({ name }) => name.value);
}

/** A field without a resolver is a field of the record; a facet is the same record under another name. */
function recordFields(
  asked: AskedOperation,
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
      const facet = createSelection(asked, nodes, getNamedType(field.type).name);
      for (const inner of facet.fieldsFor(source)) names.add(inner);
    }
    for (const value of listedValues(asked, field, nodes)) names.add(`${name}:${value}`);
  }
  return names;
}

function listedValues(
  asked: AskedOperation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string[] {
  const argument = field.args.find(({ name }) => name === kindsArgument);
  if (argument === undefined) return [];
  return nodes.flatMap((node) => {
    const given = node.arguments?.find(({ name }) => name.value === kindsArgument);
    const values: unknown = valueFromAST(given?.value, argument.type, asked.variableValues);
    return Array.isArray(values) ? values.map(String) : ["*"];
  });
}

function uniteSelections(selections: readonly Selection[]): Selection {
  const fields = new Map<SourceKind, FieldSet>();
  const unite = (source: Pick<Source, "kind">) =>
    uniteFields(selections.map((selection) => selection.fieldsFor(source)));
  return {
    fieldsFor(source) {
      let found = fields.get(source.kind);
      if (found === undefined) {
        found = unite(source);
        fields.set(source.kind, found);
      }
      return found;
    },
    has: (name) => selections.some((selection) => selection.has(name)),
    isFlatBut: (...fields) => selections.every((selection) => selection.isFlatBut(...fields)),
    under: rememberUnder((name, typeName) =>
      uniteSelections(selections.map((selection) => selection.under(name, typeName))),
    ),
  };
}
