import { z } from "zod";
import { callerAccount, callerApiToken, callerOauthToken } from "./access.ts";
import { newPasswordSchema, passwordSchema, readBody, twoFactorCodeSchema } from "./body.ts";
import { checkCredentials } from "./credentials.ts";
import { refusal } from "./errors.ts";
import { userScopes } from "./scopes.ts";
import { signIn } from "./session.ts";
import type { LosantRoute, LosantState } from "./state.ts";

const changePasswordSchema = z.strictObject({
  password: passwordSchema,
  twoFactorCode: twoFactorCodeSchema.optional(),
  newPassword: newPasswordSchema,
  invalidateExistingTokens: z.boolean().default(false),
  tokenTTL: z.int().min(0).optional(),
});

/** Trading what the caller has for a fresh token: `me.changePassword`, `me.refreshToken`. */
export const passwordRoutes: readonly LosantRoute[] = [
  {
    operation: "me.changePassword",
    method: "PATCH",
    path: "/me/changePassword",
    scopes: userScopes("me.changePassword", "manage"),
    handle(request) {
      const account = callerAccount(request);
      const { invalidateExistingTokens, newPassword, tokenTTL, ...credentials } = readBody(
        changePasswordSchema,
        request.body,
      );
      checkCredentials(request.state, account, credentials);
      const now = new Date().toISOString();
      Object.assign(account, { password: newPassword, passwordLastUpdated: now, lastUpdated: now });
      const madeAt = timeAfterSessions(request.state, account.id);
      if (invalidateExistingTokens) account.tokenCutoff = new Date(madeAt).toISOString();
      const { scopes: requestedScopes } = request.caller;
      return { status: 200, body: signIn(request, account, { requestedScopes, tokenTTL, madeAt }) };
    },
  },
  {
    operation: "me.refreshToken",
    method: "GET",
    path: "/me/refreshToken",
    scopes: userScopes("me.refreshToken", "manage"),
    handle(request) {
      const account = callerAccount(request);
      const stored = callerApiToken(request) ?? callerOauthToken(request);
      // A session has neither the caps nor the expiry of such a token: it would get around both.
      if (stored !== undefined && request.state.choices.refreshingApiTokens === "refused")
        throw refusal(400, "Only the token of a sign-in can be refreshed");
      return { status: 200, body: signIn(request, account, { requestedScopes: request.caller.scopes }) };
    },
  },
];

/** A time that is later than the last sign-in, also when that was in this very millisecond. */
function timeAfterSessions({ sessions }: LosantState, userId: string): number {
  const times = [...sessions.values()].filter((session) => session.userId === userId);
  return Math.max(Date.now(), ...times.map(({ madeAt }) => madeAt + 1));
}
