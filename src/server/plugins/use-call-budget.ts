import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { estimate } from "../../plan/estimate.ts";
import { isPlannable, type Planner } from "../../plan/planner.ts";
import { shapeOf } from "../../plan/shape.ts";
import { toPlannedOperation } from "./use-plan.ts";

/** What one operation may cost. */
export interface CallBudget {
  /** Upstream calls. */
  readonly maxUpstreamCalls: number;
  /** Objects in the answer. */
  readonly maxObjects: number;
}

/** Shapes of variables that are remembered for each document. */
const keptShapes = 32;

/**
 * Refuses what would cost too much before anything is executed. Most operations cannot even by a rough estimate; of the
 * others the calls are counted in a rehearsal, once for each document and shape of variables.
 */
export function useCallBudget(
  planner: Planner,
  { maxUpstreamCalls, maxObjects }: CallBudget,
): Plugin<RequestContext, Partial<RequestContext>> {
  const verdicts = new WeakMap<DocumentNode, Map<string, Promise<GatewayError | null>>>();

  async function judge(
    schema: GraphQLSchema,
    args: Parameters<typeof toPlannedOperation>[0],
  ): Promise<GatewayError | null> {
    const { document, operationName, variableValues } = args;
    const bound = estimate(schema, document, operationName, variableValues ?? {});
    if (bound.objects > maxObjects) {
      return tooMuch(`answer with up to ${say(bound.objects)} objects`, maxObjects, bound.largest);
    }
    if (bound.calls <= maxUpstreamCalls || !isPlannable(document, operationName)) return null;
    // Counted a little further than is allowed, to tell how far away it is.
    const counted = await planner.countMost(toPlannedOperation(args), 2 * maxUpstreamCalls);
    if (counted.calls <= maxUpstreamCalls) return null;
    const extent = counted.isCutShort ? "more than" : "up to";
    return tooMuch(`need ${extent} ${say(counted.calls)} upstream calls`, maxUpstreamCalls, counted.dearest);
  }

  return {
    async onExecute({ args }) {
      let ofDocument = verdicts.get(args.document);
      if (ofDocument === undefined) {
        ofDocument = new Map();
        verdicts.set(args.document, ofDocument);
      }
      const shape = shapeOf(args.operationName, args.variableValues ?? {});
      let verdict = ofDocument.get(shape);
      if (verdict === undefined) {
        verdict = judge(args.schema, args);
        if (ofDocument.size >= keptShapes) ofDocument.clear();
        ofDocument.set(shape, verdict);
        verdict.catch(() => ofDocument.delete(shape));
      }
      const refusal = await verdict;
      if (refusal !== null) throw refusal;
    },
  };
}

function tooMuch(what: string, limit: number, dearest: string | null): GatewayError {
  const where = dearest === null ? "" : ` Most of it is for \`${dearest}\`.`;
  return new GatewayError(
    "BUDGET_EXCEEDED",
    `The operation may ${what}; ${say(limit)} are allowed.${where} Ask for smaller pages with \`first\`, or for less in one operation.`,
  );
}

function say(count: number): string {
  return count.toLocaleString("en");
}
