import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { isPlannable, type PlannedOperation, type Planner } from "../../plan/planner.ts";
import { explainWishOf } from "./use-explain.ts";

/** A plan ends after so many calls: nothing that costs more would be executed. */
const mostPlannedCalls = 2_000;

/**
 * Answers `Rollcall-Explain: plan` with `extensions.plan`, what the operation would cost, in place of executing it. No
 * upstream call is made.
 */
export function usePlan(planner: Planner): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      if (explainWishOf(args.contextValue.request) !== "plan") return;
      if (!isPlannable(args.document, args.operationName)) return;
      const { headers } = args.contextValue.request;
      const plan = await planner.plan(toPlannedOperation(args), headers, mostPlannedCalls);
      setResultAndStopExecution({ data: null, extensions: { plan } });
    },
  };
}

/** What the planner needs to know of an operation that is about to be executed. */
export function toPlannedOperation(args: {
  readonly document: PlannedOperation["document"];
  readonly operationName?: string | null | undefined;
  readonly variableValues?: PlannedOperation["variables"] | null;
}): PlannedOperation {
  return {
    document: args.document,
    operationName: args.operationName ?? undefined,
    variables: args.variableValues ?? undefined,
  };
}
