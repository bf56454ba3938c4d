import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
/** The tenant's connections by name. */
let connectionIds: ReadonlyMap<string, string>;
/** An organization with a provider that is switched off, and that provider's connection. */
let closed: { readonly orgId: string; readonly connectionId: string };
beforeAll(async () => {
  world = await startWorld();
  const client = auth0ClientOf(world);
  const { data } = await client.connections.list({ take: 100 });
  connectionIds = new Map(data.map(({ id = "", name = "" }) => [name, id]));
  const [name = "", connectionId = ""] = [...connectionIds].find(([key]) => key.endsWith("-entra")) ?? [];
  const { id: orgId = "" } = await client.organizations.getByName(name.replace("-entra", ""));
  closed = { orgId, connectionId };
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const harbour = "org_eEYvRLCakxSMohvL";
const orgId = encodeGlobalId("Org", "auth0", harbour);
const providerId = (org: string, connection: string) =>
  encodeGlobalId("Auth0OrgIdentityProvider", "auth0", org, connection);
const connection = (name: string) => connectionIds.get(name) ?? "";

const errors = `errors { __typename code message path upstreamCode ... on IdentityNotFoundError { missingId } }`;
const general = "id connectionId name strategy assignsMembershipOnLogin isShownAsButton isSignupEnabled";
const early = "organizationName accessLevel isEnabled";
const add = (fields: string) => `mutation ($input: Auth0OrgIdentityProviderAddInput!) {
  auth0OrgIdentityProviderAdd(input: $input) { identityProvider { ${fields} } org { id } ${errors} }
}`;
const update = (fields: string) => `mutation ($input: Auth0OrgIdentityProviderUpdateInput!) {
  auth0OrgIdentityProviderUpdate(input: $input) { identityProvider { ${fields} } ${errors} }
}`;
const remove = `mutation ($input: Auth0OrgIdentityProviderRemoveInput!) {
  auth0OrgIdentityProviderRemove(input: $input) { removedIdentityProviderId org { id } ${errors} }
}`;

async function run(mutation: string, input: object) {
  const [payload] = Object.values(await world.data(mutation, { variables: { input } }));
  // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
  return payload as any;
}

async function list(org: string, fields: string, args = "") {
  const query = `query ($id: ID!) { org(by: { id: $id }) { auth0 { identityProviders${args} { totalCount nodes { ${fields} } } } } }`;
  const data = await world.data(query, { variables: { id: encodeGlobalId("Org", "auth0", org) } });
  return data.org.auth0.identityProviders;
}

async function reread(id: string, fields: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Auth0OrgIdentityProvider { ${fields} } } }`;
  return (await world.data(query, { variables: { id } })).node;
}

/** What was called of an organization's connections, with its id and the connection's left out. */
async function operations(): Promise<string[]> {
  const calls = await world.calls("auth0");
  return calls.flatMap(({ method, path }) => {
    const [, rest] = /\/organizations\/[^/]+\/(.+)$/.exec(path) ?? [];
    return rest === undefined ? [] : [`${method} ${rest.replace(/con_\w+/, "{id}")}`];
  });
}

describe("Org.auth0.identityProviders", () => {
  it("lists those that are switched on through the general operation", async () => {
    const { nodes, totalCount } = await list(harbour, general);
    const { data } = await auth0ClientOf(world).organizations.enabledConnections.list(harbour);
    expect(totalCount).toBe(data.length);
    expect(nodes.map((node: { connectionId: string }) => node.connectionId)).toEqual(
      data.map(({ connection_id }) => connection_id),
    );
    expect(nodes[0]).toMatchObject({ name: "Username-Password-Authentication", strategy: "auth0" });
    expect((await operations())[0]).toBe("GET enabled_connections");
  });

  it("asks the operation in early access only for what it alone tells, and lists the same ones", async () => {
    const { nodes } = await list(closed.orgId, `id ${early}`);
    expect(await operations()).toEqual(["GET connections"]);
    expect(nodes.map(({ id }: { id: string }) => ({ id }))).toEqual((await list(closed.orgId, "id")).nodes);
    expect(nodes.every(({ isEnabled }: { isEnabled: boolean }) => isEnabled)).toBe(true);
    expect(nodes.at(-1)).toMatchObject({ organizationName: expect.any(String) });
  });

  it("lists those that are switched off", async () => {
    const { nodes } = await list(closed.orgId, "connectionId isEnabled", "(isEnabled: false)");
    expect(nodes).toEqual([{ connectionId: closed.connectionId, isEnabled: false }]);
  });

  it("finds one that is switched off by its id", async () => {
    const id = providerId(closed.orgId, closed.connectionId);
    expect(await reread(id, "id name")).toEqual({ id, name: expect.stringMatching(/-entra$/) });
    expect(await operations()).toEqual(["GET enabled_connections/{id}", "GET connections/{id}"]);
    expect(await reread(id, "isEnabled accessLevel")).toMatchObject({ isEnabled: false });
    expect(await reread(providerId(harbour, "con_0000000000000000"), "id")).toBeNull();
  });

  it("tells name and kind of the connections without a call, and their names for people with one", async () => {
    await list(harbour, "connection { connectionId name strategy }");
    expect((await world.calls("auth0")).filter(({ path }) => path.includes("/connections"))).toEqual([]);
    const { nodes } = await list(closed.orgId, "connection { name displayName }");
    expect(nodes.at(-1).connection.displayName).toMatch(/ SSO$/);
  });
});

describe("auth0OrgIdentityProviderAdd", () => {
  it("adds one that its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    const connectionId = connection("windowslive");
    const input = { orgId, connectionId, assignsMembershipOnLogin: true, isShownAsButton: false };
    const { identityProvider, org, errors: none } = await run(add(general), input);
    expect(none).toEqual([]);
    expect(org).toEqual({ id: orgId });
    expect(await operations()).toEqual(["POST enabled_connections"]);
    expect(identityProvider).toEqual({
      id: providerId(harbour, connectionId),
      connectionId,
      name: "windowslive",
      strategy: "windowslive",
      assignsMembershipOnLogin: true,
      isShownAsButton: false,
      isSignupEnabled: false,
    });
    expect(await reread(identityProvider.id, general)).toEqual(identityProvider);
    const { enabledConnections } = auth0ClientOf(world).organizations;
    expect(await enabledConnections.get(harbour, connectionId)).toMatchObject({
      assign_membership_on_login: true,
      show_as_button: false,
    });
  });

  it("goes through early access when the input or the payload needs it", async () => {
    const connectionId = connection("windowslive");
    const input = {
      orgId,
      connectionId,
      organizationName: "Harbour Live",
      accessLevel: "LIMITED",
      isEnabled: false,
    };
    const { identityProvider } = await run(add(early), input);
    expect(await operations()).toEqual(["POST connections"]);
    expect(identityProvider).toEqual({
      organizationName: "Harbour Live",
      accessLevel: "LIMITED",
      isEnabled: false,
    });
    expect(await reread(providerId(harbour, connectionId), early)).toEqual(identityProvider);
    await world.reset();
    const second = await run(add("isEnabled"), { orgId, connectionId });
    expect(second.identityProvider).toEqual({ isEnabled: true });
    expect(await operations()).toEqual(["POST connections"]);
  });

  it("refuses one that is there already, and one that the tenant does not have", async () => {
    const own = await run(add("id"), { orgId, connectionId: connection("Username-Password-Authentication") });
    expect(own).toMatchObject({ identityProvider: null, org: null, errors: [{ code: "BAD_USER_INPUT" }] });
    const none = await run(add("id"), { orgId, connectionId: "con_0000000000000000" });
    expect(none).toMatchObject({ identityProvider: null, errors: [{ code: "BAD_USER_INPUT" }] });
  });
});

describe("auth0OrgIdentityProviderUpdate", () => {
  const database = () => providerId(harbour, connection("Username-Password-Authentication"));

  it("changes what is given in 1 call, and the graph and Auth0's client tell the same", async () => {
    const input = { id: database(), isSignupEnabled: true };
    const { identityProvider, errors: none } = await run(update(general), input);
    expect(none).toEqual([]);
    expect(await operations()).toEqual(["PATCH enabled_connections/{id}"]);
    expect(identityProvider).toMatchObject({ isSignupEnabled: true, isShownAsButton: true });
    expect(await reread(database(), general)).toEqual(identityProvider);
    const { enabledConnections } = auth0ClientOf(world).organizations;
    const connectionId = connection("Username-Password-Authentication");
    expect(await enabledConnections.get(harbour, connectionId)).toMatchObject({ is_signup_enabled: true });
  });

  it("switches one off and renames it through early access; null clears the name", async () => {
    const change = { id: database(), isEnabled: false, organizationName: "Passwords", accessLevel: "FULL" };
    const { identityProvider } = await run(update(early), change);
    expect(await operations()).toEqual(["PATCH connections/{id}"]);
    expect(identityProvider).toEqual({
      organizationName: "Passwords",
      accessLevel: "FULL",
      isEnabled: false,
    });
    const cleared = await run(update(early), { id: database(), organizationName: null });
    expect(cleared.identityProvider).toMatchObject({ organizationName: null, isEnabled: false });
  });

  it("changes one that is switched off, which the general operation does not find", async () => {
    const id = providerId(closed.orgId, closed.connectionId);
    const { identityProvider } = await run(update("isShownAsButton"), { id, isShownAsButton: true });
    expect(identityProvider).toEqual({ isShownAsButton: true });
    expect(await operations()).toEqual(["PATCH enabled_connections/{id}", "PATCH connections/{id}"]);
  });

  it("refuses null for what cannot be cleared, and one that is not there", async () => {
    expect(await run(update("id"), { id: database(), isShownAsButton: null })).toMatchObject({
      identityProvider: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "isShownAsButton"] }],
    });
    const missing = providerId(harbour, "con_0000000000000000");
    expect(await run(update("id"), { id: missing, isShownAsButton: true })).toMatchObject({
      errors: [{ __typename: "IdentityNotFoundError", missingId: missing }],
    });
  });
});

describe("auth0OrgIdentityProviderRemove", () => {
  it("takes one away; the graph and Auth0's client do not find it then", async () => {
    const connectionId = connection("Username-Password-Authentication");
    const id = providerId(harbour, connectionId);
    const payload = await run(remove, { id });
    expect(payload).toEqual({ removedIdentityProviderId: id, org: { id: orgId }, errors: [] });
    expect(await operations()).toEqual(["GET enabled_connections/{id}", "DELETE enabled_connections/{id}"]);
    expect(await reread(id, "id")).toBeNull();
    const { enabledConnections } = auth0ClientOf(world).organizations;
    await expect(enabledConnections.get(harbour, connectionId)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("takes one away that is switched off, through early access", async () => {
    const id = providerId(closed.orgId, closed.connectionId);
    expect(await run(remove, { id })).toMatchObject({ removedIdentityProviderId: id, errors: [] });
    expect(await operations()).toEqual(["GET enabled_connections/{id}", "DELETE connections/{id}"]);
    expect((await list(closed.orgId, "id", "(isEnabled: false)")).nodes).toEqual([]);
  });

  it("is NOT_FOUND in an org that is not there", async () => {
    const id = providerId("org_0000000000000000", closed.connectionId);
    expect(await run(remove, { id })).toMatchObject({
      removedIdentityProviderId: null,
      errors: [{ code: "NOT_FOUND", missingId: id }],
    });
  });
});
