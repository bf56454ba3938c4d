import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { AskedOperation } from "../per-operation.ts";
import { Execution } from "./execution.ts";
import { planOperation } from "./operation-plan.ts";

/** What a query is executed with. */
export interface QueryArgs extends ExecutionArgs {
  /** The variables as their types have them. Left out: they are coerced here. */
  readonly coercedVariables?: AskedOperation["variableValues"];
}

/**
 * Executes a query of a valid document as graphql-js does (https://spec.graphql.org/October2021/#sec-Execution). What the
 * query asks for is worked out once for all its executions. graphql-js works it out for each object anew, which was half of
 * all that a page of invites allocates (graphql 16.15). `isTypeOf` is not asked: no type of ours has it.
 */
export function executeQuery(
  operation: OperationDefinitionNode,
  { schema, document, rootValue, contextValue, variableValues, coercedVariables }: QueryArgs,
): ExecutionResult | Promise<ExecutionResult> {
  const variables =
    coercedVariables === undefined
      ? getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
          maxErrors: 50,
        })
      : { coerced: coercedVariables };
  if (variables.errors !== undefined) return { errors: variables.errors };
  const asked = {
    schema,
    operation,
    fragments: fragmentsOf(document),
    variableValues: variables.coerced,
    rootValue,
  };
  return new Execution(asked, contextValue).run(planOperation(asked));
}

const fragmentsByDocument = new WeakMap<DocumentNode, AskedOperation["fragments"]>();

/** The fragments of a document by name. */
function fragmentsOf(document: DocumentNode): AskedOperation["fragments"] {
  let fragments = fragmentsByDocument.get(document);
  if (fragments === undefined) {
    const definitions = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
    fragmentsByDocument.set(document, fragments);
  }
  return fragments;
}
