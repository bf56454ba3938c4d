import { z } from "zod";
import {
  administeredOrg,
  callerAccount,
  callerOrg,
  findAccountByEmail,
  isMember,
  isSameEmail,
} from "./access.ts";
import { emailSchema, orgRoleSchema, readBody, resourceRoleListSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { orgScopes } from "./scopes.ts";
import type { Invite, LosantRequest, LosantRoute, LosantState, Organization } from "./state.ts";

/** Body of a request that invites somebody (schema `orgInvitePost`). */
export const invitePostSchema = z.strictObject({
  email: emailSchema,
  role: orgRoleSchema,
  applicationRoles: resourceRoleListSchema.default([]),
  dashboardRoles: resourceRoleListSchema.default([]),
  disallowTransfer: z.boolean().default(false),
});

/**
 * Invitations as their organization sees them: `org.pendingInvites`, `org.inviteMember`, `org.revokeInvite`. All three
 * answer with every invitation that is there, expired ones included.
 */
export const inviteRoutes: readonly LosantRoute[] = [
  {
    operation: "org.pendingInvites",
    method: "GET",
    path: "/orgs/{orgId}/invites",
    scopes: orgScopes("org.pendingInvites", "read"),
    handle: (request) => answerInvites(request, callerOrg(request)),
  },
  {
    operation: "org.inviteMember",
    method: "POST",
    path: "/orgs/{orgId}/invites",
    scopes: orgScopes("org.inviteMember", "manage"),
    handle(request) {
      const org = administeredOrg(request);
      sendInvite(request.state, org, readBody(invitePostSchema, request.body), callerAccount(request).id);
      return answerInvites(request, org);
    },
  },
  {
    operation: "org.revokeInvite",
    method: "DELETE",
    path: "/orgs/{orgId}/invites",
    scopes: orgScopes("org.revokeInvite", "manage"),
    handle(request) {
      const org = administeredOrg(request);
      const { query, state } = request;
      const found = state.invites.get(readId("inviteId", query.get("inviteId"), state.choices));
      if (found?.orgId !== org.id) throw refusal(404, "Invitation was not found");
      state.invites.delete(found.id);
      return answerInvites(request, org);
    },
  },
];

/** The invitations of an organization, the newest first. */
export function orgInvites(state: LosantState, org: Organization): readonly Invite[] {
  return newestFirst([...state.invites.values()].filter((invite) => invite.orgId === org.id));
}

/** Invitations in the order that all lists have, which is not documented. */
export function newestFirst(invites: readonly Invite[]): readonly Invite[] {
  return invites.toSorted((one, other) => other.inviteDate.localeCompare(one.inviteDate));
}

/** Whether an invitation can still be answered. */
export function isOpen({ inviteDate, ttl }: Invite): boolean {
  return Date.parse(inviteDate) + ttl > Date.now();
}

/** Makes a member of whoever was invited, with the role of the invitation, which is used up by that. */
export function acceptInvite(state: LosantState, org: Organization, invite: Invite, userId: string): void {
  const { role, applicationRoles, dashboardRoles } = invite;
  if (!isMember(org, userId)) org.members.push({ userId, role, applicationRoles, dashboardRoles });
  org.lastUpdated = new Date().toISOString();
  state.invites.delete(invite.id);
}

/** The organization an invitation is for. */
export function invitingOrg(state: LosantState, { orgId }: Invite): Organization {
  const org = state.orgs.get(orgId);
  if (org === undefined) throw refusal(404, "Organization was not found");
  return org;
}

/**
 * Invites somebody into an organization, or renews the invitation that they have. Throws 400 when they are a member
 * already.
 */
export function sendInvite(
  state: LosantState,
  org: Organization,
  fields: z.infer<typeof invitePostSchema>,
  invitedBy: string,
): void {
  const invitee = findAccountByEmail(state, fields.email);
  if (invitee !== undefined && isMember(org, invitee.id))
    throw refusal(state.choices.memberConflictStatus, "This person is a member already");
  const renewed = { ...fields, inviteDate: new Date().toISOString(), invitedBy };
  const before = orgInvites(state, org).find(({ email }) => isSameEmail(email, fields.email));
  if (before === undefined) {
    const id = state.makeId();
    const { inviteTtl: ttl } = state.choices;
    const linkToken = `sandbox-invite-${id}`;
    state.invites.set(id, { ...renewed, id, orgId: org.id, ttl, linkToken, dismissed: false });
    return;
  }
  if (state.choices.invitingTwice === "refuse" && isOpen(before))
    throw refusal(state.choices.memberConflictStatus, "This person is invited already");
  state.invites.set(before.id, { ...before, ...renewed, email: before.email, dismissed: false });
}

function answerInvites({ state }: LosantRequest, org: Organization): { status: 200; body: unknown } {
  return { status: 200, body: orgInvites(state, org).map(toOrgInvite) };
}

/** An invitation as its organization sees it (schema `orgInvite`): it says neither who invited nor, of course, the secret of the link. */
export function toOrgInvite(invite: Invite): unknown {
  return {
    id: invite.id,
    email: invite.email,
    role: invite.role,
    applicationRoles: invite.applicationRoles,
    dashboardRoles: invite.dashboardRoles,
    inviteDate: invite.inviteDate,
    ttl: invite.ttl,
    hasExpired: !isOpen(invite),
    disallowTransfer: invite.disallowTransfer,
  };
}
