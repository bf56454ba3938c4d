import { type AnswerOrigin, expectObject, nullWhenMissing, readId, readRecord, settle } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { OrgFields, OrgRecord } from "../record.ts";
import { createRecordLoader, type RecordLoader, sumOfServes, type Wanted } from "../record-loader.ts";
import type { Access, OrgPageRequest } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { countOf, flagOf, json, nothing, objectOf, row, text, textOf } from "../values.ts";
import type { Auth0Api } from "./api.ts";
import { listByNumberOrCheckpoint, startList } from "./paging.ts";
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
    (org) => textOf(org["display_name"]) ?? textOf(org["name"]) ?? String(org["id"]),
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

/** Above so many ids, the list of organizations is tried before single reads: it has the whole of most tenants. */
const mostSingleReads = 4;

/**
 * Loads organizations by id. The API has no bulk read: few are read one by one, many are looked up in the list, and
 * those that are not on its first page are found by whichever takes fewer calls, the other pages or single reads.
 */
export function createOrgLoader(api: Auth0Api): RecordLoader<JsonObject> {
  const list = api.organizations();

  async function findInList(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, JsonObject>> {
    const { items, callsLeft, readOthers } = await startList(list, sumOfServes(wanted));
    const found = new Map(items.map((item) => [readId(list, item), item]));
    const missing = wanted.filter(({ id }) => !found.has(id));
    if (callsLeft > missing.length) return found;
    for (const item of await readOthers()) found.set(readId(list, item), item);
    return found;
  }

  return createRecordLoader(async (wanted) => {
    const found = wanted.length > mostSingleReads ? await findInList(wanted) : null;
    return settle(
      wanted.map(async ({ id, serves }) => {
        const listed = found?.get(id);
        if (listed !== undefined) return listed;
        const operation = api.organization(id);
        const body = await nullWhenMissing(operation.ask({}, serves));
        return body === null ? null : expectObject(operation, body);
      }),
    );
  });
}

/** An organization with the asked fields. */
export function toOrgRecord(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): OrgRecord {
  return { access, sourceId: readId(origin, upstream), ...readRecord(origin, orgFields, upstream, asked) };
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
    const body = await nullWhenMissing(operation.ask());
    return body === null ? null : remember(operation, expectObject(operation, body), fields);
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
