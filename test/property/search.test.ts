import fc from "fast-check";
import { expect, it } from "vitest";
import { checkSearch, compileUserQuery, matchUserIds } from "../../src/sources/auth0/search.ts";
import type { UserPageRequest } from "../../src/sources/source.ts";
import { anyText, outcomeOf } from "./arbitrary.ts";

type Filter = UserPageRequest["filter"];

/**
 * Splits a query of the search syntax at the `AND`s that stand outside of everything, as a reader of the syntax would: a
 * backslash takes the sign after it along, and quotes and parentheses hold what is in them together.
 */
function conditionsOf(query: string): string[] {
  const conditions: string[] = [];
  let condition = "";
  let depth = 0;
  for (const [token] of query.matchAll(/\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"| AND |[\s\S]/g)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
    expect(token).not.toBe('"');
    if (token === " AND " && depth === 0) {
      conditions.push(condition);
      condition = "";
    } else condition += token;
  }
  expect(depth).toBe(0);
  return [...conditions, condition];
}

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const moment = fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString());
const filters: fc.Arbitrary<Filter> = fc.record({
  email: orNull(anyText),
  search: orNull(anyText),
  emailDomain: orNull(anyText),
  phoneNumber: orNull(anyText),
  orgId: orNull(anyText),
  isBlocked: orNull(fc.boolean()),
  isEmailVerified: orNull(fc.boolean()),
  createdAfter: orNull(moment),
  lastLoginAfter: orNull(moment),
  lastLoginBefore: orNull(moment),
  auth0: orNull(
    fc.record({
      connection: orNull(anyText),
      query: orNull(
        fc.oneof(anyText, fc.constantFrom('name:"Ada"', "a:1 OR b:2", ") OR (a:1", "a\\", 'b:"')),
      ),
      isOrderArbitrary: fc.boolean(),
    }),
  ),
});

it("whatever is searched for, every condition stands, none is added, or it is BAD_USER_INPUT", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const outcome = outcomeOf(() => {
        const query = compileUserQuery(filter);
        if (query !== undefined) checkSearch({ q: query }, filter);
        return query;
      });
      if ("error" in outcome) {
        expect(outcome.error.code).toBe("BAD_USER_INPUT");
        return;
      }
      const { auth0, search, ...plain } = filter;
      const given = [
        ...Object.values(plain),
        search || null,
        auth0?.connection ?? null,
        auth0?.query ?? null,
      ];
      const count = given.filter((condition) => condition !== null).length;
      if (outcome.value === undefined) expect(count).toBe(0);
      else expect(conditionsOf(outcome.value)).toHaveLength(count);
    }),
    { numRuns: 1_000 },
  );
});

it("a search for ids names so many phrases and nothing else", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (ids) => {
      const inside = /^user_id:\(([\s\S]*)\)$/.exec(matchUserIds(ids))?.[1] ?? "";
      const phrases = inside.match(/"(?:[^"\\]|\\["\\])*"/g) ?? [];
      expect(phrases.join(" OR ")).toBe(inside);
      expect(phrases.map((phrase) => phrase.slice(1, -1).replace(/\\(["\\])/g, "$1"))).toEqual(ids);
    }),
  );
});
