import { getOperationAST, parse } from "graphql";
import { expect, it } from "vitest";
import { arePlain } from "../../../src/server/limits/plain-variables.ts";

function ask(definitions: string, variables: Readonly<Record<string, unknown>>): boolean {
  const operation = getOperationAST(parse(`query ${definitions} { __typename }`));
  if (operation === null || operation === undefined) throw new Error("the document holds no operation");
  return arePlain(operation, variables);
}

it.each([
  ["there are none", "", {}],
  ["each is a text", "($id: ID!, $after: String)", { id: "a", after: "b" }],
  ["others are sent, which the operation does not know", "($id: ID!)", { id: "a", ids: ["b"] }],
])("are plain when %s", (_case, definitions, variables) => {
  expect(ask(definitions, variables)).toBe(true);
});

it.each([
  ["one is left out", "($id: ID, $after: String)", { id: "a" }],
  ["one is null", "($id: ID)", { id: null }],
  ["one is a number", "($id: ID!)", { id: 1 }],
  ["a text stands for a list", "($ids: [ID!]!)", { ids: "a" }],
  ["a text stands for a number", "($first: Int)", { first: "5" }],
  ["a text stands for an object of the caller's own", "($metadata: JSONObject)", { metadata: "{}" }],
  ["only what every object has goes by a name", "($toString: String)", {}],
])("are not plain when %s", (_case, definitions, variables) => {
  expect(ask(definitions, variables)).toBe(false);
});
