import type { Operations } from "../operation.ts";

/** The operations on organizations, each under the name that its own code calls it by. */
export function createOrganizationApi({ item, list, write }: Operations) {
  return {
    /** `GET /organizations` */
    organizations: () => list("get_organizations", "/organizations", "organizations"),
    /** `GET /organizations/{id}` */
    organization: (id: string) => item("get_organizations_by_id", "/organizations/{id}", { id }),
    /** `GET /organizations/name/{name}` */
    organizationByName: (name: string) => item("get_name_by_name", "/organizations/name/{name}", { name }),
    /** `POST /organizations` */
    createOrganization: () => write("post_organizations", "POST", "/organizations"),
    /** `PATCH /organizations/{id}` */
    updateOrganization: (id: string) =>
      write("patch_organizations_by_id", "PATCH", "/organizations/{id}", { id }),
    /** `DELETE /organizations/{id}` */
    deleteOrganization: (id: string) =>
      write("delete_organizations_by_id", "DELETE", "/organizations/{id}", { id }),
  };
}
