import { type AttackGroup, operation, post, times } from "../attack.ts";

const budget = { status: 400, code: "BUDGET_EXCEEDED" };
const invalid = { status: 400, code: "GRAPHQL_VALIDATION_FAILED" };
const unparsed = { status: 400, code: "GRAPHQL_PARSE_FAILED" };

/** Fragments each of which spreads the next one twice, under two aliases. */
const doubling = (levels: number) =>
  `{ viewers { ...A0 } } ${times(
    levels,
    (level) =>
      `fragment A${level} on Viewer { a: source { name } b: source { name } ...A${level + 1} ...A${level + 1} }`,
  )} fragment A${levels} on Viewer { source { name } }`;

/** Documents that are small and would cost much. */
export const documents: AttackGroup = {
  name: "documents",
  attacks: [
    {
      name: "10,000 aliases",
      send: () => operation(`{ ${times(10_000, (index) => `a${index}: viewers { source { name } }`)} }`),
      verdict: { ...budget, says: /characters; 50,000/ },
    },
    {
      name: "600 aliases within the tokens",
      send: () => operation(`{ viewers { ${times(600, (index) => `a${index}: __typename`)} } }`),
      verdict: { ...budget, says: /600 aliases; 100/ },
    },
    {
      name: "200 first fields",
      send: () => operation(`{ ${times(200, (index) => `a${index}: viewers { __typename }`)} }`),
      verdict: { ...budget, says: /200 fields; 50/ },
    },
    {
      name: "1 kB of fragments that double 16 times",
      send: () => operation(doubling(16)),
      verdict: { ...budget, says: /aliases; 100/ },
    },
    {
      name: "fragments that double 100 times without aliases",
      send: () =>
        operation(
          `{ ...A0 } ${times(100, (level) => `fragment A${level} on Query { __typename ...A${level + 1} ...A${level + 1} }`)} fragment A100 on Query { __typename }`,
        ),
      verdict: { ...budget, says: /more than 1,000,000,000 fields.*2,000/ },
    },
    {
      name: "the same in fragments that nothing spreads",
      send: () =>
        operation(
          `{ __typename } ${times(100, (level) => `fragment A${level} on Query { __typename ...A${level + 1} ...A${level + 1} }`)} fragment A100 on Query { __typename }`,
        ),
      verdict: { ...budget, says: /fields/ },
    },
    {
      name: "a fragment within itself",
      send: () => operation("{ viewers { ...A } } fragment A on Viewer { source { name } ...A }"),
      verdict: { ...invalid, says: /"A" within itself/ },
    },
    {
      name: "a circle of 100 fragments",
      send: () =>
        operation(
          `{ ...A0 } ${times(100, (index) => `fragment A${index} on Query { ...A${(index + 1) % 100} }`)}`,
        ),
      verdict: { ...invalid, says: /within itself/ },
    },
    {
      name: "a circle that nothing spreads",
      send: () =>
        operation(
          "{ __typename } fragment A on Query { node { ...B } } fragment B on Query { node { ...A } }",
        ),
      verdict: { ...invalid, says: /within itself/ },
    },
    {
      name: "a circle through 1,000 fields of the same name",
      send: () =>
        operation(`{ ...A } fragment A on Query { ${times(300, () => "viewer { id }")} viewer { ...A } }`),
      verdict: { ...invalid, says: /within itself/ },
    },
    {
      name: "100 levels of fields",
      send: () => operation(`${"{ viewers ".repeat(100)}${"}".repeat(100)}`),
      verdict: { ...budget, says: /100 levels/ },
    },
    {
      name: "16 levels through fragments",
      send: () =>
        operation(
          `{ ...A0 } ${times(16, (level) => `fragment A${level} on Query { a { ...A${level + 1} } }`)} fragment A16 on Query { a }`,
        ),
      verdict: { ...budget, says: /17 levels deep; 15/ },
    },
    {
      name: "900 levels of inline fragments",
      send: () => operation(`${"{ ... ".repeat(600)}{ __typename }${"}".repeat(600)}`),
      verdict: { ...budget, says: /601 levels/ },
    },
    {
      name: "1,990 open brackets",
      send: () => operation(`{ node(id: ${"[".repeat(1_990)}`),
      verdict: { ...budget, says: /1,990 levels deep; 32/ },
    },
    {
      name: "900 levels of lists",
      send: () => operation(`{ node(id: ${"[".repeat(900)}${"]".repeat(900)}) { id } }`),
      verdict: { ...budget, says: /900 levels deep; 32/ },
    },
    {
      name: "400 levels of input objects",
      send: () => operation(`{ org(by: ${"{ id: ".repeat(400)}1${"}".repeat(400)}) { id } }`),
      verdict: { ...budget, says: /400 levels deep; 32/ },
    },
    {
      name: "a variable of 900 lists",
      send: () => operation(`query ($a: ${"[".repeat(900)}ID${"]".repeat(900)}) { __typename }`),
      verdict: { ...budget, says: /900 levels deep; 32/ },
    },
    {
      name: "10,000 tokens",
      send: () => operation(`{ ${"a ".repeat(10_000)} }`),
      verdict: { ...budget, says: /10,002 tokens; 2,000/ },
    },
    {
      name: "a string of 900 kB",
      send: () => operation(`{ node(id: "${"x".repeat(900_000)}") { id } }`),
      verdict: { ...budget, says: /900,023 characters; 50,000/ },
    },
    {
      name: "a comment of 900 kB",
      send: () => operation(`{ __typename #${"x".repeat(900_000)}\n}`),
      verdict: { ...budget, says: /characters/ },
    },
    {
      name: "a block string of 49,000 lines",
      send: () => operation(`{ node(id: """${"\n".repeat(49_000)}""") { id } }`),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /not a global id/ },
    },
    {
      name: "a block string that never ends",
      send: () => operation(`{ node(id: """${'\\""" '.repeat(9_000)}`),
      verdict: { ...unparsed, says: /Unterminated/ },
    },
    {
      name: "8,000 unicode escapes",
      send: () => operation(`{ node(id: "${"\\u0041".repeat(8_000)}") { id } }`),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /not a global id/ },
    },
    {
      name: "a unicode escape of 40,000 digits",
      send: () => operation(`{ node(id: "\\u{${"0".repeat(40_000)}41}") { id } }`),
      verdict: { ...unparsed, says: /Invalid Unicode escape/ },
    },
    {
      name: "an unpaired surrogate as an escape",
      send: () => operation(`{ node(id: "\\uD800") { id } }`),
      verdict: { ...unparsed, says: /Invalid Unicode escape/ },
    },
    {
      name: "an unpaired surrogate",
      send: () => operation('{ node(id: "\uD800") { id } }'),
      verdict: { ...unparsed, says: /Invalid character/ },
    },
    {
      name: "a null byte",
      send: () => operation("{ __typename \u0000 }"),
      verdict: { ...unparsed, says: /U\+0000/ },
    },
    {
      name: "1,000 times @include",
      send: () => operation(`{ __typename ${"@include(if: true) ".repeat(1_000)} }`),
      verdict: { ...budget, says: /7,003 tokens/ },
    },
    {
      name: "200 times @skip within the tokens",
      send: () => operation(`{ __typename ${"@skip(if: false) ".repeat(200)} }`),
      verdict: { ...budget, says: /200 directives; 100/ },
    },
    {
      name: "500 unknown directives",
      send: () => operation(`{ __typename ${times(500, (index) => `@d${index}`)} }`),
      verdict: { ...budget, says: /500 directives; 100/ },
    },
    {
      name: "100 unknown directives",
      send: () => operation(`{ __typename ${times(100, (index) => `@d${index}`)} }`),
      verdict: invalid,
    },
    {
      name: "400 times `viewer { id }`",
      send: () => operation(`{ ${"viewer { id } ".repeat(400)} }`),
      verdict: { ...budget, says: /`viewer` is asked for 400 times; 50/ },
    },
    {
      name: "20 times 20 times the same field",
      send: () => operation(`{ ${`viewers { ${"source { id } ".repeat(20)} } `.repeat(20)} }`),
      verdict: { ...budget, says: /`viewers.source` is asked for 400 times/ },
    },
    {
      name: "the same in 130 fragments",
      send: () =>
        operation(
          `{ ${times(130, (index) => `...F${index}`)} } ${times(130, (index) => `fragment F${index} on Query { viewer { id } }`)}`,
        ),
      verdict: { ...budget, says: /`viewer` is asked for 130 times/ },
    },
    {
      name: "180 fragments that are compared with each other",
      send: () =>
        operation(
          `{ viewers { ${times(180, (index) => `...F${index}`)} } } ${times(180, (index) => `fragment F${index} on Viewer { x${index} }`)}`,
        ),
      verdict: invalid,
    },
    {
      name: "1,000 operations",
      send: () => operation(times(1_000, (index) => `query A${index} { __typename }`)),
      verdict: { ...budget, says: /5,000 tokens/ },
    },
    {
      name: "390 operations, none of them chosen",
      send: () => operation(times(390, (index) => `query A${index} { __typename }`)),
      verdict: { status: 400, code: "OPERATION_RESOLUTION_FAILURE" },
    },
    {
      name: "400 variables that nothing uses",
      send: () => operation(`query (${times(400, (index) => `$a${index}: ID`)}) { __typename }`),
      verdict: invalid,
    },
    {
      name: "300 times the same variable",
      send: () => operation(`query (${"$a: ID ".repeat(300)}) { node(id: $a) { id } }`),
      verdict: invalid,
    },
    {
      name: "600 unknown fields",
      send: () => operation(`{ ${times(600, (index) => `viewr${index}`)} }`),
      verdict: { ...budget, says: /600 fields; 50/ },
    },
    {
      name: "600 unknown fields further in",
      send: () => operation(`{ viewers { ${times(600, (index) => `source${index}`)} } }`),
      verdict: invalid,
    },
    {
      name: "an unknown field of 40,000 letters",
      send: () => operation(`{ ${"viewer".repeat(6_600)} }`),
      verdict: invalid,
    },
    {
      name: "more calls than are allowed",
      send: () =>
        operation(
          '{ orgs(sources: ["auth0"], first: 100) { nodes { members(first: 100) { nodes { org { members(first: 100) { nodes { id } } } } } } } }',
        ),
      verdict: { ...budget, says: /calls; 500|objects; 50,000/ },
    },
  ],
  neighbours: [
    {
      name: "15 aliases",
      send: () => operation(`{ ${times(15, (index) => `a${index}: viewers { source { name } }`)} }`),
      says: /"a14"/,
    },
    {
      name: "50 first fields",
      send: () => operation(`{ ${times(50, (index) => `a${index}: __typename`)} }`),
      says: /"a49"/,
    },
    {
      name: "a field that 50 fragments ask for",
      send: () =>
        operation(
          `{ viewers { ${times(50, (index) => `...F${index}`)} } } ${times(50, (index) => `fragment F${index} on Viewer { source { name } }`)}`,
        ),
      says: /"losant"/,
    },
    {
      name: "a fragment that 30 places spread",
      send: () =>
        operation(
          `{ ${times(30, (index) => `a${index}: viewers { ...V }`)} } fragment V on Viewer { source { id name } }`,
        ),
      says: /"a29"/,
    },
    {
      name: "a deep and cheap document",
      send: () =>
        operation(
          '{ roles(sources: ["losant"]) { nodes { source { id name } } edges { node { ... on Role { source { name } } } } } }',
        ),
    },
    {
      name: "100 directives",
      send: () =>
        operation(
          `query ($on: Boolean!) { viewers { ${times(50, () => "... @include(if: $on) { __typename @skip(if: $on) }")} } }`,
          { on: true },
        ),
    },
    {
      name: "100 operations, one of them chosen",
      send: () =>
        post(
          JSON.stringify({
            query: times(100, (index) => `query A${index} { a${index}: __typename }`),
            operationName: "A77",
          }),
        ),
      says: /"a77"/,
    },
    {
      name: "aliases named like what objects inherit",
      send: () =>
        operation("{ __proto__: viewers { __typename } constructor: __typename toString: __typename }"),
      says: /"__proto__":\[.*"constructor":"Query","toString":"Query"/,
    },
  ],
};
