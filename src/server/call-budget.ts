import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from "graphql";
import { GatewayError } from "../errors/gateway-error.ts";
import { estimate } from "../plan/estimate.ts";
import { isPlannable, type Planner } from "../plan/planner.ts";
import { shapeOf } from "../plan/shape.ts";
import { arePlain } from "./limits/plain-variables.ts";
import { type ExecutionArguments, toPlannedOperation } from "./planned-operation.ts";

/** What one operation may cost. */
export interface CallBudgetLimits {
  /** Upstream calls. */
  readonly maxUpstreamCalls: number;
  /** Objects in the answer. */
  readonly maxObjects: number;
}

type Verdict = GatewayError | null;

type BudgetedArguments = ExecutionArguments & { readonly schema: GraphQLSchema };

/** Says which operations cost too much. */
export interface CallBudget {
  /**
   * Why an operation may not be executed, as BUDGET_EXCEEDED; null when it may. A promise only while it has to be found
   * out: what is known already needs no turn of its own.
   */
  findRefusal(args: BudgetedArguments): Verdict | Promise<Verdict>;
}

/** Shapes of variables that are remembered for each document. */
const keptShapes = 32;

/**
 * Makes the budget. Most operations cannot cost too much even by a rough estimate; of the others the calls are counted
 * in a rehearsal, once for each document and shape of variables.
 */
export function createCallBudget(
  planner: Planner,
  { maxUpstreamCalls, maxObjects }: CallBudgetLimits,
): CallBudget {
  const verdicts = new WeakMap<DocumentNode, Map<string, Verdict | Promise<Verdict>>>();
  /** Operations that cost little with any variables that are plain. */
  const cheap = new WeakSet<OperationDefinitionNode>();

  async function judge(args: BudgetedArguments): Promise<Verdict> {
    const { schema, document, operationName, variableValues } = args;
    const bound = estimate(schema, document, operationName, variableValues ?? {});
    if (bound.objects > maxObjects) {
      return tooMuch(`answer with up to ${say(bound.objects)} objects`, maxObjects, bound.largest);
    }
    if (bound.calls <= maxUpstreamCalls) {
      const operation = findPlain(args);
      if (operation !== null) cheap.add(operation);
      return null;
    }
    if (!isPlannable(document, operationName)) return null;
    // Counted a little further than is allowed, to tell how far away it is.
    const counted = await planner.countMost(toPlannedOperation(args), 2 * maxUpstreamCalls);
    if (counted.calls <= maxUpstreamCalls) return null;
    const extent = counted.isCutShort ? "more than" : "up to";
    return tooMuch(`need ${extent} ${say(counted.calls)} upstream calls`, maxUpstreamCalls, counted.dearest);
  }

  return {
    findRefusal(args) {
      const operation = findPlain(args);
      if (operation !== null && cheap.has(operation)) return null;
      let ofDocument = verdicts.get(args.document);
      if (ofDocument === undefined) {
        ofDocument = new Map();
        verdicts.set(args.document, ofDocument);
      }
      const shape = shapeOf(args.operationName, args.variableValues ?? {});
      const known = ofDocument.get(shape);
      if (known !== undefined) return known;
      const judging = judge(args);
      if (ofDocument.size >= keptShapes) ofDocument.clear();
      ofDocument.set(shape, judging);
      judging.then(
        (verdict) => ofDocument.set(shape, verdict),
        () => ofDocument.delete(shape),
      );
      return judging;
    },
  };
}

/** The operation when its variables are plain, so that a bound of its cost holds whatever they say; else null. */
function findPlain({ document, operationName, variableValues }: ExecutionArguments) {
  const operation = getOperationAST(document, operationName);
  return operation && arePlain(operation, variableValues ?? {}) ? operation : null;
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
