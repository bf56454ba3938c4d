import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { refreshTokenIds } from "../../../src/sandbox/auth0/seed/refresh-token.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const milo = protagonistIds.get("sandbox-member") ?? "";
const { adaPortal, adaField, adaOld, adaExpired, veraPortal, miloField, miloBare } = refreshTokenIds;

let tenant: Tenant;
let fieldApp: string;
let supportLead: string;
beforeAll(async () => {
  tenant = await startTenant();
  const clients = await tenant.client().clients.list();
  fieldApp = clients.data.find(({ name }) => name === "Meridian Field App")?.client_id ?? "";
  const [priya] = await tenant
    .client()
    .users.listUsersByEmail({ email: "priya.raman@meridian-pumps.example" });
  supportLead = priya?.user_id ?? "";
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function tokensOf(userId: string): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().users.refreshToken.list(userId, { take: 100 });
  return data.map(({ id }) => id);
}

const revoke = (body: object) => tenant.send("POST", "/refresh-tokens/revoke", "sandbox-admin", body);

describe("a refresh token", () => {
  it("has every field that the vendor describes, and never the token itself", async () => {
    expect(keysOf(await tenant.client().refreshTokens.get(adaPortal))).toEqual([
      "client_id",
      "created_at",
      "device",
      "expires_at",
      "id",
      "idle_expires_at",
      "last_exchanged_at",
      "refresh_token_metadata",
      "resource_servers",
      "rotating",
      "session_id",
      "user_id",
    ]);
  });

  it("may be old, expired or bare, and tell its scopes as a text or as a list", async () => {
    const { refreshTokens } = tenant.client();
    expect(await refreshTokens.get(adaOld)).toMatchObject({ session_id: null, expires_at: null });
    expect(Date.parse(String((await refreshTokens.get(adaExpired)).expires_at))).toBeLessThan(Date.now());
    expect(keysOf(await refreshTokens.get(miloBare))).not.toContain("device");
    const texts = await refreshTokens.get(adaPortal);
    expect(texts.resource_servers?.map(({ scopes }) => scopes)).toEqual([
      "read:pumps start:pumps stop:pumps",
      "read:invoices",
    ]);
    const list: unknown = await refreshTokens.get(veraPortal);
    expect(list).toMatchObject({ resource_servers: [{ scopes: ["read:pumps", "read:alarms"] }] });
  });

  it("is missing with 404", async () => {
    expect(await tenant.get("/refresh-tokens/nothing")).toMatchObject({
      status: 404,
      body: { message: "The refresh token does not exist." },
    });
  });

  it("takes new metadata in place of the old", async () => {
    const { refreshTokens } = tenant.client();
    const changed = await refreshTokens.update(adaPortal, { refresh_token_metadata: { purpose: "demo" } });
    expect(changed.refresh_token_metadata).toEqual({ purpose: "demo" });
    expect(await refreshTokens.get(adaPortal)).toEqual(changed);
    expect(
      await tenant.send("PATCH", `/refresh-tokens/${adaPortal}`, "sandbox-admin", { rotating: false }),
    ).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });

  it("is deleted with 202, now or after a while", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    const { status, body } = await tenant.send("DELETE", `/refresh-tokens/${adaField}`, "sandbox-admin");
    expect({ status, body }).toEqual({ status: 202, body: undefined });
    expect(await tokensOf(ada)).toContain(adaField);
    await tenant.behave({ eventualConsistencyMs: 0 });
    expect(await tokensOf(ada)).not.toContain(adaField);
  });
});

describe("the lists of refresh tokens", () => {
  it("have different keys", async () => {
    const path = `/users/${encodeURIComponent(ada)}/refresh-tokens`;
    expect(keysOf((await tenant.get(path)).body)).toEqual(["tokens"]);
    const { body } = await tenant.get(`/refresh-tokens?user_id=${encodeURIComponent(ada)}`);
    expect(keysOf(body)).toEqual(["refresh_tokens"]);
    expect(await tokensOf(ada)).toEqual([adaOld, adaExpired, adaPortal, adaField]);
  });

  it("are paged by checkpoint", async () => {
    const tokens = await tenant.client().users.refreshToken.list(supportLead, { take: 50 });
    const ids: (string | undefined)[] = [];
    for await (const { id } of tokens) ids.push(id);
    expect(new Set(ids).size).toBe(120);
  });

  it("can be of one application, with some fields", async () => {
    const { data } = await tenant
      .client()
      .refreshTokens.list({ user_id: ada, client_id: fieldApp, fields: "id,rotating" });
    expect(data).toEqual([
      { id: adaOld, rotating: false },
      { id: adaExpired, rotating: true },
      { id: adaField, rotating: false },
    ]);
  });

  it("need a user, and an application that exists", async () => {
    expect(await tenant.get("/refresh-tokens")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
    const user = encodeURIComponent(ada);
    expect(await tenant.get(`/refresh-tokens?user_id=${user}&client_id=nothing`)).toMatchObject({
      status: 404,
      body: { message: "The client does not exist." },
    });
    expect((await tenant.get("/users/auth0%7Cnobody/refresh-tokens")).status).toBe(404);
  });

  it("are emptied for one user", async () => {
    await tenant.client().users.refreshToken.delete(ada);
    expect(await tokensOf(ada)).toEqual([]);
    expect(await tokensOf(milo)).toEqual([miloField, miloBare]);
  });
});

describe("revoking many refresh tokens", () => {
  it("takes ids, and passes over those that are not there", async () => {
    const answer = await revoke({ ids: [adaPortal, miloBare, "nothing"] });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: undefined });
    expect(await tokensOf(ada)).toEqual([adaOld, adaExpired, adaField]);
    expect(await tokensOf(milo)).toEqual([miloField]);
  });

  it("takes a user, an application or both", async () => {
    await tenant.client().refreshTokens.revoke({ user_id: ada, client_id: fieldApp });
    expect(await tokensOf(ada)).toEqual([adaPortal]);
    expect(await tokensOf(milo)).toHaveLength(2);
    await tenant.client().refreshTokens.revoke({ client_id: fieldApp });
    expect(await tokensOf(milo)).toEqual([]);
    await tenant.client().refreshTokens.revoke({ user_id: ada });
    expect(await tokensOf(ada)).toEqual([]);
  });

  it.each([
    [{}, "Invalid combination of parameters."],
    [{ ids: ["x"], user_id: "auth0|x" }, "Invalid combination of parameters."],
    [{ user_id: "auth0|nobody" }, "User not found."],
    [{ client_id: "nothing" }, "Client not found."],
    [
      { ids: Array.from({ length: 101 }, (_, index) => `${index}`) },
      "Payload validation error: 'Array is too long (101), maximum 100' on property ids",
    ],
  ])("refuses %j", async (body, message) => {
    expect(await revoke(body)).toMatchObject({ status: 400, body: { message } });
  });
});

it.each([
  ["GET", `/refresh-tokens/${adaPortal}`, "read:refresh_tokens"],
  ["PATCH", `/refresh-tokens/${adaPortal}`, "update:refresh_tokens"],
  ["DELETE", `/refresh-tokens/${adaPortal}`, "delete:refresh_tokens"],
  ["POST", "/refresh-tokens/revoke", "delete:refresh_tokens"],
])("%s %s is closed without its scope", async (method, path, scope) => {
  expect(await tenant.send(method, path, "sandbox-member")).toMatchObject({
    status: 403,
    body: { message: `Insufficient scope, expected any of: ${scope}` },
  });
});
