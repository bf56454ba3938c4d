import type { Choices } from "./choices.ts";
import { refusal } from "./errors.ts";

/** The counts that the summaries of organizations and of users share (schemas `org` and `me`). */
export const resourceCounterNames = [
  "appCount",
  "certificateCount",
  "certificateAuthorityCount",
  "credentialCount",
  "dashCount",
  "dataTableCount",
  "deviceCount",
  "deviceRecipeCount",
  "eventCount",
  "experienceDomainCount",
  "experienceEndpointCount",
  "experienceGroupCount",
  "experienceSlugCount",
  "experienceUserCount",
  "experienceVersionCount",
  "experienceViewCount",
  "fileCount",
  "flowCount",
  "integrationCount",
  "keyCount",
  "notebookCount",
  "privateFileCount",
  "resourceJobCount",
  "webhookCount",
] as const;

/** How many of each resource an organization or a user owns. */
export type ResourceCounters = Readonly<Record<(typeof resourceCounterNames)[number], number>>;

/** The three summary values that are not plain counts. */
export interface UsageStats {
  /** Payloads by kind and source. */
  readonly payloadCount: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Stored files and their size in bytes. */
  readonly storageStats: { readonly count: number; readonly size: number };
  readonly notebookStats: {
    readonly awaitingCompletion: number;
    readonly minutesThisPeriod: number;
    readonly runsThisPeriod: number;
  };
}

/**
 * The part of a summary that `summaryInclude` and `summaryExclude` (comma-separated keys) leave.
 *
 * The choice, which is not verified: without `summaryInclude` a summary has every plain count and none of
 * `choices.summaryLeftOutByDefault`. `summaryInclude` adds its keys to that ("theseToo") or stands in its place
 * ("onlyThese"). `summaryExclude` then takes its keys away, and wins where both name a key. Throws 400 for a key that
 * no summary has.
 */
export function selectSummary(
  summary: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
  choices: Choices,
): Readonly<Record<string, unknown>> {
  const included = readKeys(query, "summaryInclude", summary, choices);
  const excluded = readKeys(query, "summaryExclude", summary, choices);
  const replaces = choices.summaryInclude === "onlyThese" && included.length > 0;
  const isWanted = (key: string): boolean =>
    !excluded.includes(key) &&
    (included.includes(key) || (!replaces && !choices.summaryLeftOutByDefault.includes(key)));
  return Object.fromEntries(Object.entries(summary).filter(([key]) => isWanted(key)));
}

function readKeys(
  query: URLSearchParams,
  parameter: string,
  summary: Readonly<Record<string, unknown>>,
  choices: Choices,
): readonly string[] {
  const keys = (query.get(parameter) ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
  const unknown = keys.find((key) => !Object.hasOwn(summary, key));
  if (unknown !== undefined && choices.unknownNames === "refuse")
    throw refusal(400, `${parameter} names ${JSON.stringify(unknown)}, which no summary has`);
  return keys;
}

/** The counts of something that was just created. */
export const emptyCounters = Object.fromEntries(
  resourceCounterNames.map((name) => [name, 0]),
) as ResourceCounters;

/** The usage of something that was just created. */
export const emptyUsage: UsageStats = {
  payloadCount: {},
  storageStats: { count: 0, size: 0 },
  notebookStats: { awaitingCompletion: 0, minutesThisPeriod: 0, runsThisPeriod: 0 },
};
