import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/sources/answer.ts";
import { clientGrantFields } from "../../../src/sources/auth0/client-grant.ts";
import { apiFields, connectionFields } from "../../../src/sources/auth0/directory.ts";
import { domainFields } from "../../../src/sources/auth0/domain.ts";
import { identityProviderFields, needsEarlyAccess } from "../../../src/sources/auth0/identity-provider.ts";
import type { FieldTable, JsonObject } from "../../../src/sources/fields.ts";

function readAll<Fields>(table: FieldTable<Fields>, upstream: JsonObject): Partial<Fields> {
  const origin = { source: "auth0", operation: "any" };
  return readRecord(origin, table, upstream, new Set(Object.keys(table)));
}

/** Fields that could not be read; all others were. */
function failedFields<Fields>(table: FieldTable<Fields>, upstream: JsonObject): string[] {
  const failed = Object.entries(readAll(table, upstream)).filter(([, value]) => value instanceof Error);
  for (const [, error] of failed) expect(error).toMatchObject({ code: "BAD_RESPONSE", source: "auth0" });
  return failed.map(([name]) => name);
}

describe("an organization's identity provider", () => {
  // https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections
  const enabled: JsonObject = {
    connection_id: "con_0000000000000001",
    assign_membership_on_login: true,
    show_as_button: true,
    is_signup_enabled: false,
    connection: { name: "google-oauth2", strategy: "google-oauth2" },
  };

  it("is read from the general operation's answer, where all are enabled", () => {
    expect(readAll(identityProviderFields, enabled)).toEqual({
      connectionId: "con_0000000000000001",
      name: "google-oauth2",
      strategy: "google-oauth2",
      assignsMembershipOnLogin: true,
      isShownAsButton: true,
      isSignupEnabled: false,
      organizationName: null,
      accessLevel: null,
      isEnabled: true,
    });
  });

  it("is read from the answer in early access, which tells more", () => {
    const all = { ...enabled, organization_connection_name: "Ours", organization_access_level: "readonly" };
    expect(readAll(identityProviderFields, { ...all, is_enabled: false })).toMatchObject({
      organizationName: "Ours",
      accessLevel: "READONLY",
      isEnabled: false,
    });
    const odd = { ...all, organization_access_level: "some" };
    expect(failedFields(identityProviderFields, odd)).toEqual(["accessLevel"]);
  });

  it("needs early access for what only that knows, written or asked", () => {
    expect(needsEarlyAccess({}, new Set(["name", "isSignupEnabled"]))).toBe(false);
    expect(needsEarlyAccess({ isShownAsButton: true, isEnabled: undefined }, new Set())).toBe(false);
    expect(needsEarlyAccess({}, new Set(["accessLevel"]))).toBe(true);
    expect(needsEarlyAccess({ organizationName: null }, new Set())).toBe(true);
  });
});

describe("an organization's domain", () => {
  // https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains
  const domain: JsonObject = {
    id: "ord_0000000000000000000001",
    domain: "acme.example",
    status: "pending",
    verification_txt: "auth0-domain-verification=abc",
    verification_host: "_auth0-challenge.acme.example",
  };

  it("is read from the documented answer, proved or not", () => {
    expect(readAll(domainFields, domain)).toEqual({
      domain: "acme.example",
      isVerified: false,
      isUsedForDiscovery: false,
      verificationHost: "_auth0-challenge.acme.example",
      verificationText: "auth0-domain-verification=abc",
    });
    expect(readAll(domainFields, { ...domain, status: "verified" }).isVerified).toBe(true);
    expect(failedFields(domainFields, { ...domain, status: "lost" })).toEqual(["isVerified"]);
  });
});

describe("an organization's client grant", () => {
  // https://auth0.com/docs/api/management/v2/organizations/get-organization-client-grants
  const grant: JsonObject = {
    id: "cgr_0000000000000001",
    client_id: "AaiyAPdpYdesoKnqjj8HJqRn4T5titww",
    audience: "https://api.acme.example",
    scope: ["read:all"],
    organization_usage: "require",
    allow_any_organization: true,
  };

  it("is read from the documented answer", () => {
    expect(readAll(clientGrantFields, grant)).toEqual({
      audience: "https://api.acme.example",
      scopes: ["read:all"],
      organizationUsage: "REQUIRE",
      allowsAnyOrganization: true,
    });
    expect(failedFields(clientGrantFields, { ...grant, scope: "read:all" })).toEqual(["scopes"]);
  });
});

describe("what a tenant has that other things refer to", () => {
  it("is a connection without its options, where secrets stand", () => {
    const connection = {
      id: "con_1",
      name: "acme",
      strategy: "samlp",
      options: { client_secret: "never read" },
    };
    expect(readAll(connectionFields, connection)).toEqual({
      name: "acme",
      displayName: null,
      strategy: "samlp",
    });
    expect(failedFields(connectionFields, { id: "con_1", name: "acme" })).toEqual(["strategy"]);
  });

  it("is an API without its signing secret", () => {
    const api = { id: "1", identifier: "https://api.acme.example", signing_secret: "never read" };
    expect(readAll(apiFields, { ...api, scopes: [{ value: "read:all" }] })).toEqual({
      identifier: "https://api.acme.example",
      name: null,
      scopes: [{ name: "read:all", description: null }],
    });
    expect(readAll(apiFields, api).scopes).toEqual([]);
    expect(failedFields(apiFields, { ...api, scopes: [{}] })).toEqual(["scopes"]);
  });
});
