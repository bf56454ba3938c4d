import type { ErrorCode } from "./code.ts";
import { GatewayError } from "./gateway-error.ts";

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
  /** What made it fail below HTTP; for the log only. */
  cause?: unknown;
}

/**
 * One upstream call failed. Carries named facts and never the request: no header, no query, no address with an id.
 * Modelled on octokit's `RequestError`.
 */
export class UpstreamError extends GatewayError {
  override readonly name = "UpstreamError";
  readonly failure: Omit<UpstreamFailure, "cause">;

  constructor(code: ErrorCode, message: string, { cause, ...failure }: UpstreamFailure) {
    super(code, message, { source: failure.source, cause });
    this.failure = failure;
  }
}
