import type { GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { authenticationMethodFields } from "../../src/sources/auth0/authentication-method.ts";
import { clientFields } from "../../src/sources/auth0/client.ts";
import { clientGrantFields } from "../../src/sources/auth0/client-grant.ts";
import { consentFields } from "../../src/sources/auth0/consent.ts";
import { apiFields, connectionFields } from "../../src/sources/auth0/directory.ts";
import { domainFields } from "../../src/sources/auth0/domain.ts";
import { federatedTokensetFields } from "../../src/sources/auth0/federated-tokenset.ts";
import { identityProviderFields } from "../../src/sources/auth0/identity-provider.ts";
import { inviteFields as auth0InviteFields } from "../../src/sources/auth0/invite.ts";
import { jobFields } from "../../src/sources/auth0/job.ts";
import { orgFields as auth0OrgFields } from "../../src/sources/auth0/org.ts";
import { roleFields as auth0RoleFields } from "../../src/sources/auth0/role.ts";
import { deviceCredentialFields, refreshTokenFields } from "../../src/sources/auth0/token.ts";
import { userFields as auth0UserFields } from "../../src/sources/auth0/user.ts";
import { sessionFields } from "../../src/sources/auth0/user-session.ts";
import { auditLogFields } from "../../src/sources/losant/audit-log.ts";
import { instanceOrgMembershipFields } from "../../src/sources/losant/instance/member.ts";
import { instanceOrgFields } from "../../src/sources/losant/instance/org.ts";
import {
  historicalPayloadsFields,
  historicalSummaryFields,
} from "../../src/sources/losant/instance-admin/historical-summary.ts";
import { instanceFields } from "../../src/sources/losant/instance-admin/instance.ts";
import { instanceMembershipFields } from "../../src/sources/losant/instance-admin/member.ts";
import { orgInviteFields } from "../../src/sources/losant/invite.ts";
import { membershipFields } from "../../src/sources/losant/member.ts";
import { orgFields as losantOrgFields } from "../../src/sources/losant/org.ts";
import { receivedInviteFields } from "../../src/sources/losant/received-invite.ts";
import { apiTokenFields, oauthTokenFields } from "../../src/sources/losant/token.ts";
import { ownUserFields } from "../../src/sources/losant/user.ts";
import { viewerFields } from "../../src/sources/losant/viewer.ts";
import { schema } from "./sdl.ts";

describe("every field", () => {
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
      [apiTokenFields, known("Token", "LosantTokenFacet")],
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
      [historicalSummaryFields, known("LosantHistoricalSummary")],
      [historicalPayloadsFields, known("LosantHistoricalPayloads")],
    ];
    expect(tables.flatMap(([table, names]) => Object.keys(table).filter((row) => !names.has(row)))).toEqual(
      [],
    );
  });
});
