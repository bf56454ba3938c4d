import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
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

it("costs 12 calls for the permissions of 12 roles and none when they are not asked for", async () => {
  const { roles } = await world.data(
    `{ roles(sources: ["auth0"]) { nodes { name permissions { nodes { name } } } } }`,
  );
  expect(roles.nodes).toHaveLength(12);
  expect((await operations()).filter((call) => call.endsWith("/permissions"))).toHaveLength(12);
  await world.forgetCalls();
  await world.data(`{ roles(sources: ["auth0"]) { nodes { name description } } }`);
  expect(await operations()).toEqual(["GET /roles"]);
});

it("costs one call for each page of a role's users, the whole user besides", async () => {
  const { data } = await auth0ClientOf(world).users.list({ per_page: 30 });
  const users = data.map(({ user_id = "" }) => user_id);
  const role = await auth0ClientOf(world).roles.create({ name: "Thirty" });
  await auth0ClientOf(world).roles.users.assign(role.id ?? "", { users });
  const id = encodeGlobalId("Role", "auth0", role.id ?? "");
  const page = `query ($id: ID!, $after: String) { role(id: $id) {
      assignees(first: 10, after: $after) { nodes { sourceId email } pageInfo { endCursor hasNextPage } } } }`;
  await world.forgetCalls();
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { role: read } = await world.data(page, { variables: { id, after } });
    found.push(...read.assignees.nodes.map(({ sourceId }: { sourceId: string }) => sourceId));
    after = read.assignees.pageInfo.hasNextPage ? read.assignees.pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(users);
  expect((await operations()).filter((call) => call.endsWith("/users"))).toHaveLength(3);

  await world.forgetCalls();
  const { role: whole } = await world.data(
    `query ($id: ID!) { role(id: $id) { assignees(first: 30) { nodes { sourceId createdAt } } } }`,
    { variables: { id } },
  );
  const createdAt = new Map(data.map((user) => [user.user_id, user.created_at]));
  for (const user of whole.assignees.nodes) expect(user.createdAt).toBe(createdAt.get(user.sourceId));
  expect(await operations()).toEqual([`GET /roles/${role.id}`, `GET /roles/${role.id}/users`, "GET /users"]);
});

it("refuses a name that no request could carry, before any call", async () => {
  const answer = await world.ask(
    `query ($name: String) { roles(sources: ["auth0"], nameContains: $name) { nodes { name } } }`,
    { variables: { name: "x".repeat(10_000) } },
  );
  expect(answer.errors[0]).toMatchObject({
    message: expect.stringContaining("`nameContains`"),
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(await operations()).toEqual([]);
});
