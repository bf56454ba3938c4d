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

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const adaId = userId(ada);
const nobody = userId("auth0|nobody");
const database = "Username-Password-Authentication";

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentitySourceChoiceError { candidates { name } feature }
}`;
const userFields = `id sourceId displayName name givenName familyName email isEmailVerified phoneNumber avatarUrl
  isMfaEnabled lastLoginAt
  auth0 { username nickname isPhoneVerified isBlocked loginCount identities { connection provider providerUserId }
    userMetadata appMetadata }`;
const remove = `mutation ($input: UserDeleteInput!) { userDelete(input: $input) { deletedUserId ${errors} } }`;
const setPassword = `mutation ($input: UserPasswordChangeInput!) {
  userPasswordChange(input: $input) { user { id email } access { accessToken } ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function reread(id: string) {
  const { user } = await world.data(`query ($id: ID!) { user(by: { id: $id }) { ${userFields} } }`, {
    variables: { id },
  });
  return user;
}

const path = (id: string) => `/users/${encodeURIComponent(id)}`;

describe("userDelete", () => {
  it("deletes an account: the graph and Auth0's client find it no longer", async () => {
    const { userDelete } = await world.data(remove, { variables: { input: { id: adaId } } });
    expect(userDelete).toEqual({ deletedUserId: adaId, errors: [] });
    expect(await reread(adaId)).toBeNull();
    await expect(auth0ClientOf(world).users.get(ada)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers FORBIDDEN with the scopes of which one is missing", async () => {
    const { userDelete } = await world.data(remove, {
      variables: { input: { id: adaId } },
      as: "sandbox-viewer",
    });
    expect(userDelete).toMatchObject({
      deletedUserId: null,
      errors: [
        {
          __typename: "IdentityForbiddenError",
          requiredScopes: ["delete:users", "delete:current_user"],
        },
      ],
    });
    expect(await reread(adaId)).not.toBeNull();
  });

  it("answers UNSUPPORTED for credentials, which only Losant asks for, and deletes nobody", async () => {
    const { userDelete } = await world.data(remove, {
      variables: { input: { id: adaId, losant: { email: "a@b.example", password: "p" } } },
    });
    expect(userDelete.errors).toMatchObject([{ code: "UNSUPPORTED", path: ["input", "losant"] }]);
    expect(await operations()).toEqual([]);
  });
});

describe("userBlock and userUnblock", () => {
  it("keep a user from signing in and let them again, in 1 call each", async () => {
    const block = `mutation ($id: ID!) { userBlock(input: { userId: $id }) { user { auth0 { isBlocked } } ${errors} } }`;
    const unblock = block.replace("userBlock", "userUnblock");
    const { userBlock } = await world.data(block, { variables: { id: adaId } });
    expect(await operations()).toEqual([`PATCH ${path(ada)}`]);
    expect(userBlock).toEqual({ user: { auth0: { isBlocked: true } }, errors: [] });
    expect((await reread(adaId)).auth0.isBlocked).toBe(true);
    expect((await auth0ClientOf(world).users.get(ada)).blocked).toBe(true);
    const { userUnblock } = await world.data(unblock, { variables: { id: adaId } });
    expect(userUnblock).toEqual({ user: { auth0: { isBlocked: false } }, errors: [] });
    expect((await reread(adaId)).auth0.isBlocked).toBe(false);
    expect((await auth0ClientOf(world).users.get(ada)).blocked).toBe(false);
  });

  it.each(["userBlock", "userUnblock"])(
    "%s answers NOT_FOUND for somebody who is not there",
    async (name) => {
      const data = await world.data(
        `mutation ($id: ID!) { ${name}(input: { userId: $id }) { user { id } ${errors} } }`,
        { variables: { id: nobody } },
      );
      expect(data[name]).toMatchObject({
        user: null,
        errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: nobody }],
      });
    },
  );

  it("are UNSUPPORTED for a user of another source", async () => {
    const { userBlock } = await world.data(
      `mutation ($id: ID!) { userBlock(input: { userId: $id }) { user { id } ${errors} } }`,
      { variables: { id: encodeGlobalId("User", "losant", "1") } },
    );
    expect(userBlock.errors).toMatchObject([{ code: "UNSUPPORTED" }]);
  });
});

describe("userPasswordChange", () => {
  it("sets a password in 1 call, and gives no new token", async () => {
    const { userPasswordChange } = await world.data(setPassword, {
      variables: { input: { userId: adaId, newPassword: "N3w-password", auth0Connection: database } },
    });
    expect(await operations()).toEqual([`PATCH ${path(ada)}`]);
    expect(userPasswordChange).toEqual({
      user: { id: adaId, email: "ada.okafor@meridian-pumps.example" },
      access: null,
      errors: [],
    });
  });

  it("names the field that is wrong, and repeats the password nowhere", async () => {
    const answer = await world.ask(setPassword, {
      variables: { input: { userId: adaId, newPassword: "N3w-password", auth0Connection: "" } },
    });
    expect(answer.data.userPasswordChange).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "auth0Connection"] }],
    });
    expect(JSON.stringify(answer)).not.toContain("N3w-password");
  });

  it("answers BAD_USER_INPUT for a user who signs in elsewhere", async () => {
    const { users } = await world.data(
      `{ users(sources: ["auth0"], filter: { auth0: { connection: "google-oauth2" } }, first: 1) { nodes { id } } }`,
    );
    const { userPasswordChange } = await world.data(setPassword, {
      variables: { input: { userId: users.nodes[0].id, newPassword: "N3w-password" } },
    });
    expect(userPasswordChange).toMatchObject({
      user: null,
      errors: [{ code: "BAD_USER_INPUT", upstreamCode: "operation_not_supported" }],
    });
  });
});
