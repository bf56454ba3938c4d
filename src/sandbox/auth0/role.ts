import type { Caller } from "../vendor.ts";
import { refuseScope } from "./errors.ts";
import { findRole } from "./find.ts";
import { answerOffsetPage, answerPage, checkpointParameters, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route } from "./state.ts";

/** The scopes that the vendor lists for who has which tenant-wide role. */
export const roleMemberScopes = ["read:users", "read:roles", "read:role_members"];

/** Refuses a caller who has but one of `read:users` and `read:roles`: both together, or `read:role_members`, open it. */
export function checkRoleMemberScopes({ scopes }: Caller): void {
  if (scopes.includes("read:role_members")) return;
  if (!scopes.includes("read:users") || !scopes.includes("read:roles")) throw refuseScope(roleMemberScopes);
}

/** The operations on roles (auth0.com/docs/api/management/v2/roles). */
export const roleRoutes: readonly Auth0Route[] = [
  {
    operation: "get_roles",
    method: "GET",
    path: "/roles",
    scopes: ["read:roles"],
    handle({ query, state }) {
      checkParameters(query, [...offsetParameters, "name_filter"]);
      const filter = (query.get("name_filter") ?? "").toLowerCase();
      const roles = [...state.roles.values()].map(({ role }) => role);
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "roles",
          entries: roles.filter(({ name }) => name.toLowerCase().includes(filter)),
          show: (role) => role,
        }),
      };
    },
  },
  {
    operation: "get_roles_by_id",
    method: "GET",
    path: "/roles/{id}",
    scopes: ["read:roles"],
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findRole(request).role };
    },
  },
  {
    operation: "get_role_permission",
    method: "GET",
    path: "/roles/{id}/permissions",
    scopes: ["read:roles"],
    handle(request) {
      checkParameters(request.query, offsetParameters);
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "permissions",
          entries: findRole(request).permissions,
          show: (permission) => permission,
        }),
      };
    },
  },
  {
    operation: "get_role_user",
    method: "GET",
    path: "/roles/{id}/users",
    scopes: roleMemberScopes,
    handle(request) {
      checkParameters(request.query, checkpointParameters);
      checkRoleMemberScopes(request.caller);
      const { role } = findRole(request);
      const { users } = request.state;
      return {
        status: 200,
        body: answerPage(
          request.query,
          {
            key: "users",
            entries: request.state.roleAssignments.filter(({ roleId }) => roleId === role.id),
            show({ userId }) {
              const user = users.current.get(userId);
              return { user_id: userId, email: user?.email, picture: user?.picture, name: user?.name };
            },
          },
          { markOf: ({ assignedAt, userId }) => ({ at: assignedAt, id: userId }), nextAfterEveryPage: false },
        ),
      };
    },
  },
];
