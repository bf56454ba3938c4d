import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/sources/answer.ts";
import { inviteFields } from "../../../src/sources/auth0/invite.ts";
import { orgFields } from "../../../src/sources/auth0/org.ts";
import { roleFields, toPermission } from "../../../src/sources/auth0/role.ts";
import { listedUserFields, userFields, viewerIdOf } from "../../../src/sources/auth0/user.ts";
import { type FieldTable, type JsonObject, upstreamKeysOf } from "../../../src/sources/fields.ts";
import type { Access } from "../../../src/sources/source.ts";

const origin = { source: "auth0", operation: "any" };
const access = { source: { name: "auth0" } } as Access;

function readAll<Fields>(table: FieldTable<Fields>, upstream: JsonObject): Partial<Fields> {
  return readRecord(origin, table, upstream, new Set(Object.keys(table)));
}

/** Fields that could not be read; all others were. */
function failedFields<Fields>(table: FieldTable<Fields>, upstream: JsonObject): string[] {
  const failed = Object.entries(readAll(table, upstream)).filter(([, value]) => value instanceof Error);
  for (const [, error] of failed) expect(error).toMatchObject({ code: "BAD_RESPONSE", source: "auth0" });
  return failed.map(([name]) => name);
}

// https://auth0.com/docs/api/management/v2/organizations/get-organizations-by-id
const org: JsonObject = {
  id: "org_ee4jXgBhr4UW9wkE",
  name: "organization-1",
  display_name: "Acme Users",
  branding: {
    logo_url: "https://example.com/logo.png",
    colors: { primary: "#0059d6", page_background: "#000000" },
  },
  metadata: { plan: "gold" },
  token_quota: { client_credentials: { enforce: true, per_day: 100, per_hour: 10 } },
};

// https://auth0.com/docs/api/management/v2/users/get-users-by-id
const user: JsonObject = {
  user_id: "auth0|507f1f77bcf86cd799439020",
  email: "john.doe@gmail.com",
  email_verified: false,
  username: "johndoe",
  phone_number: "+199999999999999",
  phone_verified: false,
  created_at: "2026-01-02T03:04:05.678Z",
  updated_at: "2026-02-03T04:05:06.789Z",
  identities: [
    {
      connection: "Initial-Connection",
      user_id: "507f1f77bcf86cd799439020",
      provider: "auth0",
      isSocial: false,
      access_token: "never read",
      profileData: { email: "john@example.com", name: "John", given_name: "J" },
    },
    { connection: "google-oauth2", user_id: 118_000, provider: "google-oauth2" },
  ],
  app_metadata: { plan: "gold" },
  user_metadata: { color: "red" },
  picture: "https://example.com/john.png",
  name: "John Doe",
  nickname: "john",
  multifactor: ["guardian"],
  last_ip: "192.0.2.1",
  last_login: "2026-02-28T10:00:00.000Z",
  logins_count: 7,
  blocked: true,
  given_name: "John",
  family_name: "Doe",
};

// https://auth0.com/docs/api/management/v2/organizations/get-invitations-by-invitation-id
const invitation: JsonObject = {
  id: "uinv_0000000000000001",
  organization_id: "org_ee4jXgBhr4UW9wkE",
  inviter: { name: "Jane Doe" },
  invitee: { email: "john.doe@gmail.com" },
  invitation_url: "https://mycompany.org/login?invitation=f81dWWYW6gzGGicxT8Ha0txBkGNcAcYr",
  ticket_id: "never read",
  created_at: "2020-08-20T19:10:06.299Z",
  expires_at: "2020-08-27T19:10:06.299Z",
  client_id: "AaiyAPdpYdesoKnqjj8HJqRn4T5titww",
  connection_id: "con_0000000000000001",
  app_metadata: { a: 1 },
  user_metadata: { b: 2 },
  roles: ["rol_0000000000000001"],
};

