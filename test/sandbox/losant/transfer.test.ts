import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { personal } from "../../../src/sandbox/losant/seed/application.ts";
import { applications, dashboards } from "../../../src/sandbox/losant/seed/resource.ts";
import { type LosantUnderTest, type Org, startLosant, type Token } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

async function countsOf(orgName: string): Promise<readonly number[]> {
  const org = await losant.as("sandbox-admin").org.get<Org>({ orgId: await losant.orgId(orgName) });
  return [Number(org.summary.appCount), Number(org.summary.dashCount)];
}

async function myCounts(): Promise<readonly number[]> {
  const me = await losant.as("sandbox-admin").me.get<Pick<Org, "summary">>();
  return [Number(me.summary.appCount), Number(me.summary.dashCount)];
}

const add = (counts: readonly number[], by: readonly [number, number]): readonly number[] =>
  counts.map((count, index) => count + (by[index] ?? 0));

describe("me.transferResources", () => {
  it("hands the caller's own application and dashboard to an organization, whose members see it then", async () => {
    const destinationId = await losant.orgId("Meridian Field Service");
    const [before, mine] = [await countsOf("Meridian Field Service"), await myCounts()];
    const milo = losant.as("sandbox-member");
    const applicationId = personal.application.id;
    await expect(milo.applicationApiTokens.get({ applicationId })).rejects.toMatchObject({ statusCode: 404 });
    const transfer = {
      destinationId,
      destinationType: "organization",
      applicationIds: [applicationId],
      dashboardIds: [personal.dashboard.id],
      strict: true,
    };
    expect(await losant.as("sandbox-admin").me.transferResources({ transfer })).toEqual({ success: true });
    expect(await milo.applicationApiTokens.get({ applicationId })).toMatchObject({ count: 0 });
    expect(await countsOf("Meridian Field Service")).toEqual(add(before, [1, 1]));
    expect(await myCounts()).toEqual(add(mine, [-1, -1]));
  });

  it("passes over what is not the caller's, and refuses it altogether when strict", async () => {
    const client = losant.as("sandbox-admin");
    const before = await countsOf("Meridian Field Service");
    const transfer = {
      destinationId: await losant.orgId("Meridian Field Service"),
      destinationType: "organization",
      applicationIds: [personal.application.id, applications.telemetry.id, "0".repeat(24)],
    };
    await expect(
      client.me.transferResources({ transfer: { ...transfer, strict: true } }),
    ).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
    expect(await countsOf("Meridian Field Service")).toEqual(before);
    expect(await client.me.transferResources({ transfer })).toEqual({ success: true });
    expect(await countsOf("Meridian Field Service")).toEqual(add(before, [1, 0]));
  });

  it("refuses destinations that the caller cannot create resources in with 400", async () => {
    const client = losant.as("sandbox-member");
    for (const [destinationType, destinationId] of [
      ["organization", await losant.orgId("Meridian Pumps")],
      ["organization", await losant.orgId("Meridian Labs")],
      ["organization", "0".repeat(24)],
      ["user", await losant.userId("Ada")],
      ["user", await losant.userId("Milo")],
      ["instance", await losant.orgId("Meridian Field Service")],
    ])
      await expect(
        client.me.transferResources({ transfer: { destinationType, destinationId } }),
      ).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });

  it("is refused to a token that is capped in the caller's own sandbox", async () => {
    const apiToken = { name: "Capped", defaultRole: "admin", orgRoles: [{ orgId: "sandbox", role: "view" }] };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<Token>({ apiToken });
    const transfer = {
      destinationId: await losant.orgId("Meridian Labs"),
      destinationType: "organization",
      applicationIds: [personal.application.id],
    };
    await expect(losant.withToken(token).me.transferResources({ transfer })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});

describe("org.transferResources", () => {
  it("moves resources from one organization to another, and to the administrator's own sandbox", async () => {
    const client = losant.as("sandbox-admin");
    const orgId = await losant.orgId("Meridian Pumps");
    const [pumps, labs, mine] = [
      await countsOf("Meridian Pumps"),
      await countsOf("Meridian Labs"),
      await myCounts(),
    ];
    await client.org.transferResources({
      orgId,
      transfer: {
        destinationId: await losant.orgId("Meridian Labs"),
        destinationType: "organization",
        applicationIds: [applications.leaks.id],
      },
    });
    await client.org.transferResources({
      orgId,
      transfer: {
        destinationId: await losant.userId("Ada"),
        destinationType: "user",
        dashboardIds: [dashboards.alarms.id],
      },
    });
    expect(await countsOf("Meridian Pumps")).toEqual(add(pumps, [-1, -1]));
    expect(await countsOf("Meridian Labs")).toEqual(add(labs, [1, 0]));
    expect(await myCounts()).toEqual(add(mine, [0, 1]));
  });

  it("takes an administrator", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    const transfer = { destinationId: await losant.userId("Milo"), destinationType: "user" };
    await expect(
      losant.as("sandbox-member").org.transferResources({ orgId, transfer }),
    ).rejects.toMatchObject({
      statusCode: 403,
    });
  });

  it("answers 404 about an organization that is not there", async () => {
    const transfer = { destinationId: await losant.userId("Ada"), destinationType: "user" };
    await expect(
      losant.as("sandbox-admin").org.transferResources({ orgId: "0".repeat(24), transfer }),
    ).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });
});
