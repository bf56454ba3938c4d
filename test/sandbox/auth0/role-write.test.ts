import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const pumps = "https://api.meridian-pumps.example/pumps";
const nobody = "/roles/rol_0000000000000000";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function roleId(name: string): Promise<string> {
  const { data } = await tenant.client().roles.list({ name_filter: name });
  return data[0]?.id ?? "";
}

describe("POST /roles", () => {
  it("makes a role that the vendor's client reads back", async () => {
    const made = await tenant
      .client()
      .roles.create({ name: "Night Shift", description: "Runs pumps at night" });
    expect(made).toEqual({
      id: expect.stringMatching(/^rol_[A-Za-z0-9]{16}$/),
      name: "Night Shift",
      description: "Runs pumps at night",
    });
    expect(await tenant.client().roles.get(made.id ?? "")).toEqual(made);
    const other = await tenant.client().roles.create({ name: "Day Shift" });
    expect(other.id).not.toBe(made.id);
    expect(other).not.toHaveProperty("description");
  });

  it("answers 200, 409 for a name that is taken, and 400 for a body without a name", async () => {
    const create = (body: object) => tenant.send("POST", "/roles", "sandbox-admin", body);
    expect((await create({ name: "Night Shift" })).status).toBe(200);
    expect(await create({ name: "Night Shift" })).toMatchObject({
      status: 409,
      body: { error: "Conflict", message: "The role already exists." },
    });
    expect(await create({ description: "x" })).toMatchObject({
      status: 400,
      body: { message: "Payload validation error: 'Missing required property: name'" },
    });
    expect((await create({ name: "x", id: "rol_1" })).status).toBe(400);
  });

  it("is closed to tokens that only read", async () => {
    expect(await tenant.send("POST", "/roles", "sandbox-viewer", { name: "x" })).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:roles" },
    });
  });
});

describe("PATCH /roles/{id}", () => {
  it("changes what it is told and leaves the rest", async () => {
    const id = await roleId("Auditor");
    const changed = await tenant.client().roles.update(id, { description: "Sees all" });
    expect(changed).toEqual({ id, name: "Auditor", description: "Sees all" });
    expect(await tenant.client().roles.get(id)).toEqual(changed);
    expect((await tenant.client().roles.permissions.list(id)).data).toHaveLength(4);
  });

  it("refuses another role's name, and takes its own", async () => {
    const path = `/roles/${await roleId("Auditor")}`;
    expect((await tenant.send("PATCH", path, "sandbox-admin", { name: "Guest" })).status).toBe(409);
    expect((await tenant.send("PATCH", path, "sandbox-admin", { name: "Auditor" })).status).toBe(200);
    expect((await tenant.send("PATCH", nobody, "sandbox-admin", { name: "x" })).status).toBe(404);
  });
});

describe("DELETE /roles/{id}", () => {
  it("answers 200 with {} and takes the role from whoever has it, in the tenant and in organizations", async () => {
    const id = await roleId("Organization Admin");
    const atlas = await tenant.client().organizations.getByName("atlas-logistics");
    const admins = async () => {
      const page = await tenant
        .client()
        .organizations.members.list(atlas.id ?? "", { take: 100, fields: "user_id,roles" });
      return page.data.filter(({ roles }) => roles?.some((role) => role.id === id));
    };
    expect(await admins()).toHaveLength(1);
    expect(await tenant.send("DELETE", `/roles/${id}`, "sandbox-admin")).toMatchObject({
      status: 200,
      body: {},
    });
    expect(await admins()).toHaveLength(0);
    expect((await tenant.get(`/roles/${id}`)).status).toBe(404);
    expect((await tenant.send("DELETE", `/roles/${id}`, "sandbox-admin")).status).toBe(404);
  });
});

describe("permissions of a role", () => {
  const start = { resource_server_identifier: pumps, permission_name: "start:pumps" };

  it("are given once and taken", async () => {
    const id = await roleId("Auditor");
    const names = async () =>
      (await tenant.client().roles.permissions.list(id)).data.map(({ permission_name }) => permission_name);
    const path = `/roles/${id}/permissions`;
    const body = { permissions: [start, start] };
    expect(await tenant.send("POST", path, "sandbox-admin", body)).toMatchObject({ status: 201, body: {} });
    await tenant.client().roles.permissions.add(id, body);
    expect(await names()).toEqual([
      "read:pumps",
      "read:telemetry",
      "read:alarms",
      "read:invoices",
      "start:pumps",
    ]);
    expect((await tenant.send("DELETE", path, "sandbox-admin", body)).status).toBe(204);
    expect(await names()).not.toContain("start:pumps");
  });

  it("must exist", async () => {
    const give = async (permission: object) =>
      tenant.send("POST", `/roles/${await roleId("Auditor")}/permissions`, "sandbox-admin", {
        permissions: [permission],
      });
    expect(await give({ ...start, permission_name: "fly:pumps" })).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_resource_server_permission" },
    });
    expect(await give({ ...start, resource_server_identifier: "https://other" })).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_resource_server" },
    });
  });

  it.each(["POST", "DELETE"])("are named in the body of a %s", async (method) => {
    expect(
      await tenant.send(method, `/roles/${await roleId("Auditor")}/permissions`, "sandbox-admin"),
    ).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });
});
