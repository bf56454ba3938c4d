import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { askTenant, countStreams, cutStreams, tell, until } from "../support/event-stream.ts";
import { type Subscription, subscribe } from "../support/subscription.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

const atlasId = "org_mAg88Rlsa9ceIZPJ";
const harbourId = "org_eEYvRLCakxSMohvL";
const adminRoleId = "rol_tURh2neWwHwMazkI";
const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const orgAdded = (orgId: string, userId: string) => ({
  type: "organization.member.added",
  object: { organization: { id: orgId }, user: { user_id: userId } },
});
const all = "subscription { identityEvents { eventId cursor type rawType userId orgId } }";

let world: World;
let begun: Subscription[] = [];
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterEach(async () => {
  for (const subscription of begun) subscription.leave();
  begun = [];
  await until(async () => (await countStreams(world)) === 0);
});
afterAll(() => world.close());

async function begin(query: string, options?: AskOptions): Promise<Subscription> {
  const subscription = await subscribe(world, query, options);
  begun.push(subscription);
  return subscription;
}

/** The one failure that a subscription consists of. */
async function failureOf(query: string, options?: AskOptions) {
  const results = await (await begin(query, options)).rest();
  expect(results).toHaveLength(1);
  expect(results[0]?.data ?? null).toBeNull();
  expect(results[0]?.errors).toHaveLength(1);
  return results[0]?.errors?.[0];
}

describe("an event", () => {
  it("tells of a user with the user, however late the source's lists are", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const events = await begin(`subscription {
      identityEvents { type rawType at userId user { id email } org { name } membership { id } role { name } }
    }`);
    const email = "noor@atlas.example";
    const user = await askTenant(world, "POST", "/users", {
      connection: "Username-Password-Authentication",
      email,
      password: "correct horse battery",
    });
    const id = encodeGlobalId("User", "auth0", user.user_id);
    expect((await events.next())?.data.identityEvents).toEqual({
      type: "USER_CREATED",
      rawType: "user.created",
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      userId: id,
      user: { id, email },
      org: null,
      membership: null,
      role: null,
    });
  });

  it("reads what it is about afresh, until it is gone", async () => {
    const events = await begin(
      "subscription { identityEvents(types: [USER_UPDATED, USER_DELETED]) { type user { displayName } } }",
    );
    for (const name of ["Ada One", "Ada Two"]) {
      await askTenant(world, "PATCH", `/users/${encodeURIComponent(ada)}`, { name });
      expect((await events.next())?.data.identityEvents).toEqual({
        type: "USER_UPDATED",
        user: { displayName: name },
      });
    }
    await askTenant(world, "DELETE", `/users/${encodeURIComponent(ada)}`);
    expect((await events.next())?.data.identityEvents).toEqual({ type: "USER_DELETED", user: null });
  });

  it("names an org, a member and a role by ids that lead to them", async () => {
    const events = await begin(`subscription {
      identityEvents {
        type orgId userId membershipId roleId
        org { id name } user { id } role { id name }
        membership { id user { id } org { id } }
      }
    }`);
    const { members } = await askTenant(world, "GET", `/organizations/${harbourId}/members?take=1`);
    const userId = members[0].user_id;
    await tell(world, {
      type: "organization.member.role.assigned",
      object: {
        organization: { id: harbourId },
        user: { user_id: userId },
        role: { id: adminRoleId, name: "x" },
      },
    });
    const event = (await events.next())?.data.identityEvents;
    expect(event).toMatchObject({
      type: "ORG_MEMBER_ROLE_ADDED",
      orgId: encodeGlobalId("Org", "auth0", harbourId),
      userId: encodeGlobalId("User", "auth0", userId),
      membershipId: encodeGlobalId("OrgMembership", "auth0", harbourId, userId),
      roleId: encodeGlobalId("Role", "auth0", adminRoleId),
      org: { id: event.orgId, name: "Harbour Foods" },
      user: { id: event.userId },
      role: { id: event.roleId, name: "Organization Admin" },
      membership: { id: event.membershipId, user: { id: event.userId }, org: { id: event.orgId } },
    });
    const { node } = await world.data("query($id: ID!) { node(id: $id) { __typename id } }", {
      variables: { id: event.membershipId },
    });
    expect(node).toEqual({ __typename: "OrgMembership", id: event.membershipId });
  });

  it("costs no call when nothing is read of what it is about, and one when something is", async () => {
    const explained = { headers: { "rollcall-explain": "calls" } };
    const bare = await begin(all, explained);
    const full = await begin("subscription { identityEvents { user { email name } } }", explained);
    expect(bare.response.headers.get("rollcall-upstream-calls")).toBe("1");
    await tell(world, { count: 2 });
    const operationsOf = async (subscription: Subscription) =>
      (await subscription.take(2)).map(({ extensions }) => {
        const explained = extensions as { calls: { calls: { operation: string }[] } } | undefined;
        return explained?.calls.calls.map(({ operation }) => operation);
      });
    expect(await operationsOf(bare)).toEqual([["subscribe_events"], []]);
    expect(await operationsOf(full)).toEqual([["subscribe_events", "get_users_by_id"], ["get_users_by_id"]]);
  });

  it("fails no other when its own user cannot be read", async () => {
    const events = await begin("subscription { identityEvents { type user { email } } }");
    await world.behave("auth0", { fail: [{ pathPattern: "/users/", status: 500, times: 1 }] });
    await tell(world, { count: 2 });
    const [failed, fine] = await events.take(2);
    expect(failed?.data.identityEvents).toEqual({ type: "USER_UPDATED", user: null });
    expect(failed?.errors).toMatchObject([
      {
        path: ["identityEvents", "user"],
        extensions: { code: "UNAVAILABLE", requestId: expect.any(String) },
      },
    ]);
    expect(fine?.errors).toBeUndefined();
    expect(fine?.data.identityEvents.user).not.toBeNull();
  });
});

