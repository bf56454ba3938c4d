import type { JsonObject } from "../../fields.ts";
import { countOf, flagOf, listOf, objectOf, requiredTextOf, textOf, wordOf } from "../../values.ts";

/** What a row of a usage report stands for. */
export type LosantReportGrouping = "APPLICATION" | "ORG";

/** What span of time a row of a usage report stands for. */
export type LosantReportResolution = "DAY" | "MONTH";

/** A usage report that Losant sends on a schedule. */
export interface LosantReportConfigRecord {
  readonly configId: string | null;
  readonly cron: string;
  readonly timeZone: string | null;
  readonly emails: readonly string[];
  readonly callbackUrl: string | null;
  readonly groupBy: LosantReportGrouping | null;
  readonly resolution: LosantReportResolution | null;
  readonly periodCount: number | null;
  readonly includesSandboxes: boolean | null;
}

const groupings = { application: "APPLICATION", organization: "ORG" } as const;
const resolutions = { day: "DAY", month: "MONTH" } as const;

/** Reads one of the `reportConfigs` of an instance (schema `instance` of Losant's client). */
export function reportConfigOf(value: unknown): LosantReportConfigRecord {
  const config = objectOf(value) ?? {};
  return {
    configId: textOf(config["id"]),
    cron: requiredTextOf(config["cron"]),
    timeZone: textOf(config["timezone"]),
    emails: listOf(config["emails"], requiredTextOf) ?? [],
    callbackUrl: textOf(config["callbackUrl"]),
    groupBy: wordOf(config["resourceGroupBy"], groupings),
    resolution: wordOf(config["dateGroupBy"], resolutions),
    periodCount: countOf(config["periods"]),
    includesSandboxes: flagOf(config["includeSandbox"]),
  };
}

/** Losant's word for what a row stands for. */
export function groupingWord(grouping: LosantReportGrouping): string {
  return grouping === "ORG" ? "organization" : "application";
}

/** Losant's word for a span of time. */
export function resolutionWord(resolution: LosantReportResolution): string {
  return resolution === "MONTH" ? "month" : "day";
}

/** A usage report as somebody wants it. What is null or left out is left to Losant. */
export type LosantReportConfigChange = {
  readonly [Name in keyof LosantReportConfigRecord]?: LosantReportConfigRecord[Name] | null | undefined;
};

/** Writes one of the `reportConfigs` of an instance (schema `instancePatch` of Losant's client). */
export function toReportConfig(config: LosantReportConfigChange): JsonObject {
  const { groupBy, resolution } = config;
  return withoutNothing({
    id: config.configId,
    cron: config.cron,
    timezone: config.timeZone,
    emails: config.emails,
    callbackUrl: config.callbackUrl,
    resourceGroupBy: isSomething(groupBy) ? groupingWord(groupBy) : null,
    dateGroupBy: isSomething(resolution) ? resolutionWord(resolution) : null,
    periods: config.periodCount,
    includeSandbox: config.includesSandboxes,
  });
}

/** An object without the keys that are null or undefined. */
export function withoutNothing(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isSomething(value)));
}

function isSomething<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
