import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
let own: string;
beforeAll(async () => {
  tenant = await startTenant();
  const [milo] = await tenant
    .client()
    .users.listUsersByEmail({ email: "milo.brandt@meridian-pumps.example" });
  own = milo?.user_id ?? "";
});
afterAll(() => tenant.close());

const everyProperty = [
  "app_metadata",
  "blocked",
  "created_at",
  "email",
  "email_verified",
  "family_name",
  "given_name",
  "identities",
  "last_ip",
  "last_login",
  "logins_count",
  "multifactor",
  "name",
  "nickname",
  "phone_number",
  "phone_verified",
  "picture",
  "updated_at",
  "user_id",
  "user_metadata",
  "username",
];

/** Ids with every character that is known to break clients. */
const hostileIds = [
  "samlp|harbour-foods|o'brien+ops@harbour-foods.example",
  "oidc|harbour-partners|eu/north/4711",
  "oauth2|siwe|eip155%3A5%3A0x52908400098527886E0F7030069857D2E4169EE7",
  "ad|harbour-foods-ad|HARBOUR\\operator",
  'auth0|legacy:"quoted"',
  "auth0|legacy*4711?(copy)",
  "auth0|a+b&c=d#e;f",
  "auth0|operatör-Ω",
  "adfs|night.shift@harbour-foods.example",
  "auth0|..",
];

