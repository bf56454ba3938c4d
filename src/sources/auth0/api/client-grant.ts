import type { Operations } from "../operation.ts";

/** The operations on client grants of organizations, each under the name that its own code calls it by. */
export function createClientGrantApi({ list, write }: Operations) {
  const all = "/organizations/{id}/client-grants";
  return {
    /** `GET /organizations/{id}/client-grants` */
    orgClientGrants: (id: string) => list("get_organization-client-grants", all, "client_grants", { id }),
    /** `POST /organizations/{id}/client-grants` */
    addOrgClientGrant: (id: string) => write("create_organization-client-grants", "POST", all, { id }),
    /** `DELETE /organizations/{id}/client-grants/{grant_id}` */
    removeOrgClientGrant: (id: string, grant_id: string) =>
      write("delete_client-grants_by_grant_id", "DELETE", `${all}/{grant_id}`, { id, grant_id }),
  };
}
