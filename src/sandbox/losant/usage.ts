import { createRandom } from "../story.ts";

/** Milliseconds of an hour, the smallest step of a series. */
export const hourMs = 3_600_000;

/** Milliseconds of a day, the step of every series that does not say otherwise. */
export const dayMs = 24 * hourMs;

/** A range of time that usage is asked for, in milliseconds since 1970: from `start` up to, not including, `end`. */
export interface UsageRange {
  readonly start: number;
  readonly end: number;
}

/** A series over a range, one entry for each bucket that the range touches (schema `deviceCounts` and its siblings). */
export interface UsageSeries<Entry> {
  readonly start: string;
  readonly end: string;
  readonly counts: readonly ({ readonly date: string } & Entry)[];
}

/** Devices that were created and deleted on a day, and how many there were when it ended. */
export interface DeviceCount {
  readonly created: number;
  readonly deleted: number;
  readonly total: number;
}

/** Notebook minutes of a day, and how its runs ended. */
export interface NotebookMinuteCount {
  readonly minutes: number;
  readonly completed: number;
  readonly canceled: number;
  readonly errored: number;
  readonly timeout: number;
}

/** Payloads (or their bytes) by kind and source (schema `payloadStats`). */
export type PayloadStats = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How payloads are counted. */
export interface PayloadOptions {
  /** Bytes instead of payloads. */
  readonly asBytes: boolean;
  /** Also payloads that are not paid for. */
  readonly includeNonBillable: boolean;
}

/** Devices of an owner per UTC day. The same owner and day always have the same numbers, whatever the range. */
export function countDevices(ownerId: string, range: UsageRange): UsageSeries<DeviceCount> {
  return toSeries(range, dayMs, (day) => {
    const total = deviceTotal(ownerId, day);
    const growth = total - deviceTotal(ownerId, day - dayMs);
    const replaced = Math.floor(drawDay(ownerId, day, "replaced") * 3);
    return {
      created: replaced + Math.max(growth, 0),
      deleted: replaced + Math.max(-growth, 0),
      total,
    };
  });
}

/** Notebook minutes of an owner per UTC day. */
export function countNotebookMinutes(ownerId: string, range: UsageRange): UsageSeries<NotebookMinuteCount> {
  return toSeries(range, dayMs, (day) => {
    const draw = (what: string, size: number): number => Math.floor(drawDay(ownerId, day, what) * size);
    return {
      minutes: draw("minutes", 90),
      completed: draw("completed", 6),
      canceled: draw("canceled", 1.2),
      errored: draw("errored", 1.5),
      timeout: draw("timeout", 1.1),
    };
  });
}

/** Payloads of an owner by kind and source over all UTC days that the range touches. */
export function countPayloads(ownerId: string, range: UsageRange, options: PayloadOptions): PayloadStats {
  const days = listBuckets(range, dayMs);
  if (days.length === 0) return {};
  const stats: Record<string, Record<string, number>> = {};
  for (const { kind, ...source } of countedSources(options)) {
    const amounts = days.map((day) => payloadsOfDay(ownerId, day, { kind, ...source }, options));
    stats[kind] = { ...stats[kind], [source.source]: amounts.reduce((sum, amount) => sum + amount, 0) };
  }
  return stats;
}

/** Payloads of an owner per UTC day or hour. The hours of a day add up to the day. */
export function breakPayloadsDown(
  ownerId: string,
  range: UsageRange,
  resolution: number,
  options: PayloadOptions,
): UsageSeries<{ readonly value: number }> {
  const days = new Map(
    listBuckets(range, dayMs).map((day) => {
      const amounts = countedSources(options).map((source) => payloadsOfDay(ownerId, day, source, options));
      return [day, amounts.reduce((sum, amount) => sum + amount, 0)] as const;
    }),
  );
  return toSeries(range, resolution, (bucket) => {
    const day = bucket - (bucket % dayMs);
    const upTo = (time: number): number => Math.floor(((days.get(day) ?? 0) * (time - day)) / dayMs);
    return { value: upTo(bucket + resolution) - upTo(bucket) };
  });
}

interface PayloadSource {
  readonly kind: string;
  /** Who sent it and by which way, as in the example of schema `payloadStats`. */
  readonly source: string;
  /** About how many there are a day. */
  readonly perDay: number;
  /** Bytes of one payload. */
  readonly size: number;
  readonly isBillable: boolean;
}

const payloadSources: readonly PayloadSource[] = [
  { kind: "deviceState", source: "device.mqtt", perDay: 4000, size: 180, isBillable: true },
  { kind: "deviceState", source: "flow.flow", perDay: 300, size: 220, isBillable: true },
  { kind: "deviceCommand", source: "flow.flow", perDay: 120, size: 140, isBillable: true },
  { kind: "timer", source: "timer.flow", perDay: 700, size: 60, isBillable: true },
  { kind: "webhook", source: "public.rest", perDay: 90, size: 900, isBillable: true },
  { kind: "deviceConnect", source: "device.mqtt", perDay: 60, size: 100, isBillable: false },
  { kind: "deviceDisconnect", source: "device.mqtt", perDay: 60, size: 100, isBillable: false },
];

function countedSources({ includeNonBillable }: PayloadOptions): readonly PayloadSource[] {
  return payloadSources.filter(({ isBillable }) => isBillable || includeNonBillable);
}

function payloadsOfDay(
  ownerId: string,
  day: number,
  { kind, perDay, size, source }: PayloadSource,
  { asBytes }: PayloadOptions,
): number {
  const count = Math.floor((0.5 + drawDay(ownerId, day, `${kind} ${source}`)) * perDay);
  return asBytes ? count * size : count;
}

/** Grows by about a device a week, with devices that come and go. */
function deviceTotal(ownerId: string, day: number): number {
  const weeksSince2020 = Math.max(0, (day - Date.UTC(2020, 0, 1)) / (7 * dayMs));
  const base = 20 + drawDay(ownerId, 0, "devices") * 200;
  return Math.floor(base + weeksSince2020 + drawDay(ownerId, day, "devices") * 4);
}

function toSeries<Entry>(
  range: UsageRange,
  resolution: number,
  toEntry: (bucket: number) => Entry,
): UsageSeries<Entry> {
  return {
    start: new Date(range.start).toISOString(),
    end: new Date(range.end).toISOString(),
    counts: listBuckets(range, resolution).map((bucket) => ({
      date: new Date(bucket).toISOString(),
      ...toEntry(bucket),
    })),
  };
}

/** Starts of the buckets that a range touches, in milliseconds since 1970. An empty range touches none. */
function listBuckets({ end, start }: UsageRange, resolution: number): readonly number[] {
  const first = start - (start % resolution);
  const count = start === end ? 0 : Math.ceil((end - first) / resolution);
  return Array.from({ length: count }, (_, index) => first + index * resolution);
}

/** From 0 up to 1, always the same for one owner, day and subject. */
function drawDay(ownerId: string, day: number, subject: string): number {
  let hash = 0x811c9dc5;
  // FNV-1a: spreads texts that differ in one character.
  for (const character of `${ownerId} ${day} ${subject}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return createRandom(hash)();
}
