import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse } from "./errors.ts";
import { findRole } from "./find.ts";
import { findPermissions, isSamePermission, readPermissionNames } from "./permission.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route, Auth0State } from "./state.ts";

/** Auth0 documents at most 1,000 roles a tenant. */
const mostRoles = 1000;

const newRoleBody = z.strictObject({ name: z.string(), description: z.string().optional() });
const changesBody = newRoleBody.partial();

/** The writes of roles and of what they permit (auth0.com/docs/api/management/v2/roles). */
export const roleWriteRoutes: readonly Auth0Route[] = [
  {
    operation: "post_roles",
    method: "POST",
    path: "/roles",
    scopes: ["create:roles"],
    handle({ query, body, state }) {
      checkParameters(query, []);
      const { name, description } = readBody(newRoleBody, body);
      checkName(state, name);
      if (state.roles.size >= mostRoles) throw refuse(403, "You reached the limit of entities of this type.");
      const role = {
        id: `rol_${state.makeId(16)}`,
        name,
        ...(description === undefined ? {} : { description }),
      };
      state.roles.set(role.id, { role, permissions: [] });
      return { status: 200, body: role };
    },
  },
  {
    operation: "patch_roles_by_id",
    method: "PATCH",
    path: "/roles/{id}",
    scopes: ["update:roles"],
    handle(request) {
      checkParameters(request.query, []);
      const { name, description } = readBody(changesBody, request.body);
      const stored = findRole(request);
      if (name !== undefined) checkName(request.state, name, stored.role.id);
      const role = {
        ...stored.role,
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
      };
      request.state.roles.set(role.id, { ...stored, role });
      return { status: 200, body: role };
    },
  },
  {
    operation: "delete_roles_by_id",
    method: "DELETE",
    path: "/roles/{id}",
    scopes: ["delete:roles"],
    handle(request) {
      checkParameters(request.query, []);
      const { state } = request;
      const { id } = findRole(request).role;
      state.roles.delete(id);
      state.roleAssignments = state.roleAssignments.filter(({ roleId }) => roleId !== id);
      for (const members of state.members.values())
        for (const [userId, member] of members.current)
          if (member.roleIds.includes(id))
            members.set(userId, { ...member, roleIds: member.roleIds.filter((roleId) => roleId !== id) });
      return { status: 200, body: {} };
    },
  },
  {
    operation: "post_role_permission_assignment",
    method: "POST",
    path: "/roles/{id}/permissions",
    scopes: ["update:roles"],
    handle(request) {
      checkParameters(request.query, []);
      const names = readPermissionNames(request.body);
      const { role, permissions } = findRole(request);
      const added = findPermissions(request.state, names);
      const all = [...new Set([...permissions, ...added])];
      request.state.roles.set(role.id, { role, permissions: all });
      return { status: 201, body: {} };
    },
  },
  {
    operation: "delete_role_permission_assignment",
    method: "DELETE",
    path: "/roles/{id}/permissions",
    scopes: ["update:roles"],
    handle(request) {
      checkParameters(request.query, []);
      const names = readPermissionNames(request.body);
      const { role, permissions } = findRole(request);
      const kept = permissions.filter(
        (permission) => !names.some((name) => isSamePermission(permission, name)),
      );
      request.state.roles.set(role.id, { role, permissions: kept });
      // The specification says 200; all of the vendor's recordings have 204.
      return { status: 204 };
    },
  },
];

/** The vendor lists 409 for a new role only; that a change to a taken name is one too is unverified. */
function checkName({ roles }: Auth0State, name: string, ownId?: string): void {
  for (const { role } of roles.values())
    if (role.name === name && role.id !== ownId) throw refuse(409, "The role already exists.");
}
