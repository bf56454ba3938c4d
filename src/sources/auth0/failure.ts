import type { ErrorExplanation } from "../../http/explanation.ts";
import type { ResponseHeaders } from "../../http/response-headers.ts";

/**
 * Reads Auth0's error bodies, `{statusCode, error, message, errorCode?}`. Scopes stand in the text of a 403, and when
 * to try again in `x-ratelimit-reset`, in UNIX seconds; a reset of "now" still takes a second.
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
    const reset = Number(headers["x-ratelimit-reset"]);
    if (Number.isFinite(reset) && reset > 0) {
      explanation.retryAfter = Math.max(1, Math.ceil(reset - Date.now() / 1_000));
    }
  }
  return explanation;
}
