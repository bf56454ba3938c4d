import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

type Representation = Readonly<Record<string, unknown>>;

const entitiesQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Org { id name sourceId }
    ... on User { id email sourceId }
    ... on Role { id name }
    ... on IdentitySource { name title }
  }
}`;

const ask = (representations: readonly unknown[], options: AskOptions = {}) =>
  world.ask(entitiesQuery, { variables: { representations }, ...options });

async function entitiesOf(representations: readonly Representation[]) {
  const data = await world.data(entitiesQuery, { variables: { representations } });
  return data._entities as readonly (Readonly<Record<string, unknown>> | null)[];
}

async function paths(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path}`);
}

interface Listed {
  readonly id: string;
  readonly sourceId: string;
}

async function listOrgs(first: number): Promise<readonly Listed[]> {
  const data = await world.data(`{ orgs(sources: ["auth0"], first: ${first}) { nodes { id sourceId } } }`);
  await world.forgetCalls();
  return data.orgs.nodes;
}

async function listUsers(first: number): Promise<readonly Listed[]> {
  const data = await world.data(`{ users(sources: ["auth0"], first: ${first}) { nodes { id sourceId } } }`);
  await world.forgetCalls();
  return data.users.nodes;
}

describe("_entities", () => {
  it("loads 50 organizations by global id with one call, in their order", async () => {
    const orgs = await listOrgs(50);
    const entities = await entitiesOf(orgs.map(({ id }) => ({ __typename: "Org", id })));
    expect(entities.map((entity) => entity?.["id"])).toEqual(orgs.map(({ id }) => id));
    expect(entities.every((entity) => typeof entity?.["name"] === "string")).toBe(true);
    expect(await paths()).toEqual(["GET /api/v2/organizations"]);
  });

  it("loads 50 organizations by the source and its own id with one call", async () => {
    const orgs = await listOrgs(50);
    const entities = await entitiesOf(
      orgs.map(({ sourceId }) => ({ __typename: "Org", source: { name: "auth0" }, sourceId })),
    );
    expect(entities.map((entity) => entity?.["id"])).toEqual(orgs.map(({ id }) => id));
    expect(await paths()).toEqual(["GET /api/v2/organizations"]);
  });

  it("loads few organizations one by one, which costs less than a list", async () => {
    const orgs = await listOrgs(3);
    await entitiesOf(orgs.map(({ id }) => ({ __typename: "Org", id })));
    expect((await paths()).toSorted()).toEqual(
      orgs.map(({ sourceId }) => `GET /api/v2/organizations/${sourceId}`).toSorted(),
    );
  });

  it("reads what the list of organizations does not have by itself", async () => {
    const orgs = await listOrgs(10);
    const unknown = encodeGlobalId("Org", "auth0", "org_0000000000000000");
    const entities = await entitiesOf(
      [...orgs.map(({ id }) => id), unknown].map((id) => ({ __typename: "Org", id })),
    );
    expect(entities.at(-1)).toBeNull();
    expect(entities.slice(0, -1)).not.toContain(null);
    expect(await paths()).toEqual([
      "GET /api/v2/organizations",
      "GET /api/v2/organizations/org_0000000000000000",
    ]);
  });

  it("loads 50 users with one search for the fields that were asked for", async () => {
    const users = await listUsers(50);
    const entities = await entitiesOf(
      users.map(({ id, sourceId }, index) =>
        index % 2 === 0
          ? { __typename: "User", id }
          : { __typename: "User", source: { name: "auth0" }, sourceId },
      ),
    );
    expect(entities.map((entity) => entity?.["id"])).toEqual(users.map(({ id }) => id));
    expect(await paths()).toEqual(["GET /api/v2/users"]);
    const [call] = await world.calls("auth0");
    expect(new URLSearchParams(call?.query).get("fields")).toBe("user_id,email");
  });

  it("loads one user once, however many representations name them", async () => {
    const [user] = await listUsers(1);
    const both = [
      { __typename: "User", id: user?.id },
      { __typename: "User", source: { name: "auth0" }, sourceId: user?.sourceId },
      { __typename: "User", id: user?.id },
    ];
    const entities = await entitiesOf(both);
    expect(entities.map((entity) => entity?.["id"])).toEqual([user?.id, user?.id, user?.id]);
    expect(await paths()).toHaveLength(1);
  });

  it("answers types side by side, each with its own calls, and null for what is not there", async () => {
    const [org] = await listOrgs(1);
    const [user] = await listUsers(1);
    const entities = await entitiesOf([
      { __typename: "User", id: user?.id },
      { __typename: "Org", id: org?.id },
      { __typename: "User", source: { name: "auth0" }, sourceId: "auth0|000000000000000000000000" },
      { __typename: "IdentitySource", name: "auth0" },
      { __typename: "Role", id: encodeGlobalId("Role", "auth0", "rol_0000000000000000") },
    ]);
    expect(entities).toMatchObject([
      { __typename: "User", id: user?.id },
      { __typename: "Org", id: org?.id },
      null,
      { __typename: "IdentitySource", name: "auth0" },
      null,
    ]);
    const seen = await paths();
    expect(seen.filter((path) => path === "GET /api/v2/users")).toHaveLength(1);
    expect(seen.filter((path) => path.startsWith("GET /api/v2/organizations/"))).toHaveLength(1);
  });

  it("makes no call for a source: those are configured", async () => {
    await entitiesOf([{ __typename: "IdentitySource", name: "losant" }]);
    expect(await paths()).toEqual([]);
    expect(await world.calls("losant")).toEqual([]);
  });

  it("tells each caller only what their own credential shows", async () => {
    const [org] = await listOrgs(1);
    const { data, errors } = await ask([{ __typename: "Org", id: org?.id }], { as: {} });
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toMatchObject([
      { path: ["_entities", 0], extensions: { code: "UNAUTHENTICATED", source: "auth0" } },
    ]);
    expect(await paths()).toEqual([]);
  });
});

