import DataLoader from "dataloader";
import { coversFields, type FieldSet, uniteFields } from "./fields.ts";

/** A record that is wanted, with everything that shapes the answer. */
export interface Wanted {
  readonly id: string;
  readonly fields: FieldSet;
  /** How many field requests want it. */
  readonly serves: number;
}

/** Loads records of one kind for one caller and one request. */
export interface RecordLoader<Item> {
  /** The record with at least these fields; null when there is none. */
  load(id: string, fields: FieldSet): Promise<Item | null>;
  /** Keeps a record that came along with something else, with the fields that it has. */
  prime(id: string, fields: FieldSet, item: Item): void;
  /**
   * Tells that more ids will be asked for once `feeder` has settled: the next batch waits for it. Lists whose entries
   * lead to records here announce themselves, so that ten lists end in one batch and not in ten.
   */
  expect(feeder: Promise<unknown>): void;
}

/**
 * Makes a loader. `loadBatch` gets distinct ids, each with the union of the fields that were asked for, and gives a
 * record, null or an Error for each, in the same order.
 */
export function createRecordLoader<Item>(
  loadBatch: (wanted: readonly Wanted[]) => Promise<readonly (Item | null | Error)[]>,
): RecordLoader<Item> {
  const known = new Map<string, { fields: FieldSet; item: Promise<Item | null> }>();
  const feeders = new Set<Promise<unknown>>();

  const batches = new DataLoader<Omit<Wanted, "serves">, Item | null>(
    async (requests) => {
      const wanted = [...Map.groupBy(requests, ({ id }) => id)].map(([id, sameId]) => ({
        id,
        fields: uniteFields(sameId.map(({ fields }) => fields)),
        serves: sameId.length,
      }));
      const loaded = loadBatch(wanted);
      for (const [index, { id, fields }] of wanted.entries()) {
        const entry = { fields, item: loaded.then((items) => unwrap(items[index])) };
        known.set(id, entry);
        entry.item.catch(() => {
          if (known.get(id) === entry) known.delete(id);
        });
      }
      const items = await loaded;
      const byId = new Map(wanted.map(({ id }, index) => [id, items[index] ?? null]));
      return requests.map(({ id }) => byId.get(id) ?? null);
    },
    { cache: false, batchScheduleFn: (dispatch) => void dispatchWhenFed(dispatch) },
  );

  async function dispatchWhenFed(dispatch: () => void): Promise<void> {
    await Promise.resolve();
    await nextTick();
    while (feeders.size > 0) {
      await Promise.allSettled(feeders);
      await nextTick();
    }
    dispatch();
  }

  return {
    load(id, fields) {
      const found = known.get(id);
      if (found !== undefined && coversFields(found.fields, fields)) return found.item;
      return batches.load({ id, fields });
    },
    prime(id, fields, item) {
      const found = known.get(id);
      if (found === undefined || coversFields(fields, found.fields)) {
        known.set(id, { fields, item: Promise.resolve(item) });
      }
    },
    expect(feeder) {
      feeders.add(feeder);
      const forget = () => feeders.delete(feeder);
      feeder.then(forget, forget);
    },
  };
}

function unwrap<Item>(item: Item | null | Error | undefined): Item | null {
  if (item instanceof Error) throw item;
  return item ?? null;
}

/** Runs after all promise callbacks that are due now, as DataLoader's own scheduling does. */
function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** How many field requests want any of these. */
export function sumOfServes(wanted: readonly Pick<Wanted, "serves">[]): number {
  return wanted.reduce((sum, { serves }) => sum + serves, 0);
}
