import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import {
  currentCode,
  keysOf,
  type LosantClient,
  type LosantUnderTest,
  type SignedIn,
  startLosant,
  type Token,
} from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

const { password } = storyCredentials;
const newPassword = "A-New-Passw0rd";
const email = "kwame.mensah@meridian-pumps.example";

function signIn(secret: string): Promise<SignedIn> {
  return losant
    .withToken(undefined)
    .auth.authenticateUser<SignedIn>({ credentials: { email, password: secret } });
}

function expectEnded(client: LosantClient): Promise<void> {
  return expect(client.me.get()).rejects.toMatchObject({ statusCode: 401, type: "Unauthorized" });
}

describe("me.changePassword", () => {
  it("takes the new password from then on and answers with a fresh token", async () => {
    const client = await losant.signIn("Kwame");
    const answer = await client.me.changePassword<SignedIn>({ data: { password, newPassword } });
    expect(keysOf(answer)).toEqual(["needsToVerifyEmail", "token", "userId"]);
    expect(await losant.withToken(answer.token).me.get()).toMatchObject({ firstName: "Kwame" });
    await expect(signIn(password)).rejects.toMatchObject({ statusCode: 401 });
    expect(await signIn(newPassword)).toHaveProperty("token");
    expect(await client.me.get()).toMatchObject({ firstName: "Kwame" });
  });

  it("ends earlier sessions with invalidateExistingTokens, and only those", async () => {
    const [one, other] = [await losant.signIn("Kwame"), await losant.signIn("Kwame")];
    const { token } = await one.userApiTokens.post<Token>({ apiToken: { name: "Stays" } });
    const fresh = await one.me.changePassword<SignedIn>({
      data: { password, newPassword, invalidateExistingTokens: true },
    });
    await expectEnded(one);
    await expectEnded(other);
    expect(await losant.withToken(fresh.token).me.get()).toMatchObject({ firstName: "Kwame" });
    expect(await losant.withToken(token).me.get()).toMatchObject({ firstName: "Kwame" });
    expect(await losant.signIn("Ada")).toBeDefined();
  });

  it("asks people with a second factor for its code", async () => {
    const client = losant.as("sandbox-admin");
    const data = { password, newPassword };
    await expect(client.me.changePassword({ data })).rejects.toMatchObject({ statusCode: 400 });
    expect(
      await client.me.changePassword({ data: { ...data, twoFactorCode: currentCode() } }),
    ).toHaveProperty("token");
  });

  it.each([
    ["a wrong current password", { password: "not the password", newPassword }],
    ["no current password", { newPassword }],
    ["a weak new password", { password, newPassword: "weak-password" }],
  ])("refuses %s with 400 and changes nothing", async (_, data) => {
    const client = await losant.signIn("Kwame");
    await expect(client.me.changePassword({ data })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
    expect(await signIn(password)).toHaveProperty("token");
  });
});

describe("me.refreshToken", () => {
  it("answers with another token of the same scopes, and leaves the one it came with", async () => {
    const before = await losant.withToken(undefined).auth.authenticateUser<SignedIn>({
      credentials: { email, password, requestedScopes: ["me.*"] },
    });
    const client = losant.withToken(before.token);
    const after = await client.me.refreshToken<SignedIn>();
    expect(after).toMatchObject({ userId: before.userId, needsToVerifyEmail: false });
    expect(after.token).not.toBe(before.token);
    const refreshed = losant.withToken(after.token);
    expect(await refreshed.me.get()).toEqual(await client.me.get());
    await expect(refreshed.orgs.get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it("is refused to a token that only reads, and with 401 to one that has run out", async () => {
    await expect(losant.as("sandbox-viewer").me.refreshToken()).rejects.toMatchObject({ statusCode: 403 });
    await expect(losant.as("sandbox-expired").me.refreshToken()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("does not turn an API token into a session without its caps", async () => {
    const apiToken = { name: "Capped", scope: ["all.User"], defaultRole: "view" };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<Token>({ apiToken });
    await expect(losant.withToken(token).me.refreshToken()).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });
});

describe("tokenCutoff of me.patch", () => {
  it("ends the sessions from before it, the sandbox's own token among them", async () => {
    const session = await losant.signIn("Milo");
    await sleep(5);
    const tokenCutoff = new Date().toISOString();
    await losant.as("sandbox-member").me.patch({ user: { tokenCutoff } });
    await expectEnded(session);
    await expectEnded(losant.as("sandbox-member"));
    await expectEnded(losant.as("sandbox-member-jwt"));
    expect(await (await losant.signIn("Milo")).me.get()).toMatchObject({ tokenCutoff });
  });

  it("leaves sessions from after it", async () => {
    const client = await losant.signIn("Milo");
    await client.me.patch({ user: { tokenCutoff: "2026-01-01T00:00:00.000Z" } });
    expect(await client.me.get()).toMatchObject({ firstName: "Milo" });
  });
});

describe("password of me.patch", () => {
  it("is the one to sign in with from then on", async () => {
    const client = await losant.signIn("Kwame");
    await client.me.patch({ user: { password: newPassword, currentCredentials: { password } } });
    expect(await signIn(newPassword)).toHaveProperty("token");
    await expect(signIn(password)).rejects.toMatchObject({ statusCode: 401 });
  });

  it("is refused with wrong current credentials", async () => {
    const client = await losant.signIn("Kwame");
    const user = { password: newPassword, currentCredentials: { password: "not the password" } };
    await expect(client.me.patch({ user })).rejects.toMatchObject({ statusCode: 400 });
    expect(await signIn(password)).toHaveProperty("token");
  });
});
