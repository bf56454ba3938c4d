import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const fieldsOf = {
  Org: "name members(first: 5) { nodes { user { id } } }",
  User: "email memberships(first: 5) { nodes { org { id } } }",
} as const;

it.each([
  ["Org", "auth0", 3],
  ["Org", "auth0", 20],
  ["Org", "auth0", 60],
  ["User", "auth0", 1],
  ["User", "auth0", 60],
  ["Org", "losant-instance", 1],
  ["Org", "losant-instance", 20],
] as const)("references are planned as they are loaded: %s of %s, %i", async (type, source, count) => {
  const token = source === "auth0" ? "sandbox-admin" : "sandbox-instance";
  const as = { [source]: token };
  const list = type === "Org" ? "orgs" : "users";
  const data = await world.data(
    `{ ${list}(sources: ["${source}"], first: ${count}) { nodes { id sourceId } } }`,
    { as },
  );
  const listed: readonly { readonly id: string; readonly sourceId: string }[] = data[list].nodes;
  expect(listed).toHaveLength(count);
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${type} { ${fieldsOf[type]} } }
  }`;
  const keys = [
    listed.map(({ id }) => ({ __typename: type, id })),
    listed.map(({ sourceId }) => ({ __typename: type, source: { name: source }, sourceId })),
  ];
  for (const representations of keys) {
    const variables = { representations };
    const { extensions } = await world.ask(query, {
      variables,
      as,
      headers: { "rollcall-explain": "plan" },
    });
    await world.forgetCalls();
    const { errors } = await world.ask(query, { variables, as });
    expect(errors).toEqual([]);
    const made = await world.calls(source === "auth0" ? "auth0" : "losant");
    expect((extensions["plan"] as Plan).calls.most).toBe(made.length);
  }
});