describe("an organization", () => {
  it("is read from the documented answer", () => {
    expect(readAll(orgFields, org)).toEqual({
      name: "Acme Users",
      slug: "organization-1",
      description: null,
      logoUrl: "https://example.com/logo.png",
      accentColor: "#0059d6",
      createdAt: null,
      updatedAt: null,
      pendingInviteCount: null,
      branding: {
        logoUrl: "https://example.com/logo.png",
        primaryColor: "#0059d6",
        pageBackgroundColor: "#000000",
      },
      metadata: { plan: "gold" },
      tokenQuota: { isEnforced: true, perDay: 100, perHour: 10 },
    });
  });

  it("is read when it has nothing but its id and name", () => {
    const bare = readAll(orgFields, { id: "org_1", name: "one" });
    expect(bare).toMatchObject({
      name: "one",
      slug: "one",
      logoUrl: null,
      branding: null,
      metadata: null,
      tokenQuota: null,
    });
    expect(readAll(orgFields, { id: "org_1" }).name).toBe("org_1");
  });

  it("fails the one field that came in a wrong form", () => {
    expect(failedFields(orgFields, { ...org, metadata: "gold" })).toEqual(["metadata"]);
    expect(failedFields(orgFields, { ...org, branding: [] })).toEqual(["logoUrl", "accentColor", "branding"]);
    expect(
      failedFields(orgFields, { ...org, token_quota: { client_credentials: { per_day: "many" } } }),
    ).toEqual(["tokenQuota"]);
  });
});

describe("a user", () => {
  it("is read from the documented answer", () => {
    expect(readAll(userFields, user)).toEqual({
      displayName: "John Doe",
      name: "John Doe",
      givenName: "John",
      familyName: "Doe",
      email: "john.doe@gmail.com",
      isEmailVerified: false,
      phoneNumber: "+199999999999999",
      avatarUrl: "https://example.com/john.png",
      isMfaEnabled: true,
      createdAt: "2026-01-02T03:04:05.678Z",
      updatedAt: "2026-02-03T04:05:06.789Z",
      lastLoginAt: "2026-02-28T10:00:00.000Z",
      username: "johndoe",
      nickname: "john",
      isPhoneVerified: false,
      isBlocked: true,
      loginCount: 7,
      lastIp: "192.0.2.1",
      identities: [
        {
          connection: "Initial-Connection",
          provider: "auth0",
          providerUserId: "507f1f77bcf86cd799439020",
          isSocial: false,
          email: "john@example.com",
          name: "John",
        },
        {
          connection: "google-oauth2",
          provider: "google-oauth2",
          providerUserId: "118000",
          isSocial: null,
          email: null,
          name: null,
        },
      ],
      userMetadata: { color: "red" },
      appMetadata: { plan: "gold" },
    });
  });

  it("is never without a name to call them by", () => {
    const id = { user_id: "auth0|1" };
    expect(
      readAll(userFields, { ...id, name: "", nickname: "nick", email: "a@example.com" }).displayName,
    ).toBe("nick");
    expect(readAll(userFields, { ...id, email: "a@example.com" }).displayName).toBe("a@example.com");
    expect(readAll(userFields, id).displayName).toBe("auth0|1");
  });

  it("is neither blocked nor asked for a second factor when the record does not say so", () => {
    expect(readAll(userFields, { user_id: "auth0|1" })).toMatchObject({
      isBlocked: false,
      isMfaEnabled: false,
    });
    expect(readAll(userFields, { user_id: "auth0|1", multifactor: [] })).toMatchObject({
      isMfaEnabled: false,
    });
  });

  it("fails the one field that came in a wrong form", () => {
    expect(failedFields(userFields, { ...user, blocked: "yes" })).toEqual(["isBlocked"]);
    expect(failedFields(userFields, { ...user, logins_count: 1.5, last_login: "never" })).toEqual([
      "lastLoginAt",
      "loginCount",
    ]);
    expect(failedFields(userFields, { ...user, identities: [{ connection: "a" }] })).toEqual(["identities"]);
    expect(failedFields(userFields, { ...user, name: {} })).toEqual(["displayName", "name"]);
  });

  it("shows no token of an identity provider", () => {
    expect(JSON.stringify(readAll(userFields, user))).not.toContain("never read");
  });

  it("is read by a list's four keys as by the whole record", () => {
    const keys = upstreamKeysOf(listedUserFields, new Set(Object.keys(listedUserFields)));
    expect(keys.toSorted()).toEqual(["email", "name", "picture"]);
    const whole = readAll(userFields, user);
    expect(whole).toMatchObject(readAll(listedUserFields, user));
  });
});

