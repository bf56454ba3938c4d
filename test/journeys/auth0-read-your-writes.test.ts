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

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const path = (id: string) => `/users/${encodeURIComponent(id)}`;
const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;

/** Longer than any test here lasts: what the search index knows is what was there at the start. */
const lagMs = 3_000;
beforeEach(() => world.behave("auth0", { eventualConsistencyMs: lagMs }));

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const milo = "auth0|92f54da3a29585bf629ab1b9";
const administrator = "rol_tURh2neWwHwMazkI";
const roleId = encodeGlobalId("Role", "auth0", administrator);
const connection = "Username-Password-Authentication";
const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { sourceId name auth0 { isBlocked } } } }`;

async function makeUser(email: string): Promise<string> {
  const { userCreate } = await world.data(
    `mutation ($input: UserCreateInput!) { userCreate(input: $input) { user { sourceId } ${errors} } }`,
    { variables: { input: { email, password: "S3cret-enough", auth0: { connection } } } },
  );
  expect(userCreate.errors).toEqual([]);
  return userCreate.user.sourceId;
}

/** Users who are not written here, to be loaded together with those who are. */
const others = [...auth0Vendor.seed().users.current.keys()].slice(100, 103);

describe("in the same operation", () => {
  it("a changed user is right, also when others are loaded with them", async () => {
    const { change, assign } = await world.data(
      `mutation ($ada: ID!, $milo: ID!, $role: ID!) {
        change: userUpdate(input: { id: $ada, name: "Ada the Second" }) { user { name } }
        assign: roleAssign(input: { id: $role, userIds: [$ada, $milo] }) {
          role { assignees(first: 100) { nodes { sourceId name updatedAt auth0 { isBlocked } } } }
          errors { message }
        }
      }`,
      { variables: { ada: userId(ada), milo: userId(milo), role: roleId } },
    );
    expect(change.user.name).toBe("Ada the Second");
    expect(assign.errors).toEqual([]);
    const assignees = new Map<string, { name: string; updatedAt: string }>(
      assign.role.assignees.nodes.map((user: { sourceId: string }) => [user.sourceId, user]),
    );
    const calls = await operations();
    const now = await auth0ClientOf(world).users.get(ada);
    expect(assignees.get(ada)).toMatchObject({ name: "Ada the Second", updatedAt: now.updated_at });
    expect(assignees.size).toBeGreaterThan(2);
    expect(calls.filter((call) => call === `GET ${path(ada)}`)).toHaveLength(1);
    expect(calls.filter((call) => call === "GET /users")).toHaveLength(1);
  });

  it("each step of a block shows in the lists of that step", async () => {
    const data = await world.data(
      `mutation ($ada: ID!, $role: ID!) {
        block: userBlock(input: { userId: $ada }) { user { id } }
        first: roleAssign(input: { id: $role, userIds: [$ada] }) { role { ...Assignees } }
        unblock: userUnblock(input: { userId: $ada }) { user { id } }
        second: roleAssign(input: { id: $role, userIds: [$ada] }) { role { ...Assignees } }
      }
      fragment Assignees on Role { assignees(first: 100) { nodes { sourceId auth0 { isBlocked } } } }`,
      { variables: { ada: userId(ada), role: roleId } },
    );
    const isAdaBlocked = (step: "first" | "second") =>
      data[step].role.assignees.nodes.find(({ sourceId }: { sourceId: string }) => sourceId === ada).auth0
        .isBlocked;
    expect([isAdaBlocked("first"), isAdaBlocked("second")]).toEqual([true, false]);
  });

  it("a deleted user is gone from what is loaded by id", async () => {
    const org = "org_mAg88Rlsa9ceIZPJ";
    await auth0ClientOf(world).organizations.members.create(org, { members: [milo] });
    const { data } = await world.ask(
      `mutation ($milo: ID!, $role: ID!, $ada: ID!) {
        userDelete(input: { id: $milo }) { deletedUserId }
        roleAssign(input: { id: $role, userIds: [$ada] }) { role { assignees(first: 100) { nodes { sourceId createdAt } } } }
      }`,
      { variables: { milo: userId(milo), ada: userId(ada), role: roleId } },
    );
    expect(data.userDelete.deletedUserId).toBe(userId(milo));
    const ids = data.roleAssign.role.assignees.nodes.map(({ sourceId }: { sourceId: string }) => sourceId);
    expect(ids).toContain(ada);
    expect(ids).not.toContain(milo);
  });
});

describe("in the next operation", () => {
  it("a new user is found by id, alone and among others, and by address", async () => {
    const id = await makeUser("brand.new@example.com");
    const { user, users } = await world.data(
      `query ($id: ID!) {
        user(by: { id: $id }) { email }
        users(sources: ["auth0"], filter: { email: "brand.new@example.com" }) { nodes { sourceId } }
      }`,
      { variables: { id: userId(id) } },
    );
    expect(user.email).toBe("brand.new@example.com");
    expect(users.nodes).toEqual([{ sourceId: id }]);
    const all = [ada, id, milo].map(userId);
    const { nodes: found } = await world.data(nodes, { variables: { ids: all } });
    expect(found).toMatchObject([{ sourceId: ada }, { sourceId: id }, { sourceId: milo }]);
  });

  it("a changed user is right among others, which takes one call more than their search", async () => {
    await world.data(
      `mutation ($ada: ID!) {
        userUpdate(input: { id: $ada, name: "Ada the Third" }) { errors { message } }
        userBlock(input: { userId: $ada }) { errors { message } }
      }`,
      { variables: { ada: userId(ada) } },
    );
    const ids = [ada, ...others];
    await world.forgetCalls();
    const { nodes: found } = await world.data(nodes, { variables: { ids: ids.map(userId) } });
    expect(found[0]).toEqual({ sourceId: ada, name: "Ada the Third", auth0: { isBlocked: true } });
    expect(found.map(({ sourceId }: { sourceId: string }) => sourceId)).toEqual(ids);
    expect((await operations()).toSorted()).toEqual(["GET /users", `GET ${path(ada)}`]);
  });

  it("a deleted user is null, alone and among others", async () => {
    await world.data(`mutation ($milo: ID!) { userDelete(input: { id: $milo }) { deletedUserId } }`, {
      variables: { milo: userId(milo) },
    });
    const { user, node } = await world.data(
      `query ($id: ID!) { user(by: { id: $id }) { name } node(id: $id) { id } }`,
      { variables: { id: userId(milo) } },
    );
    expect([user, node]).toEqual([null, null]);
    const { nodes: found } = await world.data(nodes, { variables: { ids: [ada, milo].map(userId) } });
    expect(found).toMatchObject([{ sourceId: ada }, null]);
  });

  it("a user who was joined to another is null, and one who was parted is there, among others", async () => {
    const secondary = "oidc|harbour-partners|eu/north/4711";
    const input = { provider: "oidc", providerUserId: "harbour-partners|eu/north/4711" };
    const ids = [ada, secondary, milo].map(userId);
    await world.data(
      `mutation ($ada: ID!, $identity: Auth0IdentityInput!) {
        auth0UserIdentityLink(input: { userId: $ada, with: { identity: $identity } }) { errors { message } } }`,
      { variables: { ada: userId(ada), identity: input } },
    );
    const joined = await world.data(nodes, { variables: { ids } });
    expect(joined.nodes).toMatchObject([{ sourceId: ada }, null, { sourceId: milo }]);
    await world.data(
      `mutation ($ada: ID!, $identity: Auth0IdentityInput!) {
        auth0UserIdentityUnlink(input: { userId: $ada, identity: $identity }) { errors { message } } }`,
      { variables: { ada: userId(ada), identity: input } },
    );
    const parted = await world.data(nodes, { variables: { ids } });
    expect(parted.nodes).toMatchObject([{ sourceId: ada }, { sourceId: secondary }, { sourceId: milo }]);
  });

  it("decides about nobody else's calls: another caller's reads are made as if nothing had been written", async () => {
    await world.data(
      `mutation ($ada: ID!) { userUpdate(input: { id: $ada, name: "Ada the Fourth" }) { errors { message } } }`,
      { variables: { ada: userId(ada) } },
    );
    await world.forgetCalls();
    await world.data(nodes, { variables: { ids: [ada, milo].map(userId) }, as: "sandbox-viewer" });
    expect(await world.calls("auth0")).toMatchObject([{ path: "/api/v2/users" }]);
    const refused = await world.ask(nodes, {
      variables: { ids: [ada, milo].map(userId) },
      as: "sandbox-limited",
    });
    expect(refused.data.nodes).toEqual([null, null]);
  });
});

it("only where nothing but the index can tell, a change shows late, as the schema says", async () => {
  await makeUser("late@example.com");
  const find = `{ users(sources: ["auth0"], filter: { search: "late@" }) { nodes { email } } }`;
  expect((await world.data(find)).users.nodes).toEqual([]);
  await world.behave("auth0", { eventualConsistencyMs: 0 });
  expect((await world.data(find)).users.nodes).toEqual([{ email: "late@example.com" }]);
  const { __type: filter } = await world.data(`{ __type(name: "UserFilter") { description } }`);
  expect(filter.description).toMatch(/seconds late/);
});
