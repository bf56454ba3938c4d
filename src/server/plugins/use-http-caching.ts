import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { credentialHeaderOf } from "../../http/credential-header.ts";
import type { Source } from "../../sources/source.ts";

/**
 * Lets the caller's own cache keep the answer to a GET as long as all may be kept that it was made of, where that is
 * configured (`callersMayKeep`). Never a shared cache: each answer is one caller's. What holds a secret, failed, or was
 * explained is not kept, and says so by having no header here. `Vary` names what makes two answers differ, so that no
 * cache gives one caller's answer to the same browser with another token (RFC 9111, 4.1).
 */
export function useHttpCaching(sources: readonly Source[]): Plugin<RequestContext, Partial<RequestContext>> {
  const credentials = sources.map(({ name }) => credentialHeaderOf(name));
  const varying = ["Accept", "Authorization", ...credentials, "Rollcall-Explain"].join(", ");
  const secondsOf = new WeakMap<Request, number>();
  return {
    onExecutionResult({ request, context, result }) {
      if (request.method !== "GET" || request.headers.has("rollcall-explain")) return;
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return;
      if (!("data" in result) || result.errors !== undefined) return;
      const expiresAt = context.expiresAt?.() ?? Number.NEGATIVE_INFINITY;
      secondsOf.set(request, Math.floor((expiresAt - performance.now()) / 1_000));
    },
    onResponse({ request, response }) {
      if (request.method !== "GET" || new URL(request.url).pathname !== "/graphql") return;
      response.headers.append("vary", varying);
      const seconds = secondsOf.get(request) ?? 0;
      // What needed no call at all has no end either; it costs nothing to ask for it again.
      if (seconds < 1 || seconds === Number.POSITIVE_INFINITY) return;
      response.headers.set("cache-control", `private, max-age=${seconds}`);
    },
  };
}
