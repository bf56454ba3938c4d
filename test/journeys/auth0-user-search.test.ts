import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0Vendor } from "../../src/sandbox/auth0/vendor.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const everybody = [...auth0Vendor.seed().users.current.values()];
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const search = `query ($filter: UserFilter, $first: Int, $after: String, $orderBy: UserOrder) {
  users(sources: ["auth0"], filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    nodes { sourceId } totalCount pageInfo { endCursor hasNextPage } } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function find(filter: object): Promise<{ ids: string[]; totalCount: number }> {
  const { users } = await world.data(search, { variables: { filter, first: 100 } });
  return {
    ids: users.nodes.map(({ sourceId }: { sourceId: string }) => sourceId),
    totalCount: users.totalCount,
  };
}

const idsOf = (users: readonly { readonly user_id: string }[]) => users.map(({ user_id: id }) => id);

describe("an email address alone", () => {
  const email = "ada.okafor@meridian-pumps.example";

  it("is looked up exactly, in 1 call", async () => {
    expect((await find({ email })).ids).toEqual(idsOf(everybody.filter((user) => user.email === email)));
    expect(await operations()).toEqual(["GET /users-by-email"]);
  });

  it("is found whatever case it is typed in: Auth0 keeps lower case, in 1 call more", async () => {
    expect((await find({ email: "Ada.Okafor@Meridian-Pumps.example" })).ids).toEqual([
      "auth0|0ea3b96225d1ed2ab7ec8c84",
    ]);
    expect(await operations()).toEqual(["GET /users-by-email", "GET /users-by-email"]);
  });

  it("shows a user who was made a moment ago, while the search does not know them yet", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const made = await auth0ClientOf(world).users.create({
      connection: "Username-Password-Authentication",
      email: "just.made@example.com",
      password: "S3cret-enough",
    });
    expect((await find({ email: "just.made@example.com" })).ids).toEqual([made.user_id]);
    expect((await find({ search: "just.made" })).ids).toEqual([]);
  });

  it("finds nobody for one that nobody has", async () => {
    expect(await find({ email: '" OR 1:1' })).toEqual({ ids: [], totalCount: 0 });
  });
});

describe("a filter", () => {
  const startsWith = (start: string) => (value: string | undefined) =>
    value?.toLowerCase().startsWith(start) === true;

  it.each(["ad", "ADA", "ada okafor", "ada.okafor@", "mil"])("finds who is typed as %j", async (typed) => {
    const isMeant = startsWith(typed.toLowerCase());
    const meant = everybody.filter((user) =>
      [user.name, user.given_name, user.family_name, user.nickname, user.email].some(isMeant),
    );
    expect(meant.length).toBeGreaterThan(0);
    const { ids, totalCount } = await find({ search: typed });
    expect(totalCount).toBe(meant.length);
    expect(new Set(ids)).toEqual(new Set(idsOf(meant).slice(0, 100)));
    expect(await operations()).toEqual(["GET /users"]);
  });

  it("joins its conditions: all must hold", async () => {
    const meant = everybody.filter(
      (user) =>
        user.blocked === true &&
        user.email_verified === true &&
        user.identities[0]?.connection === "Username-Password-Authentication",
    );
    expect(meant.length).toBeGreaterThan(0);
    const { ids } = await find({
      isBlocked: true,
      isEmailVerified: true,
      auth0: { connection: "Username-Password-Authentication" },
    });
    expect(new Set(ids)).toEqual(new Set(idsOf(meant)));
  });

  it("finds the members of an org", async () => {
    const harbour = "org_eEYvRLCakxSMohvL";
    const { data } = await auth0ClientOf(world).organizations.members.list(harbour, { take: 100 });
    const { ids } = await find({ orgId: encodeGlobalId("Org", "auth0", harbour) });
    expect(new Set(ids)).toEqual(new Set(data.map(({ user_id }) => user_id)));
  });

  it("keeps a query in Auth0's own syntax within its parentheses", async () => {
    const { data, errors } = await world.ask(search, {
      variables: { filter: { email: "nobody@example.com", auth0: { query: "a:b) OR (user_id:*" } } },
    });
    expect(data.users).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringContaining("`filter.auth0.query`"), extensions: { code: "BAD_USER_INPUT" } },
    ]);
    expect(await operations()).toEqual([]);
  });

  it.each([
    ["search", { search: "x".repeat(10_000) }],
    ["search", { search: "€".repeat(500), email: "a@b.example" }],
    ["email", { email: `${"x".repeat(5_000)}@b.example` }],
    ["emailDomain", { emailDomain: "x".repeat(5_000) }],
    ["auth0.connection", { auth0: { connection: "x".repeat(5_000) } }],
    ["search", { search: "\ud800" }],
  ])("is refused before any call when no request could carry it: %s", async (name, filter) => {
    const { data, errors } = await world.ask(search, { variables: { filter } });
    expect(data.users).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringContaining(`\`filter.${name}\``), extensions: { code: "BAD_USER_INPUT" } },
    ]);
    expect(await operations()).toEqual([]);
  });
});

