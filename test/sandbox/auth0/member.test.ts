import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
let atlas: string;
let harbour: string;
beforeAll(async () => {
  tenant = await startTenant();
  atlas = await organizationId(tenant, "atlas-logistics");
  harbour = await organizationId(tenant, "harbour-foods");
});
afterAll(() => tenant.close());

describe("GET /organizations/{id}/members", () => {
  it("walks 1,050 members by checkpoint, past the wall, and ends with an empty page", async () => {
    const page = await tenant.client().organizations.members.list(atlas, { take: 100 });
    const ids = page.data.map(({ user_id }) => user_id);
    const sizes = [page.data.length];
    while (page.hasNextPage()) {
      await page.getNextPage();
      ids.push(...page.data.map(({ user_id }) => user_id));
      sizes.push(page.data.length);
    }
    expect(sizes).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 50, 0]);
    expect(new Set(ids).size).toBe(1050);
  });

  it("has a next on a short page too, and none on the empty page behind it", async () => {
    const page = await tenant.client().organizations.members.list(harbour, { take: 100 });
    expect(page.data.length).toBeLessThan(100);
    expect(page.hasNextPage()).toBe(true);
    await page.getNextPage();
    expect(page.data).toEqual([]);
    expect(page.hasNextPage()).toBe(false);
  });

  it("shows four properties of a member unless others are named", async () => {
    const { data } = await tenant.client().organizations.members.list(harbour);
    expect(keysOf(data[0])).toEqual(["email", "name", "picture", "user_id"]);
    const withoutAddress = data.find(({ user_id }) => user_id?.startsWith("sms|"));
    expect(keysOf(withoutAddress)).toEqual(["name", "picture", "user_id"]);
  });

  it("shows roles when they are named, with id and name only", async () => {
    const { data } = await tenant
      .client()
      .organizations.members.list(harbour, { fields: "user_id,roles", take: 100 });
    expect(keysOf(data[0])).toEqual(["roles", "user_id"]);
    expect(data[0]?.roles?.map(({ name }) => name)).toEqual(["Support Engineer"]);
    for (const { roles } of data)
      for (const role of roles ?? []) expect(keysOf(role)).toEqual(["id", "name"]);
    const ofAtlas = await tenant.client().organizations.members.list(atlas, { fields: "roles", take: 100 });
    const counts = new Set(ofAtlas.data.map(({ roles }) => roles?.length));
    expect([...counts].toSorted()).toEqual([0, 1, 2, 3]);
    expect(data.some(({ roles }) => roles?.some(({ name }) => name === "Organization Admin"))).toBe(true);
  });

  it("leaves properties out with include_fields=false, and never shows roles then", async () => {
    const { body } = await tenant.get(
      `/organizations/${harbour}/members?fields=picture,roles&include_fields=false&per_page=1`,
    );
    expect(body).toHaveLength(1);
    expect(keysOf(Array.isArray(body) ? body[0] : undefined)).toEqual(["email", "name", "user_id"]);
  });

  it("refuses roles to a caller who may read members only", async () => {
    const plain = await tenant.get(`/organizations/${harbour}/members?take=1`, "sandbox-limited");
    expect(plain.status).toBe(200);
    const withRoles = await tenant.get(
      `/organizations/${harbour}/members?take=1&fields=user_id,roles`,
      "sandbox-limited",
    );
    expect(withRoles.status).toBe(403);
    expect(withRoles.body).toEqual({
      statusCode: 403,
      error: "Forbidden",
      message: "Insufficient scope, expected any of: read:organization_member_roles",
      errorCode: "insufficient_scope",
    });
  });

  it("answers a bare array, or totals when asked", async () => {
    expect((await tenant.get(`/organizations/${atlas}/members`)).body).toHaveLength(50);
    const { body } = await tenant.get(`/organizations/${atlas}/members?per_page=1&include_totals=true`);
    expect(keysOf(body)).toEqual(["limit", "members", "start", "total"]);
    expect(body).toMatchObject({ start: 0, limit: 1, total: 1050 });
  });

  it("has its wall at the 1,000th member", async () => {
    const last = await tenant.get(`/organizations/${atlas}/members?page=19&per_page=50`);
    expect(last.body).toHaveLength(50);
    expect(await tenant.get(`/organizations/${atlas}/members?page=20&per_page=50`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_paging", message: expect.stringContaining("Requesting page 20") },
    });
  });

  it("refuses unknown field names", async () => {
    const { status, body } = await tenant.get(`/organizations/${harbour}/members?fields=user_id,created_at`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: "invalid_query_string",
      message: expect.stringContaining("on property fields"),
    });
  });

  it("answers 404 for an organization that does not exist", async () => {
    expect(await tenant.get("/organizations/org_0000000000000000/members")).toMatchObject({
      status: 404,
      body: { message: "No organization found by that id or name" },
    });
  });
});

describe("GET /organizations/{id}/members/{user_id}/roles", () => {
  it("shows a member's roles in this organization, with descriptions", async () => {
    const members = await tenant
      .client()
      .organizations.members.list(harbour, { fields: "user_id,roles", take: 100 });
    const member = members.data.find(({ roles }) => roles?.length === 3);
    const page = await tenant.client().organizations.members.roles.list(harbour, member?.user_id ?? "");
    expect(page.data.map(({ id, name }) => ({ id, name }))).toEqual(member?.roles);
    expect(keysOf(page.data[0])).toEqual(["description", "id", "name"]);
    expect(keysOf(page.response)).toEqual(["limit", "roles", "start", "total"]);
  });

  it("answers 404 for a user who is no member", async () => {
    const { status } = await tenant.get(`/organizations/${harbour}/members/auth0%7Cnobody/roles`);
    expect(status).toBe(404);
  });

  it("is closed to a caller who may read members only", async () => {
    const path = `/organizations/${harbour}/members/auth0%7Cnobody/roles`;
    expect((await tenant.get(path, "sandbox-limited")).status).toBe(403);
  });
});
