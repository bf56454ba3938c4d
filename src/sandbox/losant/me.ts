import { z } from "zod";
import { callerAccount, isSameEmail, orgsOf } from "./access.ts";
import {
  dateSchema,
  emailSchema,
  newPasswordSchema,
  passwordSchema,
  readBody,
  twoFactorCodeSchema,
} from "./body.ts";
import { checkCredentials } from "./credentials.ts";
import { refusal } from "./errors.ts";
import { instancesOf } from "./instance-access.ts";
import { userLimits } from "./limits.ts";
import { findRecentItems } from "./recent-item.ts";
import { userScopes } from "./scopes.ts";
import type { Account, LosantRequest, LosantRoute } from "./state.ts";
import { selectSummary } from "./summary.ts";

const textSchema = z.string().max(1024).optional();
const mePatchSchema = z.strictObject({
  email: emailSchema.optional(),
  firstName: z.string().min(1).max(1024).optional(),
  lastName: textSchema,
  companyName: textSchema,
  title: textSchema,
  phoneNumber: textSchema,
  location: textSchema,
  url: textSchema,
  password: newPasswordSchema.optional(),
  tokenCutoff: dateSchema.optional(),
  currentCredentials: z
    .strictObject({ password: passwordSchema, twoFactorCode: twoFactorCodeSchema.optional() })
    .optional(),
});

/** The caller's own record: `me.get`, `me.patch`, `me.verifyEmail`, `me.disconnectGithub`. */
export const meRoutes: readonly LosantRoute[] = [
  {
    operation: "me.get",
    method: "GET",
    path: "/me",
    scopes: userScopes("me.get", "read"),
    handle: (request) => ({ status: 200, body: toMe(request, callerAccount(request)) }),
  },
  {
    operation: "me.patch",
    method: "PATCH",
    path: "/me",
    scopes: userScopes("me.patch", "manage"),
    handle(request) {
      const account = callerAccount(request);
      const { email, password, currentCredentials, ...fields } = readBody(mePatchSchema, request.body);
      if (currentCredentials !== undefined) checkCredentials(request.state, account, currentCredentials);
      else if (request.state.choices.currentCredentials === "required" && (email ?? password) !== undefined)
        throw refusal(400, "currentCredentials are required for a new password or e-mail address");
      const now = new Date().toISOString();
      Object.assign(account, fields, { lastUpdated: now });
      if (password !== undefined) Object.assign(account, { password, passwordLastUpdated: now });
      // A new address is only asked for; it takes the place of the old one once it is verified.
      if (email !== undefined)
        account.requestedEmail = isSameEmail(email, account.email) ? undefined : email.toLowerCase();
      return { status: 200, body: toMe(request, account) };
    },
  },
  {
    operation: "me.verifyEmail",
    method: "POST",
    path: "/me/verify-email",
    scopes: userScopes("me.verifyEmail", "manage"),
    handle(request) {
      const { emailVerified, requestedEmail } = callerAccount(request);
      const { nothingToVerifyStatus } = request.state.choices;
      // No message goes out: the sandbox has no mail, and nobody to follow the link.
      if (emailVerified && requestedEmail === undefined && nothingToVerifyStatus !== 200)
        throw refusal(nothingToVerifyStatus, "The e-mail address is verified already");
      return { status: 200, body: { success: true } };
    },
  },
  {
    operation: "me.disconnectGithub",
    method: "PATCH",
    path: "/me/disconnectGithub",
    scopes: userScopes("me.disconnectGithub", "manage"),
    handle(request) {
      const account = callerAccount(request);
      Object.assign(account, { githubName: undefined, lastUpdated: new Date().toISOString() });
      return { status: 200, body: toMe(request, account) };
    },
  },
];

/** Schema `me`, with the summary that the query asks for and the recent lists when it says `includeRecent`. */
export function toMe({ query, state }: LosantRequest, account: Account): unknown {
  const ownedTokens = [...state.apiTokens.values()].filter((token) => token.ownerId === account.id);
  const summary = {
    apiTokenCount: ownedTokens.length,
    ...account.counters,
    orgCount: orgsOf(state, account.id).length,
    instanceCount: instancesOf(state, account.id).length,
    ...account.usage,
  };
  return {
    id: account.id,
    userId: account.id,
    creationDate: account.creationDate,
    lastUpdated: account.lastUpdated,
    passwordLastUpdated: account.passwordLastUpdated,
    email: account.email,
    requestedEmail: account.requestedEmail,
    firstName: account.firstName,
    lastName: account.lastName,
    companyName: account.companyName,
    title: account.title,
    phoneNumber: account.phoneNumber,
    location: account.location,
    url: account.url,
    tokenCutoff: account.tokenCutoff,
    emailVerified: account.emailVerified,
    needsToVerifyEmail: !account.emailVerified,
    twoFactorAuthEnabled: account.twoFactorAuthEnabled,
    fullName: `${account.firstName} ${account.lastName}`,
    githubName: account.githubName,
    avatarUrl: account.avatarUrl,
    limits: userLimits,
    summary: selectSummary(summary, query, state.choices),
    currentPeriodStart: "2026-03-01T00:00:00.000Z",
    currentPeriodEnd: "2026-04-01T00:00:00.000Z",
    ssoLinked: account.ssoLinked,
    ...(query.get("includeRecent") === "true"
      ? {
          recentApplications: findRecentItems(account, "application"),
          recentDashboards: findRecentItems(account, "dashboard"),
          recentOrganizations: findRecentItems(account, "organization"),
        }
      : {}),
  };
}
