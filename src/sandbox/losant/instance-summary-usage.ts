import type { InstanceOrg } from "./instance-state.ts";
import {
  countDevices,
  countNotebookMinutes,
  countPayloads,
  type PayloadStats,
  type UsageRange,
} from "./usage.ts";

/** The part of a month in which something was there. Times are milliseconds since 1970. */
export interface UsagePeriod extends UsageRange {
  readonly monthStart: number;
  readonly monthEnd: number;
  /** Share of the month, from 0 to 1. */
  readonly proration: number;
}

/** The month around a moment, from when something was created on and up to now. Undefined when nothing is left of it. */
export function periodOf(moment: number, createdAt: number): UsagePeriod | undefined {
  const date = new Date(moment);
  const monthStart = Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  const monthEnd = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  const start = Math.max(monthStart, createdAt);
  const end = Math.min(monthEnd, Date.now());
  if (start >= end) return undefined;
  const proration = Math.round(((monthEnd - start) / (monthEnd - monthStart)) * 100) / 100;
  return { monthStart, monthEnd, start, end, proration };
}

/**
 * The numbers of a month of an organization (schema `historicalSummaries`), or of each of so many equal `parts`. Usage
 * is the same as in the series; of everything else there is as much as there is today.
 */
export function summarizeUsage(
  { apiTokenCount, counters, id, usage }: InstanceOrg,
  period: UsagePeriod,
  parts: number,
): Readonly<Record<string, number | PayloadStats>> {
  const share = (amount: number): number => Math.floor(amount / parts);
  const minutes = countNotebookMinutes(id, period).counts;
  const payloads = measurePayloads(id, period, parts);
  const fileTotalSizeMb = toMegabytes(usage.storageStats.size / parts);
  return {
    apiTokenCount: share(apiTokenCount),
    applicationKeyCount: share(counters.keyCount),
    certificateAuthorityCount: share(counters.certificateAuthorityCount),
    certificateCount: share(counters.certificateCount),
    credentialCount: share(counters.credentialCount),
    dashboardCount: share(counters.dashCount),
    dataTableCount: share(counters.dataTableCount),
    dataTableRowCount: share(counters.dataTableCount * 100),
    dataTableTotalSizeMb: toMegabytes((counters.dataTableCount * 20_000) / parts),
    deviceCount: share(countDevices(id, period).counts.at(-1)?.total ?? 0),
    deviceRecipeCount: share(counters.deviceRecipeCount),
    eventCount: share(counters.eventCount),
    experienceDomainCount: share(counters.experienceDomainCount),
    experienceEndpointCount: share(counters.experienceEndpointCount),
    experienceGroupCount: share(counters.experienceGroupCount),
    experienceSlugCount: share(counters.experienceSlugCount),
    experienceUserCount: share(counters.experienceUserCount),
    experienceVersionCount: share(counters.experienceVersionCount),
    experienceViewCount: share(counters.experienceViewCount),
    fileCount: share(counters.fileCount),
    fileTotalSizeMb,
    integrationCount: share(counters.integrationCount),
    notebookCount: share(counters.notebookCount),
    resourceJobCount: share(counters.resourceJobCount),
    notebookRunCount: share(minutes.reduce((sum, { completed }) => sum + completed, 0)),
    notebookMinutesCount: share(minutes.reduce((sum, day) => sum + day.minutes, 0)),
    privateFileCount: share(counters.privateFileCount),
    privateFileTotalSizeMb: fileTotalSizeMb / 2,
    webhookCount: share(counters.webhookCount),
    workflowCount: share(counters.flowCount),
    ...payloads,
  };
}

function measurePayloads(
  ownerId: string,
  range: UsageRange,
  parts: number,
): Readonly<Record<string, number | PayloadStats>> {
  const count = (asBytes: boolean, includeNonBillable: boolean): PayloadStats =>
    countPayloads(ownerId, range, { asBytes, includeNonBillable });
  const [billable, all] = [count(false, false), count(false, true)];
  const [billableBytes, allBytes] = [count(true, false), count(true, true)];
  return {
    payloadBillableCount: Math.floor(sumOf(billable) / parts),
    payloadNonbillableCount: Math.floor((sumOf(all) - sumOf(billable)) / parts),
    payloadBillableSizeMb: toMegabytes(sumOf(billableBytes) / parts),
    payloadNonbillableSizeMb: toMegabytes((sumOf(allBytes) - sumOf(billableBytes)) / parts),
    payloadCountDetails: mapStats(all, (amount) => Math.floor(amount / parts)),
    payloadSizeDetails: mapStats(allBytes, (bytes) => toMegabytes(bytes / parts)),
  };
}

function sumOf(stats: PayloadStats): number {
  return Object.values(stats)
    .flatMap((sources) => Object.values(sources))
    .reduce((sum, amount) => sum + amount, 0);
}

function mapStats(stats: PayloadStats, change: (amount: number) => number): PayloadStats {
  return Object.fromEntries(
    Object.entries(stats).map(([kind, sources]) => [
      kind,
      Object.fromEntries(Object.entries(sources).map(([source, amount]) => [source, change(amount)])),
    ]),
  );
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 10_000) / 100;
}
