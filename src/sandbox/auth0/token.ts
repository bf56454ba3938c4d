import { SignJWT } from "jose/jwt/sign";
import type { TokenName } from "../story.ts";
import type { Caller } from "../vendor.ts";
import { protagonistIds } from "./protagonist.ts";

/** The only scopes that Auth0 issues to an end user's own token (auth0.com/docs, tokens for single-page apps). */
const ownScopes = [
  "read:current_user",
  "update:current_user_identities",
  "create:current_user_metadata",
  "update:current_user_metadata",
  "delete:current_user_metadata",
  "create:current_user_device_credentials",
  "delete:current_user_device_credentials",
];

/** The key is no secret: the sandbox recognizes its callers' tokens by their text and verifies none of them. */
export const signingKey = new TextEncoder().encode("rollcall sandbox, not a secret, 32 bytes or more");
const issuedAt = Date.UTC(2026, 2, 1) / 1000;
const validUntil = Date.UTC(2099, 0, 1) / 1000;
const ranOutAt = Date.UTC(2020, 0, 1) / 1000;

/** The scopes of each token. `everyScope` is what the emulated operations know. */
export function scopesOf(name: TokenName, everyScope: readonly string[]): readonly string[] {
  switch (name) {
    case "sandbox-admin":
      return everyScope;
    case "sandbox-viewer":
      return everyScope.filter((scope) => scope.startsWith("read:"));
    case "sandbox-member":
      return ownScopes;
    case "sandbox-limited":
      return ["read:organizations", "read:organization_members"];
    case "sandbox-expired":
      return everyScope;
  }
}

/**
 * The tokens that work, by name: opaque ones whose text is their name, and JWT-shaped ones under the name with `-jwt`.
 * `origin` is where the emulator listens: their issuer and the origin of their audience.
 */
export async function makeTokens(
  origin: string,
  everyScope: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const names = [...protagonistIds.keys()];
  const signed = await Promise.all(
    names.map(async (name) => [`${name}-jwt`, await signToken(name, origin, everyScope)] as const),
  );
  return Object.fromEntries([...names.map((name) => [name, name] as const), ...signed]);
}

/** Who a token belongs to, or undefined when it is none of the sandbox's. */
export function findCaller(
  token: string,
  tokens: Readonly<Record<string, string>>,
  everyScope: readonly string[],
): Caller | undefined {
  const label = Object.keys(tokens).find((key) => tokens[key] === token);
  for (const [name, userId] of protagonistIds)
    if (label === name || label === `${name}-jwt`)
      return { token, scopes: scopesOf(name, everyScope), userId, expired: name === "sandbox-expired" };
  return undefined;
}

function signToken(name: TokenName, origin: string, everyScope: readonly string[]): Promise<string> {
  const expired = name === "sandbox-expired";
  return new SignJWT({ scope: scopesOf(name, everyScope).join(" ") })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(`${origin}/`)
    .setAudience(`${origin}/api/v2/`)
    .setSubject(protagonistIds.get(name) ?? "")
    .setIssuedAt(expired ? ranOutAt - 86_400 : issuedAt)
    .setExpirationTime(expired ? ranOutAt : validUntil)
    .sign(signingKey);
}
