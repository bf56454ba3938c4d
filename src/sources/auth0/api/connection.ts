import type { Operations } from "../operation.ts";

/** The reads of the tenant's connections, each under the name that its own code calls it by. */
export function createConnectionApi({ item, list }: Operations) {
  return {
    /** `GET /connections` */
    connections: () => list("get_connections", "/connections", "connections"),
    /** `GET /connections/{id}` */
    connection: (id: string) => item("get_connections_by_id", "/connections/{id}", { id }),
  };
}
