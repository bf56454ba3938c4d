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
const orgId = encodeGlobalId("Org", "auth0", harbour);
const domainId = (id: string) => encodeGlobalId("Auth0OrgDomain", "auth0", harbour, id);
const nowhere = domainId("ord_0000000000000000000000");

const errors = `errors { __typename code message path upstreamCode ... on IdentityNotFoundError { missingId } }`;
const fields = "id domain isVerified isUsedForDiscovery verificationHost verificationText";
const add = `mutation ($input: Auth0OrgDomainAddInput!) {
  auth0OrgDomainAdd(input: $input) { domain { ${fields} } ${errors} }
}`;
const update = `mutation ($input: Auth0OrgDomainUpdateInput!) {
  auth0OrgDomainUpdate(input: $input) { domain { ${fields} } ${errors} }
}`;
const remove = `mutation ($input: Auth0OrgDomainRemoveInput!) {
  auth0OrgDomainRemove(input: $input) { removedDomainId ${errors} }
}`;

async function run(mutation: string, input: object) {
  const [payload] = Object.values(await world.data(mutation, { variables: { input } }));
  // biome-ignore lint/suspicious/noExplicitAny: answers are as loose as JSON
  return payload as any;
}

async function reread(id: string) {
  const query = `query ($id: ID!) { node(id: $id) { ... on Auth0OrgDomain { ${fields} } } }`;
  return (await world.data(query, { variables: { id } })).node;
}

async function operations(): Promise<string[]> {
  const calls = await world.calls("auth0");
  return calls.flatMap(({ method, path }) => {
    const [, rest] = /\/discovery-domains(.*)$/.exec(path) ?? [];
    return rest === undefined ? [] : [`${method} ${rest.replace(/ord_\w+/, "{id}")}`.trim()];
  });
}

describe("Org.auth0.domains", () => {
  it("lists all domains, page by page", async () => {
    const query = `query ($id: ID!, $after: String) { org(by: { id: $id }) {
      auth0 { domains(first: 4, after: $after) { nodes { domain } pageInfo { hasNextPage endCursor } } }
    } }`;
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { org }: { org: { auth0: { domains: Page } } } = await world.data(query, {
        variables: { id: orgId, after },
      });
      const { nodes, pageInfo } = org.auth0.domains;
      found.push(...nodes.map(({ domain }) => domain));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { data } = await auth0ClientOf(world).organizations.discoveryDomains.list(harbour, { take: 100 });
    expect(found).toEqual(data.map(({ domain }) => domain));
    expect(found).toHaveLength(11);
  });

  it("finds one by its name and by its global id, in 1 call each, and null where there is none", async () => {
    const query = `query ($id: ID!, $name: String!) {
      org(by: { id: $id }) { auth0 { domain(name: $name) { ${fields} } } }
    }`;
    const ask = async (name: string) =>
      (await world.data(query, { variables: { id: orgId, name } })).org.auth0.domain;
    const domain = await ask("harbour-foods.example");
    expect(domain).toMatchObject({
      domain: "harbour-foods.example",
      isVerified: true,
      isUsedForDiscovery: true,
    });
    expect(await operations()).toEqual(["GET /name/harbour-foods.example"]);
    await world.forgetCalls();
    expect(await reread(domain.id)).toEqual(domain);
    expect(await operations()).toEqual(["GET /{id}"]);
    expect(await ask("nowhere.example")).toBeNull();
    expect(await reread(nowhere)).toBeNull();
  });
});

interface Page {
  readonly nodes: readonly { readonly domain: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe("auth0OrgDomainAdd", () => {
  it("adds a domain that its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const input = { orgId, domain: "harbour-drinks.example", isUsedForDiscovery: true };
    const { domain, errors: none } = await run(add, input);
    expect(none).toEqual([]);
    expect(await operations()).toEqual(["POST"]);
    expect(domain).toEqual({
      id: expect.any(String),
      domain: "harbour-drinks.example",
      isVerified: false,
      isUsedForDiscovery: true,
      verificationHost: expect.stringContaining("harbour-drinks.example"),
      verificationText: expect.any(String),
    });
    expect(await reread(domain.id)).toEqual(domain);
    const { discoveryDomains } = auth0ClientOf(world).organizations;
    expect(await discoveryDomains.getByName(harbour, "harbour-drinks.example")).toMatchObject({
      status: "pending",
      use_for_organization_discovery: true,
    });
  });

  it.each([
    ["a domain that is there already", { domain: "harbour-foods.example" }, { code: "CONFLICT" }],
    ["a domain that is none", { domain: "?" }, { code: "BAD_USER_INPUT" }],
    [
      "an org that is not there",
      { orgId: encodeGlobalId("Org", "auth0", "org_0000000000000000"), domain: "a.example" },
      { code: "NOT_FOUND", path: ["input", "orgId"] },
    ],
    [
      "an org of another source",
      { orgId: encodeGlobalId("Org", "losant", "c69463bd6f324833f425146e"), domain: "a.example" },
      { code: "UNSUPPORTED", path: ["input", "orgId"] },
    ],
  ])("refuses %s", async (_what, change, error) => {
    expect(await run(add, { orgId, ...change })).toMatchObject({ domain: null, errors: [error] });
  });
});

describe("auth0OrgDomainUpdate", () => {
  it("changes what is given in 1 call, and the graph and Auth0's client tell the same", async () => {
    const added = (await run(add, { orgId, domain: "harbour-drinks.example" })).domain;
    await world.forgetCalls();
    const { domain } = await run(update, { id: added.id, isVerified: true });
    expect(await operations()).toEqual(["PATCH /{id}"]);
    expect(domain).toEqual({ ...added, isVerified: true });
    expect(await reread(added.id)).toEqual(domain);
    const { discoveryDomains } = auth0ClientOf(world).organizations;
    expect(await discoveryDomains.getByName(harbour, "harbour-drinks.example")).toMatchObject({
      status: "verified",
    });
  });

  it("refuses null for what cannot be cleared, and a domain that is not there", async () => {
    expect(await run(update, { id: nowhere, isVerified: null })).toMatchObject({
      domain: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "isVerified"] }],
    });
    expect(await run(update, { id: nowhere, isVerified: true })).toMatchObject({
      domain: null,
      errors: [{ code: "NOT_FOUND", missingId: nowhere }],
    });
  });
});

describe("auth0OrgDomainRemove", () => {
  it("takes a domain away in 1 call; the graph and Auth0's client do not find it then", async () => {
    const { id } = (await run(add, { orgId, domain: "harbour-drinks.example" })).domain;
    await world.forgetCalls();
    expect(await run(remove, { id })).toEqual({ removedDomainId: id, errors: [] });
    expect(await operations()).toEqual(["DELETE /{id}"]);
    expect(await reread(id)).toBeNull();
    const { discoveryDomains } = auth0ClientOf(world).organizations;
    await expect(discoveryDomains.getByName(harbour, "harbour-drinks.example")).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("is NOT_FOUND for a domain that is not there", async () => {
    expect(await run(remove, { id: nowhere })).toMatchObject({
      removedDomainId: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: nowhere }],
    });
  });
});
