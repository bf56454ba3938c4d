import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";

/** The header with which a caller asks for less time than an operation has. */
export const timeoutHeader = "Rollcall-Timeout-Ms";

/**
 * Gives each query and mutation so many milliseconds, or as many as the caller asks for, if fewer. They begin when the
 * request has come whole, the time that it then waits for its turn included. Upstream calls that would take longer end with TIMEOUT at their own fields; what came in time
 * is answered. The calls end a twentieth of the time early, 200 ms at most, for the answer must be there in time as
 * well: a hundred operations that wait for the same upstream are over in the same moment, and take 1 to 2 ms of CPU
 * each. Subscriptions have no end.
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
      const asked = readTimeout(request.headers.get(timeoutHeader));
      const now = performance.now();
      const passed = now - (arrivals.get(request) ?? now);
      const given = Math.min(operationTimeoutMs, asked ?? operationTimeoutMs);
      contextValue.limitTime(given - timeToAnswer(given) - passed);
    },
  };
}

/**
 * Tells when the first request of this turn of the event loop was seen, in milliseconds of `performance.now()`. All
 * requests of one turn lay in their sockets by then, and nothing else says since when: of a hundred that came at once
 * the last was seen 100 to 300 ms after the first, on a busy machine.
 */
function createTurnClock(): () => number {
  let beganAt: number | null = null;
  return () => {
    if (beganAt === null) {
      beganAt = performance.now();
      setImmediate(() => {
        beganAt = null;
      });
    }
    return beganAt;
  };
}

/** Milliseconds of an operation's time in which its answer is written. */
function timeToAnswer(given: number): number {
  return Math.min(given / 20, 200);
}

function readTimeout(value: string | null): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,8}$/.test(value.trim())) return Number(value);
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Header ${timeoutHeader} must be a whole number of milliseconds, 1 or more.`,
  );
}
