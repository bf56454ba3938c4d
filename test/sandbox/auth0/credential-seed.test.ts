import { describe, expect, it } from "vitest";
import { supportLead } from "../../../src/sandbox/auth0/seed/session.ts";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { staff } from "../../../src/sandbox/story.ts";

const state = auth0Vendor.seed();
const { credentials } = state;
const records: Readonly<Record<string, readonly object[]>> = {
  session: [...credentials.sessions.seen(0).values()],
  "refresh token": [...credentials.refreshTokens.seen(0).values()],
  grant: [...credentials.grants.values()],
  "device credential": [...credentials.deviceCredentials.values()],
  "authentication method": [...credentials.authenticationMethods.values()].flat(),
  "connected account": [...credentials.connectedAccounts.values()].flat(),
  "token set": [...credentials.federatedTokensets.values()].flat(),
};

describe("what users sign in with", () => {
  it("is the same at every start", () => {
    const again = auth0Vendor.seed().credentials;
    expect([...again.sessions.seen(0)]).toEqual([...credentials.sessions.seen(0)]);
    expect([...again.refreshTokens.seen(0)]).toEqual([...credentials.refreshTokens.seen(0)]);
    for (const name of [
      "grants",
      "deviceCredentials",
      "authenticationMethods",
      "connectedAccounts",
      "federatedTokensets",
    ] as const)
      expect([...again[name]]).toEqual([...credentials[name]]);
  });

  it.each(Object.entries(records))("has ids of its own: %s", (_, list) => {
    const ids = list.map((record) => Object.getOwnPropertyDescriptor(record, "id")?.value);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["session", ["authentication", "cookie", "device", "session_metadata"]],
    ["refresh token", ["device", "refresh_token_metadata", "resource_servers"]],
    ["device credential", ["client_id"]],
    [
      "authentication method",
      [
        "aaguid",
        "authentication_methods",
        "confirmed",
        "credential_backed_up",
        "credential_device_type",
        "email",
        "enrolled_at",
        "identity_user_id",
        "key_id",
        "last_auth_at",
        "link_id",
        "name",
        "phone_number",
        "preferred_authentication_method",
        "public_key",
        "relying_party_identifier",
        "user_agent",
      ],
    ],
    ["connected account", ["expires_at", "organization_id", "scopes"]],
    ["token set", ["scope"]],
  ])("of each optional property of a %s has one with and one without", (name, properties) => {
    const list = records[name] ?? [];
    for (const property of properties) {
      const having = list.filter((record) => property in record).length;
      expect.soft(having, `${property}: with`).toBeGreaterThan(0);
      expect.soft(having, `${property}: without`).toBeLessThan(list.length);
    }
  });

  it("belongs to users, applications and organizations that exist", () => {
    const isUser = (id: string) => state.users.current.has(id);
    const isClient = (id: string) => state.clients.has(id);
    for (const { user_id, clients } of credentials.sessions.seen(0).values())
      expect([isUser(user_id), ...clients.map(({ client_id }) => isClient(client_id))]).not.toContain(false);
    for (const { user_id, client_id, session_id } of credentials.refreshTokens.seen(0).values()) {
      expect([isUser(user_id), isClient(client_id)]).toEqual([true, true]);
      if (session_id !== null) expect(credentials.sessions.seen(0).get(session_id)?.user_id).toBe(user_id);
    }
    for (const { user_id, clientID } of credentials.grants.values())
      expect([isUser(user_id), isClient(clientID)]).toEqual([true, true]);
    for (const { user_id } of credentials.deviceCredentials.values()) expect(isUser(user_id)).toBe(true);
    for (const accounts of credentials.connectedAccounts.values())
      for (const { organization_id, connection_id } of accounts) {
        expect(state.connections.has(connection_id)).toBe(true);
        expect(organization_id === undefined || state.organizations.has(organization_id)).toBe(true);
      }
  });

  it("fills more than a page with the support lead's sessions and tokens", () => {
    const email = staff[supportLead]?.email;
    const user = [...state.users.current.values()].find((candidate) => candidate.email === email);
    const isTheirs = ({ user_id }: { readonly user_id: string }) => user_id === user?.user_id;
    expect([...credentials.sessions.seen(0).values()].filter(isTheirs)).toHaveLength(130);
    expect([...credentials.refreshTokens.seen(0).values()].filter(isTheirs)).toHaveLength(120);
  });

  it("leaves nothing with somebody who has left", () => {
    const left = [...state.users.current.values()].filter(
      ({ blocked, app_metadata }) => blocked && app_metadata?.staff === true,
    );
    expect(left).toHaveLength(1);
    for (const { user_id } of credentials.sessions.seen(0).values())
      expect(user_id).not.toBe(left[0]?.user_id);
  });
});
