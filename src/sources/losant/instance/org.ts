import { type AnswerOrigin, readRecord } from "../../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../../fields.ts";
import { mapPage } from "../../page.ts";
import type { OrgFields, OrgRecord } from "../../record.ts";
import type { Access, OrgPageRequest } from "../../source.ts";
import { unsupported } from "../../unsupported.ts";
import { flagOf, listOf, objectOf, requiredTextOf, row, textOf } from "../../values.ts";
import { toObjectId } from "../id.ts";
import { type LosantOrgFields, orgFields, summaryKeysOfOrg } from "../org.ts";
import { instanceOrgQuotas } from "../quota.ts";
import { idOf } from "../session.ts";
import type { LosantInstanceAccess } from "./access.ts";
import type { InstanceOrgWindow } from "./org-list.ts";
import { toOrgQuery } from "./org-query.ts";
import type { LosantInstanceSession } from "./session.ts";

/** What an instance keeps about one of its organizations. */
export interface LosantOrgAdministrationRecord {
  readonly access: LosantInstanceAccess;
  readonly isAuditLogEnabled: boolean | null;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly referralId: string | null;
  readonly customerId: string | null;
  readonly subscriptionId: string | null;
}

/** Fields of an organization of an instance, apart from those that all sources share. */
export interface LosantInstanceOrgFields extends Omit<LosantOrgFields, "administration"> {
  administration: LosantOrgAdministrationRecord;
}

/** An organization of an instance (schema `instanceOrg` of Losant's client). */
export const instanceOrgFields: FieldTable<
  OrgFields & LosantInstanceOrgFields,
  [access: LosantInstanceAccess]
> = {
  ...orgFields,
  // Losant says it only to members.
  isEnterprise: row([], () => true),
  administration: row(
    ["auditLogEnabled", "tags", "referralId", "customerId", "subscriptionId"],
    (org, access) => ({
      access,
      isAuditLogEnabled: flagOf(org["auditLogEnabled"]),
      tags: listOf(org["tags"], tagOf) ?? [],
      referralId: textOf(org["referralId"]),
      customerId: textOf(org["customerId"]),
      subscriptionId: textOf(org["subscriptionId"]),
    }),
  ),
};

function tagOf(value: unknown): { readonly key: string; readonly value: string } {
  const tag = objectOf(value);
  return { key: requiredTextOf(tag?.["key"]), value: requiredTextOf(tag?.["value"]) };
}

/** The keys of `summary` that the asked fields need. */
export function summaryKeysOfInstanceOrg(asked: FieldSet): FieldSet {
  return summaryKeysOfOrg(asked, instanceOrgQuotas);
}

/** An organization with the asked fields. */
export function toInstanceOrgRecord(
  { access }: Pick<LosantInstanceSession, "access">,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): OrgRecord {
  const known = { access, sourceId: idOf(origin, upstream) };
  return readRecord(origin, instanceOrgFields, upstream, asked, known, access);
}

/** The reads of an instance's organizations. */
export function createInstanceOrgReads(
  session: LosantInstanceSession,
): Pick<Access, "org" | "orgBySlug" | "orgs"> {
  const { access, api, orgs } = session;
  return {
    async org(orgId, fields) {
      const id = toObjectId(orgId);
      const upstream = id === null ? null : await orgs.load(id, summaryKeysOfInstanceOrg(fields));
      return upstream === null ? null : toInstanceOrgRecord(session, api.org(orgId), upstream, fields);
    },
    async orgBySlug() {
      throw unsupported(access, "by.slug", "find organizations by a slug: they have none");
    },
    async orgs(request) {
      const { fields } = request;
      const page = await orgs.page(windowOf(access, request), summaryKeysOfInstanceOrg(fields));
      return mapPage(page, (upstream) => toInstanceOrgRecord(session, api.orgs(), upstream, fields));
    },
  };
}

const sortFields = { NAME: "name", CREATED_AT: "creationDate", UPDATED_AT: "lastUpdated" } as const;

function windowOf(access: Access, { first, after, filter, order }: OrgPageRequest): InstanceOrgWindow {
  if (filter.slug !== null) throw unsupported(access, "filter.slug", "find organizations by a slug");
  return {
    first,
    after,
    sortField: sortFields[order?.field ?? "NAME"],
    sortDirection: order?.direction === "DESC" ? "desc" : "asc",
    query: toOrgQuery(filter),
  };
}
