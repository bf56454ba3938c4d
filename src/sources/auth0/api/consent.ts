import type { Operations } from "../operation.ts";

/** The operations on what users agreed to (Auth0 calls it grants), each under the name that its own code calls it by. */
export function createConsentApi({ list, write }: Operations) {
  return {
    /** `GET /grants` */
    grants: () => list("get_grants", "/grants", "grants"),
    /** `DELETE /grants`: all of one user, whom the query names */
    deleteUserGrants: () => write("delete_grants_by_user_id", "DELETE", "/grants"),
    /** `DELETE /grants/{id}` */
    deleteGrant: (id: string) => write("delete_grants_by_id", "DELETE", "/grants/{id}", { id }),
  };
}
