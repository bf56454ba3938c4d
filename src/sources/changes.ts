import { GatewayError } from "../errors/gateway-error.ts";
import type { JsonObject } from "./fields.ts";
import type { Access } from "./source.ts";

/**
 * What a mutation shall change: our field names with their new values. What is left out stays, null clears. The values
 * have the types that the schema's inputs say.
 */
export type Changes = Readonly<Record<string, unknown>>;

/** One row for each field that can be written: what of the upstream body it becomes. The counterpart of a FieldTable. */
export type ChangeTable = Readonly<Record<string, (value: unknown) => JsonObject>>;

/** A row whose value goes into one upstream key as it is. */
export function renamed(key: string): (value: unknown) => JsonObject {
  return (value) => ({ [key]: value });
}

/**
 * Writes the body of an upstream call. Throws UNSUPPORTED, naming the input field, for a field that the source cannot
 * write: nothing is left out in silence.
 */
export function toBody(access: Access, table: ChangeTable, changes: Changes, argument = "input"): JsonObject {
  const parts = Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const write = Object.hasOwn(table, name) ? table[name] : undefined;
      if (write !== undefined) return write(value);
      const source = access.source.name;
      throw new GatewayError("UNSUPPORTED", `Source "${source}" cannot set \`${name}\` here. Leave it out.`, {
        source,
        argument: `${argument}.${name}`,
      });
    });
  return Object.assign({}, ...parts) as JsonObject;
}

/** A row for a value that is an order and not a thing that stays: null for it means the same as leaving it out. */
export function unlessNull(key: string): (value: unknown) => JsonObject {
  return (value) => (value === null ? {} : { [key]: value });
}
