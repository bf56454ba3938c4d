import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let portal: string;
let database: string;
beforeAll(async () => {
  world = await startWorld();
  const client = auth0ClientOf(world);
  portal = (await client.clients.list()).data.find(({ name }) => name === "Meridian Portal")?.client_id ?? "";
  database = (await client.connections.list({ strategy: ["auth0"] })).data[0]?.id ?? "";
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const harbour = "org_eEYvRLCakxSMohvL";
const harbourId = encodeGlobalId("Org", "auth0", harbour);
const roleId = encodeGlobalId("Role", "auth0", "rol_tURh2neWwHwMazkI");
const inviteId = (id: string) => encodeGlobalId("Invite", "auth0", harbour, id);
const nowhere = inviteId("uinv_0000000000000000");

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
}`;
const inviteFields = `id sourceId email org { id } roles { id } status createdAt expiresAt sentBy { name email }
  auth0 { connectionId userMetadata appMetadata client { clientId } }`;
const create = (fields = inviteFields) => `mutation ($input: InviteCreateInput!) {
  inviteCreate(input: $input) { invite { ${fields} } org { id } ${errors} }
}`;
const revoke = `mutation ($input: InviteRevokeInput!) {
  inviteRevoke(input: $input) { revokedInviteId org { id } ${errors} }
}`;
const resend = `mutation ($input: InviteResendInput!) { inviteResend(input: $input) { invite { id } ${errors} } }`;

const forNina = () => ({
  orgId: harbourId,
  email: "nina@harbour-foods.example",
  roleIds: [roleId],
  auth0: { clientId: portal, inviterName: "Ada Okafor" },
});

async function invite(input: object, fields?: string, as = "sandbox-admin") {
  return (await world.data(create(fields), { variables: { input }, as })).inviteCreate;
}

async function reread(id: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Invite { ${inviteFields} } } }`;
  return (await world.data(query, { variables: { id } })).node;
}

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

describe("inviteCreate", () => {
  it("makes an invite that its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    const created = await invite({
      ...forNina(),
      ttlSeconds: 3_600,
      auth0: {
        clientId: portal,
        inviterName: "Ada Okafor",
        connectionId: database,
        sendEmail: false,
        userMetadata: { language: "en" },
        appMetadata: { plan: "gold" },
      },
    });
    expect(await operations()).toEqual([`POST /organizations/${harbour}/invitations`]);
    expect(created).toEqual({
      invite: {
        id: expect.any(String),
        sourceId: expect.stringMatching(/^uinv_\w{16}$/),
        email: "nina@harbour-foods.example",
        org: { id: harbourId },
        roles: [{ id: roleId }],
        status: "PENDING",
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
        sentBy: { name: "Ada Okafor", email: null },
        auth0: {
          connectionId: database,
          userMetadata: { language: "en" },
          appMetadata: { plan: "gold" },
          client: { clientId: portal },
        },
      },
      org: { id: harbourId },
      errors: [],
    });
    const { createdAt, expiresAt } = created.invite;
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(3_600_000);
    expect(await reread(created.invite.id)).toEqual(created.invite);
    const { invitations } = auth0ClientOf(world).organizations;
    expect(await invitations.get(harbour, created.invite.sourceId)).toMatchObject({
      invitee: { email: "nina@harbour-foods.example" },
      roles: ["rol_tURh2neWwHwMazkI"],
      client_id: portal,
    });
  });

  it("names the application and the connection that it leads to, for 1 call each", async () => {
    const { invite: created } = await invite(
      { ...forNina(), auth0: { ...forNina().auth0, connectionId: database } },
      "auth0 { client { name url logoUrl } connection { name displayName strategy } }",
    );
    expect(created.auth0).toEqual({
      client: {
        name: "Meridian Portal",
        url: "https://portal.meridian-pumps.example/login",
        logoUrl: "https://cdn.meridian-pumps.example/portal.png",
      },
      connection: { name: "Username-Password-Authentication", displayName: null, strategy: "auth0" },
    });
    expect((await operations()).toSorted()).toEqual([
      `GET /clients/${portal}`,
      `GET /connections/${database}`,
      `POST /organizations/${harbour}/invitations`,
    ]);
    for (const { path, query } of await world.calls("auth0")) {
      // Applications and connections hold secrets: only what is needed of them is ever asked for.
      if (!path.endsWith("/invitations")) expect(query).toContain("fields=");
    }
  });

  it("hands the link over once it is asked for, and to nobody else", async () => {
    const { invite: created } = await invite(forNina(), "auth0 { invitationUrl }");
    expect(created.auth0.invitationUrl).toMatch(/^https:\/\/portal.*invitation=\w+&organization=org_/);
    await world.forgetCalls();
    await world.data(`query ($id: ID!) { org(by: { id: $id }) { invites { nodes { email } } } }`, {
      variables: { id: harbourId },
    });
    const [list] = (await world.calls("auth0")).filter(({ path }) => path.endsWith("/invitations"));
    expect(new URLSearchParams(list?.query).get("fields")).toBe("id,invitee");
  });

  it("invites in the caller's name when the input names nobody", async () => {
    const token = world.sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "";
    const input = { ...forNina(), auth0: { clientId: portal } };
    const { invite: created } = await invite(input, "sentBy { name }", token);
    expect(created.sentBy).toEqual({ name: "Ada Okafor" });
    expect((await operations())[0]).toMatch(/^GET \/users\//);
    expect(await operations()).toHaveLength(2);
  });

  it.each([
    ["no application", { auth0: null }, { code: "BAD_USER_INPUT", path: ["input", "auth0", "clientId"] }],
    ["an address that is none", { email: "nina" }, { code: "BAD_USER_INPUT", upstreamCode: "invalid_body" }],
    ["a time of nothing", { ttlSeconds: 0 }, { code: "BAD_USER_INPUT", path: ["input", "ttlSeconds"] }],
    ["31 days", { ttlSeconds: 2_678_400 }, { code: "BAD_USER_INPUT", path: ["input", "ttlSeconds"] }],
    [
      "an org that is not there",
      { orgId: encodeGlobalId("Org", "auth0", "org_0000000000000000") },
      { code: "NOT_FOUND", path: ["input", "orgId"] },
    ],
  ])("refuses %s", async (_what, change, error) => {
    expect(await invite({ ...forNina(), ...change })).toMatchObject({ invite: null, errors: [error] });
  });

  it("refuses an invite by a caller whose name cannot be told", async () => {
    const input = { ...forNina(), auth0: { clientId: portal } };
    expect(await invite(input)).toMatchObject({
      invite: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "auth0", "inviterName"] }],
    });
    expect(await operations()).toEqual([]);
  });
});

