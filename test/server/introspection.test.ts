import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let open: World;
let closed: World;
beforeAll(async () => {
  open = await startWorld({ introspection: true });
  closed = await startWorld({ introspection: false });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const mistakes = [
  ["a field", "{ viewrs { source { name } } }", undefined],
  ["an argument", "{ orgs(frist: 1) { totalCount } }", undefined],
  ["an enum value", "{ orgs(orderBy: { field: NAMES }) { totalCount } }", undefined],
  ["a type", "{ node(id: 1) { ... on Orgs { id } } }", undefined],
  [
    "a field of a variable",
    "query ($order: OrgOrder) { orgs(orderBy: $order) { totalCount } }",
    { order: { fields: "NAME" } },
  ],
  [
    "an enum value of a variable",
    "query ($order: OrgOrder) { orgs(orderBy: $order) { totalCount } }",
    { order: { field: "NAMES" } },
  ],
] as const;

describe("with introspection", () => {
  it.each(mistakes)("a wrong name is met with the right one: %s", async (_, query, variables) => {
    const { errors } = await open.ask(query, variables === undefined ? {} : { variables });
    expect(JSON.stringify(errors)).toContain("Did you mean");
  });
});

describe("without introspection", () => {
  it.each(mistakes)("nothing is hinted at: %s", async (_, query, variables) => {
    const { errors } = await closed.ask(query, variables === undefined ? {} : { variables });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain("Did you mean");
  });

  it.each([
    getIntrospectionQuery(),
    '{ __type(name: "Query") { name } }',
    "query ($a: Boolean!) { ... @include(if: $a) { ...S } } fragment S on Query { __schema { types { name } } }",
  ])("nothing is told of the schema: %s", async (query) => {
    const { data, errors } = await closed.ask(query, { variables: { a: true } });
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("leaves __typename alone", async () => {
    expect(await closed.data("{ __typename }")).toEqual({ __typename: "Query" });
  });
});
