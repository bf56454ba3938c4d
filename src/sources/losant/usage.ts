import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, expectObject, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { countOf, listOf, momentOf, objectOf, requiredTextOf } from "../values.ts";
import type { Operation, Query } from "./operation.ts";
import type { LosantPeriodRecord } from "./period.ts";
import type { LosantUsageMetric } from "./usage-owner.ts";

/** Payloads of one type from one origin. */
export interface LosantPayloadTotalRecord {
  readonly type: LosantPayloadType;
  readonly rawType: string;
  readonly origin: string;
  readonly value: number;
}

/** Payloads in one hour or day, which starts at `at`. */
export interface LosantPayloadPointRecord {
  readonly at: string;
  readonly value: number;
}

/** Devices on one day. */
export interface LosantDevicePointRecord {
  readonly at: string;
  readonly createdCount: number;
  readonly deletedCount: number;
  readonly totalCount: number;
}

/** Notebook runs on one day. */
export interface LosantNotebookPointRecord {
  readonly at: string;
  readonly minuteCount: number;
  readonly completedCount: number;
  readonly canceledCount: number;
  readonly erroredCount: number;
  readonly timedOutCount: number;
}

/** How payloads are counted. */
export interface LosantPayloadCounting {
  readonly unit: "COUNT" | "BYTES";
}

/** How fine payloads are counted, and which. */
export interface LosantPayloadSeriesCounting extends LosantPayloadCounting {
  readonly resolution: "HOUR" | "DAY";
  readonly includeNonBillable: boolean;
}

/** Usage in a span of time. Nothing is asked before one of its fields is: each is one call. */
export interface LosantUsageRecord {
  readonly range: LosantPeriodRecord;
  readonly payloadTotals: (counting: LosantPayloadCounting) => Promise<readonly LosantPayloadTotalRecord[]>;
  readonly payloads: (counting: LosantPayloadSeriesCounting) => Promise<readonly LosantPayloadPointRecord[]>;
  readonly devices: () => Promise<readonly LosantDevicePointRecord[]>;
  readonly notebooks: () => Promise<readonly LosantNotebookPointRecord[]>;
}

/** The ends of a span as a caller gives them, RFC 3339; null where they are left out. */
export interface LosantUsageSpan {
  readonly start: string | null;
  readonly end: string | null;
}

const dayMs = 86_400_000;
const defaultSpanMs = 30 * dayMs;
const resolutions = { HOUR: 3_600_000, DAY: dayMs } as const;

/**
 * The span that is meant: it ends now and lasts 30 days unless told otherwise. `now` in milliseconds since 1970. Throws
 * BAD_USER_INPUT for one that ends before it starts.
 */
export function rangeOf({ start, end }: LosantUsageSpan, now: number): LosantPeriodRecord {
  const endMs = end === null ? now : Date.parse(end);
  const startMs = start === null ? endMs - defaultSpanMs : Date.parse(start);
  if (startMs <= endMs) return { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString() };
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`start\` must not be after ${end === null ? "now, which `end` is when it is left out" : "`end`"}.`,
    { argument: "start" },
  );
}

/** Opens the usage of an owner, whose operations `operationOf` knows. Losant takes moments in milliseconds since 1970. */
export function openUsage(
  operationOf: (metric: LosantUsageMetric) => Operation,
  range: LosantPeriodRecord,
): LosantUsageRecord {
  const ends: Query = { start: Date.parse(range.start), end: Date.parse(range.end) };

  async function read<Value>(
    metric: LosantUsageMetric,
    query: Query,
    parse: (origin: AnswerOrigin, body: JsonObject) => Value,
  ): Promise<Value> {
    const operation = operationOf(metric);
    return parse(operation, expectObject(operation, await operation.ask({ ...ends, ...query })));
  }

  return {
    range,
    payloadTotals: ({ unit }) => read("payloadCounts", { asBytes: unit === "BYTES" }, parsePayloadTotals),
    payloads: ({ unit, resolution, includeNonBillable }) =>
      read(
        "payloadCountsBreakdown",
        { resolution: resolutions[resolution], asBytes: unit === "BYTES", includeNonBillable },
        parsePayloads,
      ),
    devices: () => read("deviceCounts", {}, parseDevices),
    notebooks: () => read("notebookMinuteCounts", {}, parseNotebooks),
  };
}

