import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/sources/answer.ts";
import {
  coversFields,
  type FieldTable,
  fieldsBeyond,
  uniteFields,
  upstreamKeysOf,
} from "../../src/sources/fields.ts";
import { count, flag, json, moment, nothing, row, text, textOf, wordOf } from "../../src/sources/values.ts";

interface Fields {
  name: string | null;
  label: string | null;
  isOpen: boolean | null;
  size: number | null;
  missing: null;
}

const table: FieldTable<Fields> = {
  name: text("full_name"),
  label: row(
    ["nickname", "full_name"],
    (upstream) => textOf(upstream["nickname"]) ?? textOf(upstream["full_name"]),
  ),
  isOpen: flag("open"),
  size: count("size"),
  missing: nothing(),
};

const origin = { source: "any", operation: "any" };
const fieldSet = fc
  .uniqueArray(fc.constantFrom("name", "label", "isOpen", "size", "missing", "other"))
  .map((names) => new Set(names));

describe("a field table", () => {
  it("asks for the keys that the asked fields need, each once, in its own order", () => {
    expect(upstreamKeysOf(table, new Set(["size", "label", "name", "other"]))).toEqual([
      "full_name",
      "nickname",
      "size",
    ]);
    expect(upstreamKeysOf(table, new Set(["missing", "other"]))).toEqual([]);
  });

  it("reads just what was asked for: the projection and the reading never differ", () => {
    const upstream = { full_name: "Ada", nickname: "ada", open: true, size: 3, secret: "x" };
    fc.assert(
      fc.property(fieldSet, (asked) => {
        const keys = upstreamKeysOf(table, asked);
        const projected = Object.fromEntries(Object.entries(upstream).filter(([key]) => keys.includes(key)));
        const record = readRecord(origin, table, projected, asked);
        expect(record).toEqual(readRecord(origin, table, upstream, asked));
        expect(Object.keys(record).toSorted()).toEqual([...asked].toSorted());
      }),
    );
  });

  it("puts an Error in place of a value of the wrong type, and reads the others", () => {
    const record = readRecord(
      origin,
      table,
      { full_name: 5, open: "yes", size: 1.5 },
      new Set(["name", "isOpen", "size", "missing"]),
    );
    expect(record.name).toBeInstanceOf(Error);
    expect(record.isOpen).toBeInstanceOf(Error);
    expect(record.size).toBeInstanceOf(Error);
    expect(record.missing).toBeNull();
    expect((record.name as unknown as Error).cause).toBeInstanceOf(TypeError);
  });

  it("does not take a field's name for a row that every object has", () => {
    const asked = new Set(["constructor", "toString"]);
    expect(readRecord(origin, table, {}, asked)).toEqual({ constructor: null, toString: null });
    expect([...fieldsBeyond(table, new Set(["constructor", "name"]))]).toEqual(["constructor"]);
  });
});

describe("sets of fields", () => {
  it("are united and compared like any sets", () => {
    fc.assert(
      fc.property(fieldSet, fieldSet, (one, other) => {
        const united = uniteFields([one, other]);
        expect(coversFields(united, one) && coversFields(united, other)).toBe(true);
        expect(united.size).toBe(one.union(other).size);
        expect(coversFields(one, other)).toBe(other.isSubsetOf(one));
        expect([...fieldsBeyond(table, one)]).toEqual([...one].filter((name) => name === "other"));
      }),
    );
  });
});

describe("the rows", () => {
  it("are null where the source tells nothing", () => {
    for (const upstream of [{}, { key: null }]) {
      for (const each of [text("key"), flag("key"), count("key"), moment("key"), json("key")]) {
        expect(each.read(upstream)).toBeNull();
      }
    }
    expect(text("key").read({ key: "" })).toBeNull();
  });

  it("write moments as RFC 3339 in UTC and take no other text or number for one", () => {
    expect(moment("key").read({ key: "2026-03-01T10:30:00+01:00" })).toBe("2026-03-01T09:30:00.000Z");
    expect(moment("key").read({ key: "2026-03-01" })).toBe("2026-03-01T00:00:00.000Z");
    expect(moment("key").read({ key: "2026-03-31T09:30:00Z" })).toBe("2026-03-31T09:30:00.000Z");
    expect(moment("key").read({ key: "2026-03-01T09:30:00.000Z" })).toBe("2026-03-01T09:30:00.000Z");
    for (const key of ["soon", "12", "2026-13-45T99:99:99Z", "2026-13-01T00:00:00.000Z", 1_772_357_400_000]) {
      expect(() => moment("key").read({ key })).toThrow(TypeError);
    }
  });

  it("never pass a value of another type on", () => {
    const values = [5, true, "text", {}, [], "2026-03-01T09:30:00Z"];
    for (const value of values) {
      const upstream = { key: value };
      const read = (reading: () => unknown) => {
        try {
          return typeof reading();
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return "refused";
        }
      };
      expect(["string", "refused"]).toContain(read(() => text("key").read(upstream)));
      expect(["boolean", "refused"]).toContain(read(() => flag("key").read(upstream)));
      expect(["number", "refused"]).toContain(read(() => count("key").read(upstream)));
      expect(["string", "refused"]).toContain(read(() => moment("key").read(upstream)));
      expect(["object", "refused"]).toContain(read(() => json("key").read(upstream)));
    }
    expect(() => json("key").read({ key: [] })).toThrow(TypeError);
  });

  it("translate the words that they know, and no property of every object", () => {
    const words = { open: "OPEN" } as const;
    expect(wordOf("open", words)).toBe("OPEN");
    expect(wordOf(null, words)).toBeNull();
    for (const word of ["shut", "constructor", "__proto__"])
      expect(() => wordOf(word, words)).toThrow(TypeError);
  });
});
