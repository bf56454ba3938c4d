import { GatewayError } from "../errors/gateway-error.ts";
import type { Page } from "./page.ts";
import type { TokenRecord } from "./record.ts";
import type { Access, TokenPageRequest } from "./source.ts";
import type { UserConsents } from "./user-consent.ts";
import type { UserSessions } from "./user-session.ts";

/** Where users are signed in, what they agreed to and what acts for them: what a source with SESSION_ADMINISTRATION does. */
export interface SessionAdministration extends UserSessions, UserConsents {
  /** Credentials that act for a user, one kind after the other. */
  userTokens(userId: string, request: TokenPageRequest): Promise<Page<TokenRecord>>;
}

/** What a source without SESSION_ADMINISTRATION answers: UNSUPPORTED to lists and writes, and nothing by any id. */
export function createNoSessionAdministration({ source }: Pick<Access, "source">): SessionAdministration {
  const refuse = (what: string) => async (): Promise<never> => {
    throw new GatewayError(
      "UNSUPPORTED",
      `Source "${source.name}" cannot ${what}. \`IdentitySource.features\` tells what it can do.`,
      { source: source.name },
    );
  };
  return {
    session: async () => null,
    updateSession: refuse("change sessions"),
    revokeSession: refuse("end single sessions"),
    consent: async () => null,
    revokeConsent: refuse("take back what a user agreed to"),
    revokeUserConsents: refuse("take back what a user agreed to"),
    userTokens: refuse("list tokens of any user"),
  };
}
