/**
 * Whether a token's `iss` says that it was made for an API. Losant's tokens name the host of the API, without a scheme.
 * `expected` is the issuer as configured, or the origin.
 */
export function issuerRuleOf(expected: string, origin: string): (issuer: string) => boolean {
  const { protocol } = new URL(origin);
  const host = hostOf(expected, protocol);
  return (issuer) => host !== null && hostOf(issuer, protocol) === host;
}

/** The host that an issuer names. Null for what names no host alone. */
function hostOf(issuer: string, protocol: string): string | null {
  const address = issuer.includes("://") ? issuer : `${protocol}//${issuer}`;
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/` ? url.host : null;
}
