import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { tokensetIds } from "../../src/sandbox/auth0/seed/connected-account.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededConnections, seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada, milo, supportLead } = seededUsers;
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const tokensetId = (user: string, id: string) => encodeGlobalId("Auth0FederatedTokenset", "auth0", user, id);
const tokensetFields = "id connection scopes issuedAt expiresAt lastUsedAt";
const remove = `mutation ($input: Auth0FederatedTokensetDeleteInput!) {
  auth0FederatedTokensetDelete(input: $input) { deletedTokensetId
    errors { __typename code path ... on IdentityForbiddenError { requiredScopes } } } }`;

interface Accounts {
  readonly nodes: readonly { readonly accountId: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function accountsOf(id: string, args: string, fields: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 { connectedAccounts${args} { ${fields} } } } }`,
    { variables: { id: userId(id) } },
  );
  return user.auth0.connectedAccounts;
}

async function tokensetsOf(id: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 { federatedTokensets { ${tokensetFields} } } } }`,
    { variables: { id: userId(id) } },
  );
  return user.auth0.federatedTokensets;
}

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on Auth0FederatedTokenset { ${tokensetFields} } } }`,
    { variables: { id } },
  );
  return node;
}

/** The vendor's client has this operation no more. */
async function tokensetsAtVendor(id: string): Promise<{ id: string }[]> {
  const response = await fetch(
    `${world.sandbox.auth0.url}/api/v2/users/${encodeURIComponent(id)}/federated-connections-tokensets`,
    { headers: { authorization: "Bearer sandbox-admin" } },
  );
  return response.json() as Promise<{ id: string }[]>;
}

describe("a user's connected accounts", () => {
  it("tell where they are and what applications may do there", async () => {
    const { nodes } = await accountsOf(
      ada,
      "",
      "nodes { accountId connection connectionId strategy scopes createdAt expiresAt org { id name } }",
    );
    const { data } = await auth0ClientOf(world).users.connectedAccounts.list(ada, { take: 20 });
    expect(nodes).toHaveLength(3);
    expect(nodes[0]).toEqual({
      accountId: data[0]?.id,
      connection: "google-oauth2",
      connectionId: seededConnections.google,
      strategy: "google-oauth2",
      scopes: ["openid", "https://www.googleapis.com/auth/calendar.readonly"],
      createdAt: data[0]?.created_at,
      expiresAt: data[0]?.expires_at,
      org: {
        id: encodeGlobalId("Org", "auth0", data[0]?.organization_id ?? ""),
        name: expect.any(String),
      },
    });
    expect(nodes[2]).toMatchObject({ scopes: [], expiresAt: null, org: null });
  });

  it.each(["", "(first: 7)", "(first: 20)", "(first: null)"])("are all found once: %s", async (args) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const place: string = after === null ? args : `${args.slice(0, -1) || "("}, after: "${after}")`;
      const page: Accounts = await accountsOf(
        supportLead,
        place,
        "nodes { accountId } pageInfo { hasNextPage endCursor }",
      );
      seen.push(...page.nodes.map(({ accountId }) => accountId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it("are refused in pages that are larger than Auth0 gives, before it is asked", async () => {
    const answer = await world.ask(
      "query ($id: ID!) { user(by: { id: $id }) { auth0 { connectedAccounts(first: 21) { nodes { accountId } } } } }",
      { variables: { id: userId(supportLead) } },
    );
    expect(answer.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const paths = (await world.calls("auth0")).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("/connected-accounts"))).toEqual([]);
  });
});

describe("a user's sets of tokens", () => {
  it("tell which tokens Auth0 keeps, and each is found by its id", async () => {
    const tokensets = await tokensetsOf(ada);
    expect(tokensets.map(({ id }: { id: string }) => id)).toEqual([
      tokensetId(ada, tokensetIds.adaCalendar),
      tokensetId(ada, tokensetIds.adaDrive),
    ]);
    expect(tokensets[0]).toMatchObject({ connection: "google-oauth2", issuedAt: expect.any(String) });
    expect(tokensets[0].scopes.length).toBeGreaterThan(0);
    for (const tokenset of tokensets) expect(await reread(tokenset.id)).toEqual(tokenset);
    const [bare] = await tokensetsOf(milo);
    expect(bare).toMatchObject({ scopes: [], expiresAt: null, lastUsedAt: null });
    expect(await reread(tokensetId(milo, tokensetIds.adaDrive))).toBeNull();
    expect(await reread(tokensetId("auth0|000000000000000000000000", tokensetIds.adaDrive))).toBeNull();
  });

  it("are NOT_FOUND on a tenant that has them no more, and nothing else fails", async () => {
    const body = { statusCode: 404, error: "Not Found", message: "Not Found" };
    await world.behave("auth0", { fail: [{ pathPattern: "tokensets$", status: 404, body }] });
    const answer = await world.ask(
      "query ($id: ID!) { user(by: { id: $id }) { email auth0 { federatedTokensets { id } } } }",
      { variables: { id: userId(ada) } },
    );
    expect(answer.data.user).toEqual({
      email: "ada.okafor@meridian-pumps.example",
      auth0: { federatedTokensets: null },
    });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  });
});

describe("auth0FederatedTokensetDelete", () => {
  it("deletes a set of tokens, in the graph and at Auth0", async () => {
    const id = tokensetId(ada, tokensetIds.adaCalendar);
    const { auth0FederatedTokensetDelete } = await world.data(remove, { variables: { input: { id } } });
    expect(auth0FederatedTokensetDelete).toEqual({ deletedTokensetId: id, errors: [] });
    expect(await reread(id)).toBeNull();
    expect(await tokensetsOf(ada)).toHaveLength(1);
    expect((await tokensetsAtVendor(ada)).map((tokenset) => tokenset.id)).toEqual([tokensetIds.adaDrive]);
  });

  it("tells the scope that a credential lacks, and deletes nothing", async () => {
    const id = tokensetId(ada, tokensetIds.adaCalendar);
    const { auth0FederatedTokensetDelete } = await world.data(remove, {
      variables: { input: { id } },
      as: "sandbox-viewer",
    });
    expect(auth0FederatedTokensetDelete).toMatchObject({
      deletedTokensetId: null,
      errors: [
        { __typename: "IdentityForbiddenError", requiredScopes: ["delete:federated_connections_tokens"] },
      ],
    });
    expect(await tokensetsAtVendor(ada)).toHaveLength(2);
  });
});
