import { GatewayError } from "../../errors/gateway-error.ts";
import { type ChangeTable, toBody } from "../changes.ts";
import type { Writes } from "../writes.ts";
import type { Auth0Session } from "./session.ts";

/** What to end. The words stay as they are: they say which operation is called, and go into no body. */
const revocationFields: ChangeTable = {
  scope: (scope) => ({ scope }),
  sessionId: (sessionId) => ({ sessionId }),
};

/**
 * Ends what a user is signed in with. Auth0 has an operation for both sessions and refresh tokens, which can spare the
 * refresh tokens and can be about one session, and one operation for all of each kind. It does it all some seconds later.
 */
export function createAccessRevocation({ access, api }: Auth0Session): Pick<Writes, "revokeAccess"> {
  return {
    async revokeAccess(userId, changes) {
      const { scope, sessionId } = toBody(access, revocationFields, changes);
      if (typeof sessionId === "string") {
        if (scope === "REFRESH_TOKENS") throw incompatible();
        await api.revokeUserAccess(userId).send({
          session_id: sessionId,
          ...(scope === "SESSIONS" && { preserve_refresh_tokens: true }),
        });
      } else if (scope === "SESSIONS") {
        await api.deleteUserSessions(userId).send();
      } else if (scope === "REFRESH_TOKENS") {
        await api.deleteUserRefreshTokens(userId).send();
      } else {
        await api.revokeUserAccess(userId).send({});
      }
      return { isPending: true };
    },
  };
}

function incompatible(): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    "Argument `input.sessionId` does not go with the scope REFRESH_TOKENS. Leave one of them out, or set SESSIONS.",
    { argument: "input.sessionId" },
  );
}
