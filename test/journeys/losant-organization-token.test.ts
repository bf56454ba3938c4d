import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const pumps = "c69463bd6f324833f425146e";
const support = "eb283334dfc45e2f128c5f72";

const table = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Org {
      name
      memberCount
      members(first: 2) { nodes { user { displayName email } roles { name } } }
      invites(first: 2) { totalCount }
    }
  }
}`;

async function requests(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path, status }) => `${method} ${path} ${status}`);
}

describe("a token with rights in organizations only, which may list none", () => {
  it("reads one organization with its members and invites, without trying the list", async () => {
    const { nodes } = await world.data(table, {
      as: "sandbox-limited",
      variables: { ids: [encodeGlobalId("Org", "losant", pumps)] },
    });
    expect(nodes[0]).toMatchObject({ name: "Meridian Pumps", memberCount: 24, invites: { totalCount: 20 } });
    expect((await requests()).toSorted()).toEqual([
      `GET /orgs/${pumps} 200`,
      `GET /orgs/${pumps}/invites 200`,
    ]);
  });

  it("reads several by single reads once the list was refused, and is not told that it was", async () => {
    const { data, errors } = await world.ask(table, {
      as: "sandbox-limited",
      variables: { ids: [pumps, support].map((id) => encodeGlobalId("Org", "losant", id)) },
    });
    expect(errors).toEqual([]);
    expect(data.nodes[0].members.nodes).toHaveLength(2);
    expect(data.nodes[1]).toBeNull();
    expect((await requests()).toSorted()).toEqual([
      "GET /orgs 403",
      `GET /orgs/${pumps} 200`,
      `GET /orgs/${pumps}/invites 200`,
      `GET /orgs/${support} 404`,
    ]);
  });

  it("is told plainly where only a list would do", async () => {
    const { data, errors } = await world.ask('{ orgs(sources: ["losant"]) { totalCount } }', {
      as: "sandbox-limited",
    });
    expect(data.orgs).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      source: "losant",
      operation: "orgs.get",
    });
  });
});
