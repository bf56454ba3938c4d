import { GatewayError } from "../errors/gateway-error.ts";
import type { Transience } from "../errors/upstream-error.ts";
import { isAfterUse } from "./connector.ts";
import { type Breakdown, createBreakdownError, type FailedCall } from "./failure.ts";

/** What is known of a call besides the error that ended it. */
export interface CallFacts {
  /** Status of the answer, if its head came. */
  readonly status: number | undefined;
  readonly deadlinePassed: boolean;
  /** Whether the request has gone out over a connection. */
  readonly isSent: boolean;
}

/** The connections are being closed for good: no further try will get one. */
const closingCodes = new Set(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"]);

/** The code of an error from the network layers, or its name. The message is left behind: it may quote the answer. */
function nameNetworkError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** Codes as of undici 8.12 and Node 24. */
function classify(name: string, isSent: boolean): Breakdown {
  if (!isSent) return "unreachable";
  if (name === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return "oversize";
  if (name === "UND_ERR_HEADERS_OVERFLOW") return "not-http";
  // The parser's own code comes through for some faults only.
  if (name === "HTTPParserError" || name.startsWith("HPE_")) return "not-http";
  return "interrupted";
}

/**
 * Turns whatever ended a call into the error to throw. Errors of ours stay; of others only the code is kept, as the
 * cause. A request that undici refuses to write becomes a plain Error, for it is our own fault.
 */
export function toCallError(error: unknown, call: FailedCall, facts: CallFacts): Error {
  if (error instanceof GatewayError) return error;
  const status = facts.status === undefined ? {} : { status: facts.status };
  if (facts.deadlinePassed) return createBreakdownError("deadline", call, status);
  const name = nameNetworkError(error);
  if (name === "UND_ERR_INVALID_ARG") return new Error(`${call.operation} cannot be written as a request`);
  const breakdown = classify(name, facts.isSent);
  const transience = closingCodes.has(name) ? undefined : transienceOf(breakdown, error, facts);
  return createBreakdownError(breakdown, call, {
    ...status,
    ...(transience !== undefined && { transience }),
    cause: new Error(name),
  });
}

function transienceOf(breakdown: Breakdown, error: unknown, facts: CallFacts): Transience | undefined {
  if (breakdown === "unreachable") return "unsent";
  if (breakdown !== "interrupted") return undefined;
  return facts.status === undefined && isAfterUse(error) ? "stale" : "broken";
}
