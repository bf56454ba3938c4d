import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { groupNames } from "../../../src/sandbox/auth0/seed/group.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents, type StreamedEvent } from "./event-reader.ts";

const milo = protagonistIds.get("sandbox-member") ?? "";
const guest = "oidc|harbour-partners|eu/north/4711";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

/** What the stream tells while something is done: as many events as are expected. */
async function tellOf(count: number, act: () => Promise<unknown>): Promise<StreamedEvent[]> {
  const stream = await openEvents(tenant);
  await act();
  const events: StreamedEvent[] = [];
  while (events.length < count) {
    const event = (await stream.next())?.data.event;
    if (event === undefined) break;
    events.push(event);
  }
  stream.leave();
  return events;
}

const typesOf = (events: readonly StreamedEvent[]) => events.map(({ type }) => type);

describe("the stream of events", () => {
  it("tells of a user who is made, changed and deleted, each time with the whole user", async () => {
    const { users } = tenant.client();
    const events = await tellOf(3, async () => {
      const user = await users.create({ connection: "email", email: "new@example.com" });
      await users.update(user.user_id ?? "", { nickname: "Newcomer" });
      await users.delete(user.user_id ?? "");
    });
    expect(typesOf(events)).toEqual(["user.created", "user.updated", "user.deleted"]);
    for (const { data } of events)
      expect(data.object).toMatchObject({ email: "new@example.com", identities: [{ provider: "email" }] });
    expect(events[1]?.data.object).toMatchObject({ nickname: "Newcomer" });
    expect(events[2]?.data.object).toHaveProperty("deleted_at");
  });

  it("never tells tokens of identity providers", async () => {
    const { data } = await tenant.client().users.list({ q: "_exists_:identities.access_token", per_page: 1 });
    const [event] = await tellOf(1, () =>
      tenant.client().users.update(data[0]?.user_id ?? "", { blocked: true }),
    );
    expect(event?.data.object).toMatchObject({ blocked: true });
    expect(JSON.stringify(event)).not.toContain("access_token");
  });

  it("tells of accounts that are linked and unlinked", async () => {
    const { identities } = tenant.client().users;
    const events = await tellOf(6, async () => {
      await identities.link("auth0|..", { provider: "oidc", user_id: guest });
      await identities.delete("auth0|..", "oidc", guest.replace("oidc|", ""));
    });
    const ofUsers = events.filter(({ type }) => type.startsWith("user."));
    expect(ofUsers.map(({ type, data }) => [type, data.object["user_id"]])).toEqual([
      ["user.deleted", guest],
      ["user.updated", "auth0|.."],
      ["user.updated", "auth0|.."],
      ["user.created", guest],
    ]);
  });

  it("tells of groups that lose a user, and of groups that are deleted", async () => {
    const groups = tenant.client().groups;
    const [inner] = (await groups.list({ search: "Atlas Logistics SSO: Oper" })).data;
    const events = await tellOf(5, async () => {
      await tenant.client().users.delete(milo);
      await groups.delete(inner?.id ?? "");
    });
    expect(typesOf(events)).toEqual([
      "group.member.deleted",
      "group.member.deleted",
      "user.deleted",
      "group.deleted",
      "group.member.deleted",
    ]);
    const [first, , , deleted, nested] = events.map(({ data }) => data.object);
    expect(first).toMatchObject({ group: { type: "tenant" }, member: { id: milo, member_type: "user" } });
    expect(keysOf(deleted)).toEqual([
      "connection_id",
      "created_at",
      "external_id",
      "id",
      "name",
      "type",
      "updated_at",
    ]);
    const [everyone] = (await groups.list({ name: groupNames.nested })).data;
    expect(nested).toMatchObject({
      group: { id: everyone?.id, type: "connection" },
      member: { id: inner?.id, member_type: "group", type: "connection" },
    });
  });
});
