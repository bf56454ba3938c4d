import { type AnswerOrigin, readRecord } from "../answer.ts";
import { type FieldRow, type FieldSet, type FieldTable, type JsonObject, upstreamKeysOf } from "../fields.ts";
import { count, countOf, listOf, nothing, objectOf, row } from "../values.ts";
import { orgSummaryKeys, userSummaryKeys } from "./summary.ts";

/** Kinds of things that Losant counts and limits. */
export type LosantResource = keyof typeof quotaTables;

/** How much of one kind of resource is there, and may be. */
export interface LosantQuotaFields {
  used: number | null;
  limit: number | null;
}

/** A quota. A number that Losant sent in a wrong form is an Error. */
export type LosantQuotaRecord = { readonly resource: LosantResource } & {
  readonly [Name in keyof LosantQuotaFields]?: LosantQuotaFields[Name] | Error;
};

/** Settings of a plan that are not counts. */
export interface LosantServiceLimitsRecord {
  readonly dataRetentionSeconds: number | null;
  readonly notebookMinutesPerRun: number | null;
  readonly parallelNotebookRuns: number | null;
  readonly applicationFlowSlots: number | null;
  readonly experienceFlowSlots: number | null;
  readonly systemIntervalSeconds: number | null;
}

/** What one kind of resource is called in `limits`, and how its number is found. */
function quota(limitKey: string | null, used: FieldRow<number | null>): FieldTable<LosantQuotaFields> {
  const limit =
    limitKey === null
      ? nothing()
      : row(["limits"], (upstream: JsonObject) => countOf(objectOf(upstream["limits"])?.[limitKey]));
  return { used, limit };
}

/** A row for a value in `summary`. */
function summed(key: string, read: (value: unknown) => number | null = countOf): FieldRow<number | null> {
  return row([key], (upstream) => read(objectOf(upstream["summary"])?.[key]));
}

/** The names are those of `limits` and `summary` in the schemas `org` and `me` of Losant's client. */
const quotaTables = {
  API_TOKEN: quota("apitoken", summed("apiTokenCount")),
  APPLICATION: quota("application", summed("appCount")),
  APPLICATION_CERTIFICATE: quota("applicationcertificate", summed("certificateCount")),
  APPLICATION_CERTIFICATE_AUTHORITY: quota(
    "applicationcertificateauthority",
    summed("certificateAuthorityCount"),
  ),
  APPLICATION_KEY: quota("applicationkey", summed("keyCount")),
  CREDENTIAL: quota("credential", summed("credentialCount")),
  DASHBOARD: quota("dashboard", summed("dashCount")),
  DATA_TABLE: quota("datatable", summed("dataTableCount")),
  DEVICE: quota("device", summed("deviceCount")),
  DEVICE_RECIPE: quota("devicerecipe", summed("deviceRecipeCount")),
  EVENT: quota(null, summed("eventCount")),
  EXPERIENCE_DOMAIN: quota("experiencedomain", summed("experienceDomainCount")),
  EXPERIENCE_ENDPOINT: quota("experienceendpoint", summed("experienceEndpointCount")),
  EXPERIENCE_GROUP: quota("experiencegroup", summed("experienceGroupCount")),
  EXPERIENCE_SLUG: quota("experienceslug", summed("experienceSlugCount")),
  EXPERIENCE_USER: quota("experienceuser", summed("experienceUserCount")),
  EXPERIENCE_VERSION: quota("experienceversion", summed("experienceVersionCount")),
  EXPERIENCE_VIEW: quota("experienceview", summed("experienceViewCount")),
  FILE: quota("file", summed("fileCount")),
  FLOW: quota("flow", summed("flowCount")),
  INSTANCE: quota(null, summed("instanceCount")),
  INTEGRATION: quota("integration", summed("integrationCount")),
  // Members stand in every organization, so that counting them costs Losant nothing.
  MEMBER: quota(
    "member",
    row(["members"], ({ members }) => listOf(members, objectOf)?.length ?? null),
  ),
  NOTEBOOK: quota("notebook", summed("notebookCount")),
  NOTEBOOK_MINUTE: quota(
    "notebookMinutesPerMonth",
    summed("notebookStats", (stats) => countOf(objectOf(stats)?.["minutesThisPeriod"])),
  ),
  ORG: quota(null, summed("orgCount")),
  PAYLOAD: quota("payload", summed("payloadCount", sumOfPayloads)),
  PENDING_INVITE: quota(null, summed("pendingInviteCount")),
  PRIVATE_FILE: quota("privatefile", summed("privateFileCount")),
  RESOURCE_JOB: quota("resourcejob", summed("resourceJobCount")),
  STORAGE: quota(
    "storage",
    summed("storageStats", (stats) => countOf(objectOf(stats)?.["size"])),
  ),
  WEBHOOK: quota("webhook", summed("webhookCount")),
};

