import { randomUUID } from "node:crypto";
import { z } from "zod";
import { scopeListSchema } from "./body.ts";
import { signToken } from "./jwt.ts";
import type { Account, LosantRequest, Session } from "./state.ts";

/** What every way of signing in lets the caller ask for (schemas `userCredentials`, `githubLogin`, `samlResponse`). */
export const sessionFields = {
  requestedScopes: scopeListSchema.optional(),
  tokenTTL: z.int().min(0).optional(),
};

/** What a bearer token from a sign-in is made of. */
export interface SessionRequest {
  /** Id of the user or device. */
  readonly subject: string;
  readonly userId: string | undefined;
  readonly scopes: readonly string[];
  /** In the units of `choices.tokenTtlUnit`; 0 is for ever. */
  readonly tokenTTL: number | undefined;
  /** Milliseconds since 1970; now when left out. */
  readonly madeAt?: number;
}

/** Makes a bearer token that works until it runs out. */
export function openSession(
  { headers, state }: Pick<LosantRequest, "headers" | "state">,
  asked: SessionRequest,
): Session {
  const { madeAt = Date.now(), scopes, subject, tokenTTL, userId } = asked;
  const { sessionLife, tokenTtlUnit } = state.choices;
  const life = tokenTTL === undefined ? sessionLife : tokenTTL * tokenTtlUnit;
  const expiresAt = life === 0 ? undefined : madeAt + life;
  const token = signToken({
    iss: headers.host,
    sub: subject,
    scope: scopes,
    // Tells apart two tokens of the same second.
    jti: randomUUID(),
    iat: Math.floor(madeAt / 1000),
    ...(expiresAt === undefined ? {} : { exp: Math.ceil(expiresAt / 1000) }),
  });
  const session = { token, userId, scopes, madeAt, expiresAt };
  state.sessions.set(token, session);
  return session;
}

/** Signs a user in (schema `authedUser`): with the scope `all.User`, unless they ask for less. */
export function signIn(
  request: LosantRequest,
  account: Account,
  asked: {
    readonly requestedScopes?: readonly string[] | undefined;
    readonly tokenTTL?: number | undefined;
    readonly madeAt?: number;
  },
): { readonly userId: string; readonly token: string; readonly needsToVerifyEmail: boolean } {
  const { requestedScopes: scopes = ["all.User"], tokenTTL, ...time } = asked;
  const { token } = openSession(request, {
    subject: account.id,
    userId: account.id,
    scopes,
    tokenTTL,
    ...time,
  });
  return { userId: account.id, token, needsToVerifyEmail: !account.emailVerified };
}
