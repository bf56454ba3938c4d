import { UpstreamError } from "../../errors/upstream-error.ts";
import type { ErrorExplanation } from "../../http/explanation.ts";
import type { ResponseHeaders } from "../../http/response-headers.ts";

/** How many of several complaints are passed on. */
const mostComplaints = 3;

/** Reads Losant's error bodies: `{type, message}`, with `validationErrors` where several things are wrong at once. */
export function explainLosantError(
  _status: number,
  _headers: ResponseHeaders,
  body: unknown,
): ErrorExplanation {
  const { type, message, validationErrors } = (body ?? {}) as {
    type?: unknown;
    message?: unknown;
    validationErrors?: unknown;
  };
  const complaints = Array.isArray(validationErrors)
    ? validationErrors.map((error: unknown) => (error as { message?: unknown } | null)?.message)
    : [];
  const texts = [message, ...complaints.slice(0, mostComplaints)].filter((text) => typeof text === "string");
  const explanation: ErrorExplanation = {};
  if (typeof type === "string") explanation.upstreamCode = type;
  if (texts.length > 0) explanation.upstreamMessage = texts.join("; ");
  return explanation;
}

/**
 * Whether a token may not use an operation on its caller's own things (`GET /orgs`, `GET /me`), which tokens with
 * scopes of the organization family cannot use at all. Losant does not document the status of a missing scope; as these
 * two can have no other reason for it, 401 and 404 count like 403. What else the token may read is then read.
 */
export function isRefusal(error: unknown): error is UpstreamError {
  return (
    error instanceof UpstreamError &&
    error.failure.status !== undefined &&
    ["FORBIDDEN", "UNAUTHENTICATED", "NOT_FOUND"].includes(error.code)
  );
}

/** What a call gives, or null when the token may not make it; see {@link isRefusal}. */
export async function nullWhenRefused<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
