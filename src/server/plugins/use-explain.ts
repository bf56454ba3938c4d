import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import type { UpstreamCall } from "../../http/call.ts";

/**
 * Tells which upstream calls an operation made: their number in the header `Rollcall-Upstream-Calls` of every answer,
 * and with the request header `Rollcall-Explain: calls` all of them in `extensions.calls`.
 */
export function useExplain(): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args: { contextValue } }) {
      const wish = contextValue.request.headers.get("rollcall-explain");
      if (wish !== null && wish !== "calls") {
        throw new GatewayError("BAD_USER_INPUT", 'Header Rollcall-Explain must be "calls", or be left out.');
      }
    },
    onExecutionResult({ request, context, result, setResult }) {
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const calls = context.calls ?? [];
      const http = { headers: { "rollcall-upstream-calls": String(calls.length) } };
      const explanation =
        request.headers.get("rollcall-explain") === "calls" ? { calls: explain(calls) } : {};
      setResult({ ...result, extensions: { ...result.extensions, ...explanation, http } });
    },
  };
}

function explain(calls: readonly UpstreamCall[]): unknown {
  return {
    total: calls.length,
    serves: calls.reduce((sum, { serves }) => sum + serves, 0),
    calls: calls.map((call) => ({ ...call, durationMs: Math.round(call.durationMs * 10) / 10 })),
  };
}
