import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { currentCode } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { type AskOptions, type Caller, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { device, githubAccessToken, password, samlDomain, samlResponse } = storyCredentials;
const ada = "ada.okafor@meridian-pumps.example";
const vera = "vera.lindqvist@meridian-pumps.example";
const nobody: Caller = {};

const accessFields = `access {
  source { name } accessToken expiresAt userSourceId orgSourceId mustVerifyEmail
  device { deviceId applicationId deviceClass ownerKind topicAccess publishTopics subscribeTopics }
}`;
const errorFields =
  "errors { __typename code message path upstreamCode ... on IdentitySourceChoiceError { candidates { name } feature } }";

async function signIn(input: unknown, options: AskOptions = {}) {
  const data = await world.data(
    `mutation ($input: SignInInput!) { signIn(input: $input) { ${accessFields} ${errorFields} } }`,
    { as: nobody, variables: { input }, ...options },
  );
  return data.signIn;
}

/** Who a token belongs to: by the graph and by Losant's own client. */
async function ownerOf(token: string): Promise<readonly unknown[]> {
  const { viewer } = await world.data("{ viewer { user { sourceId email } } }", { as: { losant: token } });
  const me = await losantClientOf(world, token).me.get<{ userId: string; email: string }>();
  return [viewer.user, { sourceId: me.userId, email: me.email }];
}

describe("signIn", () => {
  it("trades a password for a token that works in the graph and at Losant", async () => {
    const { access, errors } = await signIn({ method: { password: { email: vera, password } } });
    expect(errors).toEqual([]);
    expect(access).toMatchObject({ source: { name: "losant" }, mustVerifyEmail: false, device: null });
    expect(Date.parse(access.expiresAt)).toBeGreaterThan(Date.now());
    const [inGraph, atLosant] = await ownerOf(access.accessToken);
    expect(inGraph).toEqual({ sourceId: access.userSourceId, email: vera });
    expect(atLosant).toEqual(inGraph);
  });

  it("asks for scopes and for a time to live, 0 of which is for ever", async () => {
    const method = { password: { email: vera, password } };
    const { access } = await signIn({ method, requestedScopes: ["me.get"], ttlSeconds: 0 });
    expect(access.expiresAt).toBeNull();
    const as = { losant: access.accessToken };
    const { data, errors } = await world.ask("{ viewer { user { email } } orgs { nodes { id } } }", { as });
    expect(data.viewer.user.email).toBe(vera);
    expect(errors).toMatchObject([{ path: ["orgs"] }]);
  });

  it("says that a one-time code is missing or wrong, and where it goes", async () => {
    const wrong = currentCode("A".repeat(52));
    for (const mfaCode of [undefined, null, wrong]) {
      const { access, errors } = await signIn({ method: { password: { email: ada, password, mfaCode } } });
      expect(access).toBeNull();
      expect(errors).toMatchObject([
        {
          __typename: "IdentityChallengeError",
          code: "MFA_REQUIRED",
          path: ["input", "method", "password", "mfaCode"],
          upstreamCode: "Unauthorized",
        },
      ]);
    }
    const { access } = await signIn({
      method: { password: { email: ada, password, mfaCode: currentCode() } },
    });
    expect((await ownerOf(access.accessToken))[0]).toMatchObject({ email: ada });
  });

  it.each([
    ["password", { password: { email: vera, password: "not the password" } }, null],
    ["address", { password: { email: "nobody@meridian-pumps.example", password } }, null],
    ["GitHub token", { github: { accessToken: "ghp_wrong" } }, ["input", "method", "github", "accessToken"]],
    ["assertion", { saml: { response: "d3Jvbmc=", domain: samlDomain } }, null],
    ["device secret", { device: { ...device, secret: "wrong-secret" } }, null],
  ])("says that a wrong %s was not accepted, and does not repeat it", async (_, method, path) => {
    const payload = await signIn({ method });
    expect(payload.access).toBeNull();
    expect(payload.errors).toMatchObject([
      { __typename: "IdentityChallengeError", code: "BAD_CREDENTIALS", path },
    ]);
    expect(JSON.stringify(payload)).not.toMatch(/not the password|ghp_wrong|d3Jvbmc|wrong-secret/);
  });

  it("says that the account is locked after too many wrong passwords", async () => {
    const method = { password: { email: vera, password: "not the password" } };
    for (let attempt = 0; attempt < 10; attempt++) await signIn({ method });
    const { errors } = await signIn({ method: { password: { email: vera, password } } });
    expect(errors).toMatchObject([{ code: "BAD_CREDENTIALS", upstreamCode: "AccountLocked" }]);
  });

  it.each([
    ["GitHub", { github: { accessToken: githubAccessToken } }, ada],
    ["SAML", { saml: { response: samlResponse, domain: samlDomain } }, "milo.brandt@meridian-pumps.example"],
  ])("takes what %s says", async (_, method, email) => {
    const { access } = await signIn({ method });
    const [inGraph, atLosant] = await ownerOf(access.accessToken);
    expect(inGraph).toEqual({ sourceId: access.userSourceId, email });
    expect(atLosant).toEqual(inGraph);
  });

  it("signs a device in, and tells what it may do instead of who it is", async () => {
    const { access, errors } = await signIn({ method: { device } });
    expect(errors).toEqual([]);
    expect(access).toMatchObject({
      userSourceId: null,
      orgSourceId: null,
      mustVerifyEmail: false,
      device: {
        deviceId: device.deviceId,
        applicationId: applications.telemetry.id,
        deviceClass: "GATEWAY",
        ownerKind: "ORG",
        topicAccess: "ALL",
        publishTopics: [],
        subscribeTopics: [],
      },
    });
  });

  it("refuses a source that signs nobody in, and one that is not there", async () => {
    const method = { password: { email: vera, password } };
    expect((await signIn({ source: "auth0", method })).errors).toMatchObject([
      {
        __typename: "IdentitySourceChoiceError",
        code: "UNSUPPORTED",
        path: ["input", "source"],
        candidates: [{ name: "losant" }],
        feature: "PASSWORD_SIGN_IN",
      },
    ]);
    expect((await signIn({ source: "elsewhere", method })).errors).toMatchObject([
      { code: "BAD_USER_INPUT", path: ["input", "source"] },
    ]);
  });

  it("sends nothing but the credentials, once, and no token", async () => {
    const method = { password: { email: vera, password } };
    await signIn({ method }, { as: "sandbox-admin" });
    expect(await world.calls("losant")).toMatchObject([
      { method: "POST", path: "/auth/user", tokenSha256: null },
    ]);
  });

  it("is never a GET", async () => {
    const query = encodeURIComponent("mutation { accessRefresh(input: {}) { errors { code } } }");
    const response = await fetch(`${world.url}/graphql?query=${query}`);
    expect(response.status).toBe(405);
  });
});

describe("accessRefresh", () => {
  const refresh = `accessRefresh(input: {}) { ${accessFields} ${errorFields} }`;

  it("makes a token each time that it is asked, one call for each", async () => {
    const before = (await signIn({ method: { password: { email: vera, password } } })).access;
    await world.forgetCalls();
    const data = await world.data(`mutation { one: ${refresh} two: ${refresh} }`, {
      as: { losant: before.accessToken },
    });
    const tokens = [before, data.one.access, data.two.access].map(({ accessToken }) => accessToken);
    expect(new Set(tokens).size).toBe(3);
    expect((await world.calls("losant")).map(({ path }) => path)).toEqual([
      "/me/refreshToken",
      "/me/refreshToken",
    ]);
    const [inGraph, atLosant] = await ownerOf(data.two.access.accessToken);
    expect(inGraph).toEqual({ sourceId: before.userSourceId, email: vera });
    expect(atLosant).toEqual(inGraph);
  });

  it("tells as data that a token may not be renewed, and as an error that there is none", async () => {
    const refused = await world.data(`mutation { ${refresh} }`, { as: "sandbox-viewer" });
    expect(refused.accessRefresh).toMatchObject({ access: null, errors: [{ code: "FORBIDDEN" }] });
    const { data, errors } = await world.ask(`mutation { ${refresh} }`, { as: nobody });
    expect(data.accessRefresh).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});

describe("ssoRedirect", () => {
  const query =
    "query ($email: String!, $source: String) { ssoRedirect(email: $email, source: $source) { protocol url } }";

  it("tells where the people of a domain sign in, and null where by password", async () => {
    const askFor = (email: string) => world.data(query, { as: nobody, variables: { email } });
    expect((await askFor(ada)).ssoRedirect).toEqual({
      protocol: "SAML",
      url: "https://sso.meridian-pumps.example/saml?SAMLRequest=c2FuZGJveA",
    });
    expect((await askFor("somebody@elsewhere.example")).ssoRedirect).toBeNull();
    const atLosant = await losantClientOf(world).auth.ssoDomain({ email: ada });
    expect(atLosant).toMatchObject({
      ssoType: "SAML",
      ssoRequest: "https://sso.meridian-pumps.example/saml?SAMLRequest=c2FuZGJveA",
    });
  });

  it("fails for what is no address, and for a source without such logins", async () => {
    const wrong = await world.ask(query, { as: nobody, variables: { email: "ada" } });
    expect(wrong.errors).toMatchObject([{ path: ["ssoRedirect"], extensions: { code: "BAD_USER_INPUT" } }]);
    const auth0 = await world.ask(query, { as: nobody, variables: { email: ada, source: "auth0" } });
    expect(auth0.errors).toMatchObject([{ path: ["ssoRedirect"], extensions: { code: "UNSUPPORTED" } }]);
  });
});
