import type { ErrorCode } from "./code.ts";

/** Reasons that the payload of a mutation tells apart from the general codes. */
export type FailureReason = "LIMIT_REACHED" | "SOURCE_REQUIRED" | "MFA_REQUIRED" | "BAD_CREDENTIALS";

/** What a {@link GatewayError} may carry besides its message. Absent keys do not apply. */
export interface GatewayErrorDetails {
  /** Name of the source that the error is about. */
  source?: string;
  /** The argument or input field at fault, as a dotted path: `input.orgId`. */
  argument?: string;
  /** What a mutation's payload calls it, where that says more than the code. */
  reason?: FailureReason;
  /** What made it fail; for the log only, never for the caller. */
  cause?: unknown;
}

/**
 * An error whose message is written for the caller: it names the thing that is wrong and the next step, and holds no
 * secret. Everything else that is thrown is masked before it leaves the gateway.
 */
export class GatewayError extends Error {
  override readonly name: string = "GatewayError";
  readonly code: ErrorCode;
  readonly source: string | undefined;
  readonly argument: string | undefined;
  readonly reason: FailureReason | undefined;

  constructor(code: ErrorCode, message: string, details: GatewayErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.source = details.source;
    this.argument = details.argument;
    this.reason = details.reason;
  }
}
