import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { tokensetIds } from "../../../src/sandbox/auth0/seed/connected-account.ts";
import { deviceCredentialIds } from "../../../src/sandbox/auth0/seed/device-credential.ts";
import { grantIds } from "../../../src/sandbox/auth0/seed/grant.ts";
import { refreshTokenIds } from "../../../src/sandbox/auth0/seed/refresh-token.ts";
import { sessionIds } from "../../../src/sandbox/auth0/seed/session.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const milo = protagonistIds.get("sandbox-member") ?? "";
const pathOf = (userId: string) => `/users/${encodeURIComponent(userId)}`;

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

describe("enrollments", () => {
  it("are the first that is confirmed, in the words of the older MFA", async () => {
    expect(await tenant.client().users.enrollments.get(ada)).toEqual([
      {
        id: expect.stringMatching(/^dev_/),
        status: "confirmed",
        type: "phone",
        name: "Ada's phone",
        identifier: "+31201234567",
        phone_number: "+31201234567",
        auth_method: "sms",
        enrolled_at: expect.any(String),
        last_auth: expect.any(String),
      },
    ]);
    const [enrollment] = await tenant.client().users.enrollments.get(milo);
    expect(enrollment).toMatchObject({ auth_method: "webauthn-roaming" });
  });

  it("open to the user's own token, for the user alone", async () => {
    expect((await tenant.get(`${pathOf(milo)}/enrollments`, "sandbox-member")).status).toBe(200);
    expect(await tenant.get(`${pathOf(ada)}/enrollments`, "sandbox-member")).toMatchObject({
      status: 403,
      body: { message: "User to be acted on does not match subject in bearer token" },
    });
  });

  it("are gone with the authenticators", async () => {
    await tenant.client().users.authenticators.deleteAll(ada);
    expect(await tenant.client().users.enrollments.get(ada)).toEqual([]);
    expect(await tenant.send("DELETE", `${pathOf(ada)}/authenticators`, "sandbox-viewer")).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: delete:guardian_enrollments" },
    });
  });
});

describe("connected accounts", () => {
  it("come ten at a time and twenty at most, by checkpoint", async () => {
    const [priya] = await tenant
      .client()
      .users.listUsersByEmail({ email: "priya.raman@meridian-pumps.example" });
    const path = `${pathOf(priya?.user_id ?? "")}/connected-accounts`;
    const first = (await tenant.get(path)).body as { connected_accounts: unknown[]; next: string };
    expect(keysOf(first)).toEqual(["connected_accounts", "next"]);
    expect(first.connected_accounts).toHaveLength(10);
    const largest = (await tenant.get(`${path}?take=50`)).body as typeof first;
    expect(largest.connected_accounts).toHaveLength(20);
    const rest = (await tenant.get(`${path}?take=50&from=${first.next}`)).body;
    expect(keysOf(rest)).toEqual(["connected_accounts"]);
    expect((rest as typeof first).connected_accounts).toHaveLength(15);
    expect((await tenant.get(`${path}?take=101`)).status).toBe(400);
  });

  it("have what the vendor describes, and lack what is optional", async () => {
    const { data } = await tenant.client().users.connectedAccounts.list(ada);
    const always = ["access_type", "connection", "connection_id", "created_at", "id", "strategy"];
    expect(keysOf(data[0])).toEqual([...always, "expires_at", "organization_id", "scopes"].toSorted());
    expect(keysOf(data[2])).toEqual(always);
    const { name } = await tenant.client().connections.get(data[0]?.connection_id ?? "");
    expect(name).toBe("google-oauth2");
  });
});

describe("token sets of identity providers", () => {
  it("are listed without their values and deleted one by one", async () => {
    const path = `${pathOf(ada)}/federated-connections-tokensets`;
    const { body } = await tenant.get(path);
    expect(body).toMatchObject([{ id: tokensetIds.adaCalendar }, { id: tokensetIds.adaDrive }]);
    expect(keysOf((body as unknown[])[0])).toEqual([
      "connection",
      "expires_at",
      "id",
      "issued_at",
      "last_used_at",
      "scope",
    ]);
    const deleted = await tenant.send("DELETE", `${path}/${tokensetIds.adaCalendar}`, "sandbox-admin");
    expect(deleted.status).toBe(204);
    expect((await tenant.get(path)).body).toMatchObject([{ id: tokensetIds.adaDrive }]);
  });

  it("need scopes of their own, a user who exists and an id of at most 36 characters", async () => {
    const path = `${pathOf(ada)}/federated-connections-tokensets`;
    expect((await tenant.get(path, "sandbox-member")).status).toBe(403);
    expect((await tenant.get("/users/auth0%7Cnobody/federated-connections-tokensets")).status).toBe(404);
    expect((await tenant.send("DELETE", `${path}/${"x".repeat(37)}`, "sandbox-admin")).status).toBe(400);
  });
});

it("takes everything along with a user who is deleted, and nobody else's", async () => {
  await tenant.behave({ eventualConsistencyMs: 60_000 });
  await tenant.client().users.delete(ada);
  for (const path of [
    `/sessions/${sessionIds.adaLaptop}`,
    `/refresh-tokens/${refreshTokenIds.adaPortal}`,
    `${pathOf(ada)}/sessions`,
    `${pathOf(ada)}/authentication-methods`,
    `${pathOf(ada)}/federated-connections-tokensets`,
  ])
    expect((await tenant.get(path)).status).toBe(404);
  const { data: grants } = await tenant.client().userGrants.list();
  expect(grants.map(({ id }) => id)).not.toContain(grantIds.adaFieldPumps);
  expect(grants.map(({ id }) => id)).toContain(grantIds.miloFieldPumps);
  const { data: credentials } = await tenant.client().deviceCredentials.list();
  expect(credentials.map(({ id }) => id)).not.toContain(deviceCredentialIds.adaPhone);
  expect(credentials.map(({ id }) => id)).toContain(deviceCredentialIds.miloPhone);
});

it("takes the accounts that were connected in an organization along with it", async () => {
  const before = (await tenant.client().users.connectedAccounts.list(ada)).data;
  await tenant.client().organizations.delete(before[0]?.organization_id ?? "");
  const after = (await tenant.client().users.connectedAccounts.list(ada)).data;
  expect(after.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
});
