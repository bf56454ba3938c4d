import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { currentCode, type LosantClient, type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
let kwame: LosantClient;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(async () => {
  await losant.reset();
  kwame = await losant.signIn("Kwame");
});
afterAll(() => losant.emulator.close());

const { password } = storyCredentials;
const wrongCode = currentCode("A".repeat(52));

function generate(client: LosantClient): Promise<{ readonly key: string; readonly keyUri: string }> {
  return client.request({ method: "PATCH", url: "/me/generateTwoFactorAuth", data: {} });
}

function signIn(twoFactorCode?: string): Promise<unknown> {
  const credentials = { email: "kwame.mensah@meridian-pumps.example", password, twoFactorCode };
  return losant.withToken(undefined).auth.authenticateUser({ credentials });
}

describe("me.generateTwoFactorAuth", () => {
  it("answers with a new key of 52 characters each time, also as an address for authenticator apps", async () => {
    const { key, keyUri } = await generate(kwame);
    expect(key).toMatch(/^[A-Z2-7]{52}$/);
    expect(keyUri).toMatch(/^otpauth:\/\/totp\//);
    expect(new URL(keyUri).searchParams.get("secret")).toBe(key);
    expect((await generate(kwame)).key).not.toBe(key);
  });

  it("does not turn anything on by itself", async () => {
    await generate(kwame);
    expect(await kwame.me.get()).toMatchObject({ twoFactorAuthEnabled: false });
    expect(await signIn()).toHaveProperty("token");
  });
});

describe("me.enableTwoFactorAuth", () => {
  it("turns the generated key on, after which signing in takes its code", async () => {
    const { key } = await generate(kwame);
    const data = { password, twoFactorCode: currentCode(key) };
    expect(await kwame.me.enableTwoFactorAuth({ data })).toMatchObject({
      firstName: "Kwame",
      twoFactorAuthEnabled: true,
    });
    await expect(signIn()).rejects.toMatchObject({ statusCode: 401 });
    await expect(signIn(wrongCode)).rejects.toMatchObject({ statusCode: 401 });
    expect(await signIn(currentCode(key))).toHaveProperty("token");
  });

  it("takes a key of the client's own", async () => {
    const twoFactorAuthKey = "B".repeat(52);
    const data = { twoFactorAuthKey, password, twoFactorCode: currentCode(twoFactorAuthKey) };
    await kwame.me.enableTwoFactorAuth({ data });
    expect(await signIn(currentCode(twoFactorAuthKey))).toHaveProperty("token");
  });

  it("never answers with a key", async () => {
    const twoFactorAuthKey = "B".repeat(52);
    const data = { twoFactorAuthKey, password, twoFactorCode: currentCode(twoFactorAuthKey) };
    expect(JSON.stringify(await kwame.me.enableTwoFactorAuth({ data }))).not.toContain(twoFactorAuthKey);
  });

  it.each([
    [
      "a wrong password",
      (key: string) => ({ password: "not the password", twoFactorCode: currentCode(key) }),
    ],
    ["a wrong code", () => ({ password, twoFactorCode: wrongCode })],
    ["no code", () => ({ password })],
    [
      "a key that is too short",
      (key: string) => ({ password, twoFactorCode: currentCode(key), twoFactorAuthKey: "B" }),
    ],
  ])("refuses %s with 400", async (_, makeData) => {
    const { key } = await generate(kwame);
    await expect(kwame.me.enableTwoFactorAuth({ data: makeData(key) })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
    expect(await signIn()).toHaveProperty("token");
  });

  it("is refused without any key, and when it is on already", async () => {
    const data = { password, twoFactorCode: currentCode() };
    await expect(kwame.me.enableTwoFactorAuth({ data })).rejects.toMatchObject({ statusCode: 400 });
    await expect(losant.as("sandbox-admin").me.enableTwoFactorAuth({ data })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});

describe("me.disableTwoFactorAuth", () => {
  it("turns it off with password and code", async () => {
    const client = losant.as("sandbox-admin");
    const data = { password, twoFactorCode: currentCode() };
    expect(await client.me.disableTwoFactorAuth({ data })).toMatchObject({ twoFactorAuthEnabled: false });
    const credentials = { email: "ada.okafor@meridian-pumps.example", password };
    expect(await losant.withToken(undefined).auth.authenticateUser({ credentials })).toHaveProperty("token");
  });

  it("refuses a wrong code, a wrong password and an account without with 400", async () => {
    const client = losant.as("sandbox-admin");
    const data = { password, twoFactorCode: currentCode() };
    for (const refused of [
      client.me.disableTwoFactorAuth({ data: { ...data, twoFactorCode: wrongCode } }),
      client.me.disableTwoFactorAuth({ data: { ...data, password: "not the password" } }),
      kwame.me.disableTwoFactorAuth({ data }),
    ])
      await expect(refused).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });
});
