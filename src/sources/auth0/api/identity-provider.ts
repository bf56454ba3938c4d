import type { Operations } from "../operation.ts";

/**
 * The operations on the connections of organizations, each under the name that its own code calls it by. There are two
 * families: the general one, and one in early access that tells and takes more.
 */
export function createIdentityProviderApi({ item, list, write }: Operations) {
  const enabled = "/organizations/{id}/enabled_connections";
  const oneEnabled = `${enabled}/{connectionId}`;
  const all = "/organizations/{id}/connections";
  const one = `${all}/{connection_id}`;
  return {
    /** `GET /organizations/{id}/enabled_connections` */
    enabledConnections: (id: string) =>
      list("get_enabled_connections", enabled, "enabled_connections", { id }),
    /** `GET /organizations/{id}/enabled_connections/{connectionId}` */
    enabledConnection: (id: string, connectionId: string) =>
      item("get_enabled_connections_by_connectionId", oneEnabled, { id, connectionId }),
    /** `POST /organizations/{id}/enabled_connections` */
    addEnabledConnection: (id: string) => write("post_enabled_connections", "POST", enabled, { id }),
    /** `PATCH /organizations/{id}/enabled_connections/{connectionId}` */
    updateEnabledConnection: (id: string, connectionId: string) =>
      write("patch_enabled_connections_by_connectionId", "PATCH", oneEnabled, { id, connectionId }),
    /** `DELETE /organizations/{id}/enabled_connections/{connectionId}` */
    removeEnabledConnection: (id: string, connectionId: string) =>
      write("delete_enabled_connections_by_connectionId", "DELETE", oneEnabled, { id, connectionId }),
    /** `GET /organizations/{id}/connections`, in early access. */
    orgConnections: (id: string) => list("get_organization_connections", all, "connections", { id }),
    /** `GET /organizations/{id}/connections/{connection_id}`, in early access. */
    orgConnection: (id: string, connection_id: string) =>
      item("get_organization_connection", one, { id, connection_id }),
    /** `POST /organizations/{id}/connections`, in early access. */
    addOrgConnection: (id: string) => write("post_organization_connection", "POST", all, { id }),
    /** `PATCH /organizations/{id}/connections/{connection_id}`, in early access. */
    updateOrgConnection: (id: string, connection_id: string) =>
      write("patch_organization_connection", "PATCH", one, { id, connection_id }),
    /** `DELETE /organizations/{id}/connections/{connection_id}`, in early access. */
    removeOrgConnection: (id: string, connection_id: string) =>
      write("delete_organization_connection", "DELETE", one, { id, connection_id }),
  };
}
