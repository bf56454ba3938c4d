import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { currentCode } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { password } = storyCredentials;
const newPassword = "Another-password-2";
const milo: AskOptions = { as: { losant: "sandbox-member" } };
const errorFields =
  "errors { __typename code message path upstreamCode ... on IdentityForbiddenError { requiredScopes } }";

interface Me {
  readonly userId: string;
  readonly email: string;
  readonly [key: string]: unknown;
}

const meOf = (token = "sandbox-admin") => losantClientOf(world, token).me.get<Me>();
const idOf = ({ userId }: Me) => encodeGlobalId("User", "losant", userId);
const pathsOfCalls = async () => (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);

/** Runs a mutation that takes an input of its own name. */
async function change(name: string, input: unknown, payload: string, options: AskOptions = {}) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} ${errorFields} } }`;
  return (await world.data(query, { variables: { input }, ...options }))[name];
}

async function signIn(email: string, secret: string, mfaCode?: string) {
  const query = `mutation ($method: SignInMethodInput!) {
    signIn(input: { method: $method }) { access { accessToken } errors { code } }
  }`;
  const method = { password: { email, password: secret, mfaCode } };
  return (await world.data(query, { as: {}, variables: { method } })).signIn;
}

describe("userUpdate", () => {
  const fields =
    "id givenName familyName name phoneNumber email updatedAt losant { companyName jobTitle location websiteUrl }";

  it("changes the profile, with Losant's answer as the payload", async () => {
    const before = await meOf();
    const input = {
      id: idOf(before),
      givenName: "Adaeze",
      familyName: null,
      phoneNumber: "+44 117 496 0000",
      losant: { companyName: "Meridian", jobTitle: "CTO", location: null, websiteUrl: "ada.example" },
    };
    await world.forgetCalls();
    const { user, errors } = await change("userUpdate", input, `user { ${fields} }`);
    expect(errors).toEqual([]);
    expect(await pathsOfCalls()).toEqual(["GET /me", "PATCH /me"]);
    expect(user).toMatchObject({
      id: input.id,
      givenName: "Adaeze",
      familyName: null,
      phoneNumber: "+44 117 496 0000",
      email: before.email,
      losant: { companyName: "Meridian", jobTitle: "CTO", location: null, websiteUrl: "ada.example" },
    });
    const again = await world.data(`{ viewer(source: "losant") { user { ${fields} } } }`);
    expect(again.viewer.user).toEqual(user);
    expect(await meOf()).toMatchObject({
      firstName: "Adaeze",
      lastName: "",
      phoneNumber: "+44 117 496 0000",
      companyName: "Meridian",
      title: "CTO",
      location: "",
      url: "ada.example",
      lastUpdated: user.updatedAt,
    });
  });

  it("keeps what is left out, and sends nothing when that is all", async () => {
    const before = await meOf();
    await world.forgetCalls();
    const { user } = await change("userUpdate", { id: idOf(before) }, `user { ${fields} }`);
    expect(user).toMatchObject({ givenName: "Ada", phoneNumber: "+44 20 7946 0101" });
    expect(await pathsOfCalls()).toEqual(["GET /me"]);
    expect(await meOf()).toEqual(before);
  });

  it("asks for a new email address, which waits to be proved", async () => {
    const before = await meOf();
    const input = {
      id: idOf(before),
      email: "ada@new.example",
      losant: { currentPassword: password, mfaCode: currentCode() },
    };
    const { user, errors } = await change("userUpdate", input, "user { email }");
    expect(errors).toEqual([]);
    expect(user.email).toBe(before.email);
    const { viewer } = await world.data('{ viewer(source: "losant") { losant { requestedEmail } } }');
    expect(viewer.losant.requestedEmail).toBe("ada@new.example");
    expect(await meOf()).toMatchObject({ email: before.email, requestedEmail: "ada@new.example" });
  });

  it.each([
    ["no address", { email: "nowhere" }, "BAD_USER_INPUT", null],
    ["no first name", { givenName: null }, "BAD_USER_INPUT", ["input", "givenName"]],
    ["no email address", { email: null }, "BAD_USER_INPUT", ["input", "email"]],
    [
      "a code alone",
      { losant: { mfaCode: "123456" } },
      "BAD_USER_INPUT",
      ["input", "losant", "currentPassword"],
    ],
    [
      "a wrong password",
      { losant: { currentPassword: "not the password", mfaCode: "1" } },
      "BAD_CREDENTIALS",
      ["input", "losant", "currentPassword"],
    ],
    [
      "a password without a code",
      { losant: { currentPassword: password } },
      "MFA_REQUIRED",
      ["input", "losant", "mfaCode"],
    ],
  ])("refuses %s as data, and changes nothing", async (_, changes, code, path) => {
    const before = await meOf();
    const payload = await change("userUpdate", { id: idOf(before), ...changes }, "user { id }");
    expect(payload).toMatchObject({ user: null, errors: [{ code, path }] });
    expect(JSON.stringify(payload)).not.toContain("not the password");
    expect(await meOf()).toEqual(before);
  });

  it("tells what Losant says of a wrong value", async () => {
    const { errors } = await change(
      "userUpdate",
      { id: idOf(await meOf()), email: "nowhere" },
      "user { id }",
    );
    expect(errors[0].message).toMatch(/Correct what it names: .*email/);
  });

  it("never changes the caller when the id is another user's", async () => {
    const [ada, vera] = [await meOf(), await meOf("sandbox-viewer")];
    await world.forgetCalls();
    const payload = await change("userUpdate", { id: idOf(vera), givenName: "Mallory" }, "user { id }");
    expect(payload).toMatchObject({
      user: null,
      errors: [
        {
          __typename: "IdentityForbiddenError",
          code: "FORBIDDEN",
          path: ["input", "id"],
          requiredScopes: [],
        },
      ],
    });
    expect(await pathsOfCalls()).toEqual(["GET /me"]);
    expect(await meOf()).toEqual(ada);
    expect(await meOf("sandbox-viewer")).toEqual(vera);
  });
});

describe("userDelete", () => {
  const leaver = { email: "milo.brandt@meridian-pumps.example", password };

  it("deletes the account, which then signs in no more", async () => {
    const id = idOf(await meOf("sandbox-member"));
    const losant = { ...leaver, mfaCode: currentCode() };
    const payload = await change("userDelete", { id, losant }, "deletedUserId", milo);
    expect(payload).toEqual({ deletedUserId: id, errors: [] });
    expect((await signIn(leaver.email, password, currentCode())).errors).toMatchObject([
      { code: "BAD_CREDENTIALS" },
    ]);
    const { errors } = await world.ask("{ viewer { user { id } } }", milo);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    await expect(meOf("sandbox-member")).rejects.toMatchObject({ statusCode: 401 });
  });

  it.each([
    ["without proof", undefined, "BAD_USER_INPUT", ["input", "losant"]],
    [
      "with a wrong password",
      { ...leaver, password: "not the password" },
      "BAD_CREDENTIALS",
      ["input", "losant"],
    ],
    ["without a code", leaver, "MFA_REQUIRED", ["input", "losant", "mfaCode"]],
  ])("is refused %s", async (_, losant, code, path) => {
    const before = await meOf("sandbox-member");
    const payload = await change("userDelete", { id: idOf(before), losant }, "deletedUserId", milo);
    expect(payload).toMatchObject({ deletedUserId: null, errors: [{ code, path }] });
    expect(await meOf("sandbox-member")).toEqual(before);
  });

  it("never deletes the caller when the id is another user's", async () => {
    const losant = { ...leaver, mfaCode: currentCode() };
    const payload = await change("userDelete", { id: idOf(await meOf()), losant }, "deletedUserId", milo);
    expect(payload.errors).toMatchObject([{ code: "FORBIDDEN", path: ["input", "id"] }]);
    expect(await meOf("sandbox-member")).toMatchObject({ email: leaver.email });
  });
});

describe("userPasswordChange", () => {
  const payload =
    "user { email isEmailVerified } access { accessToken userSourceId expiresAt mustVerifyEmail }";

  it("sets the password and gives a token, with which the rest of the operation is read", async () => {
    const { accessToken } = (await signIn("ada.okafor@meridian-pumps.example", password, currentCode()))
      .access;
    const me = await meOf(accessToken);
    const losant = {
      currentPassword: password,
      mfaCode: currentCode(),
      invalidateExistingTokens: true,
      ttlSeconds: 60,
    };
    const { user, access, errors } = await change(
      "userPasswordChange",
      { userId: idOf(me), newPassword, losant },
      payload,
      { as: { losant: accessToken } },
    );
    expect(errors).toEqual([]);
    expect(user).toEqual({ email: me.email, isEmailVerified: true });
    expect(access).toMatchObject({ userSourceId: me.userId, mustVerifyEmail: false });
    expect(Date.parse(access.expiresAt) - Date.now()).toBeLessThan(61_000);

    const withOld = await world.ask("{ viewer { user { email } } }", { as: { losant: accessToken } });
    expect(withOld.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    const withNew = await world.data("{ viewer { user { email } } }", { as: { losant: access.accessToken } });
    expect(withNew.viewer.user.email).toBe(me.email);
    expect(await meOf(access.accessToken)).toMatchObject({ userId: me.userId });
    expect((await signIn(me.email, password, currentCode())).errors).toMatchObject([
      { code: "BAD_CREDENTIALS" },
    ]);
    expect((await signIn(me.email, newPassword, currentCode())).errors).toEqual([]);
  });

  it.each([
    ["no proof", newPassword, undefined, "BAD_USER_INPUT", ["input", "losant"]],
    [
      "a wrong password",
      newPassword,
      { currentPassword: "not the password" },
      "BAD_CREDENTIALS",
      ["input", "losant", "currentPassword"],
    ],
    ["no code", newPassword, { currentPassword: password }, "MFA_REQUIRED", ["input", "losant", "mfaCode"]],
    [
      "a weak new password",
      "weak-but-long-enough",
      { currentPassword: password, mfaCode: "right" },
      "BAD_USER_INPUT",
      null,
    ],
  ])("refuses %s, and quotes no secret", async (_, wanted, losant, code, path) => {
    const me = await meOf();
    const proof = losant && "mfaCode" in losant ? { ...losant, mfaCode: currentCode() } : losant;
    const answer = await change(
      "userPasswordChange",
      { userId: idOf(me), newPassword: wanted, losant: proof },
      payload,
    );
    expect(answer).toMatchObject({ user: null, access: null, errors: [{ code, path }] });
    expect(JSON.stringify(answer)).not.toContain(wanted);
    expect((await signIn(me.email, password, currentCode())).errors).toEqual([]);
  });

  it("lets what follows in the same operation use the new token", async () => {
    const { accessToken } = (await signIn("ada.okafor@meridian-pumps.example", password, currentCode()))
      .access;
    const userId = idOf(await meOf(accessToken));
    const losant = { currentPassword: password, mfaCode: currentCode(), invalidateExistingTokens: true };
    const { password: first, profile } = await world.data(
      `mutation ($password: UserPasswordChangeInput!, $profile: UserUpdateInput!) {
        password: userPasswordChange(input: $password) { access { accessToken } errors { code } }
        profile: userUpdate(input: $profile) { user { givenName } errors { code } }
      }`,
      {
        as: { losant: accessToken },
        variables: {
          password: { userId, newPassword, losant },
          profile: { id: userId, givenName: "Adaeze" },
        },
      },
    );
    expect(first.errors).toEqual([]);
    expect(profile).toEqual({ user: { givenName: "Adaeze" }, errors: [] });
    expect(await meOf(first.access.accessToken)).toMatchObject({ firstName: "Adaeze" });
  });

  it("never changes the caller's password when the id is another user's", async () => {
    const losant = { currentPassword: password, mfaCode: currentCode() };
    const input = { userId: idOf(await meOf("sandbox-viewer")), newPassword, losant };
    const { errors } = await change("userPasswordChange", input, payload);
    expect(errors).toMatchObject([{ code: "FORBIDDEN", path: ["input", "userId"] }]);
  });
});

describe("userEmailVerificationSend", () => {
  it("has a mail sent to the caller", async () => {
    const me = await meOf("sandbox-member");
    await world.forgetCalls();
    const input = { userId: idOf(me) };
    const payload = await change(
      "userEmailVerificationSend",
      input,
      "user { sourceId isEmailVerified }",
      milo,
    );
    expect(payload).toEqual({ user: { sourceId: me.userId, isEmailVerified: true }, errors: [] });
    expect(await pathsOfCalls()).toEqual(["GET /me", "POST /me/verify-email"]);
  });

  it("tells as data that there is nothing to prove, and that others cannot be sent one", async () => {
    const own = await change("userEmailVerificationSend", { userId: idOf(await meOf()) }, "user { id }");
    expect(own).toMatchObject({ user: null, errors: [{ code: "BAD_USER_INPUT" }] });
    const input = { userId: idOf(await meOf("sandbox-member")) };
    const other = await change("userEmailVerificationSend", input, "user { id }");
    expect(other.errors).toMatchObject([{ code: "FORBIDDEN", path: ["input", "userId"] }]);
  });
});

describe("userAccessRevoke", () => {
  it("ends the tokens made until now, and tells the user from Losant's answer", async () => {
    const me = await meOf("sandbox-member");
    await world.forgetCalls();
    const payload = await change(
      "userAccessRevoke",
      { userId: idOf(me) },
      "user { id email isEmailVerified }",
      milo,
    );
    expect(payload).toEqual({ user: { id: idOf(me), email: me.email, isEmailVerified: true }, errors: [] });
    expect(await pathsOfCalls()).toEqual(["GET /me", "PATCH /me"]);
    const { errors } = await world.ask("{ viewer { user { id } } }", milo);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    await expect(meOf("sandbox-member")).rejects.toMatchObject({ statusCode: 401 });

    await new Promise((resolve) => setTimeout(resolve, 5));
    const { access } = await signIn(me.email, password, currentCode());
    const { viewer } = await world.data("{ viewer { losant { tokenCutoffAt } } }", {
      as: { losant: access.accessToken },
    });
    expect(await meOf(access.accessToken)).toMatchObject({ tokenCutoff: viewer.losant.tokenCutoffAt });
    expect(Date.now() - Date.parse(viewer.losant.tokenCutoffAt)).toBeLessThan(60_000);
  });

  it("never signs the caller out when the id is another user's", async () => {
    const input = { userId: idOf(await meOf()) };
    const payload = await change("userAccessRevoke", input, "user { id }", milo);
    expect(payload).toMatchObject({ user: null, errors: [{ code: "FORBIDDEN", path: ["input", "userId"] }] });
    expect(await meOf("sandbox-member")).toMatchObject({ firstName: "Milo" });
  });
});
