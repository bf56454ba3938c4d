import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import {
  seededClients,
  seededConnections,
  seededDomains,
  seededGrants,
  seededUsers,
} from "../../support/auth0-seed.ts";
import type { Found, Journey } from "../journey.ts";
import { atlasId, auth0UserId, change, harbourId } from "./words.ts";

const milo = auth0UserId(seededUsers.milo);
const vera = auth0UserId(seededUsers.vera);
const org = (id: string, fields: string) =>
  `{ org(by: { id: "${id}" }) { ${fields} } roles(sources: ["auth0"], first: 3) { nodes { id } } }`;
const membership = "membership { id user { id displayName } roles { id name } }";
const provider =
  "identityProvider { id connectionId name strategy assignsMembershipOnLogin isShownAsButton isSignupEnabled }";
const domain = "domain { id domain isVerified isUsedForDiscovery }";
const of = (type: "Auth0OrgIdentityProvider" | "Auth0OrgDomain" | "Auth0OrgClientGrant", id: string) =>
  encodeGlobalId(type, "auth0", "org_mAg88Rlsa9ceIZPJ", id);
const roles = '{ roles(sources: ["auth0"], first: 3) { nodes { id name } } }';
const roleIdOf = (data: Found, index = 0): string => data.roles.nodes[index].id;
const permission = { apiIdentifier: "https://api.meridian-pumps.example/pumps", name: "read:pumps" };

/** Changes of organizations, their members, invites, logins and of roles in Auth0. */
export const auth0Changes: readonly Journey[] = [
  change("auth0", "orgCreate", "org { id name slug accentColor auth0 { metadata } }", {
    source: "auth0",
    name: "Fjord Line",
    slug: "fjord-line",
    accentColor: "#112233",
    auth0: { metadata: { tier: "gold" }, branding: { pageBackgroundColor: "#ffffff" } },
  }),
  change(
    "auth0",
    "orgUpdate",
    "org { id name slug memberCount members(first: 3) { nodes { id roles { id } } } }",
    {
      id: harbourId,
      name: "Harbour Foods Ltd",
    },
  ),
  change("auth0", "orgDelete", "deletedOrgId", { id: harbourId }),
  change(
    "auth0",
    "orgMembersAdd",
    "memberships { id user { id displayName email } roles { id name } } org { id name }",
    {},
    {
      query: roles,
      toInput: (data) => ({
        orgId: harbourId,
        members: [
          { user: { email: "milo.brandt@meridian-pumps.example" }, roleIds: [roleIdOf(data)] },
          { user: { id: vera }, roleIds: [roleIdOf(data, 1), roleIdOf(data, 2)] },
        ],
      }),
    },
  ),
  change(
    "auth0",
    "orgMembershipUpdate",
    membership,
    {},
    {
      query: org(atlasId, `membership(userId: "${milo}") { id roles { id } }`),
      toInput: (data) => ({
        id: data.org.membership.id,
        roles: { add: [roleIdOf(data)] },
      }),
    },
  ),
  {
    ...change(
      "auth0",
      "orgMembershipUpdate",
      membership,
      {},
      {
        query: org(atlasId, `membership(userId: "${milo}") { id }`),
        toInput: (data) => ({ id: data.org.membership.id, roles: { set: [roleIdOf(data, 1)] } }),
      },
    ),
    name: "auth0 orgMembershipUpdate that sets roles",
  },
  change(
    "auth0",
    "orgMembersRemove",
    "removedMembershipIds org { id }",
    {},
    {
      query: org(atlasId, "members(first: 3) { nodes { id } }"),
      toInput: (data) => ({ ids: data.org.members.nodes.map(({ id }: Found) => id) }),
    },
  ),
  change(
    "auth0",
    "inviteCreate",
    "invite { email status roles { id } auth0 { client { clientId } } } org { id }",
    {},
    {
      query: roles,
      toInput: (data) => ({
        orgId: harbourId,
        email: "nina.holm@harbour-foods.example",
        roleIds: [roleIdOf(data)],
        auth0: { clientId: seededClients.portal, inviterName: "Ada Okafor" },
      }),
    },
  ),
  change(
    "auth0",
    "inviteRevoke",
    "revokedInviteId org { id }",
    {},
    {
      query: org(harbourId, "invites(first: 2) { nodes { id } }"),
      toInput: (data) => ({ id: data.org.invites.nodes[0].id }),
    },
  ),
  change("auth0", "roleCreate", "role { id name description permissions(first: 5) { nodes { name } } }", {
    source: "auth0",
    name: "Night shift",
    description: "Looks at pumps",
    permissions: [permission],
  }),
  change(
    "auth0",
    "roleUpdate",
    "role { id name description }",
    {},
    {
      query: roles,
      toInput: (data) => ({ id: roleIdOf(data), description: "Another description" }),
    },
  ),
  change(
    "auth0",
    "roleDelete",
    "deletedRoleId",
    {},
    { query: roles, toInput: (data) => ({ id: roleIdOf(data) }) },
  ),
  change(
    "auth0",
    "rolePermissionsUpdate",
    "role { id name description }",
    {},
    {
      query:
        '{ roles(sources: ["auth0"], first: 3) { nodes { id permissions(first: 1) { nodes { name apiIdentifier } } } } }',
      toInput: (data) => ({
        id: roleIdOf(data, 1),
        add: [{ ...permission, name: "export:telemetry" }],
        remove: data.roles.nodes[1].permissions.nodes,
      }),
    },
  ),
  change(
    "auth0",
    "roleAssign",
    "role { id name }",
    {},
    {
      query: roles,
      toInput: (data) => ({ id: roleIdOf(data, 2), userIds: [milo, vera] }),
    },
  ),
  change("auth0", "auth0OrgIdentityProviderAdd", `${provider} org { id }`, {
    orgId: harbourId,
    connectionId: seededConnections.atlas,
    isShownAsButton: true,
  }),
  change("auth0", "auth0OrgIdentityProviderUpdate", provider, {
    id: of("Auth0OrgIdentityProvider", seededConnections.atlas),
    assignsMembershipOnLogin: true,
  }),
  change("auth0", "auth0OrgIdentityProviderRemove", "removedIdentityProviderId org { id }", {
    id: of("Auth0OrgIdentityProvider", seededConnections.atlas),
  }),
  change("auth0", "auth0OrgDomainAdd", domain, { orgId: harbourId, domain: "fjord-line.example" }),
  change("auth0", "auth0OrgDomainUpdate", domain, {
    id: of("Auth0OrgDomain", seededDomains.atlasPending),
    isVerified: true,
  }),
  change("auth0", "auth0OrgDomainRemove", "removedDomainId", {
    id: of("Auth0OrgDomain", seededDomains.atlas),
  }),
  change("auth0", "auth0OrgClientGrantAdd", "clientGrant { id audience scopes client { clientId } }", {
    orgId: harbourId,
    grantId: seededGrants.syncPumps,
  }),
  change("auth0", "auth0OrgClientGrantRemove", "removedClientGrantId", {
    id: of("Auth0OrgClientGrant", seededGrants.syncPumps),
  }),
  change(
    "auth0",
    "userGroupDelete",
    "deletedUserGroupId",
    {},
    {
      query: "{ userGroups(first: 2) { nodes { id } } }",
      toInput: ({ userGroups }) => ({ id: userGroups.nodes[0].id }),
    },
  ),
];
