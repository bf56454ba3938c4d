import { expect, it } from "vitest";
import { createAsynchronousCollection } from "../../../src/sandbox/auth0/asynchronous-collection.ts";

function collect() {
  return createAsynchronousCollection([
    ["a", { owner: "ada" }],
    ["b", { owner: "ben" }],
  ]);
}

it("deletes late when deletes take a while, and writes at once", () => {
  const collection = collect();
  collection.delete("a");
  collection.set("b", { owner: "bea" });
  expect([...collection.seen(60_000)]).toEqual([
    ["a", { owner: "ada" }],
    ["b", { owner: "bea" }],
  ]);
  expect([...collection.seen(0).keys()]).toEqual(["b"]);
});

it("drops at once what belongs to somebody who is gone", () => {
  const collection = collect();
  collection.drop(({ owner }) => owner === "ada");
  expect([...collection.seen(60_000).keys()]).toEqual(["b"]);
});

it("takes a delete of what it does not have", () => {
  const collection = collect();
  collection.delete("nothing");
  expect(collection.seen(0).size).toBe(2);
});
