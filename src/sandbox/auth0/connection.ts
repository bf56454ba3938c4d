import { refuse } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import type { Connection } from "./organization-state.ts";
import { answerPage, checkpointParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

/** What a caller needs besides `read:connections` to see how a connection is set up (Auth0's change of July 2025). */
export const connectionOptionsScope = "read:connections_options";

const connectionFields = [
  "name",
  "display_name",
  "strategy",
  "options",
  "id",
  "provisioning_ticket_url",
  "metadata",
  "show_as_button",
  "clients",
  "authentication",
  "connected_accounts",
  "cross_app_access_requesting_app",
  "cross_app_access_resource_app",
  "enabled_clients",
];

/** The reads of connections (auth0.com/docs/api/management/v2/connections). */
export const connectionRoutes: readonly Auth0Route[] = [
  {
    operation: "get_connections",
    method: "GET",
    path: "/connections",
    scopes: ["read:connections"],
    rateLimitGroup: "connections read",
    handle(request) {
      const { query, state } = request;
      checkParameters(query, [...checkpointParameters, ...fieldParameters, "name"], ["strategy"]);
      const fields = readFields(query, connectionFields);
      const [strategies, name] = [query.getAll("strategy"), query.get("name")];
      return {
        status: 200,
        body: answerPage(
          query,
          {
            key: "connections",
            entries: [...state.connections.values()].filter(
              (connection) =>
                (strategies.length === 0 || strategies.includes(connection.strategy)) &&
                (name === null || connection.name === name),
            ),
            show({ enabled_clients, ...connection }) {
              return fields.apply(describeConnection(request, connection));
            },
          },
          // The vendor shows no time for a connection: its id alone marks the place.
          { markOf: ({ id }) => ({ at: "", id }), nextAfterEveryPage: false, ordinaryPage: 100 },
        ),
      };
    },
  },
  {
    operation: "get_connections_by_id",
    method: "GET",
    path: "/connections/{id}",
    scopes: ["read:connections"],
    rateLimitGroup: "connections read",
    handle(request) {
      checkParameters(request.query, fieldParameters);
      const fields = readFields(request.query, connectionFields);
      const connection = request.state.connections.get(request.params.id ?? "");
      if (connection === undefined)
        throw refuse(404, "The connection does not exist.", "inexistent_connection");
      return { status: 200, body: fields.apply(describeConnection(request, connection)) };
    },
  },
];

function describeConnection(
  { caller }: Auth0Request,
  connection: Omit<Connection, "enabled_clients">,
): object {
  const { options, ...open } = connection;
  return caller.scopes.includes(connectionOptionsScope) ? connection : open;
}
