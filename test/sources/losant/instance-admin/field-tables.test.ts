import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../../../src/errors/upstream-error.ts";
import { type AnswerOrigin, readRecord } from "../../../../src/sources/answer.ts";
import type { FieldTable, JsonObject } from "../../../../src/sources/fields.ts";
import { readHistoricalCounts } from "../../../../src/sources/losant/instance-admin/historical-count.ts";
import { historicalSummaryFields } from "../../../../src/sources/losant/instance-admin/historical-summary.ts";
import { instanceFields } from "../../../../src/sources/losant/instance-admin/instance.ts";
import { instanceMembershipFields } from "../../../../src/sources/losant/instance-admin/member.ts";
import { toReportConfig } from "../../../../src/sources/losant/instance-admin/report-config.ts";
import { limitsOf, toOrgLimits, toServiceLimits } from "../../../../src/sources/losant/limit.ts";
import type { Access } from "../../../../src/sources/source.ts";
import { fakeAccess } from "../../../graph/fake-access.ts";

const origin: AnswerOrigin = { source: "losant", operation: "instance.get" };
const access = fakeAccess("losant");

function readAll<Fields>(
  table: FieldTable<Fields, [access: Access]>,
  upstream: JsonObject,
): Readonly<Record<string, unknown>> {
  return readRecord(origin, table, upstream, new Set(Object.keys(table)), {}, access);
}

function wrongOnes(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).filter((name) => record[name] instanceof UpstreamError);
}

describe("an instance", () => {
  it("that tells nothing but its name has nulls, and nothing that is wrong", () => {
    const record = readAll(instanceFields, { name: "Meridian" });
    expect(record).toEqual({
      name: "Meridian",
      createdAt: null,
      updatedAt: null,
      mfaPolicy: null,
      isAuditLoggingAllowed: null,
      limits: null,
      serviceLimits: null,
      orgDefaultLimits: null,
      orgDefaultServiceLimits: null,
      reportConfigs: null,
    });
  });

  it("has no default limits when none are set, and only those that are", () => {
    const none = readAll(instanceFields, { name: "Meridian", limits: {}, orgDefaultLimitConfig: {} });
    expect(none).toMatchObject({ limits: [], orgDefaultLimits: null, orgDefaultServiceLimits: null });
    const some = readAll(instanceFields, { name: "Meridian", orgDefaultLimitConfig: { dataTTL: 86_400 } });
    expect(some).toMatchObject({
      orgDefaultLimits: null,
      orgDefaultServiceLimits: { dataRetentionSeconds: 86_400, systemIntervalSeconds: null },
    });
  });

  it.each([
    ["name", { name: 1 }],
    ["createdAt", { creationDate: "soon" }],
    ["mfaPolicy", { mfaMode: "sometimes" }],
    ["isAuditLoggingAllowed", { allowAuditLogging: "yes" }],
    ["limits", { limits: { device: "many" } }],
    ["orgDefaultLimits", { orgDefaultLimitConfig: { device: "many" } }],
    ["orgDefaultServiceLimits", { orgDefaultLimitConfig: { dataTTL: "long" } }],
    ["reportConfigs", { reportConfigs: [{ timezone: "Europe/London" }] }],
    ["reportConfigs", { reportConfigs: [{ cron: "0 0 * * 1", resourceGroupBy: "device" }] }],
  ])("that sends a wrong value fails %s alone", (name, upstream) => {
    expect(wrongOnes(readAll(instanceFields, { name: "Meridian", ...upstream }))).toEqual([name]);
  });
});

describe("a membership of an instance", () => {
  it("has a role that is known, or fails at that", () => {
    expect(readAll(instanceMembershipFields, { role: "view" })).toEqual({ role: "VIEW" });
    expect(wrongOnes(readAll(instanceMembershipFields, { role: "owner" }))).toEqual(["role"]);
    expect(wrongOnes(readAll(instanceMembershipFields, {}))).toEqual(["role"]);
  });
});

describe("a summary", () => {
  it("of a kind that is newer than the schema has no kind, and nothing that is wrong", () => {
    const record = readAll(historicalSummaryFields, {
      resourceId: "1",
      resourceType: "edgeFleet",
      ownerId: "2",
      ownerType: "team",
    });
    expect(wrongOnes(record)).toEqual([]);
    expect(record).toMatchObject({
      kind: null,
      limits: [],
      serviceLimits: null,
      owner: { kind: null, ownerId: "2", orgId: null },
    });
  });

  it.each([
    ["resourceId", {}],
    ["proration", { resourceId: "1", resourceProration: "half" }],
    ["dataTableRowCount", { resourceId: "1", dataTableRowCount: 1.5 }],
    ["fileMegabytes", { resourceId: "1", fileTotalSizeMb: "2 MB" }],
    ["period", { resourceId: "1", currentPeriodStart: "soon" }],
  ])("that sends a wrong value fails %s alone", (name, upstream) => {
    expect(wrongOnes(readAll(historicalSummaryFields, upstream))).toEqual([name]);
  });

  it("has the counts that are asked for, or those that there are", () => {
    const upstream = { deviceCount: 3, deviceCountProrated: 1.5, workflowCount: "many" };
    expect(readHistoricalCounts(origin, upstream, null)).toEqual([
      { resource: "DEVICE", count: 3, proratedCount: 1.5 },
      { resource: "FLOW", count: expect.any(UpstreamError), proratedCount: null },
    ]);
    expect(readHistoricalCounts(origin, upstream, ["ORG", "DEVICE", "ORG"])).toEqual([
      { resource: "ORG", count: null, proratedCount: null },
      { resource: "DEVICE", count: 3, proratedCount: 1.5 },
    ]);
  });
});

describe("limits", () => {
  it("are read for what is limited, and written for what an org can hold", () => {
    expect(limitsOf({ instanceCustomNode: 1, device: 2, dataTTL: 3, other: 4 })).toEqual([
      { resource: "DEVICE", limit: 2 },
      { resource: "CUSTOM_NODE", limit: 1 },
    ]);
    expect(toOrgLimits([{ resource: "NOTEBOOK_MINUTE", limit: 5 }], "input.limits")).toEqual({
      notebookMinutesPerMonth: 5,
    });
    expect(() => toOrgLimits([{ resource: "ORG", limit: 5 }], "input.limits")).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", argument: "input.limits.0.resource" }),
    );
    expect(toServiceLimits({ dataRetentionSeconds: 86_400, applicationFlowSlots: null })).toEqual({
      dataTTL: 86_400,
    });
  });
});

describe("a usage report", () => {
  it("is written without what is left to Losant", () => {
    expect(toReportConfig({ cron: "0 0 * * 1", configId: null, groupBy: "ORG", periodCount: 4 })).toEqual({
      cron: "0 0 * * 1",
      resourceGroupBy: "organization",
      periods: 4,
    });
  });
});
