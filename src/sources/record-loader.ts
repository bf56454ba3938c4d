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

/** A record that is wanted, and whether its batch has left: until then more can be wanted of it. */
interface Wish extends Wanted {
  fields: FieldSet;
  serves: number;
  isAsked: boolean;
}

const now = Promise.resolve();

/**
 * Makes a loader. `loadBatch` gets distinct ids, each with the union of the fields that were asked for, and gives a
 * record, null or an Error for each, in the same order. Whoever wants the same record gets the same promise: DataLoader's
 * own cache knows nothing of fields.
 */
export function createRecordLoader<Item>(
  loadBatch: (wanted: readonly Wanted[]) => Promise<readonly (Item | null | Error)[]>,
): RecordLoader<Item> {
  const known = new Map<string, { readonly wish: Wish; readonly item: Promise<Item | null> }>();
  const feeders = new Set<Promise<unknown>>();

  const batches = new DataLoader<Wish, Item | null>(
    (batch) => {
      for (const wish of batch) wish.isAsked = true;
      return loadBatch(batch);
    },
    {
      cache: false,
      // After all promise callbacks that are due now, as DataLoader's own scheduling does.
      batchScheduleFn: (dispatch) => void now.then(() => process.nextTick(dispatchWhenFed, dispatch)),
    },
  );

  function dispatchWhenFed(dispatch: () => void): void {
    if (feeders.size === 0) dispatch();
    else void Promise.allSettled(feeders).then(() => process.nextTick(dispatchWhenFed, dispatch));
  }

  return {
    load(id, fields) {
      const found = known.get(id);
      const isCovered = found !== undefined && coversFields(found.wish.fields, fields);
      if (found !== undefined && !found.wish.isAsked) {
        found.wish.serves += 1;
        if (!isCovered) found.wish.fields = uniteFields([found.wish.fields, fields]);
        return found.item;
      }
      if (isCovered) return found.item;
      const wish = { id, fields, serves: 1, isAsked: false };
      const entry = { wish, item: batches.load(wish) };
      known.set(id, entry);
      // Failures are not kept: whoever asks again may have more luck.
      entry.item.catch(() => {
        if (known.get(id) === entry) known.delete(id);
      });
      return entry.item;
    },
    prime(id, fields, item) {
      const found = known.get(id);
      if (found !== undefined && !(found.wish.isAsked && coversFields(fields, found.wish.fields))) return;
      known.set(id, { wish: { id, fields, serves: 0, isAsked: true }, item: Promise.resolve(item) });
    },
    expect(feeder) {
      feeders.add(feeder);
      const forget = () => feeders.delete(feeder);
      feeder.then(forget, forget);
    },
  };
}

/** How many field requests want any of these. */
export function sumOfServes(wanted: readonly Pick<Wanted, "serves">[]): number {
  return wanted.reduce((sum, { serves }) => sum + serves, 0);
}
