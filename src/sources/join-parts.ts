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
  /** Makes an object with properties of its own, and with parts. `share` gives what these are made of. */
  create<Own extends object>(
    own: Own,
    share: (whole: Own & Joined<Makers>) => SharedBy<Makers>,
  ): Own & Joined<Makers>;
}

type Part = Readonly<Record<string, unknown>>;

/**
 * Joins objects out of parts that are made when something of them is first asked for. Of two parts with the same property
 * the later one has it, and before all the object itself. Spread, `Object.keys` and whatever prints an object see nothing
 * of the parts, nor of what they are made of, which may hold a token; `for … in` sees all their names.
 *
 * An access is made of dozens of parts with hundreds of functions, for each source and request, of which most requests
 * need five: making them all was 9% of the CPU of the smallest request, and garbage (Node 24.21). What is made stays
 * behind one property: one of the object's own for each name made V8 treat every such object as a dictionary, and took
 * five times as long.
 */
export function joinParts<const Makers extends readonly MakePart[]>(makers: Makers): Parts<Makers> {
  let isDescribed = false;

  class Whole {
    #shared: SharedBy<Makers> | null = null;
    readonly #parts: Part[] = [];

    static share(whole: Whole, shared: SharedBy<Makers>): void {
      if (!isDescribed) describe(shared);
      isDescribed = true;
      whole.#shared = shared;
    }

    static partOf(whole: Whole, index: number): Part {
      whole.#parts[index] ??= makers[index]?.(whole.#shared as never) as Part;
      return whole.#parts[index];
    }
  }

  /** The names are learnt from parts that are made once for that. */
  function describe(shared: SharedBy<Makers>): void {
    const indexOf = new Map<string, number>();
    for (const [index, make] of makers.entries()) {
      for (const name of Object.keys(make(shared as never))) indexOf.set(name, index);
    }
    for (const [name, index] of indexOf) {
      function get(this: Whole): unknown {
        return Whole.partOf(this, index)[name];
      }
      Object.defineProperty(Whole.prototype, name, { get, enumerable: true });
    }
  }

  return {
    create(own, share) {
      const whole = Object.assign(new Whole(), own);
      const joined = whole as object as typeof own & Joined<Makers>;
      Whole.share(whole, share(joined));
      return joined;
    },
  };
}
