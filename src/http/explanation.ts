import type { ErrorCode } from "../errors/code.ts";
import type { ResponseHeaders } from "./response-headers.ts";

/** What a vendor's error answer says, read by that vendor's rules. Absent keys do not apply. */
export interface ErrorExplanation {
  /** The vendor's own error type. */
  upstreamCode?: string;
  /** The vendor's own words, from documented error bodies only. */
  upstreamMessage?: string;
  /** Scopes of which any one would have been enough. */
  requiredScopes?: readonly string[];
  /** Seconds to wait, where the vendor tells it elsewhere than in `Retry-After`, which wins. */
  retryAfter?: number;
  /** Our code, where the status alone would mislead. */
  code?: ErrorCode;
  /** What happened and the next step, for the caller; goes after `Source "…" refused …: `. */
  message?: string;
}

/** Reads a vendor's error answer; `body` is undefined unless it was JSON. */
export type ExplainError = (status: number, headers: ResponseHeaders, body: unknown) => ErrorExplanation;

const longestText = 500;
const mostScopes = 50;

/** The parts of an authorization value that alone would give it away: all after the scheme. */
export function secretsOf(authorization: string | undefined): readonly string[] {
  if (authorization === undefined) return [];
  const credential = authorization.slice(authorization.indexOf(" ") + 1).trim();
  return [authorization, credential];
}

function cleanText(text: string, secrets: readonly string[]): string {
  // Redaction comes before the cut, which could leave the beginning of a credential that no longer matches.
  let clean = text;
  for (const secret of secrets) if (secret !== "") clean = clean.replaceAll(secret, "[redacted]");
  return clean
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, longestText)
    .toWellFormed();
}

/**
 * Asks the vendor's reader what an error answer means, and makes the result safe to show: texts are cut at 500
 * characters and lose control characters and the secrets that were sent, which some servers quote back. A reader that
 * throws explains nothing, for the status still says enough.
 */
export function explainSafely(
  explain: ExplainError | undefined,
  answer: { status: number; headers: ResponseHeaders; body: unknown },
  secrets: readonly string[],
): ErrorExplanation {
  if (explain === undefined) return {};
  try {
    const { upstreamCode, upstreamMessage, requiredScopes, message, ...rest } = explain(
      answer.status,
      answer.headers,
      answer.body,
    );
    return {
      ...rest,
      ...(upstreamCode !== undefined && { upstreamCode: cleanText(upstreamCode, secrets) }),
      ...(upstreamMessage !== undefined && { upstreamMessage: cleanText(upstreamMessage, secrets) }),
      ...(message !== undefined && { message: cleanText(message, secrets) }),
      ...(requiredScopes !== undefined && {
        requiredScopes: requiredScopes.slice(0, mostScopes).map((scope) => cleanText(scope, secrets)),
      }),
    };
  } catch {
    return {};
  }
}