describe("a representation that is no good", () => {
  const source = { name: "auth0" };
  const broken: readonly (readonly [string, unknown])[] = [
    ["an id that is none", { __typename: "Org", id: "garbage" }],
    ["the id of another type", { __typename: "Org", id: encodeGlobalId("User", "auth0", "auth0|1") }],
    ["an id that is a number", { __typename: "Org", id: 5 }],
    ["a source that is not there", { __typename: "Org", source: { name: "nobody" }, sourceId: "1" }],
    ["no key", { __typename: "Org" }],
    ["half a key", { __typename: "User", source }],
    ["half of the other key", { __typename: "User", sourceId: "auth0|1" }],
    ["a source that is null", { __typename: "Org", source: null, sourceId: "1" }],
    ["a sourceId that is a number", { __typename: "Org", source, sourceId: 3 }],
    ["the id of a source that is none", { __typename: "IdentitySource", id: "garbage" }],
    ["a type that nobody knows", { __typename: "Nobody", id: "1" }],
    ["a type that is no entity", { __typename: "Permission", name: "read:invoices" }],
    ["an interface", { __typename: "Node", id: encodeGlobalId("Org", "auth0", "org_1") }],
    ["no type", { id: "1" }],
    ["a text", "Org"],
  ];

  it.each(broken)(
    "because of %s is an error of its own, and the others are still answered",
    async (_, representation) => {
      const [org] = await listOrgs(1);
      const { data, errors, status } = await ask([{ __typename: "Org", id: org?.id }, representation]);
      expect(status).toBe(200);
      expect(errors).toMatchObject([{ path: ["_entities", 1], extensions: { code: "BAD_USER_INPUT" } }]);
      expect(data).toMatchObject({ _entities: [{ id: org?.id }, null] });
    },
  );

  it("leaves no failed call of another one behind, which would end the process", async () => {
    const [org] = await listOrgs(1);
    const unhandled: unknown[] = [];
    const listeners = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", (reason) => unhandled.push(reason));
    try {
      await ask([{ __typename: "Org", id: org?.id }, { __typename: "Nobody" }], { as: {} });
      await ask([
        { __typename: "Org", id: "garbage" },
        { __typename: "IdentitySource", id: "garbage" },
      ]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      process.removeAllListeners("unhandledRejection");
      for (const listener of listeners) process.on("unhandledRejection", listener);
    }
    expect(unhandled).toEqual([]);
  });
});
