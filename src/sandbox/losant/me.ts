import { z } from "zod";
import { callerAccount, isSameEmail, orgsOf } from "./access.ts";
import { dateSchema, emailSchema, readBody } from "./body.ts";
import { userLimits } from "./limits.ts";
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
  password: z
    .string()
    .max(2048)
    .regex(/^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$/)
    .optional(),
  tokenCutoff: dateSchema.optional(),
  currentCredentials: z
    .strictObject({ password: z.string().min(8).max(2048), twoFactorCode: z.string().max(2048).optional() })
    .optional(),
});

/** The caller's own record: `me.get`, `me.patch`. */
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
      const now = new Date().toISOString();
      Object.assign(account, fields, { lastUpdated: now });
      if (password !== undefined) account.passwordLastUpdated = now;
      // A new address is only asked for; it takes the place of the old one once it is verified.
      if (email !== undefined)
        account.requestedEmail = isSameEmail(email, account.email) ? undefined : email.toLowerCase();
      return { status: 200, body: toMe(request, account) };
    },
  },
];

/** Schema `me`, with the summary that the query asks for and the recent lists when it says `includeRecent`. */
function toMe({ query, state }: LosantRequest, account: Account): unknown {
  const { recentApplications, recentDashboards, recentOrganizations } = account;
  const ownedTokens = [...state.apiTokens.values()].filter((token) => token.ownerId === account.id);
  const summary = {
    apiTokenCount: ownedTokens.length,
    ...account.counters,
    orgCount: orgsOf(state, account.id).length,
    instanceCount: 0,
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
    emailVerified: true,
    needsToVerifyEmail: false,
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
      ? { recentApplications, recentDashboards, recentOrganizations }
      : {}),
  };
}
