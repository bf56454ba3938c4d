import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents } from "./event-reader.ts";

let tenant: Tenant;
let harbour: string;
let newcomer: string;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  harbour = await organizationId(tenant, "harbour-foods");
  const [user] = (await tenant.client().users.list({ q: 'email.domain:"zinc-foundry.example"' })).data;
  newcomer = user?.user_id ?? "";
});

async function memberIds(): Promise<(string | undefined)[]> {
  const { data } = await tenant.client().organizations.members.list(harbour, { take: 100 });
  return data.map(({ user_id }) => user_id);
}

describe("adding and removing members", () => {
  it("adds a member at the end of the list and to the user's organizations", async () => {
    await tenant.client().organizations.members.create(harbour, { members: [newcomer] });
    expect((await memberIds()).at(-1)).toBe(newcomer);
    const organizations = await tenant.client().users.organizations.list(newcomer);
    expect(organizations.data.map(({ id }) => id)).toContain(harbour);
  });

  it("removes members, with the body that the DELETE must have", async () => {
    const [first = ""] = await memberIds();
    await tenant.client().organizations.members.delete(harbour, { members: [first] });
    expect(await memberIds()).not.toContain(first);
  });

  it("goes on behind a cursor whose member has been removed", async () => {
    const before = await memberIds();
    const page = await tenant.client().organizations.members.list(harbour, { take: 3 });
    await tenant.client().organizations.members.delete(harbour, { members: [before[2] ?? ""] });
    await page.getNextPage();
    expect(page.data.map(({ user_id }) => user_id)).toEqual(before.slice(3, 6));
  });

  it("shows a change late when the sandbox is told to", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    await tenant.client().organizations.members.create(harbour, { members: [newcomer] });
    expect(await memberIds()).not.toContain(newcomer);
    await tenant.behave({ eventualConsistencyMs: 0 });
    expect(await memberIds()).toContain(newcomer);
  });

  it.each(["POST", "DELETE"])("refuses a %s without a body, and more than ten ids", async (method) => {
    const path = `/organizations/${harbour}/members`;
    expect(await tenant.send(method, path, "sandbox-admin")).toMatchObject({
      status: 400,
      body: {
        errorCode: "invalid_body",
        message: "Payload validation error: 'Missing required property: members'",
      },
    });
    const eleven = Array.from({ length: 11 }, (_, index) => `auth0|${index}`);
    expect(await tenant.send(method, path, "sandbox-admin", { members: eleven })).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: expect.stringContaining("maximum 10") },
    });
  });

  it("refuses to add a user who does not exist", async () => {
    const answer = await tenant.send("POST", `/organizations/${harbour}/members`, "sandbox-admin", {
      members: ["auth0|nobody"],
    });
    expect(answer.status).toBe(400);
  });

  it("tells of who came and who left, each once", async () => {
    const events = await openEvents(tenant);
    const { members } = tenant.client().organizations;
    await members.create(harbour, { members: [newcomer] });
    await members.create(harbour, { members: [newcomer] });
    await members.delete(harbour, { members: [newcomer, "auth0|nobody"] });
    const told = [(await events.next())?.data.event, (await events.next())?.data.event];
    events.leave();
    const object = { organization: { id: harbour, name: "harbour-foods" }, user: { user_id: newcomer } };
    expect(told).toMatchObject([
      { type: "organization.member.added", data: { object } },
      { type: "organization.member.deleted", data: { object } },
    ]);
  });

  it("needs the scope of the operation", async () => {
    const answer = await tenant.send("POST", `/organizations/${harbour}/members`, "sandbox-viewer", {
      members: [newcomer],
    });
    expect(answer).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:organization_members" },
    });
  });
});
