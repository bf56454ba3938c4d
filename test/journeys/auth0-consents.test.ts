import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { grantIds } from "../../src/sandbox/auth0/seed/grant.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededApis, seededClients, seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada } = seededUsers;
const adaId = encodeGlobalId("User", "auth0", ada);
const consentId = (id: string) => encodeGlobalId("UserConsent", "auth0", ada, id);
const consentFields = "id sourceId source { name } user { sourceId } client { clientId } audience scopes";
const revoke = `mutation ($input: ConsentRevokeInput!) { consentRevoke(input: $input) {
  revokedConsentId user { sourceId auth0 { consents { totalCount } } }
  errors { __typename code path ... on IdentityForbiddenError { requiredScopes } } } }`;

async function consents(args: string, fields: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 { consents${args} { ${fields} } } } }`,
    { variables: { id: adaId } },
  );
  return user.auth0.consents;
}

async function consentsAtVendor(): Promise<(string | undefined)[]> {
  const { data } = await auth0ClientOf(world).userGrants.list({ user_id: ada });
  return data.map(({ id }) => id);
}

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on UserConsent { ${consentFields} } } }`,
    { variables: { id } },
  );
  return node;
}

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

describe("a user's consents", () => {
  it("tell what the user agreed to, for whom", async () => {
    const { nodes, totalCount } = await consents("", `nodes { ${consentFields} } totalCount`);
    expect(totalCount).toBe(3);
    expect(nodes[0]).toEqual({
      id: consentId(grantIds.adaPortalPumps),
      sourceId: grantIds.adaPortalPumps,
      source: { name: "auth0" },
      user: { sourceId: ada },
      client: { clientId: seededClients.portal },
      audience: seededApis.pumps,
      scopes: ["openid", "profile", "email", "read:pumps"],
    });
    expect(nodes[2].scopes).toEqual([]);
    expect(await reread(nodes[1].id)).toEqual(nodes[1]);
    expect(await reread(consentId("gone"))).toBeNull();
  });

  it("are found by application and by API, and page by page", async () => {
    const { nodes } = await consents(
      `(clientId: "${seededClients.portal}", audience: "${seededApis.billing}")`,
      "nodes { sourceId }",
    );
    expect(nodes).toEqual([{ sourceId: grantIds.adaPortalBilling }]);
    const { pageInfo } = await consents("(first: 2)", "pageInfo { hasNextPage endCursor }");
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await consents(
      `(first: 2, after: "${pageInfo.endCursor}")`,
      "nodes { sourceId } pageInfo { hasNextPage }",
    );
    expect(rest).toEqual({
      nodes: [{ sourceId: grantIds.adaFieldPumps }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("name their applications and APIs only when a name is asked for", async () => {
    await world.forgetCalls();
    await consents("", "nodes { client { clientId } audience }");
    expect(await operations()).toHaveLength(2);
    await world.forgetCalls();
    const { nodes } = await consents("", "nodes { client { name } api { identifier name } }");
    expect(nodes[0]).toEqual({
      client: { name: expect.any(String) },
      api: { identifier: seededApis.pumps, name: expect.any(String) },
    });
    const calls = await operations();
    expect(calls.filter((call) => call.startsWith("GET /resource-servers"))).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith("GET /clients")).length).toBeLessThanOrEqual(2);
  });
});

describe("consentRevoke", () => {
  it("takes back one consent", async () => {
    const id = consentId(grantIds.adaPortalBilling);
    const { consentRevoke } = await world.data(revoke, { variables: { input: { by: { id } } } });
    expect(consentRevoke).toEqual({ revokedConsentId: id, user: null, errors: [] });
    expect(await operations()).toEqual([`DELETE /grants/${grantIds.adaPortalBilling}`]);
    expect(await reread(id)).toBeNull();
    expect(await consentsAtVendor()).toEqual([grantIds.adaPortalPumps, grantIds.adaFieldPumps]);
  });

  it("takes back all of a user, and nobody else's", async () => {
    const { consentRevoke } = await world.data(revoke, { variables: { input: { by: { userId: adaId } } } });
    expect(consentRevoke).toEqual({
      revokedConsentId: null,
      user: { sourceId: ada, auth0: { consents: { totalCount: 0 } } },
      errors: [],
    });
    expect(await consents("", "totalCount")).toEqual({ totalCount: 0 });
    expect(await consentsAtVendor()).toEqual([]);
    const { data } = await auth0ClientOf(world).userGrants.list({ user_id: seededUsers.milo });
    expect(data).toHaveLength(1);
  });

  it("tells the scope that a credential lacks, and takes nothing back", async () => {
    const input = { by: { id: consentId(grantIds.adaPortalBilling) } };
    const { consentRevoke } = await world.data(revoke, { variables: { input }, as: "sandbox-viewer" });
    expect(consentRevoke).toMatchObject({
      revokedConsentId: null,
      errors: [{ __typename: "IdentityForbiddenError", requiredScopes: ["delete:grants"] }],
    });
    expect(await consentsAtVendor()).toHaveLength(3);
  });

  it("is UNSUPPORTED for a user of Losant", async () => {
    const input = { by: { userId: encodeGlobalId("User", "losant", "5f4f1b1c5d1e8a0006a1b2c3") } };
    const { consentRevoke } = await world.data(revoke, { variables: { input } });
    expect(consentRevoke).toMatchObject({ errors: [{ code: "UNSUPPORTED" }] });
  });
});
