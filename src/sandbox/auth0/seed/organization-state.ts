import type { Connection, OrganizationState } from "../organization-state.ts";
import type { Client, Permission, StoredOrganization } from "../state.ts";
import { seedClientGrants, seedOrganizationGrants } from "./client-grant.ts";
import { seedDiscoveryDomains } from "./discovery-domain.ts";
import { seedOrganizationConnections } from "./organization-connection.ts";
import { seedResourceServers } from "./resource-server.ts";

/** What the organizations have besides people. */
export function seedOrganizationState(
  organizations: readonly StoredOrganization[],
  connections: readonly Connection[],
  clients: readonly Client[],
  permissions: readonly Permission[],
): OrganizationState {
  const resourceServers = seedResourceServers(permissions);
  const clientGrants = seedClientGrants(clients, resourceServers);
  return {
    connections: new Map(connections.map((connection) => [connection.id, connection])),
    resourceServers: new Map(resourceServers.map((resourceServer) => [resourceServer.id, resourceServer])),
    clientGrants: new Map(clientGrants.map((grant) => [grant.id, grant])),
    organizationConnections: seedOrganizationConnections(organizations, connections),
    discoveryDomains: seedDiscoveryDomains(organizations),
    organizationGrants: seedOrganizationGrants(organizations, clientGrants),
  };
}
