import { refuse, refuseQuery } from "./errors.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters, readFlag } from "./query.ts";
import type { Auth0Route } from "./state.ts";

const mostIdentifiers = 10;

/** The reads of APIs, which Auth0 calls resource servers (auth0.com/docs/api/management/v2/resource-servers). */
export const resourceServerRoutes: readonly Auth0Route[] = [
  {
    operation: "get_resource-servers",
    method: "GET",
    path: "/resource-servers",
    scopes: ["read:resource_servers"],
    handle({ query, state }) {
      checkParameters(query, [...offsetParameters, "include_fields"], ["identifiers"]);
      readFlag(query, "include_fields");
      const identifiers = query.getAll("identifiers");
      if (identifiers.length > mostIdentifiers)
        throw refuseQuery(
          `Array is too long (${identifiers.length}), maximum ${mostIdentifiers}`,
          "identifiers",
        );
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "resource_servers",
          entries: [...state.resourceServers.values()].filter(
            ({ identifier }) => identifiers.length === 0 || identifiers.includes(identifier),
          ),
          show: (resourceServer) => resourceServer,
        }),
      };
    },
  },
  {
    operation: "get_resource-servers_by_id",
    method: "GET",
    path: "/resource-servers/{id}",
    scopes: ["read:resource_servers"],
    handle({ query, params, state }) {
      checkParameters(query, ["include_fields"]);
      readFlag(query, "include_fields");
      // The vendor takes an API's identifier in place of its id.
      for (const resourceServer of state.resourceServers.values())
        if (resourceServer.id === params.id || resourceServer.identifier === params.id)
          return { status: 200, body: resourceServer };
      throw refuse(404, "The resource server does not exist.", "inexistent_resource_server");
    },
  },
];
