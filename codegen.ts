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
          Auth0OrgFacet: "../sources/record.ts#OrgRecord",
          Auth0InviteFacet: "../sources/record.ts#InviteRecord",
          Auth0UserFacet: "../sources/record.ts#UserRecord",
          IdentityError: "./mutation.ts#IdentityErrorRecord",
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
