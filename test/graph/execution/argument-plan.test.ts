import {
  buildSchema,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { planArguments } from "../../../src/graph/execution/argument-plan.ts";

const schema = buildSchema(`
  input Range { from: Int = 1, to: Int, step: Int! = 2 }
  input Filter { text: String, range: Range, tags: [String!], limit: Int! }
  input By @oneOf { id: ID, name: String }
  type Query {
    plain: Int
    one(by: By!): Int
    many(filter: Filter, first: Int! = 20, after: String, order: [String]): Int
  }
`);

/** What both make of the arguments of an operation's only field, or how they refuse them: ours twice. */
function readBoth(
  text: string,
  given: Readonly<Record<string, unknown>>,
): { ours: unknown[]; theirs: unknown } {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const field = schema.getQueryType()?.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error(String(errors));
  const attempt = (read: () => object) => {
    try {
      return JSON.parse(JSON.stringify(read()));
    } catch (error) {
      return String(error);
    }
  };
  const read = planArguments(field, node);
  return {
    ours: [attempt(() => read(coerced)), attempt(() => read(coerced))],
    theirs: attempt(() => getArgumentValues(field, node, coerced)),
  };
}

const operations: readonly [string, ...Readonly<Record<string, unknown>>[]][] = [
  ["{ plain }", {}],
  ["{ many }", {}],
  ['{ many(filter: { limit: 1, text: "a" }, after: null) }', {}],
  ["query ($id: ID!) { one(by: { id: $id }) }", { id: "a" }, { id: 7 }],
  ["query ($id: ID) { one(by: { id: $id }) }", { id: "a" }, { id: null }, {}],
  ["query ($by: By!) { one(by: $by) }", { by: { name: "a" } }],
  ["query ($first: Int) { many(first: $first) }", { first: 3 }, { first: null }, {}],
  ["query ($first: Int = 5) { many(first: $first) }", { first: 3 }, {}],
  ["query ($after: String) { many(after: $after, first: 2) }", { after: "x" }, { after: null }, {}],
  ["query ($filter: Filter) { many(filter: $filter) }", { filter: { limit: 1 } }, { filter: null }, {}],
  [
    "query ($text: String, $to: Int) { many(filter: { limit: 1, text: $text, range: { to: $to } }) }",
    { text: "a", to: 9 },
    { text: "", to: 0 },
    { text: null, to: 9 },
    { to: 9 },
    {},
  ],
  ['query ($limit: Int!) { many(filter: { limit: $limit, tags: "a", text: null }) }', { limit: 1 }],
  ['query ($tag: String!) { many(filter: { limit: 1, tags: [$tag, "b"] }) }', { tag: "a" }],
  ["query ($tag: String!) { many(filter: { limit: 1, tags: $tag }) }", { tag: "a" }],
  ["query ($order: [String]) { many(order: $order, filter: { limit: 1 }) }", { order: ["a", null] }],
  // Validation refuses these; whoever executes them all the same hears of it as from graphql-js.
  ["query ($text: String) { many(filter: { text: $text }) }", { text: "a" }],
  ['query ($id: ID) { one(by: { id: $id, name: "a" }) }', { id: "a" }],
  ["query ($id: ID) { one(by: { id: $id, name: null }) }", { id: "a" }],
  ['query ($id: ID) { many(after: $id, filter: { limit: "no" }) }', { id: "a" }],
];

describe("planned arguments", () => {
  it.each(operations)("are what graphql-js makes of %s", (text, ...variables) => {
    for (const given of variables) {
      const { ours, theirs } = readBoth(text, given);
      expect(ours).toEqual([theirs, theirs]);
    }
  });
});
