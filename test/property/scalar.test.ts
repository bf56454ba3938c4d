import fc from "fast-check";
import { buildSchema, type GraphQLFormattedError, graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { maskError } from "../../src/graph/masking.ts";
import { scalarResolvers } from "../../src/graph/scalars.ts";
import { anyJson, anyText } from "./arbitrary.ts";

const schema = buildSchema(`
  enum Word { ONE TWO }
  type Query { int: Int, float: Float, string: String, id: ID, boolean: Boolean, word: Word }
`);

describe("a value that a source sent and that is of another kind than its field", () => {
  it.each(["int", "float", "string", "id", "boolean", "word"])(
    "is BAD_RESPONSE in the place of a %s, and is not quoted",
    async (field) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyJson, anyText), async (value) => {
          // As a field that is not read through a table would give it.
          const { data, errors = [] } = await graphql({
            schema,
            source: `{ ${field} }`,
            rootValue: { [field]: value },
          });
          if (errors.length === 0) return;
          expect(data?.[field]).toBeNull();
          const masked: GraphQLFormattedError[] = errors.map((error) =>
            maskError(error, () => undefined).toJSON(),
          );
          expect(masked.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_RESPONSE"]);
          expect(masked[0]?.path).toEqual([field]);
          expect(masked[0]?.message).toBe(
            "A source answered with a value that this field cannot hold. Report it with the request id.",
          );
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe("a DateTime that a caller sends", () => {
  it("is one of RFC 3339 in UTC, or refused", () => {
    const days = fc.constantFrom("0000-01-01", "9999-12-31", "2026-02-29", "2026-03-01");
    const forms = fc
      .tuple(days, fc.constantFrom("Z", "+14:00", "-14:00", "+99:99", ""))
      .map(([day, zone]) => `${day}T23:59:59${zone}`);
    fc.assert(
      fc.property(fc.oneof(forms, anyText, anyJson), (value) => {
        try {
          const moment = scalarResolvers.DateTime.parseValue(value);
          expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        } catch (error) {
          expect(error).toMatchObject({ name: "GraphQLError", extensions: { code: "BAD_USER_INPUT" } });
        }
      }),
    );
  });
});
