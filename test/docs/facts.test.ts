import { isEnumType } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { auth0Vendor } from "../../src/sandbox/auth0/vendor.ts";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { losantVendor } from "../../src/sandbox/losant/vendor.ts";
import { customers, protagonists, staff } from "../../src/sandbox/story.ts";
import { startWorld, type World } from "../support/world.ts";
import { documentAt, tableIn } from "./markdown.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const costsPage = documentAt("docs/costs.md");
const sourcesPage = documentAt("docs/sources.md");
const sandboxPage = documentAt("docs/sandbox.md");

/** The operations of the table of calls, by their names there. */
const counted: Readonly<Record<string, (ids: Ids) => [query: string, variables?: Record<string, unknown>]>> =
  {
    "members with their roles, of 20 Auth0 organizations": () => [memberTable("auth0", "displayName email")],
    "the same with when each member last signed in": () => [
      memberTable("auth0", "displayName email lastLoginAt"),
    ],
    "members with their roles, of all of a caller's Losant organizations": () => [
      memberTable("losant", "displayName email"),
    ],
    "the organizations of all three sources by name": () => ["{ orgs(first: 50) { nodes { name } } }"],
    "50 Auth0 users by id": ({ users }) => [
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { email lastLoginAt } } }",
      { ids: users },
    ],
    "one user under three aliases with different fields": ({ users: [id] }) => [
      "query ($id: ID!) { a: user(by: { id: $id }) { email } b: user(by: { id: $id }) { name } c: user(by: { id: $id }) { createdAt } }",
      { id },
    ],
    "profile, API tokens, organizations and received invites on Losant": () => [
      `{
      viewer(source: "losant") {
        user { displayName phoneNumber tokens(filter: { kinds: [API_TOKEN] }) { nodes { name status } } }
        invites { nodes { orgName } }
      }
      orgs(sources: ["losant"]) { nodes { name } }
    }`,
    ],
    "the caller's Losant organizations with a count of pending invites": () => [
      '{ orgs(sources: ["losant"]) { nodes { name pendingInviteCount } } }',
    ],
    "Losant's roles": () => ['{ roles(sources: ["losant"]) { nodes { name } } }'],
    "a new role for a member of a Losant organization, and all its members as they are then": () => [
      `mutation ($input: OrgMembershipUpdateInput!) {
        orgMembershipUpdate(input: $input) {
          membership { org { members { nodes { user { displayName } roles { name } } } } }
          errors { message }
        }
      }`,
      {
        input: {
          id: encodeGlobalId("OrgMembership", "losant", fieldService, luca),
          roles: { set: [encodeGlobalId("Role", "losant", "edit")] },
        },
      },
    ],
    "an invite to a Losant organization, and the invite as it is then": () => [
      `mutation ($input: InviteCreateInput!) {
        inviteCreate(input: $input) { invite { email status roles { name } } errors { message } }
      }`,
      {
        input: {
          orgId: encodeGlobalId("Org", "losant", fieldService),
          email: "nils.abbott@northgate-water.example",
          roleIds: [encodeGlobalId("Role", "losant", "view")],
        },
      },
    ],
    "an invite to an Auth0 organization, and the invite as it is then": () => [
      `mutation ($input: InviteCreateInput!) {
        inviteCreate(input: $input) { invite { email status roles { id } } errors { message } }
      }`,
      {
        input: {
          orgId: encodeGlobalId("Org", "auth0", atlas),
          email: "nina.holm@atlas-logistics.example",
          roleIds: [organizationAdmin],
          auth0: { clientId: portal, inviterName: "Ada Okafor" },
        },
      },
    ],
    "a role more for a member of an Auth0 organization, and the member's roles as they are then": () => [
      `mutation ($input: OrgMembershipUpdateInput!) {
        orgMembershipUpdate(input: $input) { membership { roles { name } } errors { message } }
      }`,
      {
        input: {
          id: encodeGlobalId("OrgMembership", "auth0", atlas, milo),
          roles: { add: [organizationAdmin] },
        },
      },
    ],
    "the end of a user's access on Auth0: block, sessions and refresh tokens, consents": () => [
      `mutation ($user: ID!) {
        userBlock(input: { userId: $user }) { errors { message } }
        userAccessRevoke(input: { userId: $user }) { errors { message } }
        consentRevoke(input: { by: { userId: $user } }) { errors { message } }
      }`,
      { user: encodeGlobalId("User", "auth0", milo) },
    ],
  };

