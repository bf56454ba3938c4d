import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
  valueFromAST,
} from "graphql";
import { holdsVariable } from "../per-operation.ts";

/** The arguments of a field, or the fields of an input object. */
type Values = Readonly<Record<string, unknown>>;

/** Gives the arguments of a field for one execution, of which the variables are coerced. Throws what is wrong with them. */
export type ArgumentReader = (variables: Values) => Values;

/** How a value is made for an execution: it is known, it is a variable's, or an input object is made of such values. */
type ValuePlan =
  | { readonly kind: "constant"; readonly value: unknown }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "object"; readonly fields: readonly InputPlan[] };

/** An argument, or a field of an input object. */
interface InputPlan {
  readonly name: string;
  readonly plan: ValuePlan;
}

const noArguments = Object.freeze({});

/**
 * Plans how the arguments of a field are read: those without a variable once for all executions, and where variables only
 * have to be put in their places, by that. All else is left to graphql-js
 * (https://spec.graphql.org/October2021/#CoerceArgumentValues()): variables within lists, and those that are left out or
 * null, which may stand for a default or be an error.
 */
export function planArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
): ArgumentReader {
  if (field.args.length === 0 || node === undefined) return () => noArguments;
  if (!node.arguments?.some(holdsVariable)) {
    const constant = getArgumentValues(field, node);
    return () => constant;
  }
  const plans = planInputs(field.args, node.arguments);
  const read = (variables: Values) => getArgumentValues(field, node, variables);
  return plans === null ? read : (variables) => putVariables(plans, variables) ?? read(variables);
}

function planInputs(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  nodes: readonly (ArgumentNode | ObjectFieldNode)[],
): InputPlan[] | null {
  const plans: InputPlan[] = [];
  for (const { name, type, defaultValue } of inputs) {
    const given = nodes.find((node) => node.name.value === name);
    if (given === undefined && defaultValue === undefined) {
      if (isNonNullType(type)) return null;
      continue;
    }
    const plan = given === undefined ? constant(defaultValue) : planValue(type, given.value);
    if (plan === null) return null;
    plans.push({ name, plan });
  }
  return plans;
}

function planValue(type: GraphQLInputType, node: ValueNode): ValuePlan | null {
  if (node.kind === Kind.VARIABLE) return { kind: "variable", name: node.name.value };
  if (!holdsVariable(node)) {
    const value = valueFromAST(node, type);
    return value === undefined ? null : constant(value);
  }
  const nullable = getNullableType(type);
  if (node.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return null;
  if (nullable.isOneOf && node.fields.length !== 1) return null;
  const fields = planInputs(Object.values(nullable.getFields()), node.fields);
  return fields && { kind: "object", fields };
}

function constant(value: unknown): ValuePlan {
  return { kind: "constant", value };
}

/** Undefined when a variable is left out or null. */
function putVariables(plans: readonly InputPlan[], variables: Values): Values | undefined {
  const values: Record<string, unknown> = {};
  for (const { name, plan } of plans) {
    const value = makeValue(plan, variables);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}

function makeValue(plan: ValuePlan, variables: Values): unknown {
  switch (plan.kind) {
    case "constant":
      return plan.value;
    case "variable":
      return variables[plan.name] ?? undefined;
    case "object":
      return putVariables(plan.fields, variables);
  }
}
