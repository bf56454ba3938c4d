import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { deviceCredentialIds } from "../../src/sandbox/auth0/seed/device-credential.ts";
import { refreshTokenIds } from "../../src/sandbox/auth0/seed/refresh-token.ts";
import { sessionIds } from "../../src/sandbox/auth0/seed/session.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededApis, seededClients, seededUsers } from "../support/auth0-seed.ts";
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

const tokenFields = `id sourceId kind status name description scopes createdAt updatedAt expiresAt lastUsedAt
  user { sourceId } client { clientId } losant { applicationId }
  auth0 { isRotating idleExpiresAt device { lastIp lastUserAgent } audiences { audience scopes } metadata
    credentialType deviceId session { sourceId } }`;
const errors = `errors { __typename code message path upstreamCode
  ... on IdentityForbiddenError { requiredScopes } ... on IdentityNotFoundError { missingId }
  ... on IdentityPartialError { appliedPaths } ... on IdentitySourceChoiceError { candidates { name } feature } }`;
const update = `mutation ($input: TokenUpdateInput!) { tokenUpdate(input: $input) { token { ${tokenFields} } ${errors} } }`;
const revoke = `mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { revokedTokenId ${errors} } }`;

interface TokenPage {
  readonly nodes: readonly { readonly sourceId: string; readonly kind: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number | null;
}

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

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on Token { ${tokenFields} } } }`,
    {
      variables: { id },
    },
  );
  return node;
}

async function refreshTokensAtVendor(id: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const token of await auth0ClientOf(world).users.refreshToken.list(id, { take: 100 }))
    ids.push(token.id ?? "");
  return ids;
}

describe("a user's tokens", () => {
  it("are refresh tokens and then device credentials, with all that Auth0 tells of them", async () => {
    const { nodes, totalCount } = await tokensOf(ada, "first: 20", `nodes { ${tokenFields} } totalCount`);
    expect(nodes.map(({ sourceId }: { sourceId: string }) => sourceId)).toEqual([
      refreshTokenIds.adaOld,
      refreshTokenIds.adaExpired,
      refreshTokenIds.adaPortal,
      refreshTokenIds.adaField,
      deviceCredentialIds.adaKey,
      deviceCredentialIds.adaPhone,
    ]);
    // Refresh tokens are not counted.
    expect(totalCount).toBeNull();
    const vendor = await auth0ClientOf(world).refreshTokens.get(refreshTokenIds.adaPortal);
    expect(nodes[2]).toEqual({
      id: tokenId(refreshTokenIds.adaPortal),
      sourceId: refreshTokenIds.adaPortal,
      kind: "REFRESH_TOKEN",
      status: "ACTIVE",
      name: null,
      description: null,
      scopes: ["read:pumps", "start:pumps", "stop:pumps", "read:invoices"],
      createdAt: vendor.created_at,
      updatedAt: null,
      expiresAt: vendor.expires_at,
      lastUsedAt: vendor.last_exchanged_at,
      user: { sourceId: ada },
      client: { clientId: seededClients.portal },
      losant: null,
      auth0: {
        isRotating: true,
        idleExpiresAt: vendor.idle_expires_at,
        device: { lastIp: vendor.device?.last_ip, lastUserAgent: vendor.device?.last_user_agent },
        audiences: [
          { audience: seededApis.pumps, scopes: ["read:pumps", "start:pumps", "stop:pumps"] },
          { audience: seededApis.billing, scopes: ["read:invoices"] },
        ],
        metadata: { purpose: "portal", build: 42 },
        credentialType: null,
        deviceId: null,
        session: { sourceId: sessionIds.adaPhone },
      },
    });
    expect(nodes[0]).toMatchObject({ status: "ACTIVE", expiresAt: null, auth0: { session: null } });
    expect(nodes[1]).toMatchObject({ status: "EXPIRED" });
    expect(nodes[4]).toEqual({
      id: encodeGlobalId("Token", "auth0", `device.public_key.${ada}`, deviceCredentialIds.adaKey),
      sourceId: deviceCredentialIds.adaKey,
      kind: "DEVICE_CREDENTIAL",
      status: "ACTIVE",
      name: "Ada's MacBook",
      description: null,
      scopes: [],
      createdAt: null,
      updatedAt: null,
      expiresAt: null,
      lastUsedAt: null,
      user: { sourceId: ada },
      client: null,
      losant: null,
      auth0: {
        isRotating: null,
        idleExpiresAt: null,
        device: null,
        audiences: null,
        metadata: null,
        credentialType: "PUBLIC_KEY",
        deviceId: expect.stringMatching(/^[-0-9a-f]{36}$/),
        session: null,
      },
    });
    for (const node of [nodes[2], nodes[4], nodes[5]]) expect(await reread(node.id)).toEqual(node);
  });

  it.each([7, 60, 100])("are all found once, %d at a time", async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: TokenPage = await tokensOf(
        supportLead,
        `first: ${first}, after: ${JSON.stringify(after)}`,
        "nodes { sourceId kind } pageInfo { hasNextPage endCursor }",
      );
      seen.push(...page.nodes.map(({ sourceId }) => sourceId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(175);
    expect(new Set(seen).size).toBe(175);
  });

  it("are asked for by kind, by application and by what a device holds", async () => {
    const path = encodeURIComponent(ada);
    await world.forgetCalls();
    await tokensOf(ada, "filter: { kinds: [REFRESH_TOKEN] }", "nodes { sourceId }");
    expect(await operations()).toEqual([`GET /users/${path}`, `GET /users/${path}/refresh-tokens`]);

    await world.forgetCalls();
    const ofClient = await tokensOf(
      ada,
      `filter: { kinds: [REFRESH_TOKEN], clientId: "${seededClients.portal}" }`,
      "nodes { sourceId }",
    );
    expect(ofClient.nodes).toEqual([{ sourceId: refreshTokenIds.adaPortal }]);
    expect(await operations()).toEqual([`GET /users/${path}`, "GET /refresh-tokens"]);

    await world.forgetCalls();
    const keys = await tokensOf(
      ada,
      "filter: { credentialType: PUBLIC_KEY }",
      "nodes { sourceId } totalCount",
    );
    expect(keys).toEqual({ nodes: [{ sourceId: deviceCredentialIds.adaKey }], totalCount: 1 });
    expect(await operations()).toEqual([`GET /users/${path}`, "GET /device-credentials"]);

    const none = await tokensOf(ada, "filter: { kinds: [API_TOKEN] }", "nodes { sourceId } totalCount");
    expect(none).toEqual({ nodes: [], totalCount: 0 });
  });

  it.each(['filter: { nameContains: "a" }', "filter: { status: ACTIVE }", "orderBy: { field: NAME }"])(
    "cannot be searched or ordered: %s is UNSUPPORTED",
    async (args) => {
      const answer = await world.ask(
        `query ($id: ID!) { user(by: { id: $id }) { email tokens(${args}) { nodes { id } } } }`,
        { variables: { id: userId(ada) } },
      );
      expect(answer.data.user).toEqual({ email: "ada.okafor@meridian-pumps.example", tokens: null });
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["UNSUPPORTED"]);
    },
  );

  it.each([`filter: { clientId: "${seededClients.portal}" }`, "filter: { credentialType: PUBLIC_KEY }"])(
    "are refused on Losant by conditions that it does not have: %s",
    async (args) => {
      const answer = await world.ask(
        `{ viewer(source: "losant") { user { email tokens(${args}) { nodes { id } } } } }`,
      );
      expect(answer.data.viewer.user.tokens).toBeNull();
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["UNSUPPORTED"]);
    },
  );

  it("say on a lesser plan that it is the plan, and how to see the devices all the same", async () => {
    const body = {
      statusCode: 403,
      error: "Forbidden",
      message: "Please upgrade your subscription to use this feature",
      errorCode: "insufficient_entitlement",
    };
    await world.behave("auth0", { fail: [{ pathPattern: "/refresh-tokens$", status: 403, body }] });
    const answer = await world.ask(
      `query ($id: ID!) { user(by: { id: $id }) { tokens { nodes { id } }
        devices: tokens(filter: { kinds: [DEVICE_CREDENTIAL] }) { totalCount } } }`,
      { variables: { id: userId(ada) } },
    );
    expect(answer.data.user).toEqual({ tokens: null, devices: { totalCount: 2 } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      upstreamCode: "insufficient_entitlement",
    });
    expect(answer.errors[0]?.message).toMatch(/plan of this tenant.*\[DEVICE_CREDENTIAL\]/);
  });
});

describe("tokenUpdate on Auth0", () => {
  it("puts a refresh token's metadata in place of the old, alike in payload, graph and Auth0's client", async () => {
    const id = tokenId(refreshTokenIds.adaPortal);
    const { tokenUpdate } = await world.data(update, {
      variables: { input: { id, metadata: { build: 43 } } },
    });
    expect(tokenUpdate.errors).toEqual([]);
    expect(tokenUpdate.token).toMatchObject({ id, auth0: { metadata: { build: 43 } } });
    expect(await reread(id)).toEqual(tokenUpdate.token);
    expect(await auth0ClientOf(world).refreshTokens.get(refreshTokenIds.adaPortal)).toMatchObject({
      refresh_token_metadata: { build: 43 },
    });
    const cleared = await world.data(update, { variables: { input: { id, metadata: null } } });
    expect(cleared.tokenUpdate.token.auth0.metadata).toBeNull();
    expect((await reread(id)).auth0.metadata).toBeNull();
  });

  it.each([{ name: "x" }, { isActive: false }, { description: null }, { orgRoles: [] }])(
    "sends nothing for what a refresh token does not have: %j",
    async (changes) => {
      const id = tokenId(refreshTokenIds.adaPortal);
      const { tokenUpdate } = await world.data(update, { variables: { input: { id, ...changes } } });
      expect(tokenUpdate).toMatchObject({
        token: null,
        errors: [{ code: "UNSUPPORTED", path: ["input", Object.keys(changes)[0]] }],
      });
      expect(await operations()).toEqual([]);
    },
  );

  it("cannot give metadata to a token of Losant", async () => {
    const { viewer } = await world.data(
      `{ viewer(source: "losant") { user { tokens(first: 1) { nodes { id } } } } }`,
    );
    const input = { id: viewer.user.tokens.nodes[0].id, metadata: {} };
    const { tokenUpdate } = await world.data(update, { variables: { input } });
    expect(tokenUpdate).toMatchObject({ errors: [{ code: "UNSUPPORTED", path: ["input", "metadata"] }] });
  });

  it("answers NOT_FOUND for a refresh token that has ended", async () => {
    const id = tokenId("gone");
    const { tokenUpdate } = await world.data(update, { variables: { input: { id, metadata: {} } } });
    expect(tokenUpdate).toMatchObject({
      token: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: id }],
    });
    expect(await reread(id)).toBeNull();
  });
});

describe("tokenRevoke on Auth0", () => {
  it("ends a refresh token", async () => {
    const id = tokenId(refreshTokenIds.adaField);
    const { tokenRevoke } = await world.data(revoke, { variables: { input: { id } } });
    expect(tokenRevoke).toEqual({ revokedTokenId: id, errors: [] });
    expect(await reread(id)).toBeNull();
    expect(await refreshTokensAtVendor(ada)).not.toContain(refreshTokenIds.adaField);
  });

  it("tells the scope that a credential lacks", async () => {
    const input = { id: tokenId(refreshTokenIds.adaField) };
    const { tokenRevoke } = await world.data(revoke, { variables: { input }, as: "sandbox-viewer" });
    expect(tokenRevoke).toMatchObject({
      revokedTokenId: null,
      errors: [{ __typename: "IdentityForbiddenError", requiredScopes: ["delete:refresh_tokens"] }],
    });
  });
});
