import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.reset();
});
afterAll(() => world.close());

const atlas = encodeGlobalId("Org", "auth0", "org_mAg88Rlsa9ceIZPJ");

async function walk(query: string, field: string, variables: Record<string, unknown>) {
  const ids: string[] = [];
  let after: string | null = null;
  let pages = 0;
  do {
    const data = await world.data(query, { variables: { ...variables, after } });
    const connection = field.split(".").reduce((value, key) => value[key], data);
    ids.push(...connection.edges.map(({ node }: { node: { id: string } }) => node.id));
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
    pages += 1;
  } while (after !== null);
  return { ids, pages };
}

const members = `query ($org: ID!, $first: Int!, $after: String) {
  org(by: { id: $org }) { members(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }
}`;

describe("walking a list with after", () => {
  it.each([100, 7])(
    "gives all 1,050 members of the largest organization exactly once, in pages of %i",
    async (first) => {
      const { ids } = await walk(members, "org.members", { org: atlas, first });
      expect(ids).toHaveLength(1_050);
      expect(new Set(ids).size).toBe(1_050);
    },
  );

  it("goes on from a cursor in the middle of a page", async () => {
    const query = members.replace("node { id }", "cursor node { id }");
    const whole = await world.data(query, { variables: { org: atlas, first: 20 } });
    const edges = whole.org.members.edges;
    const rest = await world.data(query, { variables: { org: atlas, first: 10, after: edges[6].cursor } });
    expect(rest.org.members.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      edges.slice(7, 17).map(({ node }: { node: { id: string } }) => node.id),
    );
  });

  it.each([3, 7, 50])(
    "merges the organizations of both sources by name, each once, in pages of %i",
    async (first) => {
      const query = `query ($first: Int!, $after: String) {
      orgs(first: $first, after: $after) { edges { node { id name } } pageInfo { hasNextPage endCursor } }
    }`;
      const { ids } = await walk(query, "orgs", { first });
      expect(ids).toHaveLength(65);
      expect(new Set(ids).size).toBe(65);
    },
  );

  it("keeps names in order over both sources", async () => {
    const { orgs } = await world.data("{ orgs(first: 100) { totalCount nodes { name } } }");
    const names = orgs.nodes.map(({ name }: { name: string }) => name);
    expect(orgs.totalCount).toBe(65);
    expect(names).toEqual(
      names.toSorted((a: string, b: string) => a.localeCompare(b, "en", { sensitivity: "base" })),
    );
  });

  it("walks 25 invitations, whose number Auth0 does not tell", async () => {
    const query = `query ($org: ID!, $first: Int!, $after: String) {
      org(by: { id: $org }) { invites(first: $first, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }
    }`;
    for (const first of [4, 7, 25, 100]) {
      const { ids, pages } = await walk(query, "org.invites", {
        org: encodeGlobalId("Org", "auth0", "org_eEYvRLCakxSMohvL"),
        first,
      });
      expect(new Set(ids).size).toBe(25);
      expect(ids).toHaveLength(25);
      expect(pages).toBe(Math.ceil(25 / first));
    }
  });

  it("tells at the wall that a search leads no further, and what to do", async () => {
    const query =
      'query ($after: String) { users(sources: ["auth0"], first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } } }';
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { users } = await world.data(query, { variables: { after } });
      expect(users.totalCount).toBe(1_200);
      expect(users.pageInfo.hasNextPage).toBe(true);
      after = users.pageInfo.endCursor;
    }
    const { data, errors } = await world.ask(query, { variables: { after } });
    expect(data.users).toBeNull();
    expect(errors[0]?.extensions.code).toBe("UNSUPPORTED");
    expect(errors[0]?.message).toContain("filter");
  });

  it("counts members with one call more, and tells the same total either way", async () => {
    const { org } = await world.data(
      "query ($org: ID!) { org(by: { id: $org }) { memberCount members(first: 5) { totalCount } } }",
      { variables: { org: atlas } },
    );
    expect(org).toEqual({ memberCount: 1_050, members: { totalCount: 1_050 } });
  });
});

describe("a cursor that is not the list's own", () => {
  const list = (field: string, after: string) => `{ ${field.replace("AFTER", JSON.stringify(after))} }`;

  it.each([
    ["garbage", "garbage"],
    ["an empty one", ""],
    ["JSON that is no cursor", Buffer.from('{"a":1}').toString("base64url")],
    ["a cursor with another position", Buffer.from('["x",{"auth0":"offset:5"}]').toString("base64url")],
  ])("is BAD_USER_INPUT without a call: %s", async (_, after) => {
    await world.forgetCalls();
    const { errors } = await world.ask(list('orgs(sources: ["auth0"], after: AFTER) { totalCount }', after));
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("is BAD_USER_INPUT when it comes from another list, another source or another order", async () => {
    const { orgs } = await world.data('{ orgs(sources: ["auth0"], first: 1) { pageInfo { endCursor } } }');
    const cursor = orgs.pageInfo.endCursor;
    await world.forgetCalls();
    for (const field of [
      'users(sources: ["auth0"], after: AFTER) { totalCount }',
      'orgs(sources: ["losant"], after: AFTER) { totalCount }',
      "orgs(after: AFTER) { totalCount }",
      'orgs(sources: ["auth0"], after: AFTER, orderBy: { field: NAME, direction: DESC }) { totalCount }',
    ]) {
      const { errors } = await world.ask(list(field, cursor));
      expect(errors[0]?.extensions.code, field).toBe("BAD_USER_INPUT");
    }
    expect(await world.calls("auth0")).toEqual([]);
    expect(await world.calls("losant")).toEqual([]);
  });
});