/** Losant's ids of Meridian Field Service and of a member of it. */
const fieldService = "eef437338221d6ccd89d3067";
const luca = "89a269e55d3e92e3353e410f";

/** Auth0's ids of Atlas Logistics, of a member of it, and of an application with a login page. */
const atlas = "org_mAg88Rlsa9ceIZPJ";
const milo = "auth0|92f54da3a29585bf629ab1b9";
const portal = "sCcEvdeKQiMFsdx2UqRpgzhA2T6vasJW";
const organizationAdmin = encodeGlobalId("Role", "auth0", "rol_tURh2neWwHwMazkI");

interface Ids {
  /** Global ids of 50 users of Auth0. */
  readonly users: readonly string[];
}

function memberTable(source: string, fields: string): string {
  return `{ orgs(sources: ["${source}"], first: 20) { nodes { name members(first: 20) { nodes { user { ${fields} } roles { name } } } } } }`;
}

describe("the table of calls", () => {
  const rows = tableIn(costsPage, "operation");

  it("is about the operations that are counted here", () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(counted));
  });

  it.each(rows)("tells the true number: %s, %s", async (name = "", number = "") => {
    const { users } = await world.data('{ users(sources: ["auth0"], first: 50) { nodes { id } } }');
    const ids = { users: users.nodes.map(({ id }: { id: string }) => id) };
    const [query, variables = {}] = counted[name]?.(ids) ?? ["", {}];
    const { data, errors, headers } = await world.ask(query, { variables });
    expect(errors).toEqual([]);
    for (const payload of Object.values<{ errors?: unknown }>(data)) expect(payload.errors ?? []).toEqual([]);
    expect(headers.get("rollcall-upstream-calls")).toBe(number);
  });
});

describe("the table of features", () => {
  const rows = tableIn(sourcesPage, "feature");

  it("has every feature of the schema", () => {
    const type = createSchema().getType("SourceFeature");
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(rows.map(([name]) => name?.replaceAll("`", ""))).toEqual(names);
  });

  it("says of each source what it says itself", async () => {
    const { sources } = await world.data("{ sources { name features } }");
    for (const [feature = "", , losant = "", instance = "", auth0 = ""] of rows) {
      const name = feature.replaceAll("`", "");
      const having = sources.filter(({ features }: { features: string[] }) => features.includes(name));
      const told = { losant, auth0, "losant-instance": instance };
      expect(
        Object.entries(told).flatMap(([source, text]) => (text.startsWith("yes") ? [source] : [])),
        name,
      ).toEqual(having.map((source: { name: string }) => source.name));
    }
  });
});

describe("the page about HTTP", () => {
  it("tells the limits that hold when nothing is configured", () => {
    const { maxBodyBytes, maxTokens, maxDepth, maxUpstreamCalls, maxObjects } = parseConfig({}).limits;
    const number = (value: number) => value.toLocaleString("en");
    const text = documentAt("docs/http.md").text.replace(/\s+/g, " ");
    expect(text).toContain(
      `${number(maxBodyBytes)} bytes, ${number(maxTokens)} tokens and ${maxDepth} levels`,
    );
    const budget = `more than ${number(maxUpstreamCalls)} upstream calls, or answer with more than ${number(maxObjects)} objects`;
    expect(text).toContain(budget);
    expect(costsPage.text.replace(/\s+/g, " ")).toContain(budget.replace("upstream calls", "calls"));
  });
});

