import { UpstreamError } from "../../errors/upstream-error.ts";
import type { AnswerOrigin } from "../answer.ts";
import { expiredPosition } from "./event-message.ts";

/** After so many failures in a row, some two minutes, the caller is told. */
const mostFailures = 10;

/** So often Auth0 may say that all streams are in use before it is believed: it counts a broken one for a while. */
const mostAllowanceFailures = 3;

const longestDelayMs = 30_000;

/** Whether another stream may succeed where one failed, so many times in a row. */
export function isWorthAnotherTry(failure: unknown, failures: number): boolean {
  if (!(failure instanceof UpstreamError) || failures > mostFailures) return false;
  if (isAllowanceUsedUp(failure)) return failures <= mostAllowanceFailures;
  return failure.code === "UNAVAILABLE" || failure.code === "TIMEOUT" || failure.code === "RATE_LIMITED";
}

/**
 * Milliseconds to wait after so many failures in a row: little after the first, then what Auth0 asks for (`retry`),
 * doubled each time. A part of it is chance, so that those whom one failure hit do not come back all at once.
 */
export function delayBefore(failures: number, failure: unknown, retryMs = 2_000): number {
  const delay = failures === 1 ? 500 : Math.min(longestDelayMs, retryMs * 2 ** (failures - 2));
  const asked = failure instanceof UpstreamError ? (failure.failure.retryAfter ?? 0) * 1_000 : 0;
  return Math.max(delay * (0.5 + Math.random() / 2), Math.min(asked, 2 * longestDelayMs));
}

/** What to think of a stream that ended in order before it told anything. */
export function streamKeepsEnding({ source, operation }: AnswerOrigin): UpstreamError {
  return new UpstreamError(
    "UNAVAILABLE",
    `Source "${source}" ends the stream of events again and again. Subscribe again later.`,
    { source, operation },
  );
}

/** The failure in words that help a subscriber. */
export function explainEventFailure(failure: unknown): unknown {
  if (!(failure instanceof UpstreamError)) return failure;
  const { source, operation } = failure.failure;
  if (failure.code === "EXPIRED") return expiredPosition({ source, operation }, failure.failure);
  if (!isAllowanceUsedUp(failure)) return failure;
  return new UpstreamError(
    "FORBIDDEN",
    `Source "${source}" refused ${operation}: the tenant has as many streams of events open as its plan allows ` +
      "(1, 4 or 8), or the credential may not open one. End another subscription, then try again.",
    failure.failure,
  );
}

/** Auth0 has one status for both; a missing scope it names. */
function isAllowanceUsedUp({ code, failure }: UpstreamError): boolean {
  return code === "FORBIDDEN" && failure.requiredScopes === undefined;
}
