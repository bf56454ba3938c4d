import { z } from "zod";
import { readBody } from "./body.ts";
import { refuseBody } from "./errors.ts";
import { findUser } from "./find.ts";
import { checkParameters } from "./query.ts";
import { refreshTokensOf } from "./refresh-token.ts";
import { checkEveryScope } from "./scope.ts";
import { endSession, endTokensOfSession, longestSessionId, revocationScopes, sessionsOf } from "./session.ts";
import type { Auth0Route } from "./state.ts";

const revocationBody = z.strictObject({
  session_id: z.string().max(longestSessionId).optional(),
  preserve_refresh_tokens: z.boolean().optional(),
});

/**
 * Ending what a user is signed in with (auth0.com/docs/api/management/v2/users/user-revoke-access): one session or all,
 * with the refresh tokens or without. That no session id means all of them follows from the parameter being optional.
 */
export const userAccessRoutes: readonly Auth0Route[] = [
  {
    operation: "user_revoke_access",
    method: "POST",
    path: "/users/{id}/revoke-access",
    scopes: revocationScopes,
    handle(request) {
      checkParameters(request.query, []);
      const { session_id: sessionId, preserve_refresh_tokens: keepsTokens = false } = readBody(
        revocationBody,
        request.body,
      );
      checkEveryScope(request.caller, keepsTokens ? ["delete:sessions"] : revocationScopes);
      const { user_id: userId } = findUser(request);
      const sessions = sessionsOf(request, userId).filter(
        ({ id }) => sessionId === undefined || id === sessionId,
      );
      // The vendor lists 400 for this operation and records no text.
      if (sessionId !== undefined && sessions.length === 0)
        throw refuseBody("The user has no such session", "session_id");
      for (const session of sessions) {
        endSession(request, session);
        if (!keepsTokens) endTokensOfSession(request, session);
      }
      if (sessionId === undefined && !keepsTokens)
        for (const { id } of refreshTokensOf(request, userId))
          request.state.credentials.refreshTokens.delete(id);
      return { status: 202 };
    },
  },
];
