import fc from "fast-check";
import { GraphQLError, parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { scalarResolvers } from "../../src/graph/scalars.ts";

const { DateTime, EmailAddress, JSONObject, SafeInt, SecretString, URL: Url } = scalarResolvers;

/** The code of the error that a scalar refuses a value with. Throws when it takes the value. */
function codeOf(parse: () => unknown): unknown {
  try {
    parse();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions["code"];
    throw error;
  }
  throw new Error("the value was taken");
}

describe("DateTime", () => {
  it("takes moments with an offset and keeps them in UTC", () => {
    expect(DateTime.parseValue("2026-03-01T09:30:00Z")).toBe("2026-03-01T09:30:00.000Z");
    expect(DateTime.parseValue("2026-03-01T09:30:00+02:00")).toBe("2026-03-01T07:30:00.000Z");
    expect(DateTime.parseValue("2026-03-01t09:30:00.123456z")).toBe("2026-03-01T09:30:00.123Z");
    expect(DateTime.parseLiteral(parseValue('"2026-12-31T23:30:00-01:00"'))).toBe("2027-01-01T00:30:00.000Z");
    expect(DateTime.parseValue("2024-02-29T00:00:00Z")).toBe("2024-02-29T00:00:00.000Z");
  });

  it("takes every moment that it gives", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("0001-01-01T00:00:00Z"),
          max: new Date("9999-12-31T23:59:59Z"),
          noInvalidDate: true,
        }),
        (date) => {
          const text = date.toISOString();
          expect(DateTime.parseValue(text)).toBe(text);
          expect(DateTime.serialize(text)).toBe(text);
        },
      ),
    );
  });

  it.each([
    ["a day alone", "2026-03-01"],
    ["no offset", "2026-03-01T09:30:00"],
    ["words", "yesterday"],
    ["nothing", ""],
    ["a number", 1_772_357_400_000],
    ["a thirteenth month", "2026-13-01T00:00:00Z"],
    ["an hour that no day has", "2026-03-01T25:00:00Z"],
    ["a day that February never has", "2026-02-30T00:00:00Z"],
    ["a day that this February does not have", "2026-02-29T00:00:00Z"],
    ["the 31st of a month with 30 days", "2026-04-31T00:00:00Z"],
    ["an offset that no place has", "2026-03-01T00:00:00+99:99"],
  ])("refuses %s", (_, value) => {
    expect(codeOf(() => DateTime.parseValue(value))).toBe("BAD_USER_INPUT");
  });

  it("refuses a literal that is no string", () => {
    for (const literal of ["5", "true", "{ a: 1 }", "[]", "WORD"]) {
      const parse = () => DateTime.parseLiteral(parseValue(literal));
      expect(codeOf(parse), literal).toBe("BAD_USER_INPUT");
    }
  });
});

describe("EmailAddress, URL and SecretString", () => {
  it("give and take any text as it is: sources hold what they hold", () => {
    for (const scalar of [EmailAddress, Url, SecretString]) {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
          expect(scalar.parseValue(text)).toBe(text);
          expect(scalar.serialize(text)).toBe(text);
        }),
      );
      expect(scalar.parseLiteral(parseValue('"müller@exämple.com"'))).toBe("müller@exämple.com");
    }
  });

  it("refuse everything else, with their name", () => {
    for (const scalar of [EmailAddress, Url, SecretString]) {
      for (const value of [5, true, null, {}, ["a"]]) {
        expect(codeOf(() => scalar.parseValue(value))).toBe("BAD_USER_INPUT");
        expect(() => scalar.parseValue(value)).toThrow(scalar.name);
      }
    }
  });

  it("never quote what they refuse: it may be a secret", () => {
    expect(() => SecretString.parseValue({ token: "hunter2" })).toThrow(/^(?!.*hunter2)/);
  });
});

describe("JSONObject", () => {
  it("gives and takes objects as they are", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        expect(JSONObject.parseValue(object)).toEqual(object);
        expect(JSONObject.serialize(object)).toEqual(object);
      }),
    );
  });

  it("takes literals, with variables in them", () => {
    const literal = parseValue('{ a: 1, b: [true, null, 1.5, WORD, "text"], c: { d: $e } }');
    expect(JSONObject.parseLiteral(literal, { e: 5 })).toEqual({
      a: 1,
      b: [true, null, 1.5, "WORD", "text"],
      c: { d: 5 },
    });
  });

  it("refuses what is no object", () => {
    for (const value of [null, [], "{}", 5, true])
      expect(codeOf(() => JSONObject.parseValue(value))).toBe("BAD_USER_INPUT");
    expect(codeOf(() => JSONObject.parseLiteral(parseValue("[1]")))).toBe("BAD_USER_INPUT");
  });
});

describe("SafeInt", () => {
  it("takes whole numbers up to 2^53 - 1, beyond what Int takes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(SafeInt.parseValue(number)).toBe(number);
        expect(SafeInt.parseLiteral(parseValue(String(number)))).toBe(number);
        expect(SafeInt.serialize(number)).toBe(number);
      }),
    );
  });

  it("refuses what a JSON number cannot hold exactly, fractions and texts", () => {
    for (const value of [2 ** 53, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null]) {
      expect(codeOf(() => SafeInt.parseValue(value))).toBe("BAD_USER_INPUT");
    }
    for (const literal of ["9007199254740993", "1.5", '"5"']) {
      expect(codeOf(() => SafeInt.parseLiteral(parseValue(literal)))).toBe("BAD_USER_INPUT");
    }
  });
});
