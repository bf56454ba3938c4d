import { GatewayError } from "../../errors/gateway-error.ts";
import type { ChangeTable } from "../changes.ts";

/**
 * A row for a value that Auth0 always has and that cannot be cleared, in Auth0's own form. Throws BAD_USER_INPUT, naming
 * the argument, for null.
 */
export function lasting(
  key: string,
  argument: string,
  toUpstream: (value: unknown) => unknown = (value) => value,
): ChangeTable[string] {
  return (value) => {
    if (value !== null) return { [key]: toUpstream(value) };
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`${argument}\` cannot be null: it cannot be cleared. Leave it out to keep it.`,
      { argument },
    );
  };
}
