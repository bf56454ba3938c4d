import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

async function roleId(name: string): Promise<string> {
  const { data } = await tenant.client().roles.list({ name_filter: name });
  return data[0]?.id ?? "";
}

describe("GET /roles", () => {
  it("lists the twelve roles with totals", async () => {
    const page = await tenant.client().roles.list({ per_page: 100 });
    expect(keysOf(page.response)).toEqual(["limit", "roles", "start", "total"]);
    expect(page.response).toMatchObject({ start: 0, limit: 100, total: 12 });
    for (const role of page.data) {
      expect(keysOf(role)).toEqual(["description", "id", "name"]);
      expect(role.id).toMatch(/^rol_[A-Za-z0-9]{16}$/);
    }
  });

  it("filters by a part of the name, without regard to case", async () => {
    const { data } = await tenant.client().roles.list({ name_filter: "BILLING" });
    expect(data.map(({ name }) => name)).toEqual(["Billing Admin", "Billing Viewer"]);
  });

  it("pages by offset and refuses take, which it does not have", async () => {
    expect((await tenant.get("/roles?per_page=5&page=2")).body).toHaveLength(2);
    expect(await tenant.get("/roles?take=5")).toMatchObject({
      status: 400,
      body: { message: "Query validation error: 'Additional properties not allowed: take'" },
    });
  });
});

describe("GET /roles/{id}", () => {
  it("finds a role", async () => {
    const role = await tenant.client().roles.get(await roleId("Plant Operator"));
    expect(role).toMatchObject({ name: "Plant Operator", description: "Runs pumps from day to day" });
  });

  it.each(["", "/permissions", "/users"])("answers 404 without a code at /roles/{id}%s", async (rest) => {
    const { status, body } = await tenant.get(`/roles/rol_0000000000000000${rest}`);
    expect(status).toBe(404);
    expect(body).toEqual({ statusCode: 404, error: "Not Found", message: "The role does not exist." });
  });
});

describe("GET /roles/{id}/permissions", () => {
  it("lists permissions with the API they belong to", async () => {
    const page = await tenant.client().roles.permissions.list(await roleId("Organization Admin"));
    expect(page.response).toMatchObject({ total: 10 });
    expect(page.data[0]).toEqual({
      permission_name: "read:pumps",
      description: "See pumps and their state",
      resource_server_identifier: "https://api.meridian-pumps.example/pumps",
      resource_server_name: "Pumps API",
    });
    expect(new Set(page.data.map(({ resource_server_name }) => resource_server_name)).size).toBe(2);
  });
});

describe("GET /roles/{id}/users", () => {
  it("walks the tenant-wide holders by checkpoint", async () => {
    const page = await tenant.client().roles.users.list(await roleId("Support Engineer"), { take: 10 });
    const sizes = [page.data.length];
    expect(keysOf(page.data[0])).toEqual(["email", "name", "picture", "user_id"]);
    while (page.hasNextPage()) {
      await page.getNextPage();
      sizes.push(page.data.length);
    }
    expect(sizes).toEqual([10, 10, 3]);
  });

  it("pages by offset with totals", async () => {
    const { body } = await tenant.get(`/roles/${await roleId("Support Engineer")}/users?include_totals=true`);
    expect(keysOf(body)).toEqual(["limit", "start", "total", "users"]);
    expect(body).toMatchObject({ total: 23 });
  });

  it("does not count roles that people have in an organization only", async () => {
    expect((await tenant.get(`/roles/${await roleId("Guest")}/users`)).body).toEqual([]);
  });
});
