import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  batchForSearch,
  checkSearch,
  compileUserQuery,
  isSearchable,
  matchUserIds,
  quotePhrase,
  quotePrefix,
} from "../../../src/sources/auth0/search.ts";
import type { UserPageRequest } from "../../../src/sources/source.ts";

type Filter = UserPageRequest["filter"];

const none: Filter = {
  email: null,
  search: null,
  emailDomain: null,
  phoneNumber: null,
  orgId: null,
  isBlocked: null,
  isEmailVerified: null,
  createdAfter: null,
  lastLoginAfter: null,
  lastLoginBefore: null,
  auth0: null,
};

/** Text of people and of attackers: any characters, with those that mean something in the search syntax often. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>= ', " OR ", " AND ", "NOT ", "*:*"),
    ),
  )
  .map((parts) => parts.join(""));

const withoutEscapes = (escaped: string) => escaped.replace(/\\([\s\S])/g, "$1");

describe("a phrase", () => {
  it("is one phrase whatever it holds: nothing in it ends it early", () => {
    fc.assert(
      fc.property(text, (value) => {
        const phrase = quotePhrase(value);
        expect(phrase).toMatch(/^"(?:[^"\\]|\\["\\])*"$/);
        expect(withoutEscapes(phrase.slice(1, -1))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the start of a term", () => {
  it("is one term with one star, whatever it holds: every special character is escaped", () => {
    fc.assert(
      fc.property(text, (value) => {
        const prefix = quotePrefix(value);
        expect(prefix).toMatch(/^(?:[^\s+\-=&|!(){}[\]^"~*?:\\/<>]|\\[\s\S])*\*$/u);
        expect(withoutEscapes(prefix.slice(0, -1))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds names and addresses as people type them", () => {
    expect(quotePrefix("O'Brien")).toBe("O'Brien*");
    expect(quotePrefix("ada@ex")).toBe("ada\\@ex*");
    expect(quotePrefix("Ada Ok")).toBe("Ada\\ Ok*");
  });
});

describe("a filter", () => {
  /** A query with every phrase and every prefix emptied: what is left are its fields and operators. */
  const structureOf = (query: string | undefined) =>
    query?.replace(/"(?:[^"\\]|\\[\s\S])*"|(?:[^\s()[\]{}":\\*]|\\[\s\S])*\*/g, (part) =>
      part.startsWith('"') ? '""' : "*",
    );

  const texts = fc.record({
    email: text,
    search: text,
    emailDomain: text,
    phoneNumber: text,
    orgId: text,
    connection: text,
  });
  const toFilter = ({
    connection,
    ...shared
  }: Record<
    "email" | "search" | "emailDomain" | "phoneNumber" | "orgId" | "connection",
    string
  >): Filter => ({
    ...none,
    ...shared,
    auth0: { connection, query: null, isOrderArbitrary: false },
  });
  const plain = toFilter({
    email: "a",
    search: "a",
    emailDomain: "a",
    phoneNumber: "a",
    orgId: "a",
    connection: "a",
  });

  it("means the same whatever its texts hold: none of them can add, drop or join a condition", () => {
    fc.assert(
      fc.property(texts, (values) => {
        const filter = toFilter(values);
        // An empty search box is no condition.
        const likewise = { ...plain, search: filter.search === "" ? null : plain.search };
        expect(structureOf(compileUserQuery(filter))).toBe(structureOf(compileUserQuery(likewise)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is nothing when it has no condition", () => {
    expect(compileUserQuery(none)).toBeUndefined();
    expect(
      compileUserQuery({ ...none, auth0: { connection: null, query: null, isOrderArbitrary: true } }),
    ).toBeUndefined();
  });

  it("is written condition by condition, all of which must hold", () => {
    expect(
      compileUserQuery({
        ...none,
        email: "ada@example.com",
        emailDomain: "example.com",
        phoneNumber: "+4930123",
        orgId: "org_1",
        isBlocked: true,
        isEmailVerified: false,
        createdAfter: "2026-01-01T00:00:00.000Z",
        lastLoginAfter: "2026-02-01T00:00:00.000Z",
        lastLoginBefore: "2026-03-01T00:00:00.000Z",
        auth0: {
          connection: "Users",
          query: "app_metadata.plan:gold OR nickname:a*",
          isOrderArbitrary: false,
        },
      }),
    ).toBe(
      [
        'email:"ada@example.com"',
        'email.domain:"example.com"',
        'phone_number:"+4930123"',
        'organization_id:"org_1"',
        "blocked:true",
        "NOT email_verified:true",
        "created_at:[2026-01-01T00:00:00.000Z TO *]",
        "last_login:[2026-02-01T00:00:00.000Z TO *]",
        "last_login:{* TO 2026-03-01T00:00:00.000Z}",
        'identities.connection:"Users"',
        "(app_metadata.plan:gold OR nickname:a*)",
      ].join(" AND "),
    );
    expect(compileUserQuery({ ...none, isBlocked: false, isEmailVerified: true })).toBe(
      "NOT blocked:true AND email_verified:true",
    );
  });

  it("looks for the start of any of a user's names and of the address", () => {
    expect(compileUserQuery({ ...none, search: "ad" })).toBe(
      "(name:ad* OR given_name:ad* OR family_name:ad* OR nickname:ad* OR email:ad*)",
    );
  });
});

describe("a query in Auth0's own syntax", () => {
  const compile = (query: string) =>
    compileUserQuery({
      ...none,
      email: "a@b.example",
      auth0: { connection: null, query, isOrderArbitrary: false },
    });

  it.each(["a:b) OR (c:d", 'name:"a', "(a", "a)", "a\\", '"a\\"', "((a)"])(
    "is refused when it reaches beyond itself: %s",
    (query) => {
      expect(() => compile(query)).toThrow(
        expect.objectContaining({ code: "BAD_USER_INPUT", argument: "filter.auth0.query" }),
      );
    },
  );

  it.each(["a:(b OR c)", 'name:")" AND b:"("', "a\\)b", '"\\"("', ""])(
    "is passed on as it is: %s",
    (query) => {
      expect(compile(query)).toBe(`email:"a@b.example" AND (${query})`);
    },
  );
});

describe("a search that is too long", () => {
  const refusal = (filter: object, query: object = filter) => {
    try {
      checkSearch(query as Record<string, string>, filter);
      return null;
    } catch (error) {
      return error;
    }
  };

  it("is refused with the longest text named, wherever that stands", () => {
    const long = "x".repeat(4_000);
    expect(refusal({ email: "a", search: long })).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "filter.search",
    });
    expect(refusal({ search: "a", auth0: { connection: long } }, { q: long })).toMatchObject({
      argument: "filter.auth0.connection",
    });
  });

  it("is measured as it is sent: a character can take nine", () => {
    expect(refusal({ search: "x".repeat(3_800) })).toBeNull();
    expect(refusal({ search: "€".repeat(500) })).toMatchObject({ argument: "filter.search" });
  });

  it("is refused with the text named that is no valid Unicode", () => {
    expect(refusal({ email: "a", search: "\ud800" })).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "filter.search",
    });
  });
});

