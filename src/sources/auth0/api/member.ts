import type { Operations } from "../operation.ts";

/** The operations on members of organizations, each under the name that its own code calls it by. */
export function createMemberApi({ list, write }: Operations) {
  const members = "/organizations/{id}/members";
  const roles = "/organizations/{id}/members/{user_id}/roles";
  return {
    /** `GET /organizations/{id}/members` */
    members: (id: string) => list("get_organization_members", members, "members", { id }),
    /** `GET /organizations/{id}/members/{user_id}/roles` */
    memberRoles: (id: string, user_id: string) =>
      list("get_organization_member_roles", roles, "roles", { id, user_id }),
    /** `POST /organizations/{id}/members` */
    addMembers: (id: string) => write("post_members", "POST", members, { id }),
    /** `DELETE /organizations/{id}/members`, which takes a body. */
    removeMembers: (id: string) => write("delete_members", "DELETE", members, { id }),
    /** `POST /organizations/{id}/members/{user_id}/roles` */
    addMemberRoles: (id: string, user_id: string) =>
      write("post_organization_member_roles", "POST", roles, { id, user_id }),
    /** `DELETE /organizations/{id}/members/{user_id}/roles`, which takes a body. */
    removeMemberRoles: (id: string, user_id: string) =>
      write("delete_organization_member_roles", "DELETE", roles, { id, user_id }),
  };
}
