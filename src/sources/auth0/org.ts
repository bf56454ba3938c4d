import { type AnswerOrigin, findRecord, readId, readRecord } from "../answer.ts";

import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { OrgFields, OrgRecord } from "../record.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Access, OrgPageRequest } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { countOf, flagOf, json, nothing, objectOf, requiredTextOf, row, text, textOf } from "../values.ts";
import type { Auth0Api } from "./api.ts";
import { createListedLoader } from "./listed-loader.ts";
import { listByNumberOrCheckpoint } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** Fields that only an Auth0 organization has. */
export interface Auth0OrgFields {
  branding: {
    logoUrl: string | null;
    primaryColor: string | null;
    pageBackgroundColor: string | null;
  } | null;
  metadata: JsonObject | null;
  tokenQuota: { isEnforced: boolean; perDay: number | null; perHour: number | null } | null;
}

/** An Auth0 organization. */
export const orgFields: FieldTable<OrgFields & Auth0OrgFields> = {
  name: row(
    ["display_name", "name"],
    (org) => textOf(org["display_name"]) ?? textOf(org["name"]) ?? requiredTextOf(org["id"]),
  ),
  slug: text("name"),
  description: nothing(),
  logoUrl: row(["branding"], (org) => brandingOf(org)?.logoUrl ?? null),
  accentColor: row(["branding"], (org) => brandingOf(org)?.primaryColor ?? null),
  createdAt: nothing(),
  updatedAt: nothing(),
  pendingInviteCount: nothing(),
  branding: row(["branding"], brandingOf),
  metadata: json("metadata"),
  tokenQuota: row(["token_quota"], (org) => {
    const quota = objectOf(objectOf(org["token_quota"])?.["client_credentials"]);
    if (quota === null) return null;
    return {
      isEnforced: flagOf(quota["enforce"]) ?? false,
      perDay: countOf(quota["per_day"]),
      perHour: countOf(quota["per_hour"]),
    };
  }),
};

/** Loads organizations by id. The list is read only for several: tenants can have more than a page of them. */
export function createOrgLoader(api: Auth0Api): RecordLoader<JsonObject> {
  return createListedLoader({ item: api.organization, list: api.organizations, mostSingleReads: 4 });
}

/** An organization with the asked fields. */
export function toOrgRecord(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): OrgRecord {
  return readRecord(origin, orgFields, upstream, asked, { access, sourceId: readId(origin, upstream) });
}

/** The reads of organizations. */
export function createOrgReads({
  access,
  api,
  orgs,
}: Pick<Auth0Session, "access" | "api" | "orgs">): Pick<Access, "org" | "orgBySlug" | "orgs"> {
  const remember = (origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): OrgRecord => {
    const record = toOrgRecord(access, origin, upstream, asked);
    orgs.prime(record.sourceId, noFields, upstream);
    return record;
  };

  async function orgBySlug(slug: string, fields: FieldSet): Promise<OrgRecord | null> {
    const operation = api.organizationByName(slug);
    const org = await findRecord(operation, operation.ask(), slug, "name");
    return org === null ? null : remember(operation, org, fields);
  }

  return {
    orgBySlug,
    async org(id, fields) {
      const upstream = await orgs.load(id, noFields);
      return upstream === null ? null : toOrgRecord(access, api.organization(id), upstream, fields);
    },
    async orgs(request) {
      const { filter, fields } = request;
      if (filter.nameContains !== null)
        throw unsupported(access, "filter.nameContains", "list organizations by a part of their name");
      if (filter.losantInstance)
        throw unsupported(access, "filter.losantInstance", "filter organizations like a Losant instance");
      if (filter.slug !== null) {
        const org = await orgBySlug(filter.slug, fields);
        return cutPage(org === null ? [] : [org], request);
      }
      const list = api.organizations();
      const page = await listByNumberOrCheckpoint(list, request, {
        order: sortOf(access, request.order),
        isOrderRequired: request.order !== null,
      });
      return mapPage(page, (upstream) => remember(list, upstream, fields));
    },
  };
}

function sortOf(access: Access, order: OrgPageRequest["order"]): string {
  const direction = order?.direction === "DESC" ? "-1" : "1";
  switch (order?.field ?? "NAME") {
    case "NAME":
      return `display_name:${direction}`;
    case "CREATED_AT":
      return `created_at:${direction}`;
    case "UPDATED_AT":
      throw unsupported(access, "orderBy.field", "order organizations by when they changed");
  }
}

function brandingOf(org: JsonObject): Auth0OrgFields["branding"] {
  const branding = objectOf(org["branding"]);
  if (branding === null) return null;
  const colors = objectOf(branding["colors"]);
  return {
    logoUrl: textOf(branding["logo_url"]),
    primaryColor: textOf(colors?.["primary"]),
    pageBackgroundColor: textOf(colors?.["page_background"]),
  };
}
