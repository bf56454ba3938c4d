import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { losantClientOf } from "../support/losant.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
let orgId: string;
beforeAll(async () => {
  world = await startWorld();
  const { orgs } = await world.data(
    '{ orgs(filter: { nameContains: "Meridian Pumps" }) { nodes { id } } }',
    losant,
  );
  orgId = orgs.nodes[0].id;
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const losant: AskOptions = { as: { losant: "sandbox-admin" } };
const dayMs = 86_400_000;

/** Asks for fields of the usage of the caller's own sandbox, or of an org. */
const owners = [
  [
    "Viewer.losant",
    "/me",
    (usage: string) => world.ask(`{ viewer { losant { ${usage} } } }`, losant),
    ["viewer", "losant", "usage"],
  ],
  [
    "Org.losant",
    "/orgs/c69463bd6f324833f425146e",
    (usage: string) =>
      world.ask(`query ($id: ID!) { org(by: { id: $id }) { losant { ${usage} } } }`, {
        ...losant,
        variables: { id: orgId },
      }),
    ["org", "losant", "usage"],
  ],
] as const;

const spanOf = (start: string, end: string) => `usage(start: "${start}", end: "${end}")`;
const leapDay = spanOf("2024-02-28T00:00:00+00:00", "2024-03-02T01:00:00+01:00");
const days = ["2024-02-28", "2024-02-29", "2024-03-01"].map((day) => `${day}T00:00:00.000Z`);

// biome-ignore lint/suspicious/noExplicitAny: what the tests read of answers is what they test
const usageOf = ({ data }: { data: any }) => (data.viewer ?? data.org).losant.usage;

describe.each(owners)("usage of %s", (_, path, ask, errorPath) => {
  /** What Losant's own client reads. */
  const atLosant = <Answer>(metric: string, params: Readonly<Record<string, string>> = {}) =>
    losantClientOf(world).request<Answer>({
      method: "GET",
      url: `${path}/${metric}`,
      params: { start: String(Date.parse("2024-02-28")), end: String(Date.parse("2024-03-02")), ...params },
    });
  const callsOfUsage = async () =>
    (await world.calls("losant")).map((call) => call.path).filter((called) => called.startsWith(`${path}/`));

  it("counts payloads by type and origin, as Losant does, and in bytes when asked", async () => {
    const usage = usageOf(
      await ask(`${leapDay} {
        range { start end }
        payloadTotals { type rawType origin value }
        bytes: payloadTotals(unit: BYTES) { rawType origin value }
      }`),
    );
    expect(usage.range).toEqual({ start: "2024-02-28T00:00:00.000Z", end: "2024-03-02T00:00:00.000Z" });
    expect(usage.payloadTotals).toContainEqual({
      type: "DEVICE_STATE",
      rawType: "deviceState",
      origin: "device.mqtt",
      value: expect.any(Number),
    });
    for (const [rows, params] of [
      [usage.payloadTotals, {}],
      [usage.bytes, { asBytes: "true" }],
    ] as const) {
      const stats: Record<string, Record<string, number>> = {};
      for (const { rawType, origin, value } of rows) stats[rawType] = { ...stats[rawType], [origin]: value };
      expect(stats).toEqual(await atLosant("payloadCounts", params));
    }
  });

  it("tells series by UTC day, over a leap day and the end of a month", async () => {
    const usage = usageOf(
      await ask(`${leapDay} {
        payloads { at value }
        devices { at createdCount deletedCount totalCount }
        notebooks { at minuteCount completedCount canceledCount erroredCount timedOutCount }
      }`),
    );
    for (const series of [usage.payloads, usage.devices, usage.notebooks]) {
      expect(series.map(({ at }: { at: string }) => at)).toEqual(days);
    }
    const devices = await atLosant<{ counts: Record<string, unknown>[] }>("deviceCounts");
    expect(usage.devices).toEqual(
      devices.counts.map(({ date, created, deleted, total }) => ({
        at: date,
        createdCount: created,
        deletedCount: deleted,
        totalCount: total,
      })),
    );
    const notebooks = await atLosant<{ counts: Record<string, unknown>[] }>("notebookMinuteCounts");
    expect(usage.notebooks).toEqual(
      notebooks.counts.map(({ date, minutes, completed, canceled, errored, timeout }) => ({
        at: date,
        minuteCount: minutes,
        completedCount: completed,
        canceledCount: canceled,
        erroredCount: errored,
        timedOutCount: timeout,
      })),
    );
  });

  it("tells payloads by the hour, in bytes, and with those that cost nothing", async () => {
    const usage = usageOf(
      await ask(`${spanOf("2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z")} {
        day: payloads { value }
        hours: payloads(resolution: HOUR) { at value }
        all: payloads(includeNonBillable: true) { value }
        bytes: payloads(unit: BYTES) { value }
      }`),
    );
    expect(usage.hours).toHaveLength(24);
    expect(usage.hours[23].at).toBe("2024-02-29T23:00:00.000Z");
    const sum = usage.hours.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(sum).toBe(usage.day[0].value);
    expect(usage.all[0].value).toBeGreaterThan(usage.day[0].value);
    expect(usage.bytes[0].value).toBeGreaterThan(usage.all[0].value);
  });

  it("costs one call for each thing that is counted, and none by itself", async () => {
    await world.forgetCalls();
    await ask("usage { range { start } }");
    expect(await callsOfUsage()).toEqual([]);
    await ask("usage { devices { at } } again: usage { devices { totalCount } notebooks { at } }");
    expect((await callsOfUsage()).toSorted()).toEqual([
      `${path}/deviceCounts`,
      `${path}/notebookMinuteCounts`,
    ]);
  });

  it("covers the 30 days until now unless told otherwise, and 30 days before an end", async () => {
    const { range, devices } = usageOf(await ask("usage { range { start end } devices { at } }"));
    expect(Date.parse(range.end) - Date.parse(range.start)).toBe(30 * dayMs);
    expect(Math.abs(Date.now() - Date.parse(range.end))).toBeLessThan(60_000);
    expect(devices).toHaveLength(31);
    const before = usageOf(await ask('usage(end: "2024-03-01T00:00:00Z") { range { start } }'));
    expect(before.range.start).toBe("2024-01-31T00:00:00.000Z");
  });

  it("is empty for an empty span", async () => {
    const empty = spanOf("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
    const usage = usageOf(await ask(`${empty} { payloads { at } devices { at } payloadTotals { value } }`));
    expect(usage).toEqual({ payloads: [], devices: [], payloadTotals: [] });
  });

  it("fails at its own field for a span that ends before it starts, without a call", async () => {
    await world.forgetCalls();
    const answer = await ask(`${spanOf("2024-03-02T00:00:00Z", "2024-03-01T00:00:00Z")} { devices { at } }`);
    expect(usageOf(answer)).toBeNull();
    expect(answer.errors).toMatchObject([{ path: errorPath, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(await callsOfUsage()).toEqual([]);
  });

  it("fails where it is counted for a span that Losant refuses, and tells why", async () => {
    const answer = await ask(
      `${spanOf("2020-01-01T00:00:00Z", "2024-01-01T00:00:00Z")} { range { start } devices { at } }`,
    );
    expect(usageOf(answer)).toEqual({ range: { start: "2020-01-01T00:00:00.000Z" }, devices: null });
    expect(answer.errors).toMatchObject([
      {
        path: [...errorPath, "devices"],
        extensions: { code: "BAD_USER_INPUT", upstreamMessage: expect.stringContaining("days apart") },
      },
    ]);
  });
});

describe("usage", () => {
  it("of the caller needs not know who the caller is", async () => {
    await world.forgetCalls();
    await world.data("{ viewer { losant { usage { devices { at } } } } }", losant);
    expect((await world.calls("losant")).map(({ path }) => path)).toEqual(["/me/deviceCounts"]);
  });
});
