import { createIdMaker, createRandom } from "../../story.ts";
import type { ResourceServer } from "../organization-state.ts";
import { hexDigits } from "../protagonist.ts";
import type { Permission } from "../state.ts";

/** Identifier of the Management API itself, which every tenant has. */
const managementApi = "https://meridian-pumps.eu.auth0.com/api/v2/";

/** The APIs of the tenant: the vendor's own and one for each set of permissions. */
export function seedResourceServers(permissions: readonly Permission[]): ResourceServer[] {
  const makeHex = createIdMaker(createRandom(32), hexDigits);
  const identifiers = [...new Set(permissions.map((permission) => permission.resource_server_identifier))];
  const system: ResourceServer = {
    id: makeHex(24),
    name: "Auth0 Management API",
    identifier: managementApi,
    is_system: true,
    scopes: ["read:organizations", "read:users", "update:users"].map((value) => ({ value })),
    signing_alg: "RS256",
    allow_offline_access: false,
    skip_consent_for_verifiable_first_party_clients: false,
    token_lifetime: 86_400,
    token_lifetime_for_web: 7200,
  };
  return [
    system,
    ...identifiers.map((identifier, index): ResourceServer => {
      const own = permissions.filter((permission) => permission.resource_server_identifier === identifier);
      return {
        id: makeHex(24),
        name: own[0]?.resource_server_name ?? identifier,
        identifier,
        is_system: false,
        scopes: own.map(({ permission_name: value, description }) => ({ value, description })),
        signing_alg: "RS256",
        allow_offline_access: index === 0,
        skip_consent_for_verifiable_first_party_clients: true,
        token_lifetime: 36_000,
        token_lifetime_for_web: 7200,
        enforce_policies: true,
        token_dialect: index === 0 ? "access_token_authz" : "rfc9068_profile",
      };
    }),
  ];
}
