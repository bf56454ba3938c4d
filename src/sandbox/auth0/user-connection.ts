import type { Connection } from "./organization-state.ts";
import type { Auth0State } from "./state.ts";

/** The connection with a name, or undefined when there is none. */
export function findConnectionByName({ connections }: Auth0State, name: string): Connection | undefined {
  for (const connection of connections.values()) if (connection.name === name) return connection;
  return undefined;
}
