import { hash } from "node:crypto";
import { decodeJwt } from "jose/jwt/decode";
import { GatewayError } from "../errors/gateway-error.ts";
import { credentialHeaderOf } from "../http/credential-header.ts";
import type { Credential, Source } from "../sources/source.ts";

/** What a request brings for one source: a credential, or the reason why there is none to use. */
export type SourceCredential =
  | { readonly credential: Credential; readonly refusal: null }
  | { readonly credential: null; readonly refusal: GatewayError };

/** Request headers, looked up by name in any case. */
export interface HeaderReader {
  get(name: string): string | null;
}

/**
 * Finds the credential for one of the sources.
 *
 * `<Source-Name>-Authorization` is for the source that it names. `Authorization` is for one source: the only one, else
 * the one that issued the JWT, else the first. A JWT that another configured source issued is never used.
 */
export function readCredential(
  sources: readonly Source[],
  source: Source,
  headers: HeaderReader,
): SourceCredential {
  const header = credentialHeaderOf(source.name);
  const found = readToken(headers, header) ?? readGeneral(sources, source, headers);
  return check(sources, source, header, found);
}

/** What `Authorization` holds when it is for this source. */
function readGeneral(
  sources: readonly Source[],
  source: Source,
  headers: HeaderReader,
): Credential | GatewayError | null {
  const general = readToken(headers, "Authorization");
  const owner = general instanceof GatewayError || general === null ? sources[0] : ownerOf(sources, general);
  return source === owner ? general : null;
}

function check(
  sources: readonly Source[],
  source: Source,
  header: string,
  found: Credential | GatewayError | null,
): SourceCredential {
  if (found instanceof GatewayError) return refuse(source, found.message);
  if (found === null) {
    return refuse(
      source,
      `Source "${source.name}" needs a credential. Send a bearer token in the header ${header}.`,
    );
  }
  const issuer = found.claims?.["iss"];
  const other =
    typeof issuer !== "string" || source.isIssuer(issuer)
      ? undefined
      : sources.find((candidate) => candidate.isIssuer(issuer));
  if (other === undefined) return { credential: found, refusal: null };
  return refuse(
    source,
    `The token sent for source "${source.name}" was issued by source "${other.name}" and was not used. Send it in the header ${credentialHeaderOf(other.name)}, and a token of "${source.name}" in ${header}.`,
  );
}

function refuse(source: Source, message: string): SourceCredential {
  return { credential: null, refusal: new GatewayError("UNAUTHENTICATED", message, { source: source.name }) };
}

function ownerOf(sources: readonly Source[], { claims }: Credential): Source | undefined {
  const issuer = claims?.["iss"];
  const named = typeof issuer === "string" ? sources.find((source) => source.isIssuer(issuer)) : undefined;
  return named ?? sources[0];
}

/** Reads a bearer token (RFC 6750, 2.1). Null without the header; an error when it holds something else. */
function readToken(headers: HeaderReader, header: string): Credential | GatewayError | null {
  const value = headers.get(header);
  if (value === null || value === "") return null;
  const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(value.trim())?.[1];
  if (token === undefined) {
    return new GatewayError("UNAUTHENTICATED", `Header ${header} must have the form "Bearer TOKEN".`);
  }
  return toCredential(token, readClaims(token));
}

/** A bearer token with what can be told of it. */
export function toCredential(token: string, claims: Credential["claims"]): Credential {
  return { token, claims, fingerprint: hash("sha256", token) };
}

/** The claims of a JWT, unchecked: the source checks the signature. Null for any other token. */
function readClaims(token: string): Credential["claims"] {
  // Most tokens of Losant are no JWTs, and an error for each of them would cost more than all else that is read here.
  if (token.split(".", 4).length !== 3) return null;
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}
