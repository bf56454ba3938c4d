import type { ErrorCode } from "./code.ts";

/** What a {@link GatewayError} may carry besides its message. Absent keys do not apply. */
export interface GatewayErrorDetails {
  /** Name of the source that the error is about. */
  source?: string;
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

  constructor(code: ErrorCode, message: string, details: GatewayErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.source = details.source;
  }
}
