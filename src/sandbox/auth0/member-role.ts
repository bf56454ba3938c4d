import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseMissingRole } from "./errors.ts";
import { emitEvent } from "./event.ts";
import { findMembers, findUser, readUserId } from "./find.ts";
import { rolesOf } from "./member.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, Membership } from "./state.ts";

/** Auth0 documents at most 50 roles a member, and 409 past them (auth0.com/docs, entity limit policy). */
const mostRoles = 50;

const rolesBody = z.strictObject({ roles: z.array(z.string().min(1)).min(1) });

/** The operations on what a member may do in one organization (auth0.com/docs/api/management/v2/organizations). */
export const memberRoleRoutes: readonly Auth0Route[] = [
  {
    operation: "get_organization_member_roles",
    method: "GET",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: ["read:organization_member_roles"],
    rateLimitGroup: "organization member roles read",
    handle(request) {
      checkParameters(request.query, offsetParameters);
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "roles",
          entries: rolesOf(request.state, findMember(request)),
          show: (role) => role,
        }),
      };
    },
  },
  {
    operation: "post_organization_member_roles",
    method: "POST",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: ["create:organization_member_roles"],
    rateLimitGroup: "organization member roles write",
    handle(request) {
      checkParameters(request.query, []);
      const { roles } = readBody(rolesBody, request.body);
      const member = findMember(request);
      // The vendor lists no 404 for this operation: that an unknown role is one is unverified.
      if (roles.some((id) => !request.state.roles.has(id))) throw refuseMissingRole();
      const added = [...new Set(roles)].filter((id) => !member.roleIds.includes(id));
      if (member.roleIds.length + added.length > mostRoles)
        throw refuse(409, `A member cannot have more than ${mostRoles} roles in an organization.`);
      setRoles(request, { ...member, roleIds: [...member.roleIds, ...added] });
      tellRoles(request, "organization.member.role.assigned", member, added);
      return { status: 204 };
    },
  },
  {
    operation: "delete_organization_member_roles",
    method: "DELETE",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: ["delete:organization_member_roles"],
    rateLimitGroup: "organization member roles write",
    handle(request) {
      checkParameters(request.query, []);
      const { roles } = readBody(rolesBody, request.body);
      const member = findMember(request);
      const removed = member.roleIds.filter((id) => roles.includes(id));
      setRoles(request, { ...member, roleIds: member.roleIds.filter((id) => !roles.includes(id)) });
      tellRoles(request, "organization.member.role.deleted", member, removed);
      return { status: 204 };
    },
  },
];

/** That somebody who is no member is a 404 is a user's report (auth0/terraform-provider-auth0#946); its text is not recorded. */
function findMember(request: Auth0Request): Membership {
  const members = findMembers(request);
  const member = members.current.get(readUserId(request, "user_id"));
  if (member !== undefined) return member;
  findUser(request, "user_id");
  throw refuse(404, "The user is not a member of this organization.");
}

function setRoles(request: Auth0Request, member: Membership): void {
  findMembers(request).set(member.userId, member);
}

function tellRoles(
  { state, params }: Auth0Request,
  type: string,
  { userId }: Membership,
  roleIds: readonly string[],
): void {
  for (const id of roleIds)
    emitEvent(state, type, {
      organization: { id: params.id },
      user: { user_id: userId },
      role: { id, name: state.roles.get(id)?.role.name ?? "" },
    });
}
