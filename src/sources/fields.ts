/** A JSON object as a source sent it: nothing about its members is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Names of the fields of a record that somebody asked for. */
export type FieldSet = ReadonlySet<string>;

/** The empty {@link FieldSet}. */
export const noFields: FieldSet = new Set();

/**
 * How one field of a record comes from a source: the upstream keys it needs, and what they say. `Session` lists what the
 * reading takes of the caller's session: mostly nothing.
 */
export interface FieldRow<Value, Session extends readonly unknown[] = []> {
  readonly keys: readonly string[];
  /** Throws when the source sent something of another type. */
  readonly read: (upstream: JsonObject, ...session: Session) => Value;
}

/**
 * One row for each field: the same row projects the request and reads the answer. A table is made once and for all
 * callers, because what is remembered of it stays: V8's minor collections keep the values of a WeakMap whether or not
 * their keys live, and all that they lead to, which for a table of one caller would be the whole request.
 */
export type FieldTable<Fields, Session extends readonly unknown[] = []> = {
  readonly [Name in keyof Fields]-?: FieldRow<Fields[Name], Session>;
};

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

type AnyRow = FieldRow<unknown, readonly unknown[]>;

/** What a set of asked fields means to one table. */
export interface AskedRows {
  /** How each of them is read; what the table has no row for is null. */
  readonly rows: readonly ({ readonly name: string } & Pick<AnyRow, "read">)[];
  /** The upstream keys that they need, each once, in the table's order. */
  readonly keys: readonly string[];
  /** Those that the table has no row for. */
  readonly beyond: FieldSet;
}

const asking = new WeakMap<object, (asked: FieldSet) => AskedRows>();

/** What a set of asked fields means to a table. */
export function rowsOf<Fields>(table: FieldTable<Fields, never>, asked: FieldSet): AskedRows {
  let ask = asking.get(table);
  if (ask === undefined) {
    const all: readonly [string, AnyRow][] = Object.entries(table);
    ask = perFields((names) => {
      const told = all.filter(([name]) => names.has(name));
      const beyond = new Set([...names].filter((name) => !Object.hasOwn(table, name)));
      const rows = [
        ...told.map(([name, { read }]) => ({ name, read })),
        ...Array.from(beyond, (name) => ({ name, read: () => null })),
      ];
      return { rows, keys: [...new Set(told.flatMap(([, row]) => row.keys))], beyond };
    });
    asking.set(table, ask);
  }
  return ask(asked);
}

/** The upstream keys that the asked fields need, each once, in the table's order. */
export function upstreamKeysOf<Fields>(table: FieldTable<Fields, never>, asked: FieldSet): readonly string[] {
  return rowsOf(table, asked).keys;
}

/** The asked fields that a table has no row for. */
export function fieldsBeyond<Fields>(table: FieldTable<Fields, never>, asked: FieldSet): FieldSet {
  return rowsOf(table, asked).beyond;
}

/** All of these fields together. Records of one place share their set, and what is remembered of it. */
export function uniteFields(sets: Iterable<FieldSet>): FieldSet {
  let united = noFields;
  for (const set of sets) {
    if (coversFields(united, set)) continue;
    united = coversFields(set, united) ? set : united.union(set);
  }
  return united;
}

/** Whether `known` holds everything in `asked`. */
export function coversFields(known: FieldSet, asked: FieldSet): boolean {
  return known === asked || asked.isSubsetOf(known);
}
