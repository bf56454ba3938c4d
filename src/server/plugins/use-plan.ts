import type { ExecutionArgs } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import type { Planner } from "../../plan/planner.ts";
import type { CallBudget } from "../call-budget.ts";
import { toPlannedOperation } from "../planned-operation.ts";
import { explainWishOf } from "./use-explain.ts";

/** A plan ends after so many calls: nothing that costs more would be executed. */
const mostPlannedCalls = 2_000;

/**
 * Answers `Rollcall-Explain: plan` with `extensions.plan`, what the operation would cost and whether it would be refused
 * for that, in place of executing it. No upstream call is made.
 */
export function usePlan(
  planner: Planner,
  budget: CallBudget,
): Plugin<RequestContext, Partial<RequestContext>> {
  async function makePlan(args: ExecutionArgs): Promise<object> {
    const { request } = args.contextValue as RequestContext & YogaInitialContext;
    const plan = await planner.plan(toPlannedOperation(args), request.headers, mostPlannedCalls);
    const refused = await budget.findRefusal(args);
    const refusal = refused === null ? null : { code: refused.code, message: refused.message };
    return { ...plan, refusal };
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      // Nearly all want none, and need not wait for it.
      if (explainWishOf(args.contextValue.request) !== "plan") return undefined;
      return makePlan(args).then((plan) => setResultAndStopExecution({ data: null, extensions: { plan } }));
    },
    onSubscribe({ args }) {
      if (explainWishOf(args.contextValue.request) !== "plan") return;
      throw new GatewayError(
        "UNSUPPORTED",
        "A subscription has no plan: what it costs depends on the events. Leave out the header Rollcall-Explain.",
      );
    },
  };
}
