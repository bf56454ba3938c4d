import { GatewayError } from "../errors/gateway-error.ts";
import { type Breakdown, createBreakdownError, type FailedCall } from "./failure.ts";

/** Raised before a byte was sent: no connection could be opened. */
const connectCodes = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_CLOSED",
  "UND_ERR_DESTROYED",
]);

/** The code of an error from the network layers, or its name. The message is left behind: it may quote the answer. */
function nameNetworkError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** Codes as of undici 8.12 and Node 24. */
function classify(name: string): Breakdown {
  if (connectCodes.has(name)) return "unreachable";
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
export function toCallError(
  error: unknown,
  call: FailedCall,
  facts: { status: number | undefined; deadlinePassed: boolean },
): Error {
  if (error instanceof GatewayError) return error;
  const status = facts.status === undefined ? {} : { status: facts.status };
  if (facts.deadlinePassed) return createBreakdownError("deadline", call, status);
  const name = nameNetworkError(error);
  if (name === "UND_ERR_INVALID_ARG") return new Error(`${call.operation} cannot be written as a request`);
  return createBreakdownError(classify(name), call, { ...status, cause: new Error(name) });
}
