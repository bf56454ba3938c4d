import type { Operations } from "../operation.ts";

/** The operations on groups of directories, each under the name that its own code calls it by. */
export function createGroupApi({ item, list, write }: Operations) {
  return {
    /** `GET /groups` */
    groups: () => list("get_groups", "/groups", "groups"),
    /** `GET /groups/{id}` */
    group: (id: string) => item("get_group", "/groups/{id}", { id }),
    /** `DELETE /groups/{id}` */
    deleteGroup: (id: string) => write("delete_group", "DELETE", "/groups/{id}", { id }),
    /** `GET /groups/{id}/members` */
    groupMembers: (id: string) => list("get_group_members", "/groups/{id}/members", "members", { id }),
    /** `GET /users/{id}/groups` */
    userGroups: (id: string) => list("get_user_groups", "/users/{id}/groups", "groups", { id }),
  };
}
