import type { GraphQLObjectType } from "graphql";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { ListConnection } from "../../src/graph/connection.ts";
import { toJoinedGroups } from "../../src/graph/group.ts";
import { toIdentityError, toPartialError } from "../../src/graph/mutation.ts";
import { toSourceFailure } from "../../src/graph/source-failure.ts";
import type { AnswerOrigin } from "../../src/sources/answer.ts";
import { createAuth0Api } from "../../src/sources/auth0/api.ts";
import { authenticationMethodFields } from "../../src/sources/auth0/authentication-method.ts";
import { clientFields, createClientLoader, toClientApp } from "../../src/sources/auth0/client.ts";
import { clientGrantFields } from "../../src/sources/auth0/client-grant.ts";
import { consentFields } from "../../src/sources/auth0/consent.ts";
import { apiFields, connectionFields } from "../../src/sources/auth0/directory.ts";
import { domainFields } from "../../src/sources/auth0/domain.ts";
import { toEventRecord } from "../../src/sources/auth0/event-message.ts";
import { federatedTokensetFields } from "../../src/sources/auth0/federated-tokenset.ts";
import { groupFields } from "../../src/sources/auth0/group.ts";
import { identityProviderFields } from "../../src/sources/auth0/identity-provider.ts";
import { inviteFields as auth0InviteFields } from "../../src/sources/auth0/invite.ts";
import { jobFields } from "../../src/sources/auth0/job.ts";
import { readJobFailures } from "../../src/sources/auth0/job-failure.ts";
import { orgFields as auth0OrgFields } from "../../src/sources/auth0/org.ts";
import { roleFields as auth0RoleFields, toPermission } from "../../src/sources/auth0/role.ts";
import { deviceCredentialFields, refreshTokenFields } from "../../src/sources/auth0/token.ts";
import { userFields as auth0UserFields } from "../../src/sources/auth0/user.ts";
import { sessionFields } from "../../src/sources/auth0/user-session.ts";
import { auditLogFields } from "../../src/sources/losant/audit-log.ts";
import type { LosantAccessCredentialRecord } from "../../src/sources/losant/auth.ts";
import { instanceOrgMembershipFields } from "../../src/sources/losant/instance/member.ts";
import { instanceOrgFields } from "../../src/sources/losant/instance/org.ts";
import { readHistoricalCounts } from "../../src/sources/losant/instance-admin/historical-count.ts";
import {
  historicalPayloadsFields,
  historicalSummaryFields,
} from "../../src/sources/losant/instance-admin/historical-summary.ts";
import { instanceFields } from "../../src/sources/losant/instance-admin/instance.ts";
import { instanceMembershipFields } from "../../src/sources/losant/instance-admin/member.ts";
import { reportConfigOf } from "../../src/sources/losant/instance-admin/report-config.ts";
import { orgInviteFields } from "../../src/sources/losant/invite.ts";
import { limitsOf } from "../../src/sources/losant/limit.ts";
import { membershipFields } from "../../src/sources/losant/member.ts";
import { orgFields as losantOrgFields } from "../../src/sources/losant/org.ts";
import { periodOf } from "../../src/sources/losant/period.ts";
import { orgQuotas, readQuotas, serviceLimits } from "../../src/sources/losant/quota.ts";
import { receivedInviteFields } from "../../src/sources/losant/received-invite.ts";
import { createRoles, resourceRolesOf } from "../../src/sources/losant/role.ts";
import { apiTokenFields, oauthTokenFields } from "../../src/sources/losant/token.ts";
import {
  parseDevices,
  parseNotebooks,
  parsePayloads,
  parsePayloadTotals,
} from "../../src/sources/losant/usage.ts";
import { ownUserFields } from "../../src/sources/losant/user.ts";
import { viewerFields } from "../../src/sources/losant/viewer.ts";
import { payloads } from "./payloads.ts";
import {
  auth0AccessTo,
  auth0Source,
  losantAccessTo,
  losantInstanceAccessTo,
  losantInstanceSource,
  losantSource,
} from "./stand-in.ts";

