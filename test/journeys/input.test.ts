import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { type Caller, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const org = encodeGlobalId("Org", "auth0", "org_mAg88Rlsa9ceIZPJ");
const user = encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84");

interface Case {
  readonly name: string;
  readonly query: string;
  readonly code: string;
  /** What the message must name. */
  readonly says: RegExp;
  readonly as?: Caller;
  readonly headers?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: "a malformed global id",
    query: '{ org(by: { id: "nonsense" }) { name } }',
    code: "BAD_USER_INPUT",
    says: /`id`.*`sourceId`/,
  },
  {
    name: "a raw id of the source",
    query: '{ node(id: "org_mAg88Rlsa9ceIZPJ") { id } }',
    code: "BAD_USER_INPUT",
    says: /global id.*`sourceId`/,
  },
  {
    name: "a malformed id among good ones",
    query: `{ nodes(ids: ["${org}", "x"]) { id } }`,
    code: "BAD_USER_INPUT",
    says: /`ids`/,
  },
  {
    name: "more than 100 ids",
    query: `{ nodes(ids: [${`"${org}",`.repeat(101)}]) { id } }`,
    code: "BAD_USER_INPUT",
    says: /100 ids.*101/,
  },
  {
    name: "an id of another type",
    query: `{ org(by: { id: "${user}" }) { name } }`,
    code: "BAD_USER_INPUT",
    says: /a User.*an Org/,
  },
  {
    name: "an id of a source that is not configured",
    query: `{ org(by: { id: "${encodeGlobalId("Org", "okta", "1")}" }) { name } }`,
    code: "BAD_USER_INPUT",
    says: /"okta".*"losant", "auth0"/,
  },
  {
    name: "an unknown source",
    query: '{ orgs(sources: ["okta"]) { totalCount } }',
    code: "BAD_USER_INPUT",
    says: /"okta".*"losant", "auth0"/,
  },
  {
    name: "no source at all",
    query: "{ orgs(sources: []) { totalCount } }",
    code: "BAD_USER_INPUT",
    says: /`sources`/,
  },
  {
    name: "an unnamed source where two could be meant",
    query: '{ org(by: { sourceId: { sourceId: "x" } }) { name } }',
    code: "BAD_USER_INPUT",
    says: /by\.sourceId\.source.*"losant" or "auth0"/,
  },
  {
    name: "a page of 0",
    query: "{ orgs(first: 0) { totalCount } }",
    code: "BAD_USER_INPUT",
    says: /`first`.*1 to 100.*0/,
  },
  {
    name: "a page of 101",
    query: "{ orgs(first: 101) { totalCount } }",
    code: "BAD_USER_INPUT",
    says: /`first`.*1 to 100.*101/,
  },
  {
    name: "a page of -1",
    query: "{ orgs(first: -1) { totalCount } }",
    code: "BAD_USER_INPUT",
    says: /`first`.*1 to 100.*-1/,
  },
  {
    name: "a wrong page inside",
    query: `{ org(by: { id: "${org}" }) { members(first: 0) { totalCount } } }`,
    code: "BAD_USER_INPUT",
    says: /`first`/,
  },
  {
    name: "a filter that the source does not know",
    query: '{ orgs(sources: ["auth0"], filter: { nameContains: "a" }) { totalCount } }',
    code: "UNSUPPORTED",
    says: /"auth0".*filter\.nameContains/,
  },
  {
    name: "an order that the source does not know",
    query: '{ orgs(sources: ["auth0"], orderBy: { field: UPDATED_AT }) { totalCount } }',
    code: "UNSUPPORTED",
    says: /"auth0".*orderBy/,
  },
  {
    name: "users of a source without a directory",
    query: '{ users(sources: ["losant"], filter: { search: "a" }) { totalCount } }',
    code: "UNSUPPORTED",
    says: /"losant"/,
  },
  {
    name: "an org of another source in a filter",
    query: `{ users(sources: ["auth0"], filter: { orgId: "${encodeGlobalId("Org", "losant", "c69463bd6f324833f425146e")}" }) { totalCount } }`,
    code: "BAD_USER_INPUT",
    says: /filter\.orgId/,
  },
  {
    name: "a way up in a sourceId",
    query: '{ user(by: { sourceId: { source: "auth0", sourceId: "../roles" } }) { email } }',
    code: "BAD_USER_INPUT",
    says: /leads to another path/,
  },
  {
    name: "dots as a sourceId",
    query: '{ org(by: { sourceId: { source: "auth0", sourceId: ".." } }) { name } }',
    code: "BAD_USER_INPUT",
    says: /leads to another path/,
  },
  {
    name: "an empty sourceId",
    query: '{ org(by: { sourceId: { source: "auth0", sourceId: "" } }) { name } }',
    code: "BAD_USER_INPUT",
    says: /empty/,
  },
  {
    name: "a control character in a sourceId",
    query: String.raw`{ user(by: { sourceId: { source: "auth0", sourceId: "a\u0000b" } }) { email } }`,
    code: "BAD_USER_INPUT",
    says: /control character/,
  },
  {
    name: "a way up in a Losant id",
    query: '{ org(by: { sourceId: { source: "losant", sourceId: "../me" } }) { name } }',
    code: "BAD_USER_INPUT",
    says: /leads to another path/,
  },
  {
    name: "a control character in a Losant id",
    query: String.raw`{ user(by: { sourceId: { source: "losant", sourceId: "\u0007" } }) { email } }`,
    code: "BAD_USER_INPUT",
    says: /empty|control character/,
  },
  {
    name: "no Authorization at all",
    query: "{ orgs { totalCount } }",
    code: "UNAUTHENTICATED",
    says: /Losant-Authorization.*Auth0-Authorization/s,
    as: {},
  },
  {
    name: "no Authorization for the source",
    query: '{ orgs(sources: ["auth0"]) { totalCount } }',
    code: "UNAUTHENTICATED",
    says: /Auth0-Authorization/,
    as: { losant: "sandbox-admin" },
  },
  {
    name: "an Authorization that is no bearer token",
    query: '{ orgs(sources: ["losant"]) { totalCount } }',
    code: "UNAUTHENTICATED",
    says: /Authorization must have the form "Bearer TOKEN"/,
    as: {},
    headers: { authorization: "Basic c2VjcmV0OnNlY3JldA==" },
  },
  {
    name: "a credential header with two words",
    query: '{ orgs(sources: ["auth0"]) { totalCount } }',
    code: "UNAUTHENTICATED",
    says: /Auth0-Authorization/,
    as: {},
    headers: { "auth0-authorization": "Bearer one two" },
  },
  {
    name: "no viewer without a credential",
    query: "{ viewer { source { name } } }",
    code: "UNAUTHENTICATED",
    says: /Authorization/,
    as: {},
  },
  {
    name: "a viewer of two sources",
    query: "{ viewer { source { name } } }",
    code: "BAD_USER_INPUT",
    says: /`source`.*"losant" or "auth0"/,
  },
  {
    name: "an unknown wish to explain",
    query: "{ viewers { source { name } } }",
    code: "BAD_USER_INPUT",
    says: /Rollcall-Explain/,
    headers: { "rollcall-explain": "everything" },
  },
];

