import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededUsers } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { ada, vera } = seededUsers;
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const reset = `mutation ($input: Auth0UserMfaResetInput!) { auth0UserMfaReset(input: $input) {
  user { sourceId auth0 { mfaEnrollments { method } authenticationMethods { nodes { kind } } } }
  errors { __typename code path ... on IdentityNotFoundError { missingId } } } }`;

interface Kinds {
  readonly nodes: readonly { readonly kind: string }[];
}

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) =>
    decodeURIComponent(`${method} ${path.replace("/api/v2", "")}`),
  );
}

async function typesAtVendor(id: string): Promise<(string | undefined)[]> {
  const { data } = await auth0ClientOf(world).users.authenticationMethods.list(id, { per_page: 100 });
  return data.map(({ type }) => type);
}

async function kindsOf(id: string): Promise<readonly string[]> {
  const { user } = await world.data(
    "query ($id: ID!) { user(by: { id: $id }) { auth0 { authenticationMethods { nodes { kind } } } } }",
    { variables: { id: userId(id) } },
  );
  return (user.auth0.authenticationMethods as Kinds).nodes.map(({ kind }) => kind);
}

describe("a user's enrollments in the older MFA", () => {
  it("are the first one that the user confirmed", async () => {
    const { user } = await world.data(
      `query ($id: ID!) { user(by: { id: $id }) { auth0 { mfaEnrollments {
        enrollmentId isConfirmed method name phoneNumber enrolledAt lastUsedAt } } } }`,
      { variables: { id: userId(ada) } },
    );
    const vendor = await auth0ClientOf(world).users.enrollments.get(ada);
    expect(vendor).toHaveLength(1);
    expect(user.auth0.mfaEnrollments).toEqual([
      {
        enrollmentId: vendor[0]?.id,
        isConfirmed: true,
        method: "sms",
        name: "Ada's phone",
        phoneNumber: "+31201234567",
        enrolledAt: vendor[0]?.enrolled_at,
        lastUsedAt: vendor[0]?.last_auth,
      },
    ]);
  });

  it("can be read by the users themselves", async () => {
    const { viewer } = await world.data("{ viewer { user { auth0 { mfaEnrollments { isConfirmed } } } } }", {
      as: { auth0: world.sandbox.auth0.tokens["sandbox-member-jwt"] ?? "" },
    });
    expect(viewer.user.auth0.mfaEnrollments).toEqual([{ isConfirmed: true }]);
  });

  it("fail alone", async () => {
    await world.behave("auth0", { fail: [{ pathPattern: "/enrollments$", status: 403, body: {} }] });
    const answer = await world.ask(
      "query ($id: ID!) { user(by: { id: $id }) { email auth0 { loginCount mfaEnrollments { method } } } }",
      { variables: { id: userId(ada) } },
    );
    expect(answer.data.user).toMatchObject({
      email: "ada.okafor@meridian-pumps.example",
      auth0: { loginCount: expect.any(Number), mfaEnrollments: null },
    });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  });
});

describe("auth0UserMfaReset", () => {
  it.each([
    ["AUTHENTICATION_METHODS", `DELETE /users/${ada}/authentication-methods`],
    ["AUTHENTICATORS", `DELETE /users/${ada}/authenticators`],
  ])("takes all second factors (%s), alike in payload, graph and Auth0's client", async (scope, call) => {
    const input = { userId: userId(ada), scope };
    const { auth0UserMfaReset } = await world.data(reset, { variables: { input } });
    expect(auth0UserMfaReset).toEqual({
      user: {
        sourceId: ada,
        auth0: {
          mfaEnrollments: [],
          authenticationMethods: { nodes: [{ kind: "PASSWORD" }, { kind: "EMAIL_VERIFICATION" }] },
        },
      },
      errors: [],
    });
    expect((await operations())[0]).toBe(call);
    expect(await kindsOf(ada)).toEqual(["PASSWORD", "EMAIL_VERIFICATION"]);
    expect(await typesAtVendor(ada)).toEqual(["password", "email-verification"]);
  });

  it("takes the authenticator of one provider", async () => {
    const input = { userId: userId(ada), scope: "GOOGLE_AUTHENTICATOR" };
    const { auth0UserMfaReset } = await world.data(reset, { variables: { input } });
    expect(auth0UserMfaReset.errors).toEqual([]);
    expect((await operations())[0]).toBe(`DELETE /users/${ada}/multifactor/google-authenticator`);
    expect(await kindsOf(ada)).toHaveLength(9);
    expect(await kindsOf(ada)).not.toContain("TOTP");
    expect(await typesAtVendor(ada)).not.toContain("totp");
  });

  it("takes nothing from who has nothing of that provider", async () => {
    const before = await typesAtVendor(ada);
    await world.forgetCalls();
    const input = { userId: userId(ada), scope: "DUO" };
    const { auth0UserMfaReset } = await world.data(reset, { variables: { input } });
    expect(auth0UserMfaReset.errors).toEqual([]);
    expect((await operations())[0]).toBe(`DELETE /users/${ada}/multifactor/duo`);
    expect(await typesAtVendor(ada)).toEqual(before);
  });

  it("is refused for a user with a passkey, who keeps what they have", async () => {
    const before = await typesAtVendor(vera);
    const input = { userId: userId(vera), scope: "AUTHENTICATION_METHODS" };
    const { auth0UserMfaReset } = await world.data(reset, { variables: { input } });
    expect(auth0UserMfaReset).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }],
    });
    expect(await typesAtVendor(vera)).toEqual(before);
  });

  it("answers NOT_FOUND for a user who is not there", async () => {
    const missing = userId("auth0|000000000000000000000000");
    const input = { userId: missing, scope: "AUTHENTICATORS" };
    const { auth0UserMfaReset } = await world.data(reset, { variables: { input } });
    expect(auth0UserMfaReset).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: missing }],
    });
  });
});
