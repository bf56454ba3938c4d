import { type FieldSet, perFields } from "../fields.ts";
import type { Query } from "./api.ts";

const resourceCounts = [
  "apiTokenCount",
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
];
const usage = ["payloadCount", "storageStats", "notebookStats"];

/** All keys of an organization's `summary` (schema `org` of Losant's client). */
export const orgSummaryKeys: FieldSet = new Set([
  ...resourceCounts,
  "memberCount",
  "pendingInviteCount",
  ...usage,
]);

/** All keys of a user's `summary` (schema `me` of Losant's client). */
export const userSummaryKeys: FieldSet = new Set([...resourceCounts, "orgCount", "instanceCount", ...usage]);

/** Asks for these keys of an organization's summary and no others. */
export const projectOrgSummary = projectionOf(orgSummaryKeys);

/** Asks for these keys of a user's summary and no others. */
export const projectUserSummary = projectionOf(userSummaryKeys);

/**
 * Losant documents neither its default nor whether `summaryInclude` adds to it or replaces it: including what is wanted and
 * excluding the rest is right either way.
 */
function projectionOf(all: FieldSet): (wanted: FieldSet) => Query {
  return perFields((wanted) => {
    const included = [...all].filter((key) => wanted.has(key));
    const excluded = [...all].filter((key) => !wanted.has(key));
    return {
      ...(included.length > 0 && { summaryInclude: included.join(",") }),
      ...(excluded.length > 0 && { summaryExclude: excluded.join(",") }),
    };
  });
}