const origin: AnswerOrigin = { source: "auth0", operation: "get_permissions" };
const userEvent = {
  id: "MQ==",
  event: "user.created",
  data: JSON.stringify({
    event: { id: "evt_1", time: "2026-03-01T00:00:00Z", data: { object: { user_id: "auth0|1" } } },
  }),
};
const access = auth0AccessTo({});
const identified = { access, sourceId: "1" };
const callNothing = () => Promise.reject(new Error("nothing is called here"));
const api = createAuth0Api("auth0", callNothing, callNothing);
const clientSession = { api, clients: createClientLoader(api) };
const instanceAccess = losantInstanceAccessTo({});
const connection = new ListConnection([identified], () => "c", false, false, null, []);
const permission = toPermission(access, origin, {
  permission_name: "read:invoices",
  resource_server_identifier: "https://api.example.com",
  sources: [{ source_type: "DIRECT" }],
});
const preview = await losantAccessTo({ role: "view" }).invitePreview({ token: "t", email: "a@example.com" });
const credential = (await losantAccessTo({
  token: "t",
  deviceId: "1",
  applicationId: "2",
}).refreshAccess()) as LosantAccessCredentialRecord;
const identityError = toIdentityError(new GatewayError("NOT_FOUND", "Gone."));
const auditLogEntry = {
  actorId: "1",
  requestResource: "org",
  requestAction: "patch",
  primaryTargetId: "2",
  secondaryTargetId: "3",
};
const jobFailures = readJobFailures(origin, [{ user: {}, errors: [{ code: "FORMAT", message: "Wrong." }] }]);
/** The name of an invite's org takes a call of its own where the invite does not tell it: a function, not a row. */
const orgName = () => Promise.resolve("");

/**
 * What stands behind each type: the field tables its records are read with, one for each way to get a record, or a value
 * as the sources make it. A field without a resolver must be found in every one of them.
 */
