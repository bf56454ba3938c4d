import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectFields } from "../field-nodes.ts";
import { type AskedOperation, perOperation } from "../per-operation.ts";
import type { Place, PlaceKeeper } from "../selection.ts";
import { type ArgumentReader, planArguments } from "./argument-plan.ts";

/** What stands under one response key of an object: the same for all objects and executions. */
export class FieldPlan implements PlaceKeeper {
  /** The response key. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  /** All nodes that ask for it. */
  readonly nodes: readonly FieldNode[];
  readonly readArguments: ArgumentReader;
  readonly type: TypePlan;
  /** The same place, as selections know it: found when a resolver first asks what is asked for below. */
  place: Place | undefined;
  readonly #asked: AskedOperation;
  #selections: Map<GraphQLObjectType, SelectionPlan> | undefined;

  constructor(
    asked: AskedOperation,
    key: string,
    field: GraphQLField<unknown, unknown>,
    parentType: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ) {
    this.#asked = asked;
    this.key = key;
    this.field = field;
    this.parentType = parentType;
    this.nodes = nodes;
    this.readArguments = planArguments(field, nodes[0]);
    this.type = planType(field.type);
  }

  /** What is asked of objects of a type that the field leads to. */
  selectionOn(type: GraphQLObjectType): SelectionPlan {
    this.#selections ??= new Map();
    let selection = this.#selections.get(type);
    if (selection === undefined) {
      selection = planSelection(this.#asked, type, this.nodes);
      this.#selections.set(type, selection);
    }
    return selection;
  }
}

/** What is asked for of an object. */
export interface SelectionPlan {
  /** In the order of the answer. */
  readonly fields: readonly FieldPlan[];
  /** An object of the answer with all its keys and nothing behind them: a copy of it costs less than one key by key. */
  readonly empty: Readonly<Record<string, null>>;
}

/** How values of a type are completed (https://spec.graphql.org/October2021/#CompleteValue()). */
export type TypePlan = NullablePlan & { readonly isNonNull: boolean };

type NullablePlan =
  | { readonly kind: "leaf"; readonly type: GraphQLLeafType }
  | { readonly kind: "object"; readonly type: GraphQLObjectType }
  | { readonly kind: "abstract"; readonly type: GraphQLAbstractType }
  | { readonly kind: "list"; readonly item: TypePlan };

/** What an operation asks for, worked out once for all its executions unless variables decide it. */
export const planOperation: (asked: AskedOperation) => SelectionPlan = perOperation((asked) => {
  const { schema, operation } = asked;
  const rootType = schema.getRootType(operation.operation);
  // Validation has refused operations that the schema has no type for.
  return rootType ? planSelection(asked, rootType, [operation]) : { fields: [], empty: {} };
});

function planSelection(
  asked: AskedOperation,
  type: GraphQLObjectType,
  owners: Parameters<typeof collectFields>[2],
): SelectionPlan {
  const byKey = Map.groupBy(collectFields(asked, type, owners), ({ alias, name }) => (alias ?? name).value);
  const fields = [...byKey].flatMap(([key, nodes]) => {
    const field = findField(asked.schema, type, nodes[0]?.name.value ?? "");
    return field === undefined ? [] : new FieldPlan(asked, key, field, type, nodes);
  });
  return { fields, empty: emptyObject(fields.map(({ key }) => key)) };
}

/** Made of JSON, the key `__proto__` is one like others, and copies take a quarter less than of one made of entries. */
function emptyObject(keys: readonly string[]): Readonly<Record<string, null>> {
  return JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(",")}}`);
}

/** A field by its name, those included that introspection adds (https://spec.graphql.org/October2021/#sec-Introspection). */
function findField(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parentType.getFields()[name];
}

const typePlans = new WeakMap<GraphQLOutputType, TypePlan>();

function planType(type: GraphQLOutputType): TypePlan {
  let plan = typePlans.get(type);
  if (plan === undefined) {
    const isNonNull = isNonNullType(type);
    plan = { isNonNull, ...planNullable(isNonNull ? type.ofType : type) };
    typePlans.set(type, plan);
  }
  return plan;
}

function planNullable(type: GraphQLNullableType & GraphQLOutputType): NullablePlan {
  if (isListType(type)) return { kind: "list", item: planType(type.ofType) };
  if (isLeafType(type)) return { kind: "leaf", type };
  return isAbstractType(type) ? { kind: "abstract", type } : { kind: "object", type };
}
