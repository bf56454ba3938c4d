import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
/** Client grants of the tenant, both of Atlas Logistics and neither of Harbour Foods. */
let [shared, free]: readonly string[] = [];
beforeAll(async () => {
  world = await startWorld();
  const [first = "", , third = ""] = await idsOf(atlas);
  [shared, free] = [first, third];
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const atlas = "org_mAg88Rlsa9ceIZPJ";
const harbour = "org_eEYvRLCakxSMohvL";
const orgId = encodeGlobalId("Org", "auth0", harbour);
const grantId = (org: string, id: string) => encodeGlobalId("Auth0OrgClientGrant", "auth0", org, id);

const errors = `errors { __typename code message path upstreamCode ... on IdentityNotFoundError { missingId } }`;
const fields = "id audience scopes organizationUsage allowsAnyOrganization client { clientId }";
const add = `mutation ($input: Auth0OrgClientGrantAddInput!) {
  auth0OrgClientGrantAdd(input: $input) { clientGrant { ${fields} } ${errors} }
}`;
const remove = `mutation ($input: Auth0OrgClientGrantRemoveInput!) {
  auth0OrgClientGrantRemove(input: $input) { removedClientGrantId ${errors} }
}`;

async function run(mutation: string, input: object) {
  const [payload] = Object.values(await world.data(mutation, { variables: { input } }));
  // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
  return payload as any;
}

async function list(org: string, selection: string, args = "") {
  const query = `query ($id: ID!) { org(by: { id: $id }) { auth0 { clientGrants${args} { totalCount nodes { ${selection} } } } } }`;
  const data = await world.data(query, { variables: { id: encodeGlobalId("Org", "auth0", org) } });
  return data.org.auth0.clientGrants;
}

async function reread(id: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Auth0OrgClientGrant { ${fields} } } }`;
  return (await world.data(query, { variables: { id } })).node;
}

async function idsOf(org: string): Promise<readonly (string | undefined)[]> {
  const { data } = await auth0ClientOf(world).organizations.clientGrants.list(org);
  return data.map(({ id }) => id);
}

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

describe("Org.auth0.clientGrants", () => {
  it("lists them in 1 call with the ids of their applications and APIs", async () => {
    const { nodes, totalCount } = await list(atlas, fields);
    expect(totalCount).toBe(4);
    expect(nodes[0]).toEqual({
      id: grantId(atlas, shared ?? ""),
      audience: expect.stringMatching(/^https:/),
      scopes: ["read:pumps", "read:telemetry"],
      organizationUsage: "ALLOW",
      allowsAnyOrganization: false,
      client: { clientId: expect.stringMatching(/^\w{32}$/) },
    });
    const paths = await operations();
    expect(paths.filter((path) => path.endsWith("/client-grants"))).toHaveLength(1);
    expect(paths.length).toBeLessThanOrEqual(2);
  });

  it("names all applications with 1 call for each of the two, and all APIs with 1 call", async () => {
    const { nodes } = await list(atlas, "client { name } api { name scopes { name } }");
    expect(new Set(nodes.map(({ client }: { client: { name: string } }) => client.name))).toEqual(
      new Set(["Nightly Sync", "Meridian Back Office"]),
    );
    expect(new Set(nodes.map(({ api }: { api: { name: string } }) => api.name))).toEqual(
      new Set(["Pumps API", "Billing API"]),
    );
    const paths = await operations();
    expect(paths.filter((path) => path.startsWith("GET /clients/"))).toHaveLength(2);
    expect(paths.filter((path) => path.startsWith("GET /resource-servers"))).toEqual([
      "GET /resource-servers",
    ]);
    const calls = (await world.calls("auth0")).filter(({ path }) => path.includes("/clients/"));
    for (const { query } of calls) expect(new URLSearchParams(query).get("fields")).toBe("client_id,name");
  });

  it("filters by application, API and id", async () => {
    const { nodes } = await list(atlas, fields);
    const [first] = nodes;
    const ofClient = await list(atlas, "id", `(clientId: "${first.client.clientId}")`);
    expect(ofClient.totalCount).toBe(2);
    const ofApi = await list(
      atlas,
      "id",
      `(clientId: "${first.client.clientId}", audience: "${first.audience}")`,
    );
    expect(ofApi.nodes).toEqual([{ id: first.id }]);
    expect((await list(atlas, "id", `(grantIds: ["${shared}"])`)).nodes).toEqual([{ id: first.id }]);
  });

  it("refuses more than 10 ids in a filter", async () => {
    const ids = Array.from({ length: 11 }, (_, index) => `"cgr_${String(index).padStart(16, "0")}"`).join();
    const { errors: refused } = await world.ask(
      `{ org(by: { slug: { slug: "harbour-foods" } }) { auth0 { clientGrants(grantIds: [${ids}]) { totalCount } } } }`,
    );
    expect(refused).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("finds one by its global id, and null where there is none", async () => {
    const { nodes } = await list(atlas, fields);
    await world.forgetCalls();
    expect(await reread(nodes[0].id)).toEqual(nodes[0]);
    expect(await operations()).toEqual([`GET /organizations/${atlas}/client-grants`]);
    expect(await reread(grantId(harbour, free ?? ""))).toBeNull();
  });
});

describe("auth0OrgClientGrantAdd", () => {
  it("adds a grant that its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    const { clientGrant, errors: none } = await run(add, { orgId, grantId: free });
    expect(none).toEqual([]);
    expect(await operations()).toEqual([`POST /organizations/${harbour}/client-grants`]);
    expect(clientGrant).toMatchObject({ id: grantId(harbour, free ?? ""), organizationUsage: "ALLOW" });
    expect(await reread(clientGrant.id)).toEqual(clientGrant);
    expect(await idsOf(harbour)).toContain(free);
  });

  it("tells the API of a new grant by its identifier, in 1 call more", async () => {
    const mutation = add.replace(fields, "api { identifier name }");
    const { clientGrant } = await run(mutation, { orgId, grantId: free });
    expect(clientGrant.api).toEqual({ identifier: expect.stringMatching(/^https:/), name: "Pumps API" });
    const seen = await operations();
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatch(/^GET \/resource-servers\/https%3A%2F%2F/);
  });

  it("refuses a grant that is there already, and one that the tenant does not have", async () => {
    await run(add, { orgId, grantId: free });
    expect(await run(add, { orgId, grantId: free })).toMatchObject({
      clientGrant: null,
      errors: [{ __typename: "IdentityConflictError", code: "CONFLICT" }],
    });
    expect(await run(add, { orgId, grantId: "cgr_0000000000000000" })).toMatchObject({
      clientGrant: null,
      errors: [{ __typename: "IdentityNotFoundError", code: "NOT_FOUND" }],
    });
  });
});

describe("auth0OrgClientGrantRemove", () => {
  it("takes a grant away in 1 call; the graph and Auth0's client do not list it then", async () => {
    const id = grantId(atlas, shared ?? "");
    expect(await run(remove, { id })).toEqual({ removedClientGrantId: id, errors: [] });
    expect(await operations()).toEqual([`DELETE /organizations/${atlas}/client-grants/${shared}`]);
    expect(await reread(id)).toBeNull();
    expect(await idsOf(atlas)).not.toContain(shared);
  });

  it("is NOT_FOUND for a grant that the org does not have", async () => {
    const id = grantId(harbour, free ?? "");
    expect(await run(remove, { id })).toMatchObject({
      removedClientGrantId: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: id }],
    });
  });
});
