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

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const path = (id: string) => `/users/${encodeURIComponent(id)}`;
const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;

const primary = "auth0|..";
const secondary = "oidc|harbour-partners|eu/north/4711";
const milo = "auth0|92f54da3a29585bf629ab1b9";
const account = { provider: "oidc", providerUserId: "harbour-partners|eu/north/4711" };

const user = `user { id auth0 { identities { provider providerUserId connection email } } }`;
const link = `mutation ($input: Auth0UserIdentityLinkInput!) { auth0UserIdentityLink(input: $input) { ${user} ${errors} } }`;
const unlink = `mutation ($input: Auth0UserIdentityUnlinkInput!) {
  auth0UserIdentityUnlink(input: $input) { ${user} unlinkedUser { sourceId displayName } ${errors} } }`;

async function identitiesOf(id: string) {
  const data = await world.data(`query ($id: ID!) { user(by: { id: $id }) { ${user.slice(7, -2)} } }`, {
    variables: { id: userId(id) },
  });
  return data.user?.auth0.identities ?? null;
}

describe("auth0UserIdentityLink", () => {
  it.each([
    ["a user", { userId: userId(secondary) }],
    ["an account at a provider", { identity: account }],
  ])("joins %s: the payload, the graph and Auth0's client tell the same", async (_, joined) => {
    const { auth0UserIdentityLink } = await world.data(link, {
      variables: { input: { userId: userId(primary), with: joined } },
    });
    expect(await operations()).toEqual([`POST ${path(primary)}/identities`, `GET ${path(primary)}`]);
    expect(auth0UserIdentityLink.errors).toEqual([]);
    const { identities } = auth0UserIdentityLink.user.auth0;
    expect(identities).toMatchObject([
      { provider: "auth0", providerUserId: ".." },
      { provider: "oidc", providerUserId: "harbour-partners|eu/north/4711", connection: "harbour-partners" },
    ]);
    expect(await identitiesOf(primary)).toEqual(identities);
    expect(await identitiesOf(secondary)).toBeNull();
    const atVendor = await auth0ClientOf(world).users.get(primary);
    expect(atVendor.identities?.map(({ user_id: id }) => id)).toEqual(["..", account.providerUserId]);
  });

  it("joins the account that an id token proves, which no answer repeats", async () => {
    const idToken = world.sandbox.auth0.tokens["sandbox-member-jwt"] ?? "";
    const answer = await world.ask(link, {
      variables: { input: { userId: userId(primary), with: { idToken } } },
    });
    expect(answer.data.auth0UserIdentityLink.errors).toEqual([]);
    expect(await identitiesOf(milo)).toBeNull();
    await world.reset();
    const refused = await world.ask(link, {
      variables: { input: { userId: userId(primary), with: { idToken: `${idToken}x` } } },
    });
    expect(refused.data.auth0UserIdentityLink.errors).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "with", "idToken"] },
    ]);
    expect(JSON.stringify([answer, refused])).not.toContain(idToken);
  });

  it("tells who is missing: the account to join, or the user that it shall be joined to", async () => {
    const missing = await world.data(link, {
      variables: { input: { userId: userId(primary), with: { userId: userId("auth0|nobody") } } },
    });
    expect(missing.auth0UserIdentityLink).toMatchObject({
      user: null,
      errors: [
        { code: "BAD_USER_INPUT", upstreamCode: "inexistent_user", path: ["input", "with", "userId"] },
      ],
    });
    const gone = await world.data(link, {
      variables: { input: { userId: userId("auth0|nobody"), with: { userId: userId(secondary) } } },
    });
    expect(gone.auth0UserIdentityLink.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: userId("auth0|nobody") },
    ]);
  });

  it("answers CONFLICT for an account that is joined already", async () => {
    const input = { userId: userId(primary), with: { identity: account } };
    await world.data(link, { variables: { input } });
    const { auth0UserIdentityLink } = await world.data(link, { variables: { input } });
    expect(auth0UserIdentityLink.errors).toMatchObject([{ __typename: "IdentityConflictError" }]);
  });
});

describe("auth0UserIdentityUnlink", () => {
  it("makes a joined account a user of its own again", async () => {
    await world.data(link, {
      variables: { input: { userId: userId(primary), with: { identity: account } } },
    });
    await world.forgetCalls();
    const { auth0UserIdentityUnlink } = await world.data(unlink, {
      variables: { input: { userId: userId(primary), identity: account } },
    });
    expect(await operations()).toEqual([
      `DELETE ${path(primary)}/identities/oidc/${encodeURIComponent(account.providerUserId)}`,
      `GET ${path(primary)}`,
      `GET ${path(secondary)}`,
    ]);
    expect(auth0UserIdentityUnlink).toMatchObject({
      user: { auth0: { identities: [{ provider: "auth0" }] } },
      unlinkedUser: { sourceId: secondary },
      errors: [],
    });
    expect(await identitiesOf(secondary)).toMatchObject([account]);
    expect((await auth0ClientOf(world).users.get(secondary)).user_id).toBe(secondary);
  });

  it("answers BAD_USER_INPUT for an account that is not joined", async () => {
    const { auth0UserIdentityUnlink } = await world.data(unlink, {
      variables: { input: { userId: userId(primary), identity: account } },
    });
    expect(auth0UserIdentityUnlink).toMatchObject({
      user: null,
      unlinkedUser: null,
      errors: [{ __typename: "IdentityValidationError", upstreamCode: "inexistent_identity" }],
    });
  });

  it("takes no connection, which would play no part, and calls nobody", async () => {
    const { auth0UserIdentityUnlink } = await world.data(unlink, {
      variables: {
        input: { userId: userId(primary), identity: { ...account, connectionId: "con_0000000000000000" } },
      },
    });
    expect(auth0UserIdentityUnlink.errors).toMatchObject([
      { code: "BAD_USER_INPUT", path: ["input", "identity", "connectionId"] },
    ]);
    expect(await operations()).toEqual([]);
  });

  it("answers UNSUPPORTED for a user of another source", async () => {
    const { auth0UserIdentityUnlink } = await world.data(unlink, {
      variables: { input: { userId: encodeGlobalId("User", "losant", "1"), identity: account } },
    });
    expect(auth0UserIdentityUnlink.errors).toMatchObject([
      { code: "UNSUPPORTED", path: ["input", "userId"] },
    ]);
  });
});
