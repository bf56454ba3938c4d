import DataLoader from "dataloader";
import { toError } from "./answer.ts";
import { coversFields, type FieldSet, uniteFields } from "./fields.ts";

/** A record that is wanted, with everything that shapes the answer. */
export interface Wanted {
  readonly id: string;
  readonly fields: FieldSet;
  /** How many field requests want it. */
  readonly serves: number;
}

/** What came of looking for a record: null when there is none. */
export type Outcome<Item> = Item | null | Error;

/** Loads records of one kind for one caller and one request. */
export interface RecordLoader<Item> {
  /** The record with at least these fields; null when there is none. */
  load(id: string, fields: FieldSet): Promise<Item | null>;
  /** Several records at once, in the order of their ids: with one promise for all of them. */
  loadMany(ids: readonly string[], fields: FieldSet): Promise<readonly Outcome<Item>[]>;
  /** Keeps a record that came along with something else, with the fields that it has. */
  prime(id: string, fields: FieldSet, item: Item): void;
  /**
   * Tells that more ids will be asked for once `feeder` has settled: the next batch waits for it. Lists whose entries
   * lead to records here announce themselves, so that ten lists end in one batch and not in ten.
   */
  expect(feeder: Promise<unknown>): void;
}

/** A record that is wanted, and whether its batch has left: until then more can be wanted of it. */
interface Wish<Item> extends Wanted {
  fields: FieldSet;
  serves: number;
  isAsked: boolean;
  /** Ends when the outcome is there, and never fails. */
  loading: Promise<unknown>;
  outcome: Outcome<Item>;
}

const now = Promise.resolve();

/**
 * Makes a loader. `loadBatch` gets distinct ids, each with the union of the fields that were asked for, and gives a
 * record, null or an Error for each, in the same order. What is known is kept here: DataLoader's own cache knows nothing
 * of fields. Its keys are all that is wanted at once, so that a page of records costs one promise and not one for each.
 */
export function createRecordLoader<Item>(
  loadBatch: (wanted: readonly Wanted[]) => Promise<readonly Outcome<Item>[]>,
): RecordLoader<Item> {
  const known = new Map<string, Wish<Item>>();
  const feeders = new Set<Promise<unknown>>();
  /** Ends with the batch that has not left. */
  let nextBatch: Promise<unknown> | null = null;

  const batches = new DataLoader<readonly Wish<Item>[], null>(
    async (groups) => {
      await ask(groups.flat());
      return groups.map(() => null);
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

  /** Asks, and notes what came of it. Failures are not kept: whoever asks again may have more luck. */
  async function ask(wishes: readonly Wish<Item>[]): Promise<void> {
    nextBatch = null;
    for (const wish of wishes) wish.isAsked = true;
    const outcomes = await settleBatch(wishes);
    let index = 0;
    for (const wish of wishes) {
      wish.outcome = outcomes[index] ?? null;
      if (wish.outcome instanceof Error && known.get(wish.id) === wish) known.delete(wish.id);
      index += 1;
    }
  }

  async function settleBatch(wishes: readonly Wish<Item>[]): Promise<readonly Outcome<Item>[]> {
    try {
      return await loadBatch(wishes);
    } catch (error) {
      return wishes.map(() => toError(error));
    }
  }

  /** What is wanted already, when it covers these fields or can still be made to; else a new wish among the `fresh`. */
  function want(id: string, fields: FieldSet, fresh: Wish<Item>[]): Wish<Item> {
    const found = known.get(id);
    const isCovered = found !== undefined && coversFields(found.fields, fields);
    if (found !== undefined && !found.isAsked) {
      found.serves += 1;
      if (!isCovered) found.fields = uniteFields([found.fields, fields]);
      return found;
    }
    if (isCovered) return found;
    const wish = { id, fields, serves: 1, isAsked: false, loading: now, outcome: null };
    known.set(id, wish);
    fresh.push(wish);
    return wish;
  }

  /** Lets the next batch take these with it. */
  function start(fresh: readonly Wish<Item>[]): void {
    if (fresh.length === 0) return;
    const loading = batches.load(fresh);
    nextBatch ??= loading;
    for (const wish of fresh) wish.loading = nextBatch;
  }

  return {
    async load(id, fields) {
      const fresh: Wish<Item>[] = [];
      const wish = want(id, fields, fresh);
      start(fresh);
      await wish.loading;
      if (wish.outcome instanceof Error) throw wish.outcome;
      return wish.outcome;
    },
    async loadMany(ids, fields) {
      const fresh: Wish<Item>[] = [];
      const wishes = ids.map((id) => want(id, fields, fresh));
      start(fresh);
      await Promise.all(new Set(wishes.map(({ loading }) => loading)));
      return wishes.map(({ outcome }) => outcome);
    },
    prime(id, fields, item) {
      const found = known.get(id);
      if (found !== undefined && !(found.isAsked && coversFields(fields, found.fields))) return;
      known.set(id, { id, fields, serves: 0, isAsked: true, loading: now, outcome: item });
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