describe("bad input", () => {
  it.each(cases)("is $code without an upstream call: $name", async ({ query, code, says, as, headers }) => {
    const answer = await world.ask(query, {
      ...(as === undefined ? {} : { as }),
      ...(headers === undefined ? {} : { headers }),
    });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(answer.errors[0]?.message).toMatch(says);
    expect(answer.errors[0]?.extensions["requestId"]).toBe(answer.headers.get("x-request-id"));
    expect([...(await world.calls("losant")), ...(await world.calls("auth0"))]).toEqual([]);
    expect(answer.headers.get("rollcall-upstream-calls")).toBe("0");
  });

  it("is told for each field: the others are answered", async () => {
    const { data, errors } = await world.ask(
      '{ good: orgs(sources: ["losant"]) { totalCount } bad: orgs(sources: ["auth0"], filter: { nameContains: "a" }) { totalCount } }',
    );
    expect(data).toEqual({ good: { totalCount: 5 }, bad: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toEqual(["bad"]);
  });

  it("of the source's own making is told with what the source said", async () => {
    const { errors } = await world.ask(
      '{ users(sources: ["auth0"], filter: { auth0: { query: "name:[" } }) { totalCount } }',
    );
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      source: "auth0",
      operation: "get_users",
      status: 400,
      upstreamMessage: expect.any(String),
    });
  });
});

describe("a thing that does not exist", () => {
  it.each([
    [
      "an Auth0 organization",
      '{ org(by: { sourceId: { source: "auth0", sourceId: "org_0000000000000000" } }) { name } }',
    ],
    ["an Auth0 organization by its slug", '{ org(by: { slug: { slug: "nobody" } }) { name } }'],
    ["an Auth0 user", '{ user(by: { sourceId: { source: "auth0", sourceId: "auth0|nobody" } }) { name } }'],
    [
      "an Auth0 user whose id has no provider",
      '{ user(by: { sourceId: { source: "auth0", sourceId: "nobody" } }) { name } }',
    ],
    [
      "a Losant organization",
      '{ org(by: { sourceId: { source: "losant", sourceId: "000000000000000000000000" } }) { name } }',
    ],
    [
      "a Losant user",
      '{ user(by: { sourceId: { source: "losant", sourceId: "000000000000000000000000" } }) { name } }',
    ],
    ["a role", `{ role(id: "${encodeGlobalId("Role", "auth0", "rol_0000000000000000")}") { name } }`],
    ["a fixed role", `{ role(id: "${encodeGlobalId("Role", "losant", "owner")}") { name } }`],
    [
      "a membership",
      `{ node(id: "${encodeGlobalId("OrgMembership", "auth0", "org_mAg88Rlsa9ceIZPJ", "auth0|nobody")}") { id } }`,
    ],
    [
      "an invite link",
      '{ invitePreview(link: { token: "wrong", email: "nobody@example.com" }) { orgName } }',
    ],
  ])("is null without an error: %s", async (_, query) => {
    const { data, errors } = await world.ask(query);
    expect(errors).toEqual([]);
    expect(Object.values(data)).toEqual([null]);
  });
});