describe("the search for users by id", () => {
  it("leaves out ids that no search could hold", () => {
    expect(isSearchable("auth0|1")).toBe(true);
    expect(isSearchable("")).toBe(false);
    expect(isSearchable("auth0|\udc00")).toBe(false);
    expect(isSearchable(`auth0|${"x".repeat(4_000)}`)).toBe(false);
    expect(isSearchable(`auth0|${"€".repeat(500)}`)).toBe(false);
  });

  it("names each id as a phrase", () => {
    expect(matchUserIds(["auth0|1", 'a"b'])).toBe('user_id:("auth0|1" OR "a\\"b")');
  });

  const ids = fc.array(
    fc.string({ unit: "binary", minLength: 1, maxLength: 255 }).map((id) => `samlp|${id}`),
    { maxLength: 200 },
  );

  it("is cut into batches of at most 50 ids and 4,000 characters as they are sent, in order, none left out", () => {
    fc.assert(
      fc.property(ids, (all) => {
        const batches = batchForSearch(all.map((id) => ({ id })));
        expect(batches.flat().map(({ id }) => id)).toEqual(all);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThanOrEqual(1);
          expect(batch.length).toBeLessThanOrEqual(50);
          const sent = encodeURIComponent(matchUserIds(batch.map(({ id }) => id)));
          if (batch.length > 1) expect(sent.length).toBeLessThanOrEqual(4_000);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("stays within 4,000 characters for ids of every length, and uses most of them", () => {
    for (let length = 1; length <= 250; length += 1) {
      const same = Array.from({ length: 120 }, (_, index) => ({ id: `${index}|`.padEnd(length, "x") }));
      const sent = batchForSearch(same).map((batch) =>
        encodeURIComponent(matchUserIds(batch.map(({ id }) => id))),
      );
      const longest = Math.max(...sent.map((query) => query.length));
      expect(longest).toBeLessThanOrEqual(4_000);
      if (batchForSearch(same)[0]?.length !== 50) expect(longest).toBeGreaterThan(2_500);
    }
  });

  it("takes no more batches than it must: 50 ordinary ids go together", () => {
    const ordinary = Array.from({ length: 120 }, (_, index) => ({
      id: `auth0|${String(index).padStart(24, "0")}`,
    }));
    expect(batchForSearch(ordinary).map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(batchForSearch([])).toEqual([]);
  });
});
