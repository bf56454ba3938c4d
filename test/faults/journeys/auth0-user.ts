import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { seededUsers } from "../../support/auth0-seed.ts";
import type { Found, Journey } from "../journey.ts";
import { atlasId, auth0UserId, harbourId, page } from "./words.ts";

const ada = auth0UserId(seededUsers.ada);
const client = "client { clientId name }";
const device = "device { initialIp lastIp lastUserAgent }";
const session = `id sourceId ${device} clients { clientId name } authentications { name type at } isPersistent metadata
  createdAt authenticatedAt lastActiveAt expiresAt idleExpiresAt user { sourceId }`;
const refreshToken = `id sourceId kind status name scopes createdAt expiresAt lastUsedAt ${client}
  auth0 { isRotating idleExpiresAt ${device} audiences { audience scopes } metadata credentialType deviceId }`;
const tokenset = "federatedTokensets { id connection scopes issuedAt expiresAt }";
const consent = `id sourceId ${client} audience scopes api { name identifier }`;

/** A read of what Ada has; she has some of everything. */
function ofAda(name: string, fields: string): Journey {
  return {
    name: `auth0 ${name}`,
    upstreams: ["auth0"],
    query: `query ($id: ID!) { user(by: { id: $id }) { id displayName auth0 { ${fields} } } }`,
    variables: { id: ada },
  };
}

/** A read of one thing by its id, which is found out first. */
function byId(
  name: string,
  type: string,
  fields: string,
  list: string,
  toId: (user: Found) => string,
): Journey {
  return {
    name: `auth0 ${name}`,
    upstreams: ["auth0"],
    query: `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`,
    before: {
      query: `{ user(by: { id: "${ada}" }) { ${list} } }`,
      toVariables: ({ user }) => ({ id: toId(user) }),
    },
  };
}

