import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { groupNames } from "../../../src/sandbox/auth0/seed/group.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const milo = protagonistIds.get("sandbox-member") ?? "";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function groupId(name: string): Promise<string> {
  const { data } = await tenant.client().groups.list({ name });
  return data[0]?.id ?? "";
}

interface ListedMember {
  readonly id?: string | undefined;
  readonly member_type?: string | undefined;
}

/** Walks the list of members by checkpoint. */
async function membersOf(id: string): Promise<ListedMember[]> {
  const members: ListedMember[] = [];
  for await (const member of await tenant.client().groups.members.get(id, { take: 50 })) members.push(member);
  return members;
}

describe("GET /groups", () => {
  it("pages by offset with totals, and by checkpoint", async () => {
    const { body } = await tenant.get("/groups?include_totals=true&per_page=100&page=1");
    expect(keysOf(body)).toEqual(["groups", "limit", "start", "total"]);
    expect(body).toMatchObject({ total: 105, groups: { length: 5 } });
    const first = await tenant.get("/groups?take=100");
    expect(keysOf(first.body)).toEqual(["groups", "next"]);
    const page = await tenant.client().groups.list({ take: 60 });
    const seen = [...page.data];
    while (page.hasNextPage()) seen.push(...(await page.getNextPage()).data);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(105);
  });

  it("filters by name, connection, external id and a part of the name", async () => {
    const [group] = (await tenant.client().groups.list({ search: "atlas logistics directory: op" })).data;
    expect(group?.id).toMatch(/^grp_[1-9a-km-zA-HJ-NP-Z]{14,22}$/);
    const { connection_id = "", external_id = "" } = group ?? {};
    expect((await tenant.client().groups.list({ connection_id })).data).toHaveLength(4);
    expect((await tenant.client().groups.list({ external_id })).data).toEqual([group]);
    expect((await tenant.client().groups.list({ name: "Meridian" })).data).toEqual([]);
  });

  it("shows the fields that are asked for", async () => {
    const { body } = await tenant.get("/groups?fields=id,name&per_page=1");
    expect(keysOf(Array.isArray(body) ? body[0] : undefined)).toEqual(["id", "name"]);
    expect((await tenant.get("/groups?fields=id,nonsense")).status).toBe(400);
  });
});

describe("GET /groups/{id}", () => {
  it("finds a group, 404 for another id and 400 for what is no id", async () => {
    const id = await groupId(groupNames.staff);
    expect(await tenant.client().groups.get(id)).toMatchObject({ id, name: groupNames.staff });
    expect((await tenant.get("/groups/grp_11111111111111")).status).toBe(404);
    expect(await tenant.get("/groups/staff")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_uri" },
    });
  });
});

describe("GET /groups/{id}/members", () => {
  it("walks more than a page of users, each with the time of joining", async () => {
    const members = await membersOf(await groupId(groupNames.largest));
    expect(members).toHaveLength(131);
    for (const member of members) expect(keysOf(member)).toEqual(["created_at", "id", "member_type"]);
  });

  it("lists groups among the members", async () => {
    const members = await membersOf(await groupId(groupNames.nested));
    expect(members.map(({ member_type }) => member_type)).toEqual([
      ...Array.from({ length: 3 }, () => "user"),
      ...Array.from({ length: 4 }, () => "group"),
    ]);
  });

  it("pages by checkpoint only", async () => {
    const path = `/groups/${await groupId(groupNames.staff)}/members`;
    expect(keysOf((await tenant.get(path)).body)).toEqual(["members"]);
    expect((await tenant.get(`${path}?page=0`)).status).toBe(400);
  });
});

describe("GET /users/{id}/groups", () => {
  it("lists the groups that somebody is in, and since when", async () => {
    const { data } = await tenant.client().users.groups.get(milo);
    expect(data.map(({ name }) => name)).toEqual([groupNames.staff, groupNames.field]);
    for (const group of data)
      expect(group).toMatchObject({ membership_created_at: expect.stringMatching(/^2024-/) });
    const { body } = await tenant.get(`/users/${encodeURIComponent(milo)}/groups?take=1`);
    expect(keysOf(body)).toEqual(["groups", "next"]);
  });
});

describe("DELETE /groups/{id}", () => {
  it("takes the group away, also out of the groups that it was in", async () => {
    const nested = await groupId(groupNames.nested);
    const inner = (await membersOf(nested)).at(-1)?.id ?? "";
    await tenant.client().groups.delete(inner);
    expect((await tenant.get(`/groups/${inner}`)).status).toBe(404);
    expect((await membersOf(nested)).map(({ id }) => id)).not.toContain(inner);
    expect((await tenant.send("DELETE", `/groups/${inner}`, "sandbox-admin")).status).toBe(404);
  });

  it("comes with the delete of the organization that the group belongs to", async () => {
    const id = await groupId(groupNames.organization);
    const { organization_id = "" } = (await tenant.get(`/groups/${id}`)).body as { organization_id?: string };
    await tenant.client().organizations.delete(organization_id);
    expect((await tenant.get(`/groups/${id}`)).status).toBe(404);
  });

  it("loses users who are deleted", async () => {
    await tenant.client().users.delete(milo);
    expect((await membersOf(await groupId(groupNames.field))).map(({ id }) => id)).not.toContain(milo);
  });
});
