import { type DocumentNode, GraphQLError, getOperationAST, Kind } from "graphql";

/** When work is refused for the sake of the work that goes on. */
export interface LoadLimits {
  /** Queries and mutations that may be executed at the same time. */
  readonly maxOperations: number;
  /** What the process is short of; null while it is well. */
  readonly findPressure: () => string | null;
  /** Told what the process is short of when requests are refused for it; once a second. */
  readonly onPressure: (shortage: string) => void;
}

/** What the process has in hand, and whether it takes more. */
export interface Load {
  /** Counts a request in. */
  beginRequest(): void;
  endRequest(): void;
  /** Whether a request that was counted in has to go again, because the process is short of something. */
  isUnderPressure(): boolean;
  /** Counts an operation in, unless there are too many: then it is to be refused. */
  beginOperation(): boolean;
  endOperation(): void;
  /** Says why an operation is refused. */
  refuseOperation(): GraphQLError;
}

/** Seconds after which it makes sense to try again. */
const retryAfter = 1;
/** What an answer says for software when its request was refused for too much load. */
export const refusal = {
  status: 503,
  headers: { "retry-after": String(retryAfter) },
  extensions: { code: "UNAVAILABLE", retryAfter },
} as const;

/**
 * Requests that are let in at the same time under pressure. Not none: memory is given back only where work goes on, and a
 * process that refused everything would not notice that it is well again.
 */
const fewRequests = 8;

/** Counts what the process has in hand. */
export function createLoad({ maxOperations, findPressure, onPressure }: LoadLimits): Load {
  let [requests, operations] = [0, 0];
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    beginRequest() {
      requests += 1;
    },
    endRequest() {
      requests -= 1;
    },
    isUnderPressure() {
      if (requests <= fewRequests) return false;
      const shortage = findPressure();
      if (shortage === null) return false;
      const now = performance.now();
      if (now - toldAt >= 1_000) {
        toldAt = now;
        onPressure(shortage);
      }
      return true;
    },
    beginOperation() {
      if (operations >= maxOperations) return false;
      operations += 1;
      return true;
    },
    endOperation() {
      operations -= 1;
    },
    refuseOperation() {
      const message = `The gateway executes ${maxOperations} operations already, and nothing of this one was executed. Try again later.`;
      return new GraphQLError(message, { extensions: refusal.extensions });
    },
  };
}

/** Whether an operation asks the gateway only about itself (`{ __typename }`, introspection): such wait for nobody. */
export function asksOnlyOfItself(document: DocumentNode, operationName: string | null | undefined): boolean {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"),
  );
}
