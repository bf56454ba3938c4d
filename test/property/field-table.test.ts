import { globSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { expectObject, readId, readRecord } from "../../src/sources/answer.ts";
import type { FieldTable } from "../../src/sources/fields.ts";
import type { Access } from "../../src/sources/source.ts";
import { momentOf } from "../../src/sources/values.ts";
import { anyJson, anyObject, anyText, expectBadResponse, outcomeOf } from "./arbitrary.ts";

type AnyTable = FieldTable<Record<string, unknown>, [access: Access]>;

const root = new URL("../../src/sources/", import.meta.url);
const files = globSync("{auth0,losant}/**/*.ts", { cwd: root }).toSorted();
const access = { source: { name: "s" } } as unknown as Access;

function isTable(value: unknown): value is AnyTable {
  if (typeof value !== "object" || value === null) return false;
  const rows = Object.values(value) as { keys?: unknown; read?: unknown }[];
  return rows.length > 0 && rows.every((row) => Array.isArray(row?.keys) && typeof row.read === "function");
}

/** Every field table that a vendor's folder exports. */
const tables: [string, AnyTable][] = [];
for (const file of files) {
  const exports = (await import(new URL(file, root).href)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exports)) {
    if (isTable(value)) tables.push([`${file} ${name}`, value]);
  }
}

const origin = { source: "s", operation: "op" };

it("every vendor's tables are found", () => {
  expect(tables.length).toBeGreaterThanOrEqual(28);
});

describe.each(tables)("the table %s", (_, table) => {
  const keys = [...new Set(Object.values(table).flatMap((row) => row.keys))];
  const asked = new Set(Object.keys(table));

  it("makes of any object values, each fit to be told, or BAD_RESPONSE in their places", () => {
    fc.assert(
      fc.property(anyObject(keys), (upstream) => {
        const record = readRecord(origin, table, upstream, asked, {}, access);
        expect(Object.keys(record).toSorted()).toEqual([...asked].toSorted());
        for (const [name, value] of Object.entries(record)) {
          if (!(value instanceof Error)) continue;
          expectBadResponse(value);
          // What a row says of a wrong value is its own; what JavaScript says of it was an accident.
          const { cause } = value;
          expect([name, cause instanceof Error ? cause.name : cause]).toEqual([name, "TypeError"]);
          expect((cause as Error).message).not.toMatch(
            /is not a function|Cannot read|undefined|is not iterable|convert/,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("an answer", () => {
  it("is an object or BAD_RESPONSE", () => {
    fc.assert(
      fc.property(anyJson, (body) => {
        const outcome = outcomeOf(() => expectObject(origin, body));
        if ("value" in outcome) expect(outcome.value).toBe(body);
        else expectBadResponse(outcome.error);
      }),
    );
  });
});

describe("an id", () => {
  it("becomes a global id, or BAD_RESPONSE", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyJson), (id) => {
        const outcome = outcomeOf(() => encodeGlobalId("Org", "s", readId(origin, { id })));
        if ("error" in outcome) expect(outcome.error.code).toBe("BAD_RESPONSE");
        else expect(outcome.value).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a moment", () => {
  const offset = fc.constantFrom("Z", "+14:00", "-14:00", "+23:59", "-2359");
  const moments = fc
    .tuple(fc.constantFrom("0000-01-01", "9999-12-31", "2026-02-30", "2026-03-01"), offset)
    .map(([day, zone]) => `${day}T23:59:59.999${zone}`);

  it("is one of RFC 3339 in UTC, none, or what a row may throw", () => {
    fc.assert(
      fc.property(fc.oneof(moments, anyJson), (value) => {
        try {
          const moment = momentOf(value);
          if (moment !== null) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});
