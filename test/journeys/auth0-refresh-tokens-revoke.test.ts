import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { deviceCredentialIds } from "../../src/sandbox/auth0/seed/device-credential.ts";
import { refreshTokenIds } from "../../src/sandbox/auth0/seed/refresh-token.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededClients, seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada, supportLead } = seededUsers;
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const tokenId = (id: string) => encodeGlobalId("Token", "auth0", "refresh", id);
const errors = `errors { __typename code path ... on IdentityPartialError { appliedPaths } }`;
const revokeMany = `mutation ($input: Auth0RefreshTokensRevokeInput!) {
  auth0RefreshTokensRevoke(input: $input) { isPending ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function tokensOf(id: string, args: string, fields: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { tokens(${args}) { ${fields} } } }`,
    { variables: { id: userId(id) } },
  );
  return user.tokens;
}

async function refreshTokensAtVendor(id: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const token of await auth0ClientOf(world).users.refreshToken.list(id, { take: 100 }))
    ids.push(token.id ?? "");
  return ids;
}

describe("auth0RefreshTokensRevoke", () => {
  it("ends refresh tokens by their ids, a hundred in each call", async () => {
    const ids = await refreshTokensAtVendor(supportLead);
    expect(ids).toHaveLength(120);
    await world.forgetCalls();
    const input = { by: { ids: ids.map(tokenId) } };
    const { auth0RefreshTokensRevoke } = await world.data(revokeMany, { variables: { input } });
    expect(auth0RefreshTokensRevoke).toEqual({ isPending: true, errors: [] });
    expect(await operations()).toEqual(["POST /refresh-tokens/revoke", "POST /refresh-tokens/revoke"]);
    expect(await refreshTokensAtVendor(supportLead)).toEqual([]);
    const left = await tokensOf(supportLead, "filter: { kinds: [REFRESH_TOKEN] }", "nodes { id }");
    expect(left.nodes).toEqual([]);
  });

  it("tells exactly which were ended when a later call fails", async () => {
    const ids = await refreshTokensAtVendor(supportLead);
    const missing = "x".repeat(31);
    const input = { by: { ids: [...ids.slice(0, 100), missing, ...ids.slice(100)].map(tokenId) } };
    const { auth0RefreshTokensRevoke } = await world.data(revokeMany, { variables: { input } });
    expect(auth0RefreshTokensRevoke).toMatchObject({
      isPending: true,
      errors: [{ __typename: "IdentityPartialError", path: ["input", "by", "ids", "100"] }],
    });
    expect(auth0RefreshTokensRevoke.errors[0].appliedPaths).toEqual(
      Array.from({ length: 100 }, (_, index) => `input.by.ids.${index}`),
    );
    expect(await refreshTokensAtVendor(supportLead)).toEqual(ids.slice(100));
  });

  it("ends all of a user, of an application, or of both together", async () => {
    const ofBoth = { by: { client: { clientId: seededClients.portal, userId: userId(ada) } } };
    expect(await world.data(revokeMany, { variables: { input: ofBoth } })).toEqual({
      auth0RefreshTokensRevoke: { isPending: true, errors: [] },
    });
    expect(await refreshTokensAtVendor(ada)).toEqual([
      refreshTokenIds.adaOld,
      refreshTokenIds.adaExpired,
      refreshTokenIds.adaField,
    ]);
    await world.data(revokeMany, { variables: { input: { by: { userId: userId(ada) } } } });
    expect(await refreshTokensAtVendor(ada)).toEqual([]);
    const ofClient = { by: { client: { clientId: seededClients.portal } } };
    expect(await world.data(revokeMany, { variables: { input: ofClient } })).toEqual({
      auth0RefreshTokensRevoke: { isPending: true, errors: [] },
    });
    expect(await refreshTokensAtVendor(supportLead)).toHaveLength(90);
  });

  it.each([
    [{ ids: [] }, ["input", "by", "ids"]],
    [
      { ids: [encodeGlobalId("Token", "auth0", `device.public_key.${ada}`, deviceCredentialIds.adaKey)] },
      ["input", "by", "ids", "0"],
    ],
    [
      { ids: [tokenId("a"), encodeGlobalId("Token", "losant", "", "5f4f1b1c5d1e8a0006a1b2c3")] },
      ["input", "by", "ids", "1"],
    ],
    [
      { client: { source: "losant", clientId: "a", userId: userId(ada) } },
      ["input", "by", "client", "source"],
    ],
  ])("sends nothing when what it shall end cannot be: %j", async (by, path) => {
    const { auth0RefreshTokensRevoke } = await world.data(revokeMany, { variables: { input: { by } } });
    expect(auth0RefreshTokensRevoke).toMatchObject({
      isPending: false,
      errors: [{ __typename: "IdentityValidationError", path }],
    });
    expect(await operations()).toEqual([]);
  });

  it("ends nothing for an application that is not there", async () => {
    const input = { by: { client: { clientId: "nobody" } } };
    const { auth0RefreshTokensRevoke } = await world.data(revokeMany, { variables: { input } });
    expect(auth0RefreshTokensRevoke).toMatchObject({
      isPending: false,
      errors: [{ code: "BAD_USER_INPUT" }],
    });
  });
});