describe("a list of users", () => {
  it("leads to 1,000, and says at the wall how to get at the rest, without a call", async () => {
    const found = new Set<string>();
    let after: string | null = null;
    const variables = { first: 100, orderBy: { field: "CREATED_AT" } };
    for (let page = 0; page < 10; page += 1) {
      const { users } = await world.data(search, { variables: { ...variables, after } });
      for (const { sourceId } of users.nodes) found.add(sourceId);
      expect(users).toMatchObject({ totalCount: everybody.length, pageInfo: { hasNextPage: true } });
      after = users.pageInfo.endCursor;
    }
    expect(found.size).toBe(1_000);
    await world.forgetCalls();
    const { data, errors } = await world.ask(search, { variables: { ...variables, after } });
    expect(data.users).toBeNull();
    expect(errors).toMatchObject([{ path: ["users"], extensions: { code: "UNSUPPORTED", source: "auth0" } }]);
    expect(errors[0]?.message).toContain("`filter`");
    expect(errors[0]?.message).toContain("`userExportStart`");
    expect(await operations()).toEqual([]);
  });
});

describe("users by id", () => {
  const byIds = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { sourceId email } } }";
  const byKeys = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on User { sourceId email } } }`;

  it("cost 10 calls for 500 of them, in 5 operations of 100", async () => {
    const wanted = everybody.slice(0, 500);
    for (let start = 0; start < 500; start += 100) {
      const users = wanted.slice(start, start + 100);
      const { nodes } = await world.data(byIds, { variables: { ids: idsOf(users).map(userId) } });
      expect(nodes).toEqual(users.map(({ user_id, email }) => ({ sourceId: user_id, email: email ?? null })));
    }
    expect(await operations()).toEqual(Array(10).fill("GET /users"));
  });

  it("cost 10 calls for 500 entities in 1 operation, and 1 more for each that is not there", async () => {
    const keys = idsOf(everybody.slice(0, 500)).map((sourceId) => ({
      __typename: "User",
      source: { name: "auth0" },
      sourceId,
    }));
    const { _entities: found } = await world.data(byKeys, { variables: { keys } });
    expect(found).toHaveLength(500);
    expect(found.every((user: unknown) => user !== null)).toBe(true);
    expect(await operations()).toEqual(Array(10).fill("GET /users"));
    await world.forgetCalls();
    const missing = ["auth0|nobody1", "auth0|nobody2"].map((sourceId) => ({ ...keys[0], sourceId }));
    const { _entities: some } = await world.data(byKeys, {
      variables: { keys: [...keys.slice(0, 10), ...missing] },
    });
    expect(some.slice(10)).toEqual([null, null]);
    expect(await operations()).toEqual([
      "GET /users",
      "GET /users/auth0%7Cnobody1",
      "GET /users/auth0%7Cnobody2",
    ]);
  });

  it("never make a request longer than 4,000 characters, however long the ids", async () => {
    const long = Array.from({ length: 60 }, (_, index) => `samlp|long|${index}${"ö€".repeat(index)}`);
    await world.ask(byIds, { variables: { ids: [...idsOf(everybody.slice(0, 40)), ...long].map(userId) } });
    const calls = await world.calls("auth0");
    const searches = calls.filter(({ path }) => path === "/api/v2/users");
    expect(searches.length).toBeGreaterThan(2);
    for (const { path, query } of searches) expect(`${path}?${query}`.length).toBeLessThanOrEqual(4_000);
  });
});
