import {
  type ExecutionArgs,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { checkLists, checkNamed, checkVariables, type InputLimits } from "../limits/input.ts";
import { arePlain } from "../limits/plain-variables.ts";
import { describeMistakes, firstMistake } from "../limits/variable-mistakes.ts";

/** How many mistakes in variables are told at once. Each takes time to describe. */
const mostMistakes = 10;

/**
 * Refuses variables that hold too much, and variables that do not fit the operation, before anything looks at them: a
 * list of 200,000 wrong ids would take seconds to find fault with.
 */
export function useInputLimits(limits: InputLimits): Plugin {
  return {
    onParse({ context }) {
      checkVariables((context as Partial<YogaInitialContext>).params?.variables ?? {}, limits);
    },
    onExecute({ args }) {
      coerceInput(args, limits);
    },
    onSubscribe({ args }) {
      coerceInput(args, limits);
    },
  };
}

/** The variables of an operation as their types have them. Throws what is wrong with them. */
export function coerceInput(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  limits: InputLimits,
): Readonly<Record<string, unknown>> {
  const sent = variableValues ?? {};
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return sent;
  const variables = arePlain(operation, sent) ? sent : coerce(schema, operation, sent, limits);
  checkNamed(schema, document, operation, variables, limits);
  return variables;
}

function coerce(
  schema: GraphQLSchema,
  { variableDefinitions: definitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: InputLimits,
): Readonly<Record<string, unknown>> {
  checkLists(schema, definitions, variables, limits);
  const { coerced } = getVariableValues(schema, definitions, variables, firstMistake);
  if (coerced !== undefined) return coerced;
  const mistakes = describeMistakes(schema, definitions, variables, mostMistakes);
  throw new AggregateError(mistakes, "The variables do not fit the operation.");
}
