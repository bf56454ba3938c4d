import { setTimeout as sleep } from "node:timers/promises";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashToken } from "../../../src/sandbox/call-log.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../../src/sandbox/losant/seed/resource.ts";
import { currentCode, keysOf, type LosantUnderTest, type SignedIn, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant({ tokenTtlUnit: 10 });
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

const { device, githubAccessToken, password, samlDomain, samlResponse } = storyCredentials;
const vera = { email: "vera.lindqvist@meridian-pumps.example", password };
const ada = { email: "ada.okafor@meridian-pumps.example", password };

function signIn(credentials: Readonly<Record<string, unknown>>): Promise<SignedIn> {
  return losant.withToken(undefined).auth.authenticateUser<SignedIn>({ credentials });
}

describe("auth.authenticateUser", () => {
  it("trades address and password for a token that works", async () => {
    const answer = await signIn(vera);
    expect(keysOf(answer)).toEqual(["needsToVerifyEmail", "token", "userId"]);
    expect(answer).toMatchObject({ userId: await losant.userId("Vera"), needsToVerifyEmail: false });
    expect(await losant.withToken(answer.token).me.get()).toMatchObject({ fullName: "Vera Lindqvist" });
  });

  it("takes the address in any case", async () => {
    expect(await signIn({ ...vera, email: "Vera.Lindqvist@Meridian-Pumps.example" })).toHaveProperty("token");
  });

  it("makes tokens in the shape of Losant's", async () => {
    const { token, userId } = await signIn({ ...vera, tokenTTL: 60, requestedScopes: ["me.get"] });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: new URL(losant.emulator.url).host,
      sub: userId,
      scope: ["me.get"],
      exp: expect.any(Number),
    });
  });

  it("gives the scopes that were asked for, and no more", async () => {
    const { token } = await signIn({ ...vera, requestedScopes: ["only.User.read"] });
    const client = losant.withToken(token);
    expect(await client.orgs.get()).toMatchObject({ totalCount: 3 });
    await expect(client.me.patch({ user: {} })).rejects.toMatchObject({ statusCode: 403 });
  });

  it("makes tokens that run out after tokenTTL, by the clock", async () => {
    const [{ token }, lasting] = [
      await signIn({ ...vera, tokenTTL: 1 }),
      await signIn({ ...vera, tokenTTL: 10_000 }),
    ];
    await sleep(50);
    expect(await losant.withToken(lasting.token).me.get()).toMatchObject({ firstName: "Vera" });
    await expect(losant.withToken(token).me.get()).rejects.toMatchObject({
      statusCode: 401,
      type: "Unauthorized",
    });
  });

  it("makes tokens that never run out with tokenTTL 0", async () => {
    const { token } = await signIn({ ...vera, tokenTTL: 0 });
    expect(decodeJwt(token)).not.toHaveProperty("exp");
    expect(await losant.withToken(token).me.get()).toMatchObject({ firstName: "Vera" });
  });

  it("asks people with a second factor for its code", async () => {
    expect(await signIn({ ...ada, twoFactorCode: currentCode() })).toHaveProperty("token");
    for (const twoFactorCode of [undefined, "", currentCode("A".repeat(52))])
      await expect(signIn({ ...ada, twoFactorCode })).rejects.toMatchObject({
        statusCode: 401,
        type: "Unauthorized",
      });
  });

  it.each([
    ["a wrong password", { ...vera, password: "not the password" }],
    ["an address that nobody has", { ...vera, email: "nobody@meridian-pumps.example" }],
  ])("refuses %s with 401, in the same words", async (_, credentials) => {
    await expect(signIn(credentials)).rejects.toMatchObject({
      statusCode: 401,
      type: "Unauthorized",
      message: "The e-mail address or the password is wrong",
    });
  });

  it("locks the account after ten wrong passwords, also for the right one", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(signIn({ ...vera, password: "not the password" })).rejects.toMatchObject({
        type: "Unauthorized",
      });
    await expect(signIn(vera)).rejects.toMatchObject({ statusCode: 401, type: "AccountLocked" });
  });

  it("counts wrong passwords from the last right one", async () => {
    for (const right of [false, true, false])
      for (let attempt = 0; attempt < 9; attempt += 1)
        await signIn(right ? vera : { ...vera, password: "not the password" }).catch(() => undefined);
    expect(await signIn(vera)).toHaveProperty("token");
  });

  it.each([
    ["no password", { email: vera.email }],
    ["a password that is too short", { ...vera, password: "short" }],
    ["no address", { ...vera, email: "vera" }],
    ["a negative tokenTTL", { ...vera, tokenTTL: -1 }],
    ["a scope of a wrong shape", { ...vera, requestedScopes: ["everything"] }],
    ["a property that is not in the schema", { ...vera, remember: true }],
  ])("refuses %s with 400", async (_, credentials) => {
    await expect(signIn(credentials)).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });

  it("leaves neither token nor password in the call log", async () => {
    const { token } = await signIn(vera);
    await losant.withToken(token).me.get();
    const log = await (await fetch(`${losant.emulator.url}/__sandbox/calls`)).text();
    expect(log).toContain(hashToken(token));
    expect(log).not.toContain(token);
    expect(log).not.toContain(password);
  });
});

