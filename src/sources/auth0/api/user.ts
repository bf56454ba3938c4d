import type { Operations } from "../operation.ts";

/** The operations on users, each under the name that its own code calls it by. */
export function createUserApi({ item, list, write }: Operations) {
  return {
    /** `GET /users` */
    users: () => list("get_users", "/users", "users"),
    /** `GET /users-by-email` */
    usersByEmail: () => list("get_users-by-email", "/users-by-email", "users"),
    /** `GET /users/{id}` */
    user: (id: string) => item("get_users_by_id", "/users/{id}", { id }),
    /** `POST /users` */
    createUser: () => write("post_users", "POST", "/users"),
    /** `PATCH /users/{id}` */
    updateUser: (id: string) => write("patch_users_by_id", "PATCH", "/users/{id}", { id }),
    /** `DELETE /users/{id}` */
    deleteUser: (id: string) => write("delete_users_by_id", "DELETE", "/users/{id}", { id }),
    /** `GET /users/{id}/organizations` */
    userOrganizations: (id: string) =>
      list("get_user_organizations", "/users/{id}/organizations", "organizations", { id }),
    /** `GET /users/{id}/logs` */
    userLogs: (id: string) => list("get_logs_by_user", "/users/{id}/logs", "logs", { id }),
    /** `GET /users/{id}/roles` */
    userRoles: (id: string) => list("get_user_roles", "/users/{id}/roles", "roles", { id }),
    /** `POST /users/{id}/roles` */
    giveUserRoles: (id: string) => write("post_user_roles", "POST", "/users/{id}/roles", { id }),
    /** `DELETE /users/{id}/roles`, with a body */
    takeUserRoles: (id: string) => write("delete_user_roles", "DELETE", "/users/{id}/roles", { id }),
    /** `GET /users/{id}/permissions` */
    userPermissions: (id: string) =>
      list("get_permissions", "/users/{id}/permissions", "permissions", { id }),
    /** `POST /users/{id}/permissions` */
    giveUserPermissions: (id: string) => write("post_permissions", "POST", "/users/{id}/permissions", { id }),
    /** `DELETE /users/{id}/permissions`, with a body */
    takeUserPermissions: (id: string) =>
      write("delete_permissions", "DELETE", "/users/{id}/permissions", { id }),
    /** `POST /users/{id}/identities` */
    linkIdentity: (id: string) => write("post_identities", "POST", "/users/{id}/identities", { id }),
    /** `DELETE /users/{id}/identities/{provider}/{user_id}` */
    unlinkIdentity: (id: string, provider: string, user_id: string) =>
      write("delete_user_identity_by_user_id", "DELETE", "/users/{id}/identities/{provider}/{user_id}", {
        id,
        provider,
        user_id,
      }),
    /** `POST /users/{id}/recovery-code-regeneration` */
    regenerateRecoveryCode: (id: string) =>
      write("post_recovery-code-regeneration", "POST", "/users/{id}/recovery-code-regeneration", { id }),
    /** `POST /users/{id}/multifactor/actions/invalidate-remember-browser` */
    forgetBrowsers: (id: string) =>
      write(
        "post_invalidate-remember-browser",
        "POST",
        "/users/{id}/multifactor/actions/invalidate-remember-browser",
        { id },
      ),
    /** `POST /users/{id}/risk-assessments/clear` */
    clearRiskAssessments: (id: string) =>
      write("post_clear_assessors", "POST", "/users/{id}/risk-assessments/clear", { id }),
  };
}
