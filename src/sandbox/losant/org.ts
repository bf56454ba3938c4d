import { z } from "zod";
import { administeredOrg, callerAccount, callerOrg, orgsOf } from "./access.ts";
import { emailSchema, readBody } from "./body.ts";
import { isOpen, orgInvites } from "./invite.ts";
import { orgLimits } from "./limits.ts";
import { answerList, type ListRules } from "./paging.ts";
import { deleteOwned } from "./resource.ts";
import { orgScopes, userScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute, LosantState, Member, Organization } from "./state.ts";
import { emptyCounters, emptyUsage, selectSummary } from "./summary.ts";

const orgFields = {
  description: z.string().max(32_767).optional(),
  planId: z.string().max(1024).optional(),
  billingEmail: emailSchema.optional(),
  cardToken: z.string().max(1024).optional(),
  iconColor: z.string().max(64).optional(),
  mfaMode: z.enum(["notRequired", "adminRequired", "required"]).optional(),
};
const nameSchema = z.string().min(1).max(255);
const orgPostSchema = z.strictObject({ name: nameSchema, ...orgFields });
const orgPatchSchema = z.strictObject({ name: nameSchema.optional(), ...orgFields });

const listRules: ListRules<Organization> = {
  sortFields: {
    name: (org) => org.name,
    id: (org) => org.id,
    creationDate: (org) => org.creationDate,
    lastUpdated: (org) => org.lastUpdated,
  },
  filterFields: ["name"],
};

/** The organizations themselves: `orgs.get`, `orgs.post`, `org.get`, `org.patch`, `org.delete`. */
export const orgRoutes: readonly LosantRoute[] = [
  {
    operation: "orgs.get",
    method: "GET",
    path: "/orgs",
    scopes: userScopes("orgs.get", "read"),
    handle(request) {
      const { query, state } = request;
      const orgs = orgsOf(state, callerAccount(request).id);
      const body = answerList(orgs, query, listRules, state.choices, (org) => toOrg(request, org));
      return { status: 200, body };
    },
  },
  {
    operation: "orgs.post",
    method: "POST",
    path: "/orgs",
    scopes: userScopes("orgs.post", "write"),
    handle(request) {
      const { cardToken, ...fields } = readBody(orgPostSchema, request.body);
      const org = createOrg(request.state, callerAccount(request).id, fields);
      request.state.orgs.set(org.id, org);
      return { status: 201, body: toOrg(request, org) };
    },
  },
  {
    operation: "org.get",
    method: "GET",
    path: "/orgs/{orgId}",
    scopes: orgScopes("org.get", "read"),
    handle: (request) => ({ status: 200, body: toOrg(request, callerOrg(request)) }),
  },
  {
    operation: "org.patch",
    method: "PATCH",
    path: "/orgs/{orgId}",
    scopes: orgScopes("org.patch", "write"),
    handle(request) {
      const org = administeredOrg(request);
      const { cardToken, ...fields } = readBody(orgPatchSchema, request.body);
      Object.assign(org, fields, { lastUpdated: new Date().toISOString() });
      return { status: 200, body: toOrg(request, org) };
    },
  },
  {
    operation: "org.delete",
    method: "DELETE",
    path: "/orgs/{orgId}",
    scopes: orgScopes("org.delete", "write"),
    handle(request) {
      deleteOrg(request.state, administeredOrg(request));
      return { status: 200, body: { success: true } };
    },
  },
];

/** An organization as every answer shows it (schema `org`), with the summary that the query asks for. */
export function toOrg({ query, state }: LosantRequest, org: Organization): unknown {
  const dropsMembers = state.choices.embeddedFalseDropsMembers && query.get("_embedded") === "false";
  return {
    id: org.id,
    orgId: org.id,
    creationDate: org.creationDate,
    lastUpdated: org.lastUpdated,
    name: org.name,
    description: org.description,
    members: dropsMembers ? undefined : org.members.map((member) => toMember(state, member)),
    limits: org.limits,
    summary: selectSummary(summaryOf(state, org), query, state.choices),
    planId: org.planId,
    billingEmail: org.billingEmail,
    subscriptionStatus: org.subscriptionStatus,
    currentPeriodStart: org.currentPeriodStart,
    currentPeriodEnd: org.currentPeriodEnd,
    isEnterprise: org.isEnterprise,
    iconColor: org.iconColor,
    whitelistedEmailDomains: org.whitelistedEmailDomains,
    disabledAt: org.disabledAt,
    isReadOnly: org.isReadOnly,
    mfaMode: org.mfaMode,
    banner: org.banner,
  };
}

/** Deletes an organization with all that is in it. */
export function deleteOrg(state: LosantState, org: Organization): void {
  for (const invite of orgInvites(state, org)) state.invites.delete(invite.id);
  for (const entry of state.auditLogs.values()) if (entry.orgId === org.id) state.auditLogs.delete(entry.id);
  deleteOwned(state, org.id);
  state.orgs.delete(org.id);
}

function toMember(state: LosantState, { userId, role, applicationRoles, dashboardRoles }: Member): unknown {
  const account = state.accounts.get(userId);
  return {
    userId,
    firstName: account?.firstName,
    lastName: account?.lastName,
    email: account?.email,
    avatarUrl: account?.avatarUrl,
    role,
    applicationRoles,
    dashboardRoles,
    twoFactorAuthEnabled: account?.twoFactorAuthEnabled,
    ssoLinked: account?.ssoLinked,
  };
}

/** The whole summary of an organization (schema `OrgSummary`), before a query selects from it. */
export function summaryOf(state: LosantState, org: Organization): Readonly<Record<string, unknown>> {
  const invites = orgInvites(state, org);
  const pending = state.choices.expiredInvitesArePending ? invites : invites.filter(isOpen);
  return {
    apiTokenCount: org.apiTokenCount,
    ...org.counters,
    memberCount: org.members.length,
    pendingInviteCount: pending.length,
    ...org.usage,
  };
}

function createOrg(
  state: LosantState,
  creatorId: string,
  fields: Omit<z.infer<typeof orgPostSchema>, "cardToken">,
): Organization {
  const now = new Date();
  const nextMonth = new Date(now);
  nextMonth.setUTCMonth(now.getUTCMonth() + 1);
  return {
    ...fields,
    id: state.makeId(),
    creationDate: now.toISOString(),
    lastUpdated: now.toISOString(),
    members: [{ userId: creatorId, role: "admin", applicationRoles: [], dashboardRoles: [] }],
    limits: orgLimits(5),
    apiTokenCount: 0,
    counters: emptyCounters,
    usage: emptyUsage,
    subscriptionStatus: "trialing",
    currentPeriodStart: now.toISOString(),
    currentPeriodEnd: nextMonth.toISOString(),
    isEnterprise: false,
    whitelistedEmailDomains: [],
    disabledAt: false,
    isReadOnly: false,
    mfaMode: fields.mfaMode ?? "notRequired",
  };
}
