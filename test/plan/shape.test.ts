import { expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { shapeOf } from "../../src/plan/shape.ts";

it("is the same for variables that differ in texts alone", () => {
  expect(shapeOf("Q", { email: "ada@example.com" })).toBe(shapeOf("Q", { email: "grace@example.com" }));
  const one = encodeGlobalId("User", "auth0", "auth0|1");
  const other = encodeGlobalId("User", "auth0", "auth0|22222");
  expect(shapeOf("Q", { id: one })).toBe(shapeOf("Q", { id: other }));
});

it.each([
  ["a page size", { first: 1 }, { first: 2 }],
  ["a flag", { all: true }, { all: false }],
  ["null", { email: null }, { email: "ada@example.com" }],
  ["a word of an enum", { field: "NAME" }, { field: "CREATED_AT" }],
  ["how many there are", { ids: ["a"] }, { ids: ["a", "b"] }],
  ["what is left out", {}, { email: null }],
  [
    "the type of a global id",
    { id: encodeGlobalId("User", "auth0", "1") },
    { id: encodeGlobalId("Org", "auth0", "1") },
  ],
  [
    "the source of a global id",
    { id: encodeGlobalId("User", "auth0", "1") },
    { id: encodeGlobalId("User", "losant", "1") },
  ],
])("tells apart by %s", (_what, one, other) => {
  expect(shapeOf("Q", one)).not.toBe(shapeOf("Q", other));
});

it("tells apart by the operation", () => {
  expect(shapeOf("A", {})).not.toBe(shapeOf("B", {}));
  expect(shapeOf(undefined, {})).toBe(shapeOf(null, {}));
});
