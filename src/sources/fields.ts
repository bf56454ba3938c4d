/** A JSON object as a source sent it: nothing about its members is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Names of the fields of a record that somebody asked for. */
export type FieldSet = ReadonlySet<string>;

/** The empty {@link FieldSet}. */
export const noFields: FieldSet = new Set();

/** How one field of a record comes from a source: the upstream keys it needs, and what they say. */
export interface FieldRow<Value> {
  readonly keys: readonly string[];
  /** Throws when the source sent something of another type. */
  readonly read: (upstream: JsonObject) => Value;
}

/** One row for each field: the same row projects the request and reads the answer. */
export type FieldTable<Fields> = { readonly [Name in keyof Fields]-?: FieldRow<Fields[Name]> };

/** The upstream keys that the asked fields need, each once, in the table's order. */
export function upstreamKeysOf<Fields>(table: FieldTable<Fields>, asked: FieldSet): string[] {
  const keys = new Set<string>();
  for (const name of rowNames(table)) {
    if (asked.has(name)) for (const key of table[name].keys) keys.add(key);
  }
  return [...keys];
}

/**
 * Reads the asked fields out of an upstream object. A value of the wrong type becomes an Error in its place, so that
 * the one field that it belongs to fails and no other.
 */
export function readFields<Fields>(
  table: FieldTable<Fields>,
  upstream: JsonObject,
  asked: FieldSet,
  toError: (cause: unknown) => Error,
): Partial<Fields> {
  const record: Partial<Record<keyof Fields, unknown>> = {};
  for (const name of rowNames(table)) {
    if (!asked.has(name)) continue;
    try {
      record[name] = table[name].read(upstream);
    } catch (cause) {
      record[name] = toError(cause);
    }
  }
  return record as Partial<Fields>;
}

/** The asked fields that a table has no row for. */
export function fieldsBeyond<Fields>(table: FieldTable<Fields>, asked: FieldSet): FieldSet {
  return new Set([...asked].filter((name) => !Object.hasOwn(table, name)));
}

/** All of these fields together. */
export function uniteFields(sets: Iterable<FieldSet>): FieldSet {
  const united = new Set<string>();
  for (const set of sets) for (const name of set) united.add(name);
  return united;
}

/** Whether `known` holds everything in `asked`. */
export function coversFields(known: FieldSet, asked: FieldSet): boolean {
  for (const name of asked) if (!known.has(name)) return false;
  return true;
}

function rowNames<Fields>(table: FieldTable<Fields>): (keyof Fields & string)[] {
  return Object.keys(table) as (keyof Fields & string)[];
}
