import type { Plugin } from "graphql-yoga";
import { changeResults, type Results } from "../change-results.ts";
import { addRequestId, readRequestId } from "../request-id.ts";

const requestIds = new WeakMap<Request, string>();

/** The id of a request. */
export function requestIdOf(request: Request): string {
  let id = requestIds.get(request);
  if (id === undefined) {
    id = readRequestId(request.headers);
    requestIds.set(request, id);
  }
  return id;
}

/** Puts the request's id into every answer (`X-Request-Id`) and into every error that the gateway tells. */
export function useRequestId(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result)) return;
      setResult(changeResults(result as Results, (one) => addRequestId(requestIdOf(request), one)));
    },
    onResponse({ request, response }) {
      response.headers.set("x-request-id", requestIdOf(request));
    },
  };
}
