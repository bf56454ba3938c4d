import type { Operations } from "../operation.ts";

/** The reads of applications (Auth0 calls them clients), each under the name that its own code calls it by. */
export function createClientApi({ item, list }: Operations) {
  return {
    /** `GET /clients` */
    clients: () => list("get_clients", "/clients", "clients"),
    /** `GET /clients/{id}` */
    client: (id: string) => item("get_clients_by_id", "/clients/{id}", { id }),
  };
}
