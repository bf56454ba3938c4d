import { type AnswerOrigin, readRecord } from "../../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../../fields.ts";
import { count, nothing, number } from "../../values.ts";
import type { LosantResource } from "../quota.ts";

/** How many of one kind of resource there were in a month. */
export interface LosantHistoricalCountFields {
  count: number | null;
  proratedCount: number | null;
}

/** A count. A number that Losant sent in a wrong form is an Error. */
export type LosantHistoricalCountRecord = { readonly resource: LosantResource } & {
  readonly [Name in keyof LosantHistoricalCountFields]?: LosantHistoricalCountFields[Name] | Error;
};

function counted(key: string): FieldTable<LosantHistoricalCountFields> {
  return { count: count(key), proratedCount: nothing() };
}

function prorated(key: string): FieldTable<LosantHistoricalCountFields> {
  return { count: count(key), proratedCount: number(`${key}Prorated`) };
}

const uncounted: FieldTable<LosantHistoricalCountFields> = { count: nothing(), proratedCount: nothing() };

/** The names are those of schema `historicalSummaries` of Losant's client. */
const countTables: Partial<Readonly<Record<LosantResource, FieldTable<LosantHistoricalCountFields>>>> = {
  API_TOKEN: counted("apiTokenCount"),
  APPLICATION: prorated("applicationCount"),
  APPLICATION_CERTIFICATE: counted("certificateCount"),
  APPLICATION_CERTIFICATE_AUTHORITY: counted("certificateAuthorityCount"),
  APPLICATION_KEY: counted("applicationKeyCount"),
  CREDENTIAL: counted("credentialCount"),
  DASHBOARD: prorated("dashboardCount"),
  DATA_TABLE: counted("dataTableCount"),
  DEVICE: prorated("deviceCount"),
  DEVICE_RECIPE: counted("deviceRecipeCount"),
  EVENT: counted("eventCount"),
  EXPERIENCE_DOMAIN: counted("experienceDomainCount"),
  EXPERIENCE_ENDPOINT: counted("experienceEndpointCount"),
  EXPERIENCE_GROUP: counted("experienceGroupCount"),
  EXPERIENCE_SLUG: counted("experienceSlugCount"),
  EXPERIENCE_USER: counted("experienceUserCount"),
  EXPERIENCE_VERSION: counted("experienceVersionCount"),
  EXPERIENCE_VIEW: counted("experienceViewCount"),
  FILE: counted("fileCount"),
  FLOW: counted("workflowCount"),
  INTEGRATION: counted("integrationCount"),
  MEMBER: prorated("userCount"),
  NOTEBOOK: counted("notebookCount"),
  NOTEBOOK_MINUTE: counted("notebookMinutesCount"),
  PRIVATE_FILE: counted("privateFileCount"),
  RESOURCE_JOB: counted("resourceJobCount"),
  WEBHOOK: counted("webhookCount"),
};

const countFieldNames: FieldSet = new Set(["count", "proratedCount"]);

/** Reads counts, one for each kind that is named; null for all that Losant counted. */
export function readHistoricalCounts(
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: readonly LosantResource[] | null,
): readonly LosantHistoricalCountRecord[] {
  const resources = asked ?? (Object.keys(countTables) as LosantResource[]);
  const counts = [...new Set(resources)].map((resource) =>
    readRecord(origin, countTables[resource] ?? uncounted, upstream, countFieldNames, {
      resource,
    }),
  );
  return asked === null ? counts.filter(({ count: value }) => value !== null) : counts;
}
