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

/** A record that waits for its batch, with one promise for all who want it. */
interface Waiting<Item> {
  readonly id: string;
  fields: FieldSet;
  serves: number;
  readonly item: Promise<Item | null>;
  readonly resolve: (item: Item | null) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a loader. `loadBatch` gets distinct ids, each with the union of the fields that were asked for, and gives a
 * record, null or an Error for each, in the same order.
 */
export function createRecordLoader<Item>(
  loadBatch: (wanted: readonly Wanted[]) => Promise<readonly (Item | null | Error)[]>,
): RecordLoader<Item> {
  const known = new Map<string, { readonly fields: FieldSet; readonly item: Promise<Item | null> }>();
  const feeders = new Set<Promise<unknown>>();
  let waiting = new Map<string, Waiting<Item>>();

  async function loadWhenFed(): Promise<void> {
    await Promise.resolve();
    await nextTick();
    while (feeders.size > 0) {
      await Promise.allSettled(feeders);
      await nextTick();
    }
    const batch = [...waiting.values()];
    waiting = new Map();
    for (const entry of batch) known.set(entry.id, entry);
    try {
      const items = await loadBatch(batch);
      for (const [index, entry] of batch.entries()) {
        const item = items[index] ?? null;
        if (item instanceof Error) fail(entry, item);
        else entry.resolve(item);
      }
    } catch (error) {
      for (const entry of batch) fail(entry, error);
    }
  }

  /** Failures are not kept: whoever asks again may have more luck. */
  function fail(entry: Waiting<Item>, reason: unknown): void {
    if (known.get(entry.id) === entry) known.delete(entry.id);
    entry.reject(reason);
  }

  return {
    load(id, fields) {
      const found = known.get(id);
      if (found !== undefined && coversFields(found.fields, fields)) return found.item;
      const alike = waiting.get(id);
      if (alike !== undefined) {
        alike.serves += 1;
        if (!coversFields(alike.fields, fields)) alike.fields = uniteFields([alike.fields, fields]);
        return alike.item;
      }
      const { promise: item, resolve, reject } = Promise.withResolvers<Item | null>();
      if (waiting.size === 0) void loadWhenFed();
      waiting.set(id, { id, fields, serves: 1, item, resolve, reject });
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

/** Runs after all promise callbacks that are due now. */
function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** How many field requests want any of these. */
export function sumOfServes(wanted: readonly Pick<Wanted, "serves">[]): number {
  return wanted.reduce((sum, { serves }) => sum + serves, 0);
}
