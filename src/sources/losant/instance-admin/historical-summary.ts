import { type AnswerOrigin, readRecord, readValue } from "../../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../../page.ts";
import type { Partially } from "../../record.ts";
import type { Access, SortDirection } from "../../source.ts";
import { count, number, numberOf, objectOf, requiredTextOf, row, text, textOf } from "../../values.ts";
import type { Query } from "../api.ts";
import { type LosantLimitRecord, limitsOf } from "../limit.ts";
import { cutWindow, pagesOf, readWindow } from "../paging.ts";
import { type LosantPeriodRecord, periodOf } from "../period.ts";
import { type LosantResource, type LosantServiceLimitsRecord, serviceLimits } from "../quota.ts";
import { type LosantPayloadTotalRecord, parsePayloadTotals } from "../usage.ts";
import { type LosantHistoricalCountRecord, readHistoricalCounts } from "./historical-count.ts";
import { type InstanceSession, requireInstanceId } from "./session.ts";

/** Losant's words for what a summary can be about. */
const kinds = { application: "APPLICATION", organization: "ORG", whitelabel: "WHITE_LABEL" } as const;
/** Losant's words for kinds of owners. */
const ownerKinds = { organization: "ORG", user: "USER" } as const;

/** What a summary can be about. */
export type LosantHistoricalSummaryKind = (typeof kinds)[keyof typeof kinds];
/** What can own things. */
export type LosantOwnerKind = (typeof ownerKinds)[keyof typeof ownerKinds];

/** Fields of a summary. */
export interface LosantHistoricalSummaryFields {
  kind: LosantHistoricalSummaryKind | null;
  resourceId: string;
  name: string | null;
  owner: LosantHistoricalSummaryOwnerRecord | null;
  period: LosantPeriodRecord | null;
  proration: number | null;
  limits: readonly LosantLimitRecord[];
  serviceLimits: LosantServiceLimitsRecord | null;
  dataTableRowCount: number | null;
  dataTableMegabytes: number | null;
  fileMegabytes: number | null;
  privateFileMegabytes: number | null;
  notebookRunCount: number | null;
}

/** Who owns what a summary is about. */
export interface LosantHistoricalSummaryOwnerRecord {
  readonly kind: LosantOwnerKind | null;
  readonly ownerId: string;
  readonly name: string | null;
  readonly access: Access;
  /** Id of the organization, when it is one. */
  readonly orgId: string | null;
}

/** Fields of the payloads in a month. */
export interface LosantHistoricalPayloadsFields {
  billableCount: number | null;
  nonBillableCount: number | null;
  billableMegabytes: number | null;
  nonBillableMegabytes: number | null;
}

/** The payloads in a month. */
export type LosantHistoricalPayloadsRecord = Partially<LosantHistoricalPayloadsFields> & {
  /** Throws BAD_RESPONSE for numbers in a wrong form. */
  readonly totalsOf: (unit: "COUNT" | "BYTES") => readonly LosantPayloadTotalRecord[] | null;
};

/** What one thing held and used in one month. */
export type LosantHistoricalSummaryRecord = Partially<LosantHistoricalSummaryFields> & {
  readonly access: Access;
  /** Id of the organization, when it is about one. */
  readonly orgId: string | null;
  readonly payloads: LosantHistoricalPayloadsRecord;
  /** The counts of the kinds that are named; null for all that Losant counted. */
  readonly countsOf: (resources: readonly LosantResource[] | null) => readonly LosantHistoricalCountRecord[];
};

/** A summary, apart from its counts (schema `historicalSummaries` of Losant's client). */
export const historicalSummaryFields: FieldTable<LosantHistoricalSummaryFields, [access: Access]> = {
  kind: row(["resourceType"], ({ resourceType }) => kindOf(kinds, resourceType)),
  resourceId: row(["resourceId"], ({ resourceId }) => requiredTextOf(resourceId)),
  name: text("resourceName"),
  owner: row(["ownerId", "ownerType", "ownerName"], (summary, access) => {
    const ownerId = textOf(summary["ownerId"]);
    if (ownerId === null) return null;
    const kind = kindOf(ownerKinds, summary["ownerType"]);
    const name = textOf(summary["ownerName"]);
    return { access, ownerId, kind, name, orgId: kind === "ORG" ? ownerId : null };
  }),
  period: row(["currentPeriodStart", "currentPeriodEnd"], periodOf),
  proration: number("resourceProration"),
  limits: row(["limits"], ({ limits }) => limitsOf(objectOf(limits) ?? {})),
  serviceLimits,
  dataTableRowCount: count("dataTableRowCount"),
  dataTableMegabytes: number("dataTableTotalSizeMb"),
  fileMegabytes: number("fileTotalSizeMb"),
  privateFileMegabytes: number("privateFileTotalSizeMb"),
  notebookRunCount: count("notebookRunCount"),
};

