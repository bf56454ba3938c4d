import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const hostile = "auth0|a+b&c=d#e;f";
const path = `/users/${encodeURIComponent(hostile)}`;
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function roleIds(...names: string[]): Promise<string[]> {
  const { data } = await tenant.client().roles.list({ per_page: 100 });
  return names.map((wanted) => data.find(({ name }) => name === wanted)?.id ?? "");
}

const namesOf = async () => {
  const { data } = await tenant.client().users.roles.list(hostile);
  return data.map(({ name }) => name);
};

describe("roles of a user", () => {
  it("are given and taken, and the role lists the user", async () => {
    const [auditor = "", guest = ""] = await roleIds("Auditor", "Guest");
    await tenant.client().users.roles.assign(hostile, { roles: [auditor, guest, guest] });
    expect(await namesOf()).toEqual(["Auditor", "Guest"]);
    const { data } = await tenant.client().roles.users.list(guest);
    expect(data.map(({ user_id }) => user_id)).toEqual([hostile]);
    await tenant.client().users.roles.delete(hostile, { roles: [auditor] });
    expect(await namesOf()).toEqual(["Guest"]);
  });

  it("must exist, as must the user", async () => {
    const [auditor] = await roleIds("Auditor");
    const give = (of: string, roles: unknown) =>
      tenant.send("POST", `${of}/roles`, "sandbox-admin", { roles });
    expect(await give(path, [auditor, "rol_0000000000000000"])).toMatchObject({
      status: 404,
      body: { message: "The role does not exist." },
    });
    expect(await namesOf()).toEqual([]);
    expect((await give("/users/auth0%7Cnobody", [auditor])).status).toBe(404);
    expect((await give(path, [])).status).toBe(400);
    expect((await tenant.send("DELETE", `${path}/roles`, "sandbox-admin")).status).toBe(400);
  });

  it("are 50 at most", async () => {
    const made = await Promise.all(
      Array.from({ length: 51 }, (_, index) => tenant.client().roles.create({ name: `Role ${index}` })),
    );
    const ids = made.map(({ id }) => id ?? "");
    await tenant.client().users.roles.assign(hostile, { roles: ids.slice(0, 50) });
    expect(
      await tenant.send("POST", `${path}/roles`, "sandbox-admin", { roles: ids.slice(50) }),
    ).toMatchObject({ status: 403, body: { message: expect.stringContaining("limit of entities") } });
  });
});

describe("POST /roles/{id}/users", () => {
  it("gives a role to several users at once", async () => {
    const [guest = ""] = await roleIds("Guest");
    const send = (users: string[]) =>
      tenant.send("POST", `/roles/${guest}/users`, "sandbox-admin", { users });
    expect(await send([hostile, "auth0|.."])).toMatchObject({ status: 200, body: {} });
    const { data } = await tenant.client().roles.users.list(guest);
    expect(data.map(({ user_id }) => user_id)).toEqual([hostile, "auth0|.."]);
    expect(await send(["auth0|nobody"])).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
    expect(await send(["nobody"])).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });
});

describe("permissions of a user", () => {
  const permissions = [
    {
      resource_server_identifier: "https://api.meridian-pumps.example/billing",
      permission_name: "pay:invoices",
    },
  ];

  it("are given once, directly, and taken", async () => {
    await tenant.client().users.permissions.create(hostile, { permissions });
    await tenant.client().users.permissions.create(hostile, { permissions });
    expect((await tenant.client().users.permissions.list(hostile)).data).toMatchObject([
      { permission_name: "pay:invoices", sources: [{ source_type: "DIRECT" }] },
    ]);
    await tenant.client().users.permissions.delete(hostile, { permissions });
    expect((await tenant.client().users.permissions.list(hostile)).data).toEqual([]);
  });

  it("answer 201 with {}, 404 for one that is unknown, and 400 without a body", async () => {
    const send = (method: string, body?: object) =>
      tenant.send(method, `${path}/permissions`, "sandbox-admin", body);
    expect(await send("POST", { permissions })).toMatchObject({ status: 201, body: {} });
    expect(
      (await send("POST", { permissions: [{ ...permissions[0], permission_name: "x:y" }] })).status,
    ).toBe(404);
    expect((await send("DELETE")).status).toBe(400);
    expect((await send("DELETE", { permissions })).status).toBe(204);
  });
});
