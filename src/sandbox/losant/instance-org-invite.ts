import { z } from "zod";
import { orgRoleSchema, readBody, resourceRoleListSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { administeredInstanceOrg, callerInstanceOrg, responsibleUserId } from "./instance-access.ts";
import type { InstanceOrg } from "./instance-state.ts";
import { invitePostSchema, orgInvites, sendInvite, toOrgInvite } from "./invite.ts";
import { answerWholeList, type ListRules } from "./paging.ts";
import { instanceScopes } from "./scopes.ts";
import type { Invite, LosantRequest, LosantRoute } from "./state.ts";

const roleInfoSchema = z.strictObject({
  role: orgRoleSchema.optional(),
  applicationRoles: resourceRoleListSchema.optional(),
  dashboardRoles: resourceRoleListSchema.optional(),
});

const listRules: ListRules<Invite> = {
  sortFields: {
    inviteDate: (invite) => invite.inviteDate,
    email: (invite) => invite.email,
    role: (invite) => invite.role,
  },
  defaultDirection: "desc",
  filterFields: ["email", "role"],
};

/**
 * Invitations into an instance's organization: `instanceOrgInvites.get`, `instanceOrgInvites.post`,
 * `instanceOrgInvite.get`, `.delete`, `.resendInvite`. Their list has no pages and keeps expired ones.
 */
export const instanceOrgInviteRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceOrgInvites.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs/{orgId}/invites",
    scopes: instanceScopes("instanceOrgInvites.get", "read"),
    handle: (request) => ({
      status: 200,
      body: toCollection(request, callerInstanceOrg(request), request.query),
    }),
  },
  {
    operation: "instanceOrgInvites.post",
    method: "POST",
    path: "/instances/{instanceId}/orgs/{orgId}/invites",
    scopes: instanceScopes("instanceOrgInvites.post", "manage"),
    handle(request) {
      const org = administeredInstanceOrg(request);
      const fields = readBody(invitePostSchema, request.body);
      sendInvite(request.state, org, fields, responsibleUserId(request));
      return { status: 201, body: toCollection(request, org, new URLSearchParams()) };
    },
  },
  {
    operation: "instanceOrgInvite.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    scopes: instanceScopes("instanceOrgInvite.get", "read"),
    handle: (request) => ({
      status: 200,
      body: toOrgInvite(inviteInPath(request, callerInstanceOrg(request))),
    }),
  },
  {
    operation: "instanceOrgInvite.delete",
    method: "DELETE",
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    scopes: instanceScopes("instanceOrgInvite.delete", "manage"),
    handle(request) {
      request.state.invites.delete(inviteInPath(request, administeredInstanceOrg(request)).id);
      return { status: 200, body: { success: true } };
    },
  },
  {
    operation: "instanceOrgInvite.resendInvite",
    method: "POST",
    path: "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    scopes: instanceScopes("instanceOrgInvite.resendInvite", "manage"),
    handle(request) {
      const invite = inviteInPath(request, administeredInstanceOrg(request));
      Object.assign(invite, readBody(roleInfoSchema, request.body), {
        inviteDate: new Date().toISOString(),
        invitedBy: responsibleUserId(request),
        dismissed: false,
      });
      return { status: 201, body: toOrgInvite(invite) };
    },
  },
];

/** Schema `orgInviteCollection`. */
function toCollection({ state }: LosantRequest, org: InstanceOrg, query: URLSearchParams): unknown {
  const list = answerWholeList(orgInvites(state, org), query, listRules, state.choices, toOrgInvite);
  return { ...list, instanceId: org.instanceId, orgId: org.id };
}

function inviteInPath({ params, state }: LosantRequest, org: InstanceOrg): Invite {
  const invite = state.invites.get(readId("inviteId", params.inviteId, state.choices));
  if (invite?.orgId !== org.id) throw refusal(404, "Invitation was not found");
  return invite;
}
