import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearch } from "../../../src/sandbox/auth0/search.ts";
import { compileSearch } from "../../../src/sandbox/auth0/search-match.ts";
import type { User } from "../../../src/sandbox/auth0/state.ts";
import { Refusal } from "../../../src/sandbox/vendor.ts";

const ada: User = {
  user_id: "auth0|1",
  email: "ada@meridian.example",
  email_verified: true,
  name: "Ada Okafor",
  given_name: "Ada",
  family_name: "Okafor",
  nickname: "ada",
  picture: "https://example.com/ada.png",
  created_at: "2026-03-01T09:30:00.000Z",
  updated_at: "2026-03-01T09:30:00.000Z",
  logins_count: 12,
  identities: [{ connection: "Main", provider: "auth0", user_id: "1", isSocial: false }],
  user_metadata: { city: "Bergen", tags: ["a", "b"] },
  app_metadata: { plan: { name: "Gold" } },
};

function finds(q: string, user: User = ada): boolean {
  return compileSearch(parseSearch(q))({ user, organizationIds: () => ["org_1", "org_2"] });
}

describe("terms", () => {
  it.each([
    "",
    "  ",
    "*",
    'user_id:"auth0|1"',
    "name:ada\\ okafor",
    'name:"ADA okafor"',
    "name:ada*",
    "name:*okafor",
    "name:a*kaf*r",
    'name:"ada o"*',
    "nickname:Ada",
    'email.domain:"MERIDIAN.example"',
    'organization_id:"org_2"',
    "identities.connection:Main",
    "user_metadata.tags:b",
    'app_metadata.plan.name:"Gold"',
    "email_verified:true",
    "logins_count:12",
    "_exists_:app_metadata.plan.name",
    "ada",
    '"ada okafor"',
  ])("find Ada: %s", (q) => expect(finds(q)).toBe(true));

  it.each([
    "name:ada",
    'name:"ada*"',
    "user_id:auth0|1",
    'identities.connection:"main"',
    'app_metadata.plan.name:"gold"',
    "blocked:false",
    "_exists_:last_login",
    "Bergen",
    "user_metadata.city:Berg*",
    "constructor:*",
    "__proto__:*",
    "identities.length:1",
    'name:"ada okafo"',
  ])("do not find Ada: %s", (q) => expect(finds(q)).toBe(false));
});

describe("operators", () => {
  it.each([
    ['user_id:("auth0|0" OR "auth0|1")', true],
    ['user_id:("auth0|0" "auth0|1")', false],
    ['user_id:("auth0|1") AND email_verified:true', true],
    ["given_name:ada family_name:okafor", true],
    ["given_name:ada family_name:other", false],
    ["NOT blocked:true", true],
    ["-given_name:ada", false],
    ["NOT NOT given_name:ada", true],
    ["given_name:ada && !family_name:other", true],
    ["given_name:other || family_name:okafor", true],
    ["given_name:x OR given_name:ada AND family_name:okafor", true],
    ["(given_name:x OR given_name:ada) AND family_name:x", false],
    ["given_name:(x OR (NOT y))", true],
    ["given_name:ada or family_name:okafor", false],
    // As a gateway would compile a filter: each condition joined with AND, the last one passed on in parentheses.
    ['email:"ada@meridian.example" AND email.domain:"meridian.example" AND organization_id:"org_1"', true],
    ["(name:ada\\ o* OR given_name:ada\\ o* OR email:ada\\ o*) AND NOT blocked:true", true],
    ["(name:ada\\@m* OR email:ada\\@m*) AND email_verified:true", true],
    ["NOT email_verified:true AND created_at:[2020-01-01T00:00:00.000Z TO *]", false],
    ['identities.connection:"Main" AND (logins_count:[1 TO *] OR app_metadata.plan.name:"Silver")', true],
    ['phone_number:"+15550001" AND (*)', false],
  ])("%s is %s", (q, expected) => expect(finds(q)).toBe(expected));
});

describe("ranges", () => {
  it.each([
    ["created_at:[2026-03-01T00:00:00.000Z TO *]", true],
    ["created_at:[2026-03-01T09:30:00Z TO 2026-03-01T09:30:00Z]", true],
    ["created_at:[2026-02-01 TO 2026-03-01]", true],
    ["created_at:[2026-02-01 TO 2026-03-01}", false],
    ["created_at:{2026-03-01 TO *]", false],
    ["created_at:{* TO 2026-03-02}", true],
    ["created_at:[2026-03-01T10:30:00+01:00 TO 2026-03-01T10:30:00+01:00]", true],
    ["created_at:[2026-03-01T10:30:01+01:00 TO *]", false],
    ["created_at:{* TO 2026-03-01T09:30:00.000Z}", false],
    ["last_login:{* TO 2030-01-01T00:00:00.000Z}", false],
    ["logins_count:[2 TO 100]", true],
    ["logins_count:{12 TO *]", false],
    ['created_at:["2026-01-01" TO *]', true],
    ["last_login:[* TO *]", false],
    ["user_metadata.city:[A TO C]", false],
  ])("%s is %s", (q, expected) => expect(finds(q)).toBe(expected));
});

describe("escapes and hostile input", () => {
  it("finds any value that is quoted with backslashes before quotes and backslashes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (id) => {
        const quoted = `"${id.replace(/["\\]/g, "\\$&")}"`;
        expect(finds(`user_id:${quoted}`, { ...ada, user_id: id })).toBe(true);
        expect(finds(`user_id:${quoted}`, { ...ada, user_id: `${id}x` })).toBe(false);
      }),
    );
  });

  it("cannot be left by a quoted value", () => {
    expect(finds('user_id:"x\\" OR email_verified:true OR \\""')).toBe(false);
    expect(finds('user_id:"x" OR email_verified:true OR ""')).toBe(true);
  });

  it("finds an escaped word as it is written", () => {
    const id = 'ad|x-y:z@w (1)/"2"*';
    const escaped = id.replace(/[^\w]/g, "\\$&");
    expect(finds(`user_id:${escaped}`, { ...ada, user_id: id })).toBe(true);
  });

  it.each([
    '"',
    'name:"ada',
    "name:ada\\",
    "name:",
    ":ada",
    "name::ada",
    "(",
    ")",
    "()",
    "name:()",
    "AND",
    "ada AND",
    "OR ada",
    "NOT",
    "name:[a",
    "name:[a TO]",
    "name:[a to b]",
    "name:]",
    "name:ada~2",
    "name:ada^2",
    "/ada/",
    "logins_count:>3",
    "name:*sa",
    "_exists_:",
    "_exists_:(name)",
    "a:b:c",
  ])("is refused with the vendor's 400: %s", (q) => {
    expect(() => parseSearch(q)).toThrow(Refusal);
  });

  it("refuses deep nesting instead of running out of stack", () => {
    expect(() => parseSearch(`${"(".repeat(3000)}a${")".repeat(3000)}`)).toThrow(Refusal);
    expect(finds(`${"NOT ".repeat(2000)}given_name:ada`)).toBe(true);
  });

  it("either parses or refuses whatever comes, and never crashes", () => {
    const piece = fc.constantFrom(
      '"',
      "(",
      ")",
      "[",
      "}",
      ":",
      "\\",
      "*",
      " ",
      "AND",
      "OR",
      "NOT",
      "TO",
      "a",
      "|",
      "-",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((list) => list.join("")),
        ),
        (q) => {
          try {
            finds(q);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
