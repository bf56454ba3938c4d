import type { ErrorExplanation } from "../../http/explanation.ts";
import type { ResponseHeaders } from "../../http/response-headers.ts";
import { readAuth0Reset } from "./rate-limit.ts";

/**
 * Reads Auth0's error bodies, `{statusCode, error, message, errorCode?}`. Scopes stand in the text of a 403, and when
 * to try again in `x-ratelimit-reset`.
 */
export function explainAuth0Error(status: number, headers: ResponseHeaders, body: unknown): ErrorExplanation {
  const { message, errorCode } = (body ?? {}) as { message?: unknown; errorCode?: unknown };
  const explanation: ErrorExplanation = {};
  if (typeof errorCode === "string") explanation.upstreamCode = errorCode;
  // An id that Auth0 could never have given is told as a wrong path, not as a missing thing.
  if (status === 400 && errorCode === "invalid_uri") explanation.code = "NOT_FOUND";
  if (typeof message === "string") explanation.upstreamMessage = message;
  if (status === 403 && errorCode === "insufficient_entitlement") {
    explanation.message =
      "the plan of this tenant does not include it. Another credential does not help: upgrade the tenant's Auth0 plan, or leave this out.";
  }
  if (status === 403 && typeof message === "string") {
    const scopes = /expected any of: ?([\w:, -]+)/i
      .exec(message)?.[1]
      ?.split(/[\s,]+/)
      .filter(Boolean);
    if (scopes !== undefined && scopes.length > 0) explanation.requiredScopes = scopes;
  }
  if (status === 429) {
    const wait = readAuth0Reset(headers);
    if (wait !== null) explanation.retryAfter = Math.ceil(wait / 1_000);
  }
  // Auth0 is well: a search has two seconds (auth0.com/docs/manage-users/user-search).
  if (status === 503 && typeof message === "string" && /query exceeded the timeout/i.test(message)) {
    explanation.code = "TIMEOUT";
    explanation.message =
      "the search took longer than Auth0 gives it. Narrow the filter, or ask for less at once.";
  }
  return explanation;
}
