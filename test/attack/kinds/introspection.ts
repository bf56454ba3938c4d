import { getIntrospectionQuery } from "graphql";
import { type AttackGroup, operation, times } from "../attack.ts";

const budget = { status: 400, code: "BUDGET_EXCEEDED" };

/** Introspection that repeats the schema, or multiplies it by itself. */
export const introspection: AttackGroup = {
  name: "introspection",
  attacks: [
    {
      name: "the whole schema under 50 aliases",
      send: () =>
        operation(`{ ${times(50, (index) => `a${index}: __schema { types { fields { name } } }`)} }`),
      verdict: { ...budget, says: /`__schema` more than once/ },
    },
    {
      name: "the fields of all types under 40 aliases",
      send: () =>
        operation(
          `{ __schema { types { ${times(40, (index) => `a${index}: fields { name args { name } }`)} } } }`,
        ),
      verdict: { ...budget, says: /`fields` more than once/ },
    },
    {
      name: "the schema multiplied by itself",
      send: () =>
        operation("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
      verdict: { ...budget, says: /within another list/ },
    },
    {
      name: "50 times one type",
      send: () =>
        operation(
          `{ ${times(50, (index) => `a${index}: __type(name: "Query") { fields { name args { name } } }`)} }`,
        ),
      verdict: { status: 200 },
    },
  ],
  neighbours: [
    {
      name: "the introspection of GraphiQL",
      send: () => operation(getIntrospectionQuery()),
      says: /__schema/,
    },
    {
      name: "introspection with everything that can be asked for",
      send: () =>
        operation(
          getIntrospectionQuery({
            descriptions: true,
            specifiedByUrl: true,
            directiveIsRepeatable: true,
            schemaDescription: true,
            inputValueDeprecation: true,
            oneOf: true,
          }),
        ),
      says: /isOneOf/,
    },
  ],
};
