import { createIdMaker, createRandom } from "../../story.ts";
import type { ClientGrant, ResourceServer } from "../organization-state.ts";
import type { Client, StoredOrganization } from "../state.ts";
import { idAlphabet } from "./organization.ts";

/** What the applications may ask of the APIs. Only the last grant is for people, who bring their own permissions. */
export function seedClientGrants(
  clients: readonly Client[],
  resourceServers: readonly ResourceServer[],
): ClientGrant[] {
  const makeId = createIdMaker(createRandom(33), idAlphabet);
  const clientNamed = (name: string) => clients.find((client) => client.name === name)?.client_id ?? "";
  const apiNamed = (name: string) => resourceServers.find((api) => api.name === name)?.identifier ?? "";
  const [sync, office, portal] = [
    clientNamed("Nightly Sync"),
    clientNamed("Meridian Back Office"),
    clientNamed("Meridian Portal"),
  ];
  const [pumps, billing] = [apiNamed("Pumps API"), apiNamed("Billing API")];
  const grants: readonly Omit<ClientGrant, "id">[] = [
    {
      client_id: sync,
      audience: pumps,
      scope: ["read:pumps", "read:telemetry"],
      organization_usage: "allow",
      allow_any_organization: false,
      subject_type: "client",
    },
    {
      client_id: sync,
      audience: billing,
      scope: ["read:usage", "read:invoices", "export:invoices"],
      organization_usage: "require",
      allow_any_organization: true,
      subject_type: "client",
    },
    {
      client_id: sync,
      audience: apiNamed("Auth0 Management API"),
      scope: ["read:organizations"],
      organization_usage: "deny",
      allow_any_organization: false,
      subject_type: "client",
      is_system: true,
    },
    {
      client_id: office,
      audience: billing,
      scope: ["read:invoices"],
      organization_usage: "allow",
      allow_any_organization: false,
      subject_type: "client",
    },
    {
      client_id: office,
      audience: pumps,
      scope: [],
      organization_usage: "allow",
      allow_any_organization: false,
      subject_type: "client",
    },
    { client_id: portal, audience: pumps, scope: [], subject_type: "user", allow_all_scopes: true },
  ];
  return grants.map((grant) => ({ id: `cgr_${makeId(16)}`, ...grant }));
}

/** Ids of each organization's client grants: the nightly sync for every other one, four grants for the first. */
export function seedOrganizationGrants(
  organizations: readonly StoredOrganization[],
  grants: readonly ClientGrant[],
): Map<string, Set<string>> {
  const [syncPumps, syncBilling, , officeBilling, officePumps] = grants.map(({ id }) => id);
  return new Map(
    organizations.map(({ organization }, customer) => {
      const ids = [
        ...(customer % 2 === 0 ? [syncPumps] : []),
        ...(customer === 0 ? [syncBilling, officePumps] : []),
        ...(customer % 5 === 0 ? [officeBilling] : []),
      ];
      return [organization.id, new Set(ids.filter((id) => id !== undefined))] as const;
    }),
  );
}