/** What a payload was. */
export type LosantPayloadType = (typeof payloadTypes)[keyof typeof payloadTypes] | "OTHER";

const payloadTypes = {
  appFile: "APP_FILE",
  dataTable: "DATA_TABLE",
  deviceCreate: "DEVICE_CREATE",
  deviceCommand: "DEVICE_COMMAND",
  deviceConnect: "DEVICE_CONNECT",
  deviceDisconnect: "DEVICE_DISCONNECT",
  deviceState: "DEVICE_STATE",
  endpoint: "ENDPOINT",
  event: "EVENT",
  flowError: "FLOW_ERROR",
  inboundEmail: "INBOUND_EMAIL",
  integration: "INTEGRATION",
  mqttIn: "MQTT_IN",
  mqttOut: "MQTT_OUT",
  notebook: "NOTEBOOK",
  resourceJob: "RESOURCE_JOB",
  timer: "TIMER",
  virtualButton: "VIRTUAL_BUTTON",
  webhook: "WEBHOOK",
} as const;

/** Reads totals by type and origin (schema `payloadStats` of Losant's client). */
export function parsePayloadTotals(
  origin: AnswerOrigin,
  body: JsonObject,
): readonly LosantPayloadTotalRecord[] {
  return readValue(origin, () =>
    // Losant may mark any object with keys of its own, all of which begin like that.
    Object.entries(body)
      .filter(([rawType]) => !rawType.startsWith("_"))
      .flatMap(([rawType, byOrigin]) =>
        Object.entries(objectOf(byOrigin) ?? {}).map(([from, value]) => ({
          type: typeOf(rawType),
          rawType,
          origin: from,
          value: countIn(value),
        })),
      ),
  );
}

function typeOf(rawType: string): LosantPayloadType {
  return Object.hasOwn(payloadTypes, rawType) ? payloadTypes[rawType as keyof typeof payloadTypes] : "OTHER";
}

/** Reads a series of payloads (schema `payloadCountsBreakdown`). */
export function parsePayloads(origin: AnswerOrigin, body: JsonObject): readonly LosantPayloadPointRecord[] {
  return parseSeries(origin, body, ({ value }) => ({ value: countIn(value) }));
}

/** Reads a series of devices (schema `deviceCounts`). */
export function parseDevices(origin: AnswerOrigin, body: JsonObject): readonly LosantDevicePointRecord[] {
  return parseSeries(origin, body, ({ created, deleted, total }) => ({
    createdCount: countIn(created),
    deletedCount: countIn(deleted),
    totalCount: countIn(total),
  }));
}

/** Reads a series of notebook runs (schema `notebookMinuteCounts`). */
export function parseNotebooks(origin: AnswerOrigin, body: JsonObject): readonly LosantNotebookPointRecord[] {
  return parseSeries(origin, body, ({ minutes, completed, canceled, errored, timeout }) => ({
    minuteCount: countIn(minutes),
    completedCount: countIn(completed),
    canceledCount: countIn(canceled),
    erroredCount: countIn(errored),
    timedOutCount: countIn(timeout),
  }));
}

/** A series, oldest first. Losant's schemas promise no order. */
function parseSeries<Point>(
  origin: AnswerOrigin,
  { counts }: JsonObject,
  readPoint: (row: JsonObject) => Point,
): readonly (Point & { readonly at: string })[] {
  return readValue(origin, () => {
    const points = listOf(counts, (item) => {
      const row = objectOf(item) ?? {};
      return { at: requiredTextOf(momentOf(row["date"])), ...readPoint(row) };
    });
    if (points === null) throw new TypeError("nothing where a series was expected");
    const dates = new Set(points.map(({ at }) => at));
    if (dates.size < points.length) throw new TypeError("two points at one moment");
    return points.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  });
}

/** Losant's schemas require no number: one that is left out counts nothing. */
function countIn(value: unknown): number {
  return countOf(value) ?? 0;
}
