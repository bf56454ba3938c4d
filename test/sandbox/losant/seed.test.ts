import { afterAll, beforeAll, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../../src/sandbox/losant/seed/resource.ts";
import { staff } from "../../../src/sandbox/story.ts";
import {
  type Invite,
  type List,
  type LosantUnderTest,
  type Org,
  startLosant,
  type Token,
} from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
afterAll(() => losant.emulator.close());

it("has the same ids at every start, in lower-case hexadecimal", async () => {
  const client = losant.as("sandbox-admin");
  const orgs = await client.orgs.get<List<Org>>();
  expect(orgs.items.map(({ id, name }) => [name, id])).toEqual([
    ["Meridian Field Service", "eef437338221d6ccd89d3067"],
    ["Meridian Labs", "83086bef79d4b11bbb8eb9cb"],
    ["Meridian Pilot Sites", "2d974f4b18480e37414b0c06"],
    ["Meridian Pumps", "c69463bd6f324833f425146e"],
    ["Meridian Support", "eb283334dfc45e2f128c5f72"],
  ]);
  expect(await losant.userId("Ada")).toBe("8ebc77310fe2667e4ce26b87");
  const [invite] = await client.request<readonly Invite[]>({ method: "GET", url: "/me/invites" });
  expect(invite?.id).toBe("fd7d47513ff4530e9bf154ea");
  const tokens = await client.userApiTokens.get<List<Token>>();
  expect(tokens.items[0]?.id).toBe("ad0b5ca21d16322d65fb9ba7");
});

it("gives everyone of the story's staff an account in Meridian Pumps under their own address", async () => {
  const orgId = await losant.orgId("Meridian Pumps");
  const org = await losant.as("sandbox-admin").org.get<Org>({ orgId });
  expect(org.members.map(({ email }) => email)).toEqual(staff.map(({ email }) => email));
  expect(org.members.filter(({ role }) => role === "admin").map(({ firstName }) => firstName)).toEqual([
    "Ada",
  ]);
});

it("uses every role there is", async () => {
  const { items } = await losant.as("sandbox-admin").orgs.get<List<Org>>();
  const roles = new Set(items.flatMap(({ members }) => members.map(({ role }) => role)));
  expect([...roles].toSorted()).toEqual(["admin", "collaborate", "edit", "none", "view"]);
});

it("is back after a reset, also for what is created next", async () => {
  const client = losant.as("sandbox-admin");
  const before = await client.orgs.get();
  const first = await client.orgs.post<Org>({ organization: { name: "One" } });
  await losant.reset();
  expect(await client.orgs.get()).toEqual(before);
  const again = await client.orgs.post<Org>({ organization: { name: "One" } });
  expect(again.id).toBe(first.id);
  await losant.reset();
});

it("has credentials for everybody that no read tells", async () => {
  const { githubAccessToken, password, samlResponse, twoFactorKey } = storyCredentials;
  for (const { givenName } of staff)
    expect(await (await losant.signIn(givenName)).me.get()).toMatchObject({ firstName: givenName });
  const client = losant.as("sandbox-admin");
  const orgId = await losant.orgId("Meridian Pumps");
  const reads = await Promise.all(
    [
      "/me?includeRecent=true",
      "/me/tokens",
      "/me/oauth-tokens",
      `/orgs/${orgId}`,
      `/orgs/${orgId}/audit-logs`,
      `/applications/${applications.telemetry.id}/tokens`,
    ].map((url) => client.request({ method: "GET", url })),
  );
  const { applicationToken, device, oauthToken } = storyCredentials;
  for (const secret of [
    password,
    twoFactorKey,
    githubAccessToken,
    samlResponse,
    applicationToken,
    oauthToken,
    device.secret,
  ])
    expect(JSON.stringify(reads)).not.toContain(secret);
});

it("counts at least the applications and dashboards that are there", async () => {
  const client = losant.as("sandbox-admin");
  const { summary } = await client.me.get<Pick<Org, "summary">>();
  const { items } = await client.orgs.get<List<Org>>({ filterField: "name", filter: "Meridian P*" });
  for (const counted of [summary, ...items.map((org) => org.summary)]) {
    expect(Number(counted.appCount)).toBeGreaterThan(0);
    expect(Number(counted.dashCount)).toBeGreaterThan(0);
  }
  const pumps = items.find(({ name }) => name === "Meridian Pumps");
  expect(Number(pumps?.summary.appCount)).toBeGreaterThan(1);
});