describe("inviteRevoke", () => {
  it("takes an invite back in 1 call; the graph and Auth0's client do not find it then", async () => {
    const { invite: created } = await invite(forNina());
    await world.forgetCalls();
    const variables = { input: { id: created.id } };
    const { inviteRevoke } = await world.data(revoke, { variables });
    expect(inviteRevoke).toEqual({ revokedInviteId: created.id, org: { id: harbourId }, errors: [] });
    expect(await operations()).toEqual([`DELETE /organizations/${harbour}/invitations/${created.sourceId}`]);
    expect(await reread(created.id)).toBeNull();
    const { invitations } = auth0ClientOf(world).organizations;
    await expect(invitations.get(harbour, created.sourceId)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("is NOT_FOUND for an invite that is not there", async () => {
    const { inviteRevoke } = await world.data(revoke, { variables: { input: { id: nowhere } } });
    expect(inviteRevoke).toMatchObject({
      revokedInviteId: null,
      errors: [
        { __typename: "IdentityNotFoundError", missingId: nowhere, upstreamCode: "inexistent_invitation" },
      ],
    });
  });
});

describe("inviteResend", () => {
  it("is UNSUPPORTED, and says what to do instead", async () => {
    const { inviteResend } = await world.data(resend, { variables: { input: { id: nowhere } } });
    expect(inviteResend).toMatchObject({
      invite: null,
      errors: [{ code: "UNSUPPORTED", message: expect.stringContaining("Revoke it and create it again") }],
    });
    expect(await operations()).toEqual([]);
  });
});

describe("invites of several organizations", () => {
  it("name their applications and connections with 1 call for each kind", async () => {
    const { org } = await world.data(
      `{ org(by: { slug: { slug: "harbour-foods" } }) {
        invites(first: 25) { nodes { auth0 { client { name } connection { name } } } }
      } }`,
    );
    expect(org.invites.nodes).toHaveLength(25);
    for (const { auth0 } of org.invites.nodes) expect(auth0.client).toEqual({ name: "Meridian Portal" });
    const seen = await operations();
    expect(seen.filter((operation) => operation.startsWith("GET /clients"))).toHaveLength(1);
    expect(seen.filter((operation) => operation.startsWith("GET /connections")).length).toBeLessThanOrEqual(
      1,
    );
  });
});
