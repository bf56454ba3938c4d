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

/**
 * Remembers what was made of a set of fields for as long as the set is there. All records that one place of an operation
 * leads to are asked for the same set: of 400 users it is then worked out once what the set means.
 */
export function perFields<Value>(make: (asked: FieldSet) => Value): (asked: FieldSet) => Value {
  const made = new WeakMap<FieldSet, { readonly value: Value }>();
  return (asked) => {
    let known = made.get(asked);
    if (known === undefined) {
      known = { value: make(asked) };
      made.set(asked, known);
    }
    return known.value;
  };
}

/** What a set of asked fields means to one table. */
interface AskedRows {
  readonly rows: readonly (readonly [name: string, row: FieldRow<unknown>])[];
  readonly keys: readonly string[];
  readonly beyond: FieldSet;
}

const asking = new WeakMap<object, (asked: FieldSet) => AskedRows>();

function rowsOf<Fields>(table: FieldTable<Fields>, asked: FieldSet): AskedRows {
  let ask = asking.get(table);
  if (ask === undefined) {
    const all: readonly [string, FieldRow<unknown>][] = Object.entries(table);
    ask = perFields((names) => {
      const rows = all.filter(([name]) => names.has(name));
      const keys = new Set(rows.flatMap(([, row]) => row.keys));
      const beyond = new Set([...names].filter((name) => !Object.hasOwn(table, name)));
      return { rows, keys: [...keys], beyond };
    });
    asking.set(table, ask);
  }
  return ask(asked);
}

/** The upstream keys that the asked fields need, each once, in the table's order. */
export function upstreamKeysOf<Fields>(table: FieldTable<Fields>, asked: FieldSet): readonly string[] {
  return rowsOf(table, asked).keys;
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
  const record: Record<string, unknown> = {};
  for (const [name, row] of rowsOf(table, asked).rows) {
    try {
      record[name] = row.read(upstream);
    } catch (cause) {
      record[name] = toError(cause);
    }
  }
  return record as Partial<Fields>;
}

/** The asked fields that a table has no row for. */
export function fieldsBeyond<Fields>(table: FieldTable<Fields>, asked: FieldSet): FieldSet {
  return rowsOf(table, asked).beyond;
}

/** All of these fields together. */
export function uniteFields(sets: Iterable<FieldSet>): FieldSet {
  // Records of one place share their set, and what is remembered of it.
  const [first = noFields, ...others] = new Set([...sets].filter(({ size }) => size > 0));
  if (others.length === 0) return first;
  const united = new Set<string>(first);
  for (const set of others) for (const name of set) united.add(name);
  return united;
}

/** Whether `known` holds everything in `asked`. */
export function coversFields(known: FieldSet, asked: FieldSet): boolean {
  for (const name of asked) if (!known.has(name)) return false;
  return true;
}
