import type { ErrorCode } from "./code.ts";
import { type FailureReason, GatewayError } from "./gateway-error.ts";

/** What is known of an upstream call that failed. Absent keys do not apply. */
export interface UpstreamFailure {
  /** Name of the source that was called. */
  source: string;
  /** The upstream operation's name, in the vendor's own words. */
  operation: string;
  /** HTTP status of the answer, when there was one. */
  status?: number;
  /** The vendor's own error type. */
  upstreamCode?: string;
  /** The vendor's own words. Only set from documented error bodies. */
  upstreamMessage?: string;
  /** Scopes of which any one would have been enough, as the vendor told. */
  requiredScopes?: readonly string[];
  /** Seconds after which it makes sense to try again. */
  retryAfter?: number;
  /** The argument or input field at fault, where the answer tells. */
  argument?: string;
  /** What a mutation's payload calls it, where that says more than the code. */
  reason?: FailureReason;
  /** Why it may succeed a moment later. Absent when there is no reason for that. */
  transience?: Transience;
  /** What made it fail below HTTP; for the log only. */
  cause?: unknown;
}

/**
 * Why the same call may succeed a moment later: it never left (`unsent`); the upstream had closed the connection, which
 * had been used before (`stale`); the connection broke (`broken`); the upstream says that it is down for now (`down`) or
 * that there were too many calls (`limited`).
 */
export type Transience = "unsent" | "stale" | "broken" | "down" | "limited";

/**
 * One upstream call failed. Carries named facts and never the request: no header, no query, no address with an id.
 * Modelled on octokit's `RequestError`.
 */
export class UpstreamError extends GatewayError {
  override readonly name = "UpstreamError";
  readonly failure: Omit<UpstreamFailure, "argument" | "reason" | "cause" | "transience">;
  readonly transience: Transience | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    { argument, reason, cause, transience, ...failure }: UpstreamFailure,
  ) {
    super(code, message, {
      source: failure.source,
      ...(argument !== undefined && { argument }),
      ...(reason !== undefined && { reason }),
      cause,
    });
    this.failure = failure;
    this.transience = transience;
  }
}
