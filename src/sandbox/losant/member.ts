import { z } from "zod";
import { administeredOrg, callerAccount, callerOrg } from "./access.ts";
import { idSchema, orgRoleSchema, readBody, resourceRoleListSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { toOrg } from "./org.ts";
import { orgScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute, Member, Organization } from "./state.ts";

const memberPatchSchema = z.strictObject({
  userId: idSchema,
  role: orgRoleSchema.optional(),
  applicationRoles: resourceRoleListSchema.optional(),
  dashboardRoles: resourceRoleListSchema.optional(),
});

/** Members of an organization: `org.modifyMember`, `org.removeMember`. Both answer with the whole organization. */
export const memberRoutes: readonly LosantRoute[] = [
  {
    operation: "org.modifyMember",
    method: "PATCH",
    path: "/orgs/{orgId}/member",
    scopes: orgScopes("org.modifyMember", "manage"),
    handle(request) {
      const org = administeredOrg(request);
      const { userId, role, applicationRoles, dashboardRoles } = readBody(memberPatchSchema, request.body);
      const member = memberOf(org, userId);
      if (role !== undefined && role !== "admin") refuseWithoutAdmin(request, org, member);
      member.role = role ?? member.role;
      member.applicationRoles = applicationRoles ?? member.applicationRoles;
      member.dashboardRoles = dashboardRoles ?? member.dashboardRoles;
      org.lastUpdated = new Date().toISOString();
      return { status: 200, body: toOrg(request, org) };
    },
  },
  {
    operation: "org.removeMember",
    method: "DELETE",
    path: "/orgs/{orgId}/member",
    scopes: orgScopes("org.removeMember", "manage"),
    handle(request) {
      const userId = readId("userId", request.query.get("userId"), request.state.choices);
      // Everybody may leave.
      const org = userId === callerAccount(request).id ? callerOrg(request) : administeredOrg(request);
      const member = memberOf(org, userId);
      refuseWithoutAdmin(request, org, member);
      org.members = org.members.filter((other) => other !== member);
      org.lastUpdated = new Date().toISOString();
      return { status: 200, body: toOrg(request, org) };
    },
  },
];

function memberOf(org: Organization, userId: string): Member {
  const member = org.members.find((candidate) => candidate.userId === userId);
  if (member === undefined) throw refusal(404, "Member was not found");
  return member;
}

/** An organization keeps at least one administrator (Losant's page on organization members). */
function refuseWithoutAdmin({ state }: LosantRequest, org: Organization, leaving: Member): void {
  if (!org.members.some((member) => member !== leaving && member.role === "admin"))
    throw refusal(state.choices.memberConflictStatus, "An organization needs at least one administrator");
}
