import { type AnswerOrigin, readRecord } from "../answer.ts";
import {
  type FieldSet,
  type FieldTable,
  type JsonObject,
  noFields,
  uniteFields,
  upstreamKeysOf,
} from "../fields.ts";
import { mapPage } from "../page.ts";
import type { OrgFields, OrgRecord } from "../record.ts";
import type { Access, OrgPageRequest } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import {
  countOf,
  flag,
  listOf,
  moment,
  momentOf,
  nothing,
  objectOf,
  requiredTextOf,
  row,
  text,
  textOf,
  wordOf,
} from "../values.ts";
import { toObjectId } from "./id.ts";
import type { OrgList, OrgWindow } from "./org-list.ts";
import { type LosantPeriodRecord, periodOf } from "./period.ts";
import {
  type LosantServiceLimitsRecord,
  orgQuotas,
  serviceLimits,
  summaryKeysOfQuotaFields,
} from "./quota.ts";
import { idOf, type LosantSession, orgNotFound } from "./session.ts";
import { orgSummaryKeys } from "./summary.ts";

/** Fields that only a Losant organization has. Its quotas are in the extras: they take an argument. */
export interface LosantOrgFields {
  mfaPolicy: "NOT_REQUIRED" | "REQUIRED_FOR_ADMINS" | "REQUIRED" | null;
  isReadOnly: boolean | null;
  disabledAt: string | null;
  isEnterprise: boolean | null;
  allowedEmailDomains: readonly string[] | null;
  banner: { message: string; level: "INFO" | "WARNING" | "CRITICAL" } | null;
  billing: {
    planId: string | null;
    email: string | null;
    subscriptionStatus: "TRIALING" | "ACTIVE" | "PAST_DUE" | "CANCELED" | "UNPAID" | null;
    currentPeriod: LosantPeriodRecord | null;
  };
  serviceLimits: LosantServiceLimitsRecord | null;
  /** Only instances have it. */
  administration: null;
}

/** When members need a one-time code, by Losant's words for it. */
export const mfaPolicies = {
  notRequired: "NOT_REQUIRED",
  adminRequired: "REQUIRED_FOR_ADMINS",
  required: "REQUIRED",
} as const;
const bannerLevels = { info: "INFO", warning: "WARNING", critical: "CRITICAL" } as const;
const subscriptionStatuses = {
  trialing: "TRIALING",
  active: "ACTIVE",
  past_due: "PAST_DUE",
  canceled: "CANCELED",
  unpaid: "UNPAID",
} as const;

/** A Losant organization (schema `org` of Losant's client). Of the keys only those of `summary` can be projected. */
export const orgFields: FieldTable<OrgFields & LosantOrgFields> = {
  name: row(["name"], (org) => requiredTextOf(org["name"])),
  slug: nothing(),
  description: text("description"),
  logoUrl: nothing(),
  accentColor: text("iconColor"),
  createdAt: moment("creationDate"),
  updatedAt: moment("lastUpdated"),
  pendingInviteCount: row(["pendingInviteCount"], (org) =>
    countOf(objectOf(org["summary"])?.["pendingInviteCount"]),
  ),
  mfaPolicy: row(["mfaMode"], (org) => wordOf(org["mfaMode"], mfaPolicies)),
  isReadOnly: flag("isReadOnly"),
  // False or a date.
  disabledAt: row(["disabledAt"], ({ disabledAt }) => (disabledAt === false ? null : momentOf(disabledAt))),
  isEnterprise: flag("isEnterprise"),
  allowedEmailDomains: row(["whitelistedEmailDomains"], (org) =>
    listOf(org["whitelistedEmailDomains"], requiredTextOf),
  ),
  banner: row(["banner"], (org) => {
    const banner = objectOf(org["banner"]);
    const message = textOf(banner?.["message"]);
    // Losant's schema requires neither part; a notice of no stated urgency is the least urgent.
    return message === null ? null : { message, level: wordOf(banner?.["level"], bannerLevels) ?? "INFO" };
  }),
  billing: row(
    ["planId", "billingEmail", "subscriptionStatus", "currentPeriodStart", "currentPeriodEnd"],
    (org) => ({
      planId: textOf(org["planId"]),
      email: textOf(org["billingEmail"]),
      subscriptionStatus: wordOf(org["subscriptionStatus"], subscriptionStatuses),
      currentPeriod: periodOf(org),
    }),
  ),
  serviceLimits,
  administration: nothing(),
};

/** The keys of `summary` that the asked fields need, with those of the quotas that are among them. */
export function summaryKeysOfOrg(asked: FieldSet, quotas = orgQuotas): FieldSet {
  const own = upstreamKeysOf(orgFields, asked).filter((key) => orgSummaryKeys.has(key));
  return uniteFields([own.length === 0 ? noFields : new Set(own), summaryKeysOfQuotaFields(quotas, asked)]);
}

/** An organization with the asked fields. */
export function toOrgRecord(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): OrgRecord {
  return readRecord(origin, orgFields, upstream, asked, { access, sourceId: idOf(origin, upstream) });
}

/** An organization as Losant sends it, here or through an instance. Throws NOT_FOUND when the caller sees no such one. */
export async function requireOrg(
  { access, orgs }: { readonly access: Pick<Access, "source">; readonly orgs: Pick<OrgList, "load"> },
  orgId: string,
  keys: FieldSet,
): Promise<JsonObject> {
  const id = toObjectId(orgId);
  const upstream = id === null ? null : await orgs.load(id, keys);
  if (upstream === null) throw orgNotFound(access, orgId);
  return upstream;
}

/** The reads of organizations. */
export function createOrgReads({
  access,
  api,
  orgs,
}: LosantSession): Pick<Access, "org" | "orgBySlug" | "orgs"> {
  return {
    async org(orgId, fields) {
      const id = toObjectId(orgId);
      const upstream = id === null ? null : await orgs.load(id, summaryKeysOfOrg(fields));
      return upstream === null ? null : toOrgRecord(access, api.org(orgId), upstream, fields);
    },
    async orgBySlug() {
      throw unsupported(access, "by.slug", "find organizations by a slug: they have none");
    },
    async orgs(request) {
      const { fields } = request;
      const list = api.orgs();
      const page = await orgs.page(windowOf(access, request), summaryKeysOfOrg(fields));
      return mapPage(page, (upstream) => toOrgRecord(access, list, upstream, fields));
    },
  };
}

const sortFields = { NAME: "name", CREATED_AT: "creationDate", UPDATED_AT: "lastUpdated" } as const;

function windowOf(access: Access, { first, after, filter, order }: OrgPageRequest): OrgWindow {
  if (filter.slug !== null) throw unsupported(access, "filter.slug", "find organizations by a slug");
  if (filter.losantInstance)
    throw unsupported(access, "filter.losantInstance", "filter organizations like an instance");
  return {
    first,
    after,
    sortField: sortFields[order?.field ?? "NAME"],
    sortDirection: order?.direction === "DESC" ? "desc" : "asc",
    nameContains: globbable(access, filter.nameContains, "organizations"),
  };
}

/**
 * A part of a name as it may stand in Losant's `filter`, where `*` is any text and nothing can be escaped; null when
 * there is nothing to filter by. Throws UNSUPPORTED for a text with `*`.
 */
export function globbable(
  access: Access,
  nameContains: string | null,
  what: string,
  argument = "filter.nameContains",
): string | null {
  if (nameContains === null || nameContains === "") return null;
  if (!nameContains.includes("*")) return nameContains;
  throw unsupported(access, argument, `find ${what} by a text with "*", its wildcard`);
}
