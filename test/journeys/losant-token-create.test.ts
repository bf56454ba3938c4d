import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { dashboards } from "../../src/sandbox/losant/seed/resource.ts";
import type { LosantClient } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { applicationId, oauthInput, pumps, pumpsId, tokenKinds, tokensIn } from "../support/losant-token.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let tokens: ReturnType<typeof tokensIn>;
let client: LosantClient;
beforeAll(async () => {
  world = await startWorld();
  tokens = tokensIn(world);
  client = losantClientOf(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const expiresAt = "2099-01-01T00:00:00.000Z";

describe("tokenCreate", () => {
  it("makes an API token with all that can be said of one, in one call", async () => {
    const payload = await tokens.create({
      losantApiToken: {
        name: "Night job",
        description: "Counts pumps",
        expiresAt,
        scopes: ["all.User.read", "org.get"],
        defaultRole: "NONE",
        orgRoles: [
          {
            org: { orgId: pumpsId },
            role: "VIEW",
            applicationRoles: [{ resourceId: applicationId, role: "COLLABORATE" }],
            dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "VIEW" }],
          },
          { org: { sandbox: true }, role: "ADMIN" },
        ],
        isInactive: true,
      },
    });
    expect(payload.errors).toEqual([]);
    const { token, secret } = payload;
    expect(token).toMatchObject({
      name: "Night job",
      description: "Counts pumps",
      kind: "API_TOKEN",
      status: "INACTIVE",
      scopes: ["all.User.read", "org.get"],
      expiresAt,
      user: { email: "ada.okafor@meridian-pumps.example" },
      client: null,
      losant: {
        defaultRole: "NONE",
        applicationId: null,
        creator: { kind: "USER", name: "Ada Okafor" },
        orgRoles: [
          {
            isSandbox: false,
            role: "VIEW",
            org: { id: pumpsId },
            applicationRoles: [{ resourceId: applicationId, role: "COLLABORATE" }],
            dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "VIEW" }],
          },
          { isSandbox: true, role: "ADMIN", org: null, applicationRoles: [], dashboardRoles: [] },
        ],
      },
    });
    // The address of the caller is the only thing that the answer does not hold.
    expect((await tokens.calls()).filter((call) => call.includes("tokens"))).toEqual(["POST /me/tokens"]);
    expect(await tokens.read(token.id)).toEqual(token);
    expect(await client.userApiToken.get({ apiTokenId: token.sourceId })).toMatchObject({
      name: "Night job",
      description: "Counts pumps",
      status: "inactive",
      scope: ["all.User.read", "org.get"],
      expirationDate: expiresAt,
      defaultRole: "none",
      orgRoles: [
        {
          orgId: pumps,
          role: "view",
          applicationRoles: [{ resourceId: applicationId, role: "collaborate" }],
          dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "view" }],
        },
        { orgId: "sandbox", role: "admin" },
      ],
    });
    expect(await tokens.update({ id: token.id, isActive: true })).toMatchObject({
      token: { status: "ACTIVE" },
    });
    const me = await losantClientOf(world, secret).me.get<{ readonly email: string }>();
    expect(me.email).toBe("ada.okafor@meridian-pumps.example");
  });

  it.each(tokenKinds)(
    "makes $kind that reads and Losant's client agree on",
    async ({ input, path, look }) => {
      const { token, secret, errors } = await tokens.create(input);
      expect(errors).toEqual([]);
      const name = ("losantApiToken" in input ? input.losantApiToken : input.losantOauthToken).name;
      expect(token.name).toBe(name);
      expect(await tokens.calls()).toContain(`POST ${path}`);
      expect(await tokens.read(token.id)).toEqual(token);
      expect(await look(client, token.sourceId)).toMatchObject({ id: token.sourceId, name });
      expect(secret === null).toBe("losantOauthToken" in input);
    },
  );

  it("makes an OAuth token that its application has yet to fetch", async () => {
    const { token } = await tokens.create({ losantOauthToken: oauthInput });
    expect(token).toMatchObject({
      kind: "OAUTH_TOKEN",
      status: "PENDING",
      scopes: ["only.User.read"],
      client: { clientId: oauthInput.clientId },
      losant: { redirectUri: oauthInput.redirectUri, resourceUris: oauthInput.resourceUris },
    });
    const inOneYear = Date.parse(token.expiresAt) - Date.now();
    expect(inOneYear / 86_400_000).toBeCloseTo(365, -1);
    const { token: eternal } = await tokens.create({ losantOauthToken: { ...oauthInput, expiresAt: null } });
    expect(eternal.expiresAt).toBeNull();
  });

  it("makes a token for an application that acts for nobody", async () => {
    const { token, secret } = await tokens.create({
      losantApiToken: { name: "Feed", scopes: ["all.Application.read"], owner: { applicationId } },
    });
    expect(token).toMatchObject({ user: null, losant: { applicationId } });
    const { losantApplicationTokens } = await world.data(
      `{ losantApplicationTokens(applicationId: "${applicationId}") { nodes { name } } }`,
      { as: { losant: secret } },
    );
    expect(losantApplicationTokens.nodes).toContainEqual({ name: "Feed" });
  });

  it("shows the new token to what comes later in the same operation", async () => {
    const data = await world.data(
      `mutation ($a: TokenCreateInput!, $b: TokenCreateInput!) {
        a: tokenCreate(input: $a) { token { id user { tokens(first: 20) { totalCount } } } }
        b: tokenCreate(input: $b) { token { id user { tokens(first: 20) { totalCount } } } }
      }`,
      {
        variables: {
          a: { token: { losantApiToken: { name: "One" } } },
          b: { token: { losantApiToken: { name: "Two" } } },
        },
      },
    );
    expect(data.a.token.user.tokens.totalCount).toBe(9);
    expect(data.b.token.user.tokens.totalCount).toBe(10);
  });

  it("makes a token for an instance, which the instance then lists", async () => {
    const instanceId = encodeGlobalId("LosantInstance", "losant", meridianInstanceId);
    const { token } = await tokens.create({ losantApiToken: { name: "Portal", owner: { instanceId } } });
    expect(token).toMatchObject({ user: null, losant: { applicationId: null } });
    const { node } = await world.data(
      `query ($id: ID!) { node(id: $id) { ... on Token { name losant { instance { id name } } } } }`,
      { variables: { id: token.id } },
    );
    expect(node).toEqual({
      name: "Portal",
      losant: { instance: { id: instanceId, name: "Meridian Pumps Enterprise" } },
    });
    const { instance } = await world.data(
      `query ($id: ID!) { instance: node(id: $id) { ... on LosantInstance {
        tokens(first: 10, filter: { nameContains: "port" }) { totalCount nodes { id name } }
      } } }`,
      { variables: { id: instanceId } },
    );
    expect(instance.tokens.nodes).toContainEqual({ id: token.id, name: "Portal" });
  });

  it("names the instance that is not there, and the source that does not fit", async () => {
    const instanceId = encodeGlobalId("LosantInstance", "losant", "0".repeat(24));
    const owned = { losantApiToken: { name: "Portal", owner: { instanceId } } };
    const path = ["input", "token", "losantApiToken", "owner", "instanceId"];
    expect((await tokens.create(owned)).errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path, missingId: instanceId },
    ]);
    expect((await tokens.create(owned, { source: "auth0" })).errors).toMatchObject([
      { code: "BAD_USER_INPUT", path: ["input", "source"] },
    ]);
  });

  it("tells what Losant finds wrong", async () => {
    expect(await tokens.create({ losantApiToken: { name: "" } })).toEqual({
      token: null,
      secret: null,
      errors: [
        expect.objectContaining({
          __typename: "IdentityValidationError",
          code: "BAD_USER_INPUT",
          upstreamCode: "Validation",
        }),
      ],
    });
  });

  it.each([
    [{ org: { sandbox: false }, role: "VIEW" }, "input.token.losantApiToken.orgRoles.0.org.sandbox"],
    [
      { org: { orgId: encodeGlobalId("Org", "auth0", "org_1") }, role: "VIEW" },
      "input.token.losantApiToken.orgRoles.0.org.orgId",
    ],
  ])("refuses the org %j without a call", async (orgRole, path) => {
    const { errors } = await tokens.create({ losantApiToken: { name: "Night job", orgRoles: [orgRole] } });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", path: path.split(".") }]);
    expect(await tokens.calls()).toEqual([]);
  });

  it.each(["0".repeat(24), "not-an-id"])("finds no application %s", async (unknown) => {
    const { token, secret, errors } = await tokens.create({
      losantApiToken: { name: "Feed", owner: { applicationId: unknown } },
    });
    expect([token, secret]).toEqual([null, null]);
    expect(errors).toMatchObject([
      {
        __typename: "IdentityNotFoundError",
        code: "NOT_FOUND",
        path: ["input", "token", "losantApiToken", "owner", "applicationId"],
        missingId: null,
      },
    ]);
  });

  it("may not be done by a token that only reads", async () => {
    const { errors } = await tokens.create(
      { losantApiToken: { name: "Night job" } },
      { as: "sandbox-viewer" },
    );
    expect(errors).toMatchObject([{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }]);
  });

  it("goes to the source that is named, which must have tokens", async () => {
    const named = await tokens.create({ losantApiToken: { name: "Night job" } }, { source: "losant" });
    expect(named.errors).toEqual([]);
    const { errors } = await tokens.create({ losantApiToken: { name: "Night job" } }, { source: "auth0" });
    expect(errors).toMatchObject([{ __typename: "IdentitySourceChoiceError", code: "UNSUPPORTED" }]);
    const unknown = await tokens.create({ losantApiToken: { name: "Night job" } }, { source: "nowhere" });
    expect(unknown.errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["input", "source"] }]);
  });
});
