import type { Operations } from "../operation.ts";

/** The operations on discovery domains of organizations, each under the name that its own code calls it by. */
export function createDomainApi({ item, list, write }: Operations) {
  const all = "/organizations/{id}/discovery-domains";
  const one = `${all}/{discovery_domain_id}`;
  return {
    /** `GET /organizations/{id}/discovery-domains` */
    discoveryDomains: (id: string) => list("get_discovery-domains", all, "domains", { id }),
    /** `GET /organizations/{id}/discovery-domains/name/{discovery_domain}` */
    discoveryDomainByName: (id: string, discovery_domain: string) =>
      item("get_name_by_discovery_domain", `${all}/name/{discovery_domain}`, { id, discovery_domain }),
    /** `GET /organizations/{id}/discovery-domains/{discovery_domain_id}` */
    discoveryDomain: (id: string, discovery_domain_id: string) =>
      item("get_discovery-domains_by_discovery_domain_id", one, { id, discovery_domain_id }),
    /** `POST /organizations/{id}/discovery-domains` */
    addDiscoveryDomain: (id: string) => write("post_discovery-domains", "POST", all, { id }),
    /** `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}` */
    updateDiscoveryDomain: (id: string, discovery_domain_id: string) =>
      write("patch_discovery-domains_by_discovery_domain_id", "PATCH", one, { id, discovery_domain_id }),
    /** `DELETE /organizations/{id}/discovery-domains/{discovery_domain_id}` */
    removeDiscoveryDomain: (id: string, discovery_domain_id: string) =>
      write("delete_discovery-domains_by_discovery_domain_id", "DELETE", one, { id, discovery_domain_id }),
  };
}