describe("the page about accounts", () => {
  it("names only scopes that Auth0's operations take", () => {
    const known = new Set(auth0Vendor.routes.flatMap(({ scopes }) => (scopes === "public" ? [] : scopes)));
    const named = [
      ...documentAt("docs/accounts.md").text.matchAll(/`((?:read|create|update|delete):\w+)`/g),
    ].map(([, scope = ""]) => scope);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((scope) => !known.has(scope))).toEqual([]);
  });
});

describe("the page about errors", () => {
  it("has every code of a mutation's errors, with a type that there is", () => {
    const schema = createSchema();
    const codes = schema.getType("IdentityErrorCode");
    const rows = tableIn(documentAt("docs/errors.md"), "code of a mutation").map((cells) =>
      cells.map((cell) => cell.replaceAll("`", "")),
    );
    expect(rows.map(([code]) => code)).toEqual(
      isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [],
    );
    expect(rows.filter(([, type = ""]) => schema.getType(type) === undefined)).toEqual([]);
  });
});

describe("the page about the sandbox", () => {
  it("tells the numbers of the story", async () => {
    const { orgs, users, roles } = await world.data(`{
      orgs(sources: ["auth0"], first: 1, filter: { slug: "atlas-logistics" }) { nodes { memberCount } }
      users(sources: ["auth0"], first: 1) { totalCount }
      roles(sources: ["auth0"], first: 1) { totalCount }
    }`);
    const number = (value: number) => value.toLocaleString("en");
    const text = sandboxPage.text.replace(/\s+/g, " ");
    for (const told of [
      `Its ${staff.length} people`,
      `Its ${customers.length} customers`,
      `${number(users.totalCount)} users and ${roles.totalCount} roles`,
      `with ${number(orgs.nodes[0].memberCount)} members`,
      `| Losant, ${losantVendor.routes.length} |`,
      `| Auth0, ${auth0Vendor.routes.length} |`,
    ]) {
      expect(text).toContain(told);
    }
  });

  it("names every token with its owner", () => {
    const [tokens] = [tableIn(sandboxPage, "token")];
    expect(tokens.map(([name = "", owner]) => [name.replaceAll("`", ""), owner])).toEqual(
      Object.entries(protagonists).map(([name, { givenName, familyName, jobTitle }]) => [
        name,
        `${givenName} ${familyName}, ${jobTitle}`,
      ]),
    );
  });

  it("tells what people and devices sign in with", () => {
    const { device, ...credentials } = storyCredentials;
    for (const value of [
      credentials.password,
      credentials.twoFactorKey,
      credentials.githubAccessToken,
      credentials.samlResponse,
      credentials.samlDomain,
      ...Object.values(device),
    ]) {
      expect(sandboxPage.text).toContain(`\`${value}\``);
    }
    expect(sandboxPage.text).toContain(`LOSANT_INSTANCE_ID=${meridianInstanceId}`);
  });

  it("shows control requests that are answered", async () => {
    const { url } = world.sandbox.auth0;
    const requests = [
      ...sandboxPage.text.matchAll(/^curl (?:-X (\w+) )?http:\/\/127\.0\.0\.1:4020(\S+)(?: -d '([^']+)')?/gm),
    ];
    expect(requests).toHaveLength(9);
    for (const [, method = "GET", path = "", body] of requests) {
      const response = await fetch(`${url}${path}`, { method, ...(body === undefined ? {} : { body }) });
      expect(response.status, `${method} ${path}`).toBeLessThan(300);
    }
  });

  it("shows what the links of its invites lead to", async () => {
    const rows = sandboxPage.text.matchAll(/^\| `(sandbox-invite-\S+)` \| `(\S+)` \| (pending|ran out)/gm);
    const told = [...rows];
    expect(told).toHaveLength(3);
    for (const [, token, email, status] of told) {
      const { invitePreview } = await world.data(
        "query ($link: InviteLinkInput!) { invitePreview(link: $link) { status } }",
        { variables: { link: { token, email } } },
      );
      expect(invitePreview.status, token).toBe(status === "pending" ? "PENDING" : "EXPIRED");
    }
  });
});
