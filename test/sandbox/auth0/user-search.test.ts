import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const search = (q: string, more = "") => tenant.get(`/users?q=${encodeURIComponent(q)}${more}`);

async function countOf(q: string): Promise<number> {
  const { total } = (await tenant.client().users.list({ q, per_page: 1 })).response as { total: number };
  return total;
}

describe("GET /users", () => {
  it("answers a bare array of 50, or totals with the page's length", async () => {
    expect((await tenant.get("/users")).body).toHaveLength(50);
    const { body } = await tenant.get("/users?include_totals=true&page=11&per_page=83");
    expect(keysOf(body)).toEqual(["length", "limit", "start", "total", "users"]);
    expect(body).toMatchObject({ start: 913, limit: 83, length: 83, total: 1200 });
  });

  it("has its own wall text and no checkpoint paging", async () => {
    expect((await tenant.get("/users?page=9&per_page=100")).body).toHaveLength(100);
    expect(await tenant.get("/users?page=10&per_page=100")).toMatchObject({
      status: 400,
      body: {
        message: expect.stringMatching(/^You can only page through the first 1000 records\./),
        errorCode: "invalid_paging",
      },
    });
    expect((await tenant.get("/users?take=10")).status).toBe(400);
  });

  it("finds a batch of users by id, whatever their ids hold, and leaves unknown ones out", async () => {
    const ids = [
      "oidc|harbour-partners|eu/north/4711",
      "ad|harbour-foods-ad|HARBOUR\\operator",
      'auth0|legacy:"quoted"',
      "auth0|legacy*4711?(copy)",
      "auth0|nobody",
    ];
    const q = `user_id:(${ids.map((id) => JSON.stringify(id)).join(" OR ")})`;
    const { data } = await tenant.client().users.list({ q, per_page: 100, fields: "user_id,name" });
    expect(data.map(({ user_id }) => user_id).toSorted()).toEqual(ids.slice(0, 4).toSorted());
    expect(keysOf(data[0])).toEqual(["name", "user_id"]);
  });

  it("finds the members of an organization, alone and together with ids", async () => {
    const atlas = await organizationId(tenant, "atlas-logistics");
    expect(await countOf(`organization_id:"${atlas}"`)).toBe(1050);
    const [ada] = await tenant
      .client()
      .users.listUsersByEmail({ email: "ada.okafor@meridian-pumps.example" });
    expect(await countOf(`organization_id:"${atlas}" AND user_id:("${ada?.user_id}" OR "auth0|..")`)).toBe(1);
    expect(await countOf('organization_id:"org_0000000000000000"')).toBe(0);
  });

  it("finds by address, domain, connection and phone number", async () => {
    expect(await countOf('email:"ADA.OKAFOR@meridian-pumps.example"')).toBe(1);
    expect(await countOf('email.domain:"meridian-pumps.example"')).toBe(24);
    expect(await countOf('identities.connection:"harbour-partners"')).toBe(1);
    const [{ phone_number } = {}] = (await tenant.client().users.list({ q: "_exists_:phone_number" })).data;
    expect(await countOf(`phone_number:"${phone_number}"`)).toBe(1);
  });

  it("finds by state: blocked, unverified, never signed in", async () => {
    const blocked = await countOf("blocked:true");
    expect(blocked).toBeGreaterThan(5);
    expect(await countOf("NOT blocked:true")).toBe(1200 - blocked);
    expect(await countOf("email_verified:false")).toBeGreaterThan(50);
    const signedIn = await countOf("last_login:{* TO 2030-01-01]");
    expect(await countOf("NOT _exists_:last_login")).toBe(1200 - signedIn);
    expect(await countOf("created_at:[2022-01-01 TO *]")).toBe(1200 - 24);
  });

  it("finds names by their beginning, without regard to case, also in a phrase with an escaped space", async () => {
    const { data } = await tenant.client().users.list({ q: "name:ada\\ ok*" });
    expect(data.map(({ name }) => name)).toEqual(["Ada Okafor"]);
    expect(await countOf('name:"ada ok"*')).toBe(1);
    expect(await countOf("given_name:TOM*")).toBe(1);
    expect(await countOf('app_metadata.plan:"Gold"')).toBe(0);
    expect(await countOf('app_metadata.plan:"gold"')).toBeGreaterThan(0);
  });

  it("sorts by one field, those without it last", async () => {
    const first = await tenant.client().users.list({ sort: "name:1", per_page: 1, fields: "name" });
    expect(first.data).toEqual([{ name: "Ada Okafor" }]);
    const { data } = await tenant.client().users.list({ sort: "logins_count:-1", per_page: 100 });
    const counts = data.map(({ logins_count }) => logins_count ?? -1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect((await tenant.get("/users?sort=name")).status).toBe(400);
  });

  it("takes any name in fields", async () => {
    const { status, body } = await tenant.get("/users?fields=user_id,multifactor,nonsense&per_page=1");
    expect(status).toBe(200);
    expect(keysOf(Array.isArray(body) ? body[0] : undefined)).toEqual(["multifactor", "user_id"]);
  });

  it("answers 414 when the URL is longer than 8,000 characters", async () => {
    const ids = (count: number) =>
      `user_id:(${Array.from({ length: count }, (_, index) => `"samlp|some-enterprise-connection|somebody.${index}@example.com"`).join(" OR ")})`;
    expect((await search(ids(50))).status).toBe(200);
    expect(await search(ids(150))).toMatchObject({ status: 414, body: { statusCode: 414 } });
    expect((await search(`name:"${"a".repeat(10_000)}"`)).status).toBe(414);
    expect((await search(`name:"${"a".repeat(7000)}"`)).body).toEqual([]);
  });

  it("answers 400 for text that is no query, and for search engines that are gone", async () => {
    for (const q of ['name:"ada', "name:(ada OR", "AND", "created_at:[2020 TO", ")", "name:", "a\\"])
      expect(await search(q)).toMatchObject({ status: 400, body: { errorCode: "invalid_query_string" } });
    expect((await tenant.get("/users?q=name:ada&search_engine=v2")).status).toBe(400);
    expect((await tenant.get("/users?q=name:ada&search_engine=v3")).status).toBe(200);
  });

  it("is closed to tokens that may not read users", async () => {
    expect(await tenant.get("/users", "sandbox-member")).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: read:users" },
    });
  });
});
