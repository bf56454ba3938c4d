import { findRecord, settle } from "../../answer.ts";
import { type FieldSet, type JsonObject, noFields, uniteFields } from "../../fields.ts";
import type { Page } from "../../page.ts";
import { createRecordLoader, type Wanted } from "../../record-loader.ts";
import { objectOf } from "../../values.ts";
import { isRefusal } from "../failure.ts";
import type { Query } from "../operation.ts";
import { pagesOf, readWindow } from "../paging.ts";
import { idOf } from "../session.ts";
import { orgSummaryKeys } from "../summary.ts";
import type { LosantInstanceApi } from "./api.ts";

/** A part of the list of an instance's organizations. */
export interface InstanceOrgWindow {
  readonly first: number;
  readonly after: string | null;
  readonly sortField: "name" | "creationDate" | "lastUpdated" | "id";
  readonly sortDirection: "asc" | "desc";
  /** In Losant's query language; null for all organizations. */
  readonly query: JsonObject | null;
}

/**
 * The organizations of an instance, for one request. `keys` are those of `summary` that are wanted; all else is in every
 * answer.
 */
export interface InstanceOrgList {
  /** A part of the list. */
  page(window: InstanceOrgWindow, keys: FieldSet): Promise<Page<JsonObject>>;
  /** One organization; null when the instance has no such one. Several at once take one call for each 100. */
  load(id: string, keys: FieldSet): Promise<JsonObject | null>;
  /** Keeps an organization that came in the answer to a write. */
  learn(org: JsonObject, keys: FieldSet): void;
}

/** The most ids that a query may name (schema `advancedInstanceOrgQuery`). */
const mostIds = 100;

/** Makes the list. Whatever came along in any answer is known from then on. */
export function createInstanceOrgList(api: LosantInstanceApi): InstanceOrgList {
  const list = api.orgs();
  const known = new Map<string, { readonly keys: FieldSet; readonly org: JsonObject }>();

  function remember(org: JsonObject, keys: FieldSet): void {
    const id = idOf(list, org);
    const before = known.get(id);
    const summary = { ...summaryOf(before?.org), ...summaryOf(org) };
    known.set(id, { keys: uniteFields([before?.keys ?? noFields, keys]), org: { ...org, summary } });
  }

  /** What a summary holds is known, asked for or not: what Losant sends without being asked is not documented. */
  function find({ id, fields }: Pick<Wanted, "id" | "fields">): JsonObject | undefined {
    const found = known.get(id);
    if (found === undefined) return undefined;
    const there = new Set([...found.keys, ...Object.keys(summaryOf(found.org))]);
    return fields.isSubsetOf(there) ? found.org : undefined;
  }

  async function page(window: InstanceOrgWindow, keys: FieldSet): Promise<Page<JsonObject>> {
    const { first, after, sortField, sortDirection, query } = window;
    const ask = pagesOf(list, {
      sortField,
      sortDirection,
      ...(query !== null && { query: JSON.stringify(query) }),
      ...includeSummary(keys),
    });
    const found = await readWindow(ask, { first, after });
    for (const org of found.items) remember(org, keys);
    return found;
  }

  async function readOne({ id, fields }: Wanted): Promise<JsonObject | null> {
    const operation = api.org(id);
    const org = await findRecord(operation, operation.ask(includeSummary(fields)), id);
    if (org === null) return null;
    remember(org, fields);
    return known.get(id)?.org ?? null;
  }

  /** The organizations of a batch by one query, or one by one for a token that may not list. */
  async function readSome(wanted: readonly Wanted[]): Promise<(JsonObject | null | Error)[]> {
    const [only] = wanted;
    if (only !== undefined && wanted.length === 1) return settle([readOne(only)]);
    const query = { id: { $in: wanted.map(({ id }) => id) } };
    const keys = uniteFields(wanted.map(({ fields }) => fields));
    try {
      await page({ first: mostIds, after: null, sortField: "id", sortDirection: "asc", query }, keys);
      return wanted.map(({ id }) => known.get(id)?.org ?? null);
    } catch (error) {
      if (isRefusal(error)) return settle(wanted.map(readOne));
      if (error instanceof Error) return wanted.map(() => error);
      throw error;
    }
  }

  const loader = createRecordLoader<JsonObject>(async (wanted) => {
    const missing = wanted.filter((item) => find(item) === undefined);
    const chunks = Array.from({ length: Math.ceil(missing.length / mostIds) }, (_, index) =>
      missing.slice(index * mostIds, (index + 1) * mostIds),
    );
    const loaded = (await Promise.all(chunks.map(readSome))).flat();
    const byId = new Map(missing.map(({ id }, index) => [id, loaded[index] ?? null]));
    return wanted.map((item) => byId.get(item.id) ?? find(item) ?? null);
  });

  return {
    page,
    load: async (id, keys) => find({ id, fields: keys }) ?? loader.load(id, keys),
    learn: remember,
  };
}

/** Asks for these keys of a summary. There is no `summaryExclude` here (`instanceOrgs.get` of Losant's client). */
export function includeSummary(keys: FieldSet): Query {
  const included = [...orgSummaryKeys].filter((key) => keys.has(key));
  return included.length === 0 ? {} : { summaryInclude: included.join(",") };
}

function summaryOf(org: JsonObject | undefined): JsonObject {
  try {
    return objectOf(org?.["summary"]) ?? {};
  } catch {
    return {};
  }
}
