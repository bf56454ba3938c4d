import type { Plugin } from "graphql-yoga";
import type { HeaderReader } from "../../context/credentials.ts";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";

/** The header with which a caller asks for less time than an operation has. */
export const timeoutHeader = "Rollcall-Timeout-Ms";

/**
 * Gives each query and mutation so many milliseconds, or as many as the caller asks for, if fewer. They begin when the
 * request has come whole. Upstream calls that would take longer end with TIMEOUT at their own fields; what came in time
 * is answered. Subscriptions have no end.
 */
export function useDeadline(operationTimeoutMs: number): Plugin<RequestContext> {
  const arrivals = new WeakMap<Request, number>();
  return {
    onParams({ request }) {
      arrivals.set(request, performance.now());
    },
    onExecute({ args: { contextValue } }) {
      const { request } = contextValue;
      const now = performance.now();
      const passed = now - (arrivals.get(request) ?? now);
      contextValue.limitTime(readTime(request.headers, operationTimeoutMs) - passed);
    },
  };
}

/** Milliseconds that an operation has. Throws BAD_USER_INPUT when its caller asks for something else than a time. */
export function readTime(headers: HeaderReader, operationTimeoutMs: number): number {
  const asked = readTimeout(headers.get(timeoutHeader));
  return Math.min(operationTimeoutMs, asked ?? operationTimeoutMs);
}

function readTimeout(value: string | null): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,8}$/.test(value.trim())) return Number(value);
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Header ${timeoutHeader} must be a whole number of milliseconds, 1 or more.`,
  );
}
