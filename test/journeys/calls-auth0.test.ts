import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const memberTable = (more = "") => `{
  orgs(sources: ["auth0"], first: 20) {
    nodes { name members(first: 20) { nodes { user { displayName email ${more} } roles { name } } } }
  }
}`;

async function paths(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path}`);
}

async function queries(path: string): Promise<URLSearchParams[]> {
  const calls = await world.calls("auth0");
  return calls.filter((call) => call.path === path).map(({ query }) => new URLSearchParams(query));
}

/** Id of a user who is a member of several organizations. */
async function userOfManyOrganizations(): Promise<string> {
  const { organizations } = auth0ClientOf(world);
  const lists = await Promise.all(
    ["atlas-logistics", "harbour-foods"].map(async (name) => {
      const { id = "" } = await organizations.getByName(name);
      const { data } = await organizations.members.list(id, { take: 100 });
      return new Set(data.map(({ user_id }) => user_id ?? ""));
    }),
  );
  const [found = ""] = lists.reduce((common, ids) => common.intersection(ids));
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
const memberships = (data: any) => data.orgs.nodes.flatMap((org: any) => org.members.nodes);

describe("the fewest calls to Auth0", () => {
  it("shows the members of 20 organizations with their roles in 21 calls", async () => {
    const data = await world.data(memberTable());
    expect(memberships(data).length).toBeGreaterThan(150);
    const seen = await paths();
    expect(seen).toHaveLength(21);
    expect(seen[0]).toBe("GET /api/v2/organizations");
    expect(seen.slice(1).every((path) => /^GET \/api\/v2\/organizations\/org_\w+\/members$/.test(path))).toBe(
      true,
    );
  });

  it("shows 50 members of each of 20 organizations with roles and a field of the full user in 26, of 41 at most", async () => {
    const data = await world.data(`{
      orgs(sources: ["auth0"], first: 20) {
        nodes { members(first: 50) { nodes { user { id lastLoginAt } roles { name } } } }
      }
    }`);
    // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
    const users = new Set(memberships(data).map(({ user }: any) => user.id));
    const seen = await paths();
    const ofKind = (pattern: RegExp) => seen.filter((path) => pattern.test(path)).length;
    expect(ofKind(/\/organizations$/)).toBe(1);
    expect(ofKind(/\/members$/)).toBe(20);
    expect(ofKind(/\/users$/)).toBe(Math.ceil(users.size / 50));
    expect(seen).toHaveLength(26);
  });

  it("shows a user's organizations with the roles in each: one call for the list and one for each", async () => {
    const id = encodeGlobalId("User", "auth0", await userOfManyOrganizations());
    await world.forgetCalls();
    const { user } = await world.data(
      "query ($id: ID!) { user(by: { id: $id }) { memberships { nodes { org { name } roles { name } } } } }",
      { variables: { id } },
    );
    const { nodes } = user.memberships;
    expect(nodes.length).toBeGreaterThan(1);
    const [one, other, ...others] = await paths();
    // They go out together, in either order: the list needs no more than the id.
    const [root, list] = [one, other].toSorted();
    expect(root).toMatch(/^GET \/api\/v2\/users\/[^/]+$/);
    expect(list).toMatch(/\/organizations$/);
    expect(others).toHaveLength(nodes.length);
    expect(others.every((path) => path.endsWith("/roles"))).toBe(true);
  });

  it("asks the member lists for the selected keys and no others", async () => {
    await world.data(memberTable());
    const calls = (await world.calls("auth0")).slice(1);
    for (const { query } of calls) {
      expect(new URLSearchParams(query).get("fields")?.split(",").toSorted()).toEqual([
        "email",
        "name",
        "roles",
        "user_id",
      ]);
    }
  });

  it("adds one call for each 50 distinct users when a list does not tell a field of theirs", async () => {
    const data = await world.data(memberTable("id createdAt"));
    // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
    const users = new Set(memberships(data).map(({ user }: any) => user.id));
    const seen = await paths();
    expect(seen.filter((path) => path === "GET /api/v2/users").length).toBeLessThanOrEqual(
      Math.ceil(users.size / 50),
    );
    expect(seen.length).toBeLessThanOrEqual(21 + Math.ceil(users.size / 50));
    for (const query of await queries("/api/v2/users"))
      expect(query.get("fields")).toBe("user_id,created_at");
  });

  it("adds one call for all roles when their descriptions are asked for", async () => {
    await world.data(memberTable().replace("roles { name }", "roles { name description }"));
    const seen = await paths();
    expect(seen).toHaveLength(22);
    expect(seen.filter((path) => path === "GET /api/v2/roles")).toHaveLength(1);
  });

  it("looks a root up with one call, whatever is asked of it", async () => {
    const [org] = (await world.data('{ orgs(sources: ["auth0"], first: 1) { nodes { id } } }')).orgs.nodes;
    await world.forgetCalls();
    expect(
      (await world.data("query ($id: ID!) { org(by: { id: $id }) { id } }", { variables: { id: org.id } }))
        .org.id,
    ).toBe(org.id);
    expect(await paths()).toHaveLength(1);
  });

  it("makes no call for a reference of which only the id is asked", async () => {
    const { orgs } = await world.data(
      '{ orgs(sources: ["auth0"], first: 1) { nodes { members(first: 1) { nodes { id user { id } org { id sourceId source { name } } } } } } }',
    );
    expect(orgs.nodes[0].members.nodes[0].org.source.name).toBe("auth0");
    expect(await paths()).toHaveLength(2);
  });

  it("loads 50 users by id with one search", async () => {
    const { users } = await world.data('{ users(sources: ["auth0"], first: 50) { nodes { id } } }');
    // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
    const ids = users.nodes.map(({ id }: any) => id);
    await world.forgetCalls();
    const { nodes } = await world.data(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { id email } } }",
      { variables: { ids } },
    );
    // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
    expect(nodes.map(({ id }: any) => id)).toEqual(ids);
    expect(await paths()).toEqual(["GET /api/v2/users"]);
    expect((await queries("/api/v2/users"))[0]?.get("fields")).toBe("user_id,email");
  });

  it("loads one user under three aliases with the union of their fields in one call", async () => {
    const id = encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84");
    const { a, b, c } = await world.data(
      "query ($id: ID!) { a: user(by: { id: $id }) { email } b: user(by: { id: $id }) { name createdAt } c: user(by: { id: $id }) { auth0 { loginCount } } }",
      { variables: { id } },
    );
    expect(a).toEqual({ email: "ada.okafor@meridian-pumps.example" });
    expect(b).toEqual({ name: "Ada Okafor", createdAt: expect.stringMatching(/Z$/) });
    expect(c.auth0.loginCount).toBeGreaterThan(0);
    const calls = await world.calls("auth0");
    expect(calls).toHaveLength(1);
    expect(new URLSearchParams(calls[0]?.query).get("fields")?.split(",").toSorted()).toEqual([
      "created_at",
      "email",
      "logins_count",
      "name",
      "user_id",
    ]);
  });
});

describe("what many places of an operation lead to", () => {
  it("is asked for once: the permissions of a role that many members have", async () => {
    const data = await world.data(`{
      org(by: { slug: { slug: "harbour-foods" } }) {
        members(first: 50) { nodes { roles { name permissions(first: 50) { totalCount nodes { name } } } } }
      }
    }`);
    const names = new Set<string>(
      data.org.members.nodes.flatMap(({ roles }: { roles: { name: string }[] }) =>
        roles.map(({ name }) => name),
      ),
    );
    const seen = (await paths()).filter((path) => path.endsWith("/permissions"));
    expect(names.size).toBeGreaterThan(3);
    expect(seen).toHaveLength(names.size);
    expect(new Set(seen).size).toBe(names.size);
  });
});
