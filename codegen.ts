import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the schema for the resolvers: `npm run codegen` writes them, `npm run check` compares. */
const config: CodegenConfig = {
  schema: "schema/**/*.graphql",
  generates: {
    "src/graph/types.generated.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context/request-context.ts#RequestContext",
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        resolversNonOptionalTypename: { unionMember: false, interfaceImplementingType: false },
        mappers: {
          AccessCredential: "../sources/writes.ts#AccessCredentialRecord",
          Auth0Api: "../sources/auth0/directory.ts#ApiRecord",
          Auth0ApiConnection: "./facets/auth0/connection.ts#Auth0ApiConnectionRecord",
          Auth0AuthenticationMethod: "../sources/auth0/authentication-method.ts#AuthenticationMethodRecord",
          Auth0AuthenticationMethodConnection:
            "./facets/auth0/connection.ts#Auth0AuthenticationMethodConnectionRecord",
          Auth0ConnectedAccount: "../sources/auth0/connected-account.ts#ConnectedAccountRecord",
          Auth0ConnectedAccountConnection:
            "./facets/auth0/connection.ts#Auth0ConnectedAccountConnectionRecord",
          Auth0FederatedTokenset: "../sources/auth0/federated-tokenset.ts#FederatedTokensetRecord",
          Auth0TokenFacet: "../sources/auth0/token.ts#Auth0TokenRecord",
          Auth0ClientConnection: "./facets/auth0/connection.ts#Auth0ClientConnectionRecord",
          Auth0IdentityProvider: "../sources/auth0/directory.ts#ConnectionRecord",
          Auth0IdentityProviderConnection:
            "./facets/auth0/connection.ts#Auth0IdentityProviderConnectionRecord",
          Auth0OrgClientGrant: "../sources/auth0/client-grant.ts#OrgClientGrantRecord",
          Auth0OrgClientGrantConnection: "./facets/auth0/connection.ts#Auth0OrgClientGrantConnectionRecord",
          Auth0OrgDomain: "../sources/auth0/domain.ts#OrgDomainRecord",
          Auth0OrgDomainConnection: "./facets/auth0/connection.ts#Auth0OrgDomainConnectionRecord",
          Auth0OrgIdentityProvider: "../sources/auth0/identity-provider.ts#OrgIdentityProviderRecord",
          Auth0OrgIdentityProviderConnection:
            "./facets/auth0/connection.ts#Auth0OrgIdentityProviderConnectionRecord",
          ClientApp: "../sources/record.ts#ClientAppRecord",
          Auth0OrgFacet: "../sources/record.ts#OrgRecord",
          Auth0InviteFacet: "../sources/record.ts#InviteRecord",
          Auth0UserFacet: "../sources/record.ts#UserRecord",
          IdentityError: "./mutation.ts#IdentityErrorRecord",
          IdentityEvent: "./event.ts#IdentityEventRecord",
          IdentitySource: "../sources/source.ts#Source",
          IdentitySourceError: "./source-failure.ts#SourceFailure",
          Invite: "../sources/record.ts#InviteRecord",
          InviteConnection: "./connection.ts#InviteConnectionRecord",
          InvitePreview: "../sources/record.ts#InvitePreviewRecord",
          LosantAuditLog: "../sources/losant/audit-log.ts#LosantAuditLogRecord",
          LosantAuditLogActor: "../sources/losant/audit-log.ts#LosantAuditLogActorRecord",
          LosantAuditLogConnection: "./facets/losant/audit-log.ts#LosantAuditLogConnectionRecord",
          LosantHistoricalCount:
            "../sources/losant/instance-admin/historical-count.ts#LosantHistoricalCountRecord",
          LosantHistoricalPayloads:
            "../sources/losant/instance-admin/historical-summary.ts#LosantHistoricalPayloadsRecord",
          LosantHistoricalSummary:
            "../sources/losant/instance-admin/historical-summary.ts#LosantHistoricalSummaryRecord",
          LosantHistoricalSummaryConnection:
            "./facets/losant/connection.ts#LosantHistoricalSummaryConnectionRecord",
          LosantHistoricalSummaryOwner:
            "../sources/losant/instance-admin/historical-summary.ts#LosantHistoricalSummaryOwnerRecord",
          LosantInstance: "../sources/losant/instance-admin/instance.ts#LosantInstanceRecord",
          LosantInstanceConnection: "./facets/losant/connection.ts#LosantInstanceConnectionRecord",
          LosantInstanceMembership:
            "../sources/losant/instance-admin/member.ts#LosantInstanceMembershipRecord",
          LosantInstanceMembershipConnection:
            "./facets/losant/connection.ts#LosantInstanceMembershipConnectionRecord",
          LosantInviteFacet: "../sources/record.ts#InviteRecord",
          LosantMembershipFacet: "../sources/record.ts#MembershipRecord",
          LosantOrgAdministration: "../sources/losant/instance/org.ts#LosantOrgAdministrationRecord",
          LosantOrgFacet: "../sources/record.ts#OrgRecord",
          LosantRecentItem: "../sources/losant/recent-item.ts#LosantRecentItemRecord",
          LosantUsage: "../sources/losant/usage.ts#LosantUsageRecord",
          LosantQuota: "../sources/losant/quota.ts#LosantQuotaRecord",
          LosantTokenFacet: "../sources/record.ts#TokenRecord",
          LosantTokenOrgRole: "../sources/losant/token.ts#LosantTokenOrgRoleRecord",
          LosantUserFacet: "../sources/record.ts#UserRecord",
          LosantViewerFacet: "./facets/losant/facets.ts#LosantViewerParent",
          Org: "../sources/record.ts#OrgRecord",
          OrgConnection: "./connection.ts#OrgConnectionRecord",
          OrgMembership: "../sources/record.ts#MembershipRecord",
          OrgMembershipConnection: "./connection.ts#OrgMembershipConnectionRecord",
          Permission: "../sources/record.ts#PermissionRecord",
          PermissionConnection: "./connection.ts#PermissionConnectionRecord",
          Role: "../sources/record.ts#RoleRecord",
          RoleConnection: "./connection.ts#RoleConnectionRecord",
          Token: "../sources/record.ts#TokenRecord",
          TokenConnection: "./connection.ts#TokenConnectionRecord",
          SsoRedirect: "../sources/writes.ts#SsoRedirectRecord",
          User: "../sources/record.ts#UserRecord",
          UserConnection: "./connection.ts#UserConnectionRecord",
          UserConsent: "../sources/user-consent.ts#UserConsentRecord",
          UserConsentConnection: "./consent.ts#UserConsentConnectionRecord",
          UserSession: "../sources/user-session.ts#UserSessionRecord",
          UserSessionConnection: "./session.ts#UserSessionConnectionRecord",
          UserGroup: "../sources/group.ts#UserGroupRecord",
          UserGroupConnection: "./group.ts#UserGroupConnectionRecord",
          UserGroupMember: "./group.ts#UserGroupMemberRecord",
          UserGroupMemberConnection: "./group.ts#UserGroupMemberConnectionRecord",
          UserGroupMembershipConnection: "./group.ts#UserGroupMembershipConnectionRecord",
          UserJob: "../sources/job.ts#UserJobRecord",
          Viewer: "../sources/record.ts#ViewerRecord",
        },
        scalars: {
          DateTime: "string",
          EmailAddress: "string",
          URL: "string",
          JSONObject: "Readonly<Record<string, unknown>>",
          SafeInt: "number",
          SecretString: "string",
        },
      },
    },
  },
};

export default config;
