import { findRecord, settle } from "../answer.ts";
import { coversFields, type FieldSet, type JsonObject, uniteFields } from "../fields.ts";
import type { Page } from "../page.ts";
import { createRecordLoader } from "../record-loader.ts";
import type { LosantApi, Query } from "./api.ts";
import { isRefusal } from "./failure.ts";
import { lookUp } from "./look-up.ts";
import { type AskPage, completeListing, type Listing, pagesOf, readWindow, startListing } from "./paging.ts";
import { idOf } from "./session.ts";
import { projectOrgSummary } from "./summary.ts";

/** A part of the list of organizations. */
export interface OrgWindow {
  /** How many; null for all there are. */
  readonly first: number | null;
  readonly after: string | null;
  readonly sortField: "name" | "creationDate" | "lastUpdated";
  readonly sortDirection: "asc" | "desc";
  readonly nameContains: string | null;
}

/**
 * The organizations that one caller sees, for one request. `keys` are those of `summary` that are wanted; all else is in
 * every answer.
 */
export interface OrgList {
  /** A part of the list. */
  page(window: OrgWindow, keys: FieldSet): Promise<Page<JsonObject>>;
  /** All organizations: who is a member where, and the only way to users other than the caller. */
  all(keys: FieldSet): Promise<readonly JsonObject[]>;
  /** One organization; null when the caller sees no such one. */
  load(id: string, keys: FieldSet): Promise<JsonObject | null>;
  /** Keeps an organization that came in the answer to a write. */
  learn(org: JsonObject, keys: FieldSet): void;
}

const wholeList: OrgWindow = {
  first: null,
  after: null,
  sortField: "name",
  sortDirection: "asc",
  nameContains: null,
};

/**
 * Makes the list. Everything that is wanted of it at the same time is answered from one walk where a walk is needed;
 * whatever came along in any answer is known from then on; and who asks for one organization waits for lists that are
 * under way, because they mostly have it.
 */
export function createOrgList(api: LosantApi): OrgList {
  const list = api.orgs();
  const known = new Map<string, { readonly keys: FieldSet; readonly org: JsonObject }>();
  let isComplete = false;
  let refusal: Error | null = null;
  /** The list in its default order, as far as it was read. */
  let listing: { readonly keys: FieldSet; readonly pages: Listing } | null = null;
  /** Beginnings of the list that may turn out to be the whole of it. */
  const beginnings = new Set<Promise<unknown>>();
  const underWay = new Set<Promise<unknown>>();

  function remember(org: JsonObject, keys: FieldSet): void {
    const id = idOf(list, org);
    const before = known.get(id);
    known.set(
      id,
      before === undefined || coversFields(keys, before.keys)
        ? { keys, org }
        : {
            keys: uniteFields([before.keys, keys]),
            org: { ...org, summary: { ...toObject(before.org["summary"]), ...toObject(org["summary"]) } },
          },
    );
  }

  function find(id: string, keys: FieldSet): JsonObject | null | undefined {
    const found = known.get(id);
    if (found === undefined) return isComplete ? null : undefined;
    return coversFields(found.keys, keys) ? found.org : undefined;
  }

  function askPages(query: Query, keys: FieldSet): AskPage {
    const ask = pagesOf(list, { ...query, ...projectOrgSummary(keys) });
    return async (page) => {
      if (refusal !== null) throw refusal;
      try {
        const answer = await ask(page);
        for (const org of answer.items) remember(org, keys);
        return answer;
      } catch (error) {
        if (isRefusal(error)) refusal = error;
        throw error;
      }
    };
  }

  function readListing(keys: FieldSet): Listing {
    if (listing !== null && coversFields(listing.keys, keys)) return listing.pages;
    const pages = startListing(list, askPages(queryOf(wholeList), keys));
    const all = async () => {
      const orgs = await pages.all();
      isComplete = true;
      return orgs;
    };
    const started = { keys, pages: { ...pages, all } };
    listing = started;
    pages.first.catch(() => {
      if (listing === started) listing = null;
    });
    return started.pages;
  }

  async function readPart(window: OrgWindow, keys: FieldSet): Promise<Page<JsonObject>> {
    const { first, after } = window;
    const isPlain = isInDefaultOrder(window);
    if (isPlain && (first === null || (listing !== null && coversFields(listing.keys, keys)))) {
      const pages = readListing(keys);
      if (first === null) await pages.all();
      const part = await pages.cut({ first: first ?? Number.POSITIVE_INFINITY, after });
      if (part !== null) return part;
    }
    if (first === null) throw new Error("the whole list is always there to be cut");
    const reading = readWindow(askPages(queryOf(window), keys), { first, after });
    if (isPlain && after === null) track(beginnings, reading);
    const page = await reading;
    if (window.nameContains !== null || page.items.length !== page.total) return page;
    isComplete = true;
    if (isPlain && (listing === null || coversFields(keys, listing.keys))) {
      listing = { keys, pages: completeListing(page.items) };
    }
    return page;
  }

  const parts = createRecordLoader<Page<JsonObject>>(async (wanted) => {
    const windows = wanted.map(({ id, fields }) => ({ window: JSON.parse(id) as OrgWindow, keys: fields }));
    const plain = windows.filter(({ window }) => isInDefaultOrder(window));
    const ready = plain.some(({ window }) => window.first === null)
      ? Promise.allSettled(beginnings).then(() => readListing(uniteFields(plain.map(({ keys }) => keys))))
      : Promise.resolve();
    return settle(
      windows.map(async ({ window, keys }) => {
        if (isInDefaultOrder(window)) await ready;
        return readPart(window, keys);
      }),
    );
  });

  async function page(window: OrgWindow, keys: FieldSet): Promise<Page<JsonObject>> {
    const loading = parts.load(JSON.stringify(window), keys);
    if (window.nameContains === null) track(underWay, loading);
    const loaded = await loading;
    if (loaded === null) throw new Error("a part of a list is never missing");
    return loaded;
  }

  const single = createRecordLoader<JsonObject>(async (wanted) => {
    await Promise.allSettled(underWay);
    return lookUp(wanted, {
      find: ({ id, fields }) => find(id, fields),
      async list(missing) {
        const pages = readListing(uniteFields(missing.map(({ fields }) => fields)));
        try {
          await pages.first;
          return pages;
        } catch (error) {
          if (isRefusal(error)) return null;
          throw error;
        }
      },
      async read({ id, fields }) {
        const operation = api.org(id);
        const org = await findRecord(operation, operation.ask(projectOrgSummary(fields)), id);
        if (org !== null) remember(org, fields);
        return org;
      },
    });
  });

  return {
    page,
    async all(keys) {
      return (await page(wholeList, keys)).items;
    },
    async load(id, keys) {
      const found = find(id, keys);
      return found === undefined ? single.load(id, keys) : found;
    },
    learn(org, keys) {
      known.set(idOf(list, org), { keys, org });
    },
  };
}

function isInDefaultOrder({ sortField, sortDirection, nameContains }: OrgWindow): boolean {
  return sortField === "name" && sortDirection === "asc" && nameContains === null;
}

function queryOf({ sortField, sortDirection, nameContains }: OrgWindow): Query {
  return {
    sortField,
    sortDirection,
    ...(nameContains !== null && { filterField: "name", filter: `*${nameContains}*` }),
  };
}

function toObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function track(promises: Set<Promise<unknown>>, promise: Promise<unknown>): void {
  promises.add(promise);
  const forget = () => promises.delete(promise);
  promise.then(forget, forget);
}
