import type { ErrorCode } from "../errors/code.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { UpstreamError } from "../errors/upstream-error.ts";
import type { Source } from "../sources/source.ts";

/** Why one source's part of a list is missing: what stands behind `IdentitySourceError`. */
export interface SourceFailure {
  readonly source: Source;
  readonly code: SourceErrorCode;
  readonly message: string;
  readonly requiredScopes: readonly string[];
  /** RFC 3339, UTC. */
  readonly retryAt: string | null;
}

const sourceErrorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "TIMEOUT",
  "UNAVAILABLE",
  "UNSUPPORTED",
  "BAD_RESPONSE",
  "BAD_USER_INPUT",
] as const satisfies readonly ErrorCode[];

/** Codes that a source's part of a list can fail with. */
export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** Tells a failure as data. An error that is not about the source is thrown on: null is never the answer to a fault. */
export function toSourceFailure(source: Source, error: unknown): SourceFailure {
  if (!(error instanceof GatewayError)) throw error;
  const code = sourceErrorCodes.find((known) => known === error.code) ?? "UNAVAILABLE";
  const { requiredScopes = [], retryAfter } = error instanceof UpstreamError ? error.failure : {};
  return {
    source,
    code,
    message: error.message,
    requiredScopes,
    retryAt: retryAfter === undefined ? null : new Date(Date.now() + retryAfter * 1_000).toISOString(),
  };
}
