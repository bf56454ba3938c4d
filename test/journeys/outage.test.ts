import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const switcher = `{
  orgs(first: 50) {
    nodes { name source { name } }
    totalCount
    pageInfo { hasNextPage endCursor }
    sourceErrors { source { name } code message }
  }
}`;

describe("one vendor switched off", () => {
  it("still shows the other's organizations and says what is missing", async () => {
    await world.sandbox.auth0.close();
    const { data, errors } = await world.ask(switcher);
    expect(errors).toEqual([]);
    expect(new Set(data.orgs.nodes.map((org: { source: { name: string } }) => org.source.name))).toEqual(
      new Set(["losant"]),
    );
    expect(data.orgs.nodes).toHaveLength(5);
    expect(data.orgs.totalCount).toBeNull();
    expect(data.orgs.sourceErrors).toEqual([
      { source: { name: "auth0" }, code: "UNAVAILABLE", message: expect.stringContaining('"auth0"') },
    ]);
  });

  it("works the same way round", async () => {
    await world.sandbox.losant.close();
    const { data } = await world.ask(switcher);
    expect(data.orgs.nodes).toHaveLength(50);
    expect(data.orgs.sourceErrors).toMatchObject([{ source: { name: "losant" }, code: "UNAVAILABLE" }]);
  });

  it("lets the other vendor's fields fail alone", async () => {
    await world.sandbox.auth0.close();
    const { data, errors } = await world.ask(`{
      losant: viewer(source: "losant") { user { displayName } }
      users(sources: ["auth0"], first: 1) { nodes { email } }
    }`);
    expect(data.losant.user.displayName).toBe("Ada Okafor");
    expect(data.users).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: ["users"],
      extensions: { code: "UNAVAILABLE", source: "auth0", operation: "get_users" },
    });
  });

  it("fails the list itself when all its sources fail", async () => {
    await Promise.all([world.sandbox.auth0.close(), world.sandbox.losant.close()]);
    const { data, errors } = await world.ask(switcher);
    expect(data.orgs).toBeNull();
    expect(errors[0]?.extensions.code).toBe("UNAVAILABLE");
    expect(errors[0]?.message).toMatch(/losant.*auth0/s);
  });
});

describe("a part that fails", () => {
  it("fails its own field: the member lists of one organization", async () => {
    await world.behave("auth0", { fail: [{ pathPattern: "/members$", status: 500, times: 1 }] });
    const { data, errors } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 3) { nodes { name members(first: 2) { nodes { id } } } } }',
    );
    expect(errors).toHaveLength(1);
    expect(data.orgs.nodes.filter((org: { members: unknown }) => org.members === null)).toHaveLength(1);
    expect(data.orgs.nodes.every((org: { name: string }) => org.name.length > 0)).toBe(true);
  });

  it("fails only what needed it: the users' further fields, not their names", async () => {
    await world.behave("auth0", {
      fail: [{ pathPattern: "/users$", status: 503, body: { message: "The query exceeded the timeout" } }],
    });
    const { data, errors } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 1) { nodes { members(first: 3) { nodes { user { displayName email createdAt } } } } } }',
    );
    const users = data.orgs.nodes[0].members.nodes.map(({ user }: { user: unknown }) => user);
    for (const user of users) {
      expect(user).toMatchObject({ displayName: expect.any(String), createdAt: null });
    }
    expect(errors.length).toBe(users.length);
    expect(errors[0]).toMatchObject({
      path: ["orgs", "nodes", 0, "members", "nodes", 0, "user", "createdAt"],
      extensions: { code: "TIMEOUT", operation: "get_users" },
    });
    expect(errors[0]?.message).toContain("Narrow the filter");
  });

  it("shows members without their roles to a caller who may not read roles", async () => {
    const { data, errors } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 1) { nodes { members(first: 2) { nodes { user { displayName } roles { name } } } } } }',
      { as: "sandbox-limited" },
    );
    const members = data.orgs.nodes[0].members.nodes;
    expect(members[0].user.displayName).toEqual(expect.any(String));
    expect(members[0].roles).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      requiredScopes: ["read:organization_member_roles"],
    });
  });
});
