import type { Plugin } from "graphql-yoga";
import type { HeaderReader } from "../../context/credentials.ts";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import type { UpstreamCall } from "../../http/call.ts";
import type { RateLimit } from "../../http/rate-limit-lane.ts";
import { changeResults } from "../change-results.ts";
import { countSent } from "../count-sent.ts";

/** The header that counts the upstream calls of an answer. */
export const callsHeader = "rollcall-upstream-calls";

/**
 * Tells which upstream calls an operation made: in the header `Rollcall-Upstream-Calls` of every answer how many went
 * out, and with the request header `Rollcall-Explain: calls` all of them in `extensions.calls`. Of a stream the header
 * counts the calls that opened it, and each result explains the calls since the one before.
 */
export function useExplain(): Plugin<RequestContext, Partial<RequestContext>> {
  const starts = new WeakMap<Request, number>();
  const begin = (request: Request) => {
    explainWishOf(request);
    starts.set(request, performance.now());
  };
  return {
    onExecute({ args: { contextValue } }) {
      begin(contextValue.request);
    },
    onSubscribe({ args: { contextValue } }) {
      begin(contextValue.request);
    },
    onResponse({ request, response }) {
      // What was refused before it became an operation.
      const isOperation = request.method === "GET" || request.method === "POST";
      if (!isOperation || response.headers.has(callsHeader)) return;
      if (new URL(request.url).pathname === "/graphql") response.headers.set(callsHeader, "0");
    },
    onExecutionResult({ request, context, result, setResult }) {
      if (result === undefined || Array.isArray(result)) return;
      const wantsCalls = request.headers.get("rollcall-explain") === "calls";
      const isStream = Symbol.asyncIterator in result;
      setResult(
        changeResults(result, (one) => {
          const calls = (isStream ? context.takeCalls?.() : context.calls) ?? [];
          const explanation = wantsCalls ? { calls: explain(calls, starts.get(request) ?? 0) } : {};
          const http = isStream ? {} : { http: { headers: { [callsHeader]: String(countSent(calls)) } } };
          const extensions = { ...one.extensions, ...explanation, ...http };
          return Object.keys(extensions).length === 0 ? one : { ...one, extensions };
        }),
      );
    },
  };
}

/** What a request wants explained; null when nothing. Throws BAD_USER_INPUT for anything else. */
export function explainWishOf({ headers }: { readonly headers: HeaderReader }): "calls" | "plan" | null {
  const wish = headers.get("rollcall-explain");
  if (wish === null || wish === "calls" || wish === "plan") return wish;
  throw new GatewayError(
    "BAD_USER_INPUT",
    'Header Rollcall-Explain must be "calls" or "plan", or be left out.',
  );
}

/** What `extensions.calls` says of calls. `begunAt` is when the operation began, in milliseconds of `performance.now()`. */
export function explain(calls: readonly UpstreamCall[], begunAt: number): unknown {
  const sources = [...new Set(calls.map(({ source }) => source))];
  return {
    ...countCalls(calls),
    sources: sources.map((source) => {
      const own = calls.filter((call) => call.source === source);
      const limits = own.flatMap(({ rateLimit }) => rateLimit ?? []);
      const scarcest = limits.reduce<RateLimit | undefined>(
        (least, limit) => (least === undefined || limit.remaining <= least.remaining ? limit : least),
        undefined,
      );
      return { source, ...countCalls(own), ...(scarcest !== undefined && { rateLimit: sayLimit(scarcest) }) };
    }),
    calls: calls.map(({ rateLimit, startedAt, durationMs, ...call }) => ({
      ...call,
      startMs: toTenths(startedAt - begunAt),
      durationMs: toTenths(durationMs),
      ...(rateLimit !== undefined && { rateLimit: sayLimit(rateLimit) }),
    })),
  };
}

function countCalls(calls: readonly UpstreamCall[]): object {
  return {
    total: calls.length,
    sent: countSent(calls),
    repeated: calls.filter(({ attempt }) => attempt > 1).length,
    serves: calls.reduce((sum, { serves }) => sum + serves, 0),
  };
}

function toTenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

function sayLimit({ limit, remaining, resetAt }: RateLimit): object {
  return { limit, remaining, resetAt: new Date(resetAt).toISOString() };
}
