import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
afterAll(() => losant.emulator.close());

interface Series {
  readonly start: string;
  readonly end: string;
  readonly counts: readonly { readonly date: string; readonly value: number; readonly total: number }[];
}
type Params = Readonly<Record<string, string>>;

const dayMs = 86_400_000;
const rangeOf = (start: string, end: string): Params => ({
  start: String(Date.parse(start)),
  end: String(Date.parse(end)),
});
const february = rangeOf("2024-02-27", "2024-03-02");

function ofMe<Answer>(action: string, params: Params): Promise<Answer> {
  return losant.as("sandbox-viewer").request<Answer>({ method: "GET", url: `/me/${action}`, params });
}

async function ofOrg<Answer>(action: string, params: Params, name = "Meridian Pumps"): Promise<Answer> {
  const url = `/orgs/${await losant.orgId(name)}/${action}`;
  return losant.as("sandbox-limited").request<Answer>({ method: "GET", url, params });
}

const readers = [
  ["me", ofMe],
  ["org", ofOrg],
] as const;

describe.each(readers)("usage of %s", (_, read) => {
  it.each([
    ["deviceCounts", ["created", "date", "deleted", "total"]],
    ["notebookMinuteCounts", ["canceled", "completed", "date", "errored", "minutes", "timeout"]],
    ["payloadCountsBreakdown", ["date", "value"]],
  ])("%s has a row for each UTC day, over a leap day and the end of a month", async (action, keys) => {
    const series = await read<Series>(action, february);
    expect(series).toMatchObject({ start: "2024-02-27T00:00:00.000Z", end: "2024-03-02T00:00:00.000Z" });
    expect(series.counts.map(({ date }) => date.slice(0, 10))).toEqual([
      "2024-02-27",
      "2024-02-28",
      "2024-02-29",
      "2024-03-01",
    ]);
    for (const row of series.counts) expect(Object.keys(row).toSorted()).toEqual(keys);
  });

  it.each(["deviceCounts", "notebookMinuteCounts", "payloadCountsBreakdown"])(
    "%s has the same numbers for a day whatever the range",
    async (action) => {
      const { counts } = await read<Series>(action, february);
      const wider = await read<Series>(action, rangeOf("2023-12-30", "2024-05-01"));
      for (const row of counts) expect(wider.counts).toContainEqual(row);
    },
  );

  it.each(["deviceCounts", "notebookMinuteCounts", "payloadCountsBreakdown"])(
    "%s is empty for an empty range, and covers thirty days by default",
    async (action) => {
      expect(await read<Series>(action, rangeOf("2024-02-29", "2024-02-29"))).toMatchObject({ counts: [] });
      const { end, start } = await read<Series>(action, {});
      expect(Date.parse(end) - Date.parse(start)).toBe(30 * dayMs);
    },
  );

  it.each(["deviceCounts", "notebookMinuteCounts", "payloadCounts", "payloadCountsBreakdown"])(
    "%s refuses ranges that make no sense, and those of more than 366 days, with 400",
    async (action) => {
      for (const params of [
        rangeOf("2024-03-01", "2024-02-01"),
        rangeOf("2023-01-01", "2024-02-29"),
        { start: "yesterday" },
      ])
        await expect(read(action, params)).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
    },
  );

  it("counts devices so that each day follows from the one before", async () => {
    interface Devices {
      readonly counts: readonly {
        readonly created: number;
        readonly deleted: number;
        readonly total: number;
      }[];
    }
    const { counts } = await read<Devices>("deviceCounts", rangeOf("2024-01-01", "2024-12-31"));
    counts.slice(1).forEach(({ created, deleted, total }, index) => {
      expect(total).toBe((counts[index]?.total ?? 0) + created - deleted);
    });
  });

  it("breaks payloads down into hours that add up to the day, and days that add up to the total", async () => {
    const day = rangeOf("2024-02-29", "2024-03-01");
    const sum = ({ counts }: Series): number => counts.reduce((total, { value }) => total + value, 0);
    const hours = await read<Series>("payloadCountsBreakdown", { ...day, resolution: "3600000" });
    expect(hours.counts).toHaveLength(24);
    expect(hours.counts[23]).toMatchObject({ date: "2024-02-29T23:00:00.000Z" });
    expect(sum(hours)).toBe(sum(await read("payloadCountsBreakdown", day)));
    const stats = await read<Readonly<Record<string, Readonly<Record<string, number>>>>>(
      "payloadCounts",
      february,
    );
    const total = Object.values(stats)
      .flatMap((sources) => Object.values(sources))
      .reduce((one, other) => one + other, 0);
    expect(sum(await read("payloadCountsBreakdown", february))).toBe(total);
  });

  it("counts bytes, and payloads that are not paid for, when asked to", async () => {
    const first = async (params: Params): Promise<number> =>
      (await read<Series>("payloadCountsBreakdown", { ...february, ...params })).counts[0]?.value ?? 0;
    const plain = await first({ asBytes: "false", includeNonBillable: "false" });
    expect(await first({})).toBe(plain);
    expect(await first({ asBytes: "true" })).toBeGreaterThan(plain);
    expect(await first({ includeNonBillable: "true" })).toBeGreaterThan(plain);
  });

  it.each([{ resolution: "60000" }, { asBytes: "yes" }, { includeNonBillable: "1" }])(
    "refuses the breakdown with %o with 400",
    async (params) => {
      await expect(read("payloadCountsBreakdown", params)).rejects.toMatchObject({ statusCode: 400 });
    },
  );
});

describe("payloadCounts", () => {
  it("maps kinds to sources to numbers, through Losant's own client", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    const answer = await losant.as("sandbox-admin").org.payloadCounts({ orgId, ...february });
    expect(answer).toMatchObject({ deviceState: { "device.mqtt": expect.any(Number) } });
    expect(await losant.as("sandbox-admin").me.payloadCounts(february)).toHaveProperty("timer");
    expect(await ofOrg("payloadCounts", { ...february, asBytes: "true" })).not.toEqual(answer);
    expect(await ofOrg("payloadCounts", rangeOf("2024-02-29", "2024-02-29"))).toEqual({});
  });

  it("differs from organization to organization", async () => {
    expect(await ofOrg("payloadCounts", february)).not.toEqual(await ofMe("payloadCounts", february));
  });
});

describe("usage of an organization", () => {
  it("answers 404 to those who are no members", async () => {
    await expect(ofOrg("deviceCounts", {}, "Meridian Support")).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
  });

  it("is closed to tokens of the user family alone", async () => {
    const apiToken = { name: "User", scope: ["only.User.read"] };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<{ token: string }>({ apiToken });
    const url = `/orgs/${await losant.orgId("Meridian Pumps")}/deviceCounts`;
    await expect(losant.withToken(token).request({ method: "GET", url })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
