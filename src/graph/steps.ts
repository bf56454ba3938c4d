import { type IdentityErrorRecord, toPartialError } from "./mutation.ts";

/** One of the writes that a mutation is made of. */
export interface Step {
  /** Where the input asks for it, as a dotted path. */
  readonly argument: string;
  /** What of the input is applied when it is done; all that `argument` names when left out. */
  readonly applies?: readonly string[];
  readonly run: () => Promise<unknown>;
}

/**
 * Takes the steps of a mutation, one after the other, up to the first that fails; nothing is undone. `done` are the paths
 * of what was done before. A failure is thrown when nothing was done at all, and is else told with what was.
 */
export async function takeSteps(
  steps: readonly Step[],
  done: readonly string[] = [],
): Promise<readonly IdentityErrorRecord[]> {
  const applied = [...done];
  for (const { argument, applies = [argument], run } of steps) {
    try {
      await run();
    } catch (error) {
      if (applied.length === 0) throw error;
      return [toPartialError(error, argument, applied)];
    }
    applied.push(...applies);
  }
  return [];
}

/**
 * The steps that give what stands in `add` and take what stands in `remove`, two fields of the input `parent`; those
 * without anything to do are left out.
 */
export function changeSteps<Item>(
  change: {
    readonly add?: readonly Item[] | null | undefined;
    readonly remove?: readonly Item[] | null | undefined;
  },
  add: (items: readonly Item[], argument: string) => Promise<unknown>,
  remove: (items: readonly Item[], argument: string) => Promise<unknown>,
  parent = "input",
): readonly Step[] {
  const step = (
    items: readonly Item[] | null | undefined,
    argument: string,
    run: typeof add,
  ): readonly Step[] =>
    items === null || items === undefined || items.length === 0
      ? []
      : [{ argument, run: () => run(items, argument) }];
  return [...step(change.add, `${parent}.add`, add), ...step(change.remove, `${parent}.remove`, remove)];
}
