import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import type { GatewayError } from "../../errors/gateway-error.ts";
import type { CallBudget } from "../call-budget.ts";

/** Refuses what would cost too much before anything is executed. */
export function useCallBudget(budget: CallBudget): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args }) {
      const refusal = budget.findRefusal(args);
      return refusal instanceof Promise ? refusal.then(throwRefusal) : throwRefusal(refusal);
    },
  };
}

function throwRefusal(refusal: GatewayError | null): void {
  if (refusal !== null) throw refusal;
}
