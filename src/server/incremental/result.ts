import type { ExecutionResult, GraphQLError } from "graphql";

/** What comes later of an answer, and where it belongs. */
export interface Patch {
  /** Response keys and indexes from the root to the object that `data` adds to, or to the first of `items`. */
  readonly path: readonly (string | number)[];
  readonly label?: string;
  /** Of a deferred fragment: its fields; null when an error left nothing of them. */
  readonly data?: Readonly<Record<string, unknown>> | null;
  /** Of a streamed list: its next entries; null when an error left nothing of them. */
  readonly items?: readonly unknown[] | null;
  readonly errors?: readonly GraphQLError[];
}

/**
 * A part of an answer that comes in parts: the first has `data`, the others patches. This is the format of
 * https://specs.apollo.dev/incremental/v0.1/, which clients call `deferSpec=20220824`.
 */
export interface PartialResult extends ExecutionResult {
  readonly incremental?: readonly Patch[];
  /** Whether more parts follow. */
  readonly hasNext?: boolean;
}

/** All errors that a result tells, those of its patches included. */
export function errorsOf(result: PartialResult): readonly GraphQLError[] {
  const ofPatches = result.incremental?.flatMap(({ errors }) => errors ?? []) ?? [];
  return [...(result.errors ?? []), ...ofPatches];
}

/** Changes the errors of a result's patches. */
export function changePatchErrors(
  result: PartialResult,
  change: (errors: readonly GraphQLError[], patch: Patch) => readonly GraphQLError[],
): PartialResult {
  if (result.incremental === undefined) return result;
  const incremental = result.incremental.map((patch) =>
    patch.errors === undefined ? patch : { ...patch, errors: change(patch.errors, patch) },
  );
  return { ...result, incremental };
}
