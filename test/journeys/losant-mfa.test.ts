import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
const vera = "vera.lindqvist@meridian-pumps.example";
const errorFields =
  "errors { __typename code message path upstreamCode ... on IdentitySourceChoiceError { candidates { name } } }";
const viewerFields = "viewer { user { email isMfaEnabled } losant { githubName } }";

async function signIn(email: string, mfaCode?: string) {
  const query = `mutation ($method: SignInMethodInput!) {
    signIn(input: { method: $method }) { access { accessToken } errors { code } }
  }`;
  return (
    await world.data(query, { as: {}, variables: { method: { password: { email, password, mfaCode } } } })
  ).signIn;
}

async function asVera(): Promise<AskOptions> {
  return { as: { losant: (await signIn(vera)).access.accessToken } };
}

async function change(name: string, input: unknown, payload: string, options: AskOptions = {}) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} ${errorFields} } }`;
  return (await world.data(query, { variables: { input }, ...options }))[name];
}

const setUp = (options: AskOptions) => change("losantMfaSetup", {}, "secret secretUri", options);
const pathsOfCalls = async () => (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);

describe("losantMfaSetup", () => {
  it("makes a secret, which turns nothing on", async () => {
    const options = await asVera();
    const { secret, secretUri, errors } = await setUp(options);
    expect(errors).toEqual([]);
    expect(secret).toMatch(/^[A-Z2-7]{52}$/);
    expect(new URL(secretUri).searchParams.get("secret")).toBe(secret);
    expect((await world.data(`{ ${viewerFields} }`, options)).viewer.user.isMfaEnabled).toBe(false);
    expect((await signIn(vera)).errors).toEqual([]);
  });

  it("is refused to a token that only reads, and at a source without such accounts", async () => {
    const reader = await setUp({ as: "sandbox-viewer" });
    expect(reader).toMatchObject({ secret: null, secretUri: null, errors: [{ code: "FORBIDDEN" }] });
    const auth0 = await change("losantMfaSetup", { source: "auth0" }, "secret");
    expect(auth0.errors).toMatchObject([
      { code: "UNSUPPORTED", path: ["input", "source"], candidates: [{ name: "losant" }] },
    ]);
  });
});

describe("losantMfaEnable and losantMfaDisable", () => {
  it("turn the second factor on and off, which signing in and Losant's client agree on", async () => {
    const options = await asVera();
    const { secret } = await setUp(options);
    await world.forgetCalls();
    const on = await change(
      "losantMfaEnable",
      { secret, password, code: currentCode(secret) },
      viewerFields,
      options,
    );
    expect(on).toEqual({
      viewer: { user: { email: vera, isMfaEnabled: true }, losant: { githubName: null } },
      errors: [],
    });
    expect(await pathsOfCalls()).toEqual(["PATCH /me/enableTwoFactorAuth"]);
    expect((await world.data(`{ ${viewerFields} }`, options)).viewer).toEqual(on.viewer);
    expect((await signIn(vera)).errors).toEqual([{ code: "MFA_REQUIRED" }]);
    const { access } = await signIn(vera, currentCode(secret));
    const client = losantClientOf(world, access.accessToken);
    expect(await client.me.get()).toMatchObject({ twoFactorAuthEnabled: true });

    await world.forgetCalls();
    const off = await change(
      "losantMfaDisable",
      { password, code: currentCode(secret) },
      viewerFields,
      options,
    );
    expect(off).toMatchObject({ viewer: { user: { isMfaEnabled: false } }, errors: [] });
    expect(await pathsOfCalls()).toEqual(["PATCH /me/disableTwoFactorAuth"]);
    expect((await world.data(`{ ${viewerFields} }`, options)).viewer.user.isMfaEnabled).toBe(false);
    expect((await signIn(vera)).errors).toEqual([]);
    expect(await client.me.get()).toMatchObject({ twoFactorAuthEnabled: false });
  });

  it("tell a wrong password and a wrong code apart, and repeat neither", async () => {
    const options = await asVera();
    const { secret } = await setUp(options);
    const wrong = currentCode("A".repeat(52));
    for (const [proof, code, path] of [
      [{ password: "not the password", code: currentCode(secret) }, "BAD_CREDENTIALS", ["input", "password"]],
      [{ password, code: wrong }, "MFA_REQUIRED", ["input", "code"]],
    ] as const) {
      const payload = await change("losantMfaEnable", { secret, ...proof }, viewerFields, options);
      expect(payload).toMatchObject({
        viewer: null,
        errors: [{ __typename: "IdentityChallengeError", code, path }],
      });
      expect(JSON.stringify(payload)).not.toContain(proof.password);
    }
    const disable = await change("losantMfaDisable", { password, code: wrong }, viewerFields);
    expect(disable).toMatchObject({
      viewer: null,
      errors: [{ code: "MFA_REQUIRED", path: ["input", "code"] }],
    });
    expect(await losantClientOf(world).me.get()).toMatchObject({ twoFactorAuthEnabled: true });
  });

  it("are refused when it is on, or off, already", async () => {
    const code = currentCode();
    const on = await change("losantMfaEnable", { secret: "B".repeat(52), password, code }, viewerFields);
    expect(on).toMatchObject({
      viewer: null,
      errors: [{ code: "BAD_USER_INPUT", upstreamCode: "Validation" }],
    });
    const off = await change("losantMfaDisable", { password, code }, viewerFields, await asVera());
    expect(off).toMatchObject({
      viewer: null,
      errors: [{ code: "BAD_USER_INPUT", upstreamCode: "Validation" }],
    });
  });
});

describe("losantGithubDisconnect", () => {
  it("unlinks the account, which then does not sign in any more", async () => {
    await world.forgetCalls();
    const payload = await change("losantGithubDisconnect", {}, viewerFields);
    expect(payload).toMatchObject({ viewer: { losant: { githubName: null } }, errors: [] });
    expect(await pathsOfCalls()).toEqual(["PATCH /me/disconnectGithub"]);
    expect(
      (await world.data('{ viewer(source: "losant") { losant { githubName } } }')).viewer.losant.githubName,
    ).toBeNull();
    expect(await losantClientOf(world).me.get()).not.toHaveProperty("githubName");
    const { githubAccessToken } = storyCredentials;
    const { signIn: refused } = await world.data(
      "mutation ($token: SecretString!) { signIn(input: { method: { github: { accessToken: $token } } }) { errors { code } } }",
      { as: {}, variables: { token: githubAccessToken } },
    );
    expect(refused.errors).toEqual([{ code: "BAD_CREDENTIALS" }]);
  });

  it("is refused to a token that only reads", async () => {
    const payload = await change("losantGithubDisconnect", {}, viewerFields, { as: "sandbox-viewer" });
    expect(payload).toMatchObject({ viewer: null, errors: [{ code: "FORBIDDEN" }] });
  });
});
