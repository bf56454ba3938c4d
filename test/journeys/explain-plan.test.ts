import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { pumpsId } from "../support/losant-token.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.forgetCalls());

async function planOf(query: string, options: AskOptions = {}): Promise<Plan> {
  const headers = { ...options.headers, "rollcall-explain": "plan" };
  const { data, errors, extensions } = await world.ask(query, { ...options, headers });
  expect(errors).toEqual([]);
  expect(data).toBeNull();
  return extensions["plan"] as Plan;
}

async function madeCalls(): Promise<number> {
  return (await world.calls("auth0")).length + (await world.calls("losant")).length;
}

const adaId = encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84");
const memberTable = `{
  orgs(sources: ["auth0"], first: 20) {
    nodes { name members(first: 50) { nodes { roles { name } user { lastLoginAt } } } }
  }
}`;

describe("a plan", () => {
  it("tells the calls, the rounds and the formula, and makes no call", async () => {
    expect(await planOf(memberTable)).toMatchObject({
      calls: { least: 1, most: 41 },
      formula: "1 + orgs + ⌈orgs × orgs.members / 50⌉",
      rounds: { least: 1, most: 3 },
      pageSizes: { orgs: 20, "orgs.members": 50 },
      isCutShort: false,
      sources: [{ source: "auth0", calls: { least: 1, most: 41 }, rounds: { least: 1, most: 3 } }],
    });
    expect(await madeCalls()).toBe(0);
  });

  it("tells for each upstream operation the field that needs it, and the scopes", async () => {
    const [auth0] = (await planOf(memberTable)).sources;
    expect(auth0?.operations).toEqual([
      {
        operation: "get_organizations",
        method: "GET",
        path: "/organizations",
        field: "orgs",
        calls: 1,
        formula: "1",
        scopes: ["read:organizations", "read:organizations_summary"],
      },
      {
        operation: "get_organization_members",
        method: "GET",
        path: "/organizations/{id}/members",
        field: "orgs.nodes.members",
        calls: 20,
        formula: "orgs",
        scopes: ["read:organization_members read:organization_member_roles"],
      },
      {
        operation: "get_users",
        method: "GET",
        path: "/users",
        field: "orgs.nodes.members.nodes.user",
        calls: 20,
        formula: "⌈orgs × orgs.members / 50⌉",
        scopes: ["read:users"],
      },
    ]);
    expect(auth0?.scopes).toHaveLength(3);
  });

  it("asks every source that the caller has a credential for, and no other", async () => {
    const query = "{ orgs(first: 5) { nodes { name } } }";
    const names = async (options: AskOptions) =>
      (await planOf(query, options)).sources.map(({ source }) => source);
    expect(await names({})).toEqual(["losant", "auth0", "losant-instance"]);
    expect(await names({ as: { auth0: "sandbox-admin" } })).toEqual(["auth0"]);
    expect(
      (await planOf('{ orgs(sources: ["losant"]) { nodes { name } } }', { as: { auth0: "a" } })).calls,
    ).toEqual({
      least: 0,
      most: 0,
      worst: 0,
    });
  });

  it("takes the list of the source whose entries lead to the most calls", async () => {
    const plan = await planOf('{ orgs(sources: ["losant", "auth0"], first: 10) { nodes { memberCount } } }');
    expect(plan.calls.most).toBe(2 + 10);
  });

  it("counts what several fields share once", async () => {
    const query = "query ($id: ID!) { a: user(by: { id: $id }) { name } b: user(by: { id: $id }) { email } }";
    expect((await planOf(query, { variables: { id: adaId } })).calls).toEqual({
      least: 1,
      most: 1,
      worst: 1,
    });
  });

  it("goes through fragments and variables", async () => {
    const query = `
      query ($first: Int!, $withMembers: Boolean!) { orgs(sources: ["auth0"], first: $first) { ...Page } }
      fragment Page on OrgConnection { nodes { ... on Org { name members(first: 2) @include(if: $withMembers) { totalCount } } } }`;
    const most = async (first: number, withMembers: boolean) =>
      (await planOf(query, { variables: { first, withMembers } })).calls.most;
    expect(await most(3, true)).toBe(4);
    expect(await most(7, true)).toBe(8);
    expect(await most(7, false)).toBe(1);
  });

  it("tells what a mutation would do, one field after the other, and does none of it", async () => {
    const query = `mutation ($one: OrgUpdateInput!, $other: OrgUpdateInput!) {
      one: orgUpdate(input: $one) { org { name } errors { message } }
      other: orgUpdate(input: $other) { org { name memberCount } errors { message } }
    }`;
    const variables = {
      one: { id: pumpsId, description: "one" },
      other: { id: pumpsId, description: "other" },
    };
    const plan = await planOf(query, { variables });
    expect(plan).toMatchObject({ calls: { least: 2, most: 2 }, rounds: { least: 2, most: 2 } });
    expect(plan.sources[0]?.operations.map(({ method, field }) => [method, field])).toEqual([
      ["PATCH", "one"],
      ["PATCH", "other"],
    ]);
    expect(await madeCalls()).toBe(0);
    const { org } = await world.data("query ($id: ID!) { org(by: { id: $id }) { description } }", {
      variables: { id: pumpsId },
    });
    expect(["one", "other"]).not.toContain(org.description);
  });

  it("plans any page of a list, not only the first", async () => {
    const query = `query ($after: String) {
      orgs(sources: ["auth0"], first: 2, after: $after, orderBy: { field: NAME, direction: DESC }) {
        nodes { members(first: 3) { totalCount } }
        pageInfo { endCursor }
      }
    }`;
    const { orgs } = await world.data(query);
    await world.forgetCalls();
    const first = await planOf(query);
    const second = await planOf(query, { variables: { after: orgs.pageInfo.endCursor } });
    expect(second.calls).toEqual(first.calls);
    expect(second.calls.most).toBeGreaterThan(2);
  });

  it("leaves no trace that a later operation would meet", async () => {
    const variables = { input: { id: adaId, auth0: { nickname: "Ada" } } };
    await planOf("mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { errors { message } } }", {
      variables,
    });
    const other = encodeGlobalId("User", "auth0", "auth0|5a9365e14e731ff2ab0a1614");
    await world.data("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { email } } }", {
      variables: { ids: [adaId, other] },
    });
    expect(await madeCalls()).toBe(1);
  });

  it("counts what batches that find nothing cost as the worst case", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => encodeGlobalId("User", "auth0", `auth0|${index}`));
    const plan = await planOf("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { name } } }", {
      variables: { ids },
    });
    expect(plan.calls).toEqual({ least: 2, most: 2, worst: 62 });
  });

  it("is not asked for by anything else than its word", async () => {
    const { errors } = await world.ask("{ sources { name } }", { headers: { "rollcall-explain": "cost" } });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("says that an operation would be refused for its cost, and why", async () => {
    const wish = { headers: { "rollcall-explain": "plan" } };
    const dear =
      '{ orgs(sources: ["auth0"], first: 6) { nodes { members(first: 100) { nodes { user { memberships(first: 1) { nodes { org { id } } } } } } } } }';
    const { errors } = await world.ask(dear);
    const [{ extensions: refused }, { extensions: accepted }] = [
      await world.ask(dear, wish),
      await world.ask(memberTable, wish),
    ];
    expect(refused["plan"]).toMatchObject({
      calls: { most: 607 },
      refusal: { code: "BUDGET_EXCEEDED", message: errors[0]?.message },
    });
    expect(accepted["plan"]).toMatchObject({ refusal: null });
    expect(await madeCalls()).toBe(0);
  });

  it("does not exist for a subscription, which is not opened either", async () => {
    const headers = { "rollcall-explain": "plan" };
    const { errors } = await world.ask("subscription { identityEvents { rawType } }", {
      headers: { ...headers, accept: "application/json" },
    });
    expect(errors).toMatchObject([{ extensions: { code: "UNSUPPORTED" } }]);
    expect(await madeCalls()).toBe(0);
  });

  it("is not made for what would be refused anyway", async () => {
    const { errors, extensions } = await world.ask("{ orgs(first: 101) { nodes { name } } }", {
      headers: { "rollcall-explain": "plan" },
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(extensions["plan"]).toBeUndefined();
  });
});

describe("the budget", () => {
  it("refuses what may need too many calls before the first one, with the number, the limit and the field", async () => {
    const { data, errors } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 50) { nodes { members(first: 50) { nodes { user { memberships(first: 1) { nodes { org { id } } } } } } } } }',
    );
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message:
          "The operation may need more than 1,000 upstream calls; 500 are allowed. Most of it is for `orgs.nodes.members.nodes.user.memberships`. Ask for smaller pages with `first`, or for less in one operation.",
        extensions: { code: "BUDGET_EXCEEDED" },
      },
    ]);
    expect(await madeCalls()).toBe(0);
  });

  it("tells how far away an operation is that is not much too dear", async () => {
    const { errors } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 6) { nodes { members(first: 100) { nodes { user { memberships(first: 1) { nodes { org { id } } } } } } } } }',
    );
    expect(errors[0]?.message).toMatch(/^The operation may need up to 607 upstream calls; 500 are allowed\./);
  });

  it("refuses what may have too large an answer", async () => {
    const { errors } = await world.ask(
      '{ orgs(sources: ["losant"], first: 100) { nodes { members(first: 100) { nodes { user { id } roles { id } org { id name source { name } } } } invites(first: 100) { nodes { id } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: "BUDGET_EXCEEDED" } }]);
    expect(errors[0]?.message).toMatch(
      /^The operation may answer with up to [\d,]+ objects; 50,000 are allowed\. Most of it is for `orgs\.nodes\.members\./,
    );
    expect(await madeCalls()).toBe(0);
  });

  it("lets through what only looks dear: the same under fifteen aliases costs no more", async () => {
    const aliases = Array.from(
      { length: 15 },
      (_, index) =>
        `a${index}: orgs(sources: ["auth0"], first: 40) { nodes { members(first: 20) { totalCount } } }`,
    );
    const { errors, headers } = await world.ask(`{ ${aliases.join(" ")} }`);
    expect(errors).toEqual([]);
    expect(Number(headers.get("rollcall-upstream-calls"))).toBeLessThan(100);
  });

  it("is what the configuration says", async () => {
    const small = await startWorld({ limits: { maxUpstreamCalls: 1, maxObjects: 20 } });
    try {
      const answer = async (query: string) => (await small.ask(query)).errors[0]?.message ?? "answered";
      expect(await answer('{ orgs(sources: ["auth0"], first: 4) { nodes { name } } }')).toBe("answered");
      expect(await answer('{ orgs(sources: ["auth0"], first: 4) { nodes { memberCount } } }')).toMatch(
        /need more than 2 upstream calls; 1 are allowed/,
      );
      expect(await answer('{ orgs(sources: ["auth0"], first: 40) { nodes { name } } }')).toMatch(
        /up to 41 objects; 20 are allowed/,
      );
    } finally {
      await small.close();
    }
  });
});
