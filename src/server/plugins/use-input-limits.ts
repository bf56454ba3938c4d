import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { maskError } from "../../graph/masking.ts";
import { checkLists, checkNamed, checkVariables, type InputLimits } from "../limits/input.ts";

/** How many mistakes in variables are told at once. Each takes time to describe. */
const mostMistakes = 10;

/** Characters of a message at most. */
const longestMessage = 1_000;

/**
 * Refuses variables that hold too much, and variables that do not fit the operation, before anything looks at them: a
 * list of 200,000 wrong ids would take seconds to find fault with.
 */
export function useInputLimits(limits: InputLimits): Plugin {
  function check({ schema, document, operationName, variableValues }: ExecutionArgs): void {
    const variables = variableValues ?? {};
    checkLists(schema, document, operationName, variables, limits);
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(schema, definitions, variables, {
      maxErrors: mostMistakes,
    });
    if (errors !== undefined) {
      throw new AggregateError(errors.map(tell), "The variables do not fit the operation.");
    }
    checkNamed(schema, document, operationName, coerced, limits);
  }
  return {
    onParse({ context }) {
      checkVariables((context as Partial<YogaInitialContext>).params?.variables ?? {}, limits);
    },
    onExecute: ({ args }) => check(args),
    onSubscribe: ({ args }) => check(args),
  };
}

/** What the engine finds wrong repeats the value, however long it is. */
function tell(error: GraphQLError): GraphQLError {
  const told = maskError(error, () => undefined);
  if (told.message.length <= longestMessage) return told;
  const { message, nodes = null, extensions } = told;
  return new GraphQLError(`${message.slice(0, longestMessage)}…`, { nodes, extensions });
}
