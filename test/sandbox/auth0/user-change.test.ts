import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeUser } from "../../../src/sandbox/auth0/user-change.ts";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const database = "auth0|..";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const change = (id: string, body: object) =>
  tenant.send("PATCH", `/users/${encodeURIComponent(id)}`, "sandbox-admin", body);
const create = (body: object) => tenant.send("POST", "/users", "sandbox-admin", body);

describe("a new user without a password", () => {
  it("signs in by mail or by text message", async () => {
    expect(await create({ connection: "email", email: "Mail@example.com" })).toMatchObject({
      status: 201,
      body: {
        user_id: expect.stringMatching(/^email\|[0-9a-f]{24}$/),
        email: "mail@example.com",
        identities: [{ provider: "email", connection: "email" }],
      },
    });
    expect(await create({ connection: "sms", phone_number: "+15550001111" })).toMatchObject({
      status: 201,
      body: { user_id: expect.stringMatching(/^sms\|/), name: "+15550001111" },
    });
    expect((await create({ connection: "sms", phone_number: "+15550001111" })).status).toBe(409);
  });

  it.each([
    [{ connection: "email" }, "Missing required property: email"],
    [{ connection: "sms" }, "Missing required property: phone_number"],
    [
      { connection: "email", email: "a@example.com", password: "secret" },
      "Additional properties not allowed: password",
    ],
  ])("is refused with %o", async (body, problem) => {
    expect(await create(body)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: `Payload validation error: '${problem}'` },
    });
  });

  it("cannot be made where others prove who somebody is", async () => {
    expect(await create({ connection: "google-oauth2", email: "a@example.com" })).toMatchObject({
      status: 400,
      body: { errorCode: "operation_not_supported" },
    });
  });

  it.each([
    [{ email: "nonsense" }, "email"],
    [{ picture: "nonsense" }, "picture"],
    [{ phone_number: "5550001111" }, "phone_number"],
  ])("names the property in %o that is no good", async (more, property) => {
    expect(await create({ connection: "email", email: "a@example.com", ...more })).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(new RegExp(` on property ${property}$`)) },
    });
  });
});

describe("PATCH /users/{id}", () => {
  it("takes a password and never shows it", async () => {
    const { status, body } = await change(database, {
      password: "new secret",
      connection: "Username-Password-Authentication",
      client_id: "x",
    });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("password");
    expect(body).not.toHaveProperty("connection");
    expect(body).not.toHaveProperty("client_id");
    expect(JSON.stringify(await tenant.client().users.get(database))).not.toContain("secret");
  });

  it("keeps a hash of the password only", () => {
    const state = auth0Vendor.seed();
    const user = state.users.current.get(database);
    if (user !== undefined) changeUser(state, user, { password: "new secret" });
    expect(state.passwordHashes.get(database)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("takes a proof away with the address that it was for", async () => {
    await change(database, { email_verified: true });
    expect((await change(database, { email: "Other@example.com" })).body).toMatchObject({
      email: "other@example.com",
      email_verified: false,
    });
    expect((await change(database, { email: "third@example.com", email_verified: true })).body).toMatchObject(
      {
        email_verified: true,
      },
    );
  });

  it("refuses the address of another user with 400, not 409", async () => {
    expect(await change(database, { email: "ada.okafor@meridian-pumps.example" })).toMatchObject({
      status: 400,
      body: { message: "The specified new email already exists", errorCode: "auth0_idp_error" },
    });
  });

  it.each([
    [{ password: "x", email: "a@example.com" }, "Cannot update password and email simultaneously"],
    [{ username: "x", email_verified: true }, "Cannot update username and email_verified simultaneously"],
  ])("refuses %o", async (body, message) => {
    expect(await change(database, body)).toMatchObject({
      status: 400,
      body: { message, errorCode: "operation_not_supported" },
    });
  });

  it("leaves passwords and addresses to whoever proves who somebody is", async () => {
    const enterprise = "oidc|harbour-partners|eu/north/4711";
    expect((await change(enterprise, { password: "x" })).status).toBe(400);
    expect(await change(enterprise, { email: "a@example.com" })).toMatchObject({
      status: 400,
      body: { message: "Cannot update email for this user" },
    });
    expect((await change(enterprise, { nickname: "Ops", blocked: true })).status).toBe(200);
  });

  it("changes a linked account by the name of its connection", async () => {
    const linked = "email|65a1f0c2d3e4b5a697887766";
    const before = await tenant.client().users.get(database);
    await tenant.client().users.identities.link(database, { user_id: linked, provider: "email" });
    const { body } = await change(database, { connection: "email", email: "linked@example.com" });
    expect(body).toMatchObject({
      email: before.email,
      identities: [
        { provider: "auth0" },
        { profileData: { email: "linked@example.com", email_verified: false } },
      ],
    });
    expect((await change(database, { connection: "nowhere" })).status).toBe(400);
  });
});

describe("DELETE /connections/{id}/users", () => {
  const connections = [...auth0Vendor.seed().connections.values()];
  const path = (strategy: string, email: string) => {
    const id = connections.find((connection) => connection.strategy === strategy)?.id;
    return `/connections/${id}/users?email=${encodeURIComponent(email)}`;
  };
  const remove = (to: string) => tenant.send("DELETE", to, "sandbox-admin");

  it("deletes the database user with an address, and nobody else's", async () => {
    const { email = "" } = await tenant.client().users.get(database);
    expect((await remove(path("auth0", email))).status).toBe(204);
    expect((await tenant.get(`/users/${encodeURIComponent(database)}`)).status).toBe(404);
    expect((await remove(path("auth0", email))).status).toBe(204);
  });

  it("refuses other connections and a missing address", async () => {
    expect((await remove(path("samlp", "a@example.com"))).status).toBe(400);
    expect((await remove("/connections/con_0000000000000000/users?email=a@example.com")).status).toBe(404);
    expect((await remove(path("auth0", "x").replace(/\?.*/, ""))).status).toBe(400);
  });
});
