import { findUser } from "./find.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import { checkRoleMemberScopes, roleMemberScopes } from "./role.ts";
import type { Auth0Route, Auth0State, Permission, StoredRole } from "./state.ts";

/** Where a user has a permission from. Auth0 leaves id and name empty for one that comes from no role. */
interface PermissionSource {
  readonly source_id: string;
  readonly source_name: string;
  readonly source_type: "DIRECT" | "ROLE";
}

/**
 * What one user belongs to and may do (auth0.com/docs/api/management/v2/users). The vendor lists no 404 for a user's
 * organizations and roles; that an unknown user is one there too is unverified.
 */
export const userRelationRoutes: readonly Auth0Route[] = [
  {
    operation: "get_user_organizations",
    method: "GET",
    path: "/users/{id}/organizations",
    scopes: ["read:organizations"],
    handle(request) {
      checkParameters(request.query, offsetParameters);
      const { user_id } = findUser(request);
      const { organizations, members } = request.state;
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "organizations",
          entries: [...organizations.values()].filter(({ organization }) =>
            members.get(organization.id)?.current.has(user_id),
          ),
          show: ({ organization }) => organization,
        }),
      };
    },
  },
  {
    operation: "get_user_roles",
    method: "GET",
    path: "/users/{id}/roles",
    scopes: roleMemberScopes,
    handle(request) {
      checkParameters(request.query, offsetParameters);
      checkRoleMemberScopes(request.caller);
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "roles",
          entries: tenantRolesOf(request.state, findUser(request).user_id),
          show: ({ role }) => role,
        }),
      };
    },
  },
  {
    operation: "get_permissions",
    method: "GET",
    path: "/users/{id}/permissions",
    scopes: ["read:users"],
    handle(request) {
      checkParameters(request.query, offsetParameters);
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "permissions",
          entries: permissionsOf(request.state, findUser(request).user_id),
          show: (permission) => permission,
        }),
      };
    },
  },
];

function tenantRolesOf({ roles, roleAssignments }: Auth0State, userId: string): readonly StoredRole[] {
  const assigned = roleAssignments.filter((assignment) => assignment.userId === userId);
  return assigned.flatMap(({ roleId }) => roles.get(roleId) ?? []);
}

/** Each permission once, with all that it comes from. */
function permissionsOf(state: Auth0State, userId: string): readonly object[] {
  const found = new Map<string, { permission: Permission; sources: PermissionSource[] }>();
  const add = (permission: Permission, source: PermissionSource) => {
    const key = `${permission.resource_server_identifier} ${permission.permission_name}`;
    const entry = found.get(key) ?? { permission, sources: [] };
    entry.sources.push(source);
    found.set(key, entry);
  };
  for (const direct of state.directPermissions)
    if (direct.userId === userId)
      add(direct.permission, { source_id: "", source_name: "", source_type: "DIRECT" });
  for (const { role, permissions } of tenantRolesOf(state, userId))
    for (const permission of permissions)
      add(permission, { source_id: role.id, source_name: role.name, source_type: "ROLE" });
  return [...found.values()].map(({ permission, sources }) => ({ ...permission, sources }));
}
