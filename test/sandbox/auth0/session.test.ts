import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { refreshTokenIds } from "../../../src/sandbox/auth0/seed/refresh-token.ts";
import { sessionIds } from "../../../src/sandbox/auth0/seed/session.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const milo = protagonistIds.get("sandbox-member") ?? "";
const adaPath = `/users/${encodeURIComponent(ada)}`;

let tenant: Tenant;
let supportLead: string;
beforeAll(async () => {
  tenant = await startTenant();
  const [priya] = await tenant
    .client()
    .users.listUsersByEmail({ email: "priya.raman@meridian-pumps.example" });
  supportLead = priya?.user_id ?? "";
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function sessionsOf(userId: string): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().users.sessions.list(userId, { take: 100 });
  return data.map(({ id }) => id);
}

async function tokensOf(userId: string): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().users.refreshToken.list(userId, { take: 100 });
  return data.map(({ id }) => id);
}

describe("a session", () => {
  it("has every field that the vendor describes", async () => {
    const session = await tenant.client().sessions.get(sessionIds.adaLaptop);
    expect(keysOf(session)).toEqual([
      "authenticated_at",
      "authentication",
      "clients",
      "cookie",
      "created_at",
      "device",
      "expires_at",
      "id",
      "idle_expires_at",
      "last_interacted_at",
      "session_metadata",
      "updated_at",
      "user_id",
    ]);
    expect(session).toMatchObject({ id: sessionIds.adaLaptop, user_id: ada });
    expect(Date.parse(String(session.expires_at))).toBeGreaterThan(Date.now());
  });

  it("is missing with 404, and refused with 400 when its id is too long", async () => {
    expect(await tenant.get("/sessions/nothing")).toMatchObject({
      status: 404,
      body: { statusCode: 404, message: "The session does not exist." },
    });
    expect(await tenant.get(`/sessions/${"x".repeat(51)}`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_uri" },
    });
  });

  it("takes new metadata in place of the old, and null to have none", async () => {
    const { sessions } = tenant.client();
    const changed = await sessions.update(sessionIds.adaLaptop, { session_metadata: { desk: "4b" } });
    expect(changed.session_metadata).toEqual({ desk: "4b" });
    expect(await sessions.get(sessionIds.adaLaptop)).toEqual(changed);
    await sessions.update(sessionIds.adaLaptop, { session_metadata: null });
    expect((await sessions.get(sessionIds.adaLaptop)).session_metadata).toBeNull();
  });

  it.each([
    [{}, "'Too few properties defined (0), minimum 1'"],
    [{ device: {} }, "'Additional properties not allowed: device'"],
    [
      { session_metadata: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [index, "x"])) },
      "'Too many properties defined (26), maximum 25' on property session_metadata",
    ],
  ])("refuses the change %j", async (body, problem) => {
    expect(
      await tenant.send("PATCH", `/sessions/${sessionIds.adaLaptop}`, "sandbox-admin", body),
    ).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: `Payload validation error: ${problem}` },
    });
  });
});

describe("the sessions of a user", () => {
  it("come oldest first under their own key, without a total even when one is asked for", async () => {
    const { body } = await tenant.get(`${adaPath}/sessions?include_totals=true`);
    expect(keysOf(body)).toEqual(["sessions"]);
    expect(await sessionsOf(ada)).toEqual([sessionIds.adaLaptop, sessionIds.adaPhone, sessionIds.adaKiosk]);
  });

  it("are paged by checkpoint, 50 unless told otherwise, 100 at most", async () => {
    const ids: (string | undefined)[] = [];
    const sizes: number[] = [];
    for await (const { id } of await tenant.client().users.sessions.list(supportLead, { take: 60 }))
      ids.push(id);
    expect(new Set(ids).size).toBe(130);
    const path = `/users/${encodeURIComponent(supportLead)}/sessions`;
    for (let next: string | undefined = ""; next !== undefined; ) {
      const { body } = await tenant.get(`${path}${next === "" ? "" : `?from=${next}`}`);
      const page = body as { sessions: unknown[]; next?: string };
      sizes.push(page.sessions.length);
      next = page.next;
    }
    expect(sizes).toEqual([50, 50, 30]);
    expect((await tenant.get(`${path}?take=101`)).status).toBe(400);
    expect((await tenant.get(`${path}?page=1`)).status).toBe(400);
  });

  it("are missing with 404 for somebody who does not exist", async () => {
    for (const method of ["GET", "DELETE"])
      expect(await tenant.send(method, "/users/auth0%7Cnobody/sessions", "sandbox-admin")).toMatchObject({
        status: 404,
        body: { errorCode: "inexistent_user" },
      });
  });

  it("end all at once, their refresh tokens go on", async () => {
    const tokens = await tokensOf(ada);
    const { status, body } = await tenant.send("DELETE", `${adaPath}/sessions`, "sandbox-admin");
    expect({ status, body }).toEqual({ status: 202, body: undefined });
    expect(await sessionsOf(ada)).toEqual([]);
    expect(await tokensOf(ada)).toEqual(tokens);
  });
});