describe("an invitation", () => {
  it("is read from the documented answer", () => {
    expect(readAll(inviteFields, invitation)).toEqual({
      email: "john.doe@gmail.com",
      status: "EXPIRED",
      createdAt: "2020-08-20T19:10:06.299Z",
      expiresAt: "2020-08-27T19:10:06.299Z",
      sentBy: { name: "Jane Doe", email: null },
      invitationUrl: "https://mycompany.org/login?invitation=f81dWWYW6gzGGicxT8Ha0txBkGNcAcYr",
      client: { clientId: "AaiyAPdpYdesoKnqjj8HJqRn4T5titww" },
      connectionId: "con_0000000000000001",
      connection: { connectionId: "con_0000000000000001" },
      userMetadata: { b: 2 },
      appMetadata: { a: 1 },
    });
  });

  it("is pending until it runs out, and for ever when it does not", () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    expect(readAll(inviteFields, { ...invitation, expires_at: inAnHour }).status).toBe("PENDING");
    expect(readAll(inviteFields, { id: "1", created_at: "2026-01-01T00:00:00Z" })).toMatchObject({
      status: "PENDING",
      expiresAt: null,
      sentBy: null,
      client: null,
      email: null,
    });
  });

  it("fails the one field that came in a wrong form", () => {
    expect(failedFields(inviteFields, { ...invitation, invitee: "john" })).toEqual(["email"]);
    expect(failedFields(inviteFields, { ...invitation, created_at: null })).toEqual(["createdAt"]);
    expect(failedFields(inviteFields, { ...invitation, expires_at: "soon" })).toEqual([
      "status",
      "expiresAt",
    ]);
  });
});

describe("a role and its permissions", () => {
  it("are read from the documented answers", () => {
    expect(readAll(roleFields, { id: "rol_1", name: "Editor", description: "" })).toEqual({
      name: "Editor",
      description: null,
      isBuiltIn: false,
    });
    expect(failedFields(roleFields, { id: "rol_1" })).toEqual(["name"]);
    const permission = {
      permission_name: "read:invoices",
      description: "Read invoices",
      resource_server_identifier: "https://api.example.com",
      resource_server_name: "Billing",
    };
    expect(toPermission(access, origin, permission)).toEqual({
      name: "read:invoices",
      description: "Read invoices",
      apiIdentifier: "https://api.example.com",
      apiName: "Billing",
      grantedBy: null,
    });
  });

  it("say where a user has them from", () => {
    const sources = [
      { source_id: "", source_name: "", source_type: "DIRECT" },
      { source_id: "rol_1", source_name: "Editor", source_type: "ROLE" },
    ];
    const { grantedBy } = toPermission(access, origin, {
      permission_name: "read:invoices",
      resource_server_identifier: "https://api.example.com",
      sources,
    });
    expect(grantedBy).toEqual([
      { role: null, isDirect: true },
      { role: { access, sourceId: "rol_1", name: "Editor", isBuiltIn: false }, isDirect: false },
    ]);
  });

  it("are BAD_RESPONSE without the names that make them", () => {
    for (const permission of [
      {},
      { permission_name: "a" },
      { permission_name: "a", resource_server_identifier: 5 },
    ]) {
      expect(() => toPermission(access, origin, permission)).toThrow(
        expect.objectContaining({ code: "BAD_RESPONSE" }),
      );
    }
  });
});

describe("the caller's own id", () => {
  it("is the subject of a user's token, and none for machines and opaque tokens", () => {
    const idOf = (claims: JsonObject | null) => viewerIdOf({ token: "t", claims, fingerprint: "f" });
    expect(idOf({ sub: "auth0|1" })).toBe("auth0|1");
    for (const claims of [null, {}, { sub: "" }, { sub: 5 }, { sub: "AaiyAPdp@clients" }])
      expect(idOf(claims)).toBeNull();
    expect(viewerIdOf(null)).toBeNull();
  });
});
