import type { Operations } from "../operation.ts";

/** The reads of APIs (Auth0 calls them resource servers), each under the name that its own code calls it by. */
export function createResourceServerApi({ item, list }: Operations) {
  return {
    /** `GET /resource-servers` */
    resourceServers: () => list("get_resource-servers", "/resource-servers", "resource_servers"),
    /** `GET /resource-servers/{id}`, where the API's identifier is as good as its id. */
    resourceServer: (id: string) => item("get_resource-servers_by_id", "/resource-servers/{id}", { id }),
  };
}
