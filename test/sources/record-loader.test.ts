import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createRecordLoader,
  type RecordLoader,
  sumOfServes,
  type Wanted,
} from "../../src/sources/record-loader.ts";

interface Item {
  readonly id: string;
  readonly fields: string;
}

type Answer = (wanted: readonly Wanted[]) => readonly (Item | null | Error)[];

const fieldsOf = (...names: string[]): ReadonlySet<string> => new Set(names);
const toItem = ({ id, fields }: Pick<Wanted, "id" | "fields">): Item => ({
  id,
  fields: [...fields].toSorted().join(","),
});

/** A loader that remembers its batches, as `id:fields`. */
function createLoader(answer: Answer = (wanted) => wanted.map(toItem)): {
  readonly loader: RecordLoader<Item>;
  readonly batches: string[][];
} {
  const batches: string[][] = [];
  const loader = createRecordLoader<Item>(async (wanted) => {
    batches.push(wanted.map((one) => `${one.id}:${toItem(one).fields}`));
    return answer(wanted);
  });
  return { loader, batches };
}

describe("a record loader", () => {
  it("asks once for all that is wanted at the same time, each id once", async () => {
    const { loader, batches } = createLoader();
    const items = await Promise.all(["a", "b", "a", "c"].map((id) => loader.load(id, fieldsOf("name"))));
    expect(items.map((item) => item?.id)).toEqual(["a", "b", "a", "c"]);
    expect(batches).toEqual([["a:name", "b:name", "c:name"]]);
  });

  it("asks for the union of the fields that are wanted of an id, and of no other id's", async () => {
    const { loader, batches } = createLoader();
    await Promise.all([
      loader.load("a", fieldsOf("name")),
      loader.load("b", fieldsOf("size")),
      loader.load("a", fieldsOf("email", "name")),
    ]);
    expect(batches).toEqual([["a:email,name", "b:size"]]);
  });

  it("gives each caller the record of their id, whatever was wanted in which order", async () => {
    const wish = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      fields: fc.uniqueArray(fc.constantFrom("w", "x", "y", "z")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 30 }), async (wishes) => {
        const { loader, batches } = createLoader((wanted) =>
          wanted.map((one) => (one.id === "c" ? null : toItem(one))),
        );
        const items = await Promise.all(wishes.map(({ id, fields }) => loader.load(id, new Set(fields))));
        for (const [index, { id, fields }] of wishes.entries()) {
          const item = items[index];
          if (id === "c") expect(item).toBeNull();
          else {
            expect(item?.id).toBe(id);
            expect(item?.fields.split(",")).toEqual(
              expect.arrayContaining(fields.length === 0 ? [""].slice(1) : fields),
            );
          }
        }
        expect(batches.length).toBe(wishes.length === 0 ? 0 : 1);
      }),
    );
  });

  it("answers from what it knows, when that has all the fields, and asks again when not", async () => {
    const { loader, batches } = createLoader();
    await loader.load("a", fieldsOf("name", "email"));
    await loader.load("a", fieldsOf("email"));
    await loader.load("a", fieldsOf());
    expect(batches).toHaveLength(1);
    expect((await loader.load("a", fieldsOf("size")))?.fields).toBe("size");
    expect(batches).toHaveLength(2);
  });

  it("shares what is under way: a second wish with no more fields waits for the first", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let batches = 0;
    const loader = createRecordLoader<Item>(async (wanted) => {
      batches += 1;
      await promise;
      return wanted.map(toItem);
    });
    const first = loader.load("a", fieldsOf("name"));
    await new Promise((done) => setImmediate(done));
    const second = loader.load("a", fieldsOf("name"));
    resolve();
    expect(await second).toBe(await first);
    expect(batches).toBe(1);
  });

  it("knows what is not there, and does not ask for it again", async () => {
    const { loader, batches } = createLoader((wanted) => wanted.map(() => null));
    expect(await loader.load("a", fieldsOf("name"))).toBeNull();
    expect(await loader.load("a", fieldsOf("name"))).toBeNull();
    expect(batches).toHaveLength(1);
  });

  it("fails one id alone, and asks again for it: failures are not kept", async () => {
    let isBroken = true;
    const { loader, batches } = createLoader((wanted) =>
      wanted.map((one) => (one.id === "b" && isBroken ? new Error("away") : toItem(one))),
    );
    const outcomes = await Promise.allSettled(["a", "b"].map((id) => loader.load(id, fieldsOf("name"))));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    isBroken = false;
    expect((await loader.load("b", fieldsOf("name")))?.id).toBe("b");
    expect((await loader.load("a", fieldsOf("name")))?.id).toBe("a");
    expect(batches).toEqual([["a:name", "b:name"], ["b:name"]]);
  });

  it("fails all ids of a batch that fails as a whole, and asks again", async () => {
    let isBroken = true;
    const { loader } = createLoader((wanted) => {
      if (isBroken) throw new Error("away");
      return wanted.map(toItem);
    });
    const outcomes = await Promise.allSettled(["a", "b"].map((id) => loader.load(id, fieldsOf("name"))));
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    isBroken = false;
    expect((await loader.load("a", fieldsOf("name")))?.id).toBe("a");
  });
});

