import { GatewayError } from "./gateway-error.ts";

/** One of several steps failed after others were done. Nothing is undone: it says which were, as dotted paths. */
export class PartialError extends GatewayError {
  /** Why the step failed. */
  readonly failure: GatewayError;
  /** What was done: paths into the arguments, for example `input.members.0`. */
  readonly applied: readonly string[];

  /** `argument` is what was not applied. */
  constructor(failure: GatewayError, argument: string, applied: readonly string[]) {
    const { code, message, source } = failure;
    super(code, message, { argument, cause: failure, ...(source !== undefined && { source }) });
    this.failure = failure;
    this.applied = applied;
  }
}
