import type { Operations } from "../operation.ts";

/** The operations on roles, each under the name that its own code calls it by. */
export function createRoleApi({ item, list, write }: Operations) {
  return {
    /** `GET /roles` */
    roles: () => list("get_roles", "/roles", "roles"),
    /** `GET /roles/{id}` */
    role: (id: string) => item("get_roles_by_id", "/roles/{id}", { id }),
    /** `POST /roles` */
    createRole: () => write("post_roles", "POST", "/roles"),
    /** `PATCH /roles/{id}` */
    updateRole: (id: string) => write("patch_roles_by_id", "PATCH", "/roles/{id}", { id }),
    /** `DELETE /roles/{id}` */
    deleteRole: (id: string) => write("delete_roles_by_id", "DELETE", "/roles/{id}", { id }),
    /** `GET /roles/{id}/permissions` */
    rolePermissions: (id: string) =>
      list("get_role_permission", "/roles/{id}/permissions", "permissions", { id }),
    /** `POST /roles/{id}/permissions` */
    addRolePermissions: (id: string) =>
      write("post_role_permission_assignment", "POST", "/roles/{id}/permissions", { id }),
    /** `DELETE /roles/{id}/permissions`, with a body */
    removeRolePermissions: (id: string) =>
      write("delete_role_permission_assignment", "DELETE", "/roles/{id}/permissions", { id }),
    /** `GET /roles/{id}/users` */
    roleUsers: (id: string) => list("get_role_user", "/roles/{id}/users", "users", { id }),
    /** `POST /roles/{id}/users` */
    assignRole: (id: string) => write("post_role_users", "POST", "/roles/{id}/users", { id }),
  };
}