/** Reads of what belongs to users of Auth0: rights, credentials, second factors, groups. */
export const auth0UserReads: readonly Journey[] = [
  ofAda(
    "roles and permissions of a user",
    `roles(first: 10) { totalCount nodes { id name description } ${page} }
    permissions(first: 10) { nodes { name apiIdentifier apiName grantedBy { isDirect role { id name } } } }`,
  ),
  ofAda("sessions of a user", `sessions(first: 10) { nodes { ${session} } ${page} }`),
  ofAda("consents of a user", `consents(first: 10) { totalCount nodes { ${consent} } ${page} }`),
  ofAda("blocks of a user", "blocks { identifier ip connection }"),
  ofAda(
    "authentication methods of a user",
    `authenticationMethods(first: 20) { totalCount
    nodes { id kind name isConfirmed phoneNumber email preferredChannel createdAt enrolledAt lastUsedAt } ${page} }`,
  ),
  ofAda(
    "enrollments of a user",
    "mfaEnrollments { enrollmentId isConfirmed method name phoneNumber enrolledAt }",
  ),
  ofAda(
    "connected accounts of a user",
    `connectedAccounts(first: 10) {
    nodes { accountId connection connectionId strategy scopes createdAt expiresAt org { id } } ${page} } ${tokenset}`,
  ),
  ofAda(
    "log of a user",
    `logEntries(first: 5) { totalCount nodes { logId at type description ip ${client} connection } ${page} }`,
  ),
  ofAda("groups of a user", `groups(first: 5) { totalCount nodes { id name externalId } ${page} }`),
  {
    name: "auth0 tokens of a user",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { user(by: { id: $id }) { tokens(first: 20) { totalCount nodes { ${refreshToken} } ${page} } } }`,
    variables: { id: ada },
  },
  {
    name: "auth0 many tokens of a user",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { user(by: { id: $id }) { tokens(first: 100) { nodes { id kind status } ${page} } } }`,
    variables: { id: auth0UserId(seededUsers.supportLead) },
  },
  byId(
    "token by id",
    "Token",
    `${refreshToken} auth0 { session { id } }`,
    "tokens(first: 3) { nodes { id } }",
    ({ tokens }) => tokens.nodes[0].id,
  ),
  byId(
    "session by id",
    "UserSession",
    session,
    "auth0 { sessions(first: 3) { nodes { id } } }",
    ({ auth0 }) => auth0.sessions.nodes[0].id,
  ),
  byId(
    "consent by id",
    "UserConsent",
    consent,
    "auth0 { consents(first: 3) { nodes { id } } }",
    ({ auth0 }) => auth0.consents.nodes[0].id,
  ),
  byId(
    "authentication method by id",
    "Auth0AuthenticationMethod",
    "id kind name isConfirmed phoneNumber",
    "auth0 { authenticationMethods(first: 3) { nodes { id } } }",
    ({ auth0 }) => auth0.authenticationMethods.nodes[0].id,
  ),
  {
    name: "auth0 blocks of an address",
    upstreams: ["auth0"],
    query:
      '{ auth0UserBlocks(identifier: "milo.brandt@meridian-pumps.example") { identifier ip connection } }',
  },
  {
    name: "auth0 groups with members",
    upstreams: ["auth0"],
    query: `{ userGroups(first: 3) { totalCount nodes { id sourceId name externalId connectionId createdAt connection { name strategy }
      members(first: 3) { nodes { ... on User { id displayName email } ... on UserGroup { id name } } ${page} } }
      ${page} sourceErrors { code message } } }`,
  },
  {
    name: "auth0 group by id",
    upstreams: ["auth0"],
    query:
      "query ($id: ID!) { node(id: $id) { ... on UserGroup { id name externalId connectionId createdAt } } }",
    before: {
      query: "{ userGroups(first: 2) { nodes { id } } }",
      toVariables: ({ userGroups }) => ({ id: userGroups.nodes[1].id }),
    },
  },
  {
    name: "auth0 membership of a user",
    upstreams: ["auth0"],
    query: `query ($org: ID!, $user: ID!) { org(by: { id: $org }) { id membership(userId: $user) { id roles { id name } user { id email } } } }`,
    variables: { org: atlasId, user: auth0UserId(seededUsers.milo) },
  },
  {
    name: "auth0 members of several orgs",
    upstreams: ["auth0"],
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Org { memberCount members(first: 4) { nodes { id roles { id } } } } } }`,
    variables: { ids: [atlasId, harbourId] },
  },
  {
    name: "auth0 users by a filter",
    upstreams: ["auth0"],
    query: `query ($org: ID!) { users(sources: ["auth0"], first: 10, filter: { orgId: $org, isBlocked: false }, orderBy: { field: LAST_LOGIN_AT }) {
      totalCount nodes { id displayName lastLoginAt } ${page} sourceErrors { code } } }`,
    variables: { org: atlasId },
  },
  {
    name: "auth0 user by their own id",
    upstreams: ["auth0"],
    query:
      'query ($sub: String!) { user(by: { sourceId: { source: "auth0", sourceId: $sub } }) { id displayName email auth0 { userMetadata } } }',
    variables: { sub: seededUsers.milo },
  },
  {
    name: "auth0 settings of an org",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { org(by: { id: $id }) { auth0 { tokenQuota { isEnforced perDay }
      identityProviders(first: 10) { totalCount nodes { id connectionId name strategy assignsMembershipOnLogin isShownAsButton isSignupEnabled
        connection { displayName } } ${page} }
      clientGrants(first: 10) { totalCount nodes { id audience scopes organizationUsage client { clientId name } api { name } } ${page} } } } }`,
    variables: { id: atlasId },
  },
  {
    name: "auth0 domains of an org",
    upstreams: ["auth0"],
    query: `query ($id: ID!, $name: String!) { org(by: { id: $id }) { auth0 {
      domains(first: 5) { nodes { id domain isVerified isUsedForDiscovery verificationHost } ${page} }
      domain(name: $name) { id domain isVerified } } } }`,
    before: {
      query: `{ org(by: { id: "${harbourId}" }) { id auth0 { domains(first: 1) { nodes { domain } } } } }`,
      toVariables: ({ org }) => ({ id: harbourId, name: org.auth0.domains.nodes[0].domain }),
    },
  },
  {
    name: "auth0 applications, connections and APIs",
    upstreams: ["auth0"],
    query: `{ auth0Clients(first: 10) { totalCount nodes { clientId name url logoUrl } ${page} }
      auth0Connections(first: 10) { totalCount nodes { connectionId name displayName strategy } ${page} }
      auth0Apis(first: 10) { totalCount nodes { sourceId identifier name scopes { name description } } ${page} } }`,
  },
  {
    name: "auth0 invite by id",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { node(id: $id) { ... on Invite { id email status createdAt expiresAt roles { id name } sentBy { name }
      auth0 { client { clientId name } connection { name } userMetadata appMetadata } } } }`,
    before: {
      query: `{ org(by: { id: "${harbourId}" }) { invites(first: 2) { nodes { id } } } }`,
      toVariables: ({ org }) => ({ id: org.invites.nodes[0].id }),
    },
  },
  {
    name: "auth0 role by id",
    upstreams: ["auth0"],
    query:
      "query ($id: ID!) { role(id: $id) { id name description permissions(first: 20) { totalCount nodes { name apiName } } } }",
    before: {
      query: '{ roles(sources: ["auth0"], first: 3) { nodes { id } } }',
      toVariables: ({ roles }) => ({ id: roles.nodes[2].id }),
    },
  },
  {
    name: "auth0 job",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { node(id: $id) { ... on UserJob { id kind status summary { insertedCount failedCount totalCount }
      failures { reasons { code message path } } } } }`,
    before: {
      query: `mutation { userImportStart(input: { connectionId: "con_pzuDZVE5ypTtjasC", sendCompletionEmail: false,
        users: [{ email: "lars.holm@harbour-foods.example" }, { email: "milo.brandt@meridian-pumps.example" }] }) { job { id } } }`,
      toVariables: ({ userImportStart }) => ({ id: userImportStart.job.id }),
      isMutation: true,
    },
  },
  {
    name: "auth0 entities of a federated graph",
    upstreams: ["auth0"],
    query:
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { id email } ... on Org { id name } } }",
    variables: {
      of: [
        { __typename: "User", id: ada },
        { __typename: "User", id: auth0UserId(seededUsers.milo) },
        { __typename: "Org", id: harbourId },
      ],
    },
  },
  {
    name: "auth0 client grant by id",
    upstreams: ["auth0"],
    query:
      "query ($id: ID!) { node(id: $id) { ... on Auth0OrgClientGrant { id audience scopes client { clientId } } } }",
    variables: {
      id: encodeGlobalId("Auth0OrgClientGrant", "auth0", "org_mAg88Rlsa9ceIZPJ", "cgr_itmBbyQkw7TyOy1m"),
    },
  },
];
