import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Choices } from "../../../src/sandbox/losant/choices.ts";
import { personal } from "../../../src/sandbox/losant/seed/application.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications, dashboards } from "../../../src/sandbox/losant/seed/resource.ts";
import {
  currentCode,
  type LosantUnderTest,
  type SignedIn,
  startLosant,
  type Token,
} from "./losant-client.ts";

// Each of these is a guess about the live service; the tests say that changing one's mind takes one line.
let running: LosantUnderTest | undefined;
afterEach(() => running?.emulator.close());

async function start(choices: Partial<Choices>): Promise<LosantUnderTest> {
  running = await startLosant(choices);
  return running;
}

const { password } = storyCredentials;
const kwame = { email: "kwame.mensah@meridian-pumps.example", password };

describe("a choice sets", () => {
  it("the life of a sign-in", async () => {
    const losant = await start({ sessionLife: 1 });
    const client = await losant.signIn("Kwame");
    await sleep(20);
    await expect(client.me.get()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("whether SAML users have a password", async () => {
    const losant = await start({ passwordsOfSsoAccounts: "refused" });
    await expect(losant.signIn("Milo")).rejects.toMatchObject({ statusCode: 401 });
    expect(await losant.signIn("Kwame")).toBeDefined();
  });

  it("how many wrong passwords lock an account, and how it answers then", async () => {
    const losant = await start({ wrongPasswordsUntilLocked: 1, accountLockedStatus: 403 });
    const { auth } = losant.withToken(undefined);
    const wrong = { ...kwame, password: "not the password" };
    await expect(auth.authenticateUser({ credentials: wrong })).rejects.toMatchObject({ statusCode: 401 });
    await expect(auth.authenticateUser({ credentials: kwame })).rejects.toMatchObject({
      statusCode: 403,
      type: "AccountLocked",
    });
  });

  it("the status of a wrong password from somebody who is signed in", async () => {
    const losant = await start({ wrongPasswordStatus: 401 });
    const data = { password: "not the password", newPassword: "A-New-Passw0rd" };
    await expect(losant.as("sandbox-member").me.changePassword({ data })).rejects.toMatchObject({
      statusCode: 401,
    });
  });

  it("whether me.patch asks for the password", async () => {
    const losant = await start({ currentCredentials: "required" });
    const client = await losant.signIn("Kwame");
    for (const user of [{ password: "A-New-Passw0rd" }, { email: "kwame@mensah.example" }])
      await expect(client.me.patch({ user })).rejects.toMatchObject({ statusCode: 400 });
    expect(await client.me.patch({ user: { title: "Lead" } })).toMatchObject({ title: "Lead" });
  });

  it("whether a cutoff ends API tokens", async () => {
    const losant = await start({ tokenCutoffEndsApiTokens: true });
    const client = await losant.signIn("Kwame");
    const { token } = await client.userApiTokens.post<Token>({ apiToken: { name: "Ends" } });
    await sleep(5);
    const data = { password, newPassword: "A-New-Passw0rd", invalidateExistingTokens: true };
    await client.me.changePassword({ data });
    await expect(losant.withToken(token).me.get()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("whether API tokens can be refreshed", async () => {
    const losant = await start({ refreshingApiTokens: "allowed" });
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<Token>({ apiToken: { name: "A" } });
    const refreshed = await losant.withToken(token).me.refreshToken<SignedIn>();
    expect(await losant.withToken(refreshed.token).me.get()).toMatchObject({ firstName: "Ada" });
  });

  it("the status of users whose address is not verified, and of having nothing to verify", async () => {
    const losant = await start({ unverifiedStatus: 401, nothingToVerifyStatus: 200 });
    const credentials = {
      email: "carla.abbott.2@northgate-water.example",
      password,
      twoFactorCode: currentCode(),
    };
    const { token } = await losant.withToken(undefined).auth.authenticateUser<SignedIn>({ credentials });
    await expect(losant.withToken(token).orgs.get()).rejects.toMatchObject({ statusCode: 401 });
    expect(await losant.as("sandbox-admin").me.verifyEmail()).toEqual({ success: true });
  });

  it("whether the last administrator can go", async () => {
    const losant = await start({ deletingLastAdmin: "allowed" });
    const credentials = {
      email: "ada.okafor@meridian-pumps.example",
      password,
      twoFactorCode: currentCode(),
    };
    expect(await losant.as("sandbox-admin").me.delete({ credentials })).toEqual({ success: true });
    expect(await losant.as("sandbox-viewer").orgs.get()).toMatchObject({ totalCount: 3 });
  });

  it("the length of a recently used list", async () => {
    const losant = await start({ longestRecentList: 1 });
    const data = { itemType: "dashboard", itemId: dashboards.alarms.id };
    expect(await losant.as("sandbox-admin").me.addRecentItem({ data })).toMatchObject({
      items: [dashboards.alarms],
    });
  });

  it("what a loose transfer does", async () => {
    const losant = await start({ looseTransfer: "refuses" });
    const transfer = {
      destinationId: await losant.orgId("Meridian Labs"),
      destinationType: "organization",
      applicationIds: [personal.application.id, applications.leaks.id],
    };
    await expect(losant.as("sandbox-admin").me.transferResources({ transfer })).rejects.toMatchObject({
      statusCode: 400,
    });
  });

  it("the status of an unknown application, and who manages an application's tokens", async () => {
    const losant = await start({ unknownApplicationStatus: 400, applicationTokenRoles: ["collaborate"] });
    const { applicationApiTokens } = losant.as("sandbox-member");
    await expect(applicationApiTokens.get({ applicationId: personal.application.id })).rejects.toMatchObject({
      statusCode: 400,
    });
    const asked = { applicationId: applications.telemetry.id, apiToken: { name: "A" } };
    expect(await applicationApiTokens.post(asked)).toHaveProperty("token");
  });

  it("the scope of an OAuth token that is made without any", async () => {
    const losant = await start({ defaultOauthScope: ["all.Organization.read"] });
    const data = {
      name: "A",
      oauth: {
        client_id: "https://planner.example/client.json",
        redirect_uri: "https://planner.example/callback",
        code_challenge: "c".repeat(43),
        code_challenge_method: "S256",
      },
    };
    expect(
      await losant.as("sandbox-admin").request({ method: "POST", url: "/me/oauth-tokens", data }),
    ).toMatchObject({ scope: ["all.Organization.read"] });
  });

  it("the ranges of usage", async () => {
    const losant = await start({ defaultUsageRange: 86_400_000, longestUsageRange: 2 * 86_400_000 });
    const client = losant.as("sandbox-viewer");
    const url = "/me/deviceCounts";
    const { end, start: from } = await client.request<{ start: string; end: string }>({ method: "GET", url });
    expect(Date.parse(end) - Date.parse(from)).toBe(86_400_000);
    const params = { start: "0", end: String(3 * 86_400_000) };
    await expect(client.request({ method: "GET", url, params })).rejects.toMatchObject({ statusCode: 400 });
  });
});
