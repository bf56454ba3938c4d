import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { instanceId } from "../sandbox/losant/instance-client.ts";
import { atlas, atlasId, instanceOrgsIn, nobody, source } from "../support/losant-instance-org.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let instance: ReturnType<typeof instanceOrgsIn>;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  instance = instanceOrgsIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.forgetCalls());
afterEach(() => world.behave("losant", {}));

async function queriesSent(): Promise<unknown[]> {
  const seen = await world.calls("losant");
  return seen.map(({ query }) => JSON.parse(new URLSearchParams(query).get("query") ?? "null") as unknown);
}

describe("the orgs of an instance", () => {
  it("are listed in pages, with all that an administrator sees of them, in 1 call a page", async () => {
    const query = `query ($after: String) {
      orgs(first: 10, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          name memberCount pendingInviteCount
          losant {
            isEnterprise isReadOnly disabledAt
            administration { isAuditLogEnabled tags { key value } referralId customerId subscriptionId }
          }
        }
      }
    }`;
    const first = (await instance.ask(query)).orgs;
    expect(first).toMatchObject({ totalCount: 25, pageInfo: { hasNextPage: true } });
    expect(first.nodes[1]).toEqual({
      name: "Atlas Logistics",
      memberCount: 30,
      pendingInviteCount: 1,
      losant: {
        isEnterprise: true,
        isReadOnly: false,
        disabledAt: null,
        administration: {
          isAuditLogEnabled: true,
          tags: [
            { key: "region", value: "north" },
            { key: "tier", value: "gold" },
            { key: "pilot", value: "2026" },
          ],
          referralId: "crm-1001",
          customerId: "cus_atlaslogistics",
          subscriptionId: "sub_1001",
        },
      },
    });
    expect(await instance.calls()).toEqual(["GET /orgs"]);

    const second = (await instance.ask(query, { after: first.pageInfo.endCursor })).orgs;
    const third = (await instance.ask(query, { after: second.pageInfo.endCursor })).orgs;
    const names = [first, second, third].flatMap(({ nodes }) =>
      nodes.map(({ name }: { name: string }) => name),
    );
    expect(new Set(names).size).toBe(25);
    expect(third.pageInfo.hasNextPage).toBe(false);
    expect(await instance.calls()).toEqual(["GET /orgs", "GET /orgs", "GET /orgs"]);
  });

  it("stand beside those of other sources", async () => {
    const { orgs } = await world.data(
      `{ orgs(first: 100) { sourceErrors { code } nodes { name source { kind } } } }`,
      { as: { losant: "sandbox-admin", [source]: "sandbox-instance" } },
    );
    const kinds = orgs.nodes.map((org: { source: { kind: string } }) => org.source.kind);
    expect(new Set(kinds)).toEqual(new Set(["LOSANT", "LOSANT_INSTANCE"]));
    expect(orgs.sourceErrors).toEqual([]);
  });

  it.each([
    ['nameContains: "LOG"', { name: { $contains: "LOG", $ci: true } }, ["Atlas Logistics"]],
    [
      "losantInstance: { isReadOnly: true, isDisabled: true }",
      { isReadOnly: true, disabledAt: { $ne: false } },
      1,
    ],
    ["losantInstance: { isDisabled: false }", { disabledAt: false }, 23],
    ["losantInstance: { isAuditLogEnabled: true }", { auditLogEnabled: true }, 13],
    ["losantInstance: { mfaPolicy: REQUIRED }", { mfaMode: "required" }, 8],
    ['losantInstance: { referralId: "crm-1001" }', { referralId: "crm-1001" }, ["Atlas Logistics"]],
    [
      'losantInstance: { tags: [{ key: "tier", value: "gold" }, { key: "pilot", value: "2026" }] }',
      {
        $and: [
          { tags: { $tagKey: "tier", $tagValue: "gold" } },
          { tags: { $tagKey: "pilot", $tagValue: "2026" } },
        ],
      },
      ["Atlas Logistics"],
    ],
    [
      'losantInstance: { createdAfter: "2020-01-01T00:00:00Z", createdBefore: "2020-02-01T00:00:00Z" }',
      { creationDate: { $gte: "2020-01-01T00:00:00.000Z", $lt: "2020-02-01T00:00:00.000Z" } },
      0,
    ],
  ])("are filtered by %s at Losant", async (filter, sent, found) => {
    const { orgs } = await instance.ask(
      `{ orgs(first: 100, filter: { ${filter} }) { totalCount nodes { name } } }`,
    );
    const names = orgs.nodes.map(({ name }: { name: string }) => name);
    if (typeof found === "number") expect(orgs.totalCount).toBe(found);
    else expect(names).toEqual(found);
    expect(await queriesSent()).toEqual([sent]);
  });

  it("are found by id, 25 of them in 1 call and 1 in 1 call", async () => {
    const { orgs } = await instance.ask("{ orgs(first: 25) { nodes { id name } } }");
    const ids = orgs.nodes.map(({ id }: { id: string }) => id);
    await world.forgetCalls();
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Org { name memberCount } } }";
    const { nodes } = await instance.ask(query, { ids });
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(
      orgs.nodes.map(({ name }: { name: string }) => name),
    );
    expect(await instance.calls()).toEqual(["GET /orgs"]);

    await world.forgetCalls();
    expect(await instance.ask(query, { ids: [atlasId] })).toEqual({
      nodes: [{ name: "Atlas Logistics", memberCount: 30 }],
    });
    expect(await instance.calls()).toEqual([`GET /orgs/${atlas}`]);
  });

  it("are found one by one with a token that may not list them", async () => {
    const denied = {
      status: 403,
      body: { type: "Forbidden", message: "no" },
      pathPattern: "/orgs$",
      times: 9,
    };
    await world.behave("losant", { fail: [{ method: "GET", ...denied }] });
    const ids = [atlasId, encodeGlobalId("Org", source, "ec3790baccab3d724062d13f")];
    const { nodes } = await instance.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Org { name } } }",
      { ids },
    );
    expect(nodes).toEqual([{ name: "Atlas Logistics" }, { name: "Alder & Sons" }]);
    expect((await instance.calls()).length).toBe(3);
  });

  it("are null where the instance has no such one", async () => {
    const ids = [nobody, "not-an-id"].map((id) => encodeGlobalId("Org", source, id));
    expect(await instance.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toEqual({
      nodes: [null, null],
    });
    const answer = await world.ask(`{ org(by: { slug: { source: "${source}", slug: "atlas" } }) { id } }`, {
      as: { [source]: "sandbox-instance" },
    });
    expect(answer.errors[0]?.extensions.code).toBe("UNSUPPORTED");
  });

  it("hold and may hold what their quotas say, members included", async () => {
    const { org } = await instance.ask(
      `query ($id: ID!) { org(by: { id: $id }) { losant { quotas(resources: [MEMBER, PAYLOAD]) { resource used limit } } } }`,
      { id: atlasId },
    );
    const [member, payload] = org.losant.quotas;
    expect(member).toEqual({ resource: "MEMBER", used: 30, limit: 40 });
    expect(payload.used).toBeGreaterThan(0);
    expect(await instance.calls()).toEqual([`GET /orgs/${atlas}`]);
  });

  it("tell their usage over time, each field by its own operation", async () => {
    const answer = await world.ask(
      `query ($id: ID!) {
        org(by: { id: $id }) {
          name
          losant {
            usage(start: "2026-03-01T00:00:00Z", end: "2026-03-03T00:00:00Z") {
              payloadTotals { type value }
              payloads { at value }
              devices { at totalCount }
              notebooks { at minuteCount }
            }
          }
        }
      }`,
      {
        as: { [source]: "sandbox-instance" },
        variables: { id: atlasId },
        headers: { "rollcall-explain": "calls" },
      },
    );
    expect(answer.errors).toEqual([]);
    const { usage } = answer.data.org.losant;
    expect(usage.payloadTotals.length).toBeGreaterThan(0);
    for (const series of [usage.payloads, usage.devices, usage.notebooks]) {
      expect(series.map(({ at }: { at: string }) => at)).toEqual([
        "2026-03-01T00:00:00.000Z",
        "2026-03-02T00:00:00.000Z",
      ]);
    }
    expect((await instance.calls()).toSorted()).toEqual([
      `GET /orgs/${atlas}`,
      `GET /orgs/${atlas}/deviceCounts`,
      `GET /orgs/${atlas}/notebookMinuteCounts`,
      `GET /orgs/${atlas}/payloadCounts`,
      `GET /orgs/${atlas}/payloadCountsBreakdown`,
    ]);
    expect(JSON.stringify(answer.extensions)).toContain("instanceOrg.payloadCountsBreakdown");
  });

  it("have no log of their own, and belong to the instance", async () => {
    const { org } = await instance.ask(
      `query ($id: ID!) { org(by: { id: $id }) {
        losant { auditLogs { totalCount } administration { instance { name sourceId } } }
      } }`,
      { id: atlasId },
    );
    expect(org.losant).toEqual({
      auditLogs: null,
      administration: { instance: { name: "Meridian Pumps Enterprise", sourceId: instanceId } },
    });
  });
});
