import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import {
  currentCode,
  type LosantClient,
  type LosantUnderTest,
  type Org,
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

const { githubAccessToken, password } = storyCredentials;
const milo = { email: "milo.brandt@meridian-pumps.example", password };

describe("me.delete", () => {
  it("ends the account: its memberships, its tokens and its sign-ins", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    const client = losant.as("sandbox-member");
    const { token } = await client.userApiTokens.post<Token>({ apiToken: { name: "Mine" } });
    const session = await losant.signIn("Milo");
    const credentials = { ...milo, twoFactorCode: currentCode() };
    expect(await client.me.delete({ credentials })).toEqual({ success: true });

    for (const ended of [client, losant.as("sandbox-member-jwt"), session, losant.withToken(token)])
      await expect(ended.me.get()).rejects.toMatchObject({ statusCode: 401, type: "Unauthorized" });
    await expect(losant.withToken(undefined).auth.authenticateUser({ credentials })).rejects.toMatchObject({
      statusCode: 401,
    });
    const { members } = await losant.as("sandbox-admin").org.get<Org>({ orgId });
    expect(members.map(({ email }) => email)).not.toContain(milo.email);
    expect(members).toHaveLength(23);
  });

  it.each([
    ["a wrong password", () => ({ ...milo, password: "not the password", twoFactorCode: currentCode() })],
    ["a missing code", () => milo],
    [
      "somebody else's address",
      () => ({ ...milo, email: "ada.okafor@meridian-pumps.example", twoFactorCode: currentCode() }),
    ],
    ["no credentials", () => ({})],
  ])("refuses %s with 400 and deletes nothing", async (_, makeCredentials) => {
    const client = losant.as("sandbox-member");
    await expect(client.me.delete({ credentials: makeCredentials() })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
    expect(await client.me.get()).toMatchObject({ firstName: "Milo" });
  });

  it("is refused to the only administrator of an organization", async () => {
    const credentials = {
      email: "ada.okafor@meridian-pumps.example",
      password,
      twoFactorCode: currentCode(),
    };
    await expect(losant.as("sandbox-admin").me.delete({ credentials })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });

  it("is refused to a token that only reads", async () => {
    await expect(losant.as("sandbox-viewer").me.delete({ credentials: milo })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});

describe("me.disconnectGithub", () => {
  it("takes the GitHub name away, which ends signing in that way", async () => {
    const client = losant.as("sandbox-admin");
    expect(await client.me.disconnectGithub()).not.toHaveProperty("githubName");
    expect(await client.me.get()).not.toHaveProperty("githubName");
    await expect(
      losant.withToken(undefined).auth.authenticateUserGithub({ oauth: { accessToken: githubAccessToken } }),
    ).rejects.toMatchObject({ statusCode: 401 });
  });

  it("answers with the summary that the query asks for", async () => {
    const me = await losant.as("sandbox-admin").request<{ summary: object }>({
      method: "PATCH",
      url: "/me/disconnectGithub",
      params: { summaryInclude: "storageStats" },
      data: {},
    });
    expect(me.summary).toHaveProperty("storageStats");
  });
});

describe("me.verifyEmail", () => {
  it("sends the message again while an address waits for it", async () => {
    expect(await losant.as("sandbox-member").me.verifyEmail()).toEqual({ success: true });
  });

  it("is refused with 400 when no address waits", async () => {
    await expect(losant.as("sandbox-admin").me.verifyEmail()).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("a user who has not verified their address", () => {
  async function signInCarla(): Promise<{ answer: SignedIn; client: LosantClient }> {
    const credentials = {
      email: "carla.abbott.2@northgate-water.example",
      password,
      twoFactorCode: currentCode(),
    };
    const answer = await losant.withToken(undefined).auth.authenticateUser<SignedIn>({ credentials });
    return { answer, client: losant.withToken(answer.token) };
  }

  it("is told so on signing in and in their record", async () => {
    const { answer, client } = await signInCarla();
    expect(answer).toMatchObject({ needsToVerifyEmail: true });
    expect(await client.me.get()).toMatchObject({ emailVerified: false, needsToVerifyEmail: true });
  });

  it("can read and change that record and ask for the message, and nothing else", async () => {
    const { client } = await signInCarla();
    expect(await client.me.patch({ user: { title: "Owner" } })).toMatchObject({ title: "Owner" });
    expect(await client.me.verifyEmail()).toEqual({ success: true });
    for (const refused of [
      client.orgs.get(),
      client.me.refreshToken(),
      client.request({ method: "GET", url: "/me/invites" }),
    ])
      await expect(refused).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });
});
