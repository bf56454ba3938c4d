import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import type { UpstreamCall } from "../../http/call.ts";
import { changeResults } from "../change-results.ts";

/**
 * Tells which upstream calls an operation made: their number in the header `Rollcall-Upstream-Calls` of every answer,
 * and with the request header `Rollcall-Explain: calls` all of them in `extensions.calls`. Of a stream the header counts the
 * calls that opened it, and each result explains the calls since the one before.
 */
export function useExplain(): Plugin<RequestContext, Partial<RequestContext>> {
  return {
    onExecute({ args: { contextValue } }) {
      checkWish(contextValue.request);
    },
    onSubscribe({ args: { contextValue } }) {
      checkWish(contextValue.request);
    },
    onExecutionResult({ request, context, result, setResult }) {
      if (result === undefined || Array.isArray(result)) return;
      const wantsCalls = request.headers.get("rollcall-explain") === "calls";
      const isStream = Symbol.asyncIterator in result;
      setResult(
        changeResults(result, (one) => {
          const calls = (isStream ? context.takeCalls?.() : context.calls) ?? [];
          const explanation = wantsCalls ? { calls: explain(calls) } : {};
          const http = isStream
            ? {}
            : { http: { headers: { "rollcall-upstream-calls": String(calls.length) } } };
          const extensions = { ...one.extensions, ...explanation, ...http };
          return Object.keys(extensions).length === 0 ? one : { ...one, extensions };
        }),
      );
    },
  };
}

function checkWish(request: Request): void {
  const wish = request.headers.get("rollcall-explain");
  if (wish !== null && wish !== "calls") {
    throw new GatewayError("BAD_USER_INPUT", 'Header Rollcall-Explain must be "calls", or be left out.');
  }
}

function explain(calls: readonly UpstreamCall[]): unknown {
  return {
    total: calls.length,
    serves: calls.reduce((sum, { serves }) => sum + serves, 0),
    calls: calls.map((call) => ({ ...call, durationMs: Math.round(call.durationMs * 10) / 10 })),
  };
}