describe("GET /users/{id}", () => {
  it.each(hostileIds)("finds %s when the id is encoded once", async (id) => {
    expect(await tenant.client().users.get(id)).toMatchObject({ user_id: id });
  });

  it("does not find an id that was encoded twice or not at all", async () => {
    const id = "oauth2|siwe|eip155%3A5%3A0x52908400098527886E0F7030069857D2E4169EE7";
    expect((await tenant.get(`/users/${encodeURIComponent(encodeURIComponent(id))}`)).status).toBe(400);
    expect(await tenant.get(`/users/${id}`)).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
  });

  it("shows only properties that the vendor documents, and no empty ones", async () => {
    const { data } = await tenant.client().users.list({ per_page: 100 });
    const shown = new Set(data.flatMap(keysOf));
    expect([...shown].toSorted()).toEqual(everyProperty);
    for (const user of data) expect(Object.values(user)).not.toContain(null);
  });

  it("shows profile data of linked identities only", async () => {
    const { data } = await tenant.client().users.list({ q: 'identities.profileData.email_verified:"true"' });
    expect(data.length).toBeGreaterThan(0);
    const [primary, linked] = data[0]?.identities ?? [];
    expect(keysOf(primary)).toEqual(["connection", "isSocial", "provider", "user_id"]);
    expect(keysOf(linked)).toEqual([
      "access_token",
      "connection",
      "isSocial",
      "profileData",
      "provider",
      "user_id",
    ]);
    expect(keysOf(linked?.profileData)).toEqual([
      "email",
      "email_verified",
      "family_name",
      "given_name",
      "name",
    ]);
  });

  it("projects, also by leaving out, and refuses names outside of the documented ones", async () => {
    expect(keysOf(await tenant.client().users.get(own, { fields: "user_id,email,last_login" }))).toEqual([
      "email",
      "last_login",
      "user_id",
    ]);
    const without = await tenant.client().users.get(own, { fields: "identities", include_fields: false });
    expect(keysOf(without)).not.toContain("identities");
    expect(keysOf(without)).toContain("multifactor");
    expect(await tenant.get(`/users/${encodeURIComponent(own)}?fields=user_id,multifactor`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
  });

  it("answers 404 with a code for a user who does not exist", async () => {
    const { status, body } = await tenant.get("/users/auth0%7Cnobody");
    expect(status).toBe(404);
    expect(body).toEqual({
      statusCode: 404,
      error: "Not Found",
      message: "The user does not exist.",
      errorCode: "inexistent_user",
    });
  });

  it("refuses a text that can be no user id", async () => {
    expect(await tenant.get("/users/nobody")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_uri", message: expect.stringContaining("format user-id: nobody") },
    });
  });

  it("lets an end user's own token read its owner and nobody else", async () => {
    expect(await tenant.client("sandbox-member").users.get(own)).toMatchObject({
      name: "Milo Brandt",
    });
    const other = await tenant.get("/users/auth0%7Cnobody", "sandbox-member");
    expect(other.status).toBe(403);
    expect(other.body).toEqual({
      statusCode: 403,
      error: "Forbidden",
      message: "User to be acted on does not match subject in bearer token",
    });
  });

  it("names the scopes that would have opened it", async () => {
    expect(await tenant.get(`/users/${encodeURIComponent(own)}`, "sandbox-limited")).toMatchObject({
      status: 403,
      body: {
        message: "Insufficient scope, expected any of: read:users,read:current_user,read:user_idp_tokens",
        errorCode: "insufficient_scope",
      },
    });
  });
});

describe("GET /users-by-email", () => {
  it("answers a bare array, comparing the exact text", async () => {
    const found = await tenant.client().users.listUsersByEmail({
      email: "ada.okafor@meridian-pumps.example",
      fields: "user_id,email",
    });
    expect(found).toHaveLength(1);
    expect(keysOf(found[0])).toEqual(["email", "user_id"]);
    expect(
      await tenant.client().users.listUsersByEmail({ email: "Ada.Okafor@meridian-pumps.example" }),
    ).toEqual([]);
  });

  it("needs an address", async () => {
    expect(await tenant.get("/users-by-email")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
  });
});

describe("what a user belongs to", () => {
  it("lists all 60 organizations of the support lead, over more than one page", async () => {
    const { data } = await tenant.client().users.list({ q: 'name:"priya raman"' });
    const page = await tenant.client().users.organizations.list(data[0]?.user_id ?? "");
    expect(page.data).toHaveLength(50);
    expect(page.response).toMatchObject({ start: 0, limit: 50, total: 60 });
    await page.getNextPage();
    expect(page.data).toHaveLength(10);
    expect(keysOf(page.data[0])).toEqual(expect.arrayContaining(["display_name", "id", "name"]));
  });

  it("lists tenant-wide roles, never those in an organization", async () => {
    const page = await tenant.client().users.roles.list(own);
    expect(page.response).toMatchObject({ start: 0, limit: 50, total: 2 });
    expect(page.data.map(({ name }) => name)).toEqual(["Support Engineer", "Plant Manager"]);
    const harbourAdmin = (await tenant.client().users.list({ q: `user_id:"${hostileIds[0]}"` })).data[0];
    expect((await tenant.client().users.roles.list(harbourAdmin?.user_id ?? "")).data).toEqual([]);
  });

  it("lists permissions once each, with everything that they come from", async () => {
    const [ada] = await tenant
      .client()
      .users.listUsersByEmail({ email: "ada.okafor@meridian-pumps.example" });
    const page = await tenant.client().users.permissions.list(ada?.user_id ?? "", { per_page: 100 });
    const names = page.data.map(({ permission_name }) => permission_name);
    expect(new Set(names).size).toBe(names.length);
    expect(keysOf(page.data[0])).toEqual([
      "description",
      "permission_name",
      "resource_server_identifier",
      "resource_server_name",
      "sources",
    ]);
    // The client's types do not know `sources`, which the vendor describes without a schema.
    const permissions: readonly object[] = page.data;
    expect(permissions).toContainEqual({
      permission_name: "read:pumps",
      description: "See pumps and their state",
      resource_server_identifier: "https://api.meridian-pumps.example/pumps",
      resource_server_name: "Pumps API",
      sources: [
        { source_id: "", source_name: "", source_type: "DIRECT" },
        expect.objectContaining({ source_name: "Support Engineer", source_type: "ROLE" }),
        expect.objectContaining({ source_name: "Organization Admin", source_type: "ROLE" }),
      ],
    });
    expect(permissions).toContainEqual(
      expect.objectContaining({
        permission_name: "export:invoices",
        sources: [{ source_id: "", source_name: "", source_type: "DIRECT" }],
      }),
    );
  });

  it.each(["organizations", "roles", "permissions"])("answers 404 for the %s of nobody", async (list) => {
    expect(await tenant.get(`/users/auth0%7Cnobody/${list}`)).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
  });

  it.each(["organizations", "roles", "permissions"])(
    "is closed to the user's own token: %s",
    async (list) => {
      const { status } = await tenant.get(`/users/${encodeURIComponent(own)}/${list}`, "sandbox-member");
      expect(status).toBe(403);
    },
  );
});
