import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { changes, errors, memberNamed, membersOfPumps, pumpsId } from "./words.ts";

const roleId = (word: string) => encodeGlobalId("Role", "losant", word);
const losantMember = `id user { id displayName givenName familyName email avatarUrl isMfaEnabled losant { isSsoLinked } }
  roles { id name isBuiltIn } losant { role applicationRoles { resourceId role } dashboardRoles { resourceId role } }`;

/** Changes in Losant. */
export const losantChanges = changes([
  {
    name: "losant orgCreate",
    upstreams: ["losant"],
    query: `mutation ($input: OrgCreateInput!) { orgCreate(input: $input) { org { name description accentColor memberCount } ${errors} } }`,
    variables: { input: { source: "losant", name: "Meridian Training", description: "Courses" } },
  },
  {
    name: "losant orgUpdate",
    upstreams: ["losant"],
    query: `mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { org { id name description members(first: 3) { nodes { ${losantMember} } } } ${errors} } }`,
    variables: { input: { id: pumpsId, name: "Meridian Pumps Ltd" } },
  },
  {
    name: "losant orgDelete",
    upstreams: ["losant"],
    query: `mutation ($input: OrgDeleteInput!) { orgDelete(input: $input) { deletedOrgId ${errors} } }`,
    variables: { input: { id: pumpsId } },
  },
  {
    name: "losant orgMembershipUpdate",
    upstreams: ["losant"],
    query: `mutation ($id: ID!, $roles: [ID!]!) { orgMembershipUpdate(input: { id: $id, roles: { set: $roles } }) {
    membership { id user { id displayName } roles { name } org { id name memberCount } } ${errors} } }`,
    before: {
      ...membersOfPumps,
      toVariables: ({ org }) => ({ id: memberNamed(org, "Vera"), roles: [roleId("edit")] }),
    },
  },
  {
    name: "losant orgMembersRemove",
    upstreams: ["losant"],
    query: `mutation ($ids: [ID!]!) { orgMembersRemove(input: { ids: $ids }) { removedMembershipIds org { id } ${errors} } }`,
    before: {
      ...membersOfPumps,
      toVariables: ({ org }) => ({ ids: [memberNamed(org, "Vera"), memberNamed(org, "Lin")] }),
    },
  },
  {
    name: "losant inviteCreate",
    upstreams: ["losant"],
    query: `mutation ($input: InviteCreateInput!) { inviteCreate(input: $input) {
    invite { email status roles { name } org { id name } } org { invites(first: 1) { totalCount } } ${errors} } }`,
    variables: { input: { orgId: pumpsId, email: "new.colleague@example.com", roleIds: [roleId("view")] } },
  },
  {
    name: "losant inviteRevoke",
    upstreams: ["losant"],
    query: `mutation ($id: ID!) { inviteRevoke(input: { id: $id }) { revokedInviteId org { id invites(first: 1) { totalCount } } ${errors} } }`,
    before: {
      query: `{ org(by: { id: "${pumpsId}" }) { invites(first: 1) { nodes { id } } } }`,
      toVariables: ({ org }) => ({ id: org.invites.nodes[0].id }),
    },
  },
  {
    name: "losant tokenCreate",
    upstreams: ["losant"],
    query: `mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { token { name kind status scopes } ${errors} } }`,
    variables: { input: { token: { losantApiToken: { name: "Night job", scopes: ["org.get"] } } } },
  },
  {
    name: "losant tokenUpdate",
    upstreams: ["losant"],
    query: `mutation ($id: ID!) { tokenUpdate(input: { id: $id, name: "Renamed" }) { token { id name status } ${errors} } }`,
    before: {
      query: '{ viewer(source: "losant") { user { tokens(first: 1) { nodes { id } } } } }',
      toVariables: ({ viewer }) => ({ id: viewer.user.tokens.nodes[0].id }),
    },
  },
  {
    name: "losant userUpdate",
    upstreams: ["losant"],
    query: `mutation ($id: ID!) { userUpdate(input: { id: $id, givenName: "Adaeze" }) { user { id givenName familyName email } ${errors} } }`,
    before: {
      query: '{ viewer(source: "losant") { user { id } } }',
      toVariables: ({ viewer }) => ({ id: viewer.user.id }),
    },
  },
  {
    name: "losant signIn",
    upstreams: ["losant"],
    isAnonymous: true,
    query: `mutation ($method: SignInMethodInput!) { signIn(input: { method: $method }) { access { userSourceId mustVerifyEmail } ${errors} } }`,
    variables: {
      method: {
        password: { email: "vera.lindqvist@meridian-pumps.example", password: "Sandbox-password-1" },
      },
    },
  },
]);
