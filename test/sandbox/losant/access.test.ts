import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TokenName } from "../../../src/sandbox/story.ts";
import { type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

async function send(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${losant.emulator.url}${path}`, init);
  return { status: response.status, body: await response.json() };
}

describe("tokens", () => {
  it.each([
    ["sandbox-admin", "Ada Okafor"],
    ["sandbox-viewer", "Vera Lindqvist"],
    ["sandbox-member", "Milo Brandt"],
  ] as const)("of the name %s belong to %s in both shapes", async (name, fullName) => {
    expect(losant.emulator.tokens[name]).toBe(name);
    expect(await losant.as(name).me.get()).toMatchObject({ fullName });
    expect(await losant.as(`${name}-jwt`).me.get()).toMatchObject({ fullName });
  });

  it("in the shape of a JWT name the API's host, the user and the scopes", async () => {
    const claims = decodeJwt(losant.emulator.tokens["sandbox-admin-jwt"] ?? "");
    const { id } = await losant.as("sandbox-admin").me.get<{ id: string }>();
    expect(claims).toMatchObject({
      iss: new URL(losant.emulator.url).host,
      sub: id,
      scope: ["all.User"],
      exp: Date.parse("2099-01-01T00:00:00Z") / 1000,
    });
  });

  it("that have expired say so in their JWT and are refused with 401", async () => {
    const { exp } = decodeJwt(losant.emulator.tokens["sandbox-expired-jwt"] ?? "");
    expect(exp).toBeLessThan(Date.parse("2021-01-01T00:00:00Z") / 1000);
    for (const name of ["sandbox-expired", "sandbox-expired-jwt"] as const)
      await expect(losant.as(name).me.get()).rejects.toMatchObject({ statusCode: 401, type: "Unauthorized" });
  });

  it("that are missing or unknown are refused with 401", async () => {
    for (const token of [undefined, "nonsense"])
      await expect(losant.withToken(token).orgs.get()).rejects.toMatchObject({
        statusCode: 401,
        type: "Unauthorized",
      });
  });
});

describe("scopes", () => {
  it("of sandbox-limited open an organization and its invitations, and nothing of the account", async () => {
    const client = losant.as("sandbox-limited");
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await client.org.get({ orgId })).toMatchObject({ id: orgId });
    expect(await client.org.pendingInvites({ orgId })).toHaveLength(20);
    for (const refused of [
      client.me.get(),
      client.orgs.get(),
      client.userApiTokens.get(),
      client.request({ method: "GET", url: "/me/invites" }),
      client.request({ method: "GET", url: "/me/oauth-tokens" }),
      client.org.patch({ orgId, organization: {} }),
    ])
      await expect(refused).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });

  it("of sandbox-viewer read everything and change nothing", async () => {
    const client = losant.as("sandbox-viewer");
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await client.org.get({ orgId })).toMatchObject({ id: orgId });
    const userId = await losant.userId("Milo");
    for (const refused of [
      client.me.patch({ user: {} }),
      client.orgs.post({ organization: { name: "Mine" } }),
      client.org.patch({ orgId, organization: {} }),
      client.org.delete({ orgId }),
      client.org.modifyMember({ orgId, member: { userId } }),
      client.org.removeMember({ orgId, userId }),
      client.org.inviteMember({ orgId, invite: {} }),
      client.org.revokeInvite({ orgId, inviteId: userId }),
    ])
      await expect(refused).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });

  it.each([
    ["all.User.bounded", { read: 200, write: 200, manage: 403 }],
    ["all.Organization", { read: 200, write: 200, manage: 200 }],
    ["only.Organization.bounded", { read: 200, write: 200, manage: 403 }],
    ["org.*", { read: 200, write: 200, manage: 200 }],
    ["org.get", { read: 200, write: 403, manage: 403 }],
    ["orgs.*", { read: 403, write: 403, manage: 403 }],
    ["only.User", { read: 403, write: 403, manage: 403 }],
  ])("named %s reach as far as the client's reference says", async (scope, expected) => {
    const apiToken = { name: "Scoped", scope: [scope] };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<{ token: string }>({ apiToken });
    const path = `/orgs/${await losant.orgId("Meridian Field Service")}`;
    const headers = { authorization: `Bearer ${token}` };
    const invite = JSON.stringify({ email: "nora@contractor.example", role: "view" });
    expect({
      read: (await send(path, { headers })).status,
      write: (await send(path, { method: "PATCH", headers, body: "{}" })).status,
      manage: (await send(`${path}/invites`, { method: "POST", headers, body: invite })).status,
    }).toEqual(expected);
  });
});

describe("errors", () => {
  const authorized = (name: TokenName): RequestInit => ({ headers: { authorization: `Bearer ${name}` } });

  it.each([
    [401, "Unauthorized", "/me", {}],
    [403, "Forbidden", "/me", authorized("sandbox-limited")],
    [404, "NotFound", `/orgs/${"0".repeat(24)}`, authorized("sandbox-admin")],
    [405, "MethodNotAllowed", "/no/such/path", authorized("sandbox-admin")],
    [405, "MethodNotAllowed", "/orgs/", authorized("sandbox-admin")],
    [405, "MethodNotAllowed", "/me", { method: "DELETE" }],
    [400, "Validation", "/orgs", { ...authorized("sandbox-admin"), method: "POST", body: "{" }],
    [400, "Validation", "/orgs", { ...authorized("sandbox-admin"), method: "POST", body: "[]" }],
  ])("with status %i are {type: %s, message}: %s", async (status, type, path, init) => {
    expect(await send(path, init)).toEqual({ status, body: { type, message: expect.any(String) } });
  });
});

describe("what the client sends along", () => {
  it("changes nothing: hypermedia flags, Accept-Version, and a body on every other verb than GET", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    const client = losant.as("sandbox-admin");
    const plain = await client.org.get({ orgId });
    expect(await client.org.get({ orgId, _actions: true, _links: false, _embedded: false })).toEqual(plain);
    const response = await send(`/orgs/${orgId}`, {
      headers: { authorization: "Bearer sandbox-admin", "accept-version": "^99.0.0" },
    });
    expect(response).toEqual({ status: 200, body: plain });
    const { token } = await client.userApiTokens.post<{ token: string }>({ apiToken: { name: "A" } });
    expect(token).toEqual(expect.any(String));
  });
});
