import { z } from "zod";
import { isMember } from "./access.ts";
import { idSchema, orgRoleSchema, readBody, resourceRoleListSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { administeredInstanceOrg, callerInstanceOrg, responsibleUserId } from "./instance-access.ts";
import {
  accountToAdd,
  accountToInvite,
  describePerson,
  listMembers,
  memberInPath,
  refuseWithoutAdmin,
} from "./instance-person.ts";
import type { InstanceOrg } from "./instance-state.ts";
import { invitePostSchema, sendInvite } from "./invite.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute, LosantState, Member } from "./state.ts";

const memberPatchSchema = z.strictObject({
  role: orgRoleSchema.optional(),
  applicationRoles: resourceRoleListSchema.optional(),
  dashboardRoles: resourceRoleListSchema.optional(),
});

/** Body of a request that adds a member (schema `instanceOrgMemberPost`): by id, or as an invitation by address. */
export const orgMemberPostSchema = z.union([
  z.strictObject({
    userId: idSchema,
    role: orgRoleSchema,
    applicationRoles: resourceRoleListSchema.default([]),
    dashboardRoles: resourceRoleListSchema.default([]),
  }),
  invitePostSchema,
]);

/**
 * Members of an instance's organization: `instanceOrgMembers.get`, `instanceOrgMembers.post`, `instanceOrgMember.get`,
 * `.patch`, `.delete`. Requests set roles per application and dashboard; no answer tells them.
 */
export const instanceOrgMemberRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceOrgMembers.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs/{orgId}/members",
    scopes: instanceScopes("instanceOrgMembers.get", "read"),
    handle(request) {
      const org = callerInstanceOrg(request);
      const list = listMembers(request, org.members, (member) =>
        toInstanceOrgMember(request.state, org, member),
      );
      return { status: 200, body: { ...list, instanceId: org.instanceId, orgId: org.id } };
    },
  },
  {
    operation: "instanceOrgMembers.post",
    method: "POST",
    path: "/instances/{instanceId}/orgs/{orgId}/members",
    scopes: instanceScopes("instanceOrgMembers.post", "manage"),
    handle(request) {
      const org = administeredInstanceOrg(request);
      return { status: 200, body: addMember(request, org, readBody(orgMemberPostSchema, request.body)) };
    },
  },
  {
    operation: "instanceOrgMember.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    scopes: instanceScopes("instanceOrgMember.get", "read"),
    handle(request) {
      const org = callerInstanceOrg(request);
      const member = memberInPath(request, org.members);
      return { status: 200, body: toInstanceOrgMember(request.state, org, member) };
    },
  },
  {
    operation: "instanceOrgMember.patch",
    method: "PATCH",
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    scopes: instanceScopes("instanceOrgMember.patch", "manage"),
    handle(request) {
      const org = administeredInstanceOrg(request);
      const member = memberInPath(request, org.members);
      const fields = readBody(memberPatchSchema, request.body);
      if (fields.role !== undefined && fields.role !== "admin")
        refuseWithoutAdmin(request.state, org.members, member);
      Object.assign(member, fields);
      org.lastUpdated = new Date().toISOString();
      return { status: 200, body: toInstanceOrgMember(request.state, org, member) };
    },
  },
  {
    operation: "instanceOrgMember.delete",
    method: "DELETE",
    path: "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    scopes: instanceScopes("instanceOrgMember.delete", "manage"),
    handle(request) {
      const org = administeredInstanceOrg(request);
      const member = memberInPath(request, org.members);
      refuseWithoutAdmin(request.state, org.members, member);
      org.members = org.members.filter((other) => other !== member);
      org.lastUpdated = new Date().toISOString();
      return { status: 200, body: { success: true } };
    },
  },
];

/**
 * Makes somebody a member, or invites the address that nobody has an account with, and tells either (schema
 * `instanceOrgMember`; of the invited the address and the role only). Throws 404 for an id that nobody has and 400 for
 * somebody who is a member already.
 */
export function addMember(
  request: LosantRequest,
  org: InstanceOrg,
  fields: z.infer<typeof orgMemberPostSchema>,
): unknown {
  const { state } = request;
  const { applicationRoles, dashboardRoles, role } = fields;
  const account =
    "userId" in fields ? accountToAdd(state, fields.userId) : accountToInvite(state, fields.email);
  if (account === undefined && "email" in fields) {
    sendInvite(state, org, fields, responsibleUserId(request));
    return { instanceId: org.instanceId, orgId: org.id, email: fields.email, role };
  }
  if (account === undefined || isMember(org, account.id))
    throw refusal(state.choices.memberConflictStatus, "This person is a member already");
  const member: Member = { userId: account.id, role, applicationRoles, dashboardRoles };
  org.members.push(member);
  org.lastUpdated = new Date().toISOString();
  return toInstanceOrgMember(state, org, member);
}

/** Schema `instanceOrgMember`. */
function toInstanceOrgMember(state: LosantState, org: InstanceOrg, member: Member): unknown {
  return { instanceId: org.instanceId, orgId: org.id, ...describePerson(state, member) };
}
