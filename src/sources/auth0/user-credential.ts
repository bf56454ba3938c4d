import type { SessionAdministration } from "../session-administration.ts";
import type { Access } from "../source.ts";
import type { Writes } from "../writes.ts";
import { createAccessRevocation } from "./access-revocation.ts";
import { type AuthenticationMethodReads, createAuthenticationMethodReads } from "./authentication-method.ts";
import {
  type AuthenticationMethodWrites,
  createAuthenticationMethodWrites,
} from "./authentication-method-write.ts";
import { type ConnectedAccounts, createConnectedAccounts } from "./connected-account.ts";
import { createUserConsents, type UserConsentLists } from "./consent.ts";
import { createMfaEnrollments, type MfaEnrollments } from "./enrollment.ts";
import { createFederatedTokensets, type FederatedTokensets } from "./federated-tokenset.ts";
import type { Auth0Session } from "./session.ts";
import { createTokenReads } from "./token-list.ts";
import { createTokenWrites, type RefreshTokenRevocation } from "./token-write.ts";
import { createUserSessions, type UserSessionLists } from "./user-session.ts";

/** What only Auth0 tells of what users sign in with, and of what that left behind. */
export interface UserCredentials
  extends UserSessionLists,
    UserConsentLists,
    RefreshTokenRevocation,
    MfaEnrollments,
    ConnectedAccounts {
  readonly authenticationMethods: AuthenticationMethodReads & AuthenticationMethodWrites;
  readonly federatedTokensets: FederatedTokensets;
}

type SharedCredentials = SessionAdministration &
  Pick<Access, "token" | "viewerTokens"> &
  Pick<Writes, "createToken" | "updateToken" | "revokeToken" | "revokeAccess">;

/** What other kinds of sources can have too: sessions, consents and tokens. */
export function createSharedCredentials(session: Auth0Session): SharedCredentials {
  return {
    ...createUserSessions(session),
    ...createUserConsents(session),
    ...createTokenReads(session),
    ...createTokenWrites(session),
    ...createAccessRevocation(session),
  };
}

/** What only Auth0 has. */
export function createUserCredentials(session: Auth0Session): UserCredentials {
  const methods = createAuthenticationMethodReads(session);
  return {
    ...createUserSessions(session),
    ...createUserConsents(session),
    ...createTokenWrites(session),
    ...createMfaEnrollments(session),
    ...createConnectedAccounts(session),
    authenticationMethods: { ...methods, ...createAuthenticationMethodWrites(session, methods) },
    federatedTokensets: createFederatedTokensets(session),
  };
}
