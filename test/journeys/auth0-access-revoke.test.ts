import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { refreshTokenIds } from "../../src/sandbox/auth0/seed/refresh-token.ts";
import { sessionIds } from "../../src/sandbox/auth0/seed/session.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada } = seededUsers;
const adaId = encodeGlobalId("User", "auth0", ada);
const sessionId = (id: string, source = "auth0") => encodeGlobalId("UserSession", source, id);
const revoke = `mutation ($input: UserAccessRevokeInput!) { userAccessRevoke(input: $input) {
  user { sourceId auth0 { sessions { nodes { sourceId } } }
    tokens(filter: { kinds: [REFRESH_TOKEN] }) { nodes { sourceId } } }
  isPending
  errors { __typename code path upstreamCode ... on IdentityForbiddenError { requiredScopes }
    ... on IdentityNotFoundError { missingId } } } }`;

const allSessions = [sessionIds.adaLaptop, sessionIds.adaPhone, sessionIds.adaKiosk];
const allTokens = [
  refreshTokenIds.adaOld,
  refreshTokenIds.adaExpired,
  refreshTokenIds.adaPortal,
  refreshTokenIds.adaField,
];

async function atVendor() {
  const { users } = auth0ClientOf(world);
  const [sessions, tokens] = await Promise.all([
    users.sessions.list(ada, { take: 100 }),
    users.refreshToken.list(ada, { take: 100 }),
  ]);
  return { sessions: sessions.data.map(({ id }) => id), tokens: tokens.data.map(({ id }) => id) };
}

async function firstCall() {
  const [call] = await world.calls("auth0");
  return `${call?.method} ${decodeURIComponent(call?.path ?? "").replace("/api/v2", "")}`;
}

describe("userAccessRevoke on Auth0", () => {
  it.each([
    { asked: {}, call: "POST /users/:id/revoke-access", sessions: [], tokens: [] },
    { asked: { scope: "EVERYTHING" }, call: "POST /users/:id/revoke-access", sessions: [], tokens: [] },
    { asked: { scope: null }, call: "POST /users/:id/revoke-access", sessions: [], tokens: [] },
    { asked: { scope: "SESSIONS" }, call: "DELETE /users/:id/sessions", sessions: [], tokens: allTokens },
    {
      asked: { scope: "REFRESH_TOKENS" },
      call: "DELETE /users/:id/refresh-tokens",
      sessions: allSessions,
      tokens: [],
    },
    {
      asked: { sessionId: sessionId(sessionIds.adaPhone) },
      call: "POST /users/:id/revoke-access",
      sessions: [sessionIds.adaLaptop, sessionIds.adaKiosk],
      tokens: [refreshTokenIds.adaOld, refreshTokenIds.adaExpired],
    },
    {
      asked: { sessionId: sessionId(sessionIds.adaPhone), scope: "SESSIONS" },
      call: "POST /users/:id/revoke-access",
      sessions: [sessionIds.adaLaptop, sessionIds.adaKiosk],
      tokens: allTokens,
    },
  ])("ends what is asked, told alike by payload and Auth0's client: $asked", async (row) => {
    const input = { userId: adaId, ...row.asked };
    const { userAccessRevoke } = await world.data(revoke, { variables: { input } });
    expect(userAccessRevoke).toEqual({
      user: {
        sourceId: ada,
        auth0: { sessions: { nodes: row.sessions.map((id) => ({ sourceId: id })) } },
        tokens: { nodes: row.tokens.map((id) => ({ sourceId: id })) },
      },
      isPending: true,
      errors: [],
    });
    expect(await firstCall()).toBe(row.call.replace(":id", ada));
    expect(await atVendor()).toEqual({ sessions: row.sessions, tokens: row.tokens });
  });

  it.each([
    [{ scope: "REFRESH_TOKENS", sessionId: sessionId(sessionIds.adaPhone) }],
    [{ sessionId: sessionId(sessionIds.adaPhone, "losant") }],
    [{ sessionId: sessionIds.adaPhone }],
  ])("sends nothing for what does not go together: %j", async (asked) => {
    const input = { userId: adaId, ...asked };
    const { userAccessRevoke } = await world.data(revoke, { variables: { input } });
    expect(userAccessRevoke).toMatchObject({
      user: null,
      isPending: false,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "sessionId"] }],
    });
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("ends nothing for a session of another user", async () => {
    const input = { userId: adaId, sessionId: sessionId(sessionIds.miloPhone) };
    const { userAccessRevoke } = await world.data(revoke, { variables: { input } });
    expect(userAccessRevoke).toMatchObject({ isPending: false, errors: [{ code: "BAD_USER_INPUT" }] });
    expect(await atVendor()).toEqual({ sessions: allSessions, tokens: allTokens });
  });

  it("answers NOT_FOUND for a user who is not there", async () => {
    const missing = encodeGlobalId("User", "auth0", "auth0|000000000000000000000000");
    const { userAccessRevoke } = await world.data(revoke, { variables: { input: { userId: missing } } });
    expect(userAccessRevoke).toMatchObject({
      isPending: false,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: missing }],
    });
  });

  it("tells the scopes that a credential lacks", async () => {
    const { userAccessRevoke } = await world.data(revoke, {
      variables: { input: { userId: adaId } },
      as: "sandbox-viewer",
    });
    expect(userAccessRevoke).toMatchObject({
      isPending: false,
      errors: [{ __typename: "IdentityForbiddenError" }],
    });
    expect(userAccessRevoke.errors[0].requiredScopes).toContain("delete:sessions");
    expect(await atVendor()).toEqual({ sessions: allSessions, tokens: allTokens });
  });
});

describe("userAccessRevoke on Losant", () => {
  it.each([{ scope: "SESSIONS" }, { scope: "REFRESH_TOKENS" }, { sessionId: sessionId("a") }])(
    "is UNSUPPORTED for a part: %j",
    async (asked) => {
      const { viewer } = await world.data('{ viewer(source: "losant") { user { id } } }');
      const input = { userId: viewer.user.id, ...asked };
      const { userAccessRevoke } = await world.data(
        "mutation ($input: UserAccessRevokeInput!) { userAccessRevoke(input: $input) { isPending errors { code path } } }",
        { variables: { input } },
      );
      expect(userAccessRevoke).toEqual({
        isPending: false,
        errors: [{ code: "UNSUPPORTED", path: ["input", Object.keys(asked)[0]] }],
      });
    },
  );
});
