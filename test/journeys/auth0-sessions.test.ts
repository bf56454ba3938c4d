import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { refreshTokenIds } from "../../src/sandbox/auth0/seed/refresh-token.ts";
import { sessionIds } from "../../src/sandbox/auth0/seed/session.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededClients, seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada } = seededUsers;
const userId = encodeGlobalId("User", "auth0", ada);
const sessionId = (id: string) => encodeGlobalId("UserSession", "auth0", id);

const sessionFields = `id sourceId source { name } user { sourceId }
  device { initialIp initialAsn initialUserAgent lastIp lastAsn lastUserAgent }
  clients { clientId } authentications { name type at } isPersistent metadata
  createdAt updatedAt authenticatedAt lastActiveAt expiresAt idleExpiresAt`;
const errors = `errors { __typename code message path upstreamCode
  ... on IdentityForbiddenError { requiredScopes } ... on IdentityNotFoundError { missingId } }`;
const revoke = `mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { revokedSessionId ${errors} } }`;
const update = `mutation ($input: SessionUpdateInput!) { sessionUpdate(input: $input) { session { ${sessionFields} } ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function sessionsOf(id: string, args: string, fields: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 { sessions(${args}) { ${fields} } } } }`,
    { variables: { id } },
  );
  return user.auth0.sessions;
}

