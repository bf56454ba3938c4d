import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { authenticationMethodIds } from "../../src/sandbox/auth0/seed/authentication-method.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada, vera, milo } = seededUsers;
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const methodId = (user: string, id: string) => encodeGlobalId("Auth0AuthenticationMethod", "auth0", user, id);
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

const methodFields = `id kind name isConfirmed phoneNumber email preferredChannel credentialDeviceType isBackedUp
  relyingParty userAgent createdAt enrolledAt lastUsedAt`;
const errors = `errors { __typename code message path upstreamCode
  ... on IdentityForbiddenError { requiredScopes } ... on IdentityNotFoundError { missingId } }`;
const create = `mutation ($input: Auth0AuthenticationMethodCreateInput!) {
  auth0AuthenticationMethodCreate(input: $input) { authenticationMethod { ${methodFields} } ${errors} } }`;
const update = `mutation ($input: Auth0AuthenticationMethodUpdateInput!) {
  auth0AuthenticationMethodUpdate(input: $input) { authenticationMethod { ${methodFields} } ${errors} } }`;
const remove = `mutation ($input: Auth0AuthenticationMethodDeleteInput!) {
  auth0AuthenticationMethodDelete(input: $input) { deletedAuthenticationMethodId ${errors} } }`;
const replace = `mutation ($input: Auth0AuthenticationMethodsReplaceInput!) {
  auth0AuthenticationMethodsReplace(input: $input) { authenticationMethods { ${methodFields} } ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) =>
    decodeURIComponent(`${method} ${path.replace("/api/v2", "")}`),
  );
}

async function methodsOf(user: string) {
  const { user: found } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 {
      authenticationMethods { nodes { ${methodFields} } totalCount } } } }`,
    { variables: { id: userId(user) } },
  );
  return found.auth0.authenticationMethods;
}

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on Auth0AuthenticationMethod { ${methodFields} } } }`,
    { variables: { id } },
  );
  return node;
}

async function methodsAtVendor(user: string) {
  const { data } = await auth0ClientOf(world).users.authenticationMethods.list(user, { per_page: 100 });
  return data;
}

describe("a user's authentication methods", () => {
  it("are of every kind, and each is found again by an id with a bar in it", async () => {
    const { nodes, totalCount } = await methodsOf(ada);
    expect(totalCount).toBe(10);
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "PASSWORD",
      "PHONE",
      "EMAIL",
      "TOTP",
      "PUSH",
      "WEBAUTHN_ROAMING",
      "WEBAUTHN_PLATFORM",
      "RECOVERY_CODE",
      "GUARDIAN",
      "EMAIL_VERIFICATION",
    ]);
    expect(nodes[1]).toMatchObject({
      id: methodId(ada, authenticationMethodIds.adaPhone),
      name: "Ada's phone",
      isConfirmed: true,
      phoneNumber: "+31201234567",
      preferredChannel: "SMS",
      email: null,
    });
    expect(nodes[5]).toMatchObject({ name: "Blue key", relyingParty: "login.meridian-pumps.example" });
    for (const node of nodes) expect(await reread(node.id)).toEqual(node);
    const passkey = (await methodsOf(vera)).nodes.find(({ kind }: { kind: string }) => kind === "PASSKEY");
    expect(passkey).toMatchObject({
      credentialDeviceType: "multi_device",
      isBackedUp: true,
      userAgent: expect.stringMatching(/^Mozilla/),
    });
  });

  it("are null by an id that no method has, and when it is another user's", async () => {
    expect(await reread(methodId(ada, "phone|dev_0000000000000000"))).toBeNull();
    expect(await reread(methodId(milo, authenticationMethodIds.adaPhone))).toBeNull();
  });
});

describe("auth0AuthenticationMethodCreate", () => {
  it.each([
    [
      { phone: { name: "Bench", phoneNumber: "+4930123456", preferredChannel: "VOICE" } },
      { kind: "PHONE", name: "Bench", phoneNumber: "+4930123456", preferredChannel: "VOICE" },
    ],
    [{ email: { email: "milo@home.example" } }, { kind: "EMAIL", email: "milo@home.example", name: null }],
    [{ totp: { name: "App", secret } }, { kind: "TOTP", name: "App" }],
    [
      { securityKey: { keyId: "a2V5", publicKey: "cHVibGlj", relyingParty: "login.example" } },
      { kind: "WEBAUTHN_ROAMING", relyingParty: "login.example" },
    ],
    [{ passkey: { keyId: "a2V5", publicKey: "cHVibGlj", name: null } }, { kind: "PASSKEY" }],
  ])("adds %j, told alike by payload, graph and Auth0's client", async (method, expected) => {
    const answer = await world.ask(create, { variables: { input: { userId: userId(milo), method } } });
    const { authenticationMethod, errors: failures } = answer.data.auth0AuthenticationMethodCreate;
    expect(failures).toEqual([]);
    expect(authenticationMethod).toMatchObject({ ...expected, isConfirmed: true });
    // The write's own answer does not tell everything: one read does.
    const id = Buffer.from(authenticationMethod.id, "base64url").toString().split(":").at(-1) ?? "";
    expect(await operations()).toEqual([
      `POST /users/${milo}/authentication-methods`,
      `GET /users/${milo}/authentication-methods/${decodeURIComponent(id)}`,
    ]);
    expect(JSON.stringify(answer)).not.toContain(secret);
    expect(await reread(authenticationMethod.id)).toEqual(authenticationMethod);
    const stored = (await methodsAtVendor(milo)).find((other) => other.id === decodeURIComponent(id));
    expect(stored).toMatchObject({ confirmed: true });
  });

  it("takes the write's answer alone when that tells what is asked", async () => {
    const input = { userId: userId(milo), method: { phone: { phoneNumber: "+4930123456" } } };
    const { auth0AuthenticationMethodCreate } = await world.data(
      `mutation ($input: Auth0AuthenticationMethodCreateInput!) {
        auth0AuthenticationMethodCreate(input: $input) { authenticationMethod { id kind phoneNumber createdAt } } }`,
      { variables: { input } },
    );
    expect(auth0AuthenticationMethodCreate.authenticationMethod).toMatchObject({ kind: "PHONE" });
    expect(await operations()).toEqual([`POST /users/${milo}/authentication-methods`]);
  });

  it("adds none twice, and says so as CONFLICT", async () => {
    const input = { userId: userId(ada), method: { phone: { phoneNumber: "+31201234567" } } };
    const { auth0AuthenticationMethodCreate } = await world.data(create, { variables: { input } });
    expect(auth0AuthenticationMethodCreate).toMatchObject({
      authenticationMethod: null,
      errors: [{ __typename: "IdentityConflictError", code: "CONFLICT" }],
    });
  });

  it("keeps a secret out of the failure that a source quotes it in", async () => {
    const body = {
      statusCode: 400,
      error: "Bad Request",
      message: `bad: ${secret}`,
      errorCode: "invalid_body",
    };
    await world.behave("auth0", {
      fail: [{ method: "POST", pathPattern: "/authentication-methods$", status: 400, body }],
    });
    const input = { userId: userId(milo), method: { totp: { secret } } };
    const answer = await world.ask(create, {
      variables: { input },
      headers: { "rollcall-explain": "calls" },
    });
    expect(answer.data.auth0AuthenticationMethodCreate).toMatchObject({
      errors: [{ code: "BAD_USER_INPUT" }],
    });
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it("answers NOT_FOUND for a user who is not there", async () => {
    const missing = userId("auth0|000000000000000000000000");
    const input = { userId: missing, method: { email: { email: "a@b.example" } } };
    const { auth0AuthenticationMethodCreate } = await world.data(create, { variables: { input } });
    expect(auth0AuthenticationMethodCreate).toMatchObject({
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: missing }],
    });
  });
});

describe("auth0AuthenticationMethodUpdate", () => {
  it("changes name and channel, told alike by payload, graph and Auth0's client", async () => {
    const id = methodId(ada, authenticationMethodIds.adaPhone);
    const input = { id, name: "New phone", preferredChannel: "VOICE" };
    const { auth0AuthenticationMethodUpdate } = await world.data(update, { variables: { input } });
    expect(auth0AuthenticationMethodUpdate.errors).toEqual([]);
    expect(auth0AuthenticationMethodUpdate.authenticationMethod).toMatchObject({
      id,
      name: "New phone",
      preferredChannel: "VOICE",
      isConfirmed: true,
    });
    expect(await reread(id)).toEqual(auth0AuthenticationMethodUpdate.authenticationMethod);
    const stored = await auth0ClientOf(world).users.authenticationMethods.get(
      ada,
      authenticationMethodIds.adaPhone,
    );
    expect(stored).toMatchObject({ name: "New phone", preferred_authentication_method: "voice" });
  });

  it.each([
    [{ name: null }, "BAD_USER_INPUT", ["input", "name"]],
    [{ preferredChannel: null }, "BAD_USER_INPUT", ["input", "preferredChannel"]],
  ])("cannot clear anything: %j", async (changes, code, path) => {
    const input = { id: methodId(ada, authenticationMethodIds.adaPhone), ...changes };
    const { auth0AuthenticationMethodUpdate } = await world.data(update, { variables: { input } });
    expect(auth0AuthenticationMethodUpdate).toMatchObject({ errors: [{ code, path }] });
    expect(await operations()).toEqual([]);
  });

  it("reads alone when nothing is to change, and refuses a channel where no codes are called", async () => {
    const id = methodId(ada, authenticationMethodIds.adaEmail);
    const kept = await world.data(update, { variables: { input: { id } } });
    expect(kept.auth0AuthenticationMethodUpdate.authenticationMethod).toEqual(await reread(id));
    const input = { id, preferredChannel: "VOICE" };
    const { auth0AuthenticationMethodUpdate } = await world.data(update, { variables: { input } });
    expect(auth0AuthenticationMethodUpdate).toMatchObject({
      authenticationMethod: null,
      errors: [{ code: "BAD_USER_INPUT" }],
    });
  });
});

describe("auth0AuthenticationMethodDelete", () => {
  it("takes a method away, once", async () => {
    const id = methodId(ada, authenticationMethodIds.adaKey);
    const { auth0AuthenticationMethodDelete } = await world.data(remove, { variables: { input: { id } } });
    expect(auth0AuthenticationMethodDelete).toEqual({ deletedAuthenticationMethodId: id, errors: [] });
    expect(await reread(id)).toBeNull();
    expect((await methodsAtVendor(ada)).map(({ type }) => type)).not.toContain("webauthn-roaming");
    const again = await world.data(remove, { variables: { input: { id } } });
    expect(again.auth0AuthenticationMethodDelete).toMatchObject({
      deletedAuthenticationMethodId: null,
      errors: [{ code: "NOT_FOUND", missingId: id }],
    });
  });
});

describe("auth0AuthenticationMethodsReplace", () => {
  it("puts methods in place of the second factors, and completes them with one more call", async () => {
    const methods = [
      { phone: { name: "One", phoneNumber: "+4930123456" } },
      { email: { name: "Two", email: "ada@home.example" } },
      { totp: { name: "Three", secret } },
    ];
    const input = { userId: userId(ada), methods };
    const answer = await world.ask(replace, { variables: { input } });
    const { authenticationMethods, errors: failures } = answer.data.auth0AuthenticationMethodsReplace;
    expect(failures).toEqual([]);
    expect(
      authenticationMethods.map(({ name, kind }: { name: string; kind: string }) => [name, kind]),
    ).toEqual([
      ["One", "PHONE"],
      ["Two", "EMAIL"],
      ["Three", "TOTP"],
    ]);
    expect(await operations()).toEqual([
      `PUT /users/${ada}/authentication-methods`,
      `GET /users/${ada}/authentication-methods`,
    ]);
    expect(JSON.stringify(answer)).not.toContain(secret);
    const { nodes } = await methodsOf(ada);
    expect(nodes.slice(-3)).toEqual(authenticationMethods);
    expect((await methodsAtVendor(ada)).map(({ type }) => type)).toEqual([
      "password",
      "email-verification",
      "phone",
      "email",
      "totp",
    ]);
  });

  it("sends nothing when a key is among them", async () => {
    const methods = [
      { email: { email: "ada@home.example" } },
      { passkey: { keyId: "a2V5", publicKey: "cHVibGlj" } },
    ];
    const input = { userId: userId(ada), methods };
    const { auth0AuthenticationMethodsReplace } = await world.data(replace, { variables: { input } });
    expect(auth0AuthenticationMethodsReplace).toMatchObject({
      authenticationMethods: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "methods", "1", "passkey"] }],
    });
    expect(await operations()).toEqual([]);
  });

  it("is refused for a user with a passkey, who keeps what they have", async () => {
    const input = { userId: userId(vera), methods: [] };
    const { auth0AuthenticationMethodsReplace } = await world.data(replace, { variables: { input } });
    expect(auth0AuthenticationMethodsReplace).toMatchObject({
      authenticationMethods: null,
      errors: [{ code: "FORBIDDEN" }],
    });
    expect((await methodsAtVendor(vera)).map(({ type }) => type)).toContain("passkey");
  });
});
