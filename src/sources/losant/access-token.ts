/**
 * When an access token ends, RFC 3339 in UTC; null when it does not tell. Losant's tokens are JWTs whose `exp` says it
 * (RFC 7519, 4.1.4), as its command line tool reads them; signatures are Losant's own business.
 */
export function expiryOf(accessToken: string): string | null {
  const [, payload = ""] = accessToken.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const { exp } = (claims ?? {}) as { exp?: unknown };
    return typeof exp === "number" ? new Date(exp * 1_000).toISOString() : null;
  } catch {
    return null;
  }
}
