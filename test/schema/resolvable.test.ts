import { type GraphQLObjectType, getNamedType, isAbstractType } from "graphql";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { buildConnection } from "../../src/graph/connection.ts";
import { createCursorCodec } from "../../src/graph/cursor.ts";
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
import { deviceCredentialFieldsOf, refreshTokenFieldsOf } from "../../src/sources/auth0/token.ts";
import { userFields as auth0UserFields } from "../../src/sources/auth0/user.ts";
import { sessionFieldsOf } from "../../src/sources/auth0/user-session.ts";
import { auditLogFieldsOf } from "../../src/sources/losant/audit-log.ts";
import type { LosantAccessCredentialRecord } from "../../src/sources/losant/auth.ts";
import { instanceOrgMembershipFields } from "../../src/sources/losant/instance/member.ts";
import { instanceOrgFieldsOf } from "../../src/sources/losant/instance/org.ts";
import { readHistoricalCounts } from "../../src/sources/losant/instance-admin/historical-count.ts";
import {
  historicalPayloadsFields,
  historicalSummaryFieldsOf,
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
import { apiTokenFieldsOf, oauthTokenFieldsOf } from "../../src/sources/losant/token.ts";
import {
  parseDevices,
  parseNotebooks,
  parsePayloads,
  parsePayloadTotals,
} from "../../src/sources/losant/usage.ts";
import { ownUserFields } from "../../src/sources/losant/user.ts";
import { viewerFields } from "../../src/sources/losant/viewer.ts";
import { objectTypes, schema } from "./sdl.ts";
import {
  auth0AccessTo,
  auth0Source,
  losantAccessTo,
  losantInstanceAccessTo,
  losantInstanceSource,
  losantSource,
} from "./stand-in.ts";

const callNothing = () => Promise.reject(new Error("nothing is called here"));
const api = createAuth0Api("auth0", callNothing, callNothing);
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
const connection = buildConnection(
  [{ node: identified, positions: { at: "c" } }],
  createCursorCodec("c"),
  false,
  false,
  null,
  [],
);
const permission = toPermission(access, origin, {
  permission_name: "read:invoices",
  resource_server_identifier: "https://api.example.com",
  sources: [{ source_type: "DIRECT" }],
});
const tokenFields = apiTokenFieldsOf(losantAccessTo({}));
const oauthTokenFields = oauthTokenFieldsOf(losantAccessTo({}));
const auth0Clients = { api, clients: createClientLoader(api) };
const refreshTokenFields = refreshTokenFieldsOf(auth0Clients);
const deviceCredentialFields = deviceCredentialFieldsOf(auth0Clients);
const sessionFields = sessionFieldsOf(auth0Clients);
const summaryFields = historicalSummaryFieldsOf(access);
const preview = await losantAccessTo({ role: "view" }).invitePreview({ token: "t", email: "a@example.com" });
const credential = (await losantAccessTo({
  token: "t",
  deviceId: "1",
  applicationId: "2",
}).refreshAccess()) as LosantAccessCredentialRecord;
const instanceOrgFields = instanceOrgFieldsOf(losantInstanceAccessTo({}));
const identityError = toIdentityError(new GatewayError("NOT_FOUND", "Gone."));
const auditLogFields = auditLogFieldsOf(access);
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
  Org: [
    { ...identified, ...auth0OrgFields },
    { ...identified, ...losantOrgFields },
    { ...identified, ...instanceOrgFields },
  ],
  Auth0OrgFacet: [auth0OrgFields],
  Auth0Branding: [auth0OrgFields.branding.read({ branding: {} })],
  Auth0TokenQuota: [auth0OrgFields.tokenQuota.read({ token_quota: { client_credentials: {} } })],
  LosantOrgFacet: [losantOrgFields, instanceOrgFields],
  LosantOrgAdministration: [instanceOrgFields.administration.read({})],
  IdentityEvent: [{ ...toEventRecord(origin, userEvent), source: auth0Source }],
  LosantTag: instanceOrgFields.administration.read({ tags: [{ key: "tier", value: "gold" }] }).tags,
  LosantBilling: [losantOrgFields.billing.read({})],
  LosantBanner: [losantOrgFields.banner.read({ banner: { message: "Hello." } })],
  LosantServiceLimits: [serviceLimits.read({ limits: {} })],
  AccessCredential: [credential],
  LosantDeviceAccess: [credential.device],
  SsoRedirect: [
    await losantAccessTo({ ssoType: "SAML", ssoRequest: "https://sso.example.com" }).ssoRedirect("a@b.c"),
  ],
  SignInPayload: [{ access: null, errors: [] }],
  AccessRefreshPayload: [{ access: null, errors: [] }],
  UserCreatePayload: [{ user: null, errors: [] }],
  UserUpdatePayload: [{ user: null, errors: [] }],
  UserBlockPayload: [{ user: null, errors: [] }],
  UserUnblockPayload: [{ user: null, errors: [] }],
  UserRolesUpdatePayload: [{ user: null, errors: [] }],
  UserPermissionsUpdatePayload: [{ user: null, errors: [] }],
  UserPasswordTicketCreatePayload: [{ ticketUrl: null, errors: [] }],
  UserEmailVerificationTicketCreatePayload: [{ ticketUrl: null, errors: [] }],
  UserGroup: [{ ...identified, ...groupFields }],
  UserGroupMemberEdge: [{ cursor: "c", node: identified, joinedAt: null }],
  UserGroupMembershipEdge: toJoinedGroups(
    buildConnection(
      [{ node: { group: identified, joinedAt: null }, positions: { at: "c" } }],
      createCursorCodec("c"),
      false,
      false,
      null,
      [],
    ),
  ).edges,
  UserGroupDeletePayload: [{ deletedUserGroupId: null, errors: [] }],
  RoleCreatePayload: [{ role: null, errors: [] }],
  RoleUpdatePayload: [{ role: null, errors: [] }],
  RoleDeletePayload: [{ deletedRoleId: null, errors: [] }],
  RolePermissionsUpdatePayload: [{ role: null, errors: [] }],
  RoleAssignPayload: [{ role: null, errors: [] }],
  Auth0UserBlock: await auth0AccessTo({ blocked_for: [{ identifier: "ada" }] }).extras.blocks({
    userId: "1",
  }),
  Auth0UserBlocksClearPayload: [{ user: null, errors: [] }],
  Auth0UserIdentityLinkPayload: [{ user: null, errors: [] }],
  Auth0UserIdentityUnlinkPayload: [{ user: null, unlinkedUser: null, errors: [] }],
  Auth0UserRecoveryCodeRegeneratePayload: [{ recoveryCode: null, errors: [] }],
  Auth0UserBrowsersForgetPayload: [{ user: null, errors: [] }],
  Auth0UserRiskAssessmentsClearPayload: [{ user: null, errors: [] }],
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
  ).entries.map(({ item }) => item),
  UserDeletePayload: [{ deletedUserId: null, errors: [] }],
  UserPasswordChangePayload: [{ user: null, access: null, errors: [] }],
  UserEmailVerificationSendPayload: [{ user: null, job: null, errors: [] }],
  UserAccessRevokePayload: [{ user: null, isPending: false, errors: [] }],
  LosantMfaSetupPayload: [
    { ...(await losantAccessTo({ key: "k", keyUri: "u" }).extras.generateMfaSecret()), errors: [] },
  ],
  LosantMfaEnablePayload: [{ viewer: null, errors: [] }],
  LosantMfaDisablePayload: [{ viewer: null, errors: [] }],
  LosantGithubDisconnectPayload: [{ viewer: null, errors: [] }],
  LosantRecentItem: await losantAccessTo({ items: [{ id: "1" }] }).extras.recentItems("DEVICE", null),
  LosantRecentItemAddPayload: [{ recentItems: null, errors: [] }],
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
  Auth0OrgIdentityProviderAddPayload: [{ identityProvider: null, org: null, errors: [] }],
  Auth0OrgIdentityProviderUpdatePayload: [{ identityProvider: null, errors: [] }],
  Auth0OrgIdentityProviderRemovePayload: [{ removedIdentityProviderId: null, org: null, errors: [] }],
  Auth0OrgDomain: [domainFields],
  Auth0OrgDomainAddPayload: [{ domain: null, errors: [] }],
  Auth0OrgDomainUpdatePayload: [{ domain: null, errors: [] }],
  Auth0OrgDomainRemovePayload: [{ removedDomainId: null, errors: [] }],
  Auth0OrgClientGrant: [{ ...clientGrantFields, client: null }],
  Auth0OrgClientGrantAddPayload: [{ clientGrant: null, errors: [] }],
  Auth0OrgClientGrantRemovePayload: [{ removedClientGrantId: null, errors: [] }],
  ClientApp: [
    toClientApp({ api, clients: createClientLoader(api) }, "1"),
    { clientId: "1", ...clientFields },
    oauthTokenFields.client.read({ oauth: { client_id: "1" } }),
  ],
  LosantInviteFacet: [orgInviteFields, receivedInviteFields],
  InvitePreview: [preview],
  Token: [
    { ...identified, ...tokenFields, user: null },
    { ...identified, ...oauthTokenFields, user: null },
    { ...identified, ...refreshTokenFields, user: null },
    { ...identified, ...deviceCredentialFields, user: null },
  ],
  Auth0TokenFacet: [refreshTokenFields, deviceCredentialFields],
  Auth0Audience: refreshTokenFields.audiences.read({ resource_servers: [{ audience: "a" }] }) ?? [null],
  Auth0RefreshTokensRevokePayload: [{ isPending: false, errors: [] }],
  UserSession: [{ ...identified, ...sessionFields }],
  SessionAuthentication: sessionFields.authentications.read({
    authentication: { methods: [{ name: "pwd" }] },
  }),
  DeviceInfo: [sessionFields.device.read({ device: {} }), refreshTokenFields.device.read({ device: {} })],
  SessionRevokePayload: [{ revokedSessionId: null, errors: [] }],
  SessionUpdatePayload: [{ session: null, errors: [] }],
  UserConsent: [{ ...identified, ...consentFields, client: null }],
  ConsentRevokePayload: [{ revokedConsentId: null, user: null, errors: [] }],
  Auth0AuthenticationMethod: [authenticationMethodFields],
  Auth0AuthenticationMethodCreatePayload: [{ authenticationMethod: null, errors: [] }],
  Auth0AuthenticationMethodUpdatePayload: [{ authenticationMethod: null, errors: [] }],
  Auth0AuthenticationMethodDeletePayload: [{ deletedAuthenticationMethodId: null, errors: [] }],
  Auth0AuthenticationMethodsReplacePayload: [{ authenticationMethods: null, errors: [] }],
  Auth0MfaEnrollment: await auth0AccessTo([{ id: "1", status: "confirmed" }]).extras.mfaEnrollments("1"),
  Auth0UserMfaResetPayload: [{ user: null, errors: [] }],
  Auth0ConnectedAccount: (
    await auth0AccessTo({
      connected_accounts: [
        { id: "1", connection: "g", connection_id: "2", strategy: "g", created_at: "2026-03-01" },
      ],
    }).extras.connectedAccounts("1", { first: 1, after: null, wantsTotal: false })
  ).entries.map(({ item }) => item),
  Auth0FederatedTokenset: [federatedTokensetFields],
  Auth0FederatedTokensetDeletePayload: [{ deletedTokensetId: null, errors: [] }],
  LosantTokenFacet: [tokenFields, oauthTokenFields],
  LosantTokenOrgRole: tokenFields.orgRoles.read({ orgRoles: [{ orgId: "1", role: "view" }] }),
  TokenCreatePayload: [{ token: null, secret: null, errors: [] }],
  TokenUpdatePayload: [{ token: null, errors: [] }],
  TokenRevokePayload: [{ revokedTokenId: null, errors: [] }],
  LosantTokenCreator: [tokenFields.creator.read({ creatorId: "1", creatorType: "user" })],
  LosantInstance: [{ ...identified, ...instanceFields }],
  LosantInstanceMembership: [instanceMembershipFields],
  LosantInstanceUpdatePayload: [{ instance: null, errors: [] }],
  LosantInstanceReportGeneratePayload: [{ instance: null, jobId: null, errors: [] }],
  LosantInstanceMemberAddPayload: [{ membership: null, errors: [] }],
  LosantInstanceMemberUpdatePayload: [{ membership: null, errors: [] }],
  LosantInstanceMemberRemovePayload: [{ removedMembershipId: null, errors: [] }],
  LosantLimit: limitsOf({ device: 1 }),
  LosantReportConfig: [reportConfigOf({ cron: "0 0 * * 1" })],
  LosantHistoricalSummary: [{ ...summaryFields, payloads: {} }],
  LosantHistoricalSummaryOwner: [summaryFields.owner.read({ ownerId: "1" })],
  LosantHistoricalCount: readHistoricalCounts(origin, { deviceCount: 1 }, ["DEVICE"]),
  LosantHistoricalPayloads: [historicalPayloadsFields],
  OrgCreatePayload: [{ org: null, errors: [] }],
  OrgUpdatePayload: [{ org: null, errors: [] }],
  OrgDeletePayload: [{ deletedOrgId: null, errors: [] }],
  OrgMembersAddPayload: [{ memberships: [], org: null, errors: [] }],
  OrgMembershipUpdatePayload: [{ membership: null, errors: [] }],
  OrgMembersRemovePayload: [{ removedMembershipIds: [], org: null, errors: [] }],
  InviteCreatePayload: [{ invite: null, org: null, errors: [] }],
  InviteResendPayload: [{ invite: null, errors: [] }],
  InviteRevokePayload: [{ revokedInviteId: null, org: null, errors: [] }],
  InviteAcceptPayload: [{ org: null, orgSourceId: null, errors: [] }],
  InviteRejectPayload: [{ rejectedInviteId: null, errors: [] }],
  InviteDismissPayload: [{ dismissedInviteId: null, errors: [] }],
  LosantResourcesTransferPayload: [{ fromOrg: null, toOrg: null, errors: [] }],
  LosantAuditLog: [{ ...identified, ...auditLogFields }],
  LosantAuditLogActor: [auditLogFields.actor.read(auditLogEntry)],
  LosantAuditLogTarget: [
    auditLogFields.primaryTarget.read(auditLogEntry),
    auditLogFields.secondaryTarget.read(auditLogEntry),
  ],
  LosantAuditLogRequest: [auditLogFields.request.read(auditLogEntry)],
  LosantAuditLogResponse: [auditLogFields.response.read(auditLogEntry)],
  UserJob: [{ ...identified, ...jobFields }],
  UserJobSummary: [jobFields.summary.read({ summary: {} })],
  UserJobFailure: jobFailures,
  UserJobFailureReason: jobFailures.flatMap(({ reasons }) => reasons),
  UserExportStartPayload: [{ job: null, errors: [] }],
  UserImportStartPayload: [{ job: null, errors: [] }],
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

