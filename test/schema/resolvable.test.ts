import { type GraphQLObjectType, getNamedType, isAbstractType } from "graphql";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { buildConnection } from "../../src/graph/connection.ts";
import { toSourceFailure } from "../../src/graph/source-failure.ts";
import type { AnswerOrigin } from "../../src/sources/answer.ts";
import { inviteFields as auth0InviteFields } from "../../src/sources/auth0/invite.ts";
import { orgFields as auth0OrgFields } from "../../src/sources/auth0/org.ts";
import { roleFields as auth0RoleFields, toPermission } from "../../src/sources/auth0/role.ts";
import { userFields as auth0UserFields } from "../../src/sources/auth0/user.ts";
import { orgInviteFields } from "../../src/sources/losant/invite.ts";
import { membershipFields } from "../../src/sources/losant/member.ts";
import { orgFields as losantOrgFields } from "../../src/sources/losant/org.ts";
import { periodOf } from "../../src/sources/losant/period.ts";
import { orgQuotas, readQuotas, serviceLimits } from "../../src/sources/losant/quota.ts";
import { receivedInviteFields } from "../../src/sources/losant/received-invite.ts";
import { createRoles, resourceRolesOf } from "../../src/sources/losant/role.ts";
import { tokenFieldsOf } from "../../src/sources/losant/token.ts";
import { ownUserFields } from "../../src/sources/losant/user.ts";
import { viewerFields } from "../../src/sources/losant/viewer.ts";
import { objectTypes, schema } from "./sdl.ts";
import { auth0AccessTo, auth0Source, losantAccessTo, losantSource } from "./stand-in.ts";

const origin: AnswerOrigin = { source: "auth0", operation: "get_permissions" };
const access = auth0AccessTo({});
const identified = { access, sourceId: "1" };
const connection = buildConnection([{ cursor: "c", node: identified }], false, false, null, []);
const permission = toPermission(access, origin, {
  permission_name: "read:invoices",
  resource_server_identifier: "https://api.example.com",
  sources: [{ source_type: "DIRECT" }],
});
const tokenFields = tokenFieldsOf(losantAccessTo({}));
const preview = await losantAccessTo({ role: "view" }).invitePreview({ token: "t", email: "a@example.com" });
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
  ],
  Auth0OrgFacet: [auth0OrgFields],
  Auth0Branding: [auth0OrgFields.branding.read({ branding: {} })],
  Auth0TokenQuota: [auth0OrgFields.tokenQuota.read({ token_quota: { client_credentials: {} } })],
  LosantOrgFacet: [losantOrgFields],
  LosantBilling: [losantOrgFields.billing.read({})],
  LosantBanner: [losantOrgFields.banner.read({ banner: { message: "Hello." } })],
  LosantServiceLimits: [serviceLimits.read({ limits: {} })],
  LosantQuota: readQuotas(origin, orgQuotas, { limits: {}, summary: {} }, ["DEVICE"]),
  DateTimeRange: [periodOf({ currentPeriodStart: "2026-03-01", currentPeriodEnd: "2026-04-01" })],
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
  LosantMembershipFacet: [membershipFields],
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
  ClientApp: [auth0InviteFields.client.read({ client_id: "1" })],
  LosantInviteFacet: [orgInviteFields, receivedInviteFields],
  InvitePreview: [preview],
  Token: [{ ...identified, ...tokenFields, user: null }],
  LosantTokenFacet: [tokenFields],
  LosantTokenOrgRole: tokenFields.orgRoles.read({ orgRoles: [{ orgId: "1", role: "view" }] }),
  LosantTokenCreator: [tokenFields.creator.read({ creatorId: "1", creatorType: "user" })],
  IdentitySource: [auth0Source, losantSource],
  IdentitySourceError: [toSourceFailure(auth0Source, new GatewayError("TIMEOUT", "Late."))],
  PageInfo: [connection.pageInfo],
};

function standInsOf({ name }: GraphQLObjectType): readonly unknown[] {
  if (name.endsWith("Connection")) return [connection];
  if (name.endsWith("Edge")) return connection.edges;
  return behind[name] ?? [];
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
      [auth0UserFields, known("User", "Auth0UserFacet")],
      [ownUserFields, known("User", "LosantUserFacet")],
      [auth0RoleFields, known("Role")],
      [auth0InviteFields, known("Invite", "Auth0InviteFacet")],
      [orgInviteFields, known("Invite", "LosantInviteFacet")],
      [receivedInviteFields, known("Invite", "LosantInviteFacet")],
      [membershipFields, known("OrgMembership", "LosantMembershipFacet")],
      [tokenFields, known("Token", "LosantTokenFacet")],
      [viewerFields, known("Viewer", "LosantViewerFacet")],
    ];
    expect(tables.flatMap(([table, names]) => Object.keys(table).filter((row) => !names.has(row)))).toEqual(
      [],
    );
  });
});
