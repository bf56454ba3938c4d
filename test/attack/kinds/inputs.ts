import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { type AttackGroup, operation, operationWithText, times } from "../attack.ts";

const budget = { status: 400, code: "BUDGET_EXCEEDED" };
const bad = { status: 400, code: "BAD_USER_INPUT" };

const byIds = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const byKeys = "query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }";
const importUsers =
  'mutation ($users: [JSONObject!]!) { userImportStart(input: { source: "auth0", connectionId: "con_x", users: $users }) { errors { message } } }';
const setMetadata =
  "mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { errors { message } org { id } } }";

const role = encodeGlobalId("Role", "losant", "admin");
const org = encodeGlobalId("Org", "auth0", "org_mAg88Rlsa9ceIZPJ");
const elsewhere = (index: number) => encodeGlobalId("Org", "okta", String(index));
const list = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index));
const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;

/** Variables and arguments that are large, deep or of the wrong kind. */
export const inputs: AttackGroup = {
  name: "inputs",
  attacks: [
    {
      name: "200,000 ids",
      send: () => operation(byIds, { ids: list(200_000, () => "a") }),
      verdict: { ...budget, says: /200,001 values; 150,000/ },
    },
    {
      name: "200,000 ids that are none",
      send: () => operation(byIds, { ids: list(200_000, () => ({})) }),
      verdict: { ...budget, says: /200,001 values/ },
    },
    {
      name: "40,000 ids that are none",
      send: () => operation(byIds, { ids: list(40_000, () => ({})) }),
      verdict: { ...budget, says: /`\$ids` has 40,000 entries; 500/ },
    },
    {
      name: "400 ids that are none",
      send: () => operation(byIds, { ids: list(400, () => ({})) }),
      verdict: { ...bad, says: /\$ids" is wrong/ },
    },
    {
      name: "101 ids",
      send: () => operation(byIds, { ids: list(101, () => role) }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /100 ids; it holds 101/ },
    },
    {
      name: "50 times 100 ids",
      send: () =>
        operation(`query ($ids: [ID!]!) { ${times(50, (index) => `a${index}: nodes(ids: $ids) { id }`)} }`, {
          ids: list(100, elsewhere),
        }),
      verdict: { ...budget, says: /5,000 things by their ids; 500/ },
    },
    {
      name: "100 ids of a source that there is not",
      send: () => operation(byIds, { ids: list(100, elsewhere) }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /no source "okta"/ },
    },
    {
      name: "5,000 representations",
      send: () => operation(byKeys, { keys: list(5_000, () => ({ __typename: "User", id: "x" })) }),
      verdict: { ...budget, says: /`\$keys` has 5,000 entries; 500/ },
    },
    {
      name: "500 representations without a key",
      send: () => operation(byKeys, { keys: list(500, () => ({ __typename: "User" })) }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /representation of User must have/ },
    },
    {
      name: "representations of types named like what objects inherit",
      send: () =>
        operation(byKeys, {
          keys: ["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) => ({
            __typename: name,
          })),
        }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /must be one of/ },
    },
    {
      name: "representations that are no objects",
      send: () => operation(byKeys, { keys: [1, "x", null, [[]], true] }),
      verdict: { ...bad, says: /\$keys" is wrong/ },
    },
    {
      name: "a literal list of 600 ids",
      send: () => operation(`{ nodes(ids: [${'"a" '.repeat(600)}]) { id } }`),
      verdict: { ...budget, says: /600 entries; 500/ },
    },
    {
      name: "variables of 100,000 lists within each other",
      send: () => operationWithText(byIds, `{"ids":${nested(100_000, "[", "]")}}`),
      verdict: { ...budget, says: /100,000 levels deep; 32/ },
    },
    {
      name: "variables of 100,000 objects within each other",
      send: () => operationWithText(setMetadata, `{"input":${nested(100_000, '{"a":', "}")}}`),
      verdict: { ...budget, says: /100,000 levels deep; 32/ },
    },
    {
      name: "metadata of 33 levels",
      send: () =>
        operationWithText(
          setMetadata,
          `{"input":{"id":"${org}","auth0":{"metadata":${nested(33, '{"a":', "}")}}}}`,
        ),
      verdict: { ...budget, says: /levels deep; 32/ },
    },
    {
      name: "400,000 users that are none",
      send: () => operation(importUsers, { users: list(400_000, () => 1) }),
      verdict: { ...budget, says: /400,001 values/ },
    },
    {
      name: "149,000 users that are none",
      send: () => operation(importUsers, { users: list(149_000, () => 1) }),
      verdict: { ...bad, says: /\$users" is wrong/ },
    },
    {
      name: "a text of 900 kB where an enum value is wanted",
      send: () =>
        operation(
          "query ($a: SortDirection!) { orgs(orderBy: { field: NAME, direction: $a }) { totalCount } }",
          {
            a: "ASC".repeat(300_000),
          },
        ),
      verdict: bad,
    },
    {
      name: "a key of 900 kB where a field of an input is wanted",
      send: () =>
        operation("query ($a: OrgOrder) { orgs(orderBy: $a) { totalCount } }", {
          a: { field: "NAME", ["direction".repeat(100_000)]: "ASC" },
        }),
      verdict: { ...bad, says: /has no such field/ },
    },
    {
      name: "a text of 900 kB where a boolean is wanted",
      send: () =>
        operation("query ($a: Boolean!) { __typename @include(if: $a) }", { a: "true".repeat(225_000) }),
      verdict: { ...bad, says: /expected Boolean/ },
    },
    {
      name: "a number of 100,000 digits",
      send: () =>
        operationWithText(
          "query ($a: Int) { orgs(first: $a) { totalCount } }",
          `{"a":${"9".repeat(100_000)}}`,
        ),
      verdict: bad,
    },
    {
      name: "a literal number of 40,000 digits",
      send: () => operation(`{ orgs(first: ${"9".repeat(40_000)}) { totalCount } }`),
      verdict: { status: 400, code: "GRAPHQL_VALIDATION_FAILED" },
    },
    {
      name: "variables named like what objects inherit",
      send: () =>
        operationWithText(
          "query ($__proto__: ID!, $constructor: ID!) { a: node(id: $__proto__) { id } b: node(id: $constructor) { id } }",
          '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
        ),
      verdict: bad,
    },
    {
      name: "inherited variables that nobody sent",
      send: () => operation("query ($toString: ID!) { node(id: $toString) { id } }", {}),
      verdict: { ...bad, says: /toString/ },
    },
    {
      name: "fields of an input named like what objects inherit",
      send: () =>
        operationWithText(setMetadata, `{"input":{"id":"${org}","__proto__":{"name":"x"},"constructor":1}}`),
      verdict: { ...bad, says: /has no such field/ },
    },
    {
      name: "parameters named like what objects inherit",
      send: () => operationWithText("{ __typename }", '{},"__proto__":{"query":"{ x }"},"constructor":{}'),
      verdict: { status: 400, code: "BAD_REQUEST", says: /Unexpected parameter/ },
    },
    {
      name: "an operation named like what objects inherit",
      send: () => operationWithText("query A { __typename }", '{},"operationName":"__proto__"'),
      verdict: { status: 400, code: "OPERATION_RESOLUTION_FAILURE" },
    },
    {
      name: "a page of 2,147,483,647",
      send: () => operation("{ orgs(first: 2147483647) { totalCount } }"),
      verdict: { ...bad, says: /1 to 100/ },
    },
    {
      name: "a cursor that is none",
      send: () => operation('{ orgs(after: "nonsense") { totalCount } }'),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /cursor/ },
    },
    {
      name: "a forged cursor",
      send: () =>
        operation("query ($a: String) { orgs(after: $a) { totalCount } }", {
          a: Buffer.from(JSON.stringify(["AAAAAAAAAAAA", { auth0: "../roles?x=", __proto__: "1" }])).toString(
            "base64url",
          ),
        }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /cursor/ },
    },
    {
      name: "a cursor of 900 kB",
      send: () =>
        operation("query ($a: String) { orgs(after: $a) { totalCount } }", { a: "A".repeat(900_000) }),
      verdict: { status: 200, code: "BAD_USER_INPUT", says: /cursor/ },
    },
  ],
  neighbours: [
    { name: "100 ids", send: () => operation(byIds, { ids: list(100, () => role) }), says: /"id"/ },
    {
      name: "5 times 100 ids",
      send: () =>
        operation(`query ($ids: [ID!]!) { ${times(5, (index) => `a${index}: nodes(ids: $ids) { id }`)} }`, {
          ids: list(100, () => role),
        }),
      says: /"a4"/,
    },
    {
      name: "500 representations",
      send: () => operation(byKeys, { keys: list(500, () => ({ __typename: "Role", id: role })) }),
      says: /Role/,
    },
    {
      name: "metadata with keys named like what objects inherit",
      send: () =>
        operationWithText(
          setMetadata,
          `{"input":{"id":"${org}","auth0":{"metadata":{"__proto__":"x","constructor":"y"}}}}`,
        ),
      says: /"errors":\[\]/,
    },
  ],
};
