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

const milo = "auth0|92f54da3a29585bf629ab1b9";
const stranger = "admin@meridian-pumps.example";

const clear = `mutation ($by: Auth0UserBlocksBy!) {
  auth0UserBlocksClear(input: { by: $by }) { user { sourceId auth0 { blocks { ip } } } ${errors} } }`;
const blocksOf = `query ($id: ID!) { user(by: { id: $id }) { email auth0 { blocks { identifier ip connection } } } }`;
const blocksBy = `query ($identifier: String!, $source: String) {
  auth0UserBlocks(identifier: $identifier, source: $source) { identifier ip connection } }`;

async function atVendor(id: string) {
  const { blocked_for: blocks } = await auth0ClientOf(world).userBlocks.list(id);
  return blocks ?? [];
}

describe("blocks after wrong passwords", () => {
  it("are told of a user, in 1 call besides the user's", async () => {
    const { user } = await world.data(blocksOf, { variables: { id: userId(milo) } });
    expect(await operations()).toEqual([`GET ${path(milo)}`, `GET /user-blocks/${encodeURIComponent(milo)}`]);
    expect(user.auth0.blocks).toHaveLength(2);
    expect(user.auth0.blocks).toEqual(
      (await atVendor(milo)).map(({ identifier, ip, connection }) => ({ identifier, ip, connection })),
    );
    expect(user.auth0.blocks[0].identifier).toBe(user.email);
  });

  it("are told of what anybody types, whether a user has it or not", async () => {
    const { auth0UserBlocks } = await world.data(blocksBy, { variables: { identifier: stranger } });
    expect(auth0UserBlocks).toMatchObject([{ identifier: stranger }]);
    const nobody = await world.data(blocksBy, { variables: { identifier: "a+b&c=d #%" } });
    expect(nobody.auth0UserBlocks).toEqual([]);
  });

  it("are null with an error where the source is no tenant, and where the scope is missing", async () => {
    const wrong = await world.ask(blocksBy, { variables: { identifier: stranger, source: "losant" } });
    expect(wrong).toMatchObject({
      data: { auth0UserBlocks: null },
      errors: [{ extensions: { code: "UNSUPPORTED", source: "losant" } }],
    });
    const limited = await world.ask(blocksBy, { variables: { identifier: stranger }, as: "sandbox-limited" });
    expect(limited).toMatchObject({
      data: { auth0UserBlocks: null },
      errors: [{ extensions: { code: "FORBIDDEN", requiredScopes: ["read:users"] } }],
    });
  });
});

describe("auth0UserBlocksClear", () => {
  it("lets a user sign in again: the payload, the graph and Auth0's client tell the same", async () => {
    const { auth0UserBlocksClear } = await world.data(clear, { variables: { by: { userId: userId(milo) } } });
    expect(auth0UserBlocksClear).toEqual({ user: { sourceId: milo, auth0: { blocks: [] } }, errors: [] });
    const { user } = await world.data(blocksOf, { variables: { id: userId(milo) } });
    expect(user.auth0.blocks).toEqual([]);
    expect(await atVendor(milo)).toEqual([]);
  });

  it("lets through whoever types something", async () => {
    const { auth0UserBlocksClear } = await world.data(clear, {
      variables: { by: { identifier: { identifier: stranger } } },
    });
    expect(auth0UserBlocksClear).toEqual({ user: null, errors: [] });
    expect(await operations()).toEqual(["DELETE /user-blocks"]);
    expect((await world.data(blocksBy, { variables: { identifier: stranger } })).auth0UserBlocks).toEqual([]);
    expect(
      (await auth0ClientOf(world).userBlocks.listByIdentifier({ identifier: stranger })).blocked_for,
    ).toEqual([]);
  });

  it("answers NOT_FOUND for somebody who is not there", async () => {
    const { auth0UserBlocksClear } = await world.data(clear, {
      variables: { by: { userId: userId("auth0|nobody") } },
    });
    expect(auth0UserBlocksClear).toMatchObject({
      user: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          path: ["input", "by", "userId"],
          missingId: userId("auth0|nobody"),
        },
      ],
    });
  });

  it("answers FORBIDDEN with the scope that is missing", async () => {
    const { auth0UserBlocksClear } = await world.data(clear, {
      variables: { by: { userId: userId(milo) } },
      as: "sandbox-viewer",
    });
    expect(auth0UserBlocksClear.errors).toMatchObject([{ requiredScopes: ["update:users"] }]);
    expect(await atVendor(milo)).toHaveLength(2);
  });
});
