import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

const connection = "Username-Password-Authentication";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const create = (email: string, more: object = {}) =>
  tenant.send("POST", "/users", "sandbox-admin", { connection, email, password: "secret", ...more });

describe("POST /users", () => {
  it("creates a database user who can be read at once", async () => {
    const created = await tenant.client().users.create({
      connection,
      email: "New.Person@example.com",
      password: "secret",
      user_metadata: { language: "en" },
    });
    expect(created).toMatchObject({
      user_id: expect.stringMatching(/^auth0\|[0-9a-f]{24}$/),
      email: "new.person@example.com",
      email_verified: false,
      identities: [{ connection, provider: "auth0", isSocial: false }],
    });
    expect(created).not.toHaveProperty("password");
    expect(await tenant.client().users.get(created.user_id ?? "")).toEqual(created);
    expect(await tenant.client().users.listUsersByEmail({ email: "new.person@example.com" })).toEqual([
      created,
    ]);
  });

  it("shows the user late in the search, and at once by id, when the sandbox is told to lag", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    const { user_id } = await tenant
      .client()
      .users.create({ connection, email: "late@example.com", password: "x" });
    const q = `user_id:"${user_id}"`;
    expect((await tenant.client().users.list({ q })).data).toEqual([]);
    expect(await tenant.client().users.get(user_id ?? "")).toMatchObject({ email: "late@example.com" });
    await tenant.behave({ eventualConsistencyMs: 0 });
    expect((await tenant.client().users.list({ q })).data).toHaveLength(1);
  });

  it("takes a chosen id, once", async () => {
    expect(await create("chosen@example.com", { user_id: "chosen/id" })).toMatchObject({
      status: 201,
      body: { user_id: "auth0|chosen/id" },
    });
    expect(await create("other@example.com", { user_id: "chosen/id" })).toMatchObject({ status: 409 });
    expect(await create("chosen@example.com")).toMatchObject({
      status: 409,
      body: { error: "Conflict", message: "User already exists." },
    });
  });

  it.each([
    [{ connection: undefined }, "Missing required property: connection"],
    [{ password: undefined }, "Missing required property: password"],
    [{ nonsense: 1 }, "Additional properties not allowed: nonsense"],
  ])("refuses a body with %o", async (more, problem) => {
    expect(await create("x@example.com", more)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: `Payload validation error: '${problem}'` },
    });
  });

  it("refuses a connection that does not exist", async () => {
    expect(await create("x@example.com", { connection: "nowhere" })).toMatchObject({
      status: 400,
      body: { errorCode: "inexistent_connection" },
    });
  });
});

describe("PATCH /users/{id}", () => {
  const target = "auth0|..";

  it("merges metadata at the first level, and null takes away", async () => {
    await tenant.client().users.update(target, { user_metadata: { a: { b: 1 }, c: 2 } });
    const changed = await tenant.client().users.update(target, {
      user_metadata: { a: { d: 3 }, c: null },
      given_name: null,
      blocked: true,
    });
    expect(changed.user_metadata).toMatchObject({ a: { d: 3 } });
    expect(changed.user_metadata).not.toHaveProperty("c");
    expect(changed).not.toHaveProperty("given_name");
    expect(changed).toMatchObject({ blocked: true });
    expect(await tenant.client().users.get(target)).toEqual(changed);
  });

  it("answers 404 for nobody", async () => {
    expect(await tenant.send("PATCH", "/users/auth0%7Cnobody", "sandbox-admin", {})).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
  });

  it("lets the user's own token change user_metadata and nothing else", async () => {
    const [milo] = await tenant
      .client()
      .users.listUsersByEmail({ email: "milo.brandt@meridian-pumps.example" });
    const own = milo?.user_id ?? "";
    const changed = await tenant
      .client("sandbox-member")
      .users.update(own, { user_metadata: { theme: "dark" } });
    expect(changed.user_metadata).toMatchObject({ theme: "dark", job_title: "Field Engineer" });
    const path = `/users/${encodeURIComponent(own)}`;
    expect(await tenant.send("PATCH", path, "sandbox-member", { name: "Boss" })).toMatchObject({
      status: 403,
      body: { errorCode: "insufficient_scope" },
    });
    expect(
      await tenant.send("PATCH", "/users/auth0%7C..", "sandbox-member", { user_metadata: {} }),
    ).toMatchObject({
      status: 403,
      body: { message: "User to be acted on does not match subject in bearer token" },
    });
  });
});

describe("DELETE /users/{id}", () => {
  it("takes the user away everywhere", async () => {
    const harbour = await organizationId(tenant, "harbour-foods");
    await tenant.client().users.delete("auth0|..");
    expect((await tenant.get("/users/auth0%7C..")).status).toBe(404);
    const { data } = await tenant.client().organizations.members.list(harbour, { take: 100 });
    expect(data.map(({ user_id }) => user_id)).not.toContain("auth0|..");
  });

  it("answers 204 for nobody too", async () => {
    expect((await tenant.send("DELETE", "/users/auth0%7Cnobody", "sandbox-admin")).status).toBe(204);
  });
});