function standInsOf({ name }: GraphQLObjectType): readonly unknown[] {
  const own = behind[name];
  if (own !== undefined) return own;
  if (name.endsWith("Connection")) return [connection];
  return name.endsWith("Edge") ? connection.edges : [];
}

describe("every field", () => {
  it.each(objectTypes.map((type) => [type.name, type] as const))("of %s can be resolved", (_, type) => {
    const plain = Object.values(type.getFields()).filter(({ resolve }) => resolve === undefined);
    const standIns = standInsOf(type);
    expect(standIns.length > 0 || plain.length === 0, `something stands behind ${type.name}`).toBe(true);
    const missing = standIns.flatMap((standIn) => {
      const keys = typeof standIn === "object" && standIn !== null ? Object.keys(standIn) : [];
      return plain.flatMap(({ name }) => (keys.includes(name) ? [] : [`${type.name}.${name}`]));
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it("that leads to an abstract type says which concrete one it is", () => {
    const abstract = objectTypes
      .flatMap((type) => Object.values(type.getFields()))
      .map(({ type }) => getNamedType(type))
      .filter(isAbstractType);
    expect(abstract.length).toBeGreaterThan(0);
    expect(abstract.filter(({ resolveType }) => resolveType === undefined)).toEqual([]);
  });

  it("of a source's table stands in the schema", () => {
    const known = (...names: string[]) =>
      new Set(names.flatMap((name) => Object.keys((schema.getType(name) as GraphQLObjectType).getFields())));
    const tables: readonly [object, ReadonlySet<string>][] = [
      [auth0OrgFields, known("Org", "Auth0OrgFacet")],
      [losantOrgFields, known("Org", "LosantOrgFacet")],
      [instanceOrgFields, known("Org", "LosantOrgFacet")],
      [auth0UserFields, known("User", "Auth0UserFacet")],
      [ownUserFields, known("User", "LosantUserFacet")],
      [auth0RoleFields, known("Role")],
      [jobFields, known("UserJob")],
      [auth0InviteFields, known("Invite", "Auth0InviteFacet")],
      [clientFields, known("ClientApp")],
      [connectionFields, known("Auth0IdentityProvider")],
      [apiFields, known("Auth0Api")],
      [identityProviderFields, known("Auth0OrgIdentityProvider")],
      [domainFields, known("Auth0OrgDomain")],
      [clientGrantFields, known("Auth0OrgClientGrant")],
      [orgInviteFields, known("Invite", "LosantInviteFacet")],
      [receivedInviteFields, known("Invite", "LosantInviteFacet")],
      [membershipFields, known("OrgMembership", "LosantMembershipFacet")],
      [instanceOrgMembershipFields, known("OrgMembership", "LosantMembershipFacet")],
      [tokenFields, known("Token", "LosantTokenFacet")],
      [oauthTokenFields, known("Token", "LosantTokenFacet")],
      [refreshTokenFields, known("Token", "Auth0TokenFacet")],
      [deviceCredentialFields, known("Token", "Auth0TokenFacet")],
      [sessionFields, known("UserSession")],
      [consentFields, known("UserConsent")],
      [authenticationMethodFields, known("Auth0AuthenticationMethod")],
      [federatedTokensetFields, known("Auth0FederatedTokenset")],
      [viewerFields, known("Viewer", "LosantViewerFacet")],
      [auditLogFields, known("LosantAuditLog")],
      [instanceFields, known("LosantInstance")],
      [instanceMembershipFields, known("LosantInstanceMembership")],
      [summaryFields, known("LosantHistoricalSummary")],
      [historicalPayloadsFields, known("LosantHistoricalPayloads")],
    ];
    expect(tables.flatMap(([table, names]) => Object.keys(table).filter((row) => !names.has(row)))).toEqual(
      [],
    );
  });
});