const quotaFieldNames: FieldSet = new Set(["used", "limit"]);

/** What can have quotas: an organization, or the user's own sandbox. */
export interface QuotaOwner {
  readonly summaryKeys: FieldSet;
  /** What Losant counts or limits for it. */
  readonly resources: readonly LosantResource[];
}

function ownerWith(summaryKeys: FieldSet, isOwned: (resource: LosantResource) => boolean): QuotaOwner {
  return { summaryKeys, resources: (Object.keys(quotaTables) as LosantResource[]).filter(isOwned) };
}

/** Quotas of an organization. */
export const orgQuotas: QuotaOwner = ownerWith(
  orgSummaryKeys,
  (resource) => resource !== "ORG" && resource !== "INSTANCE",
);

/** Quotas of a user's own sandbox. */
export const userQuotas: QuotaOwner = ownerWith(
  userSummaryKeys,
  (resource) => resource !== "MEMBER" && resource !== "PENDING_INVITE",
);

/** The keys of `summary` that these quotas need; null for all of them. */
export function summaryKeysOfQuotas(
  { resources, summaryKeys }: QuotaOwner,
  asked: readonly LosantResource[] | null,
): FieldSet {
  const tables = (asked ?? resources).map((resource) => quotaTables[resource]);
  return summaryKeys.intersection(new Set(tables.flatMap((table) => upstreamKeysOf(table, quotaFieldNames))));
}

/**
 * The keys of `summary` that asked fields named `quotas:MEMBER` (one for each kind of resource) or `quotas:*` (all)
 * need. `quotas` takes an argument, which a plain field name does not tell.
 */
export function summaryKeysOfQuotaFields(owner: QuotaOwner, asked: FieldSet): FieldSet {
  if (asked.has("quotas:*")) return summaryKeysOfQuotas(owner, null);
  const resources = (Object.keys(quotaTables) as LosantResource[]).filter((resource) =>
    asked.has(`quotas:${resource}`),
  );
  return summaryKeysOfQuotas(owner, resources);
}

/** Reads quotas, one for each kind that is named; null for all that the owner has. */
export function readQuotas(
  origin: AnswerOrigin,
  { resources }: QuotaOwner,
  upstream: JsonObject,
  asked: readonly LosantResource[] | null,
): readonly LosantQuotaRecord[] {
  return [...new Set(asked ?? resources)].map((resource) => ({
    resource,
    ...readRecord(origin, quotaTables[resource], upstream, quotaFieldNames),
  }));
}

/** A row for the settings of a plan: those in `limits` that limit no count. */
export const serviceLimits: FieldRow<LosantServiceLimitsRecord | null> = row(["limits"], (upstream) => {
  const limits = objectOf(upstream["limits"]);
  if (limits === null) return null;
  return {
    dataRetentionSeconds: count("dataTTL").read(limits),
    notebookMinutesPerRun: count("notebookMinutesPerRun").read(limits),
    parallelNotebookRuns: count("notebookInParallel").read(limits),
    applicationFlowSlots: count("applicationFlowSlots").read(limits),
    experienceFlowSlots: count("experienceFlowSlots").read(limits),
    systemIntervalSeconds: count("systemInterval").read(limits),
  };
});

/** `payloadCount` holds numbers by kind of payload and, in it, by where it came from. */
function sumOfPayloads(value: unknown): number | null {
  const byKind = objectOf(value);
  if (byKind === null) return null;
  let sum = 0;
  for (const bySource of Object.values(byKind)) {
    for (const payloads of Object.values(objectOf(bySource) ?? {})) sum += countOf(payloads) ?? 0;
  }
  return countOf(sum);
}
