import { findRecord, readId, settle } from "../answer.ts";
import { type FieldSet, type JsonObject, uniteFields } from "../fields.ts";
import { createRecordLoader, type RecordLoader, sumOfServes, type Wanted } from "../record-loader.ts";
import type { ItemOperation, ListOperation, ListQuery } from "./operation.ts";
import { startList } from "./paging.ts";

/** How Auth0 gives things of a kind: one by one, or all of them in a list. It has no read of several by their ids. */
export interface ListedKind {
  readonly item: (id: string) => ItemOperation;
  readonly list: () => ListOperation;
  /** Above so many ids, the list is tried before single reads: most tenants' lists have one page. */
  readonly mostSingleReads: number;
  /** Where the id stands in an entry. */
  readonly idKey?: string;
  /** Whether both operations take `fields`: then what is loaded are these keys, and no others. */
  readonly isProjected?: boolean;
}

/**
 * Loads things of a kind by id. Few are read one by one, many are looked up in the list, and those that are not on its
 * first page are found by whichever takes fewer calls, the other pages or single reads.
 */
export function createListedLoader(kind: ListedKind): RecordLoader<JsonObject> {
  const { item, list, mostSingleReads, idKey = "id", isProjected = false } = kind;
  const projectionOf = (keys: FieldSet): ListQuery =>
    isProjected ? { fields: [...new Set([idKey, ...keys])].toSorted().join(",") } : {};

  async function findInList(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, JsonObject>> {
    const all = list();
    const projection = projectionOf(uniteFields(wanted.map(({ fields }) => fields)));
    const { items, callsLeft, readOthers } = await startList(all, sumOfServes(wanted), projection);
    const found = new Map(items.map((entry) => [readId(all, entry, idKey), entry]));
    const missing = wanted.filter(({ id }) => !found.has(id));
    if (callsLeft > missing.length) return found;
    for (const entry of await readOthers()) found.set(readId(all, entry, idKey), entry);
    return found;
  }

  function findOne({ id, fields, serves }: Wanted): Promise<JsonObject | null> {
    const operation = item(id);
    return findRecord(operation, operation.ask(projectionOf(fields), serves), id, idKey);
  }

  return createRecordLoader(async (wanted) => {
    if (wanted.length <= mostSingleReads) return settle(wanted.map(findOne));
    const found = await findInList(wanted);
    return settle(wanted.map((one) => found.get(one.id) ?? findOne(one)));
  });
}
