import { GatewayError } from "../errors/gateway-error.ts";
import { PartialError } from "../errors/partial-error.ts";
import type { MemberAddition } from "../sources/writes.ts";
import { type IdentityErrorRecord, isToldAsData, toIdentityError, toPartialError } from "./mutation.ts";

/** One of several like steps of a mutation, which failed. */
export interface StepFailure {
  /** Where the arguments ask for it, as a dotted path. */
  readonly argument: string;
  /** The global id that it is about; null when it was named in another way. */
  readonly id: string | null;
  readonly error: unknown;
}

/**
 * Tells each step that failed. A failure that says nothing about its step is thrown when nothing was done at all, and is
 * else told with what was done.
 */
export function toStepErrors(
  failures: readonly StepFailure[],
  applied: readonly string[],
): readonly IdentityErrorRecord[] {
  const [first] = failures;
  // What the source cannot do at all, is not the fault of one of them.
  const isUnsupported = first?.error instanceof GatewayError && first.error.code === "UNSUPPORTED";
  if (first !== undefined && applied.length === 0 && isUnsupported) return [toIdentityError(first.error)];
  return failures.map(({ argument, id, error }) => {
    if (error instanceof PartialError)
      return toPartialError(error.failure, error.argument ?? argument, applied);
    if (applied.length > 0 && !isToldAsData(error)) return toPartialError(error, argument, applied);
    const told = toIdentityError(error, id === null ? undefined : { id, argument });
    return { ...told, path: told.path ?? argument.split(".") };
  });
}

/** Tells what went wrong where several people were to become members, and what was done, after what `before` names. */
export function toAdditionErrors(
  additions: readonly MemberAddition[],
  before: readonly string[] = [],
): readonly IdentityErrorRecord[] {
  const places = additions.map(({ error }, index) => ({ argument: `input.members.${index}`, error }));
  const applied = places.flatMap(({ argument, error }) => {
    if (error instanceof PartialError) return error.applied;
    return error === null ? [argument] : [];
  });
  const failures = places.filter(({ error }) => error !== null);
  return toStepErrors(
    failures.map((failure) => ({ ...failure, id: null })),
    [...before, ...applied],
  );
}
