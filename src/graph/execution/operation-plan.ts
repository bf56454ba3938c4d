import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectFields } from "../field-nodes.ts";
import { type AskedOperation, holdsVariable, perOperation } from "../per-operation.ts";

/** What stands under one response key of an object: the same for all objects and executions. */
export interface FieldPlan {
  /** The response key. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  /** All nodes that ask for it. */
  readonly nodes: readonly FieldNode[];
  /** Its arguments, where no variable has a part in them; undefined where they differ from execution to execution. */
  readonly constantArguments: Readonly<Record<string, unknown>> | undefined;
  readonly type: TypePlan;
  /** What is asked of objects of a type that the field leads to. */
  selectionOn(type: GraphQLObjectType): SelectionPlan;
}

/** What is asked for of an object. */
export interface SelectionPlan {
  /** In the order of the answer. */
  readonly fields: readonly FieldPlan[];
  /** An object of the answer with all its keys and nothing behind them: a copy of it costs less than one key by key. */
  readonly empty: Readonly<Record<string, null>>;
}

/** How values of a type are completed (https://spec.graphql.org/October2021/#CompleteValue()). */
export type TypePlan = { readonly isNonNull: boolean } & (
  | { readonly kind: "leaf"; readonly type: GraphQLLeafType }
  | { readonly kind: "object"; readonly type: GraphQLObjectType }
  | { readonly kind: "abstract"; readonly type: GraphQLAbstractType }
  | { readonly kind: "list"; readonly item: TypePlan }
);

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
  const fields = [...byKey].flatMap(([key, nodes]) => planField(asked, type, key, nodes) ?? []);
  // Made of entries, the key `__proto__` is one like others.
  return { fields, empty: Object.fromEntries(fields.map(({ key }) => [key, null])) };
}

function planField(
  asked: AskedOperation,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan | undefined {
  const [node] = nodes;
  const field = node && findField(asked.schema, parentType, node.name.value);
  if (node === undefined || field === undefined) return undefined;
  const selections = new Map<GraphQLObjectType, SelectionPlan>();
  return {
    key,
    field,
    parentType,
    nodes,
    constantArguments: readConstantArguments(field, node),
    type: planType(field.type),
    selectionOn(type) {
      let selection = selections.get(type);
      if (selection === undefined) {
        selection = planSelection(asked, type, nodes);
        selections.set(type, selection);
      }
      return selection;
    },
  };
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

const noArguments = Object.freeze({});

function readConstantArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> | undefined {
  if (field.args.length === 0) return noArguments;
  const isConstant = !node.arguments?.some((argument: ArgumentNode) => holdsVariable(argument));
  return isConstant ? getArgumentValues(field, node) : undefined;
}

function planType(type: GraphQLOutputType): TypePlan {
  const isNonNull = isNonNullType(type);
  const nullable = isNonNull ? type.ofType : type;
  if (isListType(nullable)) return { isNonNull, kind: "list", item: planType(nullable.ofType) };
  if (isLeafType(nullable)) return { isNonNull, kind: "leaf", type: nullable };
  if (isAbstractType(nullable)) return { isNonNull, kind: "abstract", type: nullable };
  return { isNonNull, kind: "object", type: nullable };
}
