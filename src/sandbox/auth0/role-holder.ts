import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseMissingRole, refuseMissingUser } from "./errors.ts";
import { findRole, findUser, isUserId } from "./find.ts";
import { findPermissions, isSamePermission, readPermissionNames } from "./permission.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route, Auth0State } from "./state.ts";

/** Auth0 documents at most 50 roles a user (auth0.com/docs, entity limit policy). */
const mostRoles = 50;

const usersBody = z.strictObject({ users: z.array(z.string()) });
const rolesBody = z.strictObject({ roles: z.array(z.string().min(1)).min(1) });

/** Who has which role or permission in the whole tenant (auth0.com/docs/api/management/v2/users and /roles). */
export const roleHolderRoutes: readonly Auth0Route[] = [
  {
    operation: "post_role_users",
    method: "POST",
    path: "/roles/{id}/users",
    scopes: ["update:roles", "create:role_members"],
    handle(request) {
      checkParameters(request.query, []);
      const { users } = readBody(usersBody, request.body);
      for (const id of users)
        if (!isUserId(id))
          throw refuseBody(`Object didn't pass validation for format user-id: ${id}`, "users");
      const { role } = findRole(request);
      if (users.some((id) => !request.state.users.current.has(id))) throw refuseMissingUser();
      for (const userId of users) assignRoles(request.state, userId, [role.id]);
      return { status: 200, body: {} };
    },
  },
  {
    operation: "post_user_roles",
    method: "POST",
    path: "/users/{id}/roles",
    scopes: ["update:users", "create:role_members"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { roles } = readBody(rolesBody, request.body);
      const { user_id } = findUser(request);
      // The vendor lists no 404 for this operation: that an unknown role is one is unverified.
      if (roles.some((id) => !request.state.roles.has(id))) throw refuseMissingRole();
      assignRoles(request.state, user_id, roles);
      return { status: 204 };
    },
  },
  {
    operation: "delete_user_roles",
    method: "DELETE",
    path: "/users/{id}/roles",
    scopes: ["update:users", "delete:role_members"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { roles } = readBody(rolesBody, request.body);
      const { user_id } = findUser(request);
      request.state.roleAssignments = request.state.roleAssignments.filter(
        ({ userId, roleId }) => userId !== user_id || !roles.includes(roleId),
      );
      return { status: 204 };
    },
  },
  {
    operation: "post_permissions",
    method: "POST",
    path: "/users/{id}/permissions",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const names = readPermissionNames(request.body);
      const { user_id: userId } = findUser(request);
      const { directPermissions } = request.state;
      const granted = findPermissions(request.state, names).filter(
        (permission) =>
          !directPermissions.some(
            (direct) => direct.userId === userId && isSamePermission(direct.permission, permission),
          ),
      );
      directPermissions.push(...granted.map((permission) => ({ userId, permission })));
      return { status: 201, body: {} };
    },
  },
  {
    operation: "delete_permissions",
    method: "DELETE",
    path: "/users/{id}/permissions",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const names = readPermissionNames(request.body);
      const { user_id } = findUser(request);
      request.state.directPermissions = request.state.directPermissions.filter(
        ({ userId, permission }) =>
          userId !== user_id || !names.some((name) => isSamePermission(permission, name)),
      );
      return { status: 204 };
    },
  },
];

/** Throws 403 past the cap: the vendor tells no status for it, but has this text for limits of entities. */
function assignRoles({ roleAssignments }: Auth0State, userId: string, roleIds: readonly string[]): void {
  const assigned = new Set(
    roleAssignments.flatMap((assignment) => (assignment.userId === userId ? [assignment.roleId] : [])),
  );
  const added = [...new Set(roleIds)].filter((id) => !assigned.has(id));
  if (assigned.size + added.length > mostRoles)
    throw refuse(403, "You reached the limit of entities of this type.");
  const assignedAt = new Date().toISOString();
  roleAssignments.push(...added.map((roleId) => ({ roleId, userId, assignedAt })));
}
