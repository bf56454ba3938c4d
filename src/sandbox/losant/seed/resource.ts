import { createIdMaker, createRandom, storyDate } from "../../story.ts";
import { type ResourceCounters, resourceCounterNames, type UsageStats } from "../summary.ts";

/** A series of ids, the same at every start. Each kind of record has its own, so that one more moves no other kind. */
export function createIds(seed: number): () => string {
  const makeId = createIdMaker(createRandom(seed), "0123456789abcdef");
  return () => makeId(24);
}

const makeResourceId = createIds(60);

/** Applications of the story that roles and recent lists point to. */
export const applications = {
  telemetry: { id: makeResourceId(), name: "Pump Telemetry" },
  leaks: { id: makeResourceId(), name: "Leak Detection" },
  pilots: { id: makeResourceId(), name: "Pilot Sites" },
} as const;

/** Dashboards of the story that roles and recent lists point to. */
export const dashboards = {
  fleet: { id: makeResourceId(), name: "Fleet Overview" },
  alarms: { id: makeResourceId(), name: "Open Alarms" },
  harbour: { id: makeResourceId(), name: "Harbour Foods Pilot" },
} as const;

/** Counts of about `size` resources of each kind. */
export function makeCounters(random: () => number, size: number): ResourceCounters {
  return Object.fromEntries(
    resourceCounterNames.map((name) => [name, Math.floor(random() * size)]),
  ) as ResourceCounters;
}

/** Usage of about `size` resources. */
export function makeUsage(random: () => number, size: number): UsageStats {
  const upTo = (largest: number): number => Math.floor(random() * largest * size);
  return {
    payloadCount: {
      deviceState: { mqtt: upTo(10_000), rest: upTo(500) },
      deviceCommand: { flow: upTo(300) },
      timer: { flow: upTo(1000) },
    },
    storageStats: { count: upTo(20), size: upTo(4_000_000) },
    notebookStats: { awaitingCompletion: 0, minutesThisPeriod: upTo(4), runsThisPeriod: upTo(2) },
  };
}

/** ISO 8601 text of a day before (or after, when negative) the story's own. */
export function daysBefore(days: number, date: Date = storyDate): string {
  return new Date(date.getTime() - days * 86_400_000).toISOString();
}