/** The payloads of a summary (schema `historicalSummaries` of Losant's client). */
export const historicalPayloadsFields: FieldTable<LosantHistoricalPayloadsFields> = {
  billableCount: count("payloadBillableCount"),
  nonBillableCount: count("payloadNonbillableCount"),
  billableMegabytes: number("payloadBillableSizeMb"),
  nonBillableMegabytes: number("payloadNonbillableSizeMb"),
};

const payloadsFieldNames: FieldSet = new Set(Object.keys(historicalPayloadsFields));

/** Which summaries to list, and in what order. */
export interface HistoricalSummaryPageRequest extends RecordPageRequest {
  /** Any moment of the month, RFC 3339; null for now. */
  readonly month: string | null;
  /** At most one condition. */
  readonly filter: {
    readonly kind?: LosantHistoricalSummaryKind | null | undefined;
    readonly resourceId?: string | null | undefined;
    readonly ownerId?: string | null | undefined;
    readonly ownerKind?: LosantOwnerKind | null | undefined;
  };
  readonly order: {
    readonly field: "PERIOD_START" | "RESOURCE_ID";
    readonly direction: SortDirection;
  } | null;
}

/** Lists summaries. */
export type ReadHistoricalSummaries = (
  instanceId: string,
  request: HistoricalSummaryPageRequest,
) => Promise<Page<LosantHistoricalSummaryRecord>>;

/** Makes the list of summaries. */
export function createHistoricalSummaries(session: InstanceSession): ReadHistoricalSummaries {
  const { access, api } = session;
  return async (instanceId, request) => {
    const list = api.instanceSummaries(requireInstanceId(session, instanceId));
    const query = queryOf(request);
    const page = query === null ? cutWindow([], request) : await readWindow(pagesOf(list, query), request);
    return mapPage(page, (summary) => toSummary(access, list, summary, request.fields));
  };
}

function toSummary(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  fields: FieldSet,
): LosantHistoricalSummaryRecord {
  const { resourceId, resourceType } = upstream;
  return {
    ...readRecord(origin, historicalSummaryFields, upstream, fields, {}, access),
    access,
    orgId: resourceType === "organization" && typeof resourceId === "string" ? resourceId : null,
    payloads: {
      ...readRecord(origin, historicalPayloadsFields, upstream, payloadsFieldNames),
      totalsOf: (unit) => readTotals(origin, upstream, unit),
    },
    countsOf: (resources) => readHistoricalCounts(origin, upstream, resources),
  };
}

function readTotals(
  origin: AnswerOrigin,
  { payloadCountDetails, payloadSizeDetails }: JsonObject,
  unit: "COUNT" | "BYTES",
): readonly LosantPayloadTotalRecord[] | null {
  const stats = readValue(origin, () =>
    unit === "COUNT" ? objectOf(payloadCountDetails) : toBytes(objectOf(payloadSizeDetails)),
  );
  return stats === null ? null : parsePayloadTotals(origin, stats);
}

/** `payloadSizeDetails` is in megabytes, as its neighbours are whose names say so. */
function toBytes(stats: JsonObject | null): JsonObject | null {
  if (stats === null) return null;
  const byType = Object.entries(stats).map(([type, value]) => {
    const byOrigin = Object.entries(objectOf(value) ?? {});
    return [
      type,
      Object.fromEntries(
        byOrigin.map(([from, size]) => [from, Math.round((numberOf(size) ?? 0) * 1_000_000)]),
      ),
    ];
  });
  return Object.fromEntries(byType) as JsonObject;
}

/** A word that Losant may add to: null for one that is not known here. */
function kindOf<Kind>(words: Readonly<Record<string, Kind>>, value: unknown): Kind | null {
  const word = textOf(value);
  return word !== null && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

const sortFields = { PERIOD_START: "currentPeriodStart", RESOURCE_ID: "resourceId" } as const;

/** What the list is asked for; null when nothing can fit. */
function queryOf({ month, filter, order }: HistoricalSummaryPageRequest): Query | null {
  const { kind, resourceId, ownerId, ownerKind } = filter;
  const conditions = [
    ["resourceType", wordFor(kinds, kind)],
    ["resourceId", resourceId?.toLowerCase()],
    ["ownerId", ownerId?.toLowerCase()],
    ["ownerType", wordFor(ownerKinds, ownerKind)],
  ] as const;
  const condition = conditions.find(([, value]) => value !== null && value !== undefined);
  const [filterField, value] = condition ?? [];
  // Losant takes a pattern here: what is no id would be one.
  if (filterField?.endsWith("Id") === true && !/^[a-f\d]{24}$/.test(value ?? "")) return null;
  return {
    sortField: sortFields[order?.field ?? "PERIOD_START"],
    sortDirection: order?.direction === "DESC" ? "desc" : "asc",
    ...(month !== null && { month: String(Date.parse(month)) }),
    ...(filterField !== undefined && { filterField, filter: value ?? "" }),
  };
}

function wordFor<Kind>(
  words: Readonly<Record<string, Kind>>,
  kind: Kind | null | undefined,
): string | undefined {
  return Object.keys(words).find((word) => words[word] === kind);
}