describe("several records at once", () => {
  it("come in the order of their ids, whatever is known of them, under way or wanted twice", async () => {
    const { loader, batches } = createLoader((wanted) =>
      wanted.map((one) => (one.id === "c" ? null : toItem(one))),
    );
    await loader.load("b", fieldsOf("name"));
    const alone = loader.load("d", fieldsOf("name"));
    const [some, others] = await Promise.all([
      loader.loadMany(["a", "b", "c", "a"], fieldsOf("name")),
      loader.loadMany(["c", "d"], fieldsOf("name")),
    ]);
    expect(some.map((item) => item && "id" in item && item.id)).toEqual(["a", "b", null, "a"]);
    expect(others).toEqual([null, await alone]);
    expect(batches).toEqual([["b:name"], ["d:name", "a:name", "c:name"]]);
  });

  it("are none when no id is wanted, without asking", async () => {
    const { loader, batches } = createLoader();
    expect(await loader.loadMany([], fieldsOf("name"))).toEqual([]);
    expect(batches).toEqual([]);
  });

  it("have failures in the places of those that failed, which are asked for again", async () => {
    let isBroken = true;
    const { loader, batches } = createLoader((wanted) =>
      wanted.map((one) => (one.id === "b" && isBroken ? new Error("away") : toItem(one))),
    );
    const [a, b] = await loader.loadMany(["a", "b"], fieldsOf("name"));
    expect(a).toMatchObject({ id: "a" });
    expect(b).toEqual(new Error("away"));
    isBroken = false;
    expect(await loader.loadMany(["a", "b"], fieldsOf("name"))).toMatchObject([{ id: "a" }, { id: "b" }]);
    expect(batches).toEqual([["a:name", "b:name"], ["b:name"]]);
  });
});

describe("what a batch serves", () => {
  it("is told for each id: how many wanted it", async () => {
    const seen: Wanted[] = [];
    const loader = createRecordLoader<Item>(async (wanted) => {
      seen.push(...wanted);
      return wanted.map(toItem);
    });
    await Promise.all(["a", "b", "a", "a"].map((id) => loader.load(id, fieldsOf())));
    expect(seen.map(({ id, serves }) => [id, serves])).toEqual([
      ["a", 3],
      ["b", 1],
    ]);
    expect(sumOfServes(seen)).toBe(4);
    expect(sumOfServes([])).toBe(0);
  });
});

describe("a primed record", () => {
  const primed: Item = { id: "a", fields: "primed" };

  it("is given without asking, as far as its fields reach", async () => {
    const { loader, batches } = createLoader();
    loader.prime("a", fieldsOf("name", "email"), primed);
    expect(await loader.load("a", fieldsOf("name"))).toBe(primed);
    expect(batches).toEqual([]);
    await loader.load("a", fieldsOf("size"));
    expect(batches).toEqual([["a:size"]]);
  });

  it("takes the place of one that knows less, and never of one that knows more", async () => {
    const { loader, batches } = createLoader();
    loader.prime("a", fieldsOf("name", "email"), primed);
    loader.prime("a", fieldsOf("name"), { id: "a", fields: "poorer" });
    expect(await loader.load("a", fieldsOf("name", "email"))).toBe(primed);
    const richer: Item = { id: "a", fields: "richer" };
    loader.prime("a", fieldsOf("name", "email", "size"), richer);
    expect(await loader.load("a", fieldsOf("size"))).toBe(richer);
    expect(batches).toEqual([]);
  });
});

describe("a list that leads to records", () => {
  it("holds the batch back until it has settled, so that ten lists end in one batch", async () => {
    const { loader, batches } = createLoader();
    const lists = Array.from({ length: 10 }, async (_, index) => {
      const loading = new Promise<string>((resolve) => setTimeout(() => resolve(`id${index}`), index * 3));
      loader.expect(loading);
      return loader.load(await loading, fieldsOf("name"));
    });
    expect((await Promise.all(lists)).map((item) => item?.id)).toEqual(lists.map((_, index) => `id${index}`));
    expect(batches).toHaveLength(1);
  });

  it("holds the batch back for lists that were announced meanwhile, too", async () => {
    const { loader, batches } = createLoader();
    const second = new Promise<void>((resolve) => setTimeout(resolve, 20));
    const first = new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => {
      loader.expect(second);
    });
    loader.expect(first);
    await Promise.all([
      loader.load("a", fieldsOf("name")),
      second.then(() => loader.load("b", fieldsOf("name"))),
    ]);
    expect(batches).toEqual([["a:name", "b:name"]]);
  });

  it("lets the batch go when it fails, and its failure is its own", async () => {
    const { loader, batches } = createLoader();
    const failing = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("list")), 5));
    loader.expect(failing);
    expect((await loader.load("a", fieldsOf("name")))?.id).toBe("a");
    await expect(failing).rejects.toThrow("list");
    expect(batches).toEqual([["a:name"]]);
  });
});
