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

const nowhere = encodeGlobalId("UserGroup", "auth0", "grp_1111111111111111");
const groupFields = "id sourceId name externalId connectionId createdAt updatedAt source { name }";
const list = `query ($filter: UserGroupFilter, $first: Int, $after: String) {
  userGroups(filter: $filter, first: $first, after: $after) {
    nodes { ${groupFields} } totalCount pageInfo { endCursor hasNextPage } sourceErrors { message } } }`;
const members = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on UserGroup { name
  members(first: $first, after: $after) {
    edges { joinedAt node { __typename ... on User { sourceId email createdAt } ... on UserGroup { sourceId name } } }
    pageInfo { endCursor hasNextPage } } } } }`;
const remove = `mutation ($id: ID!) { userGroupDelete(input: { id: $id }) { deletedUserGroupId ${errors} } }`;

async function groupsAtVendor() {
  const { data } = await auth0ClientOf(world).groups.list({ take: 100 });
  return data;
}

async function groupNamed(name: string): Promise<string> {
  const found = (await groupsAtVendor()).find((group) => group.name === name);
  if (found?.id === undefined) throw new Error(`there is no group ${name}`);
  await world.forgetCalls();
  return found.id;
}

const groupId = (id: string) => encodeGlobalId("UserGroup", "auth0", id);

describe("userGroups", () => {
  it("lists the groups of directories as Auth0's client does, in 1 call for each page", async () => {
    const all = await groupsAtVendor();
    await world.forgetCalls();
    const { userGroups } = await world.data(list, { variables: { first: 5 } });
    expect(userGroups.nodes).toEqual(
      all.slice(0, 5).map((group) => ({
        id: groupId(group.id ?? ""),
        sourceId: group.id,
        name: group.name,
        externalId: group.external_id ?? null,
        connectionId: group.connection_id ?? null,
        createdAt: group.created_at,
        updatedAt: group.updated_at,
        source: { name: "auth0" },
      })),
    );
    expect(userGroups.totalCount).toBeGreaterThan(5);
    expect(await operations()).toEqual(["GET /groups"]);
  });

  it("goes on to the end", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { userGroups } = await world.data(list, { variables: { first: 60, after } });
      ids.push(...userGroups.nodes.map(({ sourceId }: { sourceId: string }) => sourceId));
      after = userGroups.pageInfo.hasNextPage ? userGroups.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const { userGroups } = await world.data(list, { variables: { first: 1 } });
    expect(ids).toHaveLength(userGroups.totalCount);
  });

  it("filters by each condition, and by all together", async () => {
    const [one] = (await groupsAtVendor()).filter((group) => group.external_id !== undefined);
    const filter = {
      search: one?.name?.slice(0, 8) ?? "",
      name: one?.name ?? "",
      externalId: one?.external_id ?? "",
      connectionId: one?.connection_id ?? "",
    };
    for (const part of [filter, ...Object.entries(filter).map(([key, value]) => ({ [key]: value }))]) {
      const { userGroups } = await world.data(list, { variables: { filter: part, first: 100 } });
      expect(userGroups.nodes.map(({ sourceId }: { sourceId: string }) => sourceId)).toContain(one?.id);
    }
    const { userGroups } = await world.data(list, { variables: { filter: { name: "No such group" } } });
    expect(userGroups).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it("refuses a text that no request could carry, before any call", async () => {
    const { errors: failures } = await world.ask(list, {
      variables: { filter: { search: "x".repeat(9_000) } },
    });
    expect(failures[0]).toMatchObject({
      message: expect.stringContaining("`filter.search`"),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await operations()).toEqual([]);
  });

  it("are UNSUPPORTED for a source that has none", async () => {
    const { data, errors: failures } = await world.ask(
      `{ userGroups(sources: ["losant"]) { nodes { name } } }`,
    );
    expect(data.userGroups).toBeNull();
    expect(failures).toMatchObject([{ extensions: { code: "UNSUPPORTED", source: "losant" } }]);
  });

  it("fail with the scope that is missing", async () => {
    const { data, errors: failures } = await world.ask(list, { as: "sandbox-limited" });
    expect(data.userGroups).toBeNull();
    expect(failures).toMatchObject([{ extensions: { code: "FORBIDDEN", requiredScopes: ["read:groups"] } }]);
  });
});

describe("a group", () => {
  it("is found by its global id, and as an entity", async () => {
    const id = groupId(await groupNamed("Field Service"));
    const { node, nodes, _entities } = await world.data(
      `query ($id: ID!, $nowhere: ID!) {
        node(id: $id) { id ... on UserGroup { ${groupFields} } }
        nodes(ids: [$nowhere]) { id }
        _entities(representations: [{ __typename: "UserGroup", id: $id }]) { ... on UserGroup { name } }
      }`,
      { variables: { id, nowhere } },
    );
    expect(node).toMatchObject({ id, name: "Field Service", connectionId: null });
    expect(nodes).toEqual([null]);
    expect(_entities).toEqual([{ name: "Field Service" }]);
  });

  it("tells its connection without being asked for the connection's id", async () => {
    const id = groupId(await groupNamed("Atlas Logistics SSO: Everyone"));
    const { node } = await world.data(
      `query ($id: ID!) { node(id: $id) { ... on UserGroup { connection { name strategy } } } }`,
      { variables: { id } },
    );
    expect(node.connection).toMatchObject({ name: expect.any(String), strategy: expect.any(String) });
  });

  it("tells its members, users and groups, with since when", async () => {
    const id = await groupNamed("Atlas Logistics SSO: Everyone");
    const { node } = await world.data(members, { variables: { id: groupId(id) } });
    expect(await operations()).toEqual([
      `GET /groups/${id}`,
      `GET /groups/${id}/members`,
      ...node.members.edges
        .filter((edge: { node: { __typename: string } }) => edge.node.__typename === "UserGroup")
        .map((edge: { node: { sourceId: string } }) => `GET /groups/${edge.node.sourceId}`),
      "GET /users",
    ]);
    const { data } = await auth0ClientOf(world).groups.members.get(id, { take: 100 });
    expect(
      node.members.edges.map((edge: { joinedAt: string; node: { sourceId: string } }) => [
        edge.node.sourceId,
        edge.joinedAt,
      ]),
    ).toEqual(data.map((member) => [member.id, member.created_at]));
    const kinds = node.members.edges.map((edge: { node: { __typename: string } }) => edge.node.__typename);
    expect(kinds).toEqual(["User", "User", "User", "UserGroup", "UserGroup", "UserGroup", "UserGroup"]);
    expect(node.members.edges[0].node.email).toContain("@");
    expect(node.members.edges[3].node.name).toContain("Atlas Logistics SSO");
  });

  it("reads no user when only ids of members are asked for", async () => {
    const id = await groupNamed("Portal Pioneers");
    await world.data(
      `query ($id: ID!) { node(id: $id) { ... on UserGroup { members(first: 50) {
        nodes { __typename ... on User { id sourceId } } } } } }`,
      { variables: { id: groupId(id) } },
    );
    expect(await operations()).toEqual([`GET /groups/${id}`, `GET /groups/${id}/members`]);
  });

  it("can be read to its end, in 1 call for each page of members and 1 for the users of it", async () => {
    const id = await groupNamed("Portal Pioneers");
    const found: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { node } = await world.data(members, { variables: { id: groupId(id), first: 50, after } });
      found.push(...node.members.edges.map((edge: { node: { sourceId: string } }) => edge.node.sourceId));
      after = node.members.pageInfo.hasNextPage ? node.members.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found).size).toBe(found.length);
    const calls = await operations();
    expect(calls.filter((call) => call.endsWith("/members"))).toHaveLength(pages);
    expect(calls.filter((call) => call === "GET /users")).toHaveLength(pages);
  });
});

describe("User.auth0.groups", () => {
  it("tells a user's groups with since when, as Auth0's client does", async () => {
    const milo = "auth0|92f54da3a29585bf629ab1b9";
    const { user } = await world.data(
      `query ($id: ID!) { user(by: { id: $id }) { auth0 { groups {
        edges { joinedAt node { name sourceId } } nodes { name } totalCount } } } }`,
      { variables: { id: userId(milo) } },
    );
    expect((await operations()).filter((call) => call.includes("/groups"))).toEqual([
      `GET ${path(milo)}/groups`,
    ]);
    const { groups } = user.auth0;
    expect(groups.nodes).toContainEqual({ name: "Field Service" });
    const { data } = await auth0ClientOf(world).users.groups.get(milo, { take: 100 });
    expect(groups.edges).toEqual(
      data.map((group) => ({
        joinedAt: group.membership_created_at,
        node: { name: group.name, sourceId: group.id },
      })),
    );
    expect(groups.totalCount).toBe(data.length);
  });
});

describe("userGroupDelete", () => {
  it("deletes a group: the graph and Auth0's client find it no longer", async () => {
    const id = await groupNamed("Field Service");
    const { userGroupDelete } = await world.data(remove, { variables: { id: groupId(id) } });
    expect(userGroupDelete).toEqual({ deletedUserGroupId: groupId(id), errors: [] });
    expect(await operations()).toEqual([`DELETE /groups/${id}`]);
    const { node } = await world.data("query ($id: ID!) { node(id: $id) { id } }", {
      variables: { id: groupId(id) },
    });
    expect(node).toBeNull();
    await expect(auth0ClientOf(world).groups.get(id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers NOT_FOUND for a group that is not there", async () => {
    const { userGroupDelete } = await world.data(remove, { variables: { id: nowhere } });
    expect(userGroupDelete).toMatchObject({
      deletedUserGroupId: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: nowhere }],
    });
  });

  it("answers FORBIDDEN with the scope that is missing", async () => {
    const id = await groupNamed("Field Service");
    const { userGroupDelete } = await world.data(remove, {
      variables: { id: groupId(id) },
      as: "sandbox-viewer",
    });
    expect(userGroupDelete.errors).toMatchObject([{ requiredScopes: ["delete:groups"] }]);
  });
});
