import { type AnswerOrigin, readRecord } from "../answer.ts";
import {
  type FieldRow,
  type FieldSet,
  type FieldTable,
  type JsonObject,
  noFields,
  upstreamKeysOf,
} from "../fields.ts";
import { countOf, listOf, nothing, objectOf, requiredTextOf, row } from "../values.ts";
import { limitKeys, serviceLimitKeys } from "./limit.ts";
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

/** The names are those of `summary` in the schemas `org` and `me` of Losant's client. */
const quotaTables = {
  API_TOKEN: quota(limitKeys.API_TOKEN, summed("apiTokenCount")),
  APPLICATION: quota(limitKeys.APPLICATION, summed("appCount")),
  APPLICATION_CERTIFICATE: quota(limitKeys.APPLICATION_CERTIFICATE, summed("certificateCount")),
  APPLICATION_CERTIFICATE_AUTHORITY: quota(
    limitKeys.APPLICATION_CERTIFICATE_AUTHORITY,
    summed("certificateAuthorityCount"),
  ),
  APPLICATION_KEY: quota(limitKeys.APPLICATION_KEY, summed("keyCount")),
  CREDENTIAL: quota(limitKeys.CREDENTIAL, summed("credentialCount")),
  CUSTOM_NODE: quota(limitKeys.CUSTOM_NODE, nothing()),
  DASHBOARD: quota(limitKeys.DASHBOARD, summed("dashCount")),
  DATA_TABLE: quota(limitKeys.DATA_TABLE, summed("dataTableCount")),
  DEVICE: quota(limitKeys.DEVICE, summed("deviceCount")),
  DEVICE_RECIPE: quota(limitKeys.DEVICE_RECIPE, summed("deviceRecipeCount")),
  EVENT: quota(null, summed("eventCount")),
  EXPERIENCE_DOMAIN: quota(limitKeys.EXPERIENCE_DOMAIN, summed("experienceDomainCount")),
  EXPERIENCE_ENDPOINT: quota(limitKeys.EXPERIENCE_ENDPOINT, summed("experienceEndpointCount")),
  EXPERIENCE_GROUP: quota(limitKeys.EXPERIENCE_GROUP, summed("experienceGroupCount")),
  EXPERIENCE_SLUG: quota(limitKeys.EXPERIENCE_SLUG, summed("experienceSlugCount")),
  EXPERIENCE_USER: quota(limitKeys.EXPERIENCE_USER, summed("experienceUserCount")),
  EXPERIENCE_VERSION: quota(limitKeys.EXPERIENCE_VERSION, summed("experienceVersionCount")),
  EXPERIENCE_VIEW: quota(limitKeys.EXPERIENCE_VIEW, summed("experienceViewCount")),
  FILE: quota(limitKeys.FILE, summed("fileCount")),
  FLOW: quota(limitKeys.FLOW, summed("flowCount")),
  INSTANCE: quota(null, summed("instanceCount")),
  INSTANCE_API_TOKEN: quota(limitKeys.INSTANCE_API_TOKEN, nothing()),
  INTEGRATION: quota(limitKeys.INTEGRATION, summed("integrationCount")),
  // Members stand in every organization on the platform, so that counting them costs Losant nothing there.
  MEMBER: quota(
    limitKeys.MEMBER,
    row(["members", "memberCount"], ({ members, summary }) =>
      members === undefined
        ? countOf(objectOf(summary)?.["memberCount"])
        : (listOf(members, (member) => requiredTextOf(objectOf(member)?.["userId"]))?.length ?? null),
    ),
  ),
  NOTEBOOK: quota(limitKeys.NOTEBOOK, summed("notebookCount")),
  NOTEBOOK_MINUTE: quota(
    limitKeys.NOTEBOOK_MINUTE,
    summed("notebookStats", (stats) => countOf(objectOf(stats)?.["minutesThisPeriod"])),
  ),
  NOTIFICATION_RULE: quota(limitKeys.NOTIFICATION_RULE, nothing()),
  ORG: quota(limitKeys.ORG, summed("orgCount")),
  PAYLOAD: quota(limitKeys.PAYLOAD, summed("payloadCount", sumOfPayloads)),
  PENDING_INVITE: quota(null, summed("pendingInviteCount")),
  PRIVATE_FILE: quota(limitKeys.PRIVATE_FILE, summed("privateFileCount")),
  RESOURCE_JOB: quota(limitKeys.RESOURCE_JOB, summed("resourceJobCount")),
  STORAGE: quota(
    limitKeys.STORAGE,
    summed("storageStats", (stats) => countOf(objectOf(stats)?.["size"])),
  ),
  WEBHOOK: quota(limitKeys.WEBHOOK, summed("webhookCount")),
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

/** What only an instance has, and a limit for. */
function isOfInstances(resource: LosantResource): boolean {
  return ["CUSTOM_NODE", "INSTANCE_API_TOKEN", "NOTIFICATION_RULE"].includes(resource);
}

function isOfOrgs(resource: LosantResource): boolean {
  return resource !== "ORG" && resource !== "INSTANCE" && !isOfInstances(resource);
}

/** Quotas of an organization on the platform. */
export const orgQuotas: QuotaOwner = ownerWith(orgSummaryKeys.difference(new Set(["memberCount"])), isOfOrgs);

/** Quotas of an organization of an instance. */
export const instanceOrgQuotas: QuotaOwner = ownerWith(orgSummaryKeys, isOfOrgs);

/** Quotas of a user's own sandbox. */
export const userQuotas: QuotaOwner = ownerWith(
  userSummaryKeys,
  (resource) => resource !== "MEMBER" && resource !== "PENDING_INVITE" && !isOfInstances(resource),
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
  const prefix = "quotas:";
  const resources = [...asked]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length) as LosantResource);
  return resources.length === 0 ? noFields : summaryKeysOfQuotas(owner, resources);
}

/** Reads quotas, one for each kind that is named; null for all that the owner has. */
export function readQuotas(
  origin: AnswerOrigin,
  { resources }: QuotaOwner,
  upstream: JsonObject,
  asked: readonly LosantResource[] | null,
): readonly LosantQuotaRecord[] {
  return [...new Set(asked ?? resources)].map((resource) =>
    readRecord(origin, quotaTables[resource], upstream, quotaFieldNames, {
      resource,
    }),
  );
}

/** A row for the settings of a plan: those in `limits` that limit no count. */
export const serviceLimits: FieldRow<LosantServiceLimitsRecord | null> = row(["limits"], (upstream) => {
  const limits = objectOf(upstream["limits"]);
  if (limits === null) return null;
  return {
    dataRetentionSeconds: countOf(limits[serviceLimitKeys.dataRetentionSeconds]),
    notebookMinutesPerRun: countOf(limits[serviceLimitKeys.notebookMinutesPerRun]),
    parallelNotebookRuns: countOf(limits[serviceLimitKeys.parallelNotebookRuns]),
    applicationFlowSlots: countOf(limits[serviceLimitKeys.applicationFlowSlots]),
    experienceFlowSlots: countOf(limits[serviceLimitKeys.experienceFlowSlots]),
    systemIntervalSeconds: countOf(limits[serviceLimitKeys.systemIntervalSeconds]),
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
