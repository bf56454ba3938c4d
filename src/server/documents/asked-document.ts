import type { GraphQLParams } from "graphql-yoga";
import { GatewayError } from "../../errors/gateway-error.ts";

/** The document that a request names instead of, or besides, sending it. */
export interface AskedDocument {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Whether it was asked for in Apollo's way, which has answers of its own. */
  readonly isApollo: boolean;
}

/**
 * Reads which document a request names: by `documentId`
 * (https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents), with or without the prefix
 * `sha256:`, or by `extensions.persistedQuery`, as Apollo's clients and others do. Null when it names none. Throws
 * BAD_USER_INPUT for what is no SHA-256.
 */
export function readAskedDocument(params: GraphQLParams & { documentId?: unknown }): AskedDocument | null {
  const { documentId, extensions } = params;
  if (documentId !== undefined && documentId !== null) {
    return { sha256: readHash("`documentId`", documentId), isApollo: false };
  }
  const asked: unknown = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (typeof asked !== "object" || asked === null) return null;
  const { version, sha256Hash } = asked as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1) {
    throw new GatewayError("BAD_USER_INPUT", "`extensions.persistedQuery.version` must be 1.");
  }
  return { sha256: readHash("`extensions.persistedQuery.sha256Hash`", sha256Hash), isApollo: true };
}

function readHash(where: string, value: unknown): string {
  const found = typeof value === "string" ? /^(?:sha256:)?([\da-f]{64})$/.exec(value)?.[1] : undefined;
  if (found !== undefined) return found;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `${where} must be the SHA-256 of a document: 64 lower-case hexadecimal digits.`,
  );
}
