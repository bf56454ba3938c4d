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
 * the later one has it. Spread and `Object.keys` see only what was asked for before; `for … in` sees all names.
 *
 * An access is made of dozens of parts with hundreds of functions, for each source and request, of which most requests
 * need five: making them all was 9% of the CPU of the smallest request, and garbage (Node 24.21).
 */
export function joinParts<const Makers extends readonly MakePart[]>(makers: Makers): Parts<Makers> {
  const sharedOf = new WeakMap<object, SharedBy<Makers>>();
  let prototype: object | undefined;

  /** The names are learnt from parts that are made once for that. */
  function describe(shared: SharedBy<Makers>): object {
    const makerOf = new Map<string, Makers[number]>();
    for (const make of makers) for (const name of Object.keys(make(shared as never))) makerOf.set(name, make);
    const getters = [...makerOf].map(([name, make]) => {
      function get(this: object): unknown {
        const part = make(sharedOf.get(this) as never) as Readonly<Record<string, unknown>>;
        for (const [key, value] of Object.entries(part)) {
          if (makerOf.get(key) === make) Object.defineProperty(this, key, { value, enumerable: true });
        }
        return part[name];
      }
      return [name, { get, enumerable: true }];
    });
    return Object.defineProperties({}, Object.fromEntries(getters));
  }

  return {
    addTo(target, shared) {
      prototype ??= describe(shared);
      sharedOf.set(target, shared);
      return Object.setPrototypeOf(target, prototype);
    },
  };
}
