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

async function paths(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
}

async function queryOf(path: string): Promise<URLSearchParams> {
  const found = (await world.calls("losant")).find((call) => call.path === path);
  return new URLSearchParams(found?.query);
}

const memberTable = (more = "") => `{
  orgs(sources: ["losant"], first: 20) {
    nodes { name ${more} members(first: 20) { nodes { user { displayName email isMfaEnabled } roles { name description } } } }
  }
}`;

describe("the fewest calls to Losant", () => {
  it("shows the members of all organizations with their roles in 1 call", async () => {
    const { orgs } = await world.data(memberTable("memberCount"));
    expect(orgs.nodes).toHaveLength(5);
    expect(orgs.nodes.find(({ name }: { name: string }) => name === "Meridian Pumps").memberCount).toBe(24);
    expect(await paths()).toEqual(["GET /orgs"]);
  });

  it("asks for the counts that are selected and excludes all others", async () => {
    await world.data(memberTable());
    const none = await queryOf("/orgs");
    expect(none.get("summaryInclude")).toBeNull();
    expect(none.get("summaryExclude")?.split(",")).toHaveLength(30);

    await world.reset();
    await world.data(memberTable("pendingInviteCount losant { quotas(resources: [DEVICE]) { used limit } }"));
    const some = await queryOf("/orgs");
    expect(some.get("summaryInclude")?.split(",").toSorted()).toEqual(["deviceCount", "pendingInviteCount"]);
    expect(some.get("summaryExclude")?.split(",")).toHaveLength(28);
    expect(await paths()).toHaveLength(1);
  });

  it("asks for lean answers, without actions, links and embedded resources", async () => {
    await world.data(memberTable());
    const query = await queryOf("/orgs");
    expect([query.get("_actions"), query.get("_links"), query.get("_embedded")]).toEqual([
      "false",
      "false",
      "false",
    ]);
  });

  it("looks a root up with one call, whatever is asked of it", async () => {
    const id = encodeGlobalId("Org", "losant", pumps);
    for (const fields of [
      "id",
      "name members(first: 5) { totalCount nodes { user { email } roles { name } } }",
    ]) {
      await world.forgetCalls();
      const { org } = await world.data(`query ($id: ID!) { org(by: { id: $id }) { ${fields} } }`, {
        variables: { id },
      });
      expect(org).not.toBeNull();
      expect(await paths()).toEqual([`GET /orgs/${pumps}`]);
    }
  });

  it("reads 3 organizations by id with one list, not three reads", async () => {
    const { orgs } = await world.data('{ orgs(sources: ["losant"], first: 3) { nodes { id } } }');
    await world.forgetCalls();
    const ids = orgs.nodes.map(({ id }: { id: string }) => id);
    const { nodes } = await world.data(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Org { name } } }",
      {
        variables: { ids },
      },
    );
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(await paths()).toEqual(["GET /orgs"]);
  });

  it("finds users by id in the members of one list", async () => {
    const data = await world.data(memberTable().replace("user { displayName", "user { id displayName"));
    const members = data.orgs.nodes.flatMap((org: { members: { nodes: unknown[] } }) => org.members.nodes);
    const ids = [...new Set<string>(members.map(({ user }: { user: { id: string } }) => user.id))];
    await world.forgetCalls();
    const { nodes } = await world.data(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { id email } } }",
      {
        variables: { ids },
      },
    );
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(await paths()).toEqual(["GET /orgs"]);
  });

  it.each([
    ["API tokens", "filter: { kinds: [API_TOKEN] }", 6, ["GET /me/tokens"]],
    ["tokens of both kinds", "filter: null", 8, ["GET /me/oauth-tokens", "GET /me/tokens"]],
  ])(
    "shows the caller's profile, %s, organizations and received invites in one round",
    async (_, filter, count, calls) => {
      const latencyMs = 300;
      await world.behave("losant", { latencyMs });
      const started = performance.now();
      const data = await world.data(`{
      viewer(source: "losant") {
        user { id displayName email phoneNumber tokens(first: 10, ${filter}) { totalCount nodes { name status scopes expiresAt } } }
        losant { mustVerifyEmail githubName }
        invites(first: 10) { nodes { orgName status } }
      }
      orgs(sources: ["losant"], first: 20) { nodes { name } }
    }`);
      const rounds = Math.floor((performance.now() - started) / latencyMs);
      expect(data.viewer.user.tokens.totalCount).toBe(count);
      expect(data.viewer.invites.nodes).toHaveLength(3);
      expect(data.orgs.nodes).toHaveLength(5);
      expect((await paths()).toSorted()).toEqual(["GET /me", "GET /me/invites", ...calls, "GET /orgs"]);
      expect(rounds).toBe(1);
    },
  );

  it("asks for a list of invites once for each organization, and for none when only their number is wanted", async () => {
    await world.data('{ orgs(sources: ["losant"], first: 20) { nodes { pendingInviteCount } } }');
    expect(await paths()).toEqual(["GET /orgs"]);
    await world.forgetCalls();
    const data = await world.data(
      '{ orgs(sources: ["losant"], first: 20) { nodes { name a: invites(first: 5) { nodes { email orgName } } b: invites(first: 50, filter: { emailContains: "a" }) { totalCount } } } }',
    );
    expect(data.orgs.nodes[0].a.nodes[0]?.orgName ?? data.orgs.nodes[0].name).toBe(data.orgs.nodes[0].name);
    expect(await paths()).toHaveLength(1 + 5);
  });

  it("makes no call for fixed roles", async () => {
    const { roles } = await world.data(
      '{ roles(sources: ["losant"]) { totalCount nodes { id name isBuiltIn } } }',
    );
    expect(roles.nodes.map(({ name }: { name: string }) => name)).toEqual([
      "Administrator",
      "Editor",
      "Collaborator",
      "Viewer",
      "None",
    ]);
    expect(await paths()).toEqual([]);
  });
});
