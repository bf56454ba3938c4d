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

/** A record that waits for its batch. Who wants it too adds to what is wanted. */
interface Waiting<Item> {
  readonly wanted: { readonly id: string; fields: FieldSet; serves: number };
  readonly item: Promise<Item | null>;
}

/**
 * Makes a loader. `loadBatch` gets distinct ids, each with the union of the fields that were asked for, and gives a
 * record, null or an Error for each, in the same order. Whoever wants the same record gets the same promise: DataLoader's
 * own cache knows nothing of fields.
 */
export function createRecordLoader<Item>(
  loadBatch: (wanted: readonly Wanted[]) => Promise<readonly (Item | null | Error)[]>,
): RecordLoader<Item> {
  const known = new Map<string, { readonly fields: FieldSet; readonly item: Promise<Item | null> }>();
  const waiting = new Map<string, Waiting<Item>>();
  const feeders = new Set<Promise<unknown>>();

  const batches = new DataLoader<Waiting<Item>["wanted"], Item | null>(
    (batch) => {
      for (const { wanted, item } of waiting.values()) keep(wanted, item);
      waiting.clear();
      return loadBatch(batch);
    },
    { cache: false, batchScheduleFn: (dispatch) => void dispatchWhenFed(dispatch) },
  );

  /** Failures are not kept: whoever asks again may have more luck. */
  function keep({ id, fields }: Wanted, item: Promise<Item | null>): void {
    const entry = { fields, item };
    known.set(id, entry);
    item.catch(() => {
      if (known.get(id) === entry) known.delete(id);
    });
  }

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
      const alike = waiting.get(id);
      if (alike === undefined) {
        const wanted = { id, fields, serves: 1 };
        const item = batches.load(wanted);
        waiting.set(id, { wanted, item });
        return item;
      }
      const { wanted, item } = alike;
      wanted.serves += 1;
      if (!coversFields(wanted.fields, fields)) wanted.fields = uniteFields([wanted.fields, fields]);
      return item;
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

/** Runs after all promise callbacks that are due now, as DataLoader's own scheduling does. */
function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** How many field requests want any of these. */
export function sumOfServes(wanted: readonly Pick<Wanted, "serves">[]): number {
  return wanted.reduce((sum, { serves }) => sum + serves, 0);
}
