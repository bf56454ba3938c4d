import { refuse, refuseBody } from "./errors.ts";
import type { Connection } from "./organization-state.ts";
import type { Auth0State } from "./state.ts";

/** The connection that a job names by its id. Throws the vendor's 400. */
export function findJobConnection({ connections }: Auth0State, id: string): Connection {
  if (!/^con_[A-Za-z0-9]{16}$/.test(id))
    throw refuseBody("String does not match pattern ^con_[A-Za-z0-9]{16}$", "connection_id");
  const connection = connections.get(id);
  if (connection === undefined) throw refuse(400, "The connection does not exist.", "inexistent_connection");
  return connection;
}

/** Refuses a connection whose users have no passwords with Auth0. The text is a user's report (auth0/node-auth0#246). */
export function checkDatabase(strategy: string): void {
  if (strategy !== "auth0")
    throw refuse(400, "Connection must be a database connection", "operation_not_supported");
}