describe("ending a session", () => {
  it("leaves its refresh tokens alone when it is deleted", async () => {
    await tenant.client().sessions.delete(sessionIds.adaPhone);
    expect(await sessionsOf(ada)).toEqual([sessionIds.adaLaptop, sessionIds.adaKiosk]);
    expect(await tokensOf(ada)).toContain(refreshTokenIds.adaPortal);
  });

  it("takes its refresh tokens along when it is revoked, and no others", async () => {
    await tenant.client().sessions.revoke(sessionIds.adaPhone);
    expect(await sessionsOf(ada)).toEqual([sessionIds.adaLaptop, sessionIds.adaKiosk]);
    expect(await tokensOf(ada)).toEqual([refreshTokenIds.adaOld, refreshTokenIds.adaExpired]);
  });

  it("takes effect late when the sandbox is told to", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    await tenant.client().sessions.revoke(sessionIds.adaPhone);
    expect((await tenant.client().sessions.get(sessionIds.adaPhone)).id).toBe(sessionIds.adaPhone);
    expect(await tokensOf(ada)).toContain(refreshTokenIds.adaPortal);
    await tenant.behave({ eventualConsistencyMs: 0 });
    expect((await tenant.get(`/sessions/${sessionIds.adaPhone}`)).status).toBe(404);
    expect(await tokensOf(ada)).not.toContain(refreshTokenIds.adaPortal);
  });

  it("answers 404 for revoking and 202 for deleting one that is not there", async () => {
    expect((await tenant.send("POST", "/sessions/nothing/revoke", "sandbox-admin")).status).toBe(404);
    expect((await tenant.send("DELETE", "/sessions/nothing", "sandbox-admin")).status).toBe(202);
  });
});

describe("revoking a user's access", () => {
  it("ends every session and every refresh token", async () => {
    const { status } = await tenant.send("POST", `${adaPath}/revoke-access`, "sandbox-admin");
    expect(status).toBe(202);
    expect([await sessionsOf(ada), await tokensOf(ada)]).toEqual([[], []]);
    expect(await sessionsOf(milo)).toHaveLength(2);
  });

  it("ends one session with its refresh tokens", async () => {
    await tenant.client().users.revokeAccess(ada, { session_id: sessionIds.adaPhone });
    expect(await sessionsOf(ada)).toEqual([sessionIds.adaLaptop, sessionIds.adaKiosk]);
    expect(await tokensOf(ada)).toEqual([refreshTokenIds.adaOld, refreshTokenIds.adaExpired]);
  });

  it("keeps the refresh tokens when told to", async () => {
    await tenant.client().users.revokeAccess(ada, { preserve_refresh_tokens: true });
    expect(await sessionsOf(ada)).toEqual([]);
    expect(await tokensOf(ada)).toHaveLength(4);
  });

  it("refuses a session of somebody else, and what it does not know", async () => {
    for (const body of [{ session_id: sessionIds.miloPhone }, { everything: true }])
      expect(await tenant.send("POST", `${adaPath}/revoke-access`, "sandbox-admin", body)).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body" },
      });
  });
});

it.each([
  ["GET", `/sessions/${sessionIds.adaLaptop}`, "read:sessions"],
  ["PATCH", `/sessions/${sessionIds.adaLaptop}`, "update:sessions"],
  ["DELETE", `/sessions/${sessionIds.adaLaptop}`, "delete:sessions"],
  ["POST", `/sessions/${sessionIds.adaLaptop}/revoke`, "delete:sessions,delete:refresh_tokens"],
  ["GET", `${adaPath}/sessions`, "read:sessions"],
  ["POST", `${adaPath}/revoke-access`, "delete:sessions,delete:refresh_tokens"],
])("%s %s is closed without its scope", async (method, path, scopes) => {
  expect(await tenant.send(method, path, "sandbox-limited")).toMatchObject({
    status: 403,
    body: { message: `Insufficient scope, expected any of: ${scopes}` },
  });
});