describe("a choice of events", () => {
  it("is made by type at the source", async () => {
    const events = await begin(
      "subscription { identityEvents(types: [ORG_CREATED, USER_DELETED]) { rawType } }",
    );
    expect((await world.calls("auth0")).map(({ query }) => query)).toEqual([
      "event_type=organization.created&event_type=user.deleted",
    ]);
    await tell(world, { type: "user.updated" });
    await tell(world, { type: "user.deleted" });
    expect((await events.next())?.data.identityEvents.rawType).toBe("user.deleted");
  });

  it("is made by org in the gateway", async () => {
    const query = "subscription($id: ID) { identityEvents(orgId: $id) { orgId userId } }";
    const orgId = encodeGlobalId("Org", "auth0", atlasId);
    const events = await begin(query, { variables: { id: orgId } });
    await tell(world, orgAdded(harbourId, ada));
    await tell(world, { type: "user.updated" });
    await tell(world, orgAdded(atlasId, ada));
    const event = (await events.next())?.data.identityEvents;
    expect(event).toEqual({ orgId, userId: encodeGlobalId("User", "auth0", ada) });
  });

  it.each([
    ["an org id that is none", 'orgId: "org_x"', "orgId"],
    ["the id of something else", `orgId: "${encodeGlobalId("User", "auth0", ada)}"`, "orgId"],
    ["an org of another source", `orgId: "${encodeGlobalId("Org", "losant", "5".repeat(24))}"`, "orgId"],
    ["no type at all", "types: []", "types"],
    ["a cursor that is none", 'after: "p1"', "after"],
    ["the cursor of a list", `after: "${Buffer.from('["x",{"auth0":"1"}]').toString("base64url")}"`, "after"],
    ["a source that is none", 'source: "okta"', "source"],
  ])("is refused without a call: %s", async (_, argument, name) => {
    const failure = await failureOf(`subscription { identityEvents(${argument}) { eventId } }`);
    expect(failure).toMatchObject({ path: ["identityEvents"], extensions: { code: "BAD_USER_INPUT" } });
    expect(failure?.message).toMatch(name === "source" ? /no source "okta"/ : new RegExp(`\`${name}\``));
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("of a source without events is UNSUPPORTED, and the message names one with", async () => {
    const failure = await failureOf('subscription { identityEvents(source: "losant") { eventId } }');
    expect(failure?.extensions.code).toBe("UNSUPPORTED");
    expect(failure?.message).toContain('Set `source` to "auth0".');
  });
});

describe("going on", () => {
  it("begins behind the event whose cursor it is given, across a break", async () => {
    const first = await begin(all);
    await tell(world, { count: 10 });
    const seen = await first.take(4);
    first.leave();
    const query = "subscription($after: String) { identityEvents(after: $after) { eventId cursor } }";
    const second = await begin(query, { variables: { after: seen[3]?.data.identityEvents.cursor } });
    const later = await second.take(3);
    await cutStreams(world);
    await tell(world, { count: 2 });
    const last = await second.take(5);
    const ids = [...seen, ...later, ...last].map(({ data }) => data.identityEvents.eventId);
    expect(ids).toEqual(
      Array.from({ length: 12 }, (_, index) => `evt_${String(index + 1).padStart(16, "0")}`),
    );
  });

  it("begins at a moment", async () => {
    const since = new Date(Date.now() - 1_000).toISOString();
    await tell(world, { count: 2 });
    const events = await begin(
      "subscription($since: DateTime) { identityEvents(since: $since) { eventId } }",
      {
        variables: { since },
      },
    );
    expect(await events.take(2)).toHaveLength(2);
  });

  it("bridges an error of the stream that passes", async () => {
    const events = await begin(all);
    await tell(world, { count: 1 });
    await events.take(1);
    await tell(world, { error: "processing_error" });
    await tell(world, { count: 1 });
    expect((await events.next())?.data.identityEvents.eventId).toBe("evt_0000000000000002");
  });

  it("ends with EXPIRED when the source no longer knows the position", async () => {
    const first = await begin(all);
    await tell(world, { count: 2 });
    const after = (await first.next())?.data.identityEvents.cursor;
    await tell(world, { dropBefore: "all" });
    const query = "subscription($after: String) { identityEvents(after: $after) { eventId } }";
    const failure = await failureOf(query, { variables: { after } });
    expect(failure).toMatchObject({
      message: expect.stringContaining("Read again what you show, then subscribe without `after`."),
      path: ["identityEvents"],
      extensions: { code: "EXPIRED", status: 410, operation: "subscribe_events" },
    });
  });

  it("ends with EXPIRED in the middle of it, too", async () => {
    const events = await begin(all);
    await tell(world, { count: 1 });
    await events.take(1);
    await tell(world, { error: "cursor_expired" });
    expect(await events.rest()).toMatchObject([
      { data: null, errors: [{ extensions: { code: "EXPIRED" } }] },
    ]);
  });
});

describe("a caller who may not", () => {
  it("is told the scope", async () => {
    const failure = await failureOf(all, { as: "sandbox-limited" });
    expect(failure?.extensions).toMatchObject({ code: "FORBIDDEN", requiredScopes: ["read:events"] });
  });

  it("is told when the tenant has no stream left", async () => {
    await world.behave("auth0", { eventStreams: { limit: 1 } });
    await begin(all);
    const failure = await failureOf(all);
    expect(failure?.extensions).toMatchObject({ code: "FORBIDDEN", status: 403 });
    expect(failure?.message).toContain("End another subscription, then try again.");
  });

  it("is told when the token has run out or is missing", async () => {
    expect((await failureOf(all, { as: "sandbox-expired" }))?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      status: 401,
    });
    await world.forgetCalls();
    const failure = await failureOf(all, { as: { losant: "sandbox-admin" } });
    expect(failure?.extensions.code).toBe("UNAUTHENTICATED");
    expect(failure?.message).toContain("Auth0-Authorization");
    expect(await world.calls("auth0")).toEqual([]);
  });
});
