import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const harbour = "org_eEYvRLCakxSMohvL";
const harbourId = encodeGlobalId("Org", "auth0", harbour);
const nowhere = encodeGlobalId("Org", "auth0", "org_0000000000000000");
const ada = encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84");
const milo = encodeGlobalId("User", "auth0", "auth0|92f54da3a29585bf629ab1b9");
const organizationAdmin = encodeGlobalId("Role", "auth0", "rol_tURh2neWwHwMazkI");

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;
const orgFields = `id sourceId name slug description logoUrl accentColor
  auth0 {
    branding { logoUrl primaryColor pageBackgroundColor }
    metadata
    tokenQuota { isEnforced perDay perHour }
  }`;
const create = `mutation ($input: OrgCreateInput!) { orgCreate(input: $input) { org { ${orgFields} } ${errors} } }`;
const update = `mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { org { ${orgFields} } ${errors} } }`;
const remove = `mutation ($input: OrgDeleteInput!) { orgDelete(input: $input) { deletedOrgId ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function reread(id: string) {
  const { org } = await world.data(`query ($id: ID!) { org(by: { id: $id }) { ${orgFields} } }`, {
    variables: { id },
  });
  return org;
}

async function change(input: object) {
  const { orgUpdate } = await world.data(update, { variables: { input: { id: harbourId, ...input } } });
  return orgUpdate;
}

describe("orgCreate", () => {
  it("makes an org that its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    const input = {
      source: "auth0",
      name: "Gullfoss Hydro",
      slug: "gullfoss-hydro",
      logoUrl: "https://cdn.meridian-pumps.example/logos/gullfoss.png",
      accentColor: "#004D99",
      auth0: {
        branding: { pageBackgroundColor: "#FFFFFF" },
        metadata: { region: "eu" },
        tokenQuota: { isEnforced: false, perDay: 100 },
      },
    };
    const { orgCreate } = await world.data(create, { variables: { input } });
    expect(await operations()).toEqual(["POST /organizations"]);
    expect(orgCreate).toEqual({
      org: {
        id: expect.any(String),
        sourceId: expect.stringMatching(/^org_\w{16}$/),
        name: "Gullfoss Hydro",
        slug: "gullfoss-hydro",
        description: null,
        logoUrl: "https://cdn.meridian-pumps.example/logos/gullfoss.png",
        accentColor: "#004D99",
        auth0: {
          branding: {
            logoUrl: "https://cdn.meridian-pumps.example/logos/gullfoss.png",
            primaryColor: "#004D99",
            pageBackgroundColor: "#FFFFFF",
          },
          metadata: { region: "eu" },
          tokenQuota: { isEnforced: false, perDay: 100, perHour: null },
        },
      },
      errors: [],
    });
    expect(await reread(orgCreate.org.id)).toEqual(orgCreate.org);
    expect(await auth0ClientOf(world).organizations.get(orgCreate.org.sourceId)).toMatchObject({
      name: "gullfoss-hydro",
      display_name: "Gullfoss Hydro",
      branding: { colors: { primary: "#004D99", page_background: "#FFFFFF" } },
      metadata: { region: "eu" },
      token_quota: { client_credentials: { enforce: false, per_day: 100 } },
    });
  });

  it("starts with identity providers in the same call", async () => {
    const client = auth0ClientOf(world);
    const { data } = await client.connections.list({ strategy: ["auth0", "google-oauth2"] });
    const [database = "", google = ""] = data.map(({ id }) => id ?? "");
    await world.forgetCalls();
    const { orgCreate } = await world.data(create, {
      variables: {
        input: {
          source: "auth0",
          name: "Gullfoss Hydro",
          slug: "gullfoss-hydro",
          identityProviders: [
            { connectionId: database, isSignupEnabled: true, isShownAsButton: null },
            { connectionId: google, assignsMembershipOnLogin: true },
          ],
        },
      },
    });
    expect(orgCreate.errors).toEqual([]);
    expect(await operations()).toEqual(["POST /organizations"]);
    const enabled = await client.organizations.enabledConnections.list(orgCreate.org.sourceId);
    expect(enabled.data).toMatchObject([
      { connection_id: database, is_signup_enabled: true },
      { connection_id: google, assign_membership_on_login: true },
    ]);
  });

  it("adds first members with their roles, and keeps the org when one of them fails", async () => {
    const input = {
      source: "auth0",
      name: "Gullfoss Hydro",
      slug: "gullfoss-hydro",
      members: [
        { user: { id: ada }, roleIds: [organizationAdmin] },
        { user: { email: "nobody@gullfoss-hydro.example" }, roleIds: [] },
        { user: { id: milo }, roleIds: [] },
      ],
    };
    const { orgCreate } = await world.data(create, { variables: { input } });
    expect(orgCreate.org).toMatchObject({ slug: "gullfoss-hydro" });
    expect(orgCreate.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "members", "1", "user", "email"] },
    ]);
    expect((await operations()).filter((operation) => !operation.startsWith("GET"))).toEqual([
      "POST /organizations",
      `POST /organizations/${orgCreate.org.sourceId}/members`,
      expect.stringMatching(/^POST .*\/members\/auth0%7C0ea3b96225d1ed2ab7ec8c84\/roles$/),
    ]);
    const members = await auth0ClientOf(world).organizations.members.list(orgCreate.org.sourceId, {
      fields: "user_id,roles",
    });
    expect(members.data).toEqual([
      {
        user_id: "auth0|0ea3b96225d1ed2ab7ec8c84",
        roles: [expect.objectContaining({ id: "rol_tURh2neWwHwMazkI" })],
      },
      { user_id: "auth0|92f54da3a29585bf629ab1b9", roles: [] },
    ]);
  });

  it.each([
    ["no short name", {}, { code: "BAD_USER_INPUT", path: ["input", "slug"] }],
    [
      "a short name that is taken",
      { slug: "harbour-foods" },
      { code: "CONFLICT", upstreamCode: "organization_conflict" },
    ],
    [
      "a short name in capitals",
      { slug: "Gullfoss" },
      { code: "BAD_USER_INPUT", upstreamCode: "invalid_body" },
    ],
    [
      "a description",
      { slug: "g", description: "Turbines" },
      { code: "UNSUPPORTED", path: ["input", "description"] },
    ],
    [
      "one colour of two",
      { slug: "g", accentColor: "#004D99" },
      { code: "BAD_USER_INPUT", path: ["input", "auth0", "branding", "pageBackgroundColor"] },
    ],
    [
      "the same colour in two places",
      { slug: "g", accentColor: "#004D99", auth0: { branding: { primaryColor: "#004D99" } } },
      { code: "BAD_USER_INPUT", path: ["input", "auth0", "branding", "primaryColor"] },
    ],
  ])("refuses %s", async (_what, input, error) => {
    const { orgCreate } = await world.data(create, {
      variables: { input: { source: "auth0", name: "Gullfoss Hydro", ...input } },
    });
    expect(orgCreate).toMatchObject({ org: null, errors: [error] });
  });

  it("is FORBIDDEN, with the scope that is needed, for a credential that only reads", async () => {
    const { orgCreate } = await world.data(create, {
      variables: { input: { source: "auth0", name: "Gullfoss Hydro", slug: "gullfoss-hydro" } },
      as: "sandbox-viewer",
    });
    expect(orgCreate).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentityForbiddenError", requiredScopes: ["create:organizations"] }],
    });
  });
});

describe("orgUpdate", () => {
  it("changes what is given, in 1 call, and tells what the graph and Auth0's client tell then", async () => {
    const before = await reread(harbourId);
    await world.forgetCalls();
    const { org, errors: none } = await change({
      name: "Harbour Foods Group",
      slug: "harbour-group",
      auth0: { metadata: { plants: "11" }, tokenQuota: { isEnforced: true, perHour: 10 } },
    });
    expect(none).toEqual([]);
    expect(await operations()).toEqual([`PATCH /organizations/${harbour}`]);
    expect(org).toEqual({
      ...before,
      name: "Harbour Foods Group",
      slug: "harbour-group",
      auth0: {
        ...before.auth0,
        metadata: { plants: "11" },
        tokenQuota: { isEnforced: true, perDay: null, perHour: 10 },
      },
    });
    expect(await reread(harbourId)).toEqual(org);
    expect(await auth0ClientOf(world).organizations.get(harbour)).toMatchObject({
      name: "harbour-group",
      display_name: "Harbour Foods Group",
      metadata: { plants: "11" },
    });
  });

  it("keeps the rest of the branding, which it reads first", async () => {
    const { auth0 } = await reread(harbourId);
    await world.forgetCalls();
    const { org } = await change({ accentColor: "#111111" });
    expect(await operations()).toEqual([`GET /organizations/${harbour}`, `PATCH /organizations/${harbour}`]);
    expect(org.auth0.branding).toEqual({ ...auth0.branding, primaryColor: "#111111" });
  });

  it("clears with null: logo, colours, metadata and quota", async () => {
    await change({ auth0: { metadata: { a: "b" }, tokenQuota: { perDay: 5 } } });
    const { org } = await change({ auth0: { branding: null, metadata: null, tokenQuota: null } });
    expect(org).toMatchObject({
      logoUrl: null,
      accentColor: null,
      auth0: { branding: null, metadata: null, tokenQuota: null },
    });
    expect(await reread(harbourId)).toEqual(org);
  });

  it.each([
    ["a name that is null", { name: null }, { code: "BAD_USER_INPUT", path: ["input", "name"] }],
    ["a short name that is taken", { slug: "atlas-logistics" }, { code: "CONFLICT" }],
    ["an org that is not there", { id: nowhere, name: "x" }, { code: "NOT_FOUND", missingId: nowhere }],
  ])("refuses %s", async (_what, input, error) => {
    expect(await change(input)).toMatchObject({ org: null, errors: [error] });
  });
});

describe("orgDelete", () => {
  it("deletes an org in 1 call; the graph and Auth0's client do not find it then", async () => {
    const { orgDelete } = await world.data(remove, { variables: { input: { id: harbourId } } });
    expect(orgDelete).toEqual({ deletedOrgId: harbourId, errors: [] });
    expect(await operations()).toEqual([`DELETE /organizations/${harbour}`]);
    expect(await reread(harbourId)).toBeNull();
    await expect(auth0ClientOf(world).organizations.get(harbour)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("is NOT_FOUND for an org that is not there", async () => {
    const { orgDelete } = await world.data(remove, { variables: { input: { id: nowhere } } });
    expect(orgDelete).toMatchObject({
      deletedOrgId: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: nowhere }],
    });
  });
});

describe("reading organizations", () => {
  it("finds one by its slug in 1 call, and none by a slug that nobody has", async () => {
    const query = `query ($slug: String!) { org(by: { slug: { slug: $slug } }) { id name } }`;
    const { org } = await world.data(query, { variables: { slug: "harbour-foods" } });
    expect(org).toEqual({ id: harbourId, name: "Harbour Foods" });
    expect(await operations()).toEqual(["GET /organizations/name/harbour-foods"]);
    expect((await world.data(query, { variables: { slug: "nobody" } })).org).toBeNull();
  });
});
