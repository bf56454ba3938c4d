import fc from "fast-check";
import {
  buildSchema,
  type ExecutionResult,
  execute,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { executeQuery } from "../../../src/graph/execution/execute-query.ts";

// graphql-js is what is right: every test asks both.

const schema = buildSchema(`
  type Query { thing(id: ID = "1", size: Size = { width: 2 }): Thing, strict: Thing!, things: [Thing], strictThings: [Thing!]!, named: [Named], wild: Wild }
  input Size { width: Int!, height: Int = 3 }
  enum Color { RED GREEN }
  interface Named { name: String }
  type Thing implements Named {
    id: ID!
    name: String
    later: String
    color: Color
    count: Int
    flag: Boolean
    nothing: String
    missing: String!
    thrown: String
    rejected: String
    failed: String
    wrong: Int
    strictThrown: String!
    strictRejected: String!
    echo(text: String! = "echo", list: [Int!], size: Size): String
    words: [String!]
    holes: [String!]
    parts: [String]
    noList: [String]
    grid: [[Int]]
    self: Thing
    laterSelf: Thing
    strictSelf: Thing!
    others: [Thing!]
    laterOthers: [Thing]
  }
  type Other implements Named { name: String, other: Int }
  union Wild = Thing | Other
`);

/** Every way in which a field can go right or wrong, at once and later. */
const thing: Record<string, unknown> = {
  __typename: "Thing",
  id: "1",
  name: "One",
  later: () => Promise.resolve("later"),
  color: "RED",
  count: 1,
  flag: false,
  nothing: null,
  missing: undefined,
  thrown: () => {
    throw new Error("thrown");
  },
  rejected: () => Promise.reject(new Error("rejected")),
  failed: new Error("failed"),
  wrong: "no number",
  strictThrown: () => {
    throw new Error("strictly thrown");
  },
  strictRejected: () => Promise.reject(new Error("strictly rejected")),
  echo: (args: object, context: object, info: { fieldName: string; path: object; parentType: object }) =>
    JSON.stringify([args, context, info.fieldName, info.path, String(info.parentType)]),
  words: new Set(["a", "b"]),
  holes: ["a", null],
  parts: () => [Promise.resolve("a"), Promise.reject(new Error("a part")), "c", new Error("another part")],
  noList: "a text",
  grid: [[1, 2], null, [3]],
  self: () => thing,
  laterSelf: () => Promise.resolve(thing),
  strictSelf: () => thing,
  others: () => [thing, thing],
  laterOthers: () => Promise.resolve([Promise.resolve(thing), null, thing]),
};
const other = { __typename: "Other", name: "Other", other: 2 };
const rootValue = {
  thing: () => thing,
  strict: () => Promise.resolve(thing),
  things: [thing, null],
  strictThings: () => [thing],
  named: () => [thing, Promise.resolve(other)],
  wild: other,
};
const contextValue = { caller: "somebody" };

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What both answer, as text: the order of keys counts. Of errors that come later, only that they come. */
async function askBoth({ query, variables = {} }: Question): Promise<{ ours: string; theirs: string }> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const args = { schema, document, rootValue, contextValue, variableValues: variables };
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const [ours, theirs] = await Promise.all([executeQuery(operation, args), execute(args)]);
  return { ours: write(ours), theirs: write(theirs) };
}

function write({ data, errors }: ExecutionResult): string {
  return JSON.stringify({ data, errors: errors?.map((error) => JSON.stringify(error)).toSorted() }, null, 1);
}

/**
 * Expects the same data, and errors at the same places of it. Of several errors that put null into one place, one need be
 * told, and which others come in time differs (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors).
 */
function expectSame(ours: string, theirs: string): void {
  const [own, other] = [JSON.parse(ours), JSON.parse(theirs)];
  expect(own.data).toEqual(other.data);
  const [ownErrors, otherErrors] = [byPlace(own), byPlace(other)];
  expect([...ownErrors.keys()].toSorted()).toEqual([...otherErrors.keys()].toSorted());
  for (const [place, errors] of ownErrors) {
    const others = otherErrors.get(place) ?? [];
    if (errors.length === 1 && others.length === 1) expect(errors).toEqual(others);
  }
}

/** Errors by the place where their path meets null. */
function byPlace({ data, errors = [] }: { data: unknown; errors?: string[] }): Map<string, string[]> {
  return Map.groupBy(errors, (error) => {
    const path: (string | number)[] = JSON.parse(error).path ?? [];
    let value: unknown = data;
    let depth = 0;
    while (value !== null && value !== undefined && depth < path.length) {
      value = (value as Record<string | number, unknown>)[path[depth] ?? ""];
      depth += 1;
    }
    return JSON.stringify(path.slice(0, depth));
  });
}

