import { buildSchema, Kind, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeMistakes } from "../../src/server/limits/variable-mistakes.ts";
import { startWorld, type World } from "../support/world.ts";

const secret = "hunter2-the-secret";
const schema = buildSchema(`
  enum Color { RED GREEN }
  input Inner { count: Int color: Color names: [String!] }
  input Outer { inner: Inner inners: [Inner!] flag: Boolean! one: One }
  input One @oneOf { a: String b: String }
  type Query { f(a: Outer, n: Int, ids: [ID!]): Int }
`);

function mistakesIn(
  declared: string,
  variables: Readonly<Record<string, unknown>>,
  most = 10,
): readonly string[] {
  const [definition] = parse(`query (${declared}) { f }`).definitions;
  const definitions = definition?.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions : [];
  return describeMistakes(schema, definitions ?? [], variables, most).map(({ message }) => message);
}

describe("what is wrong with variables", () => {
  it.each([
    ["$n: Int", { n: secret }, 'Variable "$n" is wrong; expected Int.'],
    ["$n: Int!", { n: null }, 'Variable "$n" of non-null type "Int!" must not be null.'],
    ["$n: Int!", {}, 'Variable "$n" of required type "Int!" was not provided.'],
    [
      "$ids: [ID!]",
      { ids: ["1", { [secret]: secret }] },
      'Variable "$ids" is wrong at "ids[1]"; expected ID.',
    ],
    ["$a: Outer", { a: secret }, 'Variable "$a" is wrong; Expected type "Outer" to be an object.'],
    [
      "$a: Outer",
      { a: {} },
      'Variable "$a" is wrong; Field "flag" of required type "Boolean!" was not provided.',
    ],
    [
      "$a: Outer",
      { a: { flag: null } },
      'Variable "$a" is wrong at "a.flag"; Expected non-nullable type "Boolean!" not to be null.',
    ],
    [
      "$a: Outer",
      { a: { flag: true, [secret]: 1 } },
      'Variable "$a" is wrong; type "Outer" has no such field.',
    ],
    [
      "$a: Outer",
      { a: { flag: true, iner: secret } },
      'Variable "$a" is wrong; type "Outer" has no such field. Did you mean "inner", "inners", or "one"?',
    ],
    [
      "$a: Outer",
      { a: { flag: true, inners: { count: secret } } },
      'Variable "$a" is wrong at "a.inners.count"; expected Int.',
    ],
    [
      "$a: Outer",
      { a: { flag: true, inners: [{ names: [secret, 1] }] } },
      'Variable "$a" is wrong at "a.inners[0].names[1]"; expected String.',
    ],
    [
      "$a: Outer",
      { a: { flag: true, inner: { color: secret } } },
      'Variable "$a" is wrong at "a.inner.color"; expected Color.',
    ],
    [
      "$a: Outer",
      { a: { flag: true, inner: { color: "REDD" } } },
      'Variable "$a" is wrong at "a.inner.color"; expected Color. Did you mean the enum value "RED"?',
    ],
    [
      "$a: Outer",
      { a: { flag: true, one: { a: secret, b: secret } } },
      'Variable "$a" is wrong at "a.one"; Exactly one key must be specified for OneOf type "One".',
    ],
  ])("is told by place and expected type alone: %s as %j", (declared, variables, message) => {
    expect(mistakesIn(declared, variables)).toEqual([message]);
  });

  it.each([
    ["a wrong value", { color: "REDD" }, 'at "a.inner.color"; expected Color.'],
    ["a wrong key", { colour: "RED" }, 'at "a.inner"; type "Inner" has no such field.'],
  ])("is told without a proposal where a variable is long, for those take time: %s", (_, inner, reason) => {
    const long = { flag: true, inner: { names: ["x".repeat(10_000)], ...inner } };
    expect(mistakesIn("$a: Outer", { a: long })).toEqual([`Variable "$a" is wrong ${reason}`]);
  });

  it("is told of a text of any length", () => {
    const text = "RED".repeat(300_000);
    expect(mistakesIn("$a: Outer", { a: { flag: true, inner: { color: text } } })).toEqual([
      'Variable "$a" is wrong at "a.inner.color"; expected Color.',
    ]);
    expect(mistakesIn("$a: Outer", { a: { flag: true, [text]: 1 } })).toEqual([
      'Variable "$a" is wrong; type "Outer" has no such field.',
    ]);
  });

  it("is told for as many mistakes as asked for", () => {
    const variables = { n: secret, ids: Array.from({ length: 1_000 }, () => ({ secret })) };
    const found = mistakesIn("$n: Int, $ids: [ID!]", variables, 3);
    expect(found).toHaveLength(3);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe("an answer to wrong variables", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each([
    ["query ($first: Int) { orgs(first: $first) { totalCount } }", { first: secret }],
    [
      "mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }",
      { input: { [secret]: secret, password: [secret] } },
    ],
    ["query ($at: OrgOrder) { orgs(orderBy: $at) { totalCount } }", { at: { field: secret } }],
  ])("repeats nothing of them: %s", async (query, variables) => {
    const { errors } = await world.ask(query, { variables });
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) expect(extensions.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(errors)).not.toContain(secret);
  });
});
