import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { seededClients, seededConnections, seededUsers } from "../../support/auth0-seed.ts";
import type { Found, Journey } from "../journey.ts";
import { auth0UserId, change } from "./words.ts";

const ada = auth0UserId(seededUsers.ada);
const milo = auth0UserId(seededUsers.milo);
const user = "user { id displayName email }";
const permission = { apiIdentifier: "https://api.meridian-pumps.example/pumps", name: "read:pumps" };

/** What Ada has, to be asked before a journey. */
const ofAda = (fields: string, toInput: (user: Found) => unknown) => ({
  query: `{ user(by: { id: "${ada}" }) { ${fields} } }`,
  toInput: ({ user: found }: Found) => toInput(found),
});
const methods = "auth0 { authenticationMethods(first: 20) { nodes { id kind } } }";
const phoneOf = ({ auth0 }: Found): string =>
  auth0.authenticationMethods.nodes.find(({ kind }: Found) => kind === "PHONE").id;

/** Changes of users in Auth0 and of what belongs to them. */
export const auth0UserChanges: readonly Journey[] = [
  change("auth0", "userCreate", "user { displayName email givenName auth0 { userMetadata } }", {
    source: "auth0",
    email: "nina.holm@harbour-foods.example",
    givenName: "Nina",
    password: "Sandbox-password-1",
    auth0: { connection: "Username-Password-Authentication", userMetadata: { language: "nb" } },
  }),
  change("auth0", "userUpdate", "user { id displayName email givenName auth0 { nickname userMetadata } }", {
    id: milo,
    givenName: "Milo",
    auth0: { nickname: "Milo B.", userMetadata: { language: "de" } },
  }),
  change("auth0", "userDelete", "deletedUserId", { id: milo }),
  change("auth0", "userBlock", "user { id auth0 { isBlocked } }", { userId: milo }),
  change("auth0", "userUnblock", "user { id auth0 { isBlocked } }", { userId: milo }),
  change("auth0", "userPasswordChange", user, { userId: milo, newPassword: "Sandbox-password-2" }),
  change("auth0", "userPasswordTicketCreate", "__typename", { user: { id: milo }, ttlSeconds: 60 }),
  change("auth0", "userEmailVerificationSend", "user { id } job { kind status }", { userId: milo }),
  change("auth0", "userEmailVerificationTicketCreate", "__typename", { userId: milo, ttlSeconds: 60 }),
  change("auth0", "userAccessRevoke", "user { id } isPending", { userId: ada }),
  change(
    "auth0",
    "userRolesUpdate",
    "user { id auth0 { roles(first: 10) { nodes { id name } } } }",
    {},
    {
      query: `{ roles(sources: ["auth0"], first: 3) { nodes { id } } user(by: { id: "${ada}" }) { auth0 { roles(first: 1) { nodes { id } } } } }`,
      toInput: (data) => ({
        userId: ada,
        roles: { set: [data.roles.nodes[0].id, data.roles.nodes[2].id] },
      }),
    },
  ),
  change(
    "auth0",
    "userPermissionsUpdate",
    "user { id auth0 { permissions(first: 20) { nodes { name } } } }",
    {
      userId: milo,
      add: [permission],
    },
  ),
  change(
    "auth0",
    "sessionUpdate",
    "session { id metadata }",
    {},
    ofAda("auth0 { sessions(first: 2) { nodes { id } } }", ({ auth0 }) => ({
      id: auth0.sessions.nodes[0].id,
      metadata: { seen: "yes" },
    })),
  ),
  change(
    "auth0",
    "sessionRevoke",
    "revokedSessionId",
    {},
    ofAda("auth0 { sessions(first: 2) { nodes { id } } }", ({ auth0 }) => ({
      id: auth0.sessions.nodes[0].id,
    })),
  ),
  change(
    "auth0",
    "consentRevoke",
    "revokedConsentId user { id auth0 { consents(first: 5) { totalCount } } }",
    {},
    ofAda("auth0 { consents(first: 2) { nodes { id } } }", ({ auth0 }) => ({
      by: { id: auth0.consents.nodes[0].id },
    })),
  ),
  change(
    "auth0",
    "tokenUpdate",
    "token { id status auth0 { metadata } }",
    {},
    ofAda("tokens(first: 2) { nodes { id } }", ({ tokens }) => ({
      id: tokens.nodes[0].id,
      metadata: { device: "phone" },
    })),
  ),
  change(
    "auth0",
    "tokenRevoke",
    "revokedTokenId",
    {},
    ofAda("tokens(first: 2) { nodes { id } }", ({ tokens }) => ({ id: tokens.nodes[0].id })),
  ),
  change(
    "auth0",
    "auth0RefreshTokensRevoke",
    "isPending",
    {},
    ofAda("tokens(first: 20, filter: { kinds: [REFRESH_TOKEN] }) { nodes { id } }", ({ tokens }) => ({
      by: { ids: tokens.nodes.map(({ id }: Found) => id) },
    })),
  ),
  change("auth0", "tokenCreate", "token { name kind status }", {
    source: "auth0",
    token: {
      auth0DeviceKey: {
        name: "Tablet",
        deviceId: "0a1b2c",
        publicKey: "MCow",
        clientId: seededClients.portal,
      },
    },
  }),
  change("auth0", "auth0AuthenticationMethodCreate", "authenticationMethod { kind name phoneNumber }", {
    userId: milo,
    method: { phone: { name: "Mobile", phoneNumber: "+4740000000", preferredChannel: "SMS" } },
  }),
  change(
    "auth0",
    "auth0AuthenticationMethodUpdate",
    "authenticationMethod { id kind name }",
    {},
    ofAda(methods, (found) => ({
      id: phoneOf(found),
      name: "Work",
    })),
  ),
  change(
    "auth0",
    "auth0AuthenticationMethodDelete",
    "deletedAuthenticationMethodId",
    {},
    ofAda(methods, (found) => ({ id: phoneOf(found) })),
  ),
  change("auth0", "auth0AuthenticationMethodsReplace", "authenticationMethods { kind name email }", {
    userId: milo,
    methods: [{ email: { name: "Mail", email: "milo@meridian-pumps.example" } }],
  }),
  change("auth0", "auth0UserMfaReset", "user { id }", { userId: ada, scope: "AUTHENTICATORS" }),
  change("auth0", "auth0UserRecoveryCodeRegenerate", "__typename", { userId: ada }),
  change("auth0", "auth0UserBrowsersForget", "user { id }", { userId: ada }),
  change("auth0", "auth0UserRiskAssessmentsClear", "user { id }", {
    userId: ada,
    connection: "Username-Password-Authentication",
  }),
  change("auth0", "auth0UserBlocksClear", "user { id auth0 { blocks { ip } } }", { by: { userId: milo } }),
  change(
    "auth0",
    "auth0UserIdentityLink",
    "user { id auth0 { identities { provider providerUserId connection } } }",
    {
      userId: auth0UserId("auth0|.."),
      with: { userId: auth0UserId("oidc|harbour-partners|eu/north/4711") },
    },
  ),
  change(
    "auth0",
    "auth0FederatedTokensetDelete",
    "deletedTokensetId",
    {},
    ofAda("auth0 { federatedTokensets { id } }", ({ auth0 }) => ({
      id: auth0.federatedTokensets[0].id,
    })),
  ),
  change("auth0", "userExportStart", "job { kind status }", { format: "CSV", fields: [{ name: "email" }] }),
  change("auth0", "userImportStart", "job { kind status }", {
    connectionId: seededConnections.database,
    users: [{ email: "lars.holm@harbour-foods.example" }],
    sendCompletionEmail: false,
  }),
];

/** The id of a membership in Auth0. */
export const auth0MembershipId = (orgId: string, userId: string): string =>
  encodeGlobalId("OrgMembership", "auth0", orgId, userId);
