import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { authenticationMethodIds } from "../../../src/sandbox/auth0/seed/authentication-method.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const vera = protagonistIds.get("sandbox-viewer") ?? "";
const milo = protagonistIds.get("sandbox-member") ?? "";
const pathOf = (userId: string) => `/users/${encodeURIComponent(userId)}/authentication-methods`;
const secret = "JBSWY3DPEHPK3PXP";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function typesOf(userId: string): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().users.authenticationMethods.list(userId);
  return data.map(({ type }) => type);
}

describe("the list of authentication methods", () => {
  it("has a key of its own when totals are asked for", async () => {
    const { body } = await tenant.get(`${pathOf(milo)}?include_totals=true`);
    expect(body).toMatchObject({ start: 0, limit: 50, total: 3 });
    expect(keysOf(body)).toEqual(["authenticators", "limit", "start", "total"]);
  });

  it("knows every type", async () => {
    const types = new Set([...(await typesOf(ada)), ...(await typesOf(vera))]);
    expect([...types].toSorted()).toEqual([
      "email",
      "email-verification",
      "guardian",
      "passkey",
      "password",
      "phone",
      "push",
      "recovery-code",
      "totp",
      "webauthn-platform",
      "webauthn-roaming",
    ]);
  });

  it("is missing with 404 for somebody who does not exist", async () => {
    expect((await tenant.get(pathOf("auth0|nobody"))).status).toBe(404);
  });
});

describe("an authentication method", () => {
  it("is read by an id with a bar in it", async () => {
    const { authenticationMethods } = tenant.client().users;
    expect(await authenticationMethods.get(ada, authenticationMethodIds.adaPhone)).toMatchObject({
      id: authenticationMethodIds.adaPhone,
      type: "phone",
      confirmed: true,
      phone_number: "+31201234567",
      preferred_authentication_method: "sms",
      authentication_methods: [{ type: "sms" }, { type: "voice" }],
    });
    expect(await authenticationMethods.get(milo, authenticationMethodIds.miloPush)).toMatchObject({
      confirmed: false,
    });
  });

  it("is missing with 404, also with another user's id", async () => {
    const id = encodeURIComponent(authenticationMethodIds.adaPhone);
    expect(await tenant.get(`${pathOf(milo)}/${id}`)).toMatchObject({
      status: 404,
      body: { message: "The authentication method could not be found." },
    });
  });

  it.each([
    [{ type: "phone", phone_number: "+4930123456" }, ["authentication_methods", "phone_number"]],
    [{ type: "email", email: "milo@home.example", name: "Home" }, ["email", "name"]],
    [{ type: "totp", totp_secret: secret }, ["authentication_methods"]],
    [{ type: "webauthn-roaming", key_id: "a2V5", public_key: "cHVi" }, ["key_id", "public_key"]],
    [
      { type: "passkey", key_id: "a2V5", public_key: "cHVi", relying_party_identifier: "m.example" },
      ["key_id", "public_key", "relying_party_identifier"],
    ],
  ])("is made of %j, and its secret never shown", async (body, keys) => {
    const answer = await tenant.send("POST", pathOf(milo), "sandbox-admin", body);
    expect(answer.status).toBe(201);
    expect(keysOf(answer.body)).toEqual(expect.arrayContaining(["created_at", "id", "type", ...keys]));
    expect(JSON.stringify(answer.body)).not.toContain(secret);
    const { id } = answer.body as { id: string };
    expect(id.startsWith(`${body.type}|dev_`)).toBe(true);
    const read = await tenant.get(`${pathOf(milo)}/${encodeURIComponent(id)}`);
    expect(read.body).toMatchObject({ ...(answer.body as object), confirmed: true });
    expect(JSON.stringify(read.body)).not.toContain(secret);
  });

  it.each([
    [{}, "'Missing required property: type'"],
    [{ type: "phone" }, "'Missing required property: phone_number'"],
    [{ type: "totp" }, "'Missing required property: totp_secret'"],
    [{ type: "email", email: "a@b.example", code: "1" }, "'Additional properties not allowed: code'"],
  ])("is refused as %j", async (body, problem) => {
    expect(await tenant.send("POST", pathOf(milo), "sandbox-admin", body)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: `Payload validation error: ${problem}` },
    });
  });

  it("is refused twice for one telephone", async () => {
    const body = { type: "phone", phone_number: "+31201234567" };
    expect((await tenant.send("POST", pathOf(ada), "sandbox-admin", body)).status).toBe(409);
  });

  it("takes a name and a preferred way of calling", async () => {
    const { authenticationMethods } = tenant.client().users;
    const id = authenticationMethodIds.adaPhone;
    const changed = await authenticationMethods.update(ada, id, {
      name: "Old phone",
      preferred_authentication_method: "voice",
    });
    expect(changed).toMatchObject({ name: "Old phone", preferred_authentication_method: "voice" });
    expect(await authenticationMethods.get(ada, id)).toMatchObject(changed);
    const email = encodeURIComponent(authenticationMethodIds.adaEmail);
    expect(
      await tenant.send("PATCH", `${pathOf(ada)}/${email}`, "sandbox-admin", {
        preferred_authentication_method: "sms",
      }),
    ).toMatchObject({ status: 400 });
  });

  it("is deleted alone", async () => {
    const { authenticationMethods } = tenant.client().users;
    await authenticationMethods.delete(milo, authenticationMethodIds.miloPush);
    expect(await typesOf(milo)).toEqual(["password", "webauthn-roaming"]);
  });
});

describe("all authentication methods at once", () => {
  it("are replaced, but for what is no second factor", async () => {
    const methods = [
      {
        type: "phone" as const,
        phone_number: "+4930123456",
        preferred_authentication_method: "voice" as const,
      },
      { type: "totp" as const, totp_secret: secret, name: "New app" },
    ];
    const set = await tenant.client().users.authenticationMethods.set(milo, methods);
    expect(set).toMatchObject([
      { type: "phone", preferred_authentication_method: "voice" },
      { type: "totp", name: "New app" },
    ]);
    expect(JSON.stringify(set)).not.toContain(secret);
    expect(await typesOf(milo)).toEqual(["password", "phone", "totp"]);
  });

  it("are left as they were when one of the new ones is wrong", async () => {
    const before = await typesOf(milo);
    const wrong = [{ type: "email", email: "milo@home.example" }, { type: "phone" }];
    for (const body of [wrong, [{ type: "passkey", key_id: "x" }], {}])
      expect(await tenant.send("PUT", pathOf(milo), "sandbox-admin", body)).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body" },
      });
    expect(await typesOf(milo)).toEqual(before);
  });

  it("are deleted, but for what is no second factor", async () => {
    await tenant.client().users.authenticationMethods.deleteAll(ada);
    expect(await typesOf(ada)).toEqual(["password", "email-verification"]);
  });

  it("are not touched while the user has a passkey", async () => {
    for (const [method, body] of [["DELETE", undefined] as const, ["PUT", []] as const])
      expect(await tenant.send(method, pathOf(vera), "sandbox-admin", body)).toMatchObject({
        status: 403,
        body: { message: "Operation not permitted when the user has registered at least 1 passkey" },
      });
  });
});

it.each([
  ["GET", "read:authentication_methods"],
  ["POST", "create:authentication_methods"],
  ["PUT", "update:authentication_methods"],
  ["DELETE", "delete:authentication_methods"],
])("%s is closed without its scope, to the user's own token too", async (method, scope) => {
  expect(await tenant.send(method, pathOf(milo), "sandbox-member")).toMatchObject({
    status: 403,
    body: { message: `Insufficient scope, expected any of: ${scope}` },
  });
});