describe("auth.authenticateUserGithub", () => {
  it("signs in whoever the access token of GitHub belongs to, with the life and scopes asked for", async () => {
    const oauth = { accessToken: githubAccessToken, tokenTTL: 0, requestedScopes: ["me.get"] };
    const answer = await losant.withToken(undefined).auth.authenticateUserGithub<SignedIn>({ oauth });
    expect(keysOf(answer)).toEqual(["needsToVerifyEmail", "token", "userId"]);
    const client = losant.withToken(answer.token);
    expect(await client.me.get()).toMatchObject({ fullName: "Ada Okafor", githubName: "ada-okafor" });
    await expect(client.orgs.get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it("refuses other access tokens with 401, and none with 400", async () => {
    const { auth } = losant.withToken(undefined);
    await expect(auth.authenticateUserGithub({ oauth: { accessToken: "another" } })).rejects.toMatchObject({
      statusCode: 401,
      type: "Unauthorized",
    });
    await expect(auth.authenticateUserGithub({ oauth: {} })).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("auth.authenticateUserSaml", () => {
  const saml = { SAMLResponse: samlResponse, SAMLDomain: samlDomain };

  it("signs in whoever the identity provider vouches for", async () => {
    const { token } = await losant.withToken(undefined).auth.authenticateUserSaml<SignedIn>({ saml });
    expect(await losant.withToken(token).me.get()).toMatchObject({
      fullName: "Milo Brandt",
      ssoLinked: true,
    });
  });

  it.each([
    ["another response", 401, { ...saml, SAMLResponse: "another" }],
    ["another domain", 401, { ...saml, SAMLDomain: "elsewhere.example" }],
    ["no domain", 400, { SAMLResponse: samlResponse }],
  ])("refuses %s with %i", async (_, statusCode, body) => {
    await expect(losant.withToken(undefined).auth.authenticateUserSaml({ saml: body })).rejects.toMatchObject(
      { statusCode },
    );
  });
});

describe("auth.authenticateDevice", () => {
  it("trades a device's access key for a token that opens nothing here", async () => {
    const answer = await losant
      .withToken(undefined)
      .auth.authenticateDevice<SignedIn>({ credentials: device });
    expect(answer).toEqual({
      applicationId: applications.telemetry.id,
      deviceId: device.deviceId,
      deviceClass: "gateway",
      token: expect.any(String),
      ownerType: "organization",
      filterType: "all",
      pubTopics: [],
      subTopics: [],
    });
    await expect(losant.withToken(answer.token).me.get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it.each([
    ["a wrong secret", 401, { ...device, secret: "wrong" }],
    ["a wrong key", 401, { ...device, key: "wrong" }],
    ["a device that is not there", 401, { ...device, deviceId: "0".repeat(24) }],
    ["no device", 400, { key: device.key, secret: device.secret }],
    ["a scope that devices do not have", 400, { ...device, requestedScopes: ["all.User"] }],
  ])("refuses %s with %i", async (_, statusCode, credentials) => {
    await expect(losant.withToken(undefined).auth.authenticateDevice({ credentials })).rejects.toMatchObject({
      statusCode,
    });
  });
});
