import type { Found, Journey } from "../journey.ts";
import { membersOfPumps, page, pumpsId, sourceErrors } from "./words.ts";

const loggedSince = "2026-02-15T00:00:00Z";

const losantOrg = `id sourceId name description accentColor createdAt updatedAt memberCount
  losant { mfaPolicy isReadOnly disabledAt isEnterprise allowedEmailDomains banner { message level }
    billing { planId email subscriptionStatus currentPeriod { start end } } }`;
const losantMember = `id user { id displayName givenName familyName email avatarUrl isMfaEnabled losant { isSsoLinked } }
  roles { id name isBuiltIn } losant { role applicationRoles { resourceId role } dashboardRoles { resourceId role } }`;
const token = `id name description kind status scopes createdAt updatedAt expiresAt client { clientId name url }
  losant { defaultRole redirectUri resourceUris creator { kind creatorId name } orgRoles { isSandbox role } }`;

/** Reads of Losant. */
export const losantReads: readonly Journey[] = [
  {
    name: "losant orgs",
    isStormed: true,
    upstreams: ["losant"],
    query: `{ orgs(sources: ["losant"], first: 2) { totalCount nodes { ${losantOrg} pendingInviteCount } ${page} ${sourceErrors} } }`,
  },
  {
    name: "losant org with members",
    upstreams: ["losant"],
    query: `query ($id: ID!) { org(by: { id: $id }) { ${losantOrg} viewerCanAdminister
      members(first: 10) { totalCount nodes { ${losantMember} } ${page} } viewerMembership { id roles { name } } } }`,
    variables: { id: pumpsId },
  },
  {
    name: "losant orgs by ids",
    upstreams: ["losant"],
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Org { name memberCount } } }",
    before: {
      query: '{ orgs(sources: ["losant"], first: 3) { nodes { id } } }',
      toVariables: ({ orgs }) => ({ ids: orgs.nodes.map(({ id }: Found) => id) }),
    },
  },
  {
    name: "losant user by id",
    upstreams: ["losant"],
    query:
      "query ($id: ID!) { user(by: { id: $id }) { id displayName email avatarUrl isMfaEnabled memberships(first: 5) { totalCount nodes { id org { id name } roles { name } } } } }",
    before: {
      ...membersOfPumps,
      toVariables: ({ org }) => ({ id: org.members.nodes[3].user.id }),
    },
  },
  {
    name: "losant viewer",
    upstreams: ["losant"],
    query: `{ viewer(source: "losant") {
      user { id displayName name givenName familyName email isEmailVerified phoneNumber avatarUrl isMfaEnabled createdAt updatedAt
        losant { companyName jobTitle location websiteUrl } }
      losant { mustVerifyEmail requestedEmail githubName passwordUpdatedAt tokenCutoffAt currentPeriod { start end } quotas(resources: [DASHBOARD]) { used limit } } } }`,
  },
  {
    name: "losant tokens",
    upstreams: ["losant"],
    query: `{ viewer(source: "losant") { user { id tokens(first: 20) { totalCount nodes { ${token} } ${page} } } } }`,
  },
  {
    name: "losant tokens that work, by expiry",
    upstreams: ["losant"],
    query: `{ viewer(source: "losant") { user { tokens(first: 20, filter: { status: ACTIVE }, orderBy: { field: EXPIRES_AT }) {
      nodes { id name status expiresAt losant { orgRoles { org { id name } } } } ${page} } } } }`,
  },
  {
    name: "losant token by id",
    upstreams: ["losant"],
    query: `query ($id: ID!) { node(id: $id) { ... on Token { ${token} } } }`,
    before: {
      query: '{ viewer(source: "losant") { user { tokens(first: 3) { nodes { id } } } } }',
      toVariables: ({ viewer }) => ({ id: viewer.user.tokens.nodes[1].id }),
    },
  },
  {
    name: "losant invites of an org",
    upstreams: ["losant"],
    query: `query ($id: ID!) { org(by: { id: $id }) { invites(first: 50) {
      totalCount nodes { id email status createdAt roles { id name } losant { role isTransferDisallowed applicationRoles { resourceId role } } } ${page} } } }`,
    variables: { id: pumpsId },
  },
  {
    name: "losant invites that the caller got",
    upstreams: ["losant"],
    query: `{ viewer(source: "losant") { invites(first: 20) { totalCount nodes { id orgName status createdAt roles { name } sentBy { name email } losant { requiresMfa } } } } }`,
  },
  {
    name: "losant received invite by id",
    upstreams: ["losant"],
    query: "query ($id: ID!) { node(id: $id) { ... on Invite { id orgName status createdAt } } }",
    before: {
      query: '{ viewer(source: "losant") { invites(first: 5) { nodes { id } } } }',
      toVariables: ({ viewer }) => ({ id: viewer.invites.nodes[0].id }),
    },
  },
  {
    name: "losant invite link",
    upstreams: ["losant"],
    isAnonymous: true,
    query: `{ invitePreview(link: { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" }) {
      status orgName email role { name } createdAt } }`,
  },
  {
    name: "losant audit log",
    upstreams: ["losant"],
    query: `query ($id: ID!, $start: DateTime) { org(by: { id: $id }) { losant { auditLogs(first: 10, start: $start) {
      totalCount nodes { id at actor { kind name } request { resource action } response { status } primaryTarget { kind name } } ${page} } } } }`,
    variables: { id: pumpsId, start: loggedSince },
  },
  {
    name: "losant usage",
    upstreams: ["losant"],
    query: `query ($id: ID!) { org(by: { id: $id }) { losant { usage(start: "2026-02-15T00:00:00Z", end: "2026-03-01T00:00:00Z") {
      payloads(resolution: DAY) { at value } payloadTotals { type rawType origin value } devices { at totalCount createdCount deletedCount } } } } }`,
    variables: { id: pumpsId },
  },
];
