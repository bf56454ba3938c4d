import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { defined, type List, type Org } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const pumps = "c69463bd6f324833f425146e";
const pumpsId = encodeGlobalId("Org", "losant", pumps);
const nowhere = encodeGlobalId("Org", "losant", "0".repeat(24));

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentitySourceChoiceError { candidates { name } feature }
}`;
const orgFields = `id sourceId name description accentColor memberCount pendingInviteCount
  losant { mfaPolicy billing { planId email } administration { tags { key } } }
  members(first: 5) { nodes { user { email } roles { name } } }`;
const create = `mutation ($input: OrgCreateInput!) { orgCreate(input: $input) { org { ${orgFields} } ${errors} } }`;
const update = `mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { org { ${orgFields} } ${errors} } }`;
const remove = `mutation ($input: OrgDeleteInput!) { orgDelete(input: $input) { deletedOrgId ${errors} } }`;

interface FullOrg extends Org {
  readonly description?: string;
  readonly iconColor?: string;
  readonly mfaMode: string;
  readonly planId?: string;
  readonly billingEmail?: string;
}

async function operations(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
}

async function reread(id: string) {
  const { org } = await world.data(`query ($id: ID!) { org(by: { id: $id }) { ${orgFields} } }`, {
    variables: { id },
  });
  return org;
}

describe("orgCreate", () => {
  it("makes an org that its payload, the graph and Losant's client tell alike, in 1 call", async () => {
    const input = {
      source: "losant",
      name: "Meridian Training",
      description: "Courses",
      accentColor: "#123456",
      losant: {
        mfaPolicy: "REQUIRED_FOR_ADMINS",
        planId: "team-annual",
        billingEmail: "training@meridian-pumps.example",
        cardToken: "card-token-of-the-form",
      },
    };
    const { orgCreate } = await world.data(create, { variables: { input } });
    expect(await operations()).toEqual(["POST /orgs"]);
    expect(orgCreate).toEqual({
      org: {
        id: expect.any(String),
        sourceId: expect.stringMatching(/^[0-9a-f]{24}$/),
        name: "Meridian Training",
        description: "Courses",
        accentColor: "#123456",
        memberCount: 1,
        pendingInviteCount: 0,
        losant: {
          mfaPolicy: "REQUIRED_FOR_ADMINS",
          billing: { planId: "team-annual", email: "training@meridian-pumps.example" },
          administration: null,
        },
        members: {
          nodes: [
            { user: { email: "ada.okafor@meridian-pumps.example" }, roles: [{ name: "Administrator" }] },
          ],
        },
      },
      errors: [],
    });
    expect(await reread(orgCreate.org.id)).toEqual(orgCreate.org);
    expect(await losantClientOf(world).org.get<FullOrg>({ orgId: orgCreate.org.sourceId })).toMatchObject({
      name: "Meridian Training",
      description: "Courses",
      iconColor: "#123456",
      mfaMode: "adminRequired",
      planId: "team-annual",
      billingEmail: "training@meridian-pumps.example",
    });
  });

  it("asks which source is meant when none is named, and calls nobody", async () => {
    const { orgCreate } = await world.data(create, { variables: { input: { name: "Unnamed source" } } });
    expect(orgCreate).toMatchObject({
      org: null,
      errors: [
        {
          __typename: "IdentitySourceChoiceError",
          code: "SOURCE_REQUIRED",
          path: ["input", "source"],
          candidates: [{ name: "losant" }, { name: "auth0" }],
        },
      ],
    });
    expect(await operations()).toEqual([]);
  });

  it.each([
    ["a short name", { source: "losant", slug: "no" }, ["input", "slug"]],
    ["settings of Auth0's", { source: "losant", auth0: { metadata: {} } }, ["input", "auth0"]],
    ["first members", { source: "losant", members: [] }, ["input", "members"]],
    [
      "settings that only administrators of an instance change",
      { source: "losant", losantInstance: { isReadOnly: true } },
      ["input", "losantInstance"],
    ],
  ])("answers UNSUPPORTED for %s and calls nobody", async (_, input, path) => {
    const { orgCreate } = await world.data(create, { variables: { input: { name: "No", ...input } } });
    expect(orgCreate).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentitySourceChoiceError", code: "UNSUPPORTED", path }],
    });
    expect(await operations()).toEqual([]);
  });

  it("tells what Losant finds wrong, without the card", async () => {
    const input = { source: "losant", name: "", losant: { cardToken: "card-token-of-the-form" } };
    const { orgCreate } = await world.data(create, { variables: { input } });
    expect(orgCreate).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", upstreamCode: "Validation" }],
    });
    expect(JSON.stringify(orgCreate)).not.toContain("card-token");
    const { items } = await losantClientOf(world).orgs.get<List<Org>>();
    expect(items.map(({ name }) => name)).not.toContain("");
  });
});

describe("orgUpdate", () => {
  it("changes what is given, clears what is null, keeps the rest, in 1 call", async () => {
    const before = await reread(pumpsId);
    await world.forgetCalls();
    const input = {
      id: pumpsId,
      name: "Meridian Pumps Ltd",
      description: null,
      losant: { mfaPolicy: "REQUIRED" },
      losantInstance: null,
    };
    const { orgUpdate } = await world.data(update, { variables: { input } });
    expect(await operations()).toEqual(["PATCH /orgs/c69463bd6f324833f425146e"]);
    const expected = {
      ...before,
      name: "Meridian Pumps Ltd",
      description: null,
      losant: { ...before.losant, mfaPolicy: "REQUIRED" },
    };
    expect(orgUpdate).toEqual({ org: expected, errors: [] });
    expect(await reread(pumpsId)).toEqual(expected);
    const upstream = await losantClientOf(world).org.get<FullOrg>({ orgId: pumps });
    expect(upstream).toMatchObject({ name: "Meridian Pumps Ltd", description: "", mfaMode: "required" });
    expect(upstream.iconColor).toBe(before.accentColor);
  });

  it("is seen by what comes after it in the same operation", async () => {
    const data = await world.data(
      `mutation ($one: OrgUpdateInput!, $other: OrgUpdateInput!) {
        one: orgUpdate(input: $one) { org { name description } }
        other: orgUpdate(input: $other) { org { name description } }
      }`,
      {
        variables: {
          one: { id: pumpsId, description: "First" },
          other: { id: pumpsId, name: "Second" },
        },
      },
    );
    expect(data.one.org).toEqual({ name: "Meridian Pumps", description: "First" });
    expect(data.other.org).toEqual({ name: "Second", description: "First" });
    expect(await operations()).toHaveLength(2);
  });

  it.each([
    ["name", { name: null }, ["input", "name"]],
    ["mfaPolicy", { losant: { mfaPolicy: null } }, ["input", "losant", "mfaPolicy"]],
    ["billingEmail", { losant: { billingEmail: null } }, ["input", "losant", "billingEmail"]],
  ])("cannot clear %s", async (_, changes, path) => {
    const { orgUpdate } = await world.data(update, { variables: { input: { id: pumpsId, ...changes } } });
    expect(orgUpdate).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
    expect(await operations()).toEqual([]);
  });

  it("names the org that is not there", async () => {
    const { orgUpdate } = await world.data(update, { variables: { input: { id: nowhere, name: "No" } } });
    expect(orgUpdate).toMatchObject({
      org: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          code: "NOT_FOUND",
          path: ["input", "id"],
          missingId: nowhere,
          upstreamCode: "NotFound",
        },
      ],
    });
  });

  it("refuses who is no administrator", async () => {
    const { orgUpdate } = await world.data(update, {
      variables: { input: { id: pumpsId, name: "No" } },
      as: "sandbox-member",
    });
    expect(orgUpdate).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }],
    });
  });

  it("tells a failing source at the top, and does not send the change again", async () => {
    await world.behave("losant", { fail: [{ method: "PATCH", pathPattern: "^/orgs/", status: 503 }] });
    const { data, errors } = await world.ask(update, { variables: { input: { id: pumpsId, name: "No" } } });
    expect(data.orgUpdate).toBeNull();
    expect(errors[0]).toMatchObject({ path: ["orgUpdate"], extensions: { code: "UNAVAILABLE" } });
    expect(await operations()).toHaveLength(1);
  });
});

describe("orgDelete", () => {
  it("deletes an org for good, in 1 call", async () => {
    const { items } = await losantClientOf(world).orgs.get<List<Org>>();
    const labs = defined(items.find(({ name }) => name === "Meridian Labs")).id;
    const id = encodeGlobalId("Org", "losant", labs);
    await world.forgetCalls();
    const { orgDelete } = await world.data(remove, { variables: { input: { id } } });
    expect(orgDelete).toEqual({ deletedOrgId: id, errors: [] });
    expect(await operations()).toEqual([`DELETE /orgs/${labs}`]);
    expect(await reread(id)).toBeNull();
    await expect(losantClientOf(world).org.get({ orgId: labs })).rejects.toMatchObject({ statusCode: 404 });
  });

  it("leaves what is not there", async () => {
    const { orgDelete } = await world.data(remove, { variables: { input: { id: nowhere } } });
    expect(orgDelete).toMatchObject({
      deletedOrgId: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: nowhere }],
    });
  });
});
