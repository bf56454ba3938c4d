import type { Found, Journey } from "../journey.ts";
import { harbourId, page, sourceErrors } from "./words.ts";

const auth0User = `id sourceId displayName name givenName familyName email isEmailVerified phoneNumber avatarUrl
  createdAt updatedAt lastLoginAt
  auth0 { username nickname isBlocked loginCount lastIp userMetadata appMetadata
    identities { connection provider providerUserId isSocial } }`;
const auth0Org = "id sourceId name slug logoUrl accentColor auth0 { branding { primaryColor } metadata }";

/** Reads of Auth0. */
export const auth0Reads: readonly Journey[] = [
  {
    name: "auth0 orgs with members and roles",
    upstreams: ["auth0"],
    query: `{ orgs(sources: ["auth0"], first: 3) {
      nodes { id members(first: 3) { nodes { id user { id displayName } roles { id name } } ${page} } } ${sourceErrors} } }`,
  },
  {
    name: "auth0 orgs",
    upstreams: ["auth0"],
    query: `{ orgs(sources: ["auth0"], first: 10) { totalCount nodes { ${auth0Org} } ${page} ${sourceErrors} } }`,
  },
  {
    name: "auth0 member table",
    isStormed: true,
    upstreams: ["auth0"],
    query: `query ($id: ID!) { org(by: { id: $id }) { ${auth0Org} memberCount
      members(first: 20) { totalCount nodes { id user { id displayName email avatarUrl lastLoginAt createdAt } roles { id name description } } ${page} } } }`,
    variables: { id: harbourId },
  },
  {
    name: "auth0 members without a total",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { org(by: { id: $id }) { members(first: 30) { nodes { id user { displayName } } ${page} } } }`,
    variables: { id: harbourId },
  },
  {
    name: "auth0 org by slug with roles",
    upstreams: ["auth0"],
    query: `{ org(by: { slug: { slug: "harbour-foods" } }) { ${auth0Org}
      assignableRoles(first: 20) { totalCount nodes { id name description permissions(first: 20) { nodes { name apiIdentifier } } } ${page} } } }`,
  },
  {
    name: "auth0 orgs by ids, two",
    upstreams: ["auth0"],
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Org { name slug } } }`,
    before: {
      query: '{ orgs(sources: ["auth0"], first: 2) { nodes { id } } }',
      toVariables: ({ orgs }) => ({ ids: orgs.nodes.map(({ id }: Found) => id) }),
    },
  },
  {
    name: "auth0 orgs by ids, eight",
    upstreams: ["auth0"],
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Org { name slug } } }`,
    before: {
      query: '{ orgs(sources: ["auth0"], first: 8) { nodes { id } } }',
      toVariables: ({ orgs }) => ({ ids: orgs.nodes.map(({ id }: Found) => id) }),
    },
  },
  {
    name: "auth0 user by id",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { user(by: { id: $id }) { ${auth0User}
      auth0 { roles(first: 5) { nodes { id name } } } memberships(first: 5) { totalCount nodes { id org { id name } roles { id name } } } } }`,
    before: {
      query: '{ users(sources: ["auth0"], first: 3) { nodes { id } } }',
      toVariables: ({ users }) => ({ id: users.nodes[1].id }),
    },
  },
  {
    name: "auth0 users by ids",
    upstreams: ["auth0"],
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on User { ${auth0User.replace("id ", "")} } } }`,
    before: {
      query: '{ users(sources: ["auth0"], first: 6) { nodes { id } } }',
      toVariables: ({ users }) => ({ ids: users.nodes.map(({ id }: Found) => id) }),
    },
  },
  {
    name: "auth0 user search",
    upstreams: ["auth0"],
    query: `{ users(sources: ["auth0"], first: 10, filter: { search: "nakamura" }) { totalCount nodes { ${auth0User} } ${page} ${sourceErrors} } }`,
  },
  {
    name: "auth0 viewer",
    upstreams: ["auth0"],
    query: `{ viewer(source: "auth0") { user { ${auth0User} } } }`,
  },
  {
    name: "auth0 invites",
    upstreams: ["auth0"],
    query: `query ($id: ID!) { org(by: { id: $id }) { invites(first: 5) {
      nodes { id email status createdAt expiresAt sentBy { name } roles { id name } auth0 { client { clientId } connectionId } } ${page} } } }`,
    variables: { id: harbourId },
  },
  {
    name: "auth0 roles with permissions and holders",
    upstreams: ["auth0"],
    query: `{ roles(sources: ["auth0"], first: 5) { totalCount nodes { id name description
      permissions(first: 10) { nodes { name description apiName } } assignees(first: 5) { nodes { id displayName email } ${page} } } ${sourceErrors} } }`,
  },
];
