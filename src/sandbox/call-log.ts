import { createHash } from "node:crypto";

/** A request that an emulator saw, as `GET /__sandbox/calls` tells it. The token is there as its SHA-256 only. */
export interface LoggedCall {
  readonly method: string;
  /** Path as it came, still encoded, without the query. */
  readonly path: string;
  /** The query string without `?`. */
  readonly query: string;
  readonly status: number;
  /** Hexadecimal SHA-256 of the bearer token, or null when there was none. */
  readonly tokenSha256: string | null;
}

/** SHA-256 of a bearer token, in hexadecimal. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The bearer token of an Authorization header, or undefined when there is none. */
export function bearerTokenOf(authorization: string | undefined): string | undefined {
  return /^Bearer ([^\s]+)$/i.exec(authorization ?? "")?.[1];
}
