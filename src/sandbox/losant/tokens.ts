import { SignJWT } from "jose";
import { protagonists, storyDate, type TokenName } from "../story.ts";
import type { Caller } from "../vendor.ts";
import { findAccountByEmail, findApiToken } from "./access.ts";
import { seedAccounts } from "./seed/account.ts";
import type { LosantState } from "./state.ts";

const scopesByName: Readonly<Record<TokenName, readonly string[]>> = {
  "sandbox-admin": ["all.User"],
  "sandbox-viewer": ["all.User.read"],
  "sandbox-member": ["all.User"],
  "sandbox-limited": ["only.Organization.read"],
  "sandbox-expired": ["all.User"],
};
const names = Object.keys(scopesByName) as readonly TokenName[];

// Signs nothing that anybody trusts: Losant's clients read these tokens without checking them, and so do the tests.
const signingKey = new TextEncoder().encode("the sandbox's signing key, which is no secret at all");

/**
 * The sandbox's bearer tokens: each once as the word that names it and once (`…-jwt`) in the shape of a Losant token,
 * whose `iss` is the host of the API without its scheme.
 */
export async function makeTokens(origin: string): Promise<Readonly<Record<string, string>>> {
  const issuer = new URL(origin).host;
  const signed = await Promise.all(
    names.map(async (name) => [`${name}-jwt`, await signToken(name, issuer)] as const),
  );
  return { ...Object.fromEntries(names.map((name) => [name, name])), ...Object.fromEntries(signed) };
}

/** Who a bearer token belongs to: one of the sandbox's own, or one made through `userApiTokens.post`. */
export function findCaller(
  state: LosantState,
  token: string,
  tokens: Readonly<Record<string, string>>,
): Caller | undefined {
  const apiToken = findApiToken(state, token);
  if (apiToken !== undefined) {
    const { expirationDate, ownerId, scope, status } = apiToken;
    if (status === "inactive") return undefined;
    const expired = expirationDate !== undefined && Date.parse(expirationDate) <= Date.now();
    return { token, scopes: scope, userId: ownerId, expired };
  }
  const name = names.find((candidate) => tokens[candidate] === token || tokens[`${candidate}-jwt`] === token);
  if (name === undefined) return undefined;
  return {
    token,
    scopes: scopesByName[name],
    userId: findAccountByEmail(state, protagonists[name].email)?.id,
    expired: name === "sandbox-expired",
  };
}

async function signToken(name: TokenName, issuer: string): Promise<string> {
  const expired = name === "sandbox-expired";
  const { email } = protagonists[name];
  const subject = seedAccounts().find((account) => account.email === email)?.id ?? "";
  return new SignJWT({ scope: scopesByName[name] })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(issuer)
    .setSubject(subject)
    .setIssuedAt(expired ? new Date("2020-01-01T00:00:00Z") : storyDate)
    .setExpirationTime(new Date(expired ? "2020-01-08T00:00:00Z" : "2099-01-01T00:00:00Z"))
    .sign(signingKey);
}
