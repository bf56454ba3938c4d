import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { deviceCredentialIds } from "../../src/sandbox/auth0/seed/device-credential.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededClients, seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { milo } = seededUsers;
const deviceId = "0f9a1b2c-0000-4000-8000-00000000abcd";
const newKey = { name: "Milo's bench laptop", deviceId, publicKey: "cHVibGljLWtleQ==" };
const fields = `id sourceId kind status name user { sourceId } client { clientId }
  auth0 { credentialType deviceId }`;
const errors = `errors { __typename code message path ... on IdentityForbiddenError { requiredScopes }
  ... on IdentitySourceChoiceError { candidates { name } feature } }`;
const create = `mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) {
  token { ${fields} } secret ${errors} } }`;
const update = `mutation ($input: TokenUpdateInput!) { tokenUpdate(input: $input) { token { id } ${errors} } }`;
const revoke = `mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { revokedTokenId ${errors} } }`;
const keyId = (id: string) => encodeGlobalId("Token", "auth0", `device.public_key.${milo}`, id);

const member = () => ({ auth0: world.sandbox.auth0.tokens["sandbox-member-jwt"] ?? "" });

async function reread(id: string) {
  const { node } = await world.data(`query ($id: ID!) { node(id: $id) { ... on Token { ${fields} } } }`, {
    variables: { id },
  });
  return node;
}

async function keysAtVendor() {
  const { data } = await auth0ClientOf(world).deviceCredentials.list({ user_id: milo, type: "public_key" });
  return data;
}

describe("tokenCreate for a device", () => {
  it.each([undefined, seededClients.portal])(
    "makes a credential of the caller's own: %s",
    async (clientId) => {
      const auth0DeviceKey = clientId === undefined ? newKey : { ...newKey, clientId };
      const input = { token: { auth0DeviceKey } };
      const { tokenCreate } = await world.data(create, { variables: { input }, as: member() });
      const { sourceId } = tokenCreate.token;
      expect(tokenCreate).toEqual({
        token: {
          id: keyId(sourceId),
          sourceId: expect.stringMatching(/^dcr_\w{16}$/),
          kind: "DEVICE_CREDENTIAL",
          status: "ACTIVE",
          name: newKey.name,
          user: { sourceId: milo },
          client: clientId === undefined ? null : { clientId },
          auth0: { credentialType: "PUBLIC_KEY", deviceId },
        },
        secret: null,
        errors: [],
      });
      expect(await reread(tokenCreate.token.id)).toEqual(tokenCreate.token);
      expect(await keysAtVendor()).toContainEqual({
        id: sourceId,
        device_name: newKey.name,
        device_id: deviceId,
        type: "public_key",
        user_id: milo,
        ...(clientId === undefined ? {} : { client_id: clientId }),
      });
    },
  );

  it.each([
    [{ deviceId: "not hexadecimal" }, "BAD_USER_INPUT"],
    [{ clientId: "nobody" }, "FORBIDDEN"],
  ])("makes none of %j: %s", async (wrong, code) => {
    const input = { token: { auth0DeviceKey: { ...newKey, ...wrong } } };
    const { tokenCreate } = await world.data(create, { variables: { input }, as: member() });
    expect(tokenCreate).toMatchObject({ token: null, secret: null, errors: [{ code }] });
    expect(await keysAtVendor()).toHaveLength(1);
  });

  it("is UNSUPPORTED on a source that has no such credentials, and names one that has", async () => {
    const input = { source: "losant", token: { auth0DeviceKey: newKey } };
    const { tokenCreate } = await world.data(create, { variables: { input } });
    expect(tokenCreate).toMatchObject({
      errors: [
        {
          __typename: "IdentitySourceChoiceError",
          code: "UNSUPPORTED",
          candidates: [{ name: "auth0" }],
          feature: "SESSION_ADMINISTRATION",
        },
      ],
    });
  });

  it("tells a caller who is no user that the scope is for users", async () => {
    const input = { token: { auth0DeviceKey: newKey } };
    const { tokenCreate } = await world.data(create, { variables: { input }, as: "sandbox-viewer" });
    expect(tokenCreate).toMatchObject({
      errors: [{ code: "FORBIDDEN", requiredScopes: ["create:current_user_device_credentials"] }],
    });
  });
});

describe("a device credential", () => {
  it("is ended by its user, and is then found nowhere", async () => {
    const id = keyId(deviceCredentialIds.miloKey);
    const { tokenRevoke } = await world.data(revoke, { variables: { input: { id } }, as: member() });
    expect(tokenRevoke).toEqual({ revokedTokenId: id, errors: [] });
    expect(await reread(id)).toBeNull();
    expect(await keysAtVendor()).toEqual([]);
  });

  it("of another user cannot be ended by an ordinary user", async () => {
    const id = encodeGlobalId(
      "Token",
      "auth0",
      `device.public_key.${seededUsers.ada}`,
      deviceCredentialIds.adaKey,
    );
    const { tokenRevoke } = await world.data(revoke, { variables: { input: { id } }, as: member() });
    expect(tokenRevoke).toMatchObject({ revokedTokenId: null, errors: [{ code: "FORBIDDEN" }] });
    expect(await reread(id)).toMatchObject({ sourceId: deviceCredentialIds.adaKey });
  });

  it("cannot be changed at all", async () => {
    const input = { id: keyId(deviceCredentialIds.miloKey), metadata: {} };
    const { tokenUpdate } = await world.data(update, { variables: { input } });
    expect(tokenUpdate).toMatchObject({
      token: null,
      errors: [{ code: "UNSUPPORTED", path: ["input", "metadata"] }],
    });
  });

  it.each(["", "device.public_key.", "device.password.x", "oauth"])(
    "is found by no owner that Auth0 does not have: %j",
    async (owner) => {
      expect(await reread(encodeGlobalId("Token", "auth0", owner, deviceCredentialIds.miloKey))).toBeNull();
      expect(await world.calls("auth0")).toEqual([]);
    },
  );
});