describe("executing a query", () => {
  it.each([
    ["values of all kinds", "{ thing { id name later color count flag nothing words grid __typename } }"],
    ["aliases, the same field twice", "{ thing { a: name b: name a: name } x: thing { name } }"],
    [
      "a key that is special elsewhere",
      "{ thing { __proto__: name constructor: id toString: count then: flag } }",
    ],
    ["errors where null may stand", "{ thing { thrown rejected failed wrong name noList parts holes } }"],
    ["null where none may stand", "{ thing { missing name } things { missing } named { name } }"],
    [
      "errors that take their object away",
      "{ thing { self { strictThrown } } strictThings { strictThrown } }",
    ],
    [
      "errors that take it away later",
      "{ thing { self { strictRejected name } } things { strictRejected } }",
    ],
    ["an error that takes all away", "{ strict { strictSelf { strictThrown } } thing { later } }"],
    ["an error below what is null already", "{ strict { strictThrown laterSelf { rejected } } }"],
    ["lists of promises", "{ thing { laterOthers { name later } others { laterSelf { name } } } }"],
    [
      "types that are found out",
      "{ named { name ... on Other { other } ...T } wild { ...T ... on Other { name } } } fragment T on Thing { id self { id } }",
    ],
    [
      "arguments and their defaults",
      '{ thing { echo b: echo(text: "b", list: [1, 2], size: { width: 1 }) } }',
    ],
    ["what a resolver is told of its place", "{ things { others { e: echo } } }"],
    [
      "introspection",
      '{ __typename __schema { queryType { name } types { name fields { name args { defaultValue } } } } __type(name: "Size") { inputFields { name } } }',
    ],
  ])("answers as graphql-js does: %s", async (_title, query) => {
    const { ours, theirs } = await askBoth({ query });
    expect(ours).toBe(theirs);
  });

  it.each([
    { text: "t", list: [3], is: true },
    { text: "t", is: false },
    { is: true, list: null },
    { is: true, list: [null] },
    { is: "no" },
  ])("answers as graphql-js does: with variables %j", async (variables) => {
    const query = `query ($text: String = "d", $list: [Int!], $is: Boolean!) {
      thing { echo(text: $text, list: $list) a: name @include(if: $is) ... @skip(if: $is) { b: name later } }
    }`;
    const { ours, theirs } = await askBoth({ query, variables });
    expect(ours).toBe(theirs);
  });

  it("answers the same document anew for each set of variables", async () => {
    const query =
      "query ($is: Boolean!, $text: String!) { thing { echo(text: $text) name @include(if: $is) } }";
    for (const variables of [
      { is: true, text: "a" },
      { is: false, text: "b" },
      { is: true, text: "c" },
    ]) {
      const { ours, theirs } = await askBoth({ query, variables });
      expect(ours).toBe(theirs);
    }
  });

  it("answers as graphql-js does whatever is asked", async () => {
    await fc.assert(
      fc.asyncProperty(selection, async (fields) => {
        const { ours, theirs } = await askBoth({
          query: `{ thing ${fields} things ${fields} strict ${fields} }`,
        });
        expectSame(ours, theirs);
      }),
      { numRuns: 300 },
    );
  });
});

const leaves = fc.constantFrom(
  ..."id name later color count flag nothing missing thrown rejected failed wrong strictThrown echo words holes parts noList grid __typename".split(
    " ",
  ),
);
const parents = fc.constantFrom(..."self laterSelf strictSelf others laterOthers".split(" "));
/** Selections of `Thing`. Fields stand under keys that tell them apart, so that they always can be merged. */
const { selection } = fc.letrec<{ selection: string; field: string }>((tie) => ({
  selection: fc
    .array(tie("field"), { minLength: 1, maxLength: 4 })
    .map((fields) => `{ ${fields.join(" ")} }`),
  field: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaves,
    fc.tuple(leaves, fc.constantFrom("a", "b")).map(([leaf, key]) => `${key}_${leaf}: ${leaf}`),
    fc.tuple(parents, tie("selection")).map(([parent, fields]) => `${parent} ${fields}`),
    tie("selection").map((fields) => `... on Thing ${fields}`),
    tie("selection").map((fields) => `... on Named { ... on Thing ${fields} }`),
  ),
}));
