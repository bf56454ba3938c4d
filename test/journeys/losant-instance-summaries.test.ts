import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instanceId } from "../sandbox/losant/instance-client.ts";
import { meridianIn } from "../support/losant-instance.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let meridian: ReturnType<typeof meridianIn>;
beforeAll(async () => {
  world = await startWorld();
  meridian = meridianIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

describe("historical summaries", () => {
  const list = (args: string, fields: string) =>
    `historicalSummaries(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;

  it("tell what an instance's orgs held, as Losant's client does", async () => {
    const { historicalSummaries: page } = await meridian.read(
      list(
        "first: 3, filter: { kind: ORG }, orderBy: { field: RESOURCE_ID }",
        `kind resourceId name owner { kind ownerId name } period { start end } proration
         counts(resources: [DEVICE, MEMBER, EVENT, PENDING_INVITE]) { resource count proratedCount }
         limits { resource limit } serviceLimits { dataRetentionSeconds }
         dataTableRowCount dataTableMegabytes fileMegabytes privateFileMegabytes notebookRunCount
         payloads { billableCount nonBillableCount billableMegabytes nonBillableMegabytes
           counts: totals { type rawType origin value } sizes: totals(unit: BYTES) { type value } }`,
      ),
    );
    expect(await meridian.paths()).toEqual(["GET /instances/ID", "GET /instances/ID/historicalSummaries"]);
    const { items, totalCount } = await meridian.losant.instance.historicalSummaries<{
      readonly totalCount: number;
      readonly items: readonly Readonly<Record<string, number>>[];
    }>({
      instanceId,
      perPage: 3,
      sortField: "resourceId",
      filterField: "resourceType",
      filter: "organization",
    });
    expect(page).toMatchObject({ totalCount, pageInfo: { hasNextPage: true } });
    expect(page.nodes).toHaveLength(3);
    for (const [index, upstream] of items.entries()) {
      expect(page.nodes[index]).toMatchObject({
        kind: "ORG",
        resourceId: upstream["resourceId"],
        name: upstream["resourceName"],
        owner: { kind: "ORG", ownerId: upstream["ownerId"] },
        proration: upstream["resourceProration"],
        counts: [
          {
            resource: "DEVICE",
            count: upstream["deviceCount"],
            proratedCount: upstream["deviceCountProrated"],
          },
          { resource: "MEMBER", count: upstream["userCount"], proratedCount: upstream["userCountProrated"] },
          { resource: "EVENT", count: upstream["eventCount"], proratedCount: null },
          { resource: "PENDING_INVITE", count: null, proratedCount: null },
        ],
        dataTableRowCount: upstream["dataTableRowCount"],
        dataTableMegabytes: upstream["dataTableTotalSizeMb"],
        fileMegabytes: upstream["fileTotalSizeMb"],
        privateFileMegabytes: upstream["privateFileTotalSizeMb"],
        notebookRunCount: upstream["notebookRunCount"],
        payloads: {
          billableCount: upstream["payloadBillableCount"],
          nonBillableCount: upstream["payloadNonbillableCount"],
          billableMegabytes: upstream["payloadBillableSizeMb"],
          nonBillableMegabytes: upstream["payloadNonbillableSizeMb"],
        },
      });
      const { counts, sizes } = page.nodes[index].payloads;
      expect(counts).toContainEqual({
        type: "TIMER",
        rawType: "timer",
        origin: "timer.flow",
        value: expect.any(Number),
      });
      expect(sizes.every(({ value }: { value: number }) => Number.isSafeInteger(value))).toBe(true);
      expect(page.nodes[index].limits.length).toBeGreaterThan(20);
    }
  });

  it("are those of another month, of one thing or of an owner, page by page", async () => {
    const count = async (args: string) =>
      (await meridian.read(list(`first: 100, ${args}`, "kind"))).historicalSummaries.totalCount;
    expect(await count('month: "2019-06-15T00:00:00Z"')).toBe(0);
    expect(await count("filter: { kind: WHITE_LABEL }")).toBe(0);
    expect(await count("filter: { ownerKind: USER }")).toBe(0);
    expect(await count('filter: { resourceId: "no id" }')).toBe(0);
    const all = await count("filter: { ownerKind: ORG }");
    const orgs = await count("filter: { kind: ORG }");
    const applications = await count("filter: { kind: APPLICATION }");
    expect(orgs + applications).toBe(all);
    const { historicalSummaries: first } = await meridian.read(
      list("first: 1, filter: { kind: APPLICATION }", "resourceId owner { ownerId }"),
    );
    const [{ resourceId, owner }] = first.nodes;
    expect(await count(`filter: { resourceId: "${resourceId}" }`)).toBe(1);
    expect(await count(`filter: { ownerId: "${owner.ownerId}" }`)).toBeGreaterThan(1);
    const { historicalSummaries: second } = await meridian.read(
      list(`first: 1, filter: { kind: APPLICATION }, after: "${first.pageInfo.endCursor}"`, "resourceId"),
    );
    expect(second.nodes[0].resourceId).not.toBe(resourceId);
  });

  it("lead to the orgs that the caller can see", async () => {
    const { historicalSummaries: page } = await meridian.read(
      list(
        "first: 100, filter: { kind: ORG }",
        "resourceId org { sourceId name } owner { org { sourceId } }",
      ),
    );
    const visible = page.nodes.filter(({ org }: { org: unknown }) => org !== null);
    expect(visible.length).toBeLessThan(page.nodes.length);
    for (const { resourceId, org, owner } of visible) {
      expect(org.sourceId).toBe(resourceId);
      expect(owner.org.sourceId).toBe(resourceId);
    }
  });
});
