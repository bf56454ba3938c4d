import { protagonists, storyDate, type TokenName } from "../story.ts";
import type { Caller } from "../vendor.ts";
import { findAccountByEmail, findApiToken, findOauthToken } from "./access.ts";
import { signToken } from "./jwt.ts";
import { seedAccounts } from "./seed/account.ts";
import { meridianInstanceId } from "./seed/instance.ts";
import { type InstanceTokenName, instanceTokenScopes } from "./seed/instance-api-token.ts";
import type { ApiToken, LosantState, OauthToken } from "./state.ts";

const scopesByName: Readonly<Record<TokenName, readonly string[]>> = {
  "sandbox-admin": ["all.User"],
  "sandbox-viewer": ["all.User.read"],
  "sandbox-member": ["all.User"],
  "sandbox-limited": ["only.Organization.read"],
  "sandbox-expired": ["all.User"],
};
const names = Object.keys(scopesByName) as readonly TokenName[];
const instanceTokenNames = Object.keys(instanceTokenScopes) as readonly InstanceTokenName[];

/**
 * The sandbox's bearer tokens: each once as the word that names it and once (`…-jwt`) in the shape of a Losant token,
 * whose `iss` is the host of the API without its scheme.
 */
export async function makeTokens(origin: string): Promise<Readonly<Record<string, string>>> {
  const issuer = new URL(origin).host;
  return Object.fromEntries([
    ...names.map((name) => [name, name] as const),
    ...names.map((name) => [`${name}-jwt`, makeJwt(name, issuer)] as const),
    ...instanceTokenNames.map((name) => [name, name] as const),
    ...instanceTokenNames.map((name) => [`${name}-jwt`, makeInstanceJwt(name, issuer)] as const),
  ]);
}

/** Who a bearer token belongs to: one of the sandbox's own, or one that was made through the API. */
export function findCaller(
  state: LosantState,
  token: string,
  tokens: Readonly<Record<string, string>>,
): Caller | undefined {
  const found =
    fromSession(state, token) ??
    fromStoredToken(state, instanceSecret(token, tokens)) ??
    fromSandboxToken(state, token, tokens);
  if (found === undefined || found.caller.expired || found.survivesCutoff) return found?.caller;
  const cutoff = state.accounts.get(found.caller.userId ?? "")?.tokenCutoff;
  return cutoff !== undefined && found.madeAt < Date.parse(cutoff) ? undefined : found.caller;
}

interface FoundCaller {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Whether its user cannot end it by their `tokenCutoff`. */
  readonly survivesCutoff: boolean;
}

function fromSession(state: LosantState, token: string): FoundCaller | undefined {
  const session = state.sessions.get(token);
  if (session === undefined) return undefined;
  const { expiresAt, madeAt, scopes, userId } = session;
  const expired = expiresAt !== undefined && expiresAt <= Date.now();
  return { caller: { token, scopes, userId, expired }, madeAt, survivesCutoff: false };
}

function fromStoredToken(state: LosantState, token: string): FoundCaller | undefined {
  const stored = findApiToken(state, token) ?? findOauthToken(state, token);
  if (stored === undefined || stored.status === "inactive") return undefined;
  const { creationDate, expirationDate, scope: scopes } = stored;
  const expired = expirationDate !== undefined && Date.parse(expirationDate) <= Date.now();
  return {
    caller: { token, scopes, userId: userIdOf(stored), expired },
    madeAt: Date.parse(creationDate),
    survivesCutoff: !state.choices.tokenCutoffEndsApiTokens,
  };
}

function userIdOf(token: ApiToken | OauthToken): string | undefined {
  return "ownerType" in token && token.ownerType !== "user" ? undefined : token.ownerId;
}

function fromSandboxToken(
  state: LosantState,
  token: string,
  tokens: Readonly<Record<string, string>>,
): FoundCaller | undefined {
  const name = names.find((candidate) => tokens[candidate] === token || tokens[`${candidate}-jwt`] === token);
  const account = name && findAccountByEmail(state, protagonists[name].email);
  if (name === undefined || account === undefined) return undefined;
  const expired = name === "sandbox-expired";
  return {
    caller: { token, scopes: scopesByName[name], userId: account.id, expired },
    madeAt: storyDate.getTime(),
    survivesCutoff: false,
  };
}

/** The instance's tokens are stored under their plain form: the other one is not known before the port is. */
function instanceSecret(token: string, tokens: Readonly<Record<string, string>>): string {
  return instanceTokenNames.find((name) => tokens[`${name}-jwt`] === token) ?? token;
}

function makeInstanceJwt(name: InstanceTokenName, issuer: string): string {
  return signToken({
    scope: instanceTokenScopes[name],
    iss: issuer,
    sub: meridianInstanceId,
    iat: secondsOf(storyDate),
    exp: secondsOf(new Date("2099-01-01T00:00:00Z")),
  });
}

function makeJwt(name: TokenName, issuer: string): string {
  const expired = name === "sandbox-expired";
  const { email } = protagonists[name];
  return signToken({
    scope: scopesByName[name],
    iss: issuer,
    sub: seedAccounts().find((account) => account.email === email)?.id ?? "",
    iat: secondsOf(expired ? new Date("2020-01-01T00:00:00Z") : storyDate),
    exp: secondsOf(new Date(expired ? "2020-01-08T00:00:00Z" : "2099-01-01T00:00:00Z")),
  });
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
