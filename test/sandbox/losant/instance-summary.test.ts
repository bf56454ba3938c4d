import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InstanceUnderTest, instanceId, startInstance, validation } from "./instance-client.ts";
import { keysOf, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
afterAll(() => sandbox.losant.emulator.close());

interface Summary {
  readonly resourceType: string;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly ownerName: string;
  readonly resourceProration: number;
  readonly deviceCount: number;
  readonly deviceCountProrated: number;
  readonly payloadBillableCount: number;
}

const month = String(Date.UTC(2026, 1, 14));

function read(query: Readonly<Record<string, string>> = {}): Promise<List<Summary>> {
  return sandbox
    .as("sandbox-instance-viewer")
    .instance.historicalSummaries<List<Summary>>({ instanceId, month, ...query });
}

describe("instance.historicalSummaries", () => {
  it("has a row for each organization and each application, of the month that is asked for", async () => {
    const list = await read();
    expect(list).toMatchObject({ page: 0, perPage: 100, sortField: "currentPeriodStart" });
    expect(list.totalCount).toBe(25 + 37);
    expect(Object.groupBy(list.items, (row) => row.resourceType)).toMatchObject({
      organization: { length: 25 },
      application: { length: 37 },
    });
    for (const row of list.items)
      expect(row).toMatchObject({
        ownerType: "organization",
        currentPeriodStart: "2026-02-01T00:00:00.000Z",
        currentPeriodEnd: "2026-02-28T23:59:59.999Z",
      });
  });

  it("is the same every time, and another one for another month", async () => {
    expect(await read()).toEqual(await read());
    const january = await read({ month: String(Date.UTC(2026, 0, 3)) });
    expect(january.items[0]?.payloadBillableCount).not.toBe((await read()).items[0]?.payloadBillableCount);
  });

  it("agrees with the organization's own series", async () => {
    const orgId = await sandbox.orgId("Delta Desalination");
    const { items } = await read({ filterField: "resourceId", filter: orgId });
    const params = { start: String(Date.UTC(2026, 1)), end: String(Date.UTC(2026, 2)) };
    const series = await sandbox.send<{ counts: readonly { total: number }[] }>(
      "sandbox-instance",
      "GET",
      `/orgs/${orgId}/deviceCounts`,
      { params },
    );
    expect(items).toMatchObject([
      { resourceName: "Delta Desalination", deviceCount: series.counts.at(-1)?.total },
    ]);
  });

  it("shares an organization's numbers out to its applications", async () => {
    const { items } = await read({ filterField: "ownerId", filter: await sandbox.orgId("Alder & Sons") });
    const [org] = items.filter(({ resourceType }) => resourceType === "organization");
    const applications = items.filter(({ resourceType }) => resourceType === "application");
    expect(applications.map(({ resourceName }) => resourceName).toSorted()).toEqual([
      "Leak Watch",
      "Pump House",
    ]);
    expect(keysOf(org)).toEqual(expect.arrayContaining(["limits", "userCount", "applicationCount"]));
    for (const application of applications) {
      expect(application.deviceCount).toBe(Math.floor((org?.deviceCount ?? 0) / 2));
      expect(keysOf(application)).not.toContain("limits");
    }
  });

  it("prorates the month that an organization came in", async () => {
    // Vantage Vineyards, the latest one, came on 21 November 2025.
    const orgId = await sandbox.orgId("Vantage Vineyards");
    const november = await read({
      month: String(Date.UTC(2025, 10, 1)),
      filterField: "resourceId",
      filter: orgId,
    });
    const [row] = november.items;
    expect(row?.resourceProration).toBeGreaterThan(0);
    expect(row?.resourceProration).toBeLessThan(1);
    expect(row?.deviceCountProrated).toBeLessThan(row?.deviceCount ?? 0);
    const before = { month: String(Date.UTC(2025, 9, 1)), filterField: "resourceId", filter: orgId };
    expect(await read(before)).toMatchObject({ items: [], totalCount: 0 });
  });

  it("filters by the kind of resource and of owner", async () => {
    expect(await read({ filterField: "resourceType", filter: "organization" })).toMatchObject({
      totalCount: 25,
    });
    expect(await read({ filterField: "ownerType", filter: "user" })).toMatchObject({ totalCount: 0 });
  });

  it("pages and sorts by resource", async () => {
    const pages = await Promise.all(
      ["0", "1", "2"].map((page) => read({ sortField: "resourceId", perPage: "25", page })),
    );
    const ids = pages.flatMap(({ items }) => items.map(({ resourceId }) => resourceId));
    expect(ids).toHaveLength(62);
    expect(ids).toEqual(ids.toSorted());
  });

  it("tells of this month by default, and nothing of one that is yet to come", async () => {
    const [row] = (await read({ month: "" })).items;
    expect(row).toMatchObject({
      currentPeriodStart: new Date().toISOString().slice(0, 7).concat("-01T00:00:00.000Z"),
    });
    expect(await read({ month: String(Date.UTC(2999, 0)) })).toMatchObject({ totalCount: 0 });
  });

  it.each([
    { month: "February" },
    { sortField: "resourceType" },
    { filterField: "resourceName", filter: "*" },
  ])("refuses %o with 400", async (query) => {
    await expect(read(query)).rejects.toMatchObject(validation);
  });
});
