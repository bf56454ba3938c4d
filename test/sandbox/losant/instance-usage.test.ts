import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InstanceUnderTest, notFound, startInstance, unknownId, validation } from "./instance-client.ts";
import { defined, keysOf, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
let harbour: string;
beforeAll(async () => {
  sandbox = await startInstance();
  harbour = `/orgs/${await sandbox.orgId("Harbour Foods")}`;
});
afterAll(() => sandbox.losant.emulator.close());

const day = 86_400_000;
const hour = 3_600_000;
const start = Date.UTC(2026, 1, 1);
const tenDays = { start: String(start), end: String(start + 10 * day) };

interface Series {
  readonly start: string;
  readonly end: string;
  readonly counts: readonly Readonly<Record<string, number>>[];
}
type Stats = Readonly<Record<string, Readonly<Record<string, number>>>>;

function read<Answer = Series>(
  path: string,
  params: Readonly<Record<string, string>> = tenDays,
): Promise<Answer> {
  return sandbox.send<Answer>("sandbox-instance-viewer", "GET", path, { params });
}

async function sumOfBreakdown(path: string, params: Readonly<Record<string, string>>): Promise<number> {
  const { counts } = await read(`${path}/payloadCountsBreakdown`, params);
  return counts.reduce((sum, { value = 0 }) => sum + value, 0);
}

function sumOf(stats: Stats): number {
  return Object.values(stats)
    .flatMap((sources) => Object.values(sources))
    .reduce((sum, amount) => sum + amount, 0);
}

describe.each(["instance", "instanceOrg"])("the usage of %s", (resource) => {
  const under = (): string => (resource === "instance" ? "" : harbour);

  it.each([
    ["deviceCounts", ["created", "date", "deleted", "total"]],
    ["notebookMinuteCounts", ["canceled", "completed", "date", "errored", "minutes", "timeout"]],
    ["payloadCountsBreakdown", ["date", "value"]],
  ])("has %s for each UTC day", async (action, keys) => {
    const series = await read(`${under()}/${action}`);
    expect(series).toMatchObject({ start: "2026-02-01T00:00:00.000Z", end: "2026-02-11T00:00:00.000Z" });
    expect(series.counts).toHaveLength(10);
    expect(keysOf(series.counts[0])).toEqual(keys);
    expect(series.counts[9]).toMatchObject({ date: "2026-02-10T00:00:00.000Z" });
  });

  it("has the same numbers for a day whatever the range", async () => {
    const [whole, part] = await Promise.all([
      read(`${under()}/deviceCounts`),
      read(`${under()}/deviceCounts`, {
        start: String(start + 4 * day + hour),
        end: String(start + 6 * day),
      }),
    ]);
    expect(part.counts).toEqual(whole.counts.slice(4, 6));
  });

  it("adds devices up from day to day", async () => {
    const { counts } = await read(`${under()}/deviceCounts`);
    for (const [index, { created = 0, deleted = 0, total = 0 }] of counts.entries()) {
      const before = counts[index - 1]?.total ?? total - created + deleted;
      expect(total).toBe(before + created - deleted);
    }
  });

  it("has payloads by kind and source, which the breakdown adds up to", async () => {
    const stats = await read<Stats>(`${under()}/payloadCounts`);
    expect(keysOf(stats)).toEqual(["deviceCommand", "deviceState", "timer", "webhook"]);
    expect(stats.deviceState).toEqual({ "device.mqtt": expect.any(Number), "flow.flow": expect.any(Number) });
    expect(await sumOfBreakdown(under(), tenDays)).toBe(sumOf(stats));
  });

  it("counts bytes on demand, and what is not paid for", async () => {
    const count = await sumOfBreakdown(under(), tenDays);
    expect(await sumOfBreakdown(under(), { ...tenDays, includeNonBillable: "true" })).toBeGreaterThan(count);
    const bytes = await sumOfBreakdown(under(), { ...tenDays, asBytes: "true" });
    expect(bytes).toBeGreaterThan(count * 50);
    expect(sumOf(await read<Stats>(`${under()}/payloadCounts`, { ...tenDays, asBytes: "true" }))).toBe(bytes);
  });

  it("breaks payloads down by the hour, which add up to the days", async () => {
    const hourly = { ...tenDays, resolution: String(hour) };
    expect((await read(`${under()}/payloadCountsBreakdown`, hourly)).counts).toHaveLength(240);
    expect(await sumOfBreakdown(under(), hourly)).toBe(await sumOfBreakdown(under(), tenDays));
  });

  it("has nothing in an empty range", async () => {
    const empty = { start: tenDays.start, end: tenDays.start };
    expect(await read(`${under()}/deviceCounts`, empty)).toMatchObject({ counts: [] });
    expect(await read(`${under()}/payloadCounts`, empty)).toEqual({});
  });

  it("covers the last thirty days by default", async () => {
    const { counts, end, start: from } = await read(`${under()}/notebookMinuteCounts`, {});
    expect(Date.parse(end) - Date.parse(from)).toBe(30 * day);
    expect(counts.length).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ["deviceCounts", { start: "2000", end: "1000" }],
    ["deviceCounts", { start: "0", end: String(367 * day) }],
    ["notebookMinuteCounts", { start: "yesterday" }],
    ["payloadCounts", { asBytes: "maybe" }],
    ["payloadCountsBreakdown", { resolution: "60000" }],
  ])("refuses %s with %o", async (action, params) => {
    await expect(read(`${under()}/${action}`, params)).rejects.toMatchObject(validation);
  });
});

it("is for an instance the sum over its organizations", async () => {
  const { items } = await sandbox
    .as("sandbox-instance")
    .instanceOrgs.get<List<{ readonly id: string }>>({ instanceId: "497ac7f4e5ddd4ffb6e3a5f9" });
  const parts = await Promise.all(items.map(({ id }) => read(`/orgs/${id}/deviceCounts`)));
  const whole = await read("/deviceCounts");
  const sum = parts.reduce((total, { counts }) => total + defined(counts[3]?.total), 0);
  expect(whole.counts[3]?.total).toBe(sum);
});

it("differs from one organization to the next", async () => {
  const other = await read(`/orgs/${await sandbox.orgId("Kestrel Airports")}/payloadCounts`);
  expect(other).not.toEqual(await read(`${harbour}/payloadCounts`));
});

it("is not there for an organization that is not in the instance", async () => {
  const plain = await sandbox.losant.orgId("Meridian Pumps");
  for (const id of [plain, unknownId])
    await expect(read(`/orgs/${id}/deviceCounts`)).rejects.toMatchObject(notFound);
});
