import type { Vendor } from "../vendor.ts";
import { accountRoutes } from "./account.ts";
import { apiTokenRoutes } from "./api-token.ts";
import { applicationApiTokenRoutes } from "./application-api-token.ts";
import { auditLogRoutes } from "./audit-log.ts";
import { withAuditLog } from "./audit-trail.ts";
import { authRoutes } from "./auth.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { deviceRoutes } from "./device.ts";
import { createRefusals } from "./errors.ts";
import { enterpriseRoutes } from "./instance-routes.ts";
import { inviteRoutes } from "./invite.ts";
import { inviteLinkRoutes } from "./invite-link.ts";
import { meRoutes } from "./me.ts";
import { memberRoutes } from "./member.ts";
import { oauthTokenRoutes } from "./oauth-token.ts";
import { orgRoutes } from "./org.ts";
import { ownerUsageRoutes } from "./owner-usage.ts";
import { passwordRoutes } from "./password.ts";
import { receivedInviteRoutes } from "./received-invite.ts";
import { recentItemRoutes } from "./recent-item.ts";
import { seedState } from "./seed.ts";
import type { LosantState } from "./state.ts";
import { findCaller, makeTokens } from "./tokens.ts";
import { transferRoutes } from "./transfer.ts";
import { twoFactorRoutes } from "./two-factor.ts";
import { forVerifiedUsers } from "./verification.ts";

/** The emulated Losant Platform API with other guesses about what is not documented. */
export function createLosantVendor(choices: Choices): Vendor<LosantState> {
  return {
    name: "losant",
    basePath: "",
    routes: [
      ...authRoutes,
      ...deviceRoutes,
      ...meRoutes,
      ...passwordRoutes,
      ...twoFactorRoutes,
      ...recentItemRoutes,
      ...accountRoutes,
      ...transferRoutes,
      ...ownerUsageRoutes,
      ...orgRoutes,
      ...memberRoutes,
      ...inviteRoutes,
      ...receivedInviteRoutes,
      ...inviteLinkRoutes,
      ...apiTokenRoutes,
      ...oauthTokenRoutes,
      ...applicationApiTokenRoutes,
      ...auditLogRoutes,
      ...enterpriseRoutes,
    ].map((route) => forVerifiedUsers(withAuditLog(route))),
    seed: () => seedState(choices),
    tokens: makeTokens,
    callerOf: findCaller,
    refusals: createRefusals(choices),
    // Losant sends no rate limit headers and documents no Retry-After.
    rateLimitHeaders: () => ({}),
  };
}

/** The emulated Losant Platform API. */
export const losantVendor: Vendor<LosantState> = createLosantVendor(defaultChoices);
