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
const milo = "auth0|92f54da3a29585bf629ab1b9";
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
const create = `mutation ($input: UserCreateInput!) { userCreate(input: $input) { user { ${userFields} } ${errors} } }`;
const update = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { ${userFields} } ${errors} } }`;

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

describe("userCreate", () => {
  const input = {
    email: "Nina.Falk@meridian-pumps.example",
    password: "S3cret-of-Nina",
    name: "Nina Falk",
    givenName: "Nina",
    familyName: "Falk",
    phoneNumber: "+4930123456",
    avatarUrl: "https://pictures.example/nina.png",
    auth0: {
      connection: database,
      userId: "nina-1",
      username: "nina",
      nickname: "Nini",
      isEmailVerified: true,
      isPhoneVerified: false,
      userMetadata: { language: "de" },
      appMetadata: { plan: "gold" },
    },
  };

  it("makes a user whom its payload, the graph and Auth0's client tell alike, in 1 call", async () => {
    const { userCreate } = await world.data(create, { variables: { input } });
    expect(await operations()).toEqual(["POST /users"]);
    expect(userCreate).toEqual({
      user: {
        id: userId("auth0|nina-1"),
        sourceId: "auth0|nina-1",
        displayName: "Nina Falk",
        name: "Nina Falk",
        givenName: "Nina",
        familyName: "Falk",
        email: "nina.falk@meridian-pumps.example",
        isEmailVerified: true,
        phoneNumber: "+4930123456",
        avatarUrl: "https://pictures.example/nina.png",
        isMfaEnabled: false,
        lastLoginAt: null,
        auth0: {
          username: "nina",
          nickname: "Nini",
          isPhoneVerified: false,
          isBlocked: false,
          loginCount: null,
          identities: [{ connection: database, provider: "auth0", providerUserId: "nina-1" }],
          userMetadata: { language: "de" },
          appMetadata: { plan: "gold" },
        },
      },
      errors: [],
    });
    expect(await reread(userCreate.user.id)).toEqual(userCreate.user);
    expect(await auth0ClientOf(world).users.get("auth0|nina-1")).toMatchObject({
      email: "nina.falk@meridian-pumps.example",
      email_verified: true,
      username: "nina",
      user_metadata: { language: "de" },
      app_metadata: { plan: "gold" },
    });
  });

  it("needs a connection, says where, and calls nobody", async () => {
    const { userCreate } = await world.data(create, { variables: { input: { email: "a@b.example" } } });
    expect(userCreate).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "auth0", "connection"] }],
    });
    expect(await operations()).toEqual([]);
  });

  it("names the input field that Auth0 does not accept, and never repeats the password", async () => {
    const answer = await world.ask(create, { variables: { input: { ...input, phoneNumber: "030 12" } } });
    expect(answer.data.userCreate).toMatchObject({
      user: null,
      errors: [
        {
          __typename: "IdentityValidationError",
          upstreamCode: "invalid_body",
          path: ["input", "phoneNumber"],
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain(input.password);
  });

  it("answers CONFLICT for an address that is taken", async () => {
    const { userCreate } = await world.data(create, {
      variables: {
        input: {
          email: "ada.okafor@meridian-pumps.example",
          password: "S3cret-of-Ada",
          auth0: { connection: database },
        },
      },
    });
    expect(userCreate).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityConflictError", code: "CONFLICT", upstreamCode: "auth0_idp_error" }],
    });
  });

  it.each([
    ["an application", { clientId: "abc" }, "clientId"],
    ["a text to the telephone", { sendPhoneVerification: true }, "sendPhoneVerification"],
  ])("answers UNSUPPORTED for %s, which Auth0 does not take with a new user", async (_, facet, name) => {
    const { userCreate } = await world.data(create, {
      variables: { input: { ...input, auth0: { ...input.auth0, ...facet } } },
    });
    expect(userCreate.errors).toMatchObject([{ code: "UNSUPPORTED", path: ["input", "auth0", name] }]);
    expect(await operations()).toEqual([]);
  });

  it("answers UNSUPPORTED for a source that makes no users, with those that do", async () => {
    const { userCreate } = await world.data(create, { variables: { input: { ...input, source: "losant" } } });
    expect(userCreate.errors).toMatchObject([
      { code: "UNSUPPORTED", candidates: [{ name: "auth0" }], feature: "USER_ADMINISTRATION" },
    ]);
  });
});

describe("userUpdate", () => {
  it("changes what is named, merges metadata at the first level, and clears for null, in 1 call", async () => {
    const client = auth0ClientOf(world);
    await client.users.update(ada, {
      given_name: "Ada",
      user_metadata: { kept: 1, nested: { a: 1, b: 2 }, gone: true },
      app_metadata: { staff: true },
    });
    const before = await reread(adaId);
    await world.forgetCalls();
    const { userUpdate } = await world.data(update, {
      variables: {
        input: {
          id: adaId,
          name: "Ada O.",
          givenName: null,
          auth0: {
            nickname: "ada",
            userMetadata: { nested: { c: 3 }, gone: null },
            appMetadata: { new: [1] },
          },
        },
      },
    });
    expect(await operations()).toEqual([`PATCH ${path(ada)}`]);
    expect(userUpdate.errors).toEqual([]);
    expect(userUpdate.user).toEqual({
      ...before,
      displayName: "Ada O.",
      name: "Ada O.",
      givenName: null,
      auth0: {
        ...before.auth0,
        nickname: "ada",
        userMetadata: { ...before.auth0.userMetadata, gone: undefined, nested: { c: 3 } },
        appMetadata: { ...before.auth0.appMetadata, new: [1] },
      },
    });
    expect(userUpdate.user.auth0.userMetadata).not.toHaveProperty("gone");
    expect(await reread(adaId)).toEqual(userUpdate.user);
    const atVendor = await client.users.get(ada);
    expect(atVendor).toMatchObject({ name: "Ada O.", nickname: "ada" });
    expect(atVendor.user_metadata).toEqual(userUpdate.user.auth0.userMetadata);
    expect(atVendor).not.toHaveProperty("given_name");
  });

  it("changes an address at once, in lower case", async () => {
    const { userUpdate } = await world.data(update, {
      variables: { input: { id: adaId, email: "New.Ada@example.com", auth0: { isEmailVerified: true } } },
    });
    expect(userUpdate).toMatchObject({
      user: { email: "new.ada@example.com", isEmailVerified: true },
      errors: [],
    });
    const [found] =
      (await auth0ClientOf(world).users.listUsersByEmail({ email: "new.ada@example.com" })) ?? [];
    expect(found?.user_id).toBe(ada);
  });

  it("reads the user when there is nothing to change", async () => {
    const { userUpdate } = await world.data(update, { variables: { input: { id: adaId } } });
    expect(userUpdate.user).toEqual(await reread(adaId));
    expect(await operations()).not.toContain(`PATCH ${path(ada)}`);
  });

  it.each([
    ["isEmailVerified", { isEmailVerified: null }],
    ["userMetadata", { userMetadata: null }],
  ])(
    "answers BAD_USER_INPUT for null in %s, which is always there, and calls nobody",
    async (name, auth0) => {
      const { userUpdate } = await world.data(update, { variables: { input: { id: adaId, auth0 } } });
      expect(userUpdate.errors).toMatchObject([
        { __typename: "IdentityValidationError", path: ["input", "auth0", name] },
      ]);
      expect(await operations()).toEqual([]);
    },
  );

  it("answers UNSUPPORTED for what only Losant has", async () => {
    const { userUpdate } = await world.data(update, {
      variables: { input: { id: adaId, losant: { companyName: "x" } } },
    });
    expect(userUpdate.errors).toMatchObject([{ code: "UNSUPPORTED", path: ["input", "losant"] }]);
  });

  it("names the field that Auth0 does not accept", async () => {
    const { userUpdate } = await world.data(update, {
      variables: { input: { id: adaId, avatarUrl: "no address" } },
    });
    expect(userUpdate).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "avatarUrl"] }],
    });
  });

  it("answers NOT_FOUND for somebody who is not there", async () => {
    const { userUpdate } = await world.data(update, { variables: { input: { id: nobody, name: "x" } } });
    expect(userUpdate).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: nobody }],
    });
  });

  it("lets users change their own metadata with their own token, and nobody else's", async () => {
    const input = { auth0: { userMetadata: { theme: "dark" } } };
    const changed = await world.data(
      `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { auth0 { userMetadata } } ${errors} } }`,
      { variables: { input: { id: userId(milo), ...input } }, as: "sandbox-member" },
    );
    expect(changed.userUpdate.user.auth0.userMetadata.theme).toBe("dark");
    const refused = await world.data(update, {
      variables: { input: { id: adaId, ...input } },
      as: "sandbox-member",
    });
    expect(refused.userUpdate.errors).toMatchObject([{ __typename: "IdentityForbiddenError" }]);
  });
});