async function reread(id: string, fields = sessionFields) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on UserSession { ${fields} } } }`,
    {
      variables: { id },
    },
  );
  return node;
}

describe("a user's sessions", () => {
  it("tell all that Auth0 does, and null for what it does not", async () => {
    const { nodes, pageInfo } = await sessionsOf(
      userId,
      "first: 20",
      `nodes { ${sessionFields} } pageInfo { hasNextPage }`,
    );
    expect(nodes.map(({ sourceId }: { sourceId: string }) => sourceId)).toEqual([
      sessionIds.adaLaptop,
      sessionIds.adaPhone,
      sessionIds.adaKiosk,
    ]);
    expect(pageInfo.hasNextPage).toBe(false);
    const vendor = await auth0ClientOf(world).sessions.get(sessionIds.adaLaptop);
    expect(nodes[0]).toEqual({
      id: sessionId(sessionIds.adaLaptop),
      sourceId: sessionIds.adaLaptop,
      source: { name: "auth0" },
      user: { sourceId: ada },
      device: {
        initialIp: vendor.device?.initial_ip,
        initialAsn: vendor.device?.initial_asn,
        initialUserAgent: vendor.device?.initial_user_agent,
        lastIp: vendor.device?.last_ip,
        lastAsn: vendor.device?.last_asn,
        lastUserAgent: vendor.device?.last_user_agent,
      },
      clients: [{ clientId: seededClients.portal }, { clientId: seededClients.backOffice }],
      authentications: [
        { name: "pwd", type: null, at: expect.any(String) },
        { name: "mfa", type: "push-notification", at: expect.any(String) },
      ],
      isPersistent: true,
      metadata: { office: "Rotterdam", ticket: "OPS-118" },
      createdAt: vendor.created_at,
      updatedAt: vendor.updated_at,
      authenticatedAt: vendor.authenticated_at,
      lastActiveAt: vendor.last_interacted_at,
      expiresAt: vendor.expires_at,
      idleExpiresAt: vendor.idle_expires_at,
    });
    expect(nodes[2]).toMatchObject({
      device: null,
      clients: [],
      authentications: [],
      isPersistent: null,
      metadata: null,
      authenticatedAt: null,
      lastActiveAt: null,
      expiresAt: null,
      idleExpiresAt: null,
    });
    expect(await reread(nodes[0].id)).toEqual(nodes[0]);
  });

  it("are all found once by their cursors, beyond the largest page", async () => {
    const leadId = encodeGlobalId("User", "auth0", seededUsers.supportLead);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        nodes: { sourceId: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = await sessionsOf(
        leadId,
        `first: 60, after: ${JSON.stringify(after)}`,
        "nodes { sourceId } pageInfo { hasNextPage endCursor }",
      );
      seen.push(...page.nodes.map(({ sourceId }) => sourceId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(130);
    expect(new Set(seen).size).toBe(130);
  });

  it("name their applications in one call for all of them, and in none when no name is asked for", async () => {
    await world.forgetCalls();
    await sessionsOf(userId, "first: 20", "nodes { clients { clientId } }");
    const user = `GET /users/${encodeURIComponent(ada)}`;
    expect(await operations()).toEqual([user, `${user}/sessions`]);
    await world.forgetCalls();
    const { nodes } = await sessionsOf(
      userId,
      "first: 20",
      "nodes { clients { clientId name url logoUrl } }",
    );
    expect(nodes[0].clients[0]).toMatchObject({ clientId: seededClients.portal, name: expect.any(String) });
    expect(await operations()).toEqual([user, `${user}/sessions`, "GET /clients"]);
  });

  it("fail alone on a plan without them, and the message speaks of the plan and not of scopes", async () => {
    const body = {
      statusCode: 403,
      error: "Forbidden",
      message: "Please upgrade your subscription to use this feature",
      errorCode: "insufficient_entitlement",
    };
    await world.behave("auth0", { fail: [{ pathPattern: "/sessions$", status: 403, body }] });
    const answer = await world.ask(
      `query ($id: ID!) { user(by: { id: $id }) { email auth0 { sessions { nodes { id } } consents { totalCount } } } }`,
      { variables: { id: userId } },
    );
    expect(answer.data.user.email).toBe("ada.okafor@meridian-pumps.example");
    expect(answer.data.user.auth0).toEqual({ sessions: null, consents: { totalCount: 3 } });
    expect(answer.errors).toHaveLength(1);
    const [error] = answer.errors;
    expect(error?.path).toEqual(["user", "auth0", "sessions"]);
    expect(error?.extensions).toMatchObject({
      code: "FORBIDDEN",
      upstreamCode: "insufficient_entitlement",
      operation: "get_sessions_for_user",
    });
    expect(error?.extensions).not.toHaveProperty("requiredScopes");
    expect(error?.message).toMatch(/plan of this tenant/);
    expect(error?.message).not.toMatch(/scope/);
  });

  it("are null by an id that no session has", async () => {
    expect(await reread(sessionId("gone"))).toBeNull();
  });
});

describe("sessionUpdate", () => {
  it("puts metadata in place of the old, and tells it in the payload, the graph and Auth0's client alike", async () => {
    const id = sessionId(sessionIds.adaLaptop);
    const input = { id, metadata: { office: "Delft" } };
    const { sessionUpdate } = await world.data(update, { variables: { input } });
    expect(sessionUpdate.errors).toEqual([]);
    expect(sessionUpdate.session).toMatchObject({
      id,
      metadata: { office: "Delft" },
      user: { sourceId: ada },
    });
    expect(await operations()).toEqual([`PATCH /sessions/${sessionIds.adaLaptop}`]);
    expect(await reread(id)).toEqual(sessionUpdate.session);
    expect(await auth0ClientOf(world).sessions.get(sessionIds.adaLaptop)).toMatchObject({
      session_metadata: { office: "Delft" },
    });
  });

  it("takes the metadata away with null, and reads alone when nothing is to change", async () => {
    const id = sessionId(sessionIds.adaLaptop);
    const cleared = await world.data(update, { variables: { input: { id, metadata: null } } });
    expect(cleared.sessionUpdate.session.metadata).toBeNull();
    await world.forgetCalls();
    const { sessionUpdate } = await world.data(update, { variables: { input: { id } } });
    expect(sessionUpdate.session).toEqual(cleared.sessionUpdate.session);
    expect(await operations()).toEqual([`GET /sessions/${sessionIds.adaLaptop}`]);
  });

  it.each([{}, { metadata: { a: 1 } }])(
    "answers NOT_FOUND for a session that has ended: %j",
    async (changes) => {
      const id = sessionId("gone");
      const { sessionUpdate } = await world.data(update, { variables: { input: { id, ...changes } } });
      expect(sessionUpdate).toMatchObject({
        session: null,
        errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: id }],
      });
    },
  );
});

describe("sessionRevoke", () => {
  it("ends a session with the refresh tokens that it gave", async () => {
    const id = sessionId(sessionIds.adaPhone);
    const { sessionRevoke } = await world.data(revoke, { variables: { input: { id } } });
    expect(sessionRevoke).toEqual({ revokedSessionId: id, errors: [] });
    expect(await operations()).toEqual([`POST /sessions/${sessionIds.adaPhone}/revoke`]);
    expect(await reread(id)).toBeNull();
    const client = auth0ClientOf(world);
    await expect(client.sessions.get(sessionIds.adaPhone)).rejects.toMatchObject({ statusCode: 404 });
    await expect(client.refreshTokens.get(refreshTokenIds.adaPortal)).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("lets the refresh tokens go on when they are to be kept", async () => {
    const id = sessionId(sessionIds.adaPhone);
    const input = { id, keepRefreshTokens: true };
    const { sessionRevoke } = await world.data(revoke, { variables: { input } });
    expect(sessionRevoke).toEqual({ revokedSessionId: id, errors: [] });
    expect(await operations()).toEqual([`DELETE /sessions/${sessionIds.adaPhone}`]);
    expect(await reread(id)).toBeNull();
    const { id: kept } = await auth0ClientOf(world).refreshTokens.get(refreshTokenIds.adaPortal);
    expect(kept).toBe(refreshTokenIds.adaPortal);
    const token = encodeGlobalId("Token", "auth0", "refresh", refreshTokenIds.adaPortal);
    const { node } = await world.data(
      `query ($id: ID!) { node(id: $id) { ... on Token { status auth0 { session { id } } } } }`,
      { variables: { id: token } },
    );
    expect(node).toEqual({ status: "ACTIVE", auth0: { session: null } });
  });

  it("tells the scopes that a credential lacks", async () => {
    const input = { id: sessionId(sessionIds.adaPhone) };
    const { sessionRevoke } = await world.data(revoke, { variables: { input }, as: "sandbox-viewer" });
    expect(sessionRevoke).toMatchObject({
      revokedSessionId: null,
      errors: [{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }],
    });
    expect(sessionRevoke.errors[0].requiredScopes).toContain("delete:sessions");
  });
});
