import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keysOf, type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

interface Me {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly limits: Readonly<Record<string, number>>;
}

describe("me.get", () => {
  it("answers with every property of Ada's record that the schema has", async () => {
    const me = await losant.as("sandbox-admin").me.get<Me>();
    expect(keysOf(me)).toEqual(
      [
        "id",
        "userId",
        "creationDate",
        "lastUpdated",
        "passwordLastUpdated",
        "email",
        "firstName",
        "lastName",
        "companyName",
        "title",
        "phoneNumber",
        "location",
        "url",
        "emailVerified",
        "needsToVerifyEmail",
        "twoFactorAuthEnabled",
        "fullName",
        "githubName",
        "avatarUrl",
        "limits",
        "summary",
        "currentPeriodStart",
        "currentPeriodEnd",
        "ssoLinked",
      ].toSorted(),
    );
    expect(me).toMatchObject({
      email: "ada.okafor@meridian-pumps.example",
      fullName: "Ada Okafor",
      emailVerified: true,
      needsToVerifyEmail: false,
    });
    expect(Object.keys(me.limits)).toHaveLength(33);
  });

  it("has the properties that only some accounts have where they apply", async () => {
    expect(await losant.as("sandbox-member").me.get()).toMatchObject({
      requestedEmail: "milo@brandt.example",
    });
    expect(await losant.as("sandbox-admin").me.get()).not.toHaveProperty("requestedEmail");
  });

  it("adds the three recent lists with includeRecent alone", async () => {
    const me = await losant.as("sandbox-admin").me.get({ includeRecent: true });
    expect(me).toMatchObject({
      recentApplications: { itemType: "application", items: [{ name: "Pump Telemetry" }, {}] },
      recentDashboards: { itemType: "dashboard", items: [{ name: "Fleet Overview" }] },
      recentOrganizations: { itemType: "organization", items: [{ name: "Meridian Pumps" }, {}] },
    });
    expect(await losant.as("sandbox-admin").me.get()).not.toHaveProperty("recentApplications");
  });

  it("counts organizations and API tokens in its summary, and takes away what summaryExclude names", async () => {
    const client = losant.as("sandbox-admin");
    const { summary } = await client.me.get<Me>();
    expect(summary).toMatchObject({ orgCount: 5, apiTokenCount: 6, instanceCount: 1 });
    expect(Object.keys(summary)).toHaveLength(27);
    const less = await client.me.get<Me>({ summaryExclude: "orgCount,deviceCount" });
    expect(Object.keys(less.summary)).toHaveLength(25);
    expect(less.summary).not.toHaveProperty("orgCount");
  });

  it("adds the expensive summary values that summaryInclude names", async () => {
    const me = await losant.as("sandbox-admin").request<Me>({
      method: "GET",
      url: "/me",
      params: { summaryInclude: "payloadCount,storageStats,notebookStats" },
    });
    expect(Object.keys(me.summary)).toHaveLength(30);
    expect(keysOf(me.summary.storageStats)).toEqual(["count", "size"]);
    expect(keysOf(me.summary.notebookStats)).toEqual([
      "awaitingCompletion",
      "minutesThisPeriod",
      "runsThisPeriod",
    ]);
  });
});

describe("me.patch", () => {
  it("changes the record, visibly for later reads", async () => {
    const client = losant.as("sandbox-member");
    const before = await client.me.get<{ lastUpdated: string }>();
    const changed = await client.me.patch({ user: { firstName: "Miles", title: "Lead" } });
    expect(changed).toMatchObject({ firstName: "Miles", fullName: "Miles Brandt", title: "Lead" });
    const after = await client.me.get<{ lastUpdated: string }>();
    expect(after).toEqual(changed);
    expect(after.lastUpdated).not.toBe(before.lastUpdated);
  });

  it("keeps the address until the new one is verified", async () => {
    const client = losant.as("sandbox-admin");
    expect(await client.me.patch({ user: { email: "Ada@Okafor.example" } })).toMatchObject({
      email: "ada.okafor@meridian-pumps.example",
      requestedEmail: "ada@okafor.example",
    });
  });

  it("notes a new password and never answers with it", async () => {
    const client = losant.as("sandbox-admin");
    const before = await client.me.get<{ passwordLastUpdated: string }>();
    const password = "A-Long-Passw0rd!";
    const after = await client.me.patch<{ passwordLastUpdated: string }>({ user: { password } });
    expect(after.passwordLastUpdated).not.toBe(before.passwordLastUpdated);
    expect(JSON.stringify(after)).not.toContain(password);
  });

  it.each([
    ["a property that is not in the schema", { nickname: "Ada" }],
    ["an empty first name", { firstName: "" }],
    ["a weak password", { password: "short" }],
    ["an address that is none", { email: "ada" }],
  ])("refuses %s with 400", async (_, user) => {
    await expect(losant.as("sandbox-admin").me.patch({ user })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });
});
