import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents } from "./event-reader.ts";

/** A member of Harbour Foods whose id needs every escape. */
const member = "samlp|harbour-foods|o'brien+ops@harbour-foods.example";
let tenant: Tenant;
let harbour: string;
let roles: Map<string, string>;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  harbour = await organizationId(tenant, "harbour-foods");
  const { data } = await tenant.client().roles.list({ per_page: 100 });
  roles = new Map(data.map(({ id, name }) => [name ?? "", id ?? ""]));
  await tenant.client().organizations.members.roles.delete(harbour, member, { roles: [...roles.values()] });
});

const idOf = (name: string) => roles.get(name) ?? "";
const pathOf = (userId: string) => `/organizations/${harbour}/members/${encodeURIComponent(userId)}/roles`;
const send = (method: string, userId: string, body?: unknown) =>
  tenant.send(method, pathOf(userId), "sandbox-admin", body);

async function namesOf(): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().organizations.members.roles.list(harbour, member);
  return data.map(({ name }) => name);
}

describe("roles of a member", () => {
  it("are given and taken, once however often they are named", async () => {
    const client = tenant.client().organizations.members.roles;
    await client.assign(harbour, member, { roles: [idOf("Auditor"), idOf("Guest"), idOf("Guest")] });
    await client.assign(harbour, member, { roles: [idOf("Auditor")] });
    expect(await namesOf()).toEqual(["Auditor", "Guest"]);
    await client.delete(harbour, member, { roles: [idOf("Auditor"), idOf("Data Analyst")] });
    expect(await namesOf()).toEqual(["Guest"]);
  });

  it("hold in this organization only", async () => {
    await tenant.client().organizations.members.roles.assign(harbour, member, { roles: [idOf("Auditor")] });
    expect((await tenant.client().users.roles.list(member)).data).toEqual([]);
  });

  it("show late in the list of members and at once for the member", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    await send("POST", member, { roles: [idOf("Auditor")] });
    expect(await namesOf()).toEqual(["Auditor"]);
    const { data } = await tenant
      .client()
      .organizations.members.list(harbour, { take: 100, fields: "user_id,roles" });
    expect(data.find(({ user_id }) => user_id === member)?.roles).not.toEqual([
      { id: idOf("Auditor"), name: "Auditor" },
    ]);
    await tenant.behave({});
  });

  it("are 50 at most: the next one is a 409 and none of the call's are given", async () => {
    const extra = await Promise.all(
      Array.from({ length: 51 }, (_, index) => tenant.client().roles.create({ name: `Extra ${index}` })),
    );
    const ids = extra.map(({ id }) => id ?? "");
    expect((await send("POST", member, { roles: ids.slice(0, 50) })).status).toBe(204);
    expect((await send("POST", member, { roles: ids.slice(50) })).status).toBe(409);
    expect(await namesOf()).toHaveLength(50);
    expect((await send("POST", member, { roles: ids.slice(0, 1) })).status).toBe(204);
  });

  it("must exist, as must the membership, the user and the organization", async () => {
    const body = { roles: [idOf("Guest")] };
    expect(await send("POST", member, { roles: [idOf("Guest"), "rol_0000000000000000"] })).toMatchObject({
      status: 404,
      body: { message: "The role does not exist." },
    });
    expect(await namesOf()).toEqual([]);
    expect(await send("POST", "auth0|nobody", body)).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
    const { data } = await tenant.client().users.list({ q: 'email.domain:"zinc-foundry.example"' });
    expect(await send("DELETE", data[0]?.user_id ?? "", body)).toMatchObject({
      status: 404,
      body: { message: "The user is not a member of this organization." },
    });
    expect((await send("POST", "nobody", body)).status).toBe(400);
    expect(
      (await tenant.send("POST", "/organizations/org_0/members/auth0%7Ca/roles", "sandbox-admin", body))
        .status,
    ).toBe(404);
  });

  it.each(["POST", "DELETE"])("need a body on %s, and no other property in it", async (method) => {
    const answer = { status: 400, body: { errorCode: "invalid_body" } };
    expect(await send(method, member)).toMatchObject(answer);
    expect(await send(method, member, { roles: [] })).toMatchObject(answer);
    expect(await send(method, member, { roles: [idOf("Guest")], reason: "x" })).toMatchObject(answer);
  });

  it("need a scope of their own for each operation", async () => {
    for (const [method, scope] of [
      ["POST", "create:organization_member_roles"],
      ["DELETE", "delete:organization_member_roles"],
    ] as const)
      expect(await tenant.send(method, pathOf(member), "sandbox-viewer", {})).toMatchObject({
        status: 403,
        body: { message: `Insufficient scope, expected any of: ${scope}` },
      });
  });

  it("are told on the event stream, each change once", async () => {
    const events = await openEvents(tenant);
    await send("POST", member, { roles: [idOf("Auditor"), idOf("Guest")] });
    await send("POST", member, { roles: [idOf("Auditor")] });
    await send("DELETE", member, { roles: [idOf("Guest")] });
    const told = [];
    for (let count = 0; count < 3; count += 1) told.push((await events.next())?.data.event);
    events.leave();
    const about = (name: string) => ({
      organization: { id: harbour },
      user: { user_id: member },
      role: { id: idOf(name), name },
    });
    expect(told.map((event) => [event?.type, event?.data.object])).toEqual([
      ["organization.member.role.assigned", about("Auditor")],
      ["organization.member.role.assigned", about("Guest")],
      ["organization.member.role.deleted", about("Guest")],
    ]);
  });
});
