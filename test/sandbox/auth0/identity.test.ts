import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

const primary = "auth0|..";
const secondary = "oidc|harbour-partners|eu/north/4711";
const path = `/users/${encodeURIComponent(primary)}/identities`;
const milo = protagonistIds.get("sandbox-member") ?? "";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const link = (body: object, token = "sandbox-admin") => tenant.send("POST", path, token, body);

describe("POST /users/{id}/identities", () => {
  it("joins an account to another user, and it is no user of its own any more", async () => {
    const before = await tenant.client().users.get(secondary);
    const identities = await tenant.client().users.identities.link(primary, {
      provider: "oidc",
      user_id: "harbour-partners|eu/north/4711",
    });
    expect(identities).toMatchObject([
      { provider: "auth0", user_id: ".." },
      {
        provider: "oidc",
        user_id: "harbour-partners|eu/north/4711",
        connection: "harbour-partners",
        profileData: { email: before.email, name: before.name },
      },
    ]);
    expect(await tenant.client().users.get(primary)).toMatchObject({ identities });
    expect((await tenant.get(`/users/${encodeURIComponent(secondary)}`)).status).toBe(404);
    const harbour = await organizationId(tenant, "harbour-foods");
    const { data } = await tenant.client().organizations.members.list(harbour, { take: 100 });
    expect(data.map(({ user_id }) => user_id)).not.toContain(secondary);
  });

  it("answers 201, takes the whole id too, and checks the connection", async () => {
    const connections = [...auth0Vendor.seed().connections.values()];
    const connection = connections.find(({ name }) => name === "harbour-partners");
    expect(await link({ user_id: secondary, connection_id: "con_0000000000000000" })).toMatchObject({
      status: 400,
      body: { errorCode: "inexistent_connection" },
    });
    expect(await link({ user_id: secondary, connection_id: connection?.id })).toMatchObject({ status: 201 });
  });

  it("refuses what is linked already, oneself, nobody and an empty body", async () => {
    await link({ provider: "oidc", user_id: secondary });
    expect(await link({ provider: "oidc", user_id: secondary })).toMatchObject({
      status: 409,
      body: { message: "Specified identity already exists." },
    });
    expect((await link({ user_id: primary })).status).toBe(400);
    expect(await link({ user_id: "auth0|nobody" })).toMatchObject({
      status: 400,
      body: { errorCode: "inexistent_user" },
    });
    for (const body of [{}, { user_id: "4711" }, { provider: "nonsense", user_id: "4711" }, { other: 1 }])
      expect(await link(body)).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });

  it("takes the other account's own token instead, and no other token", async () => {
    const token = tenant.tokens["sandbox-member-jwt"] ?? "";
    expect(await link({ link_with: `${token}x` })).toMatchObject({
      status: 400,
      body: { message: "Payload validation error: 'Invalid token' on property link_with" },
    });
    expect((await link({ link_with: tenant.tokens["sandbox-expired-jwt"] ?? "" })).status).toBe(400);
    expect((await link({ link_with: token })).status).toBe(201);
    expect((await tenant.get(`/users/${encodeURIComponent(milo)}`)).status).toBe(404);
  });

  it("lets end users link to themselves with a token only", async () => {
    const own = `/users/${encodeURIComponent(milo)}/identities`;
    const send = (to: string, body: object) => tenant.send("POST", to, "sandbox-member", body);
    expect((await send(path, { user_id: secondary })).status).toBe(403);
    expect((await send(own, { user_id: secondary })).status).toBe(403);
    expect((await send(own, { link_with: tenant.tokens["sandbox-viewer-jwt"] ?? "" })).status).toBe(201);
  });
});

describe("DELETE /users/{id}/identities/{provider}/{user_id}", () => {
  it("answers what is left, and the account is a user again, without metadata", async () => {
    const before = await tenant.client().users.get(secondary);
    await link({ user_id: secondary });
    const left = await tenant
      .client()
      .users.identities.delete(primary, "oidc", "harbour-partners|eu/north/4711");
    expect(left).toMatchObject([{ provider: "auth0", user_id: ".." }]);
    const again = await tenant.client().users.get(secondary);
    expect(again).toMatchObject({ email: before.email, name: before.name });
    expect(again.identities).toEqual([
      {
        provider: "oidc",
        connection: "harbour-partners",
        user_id: "harbour-partners|eu/north/4711",
        isSocial: false,
      },
    ]);
    expect(again).not.toHaveProperty("user_metadata");
  });

  it("refuses the main account, and one that is not there", async () => {
    const own = milo.replace("auth0|", "");
    const main = `/users/${encodeURIComponent(milo)}/identities/auth0/${own}`;
    expect((await tenant.send("DELETE", main, "sandbox-admin")).status).toBe(400);
    const nobody = await tenant.send("DELETE", `${path}/oidc/nobody`, "sandbox-admin");
    expect(nobody).toMatchObject({ status: 400, body: { errorCode: "inexistent_identity" } });
    const wrong = await tenant.send("DELETE", `${path}/nonsense/x`, "sandbox-admin");
    expect(wrong).toMatchObject({ status: 400, body: { errorCode: "invalid_uri" } });
  });
});
