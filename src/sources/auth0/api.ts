import type { AnswerOrigin } from "../answer.ts";
import type { Call } from "../call.ts";

/** Query parameters of a list. */
export type ListQuery = Readonly<Record<string, string | number | boolean>>;

/** An upstream operation that gives a list, waiting to be asked for a page. */
export interface ListOperation extends AnswerOrigin {
  /** Where the entries stand in an answer that is not a bare array. */
  readonly key: string;
  /** `serves` is how many field requests the answer is for. */
  readonly ask: (query: ListQuery, serves?: number) => Promise<unknown>;
}

/** An upstream operation that gives one thing. */
export interface ItemOperation extends AnswerOrigin {
  /** `serves` is how many field requests the answer is for. */
  readonly ask: (query?: ListQuery, serves?: number) => Promise<unknown>;
}

/** The operations of Auth0's Management API v2 that are used, each under its `operationId`. */
export type Auth0Api = ReturnType<typeof createAuth0Api>;

/**
 * One function per operation, as in https://auth0.com/docs/api/management/v2. Ids go into the path here and nowhere
 * else.
 */
export function createAuth0Api(source: string, call: Call) {
  const item = (
    operation: string,
    path: string,
    params: Readonly<Record<string, string>> = {},
  ): ItemOperation => ({
    source,
    operation,
    ask: (query = {}, serves = 1) => call({ operation, method: "GET", path, params, query, serves }),
  });
  const list = (
    operation: string,
    path: string,
    key: string,
    params: Readonly<Record<string, string>> = {},
  ): ListOperation => ({ ...item(operation, path, params), key });

  return {
    /** `GET /organizations` */
    organizations: () => list("get_organizations", "/organizations", "organizations"),
    /** `GET /organizations/{id}` */
    organization: (id: string) => item("get_organizations_by_id", "/organizations/{id}", { id }),
    /** `GET /organizations/name/{name}` */
    organizationByName: (name: string) => item("get_name_by_name", "/organizations/name/{name}", { name }),
    /** `GET /organizations/{id}/members` */
    members: (id: string) =>
      list("get_organization_members", "/organizations/{id}/members", "members", { id }),
    /** `GET /organizations/{id}/members/{user_id}/roles` */
    memberRoles: (id: string, user_id: string) =>
      list("get_organization_member_roles", "/organizations/{id}/members/{user_id}/roles", "roles", {
        id,
        user_id,
      }),
    /** `GET /organizations/{id}/invitations` */
    invitations: (id: string) =>
      list("get_invitations", "/organizations/{id}/invitations", "invitations", { id }),
    /** `GET /organizations/{id}/invitations/{invitation_id}` */
    invitation: (id: string, invitation_id: string) =>
      item("get_invitations_by_invitation_id", "/organizations/{id}/invitations/{invitation_id}", {
        id,
        invitation_id,
      }),
    /** `GET /users` */
    users: () => list("get_users", "/users", "users"),
    /** `GET /users-by-email` */
    usersByEmail: () => list("get_users-by-email", "/users-by-email", "users"),
    /** `GET /users/{id}` */
    user: (id: string) => item("get_users_by_id", "/users/{id}", { id }),
    /** `GET /users/{id}/organizations` */
    userOrganizations: (id: string) =>
      list("get_user_organizations", "/users/{id}/organizations", "organizations", { id }),
    /** `GET /users/{id}/roles` */
    userRoles: (id: string) => list("get_user_roles", "/users/{id}/roles", "roles", { id }),
    /** `GET /users/{id}/permissions` */
    userPermissions: (id: string) =>
      list("get_permissions", "/users/{id}/permissions", "permissions", { id }),
    /** `GET /roles` */
    roles: () => list("get_roles", "/roles", "roles"),
    /** `GET /roles/{id}` */
    role: (id: string) => item("get_roles_by_id", "/roles/{id}", { id }),
    /** `GET /roles/{id}/permissions` */
    rolePermissions: (id: string) =>
      list("get_role_permission", "/roles/{id}/permissions", "permissions", { id }),
    /** `GET /roles/{id}/users` */
    roleUsers: (id: string) => list("get_role_user", "/roles/{id}/users", "users", { id }),
  };
}
