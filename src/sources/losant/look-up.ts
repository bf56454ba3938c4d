import { settle } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import type { Wanted } from "../record-loader.ts";
import type { Listing } from "./paging.ts";

/** How things of one kind are found by id. */
export interface LookUpPlan {
  /** What is known without a call: null when there is none, undefined when that is not known. */
  readonly find: (wanted: Wanted) => JsonObject | null | undefined;
  /** The list that has them, with what is wanted of them; null when it cannot be read. */
  readonly list: (wanted: readonly Wanted[]) => Promise<Listing | null>;
  readonly read: (wanted: Wanted) => Promise<JsonObject | null>;
}

/**
 * Finds things by id where the source has no bulk read. One is read by itself. For several, the first page of the list
 * comes first; those that are not on it are found by whichever takes fewer calls, the other pages or single reads.
 */
export async function lookUp(
  wanted: readonly Wanted[],
  { find, list, read }: LookUpPlan,
): Promise<(JsonObject | null | Error)[]> {
  let failure: unknown;
  const missing = () => wanted.filter((item) => find(item) === undefined);
  if (missing().length > 1) {
    try {
      const listing = await list(missing());
      if (listing !== null) {
        const { total, pageSize } = await listing.first;
        if (total / pageSize - 1 <= missing().length) await listing.all();
      }
    } catch (error) {
      failure = error;
    }
  }
  return settle(
    wanted.map(async (item) => {
      const found = find(item);
      if (found !== undefined) return found;
      if (failure !== undefined) throw failure;
      return read(item);
    }),
  );
}
