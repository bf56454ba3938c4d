import { GatewayError } from "../../errors/gateway-error.ts";
import type { JsonObject } from "../fields.ts";
import { countOf } from "../values.ts";

/** How much there may be of one kind of resource. */
export interface LosantLimitRecord {
  readonly resource: LosantLimitedResource;
  readonly limit: number;
}

/** Kinds of resources that Losant limits, in an organization or in an instance. */
export type LosantLimitedResource = keyof typeof limitKeys;

/** What the limits of an organization are called in `limits` (schema `org` of Losant's client). */
const orgLimitKeys = {
  API_TOKEN: "apitoken",
  APPLICATION: "application",
  APPLICATION_CERTIFICATE: "applicationcertificate",
  APPLICATION_CERTIFICATE_AUTHORITY: "applicationcertificateauthority",
  APPLICATION_KEY: "applicationkey",
  CREDENTIAL: "credential",
  DASHBOARD: "dashboard",
  DATA_TABLE: "datatable",
  DEVICE: "device",
  DEVICE_RECIPE: "devicerecipe",
  EXPERIENCE_DOMAIN: "experiencedomain",
  EXPERIENCE_ENDPOINT: "experienceendpoint",
  EXPERIENCE_GROUP: "experiencegroup",
  EXPERIENCE_SLUG: "experienceslug",
  EXPERIENCE_USER: "experienceuser",
  EXPERIENCE_VERSION: "experienceversion",
  EXPERIENCE_VIEW: "experienceview",
  FILE: "file",
  FLOW: "flow",
  INTEGRATION: "integration",
  MEMBER: "member",
  NOTEBOOK: "notebook",
  NOTEBOOK_MINUTE: "notebookMinutesPerMonth",
  PAYLOAD: "payload",
  PRIVATE_FILE: "privatefile",
  RESOURCE_JOB: "resourcejob",
  STORAGE: "storage",
  WEBHOOK: "webhook",
} as const;

/** What all limits are called: an instance has those of organizations and some more (schema `instance`). */
export const limitKeys = {
  ...orgLimitKeys,
  CUSTOM_NODE: "instanceCustomNode",
  INSTANCE_API_TOKEN: "instanceApiToken",
  NOTIFICATION_RULE: "instanceNotificationRule",
  ORG: "organization",
} as const;

/** What the settings among the limits are called that limit no count. */
export const serviceLimitKeys = {
  dataRetentionSeconds: "dataTTL",
  notebookMinutesPerRun: "notebookMinutesPerRun",
  parallelNotebookRuns: "notebookInParallel",
  applicationFlowSlots: "applicationFlowSlots",
  experienceFlowSlots: "experienceFlowSlots",
  systemIntervalSeconds: "systemInterval",
} as const;

/** Reads limits: one for each kind of resource that there is one for. Throws a TypeError for what is no number. */
export function limitsOf(limits: JsonObject): readonly LosantLimitRecord[] {
  return (Object.keys(limitKeys) as LosantLimitedResource[]).flatMap((resource) => {
    const limit = countOf(limits[limitKeys[resource]]);
    return limit === null ? [] : [{ resource, limit }];
  });
}

/**
 * Writes limits of an organization. Throws BAD_USER_INPUT, naming the entry, for a kind of resource that Losant does not
 * limit there.
 */
export function toOrgLimits(
  limits: readonly { readonly resource: string; readonly limit: number }[],
  argument: string,
): JsonObject {
  const entries = limits.map(({ resource, limit }, index) => {
    if (isLimitedInOrgs(resource)) return [orgLimitKeys[resource], limit];
    throw new GatewayError("BAD_USER_INPUT", `Losant does not limit ${resource} for orgs. Leave it out.`, {
      argument: `${argument}.${index}.resource`,
    });
  });
  return Object.fromEntries(entries) as JsonObject;
}

/** Writes settings of a plan that are not counts. What is null or left out is not written: none can be cleared. */
export function toServiceLimits(settings: JsonObject): JsonObject {
  const names = Object.keys(serviceLimitKeys) as (keyof typeof serviceLimitKeys)[];
  const entries = names
    .filter((name) => typeof settings[name] === "number")
    .map((name) => [serviceLimitKeys[name], settings[name]]);
  return Object.fromEntries(entries) as JsonObject;
}

function isLimitedInOrgs(resource: string): resource is keyof typeof orgLimitKeys {
  return Object.hasOwn(orgLimitKeys, resource);
}
