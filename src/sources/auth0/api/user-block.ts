import type { Operations } from "../operation.ts";

/** The operations on blocks after wrong passwords, each under the name that its own code calls it by. */
export function createUserBlockApi({ item, write }: Operations) {
  return {
    /** `GET /user-blocks/{id}` */
    userBlocks: (id: string) => item("get_user-blocks_by_id", "/user-blocks/{id}", { id }),
    /** `GET /user-blocks` */
    identifierBlocks: () => item("get_user-blocks", "/user-blocks"),
    /** `DELETE /user-blocks/{id}` */
    clearUserBlocks: (id: string) => write("delete_user-blocks_by_id", "DELETE", "/user-blocks/{id}", { id }),
    /** `DELETE /user-blocks` */
    clearIdentifierBlocks: () => write("delete_user-blocks", "DELETE", "/user-blocks"),
  };
}
