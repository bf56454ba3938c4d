import type { Plugin } from "graphql-yoga";
import type { HeaderReader } from "../../context/credentials.ts";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { createTurnClock } from "../turn-clock.ts";

/** The header with which a caller asks for less time than an operation has. */
export const timeoutHeader = "Rollcall-Timeout-Ms";

/**
 * Gives each query and mutation so many milliseconds, or as many as the caller asks for, if fewer. They begin when the
 * request has come whole, the time that it then waits for its turn included. Upstream calls that would take longer end
 * with TIMEOUT at their own fields; what came in time is answered. Subscriptions have no end.
 */
export function useDeadline(operationTimeoutMs: number): Plugin<RequestContext> {
  const arrivals = new WeakMap<Request, number>();
  const readTurn = createTurnClock();
  return {
    onParams({ request }) {
      arrivals.set(request, readTurn());
    },
    onExecute({ args: { contextValue } }) {
      const { request } = contextValue;
      const now = performance.now();
      const passed = now - (arrivals.get(request) ?? now);
      contextValue.limitTime(readTime(request.headers, operationTimeoutMs) - passed);
    },
  };
}

/**
 * Milliseconds that the upstream calls of an operation have. They end a twentieth of its time early, 200 ms at most, for
 * the answer must be there in time as well: a hundred operations that wait for the same upstream are over in the same
 * moment, and take 1 to 2 ms of CPU each. Throws BAD_USER_INPUT when its caller asks for something else than a time.
 */
export function readTime(headers: HeaderReader, operationTimeoutMs: number): number {
  const asked = readTimeout(headers.get(timeoutHeader));
  const given = Math.min(operationTimeoutMs, asked ?? operationTimeoutMs);
  return given - Math.min(given / 20, 200);
}

function readTimeout(value: string | null): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,8}$/.test(value.trim())) return Number(value);
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Header ${timeoutHeader} must be a whole number of milliseconds, 1 or more.`,
  );
}
