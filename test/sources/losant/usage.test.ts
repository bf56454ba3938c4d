import { describe, expect, it } from "vitest";
import type { AnswerOrigin } from "../../../src/sources/answer.ts";
import {
  openUsage,
  parseDevices,
  parseNotebooks,
  parsePayloads,
  parsePayloadTotals,
  rangeOf,
} from "../../../src/sources/losant/usage.ts";
import { type LosantUsageOwner, placeOfUsage } from "../../../src/sources/losant/usage-owner.ts";

const origin: AnswerOrigin = { source: "losant", operation: "me.deviceCounts" };
const badResponse = expect.objectContaining({ code: "BAD_RESPONSE" });
const now = Date.parse("2026-03-01T09:30:00.000Z");
const id = "c69463bd6f324833f425146e";

describe("rangeOf", () => {
  it("ends now and lasts 30 days, over the end of a month and a leap day, unless told otherwise", () => {
    expect(rangeOf({ start: null, end: null }, now)).toEqual({
      start: "2026-01-30T09:30:00.000Z",
      end: "2026-03-01T09:30:00.000Z",
    });
    expect(rangeOf({ start: null, end: "2024-03-15T00:00:00Z" }, now).start).toBe("2024-02-14T00:00:00.000Z");
    expect(rangeOf({ start: "2026-03-01T00:00:00+02:00", end: null }, now).start).toBe(
      "2026-02-28T22:00:00.000Z",
    );
  });

  it("may be empty, and never ends before it starts", () => {
    const moment = "2024-02-29T00:00:00.000Z";
    expect(rangeOf({ start: moment, end: moment }, now)).toEqual({ start: moment, end: moment });
    const early = expect.objectContaining({ code: "BAD_USER_INPUT", argument: "start" });
    expect(() => rangeOf({ start: "2024-03-01T00:00:00Z", end: moment }, now)).toThrow(early);
    expect(() => rangeOf({ start: "2027-01-01T00:00:00Z", end: null }, now)).toThrow(early);
  });
});

describe("placeOfUsage", () => {
  it.each<[LosantUsageOwner, unknown]>([
    [{ kind: "me" }, { resource: "me", path: "/me", params: {} }],
    [
      { kind: "org", orgId: id },
      { resource: "org", path: "/orgs/{orgId}", params: { orgId: id } },
    ],
    [
      { kind: "instance", instanceId: id },
      { resource: "instance", path: "/instances/{instanceId}", params: { instanceId: id } },
    ],
    [
      { kind: "instanceOrg", instanceId: id, orgId: id },
      {
        resource: "instanceOrg",
        path: "/instances/{instanceId}/orgs/{orgId}",
        params: { instanceId: id, orgId: id },
      },
    ],
  ])("knows where the usage of %j is", (owner, place) => {
    expect(placeOfUsage(owner)).toEqual(place);
  });
});

describe("the series", () => {
  it("are told oldest first, in UTC, whatever order and offset Losant has", () => {
    const counts = [
      { date: "2024-03-01T00:00:00.000Z", value: 3 },
      { date: "2024-02-29T01:00:00.000+01:00", value: 2 },
      { date: "2024-02-28T00:00:00.000Z", value: 1 },
    ];
    expect(parsePayloads(origin, { counts })).toEqual([
      { at: "2024-02-28T00:00:00.000Z", value: 1 },
      { at: "2024-02-29T00:00:00.000Z", value: 2 },
      { at: "2024-03-01T00:00:00.000Z", value: 3 },
    ]);
  });

  it("may be empty, but is missed when it is left out", () => {
    for (const parse of [parsePayloads, parseDevices, parseNotebooks]) {
      expect(parse(origin, { counts: [] })).toEqual([]);
      expect(() => parse(origin, {})).toThrow(expect.objectContaining({ code: "BAD_RESPONSE" }));
    }
  });

  it("count nothing where Losant leaves a number out, which its schemas allow", () => {
    const date = "2024-02-29T00:00:00.000Z";
    expect(parseDevices(origin, { counts: [{ date, total: 7 }] })).toEqual([
      { at: date, createdCount: 0, deletedCount: 0, totalCount: 7 },
    ]);
    expect(parseNotebooks(origin, { counts: [{ date, minutes: 5, timeout: 1 }] })).toEqual([
      { at: date, minuteCount: 5, completedCount: 0, canceledCount: 0, erroredCount: 0, timedOutCount: 1 },
    ]);
  });

  it.each([
    ["no list", { counts: {} }],
    ["no date", { counts: [{ value: 1 }] }],
    ["a date that is none", { counts: [{ date: "yesterday", value: 1 }] }],
    ["a number that is a text", { counts: [{ date: "2024-02-29T00:00:00.000Z", value: "1" }] }],
    ["half a payload", { counts: [{ date: "2024-02-29T00:00:00.000Z", value: 1.5 }] }],
  ])("fail for %s", (_, body) => {
    expect(() => parsePayloads(origin, body)).toThrow(badResponse);
  });
});

describe("parsePayloadTotals", () => {
  it("knows Losant's words, passes on those that it does not know, and leaves marks aside", () => {
    const body = {
      _type: "payloadStats",
      deviceState: { "device.mqtt": 3, "flow.flow": 0 },
      quantumLeap: { "flow.flow": 1 },
      toString: { rest: 1 },
    };
    expect(parsePayloadTotals(origin, body)).toEqual([
      { type: "DEVICE_STATE", rawType: "deviceState", origin: "device.mqtt", value: 3 },
      { type: "DEVICE_STATE", rawType: "deviceState", origin: "flow.flow", value: 0 },
      { type: "OTHER", rawType: "quantumLeap", origin: "flow.flow", value: 1 },
      { type: "OTHER", rawType: "toString", origin: "rest", value: 1 },
    ]);
  });

  it("fails for what is no number", () => {
    expect(() => parsePayloadTotals(origin, { timer: { flow: "many" } })).toThrow(badResponse);
    expect(() => parsePayloadTotals(origin, { timer: 3 })).toThrow(badResponse);
  });
});

describe("openUsage", () => {
  it("asks for nothing before a field is, and then in milliseconds", async () => {
    const asked: unknown[] = [];
    const operationOf = (metric: string) => ({
      ...origin,
      ask: async (query?: unknown) => {
        asked.push([metric, query]);
        return { counts: [] };
      },
    });
    const range = { start: "2024-02-28T00:00:00.000Z", end: "2024-03-01T00:00:00.000Z" };
    const usage = openUsage(operationOf, range);
    expect(asked).toEqual([]);
    await usage.payloads({ unit: "BYTES", resolution: "HOUR", includeNonBillable: true });
    await usage.notebooks();
    const ends = { start: 1_709_078_400_000, end: 1_709_251_200_000 };
    expect(asked).toEqual([
      ["payloadCountsBreakdown", { ...ends, resolution: 3_600_000, asBytes: true, includeNonBillable: true }],
      ["notebookMinuteCounts", ends],
    ]);
  });
});
