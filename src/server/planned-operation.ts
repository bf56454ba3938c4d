import type { PlannedOperation } from "../plan/planner.ts";

/** What a plugin is told of an operation that is about to be executed, as far as a plan needs it. */
export interface ExecutionArguments {
  readonly document: PlannedOperation["document"];
  readonly operationName?: string | null | undefined;
  readonly variableValues?: PlannedOperation["variables"] | null;
}

/** What the planner needs to know of an operation that is about to be executed. */
export function toPlannedOperation(args: ExecutionArguments): PlannedOperation {
  return {
    document: args.document,
    operationName: args.operationName ?? undefined,
    variables: args.variableValues ?? undefined,
  };
}
