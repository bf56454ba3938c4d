/** Makes a part of an object, from what all its parts share. */
type MakePart = (shared: never) => object;

type SharedBy<Makers extends readonly MakePart[]> = Makers[number] extends (shared: infer Shared) => object
  ? Shared
  : never;

/** All parts together. */
type Joined<Makers extends readonly MakePart[]> = {
  [Index in keyof Makers]: (part: ReturnType<Makers[Index]>) => void;
}[number] extends (parts: infer Parts) => void
  ? Parts
  : never;

/** Objects that have the same parts. */
export interface Parts<Makers extends readonly MakePart[]> {
  /** Gives an object its parts. What it has itself stays. */
  addTo<Target extends object>(target: Target, shared: SharedBy<Makers>): Target & Joined<Makers>;
}

/**
 * Joins objects out of parts that are made when something of them is first asked for. Of two parts with the same property
 * the later one has it. Spread and `Object.keys` see nothing of the parts; `for … in` sees all their names.
 *
 * An access is made of dozens of parts with hundreds of functions, for each source and request, of which most requests
 * need five: making them all was 9% of the CPU of the smallest request, and garbage (Node 24.21). What is made stays
 * behind one property: one of the object's own for each name made V8 treat every such object as a dictionary, and took
 * five times as long.
 */
export function joinParts<const Makers extends readonly MakePart[]>(makers: Makers): Parts<Makers> {
  const made = Symbol("made");
  /** What the parts of an object are made of, and those that there are, by the place of their makers. */
  interface Holder {
    [made]: { readonly shared: SharedBy<Makers>; readonly parts: Readonly<Record<string, unknown>>[] };
  }
  let prototype: object | undefined;

  /** The names are learnt from parts that are made once for that. */
  function describe(shared: SharedBy<Makers>): object {
    const indexOf = new Map<string, number>();
    for (const [index, make] of makers.entries()) {
      for (const name of Object.keys(make(shared as never))) indexOf.set(name, index);
    }
    const getters = [...indexOf].map(([name, index]) => {
      function get(this: Holder): unknown {
        const { shared, parts } = this[made];
        parts[index] ??= makers[index]?.(shared as never) as Readonly<Record<string, unknown>>;
        return parts[index][name];
      }
      return [name, { get, enumerable: true }];
    });
    return Object.defineProperties({}, Object.fromEntries(getters));
  }

  return {
    addTo(target, shared) {
      prototype ??= describe(shared);
      // Not to be enumerated: what the parts share may hold a token, and nothing that prints an object may come upon it.
      Object.defineProperty(target, made, { value: { shared, parts: [] } });
      return Object.setPrototypeOf(target, prototype);
    },
  };
}
