import type { Vendor } from "../vendor.ts";
import { apiTokenRoutes } from "./api-token.ts";
import { authRoutes } from "./auth.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { createRefusals } from "./errors.ts";
import { inviteRoutes } from "./invite.ts";
import { inviteLinkRoutes } from "./invite-link.ts";
import { meRoutes } from "./me.ts";
import { memberRoutes } from "./member.ts";
import { oauthTokenRoutes } from "./oauth-token.ts";
import { orgRoutes } from "./org.ts";
import { receivedInviteRoutes } from "./received-invite.ts";
import { seedState } from "./seed.ts";
import type { LosantState } from "./state.ts";
import { findCaller, makeTokens } from "./tokens.ts";

/** The emulated Losant Platform API with other guesses about what is not documented. */
export function createLosantVendor(choices: Choices): Vendor<LosantState> {
  return {
    name: "losant",
    basePath: "",
    routes: [
      ...authRoutes,
      ...meRoutes,
      ...orgRoutes,
      ...memberRoutes,
      ...inviteRoutes,
      ...receivedInviteRoutes,
      ...inviteLinkRoutes,
      ...apiTokenRoutes,
      ...oauthTokenRoutes,
    ],
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