const behind: Readonly<Record<string, readonly unknown[]>> = {
  ...payloads,
  Org: [
    { ...identified, ...auth0OrgFields },
    { ...identified, ...losantOrgFields },
    { ...identified, ...instanceOrgFields },
  ],
  Auth0OrgFacet: [auth0OrgFields],
  Auth0Branding: [auth0OrgFields.branding.read({ branding: {} })],
  Auth0TokenQuota: [auth0OrgFields.tokenQuota.read({ token_quota: { client_credentials: {} } })],
  LosantOrgFacet: [losantOrgFields, instanceOrgFields],
  LosantOrgAdministration: [instanceOrgFields.administration.read({}, instanceAccess)],
  IdentityEvent: [{ ...toEventRecord(origin, userEvent), source: auth0Source }],
  LosantTag: instanceOrgFields.administration.read({ tags: [{ key: "tier", value: "gold" }] }, instanceAccess)
    .tags,
  LosantBilling: [losantOrgFields.billing.read({})],
  LosantBanner: [losantOrgFields.banner.read({ banner: { message: "Hello." } })],
  LosantServiceLimits: [serviceLimits.read({ limits: {} })],
  AccessCredential: [credential],
  LosantDeviceAccess: [credential.device],
  SsoRedirect: [
    await losantAccessTo({ ssoType: "SAML", ssoRequest: "https://sso.example.com" }).ssoRedirect("a@b.c"),
  ],
  UserGroup: [{ ...identified, ...groupFields }],
  UserGroupMemberEdge: [{ cursor: "c", node: identified, joinedAt: null }],
  UserGroupMembershipEdge: toJoinedGroups(
    new ListConnection([{ group: identified, joinedAt: null }], () => "c", false, false, null, []),
  ).edges,
  Auth0UserBlock: await auth0AccessTo({ blocked_for: [{ identifier: "ada" }] }).extras.blocks({
    userId: "1",
  }),
  Auth0LogEntry: (
    await auth0AccessTo([{ log_id: "1", date: "2026-03-01T00:00:00.000Z", type: "s" }]).extras.logEntries(
      "1",
      {
        first: 1,
        after: null,
        wantsTotal: false,
        direction: "DESC",
      },
    )
  ).items,
  LosantMfaSetupPayload: [
    { ...(await losantAccessTo({ key: "k", keyUri: "u" }).extras.generateMfaSecret()), errors: [] },
  ],
  LosantRecentItem: await losantAccessTo({ items: [{ id: "1" }] }).extras.recentItems("DEVICE", null),
  LosantUsage: [
    losantAccessTo({}).extras.usage({ kind: "me" }, { start: null, end: null }),
    losantInstanceAccessTo({}).extras.orgUsage("1", { start: null, end: null }),
  ],
  LosantPayloadTotal: parsePayloadTotals(origin, { timer: { flow: 1 } }),
  LosantPayloadPoint: parsePayloads(origin, { counts: [{ date: "2026-03-01T00:00:00.000Z" }] }),
  LosantDevicePoint: parseDevices(origin, { counts: [{ date: "2026-03-01T00:00:00.000Z" }] }),
  LosantNotebookPoint: parseNotebooks(origin, { counts: [{ date: "2026-03-01T00:00:00.000Z" }] }),
  LosantQuota: readQuotas(origin, orgQuotas, { limits: {}, summary: {} }, ["DEVICE"]),
  DateTimeRange: [
    periodOf({
      currentPeriodStart: "2026-03-01T00:00:00.000Z",
      currentPeriodEnd: "2026-04-01T00:00:00.000Z",
    }),
  ],
  User: [
    { ...identified, ...auth0UserFields },
    { ...identified, ...ownUserFields },
  ],
  Auth0UserFacet: [auth0UserFields],
  Auth0Identity: auth0UserFields.identities.read({
    identities: [{ connection: "Users", provider: "auth0", user_id: "1" }],
  }) ?? [null],
  LosantUserFacet: [ownUserFields],
  LosantViewerFacet: [viewerFields],
  LosantMembershipFacet: [membershipFields, instanceOrgMembershipFields],
  LosantResourceRoleGrant: resourceRolesOf([{ resourceId: "1", role: "view" }]),
  Role: [{ ...identified, ...auth0RoleFields }, ...createRoles(losantAccessTo({})).values()],
  Permission: [permission],
  PermissionGrantor: permission.grantedBy ?? [null],
  Invite: [
    { ...identified, ...auth0InviteFields, orgName },
    { ...identified, ...orgInviteFields, orgName },
    { ...identified, ...receivedInviteFields },
  ],
  InviteSender: [
    auth0InviteFields.sentBy.read({ inviter: { name: "Ada" } }),
    receivedInviteFields.sentBy.read({ invitedBy: { email: "ada@example.com" } }),
  ],
  Auth0InviteFacet: [auth0InviteFields],
  Auth0IdentityProvider: [{ connectionId: "1", ...connectionFields }],
  Auth0Api: [{ ...identified, ...apiFields }],
  Auth0ApiScope: apiFields.scopes.read({ scopes: [{ value: "read:invoices" }] }),
  Auth0OrgIdentityProvider: [identityProviderFields],
  Auth0OrgDomain: [domainFields],
  Auth0OrgClientGrant: [{ ...clientGrantFields, client: null }],
  ClientApp: [
    toClientApp(clientSession, "1"),
    { clientId: "1", ...clientFields },
    oauthTokenFields.client.read({ oauth: { client_id: "1" } }, access),
  ],
  LosantInviteFacet: [orgInviteFields, receivedInviteFields],
  InvitePreview: [preview],
  Token: [
    { ...identified, ...apiTokenFields, user: null },
    { ...identified, ...oauthTokenFields, user: null },
    { ...identified, ...refreshTokenFields, user: null },
    { ...identified, ...deviceCredentialFields, user: null },
  ],
  Auth0TokenFacet: [refreshTokenFields, deviceCredentialFields],
  Auth0Audience: refreshTokenFields.audiences.read(
    { resource_servers: [{ audience: "a" }] },
    clientSession,
  ) ?? [null],
  UserSession: [{ ...identified, ...sessionFields }],
  SessionAuthentication: sessionFields.authentications.read(
    { authentication: { methods: [{ name: "pwd" }] } },
    clientSession,
  ),
  DeviceInfo: [
    sessionFields.device.read({ device: {} }, clientSession),
    refreshTokenFields.device.read({ device: {} }, clientSession),
  ],
  UserConsent: [{ ...identified, ...consentFields, client: null }],
  Auth0AuthenticationMethod: [authenticationMethodFields],
  Auth0MfaEnrollment: await auth0AccessTo([{ id: "1", status: "confirmed" }]).extras.mfaEnrollments("1"),
  Auth0ConnectedAccount: (
    await auth0AccessTo({
      connected_accounts: [
        { id: "1", connection: "g", connection_id: "2", strategy: "g", created_at: "2026-03-01" },
      ],
    }).extras.connectedAccounts("1", { first: 1, after: null, wantsTotal: false })
  ).items,
  Auth0FederatedTokenset: [federatedTokensetFields],
  LosantTokenFacet: [apiTokenFields, oauthTokenFields],
  LosantTokenOrgRole: apiTokenFields.orgRoles.read({ orgRoles: [{ orgId: "1", role: "view" }] }, access),
  LosantTokenCreator: [apiTokenFields.creator.read({ creatorId: "1", creatorType: "user" }, access)],
  LosantInstance: [{ ...identified, ...instanceFields }],
  LosantInstanceMembership: [instanceMembershipFields],
  LosantLimit: limitsOf({ device: 1 }),
  LosantReportConfig: [reportConfigOf({ cron: "0 0 * * 1" })],
  LosantHistoricalSummary: [{ ...historicalSummaryFields, payloads: {} }],
  LosantHistoricalSummaryOwner: [historicalSummaryFields.owner.read({ ownerId: "1" }, access)],
  LosantHistoricalCount: readHistoricalCounts(origin, { deviceCount: 1 }, ["DEVICE"]),
  LosantHistoricalPayloads: [historicalPayloadsFields],
  LosantAuditLog: [{ ...identified, ...auditLogFields }],
  LosantAuditLogActor: [auditLogFields.actor.read(auditLogEntry, access)],
  LosantAuditLogTarget: [
    auditLogFields.primaryTarget.read(auditLogEntry, access),
    auditLogFields.secondaryTarget.read(auditLogEntry, access),
  ],
  LosantAuditLogRequest: [auditLogFields.request.read(auditLogEntry, access)],
  LosantAuditLogResponse: [auditLogFields.response.read(auditLogEntry, access)],
  UserJob: [{ ...identified, ...jobFields }],
  UserJobSummary: [jobFields.summary.read({ summary: {} })],
  UserJobFailure: jobFailures,
  UserJobFailureReason: jobFailures.flatMap(({ reasons }) => reasons),
  IdentityChallengeError: [identityError],
  IdentityConflictError: [identityError],
  IdentityForbiddenError: [identityError],
  IdentityNotFoundError: [identityError],
  IdentityPartialError: [toPartialError(new GatewayError("TIMEOUT", "Late."), null, [])],
  IdentitySourceChoiceError: [identityError],
  IdentityValidationError: [identityError],
  IdentitySource: [auth0Source, losantSource, losantInstanceSource],
  IdentitySourceError: [toSourceFailure(auth0Source, new GatewayError("TIMEOUT", "Late."))],
  PageInfo: [connection.pageInfo],
};

/** What stands behind a type; nothing for one whose fields all have resolvers. */
export function standInsOf({ name }: GraphQLObjectType): readonly unknown[] {
  const own = behind[name];
  if (own !== undefined) return own;
  if (name.endsWith("Connection")) return [connection];
  return name.endsWith("Edge") ? connection.edges : [];
}
