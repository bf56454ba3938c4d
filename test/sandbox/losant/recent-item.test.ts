import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alarmRouting, personal } from "../../../src/sandbox/losant/seed/application.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications, dashboards } from "../../../src/sandbox/losant/seed/resource.ts";
import { type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

const { telemetry, leaks, pilots } = applications;

describe("me.addRecentItem", () => {
  it("puts an item first, once, and answers with the list", async () => {
    const client = losant.as("sandbox-admin");
    const add = (itemId: string): Promise<unknown> =>
      client.me.addRecentItem({ data: { itemType: "application", itemId } });
    expect(await add(pilots.id)).toEqual({ itemType: "application", items: [pilots, telemetry, leaks] });
    const list = { itemType: "application", items: [telemetry, pilots, leaks] };
    expect(await add(telemetry.id)).toEqual(list);
    expect(await client.me.fetchRecentItems({ itemType: "application" })).toEqual(list);
    expect(await client.me.get({ includeRecent: true })).toMatchObject({ recentApplications: list });
  });

  it("knows every kind of item, devices and workflows in a list per application", async () => {
    const client = losant.as("sandbox-admin");
    const parentId = telemetry.id;
    const orgId = await losant.orgId("Meridian Labs");
    for (const [data, name] of [
      [{ itemType: "organization", itemId: orgId }, "Meridian Labs"],
      [{ itemType: "dashboard", itemId: dashboards.harbour.id }, dashboards.harbour.name],
      [{ itemType: "dashboard", itemId: personal.dashboard.id }, personal.dashboard.name],
      [{ itemType: "device", itemId: storyCredentials.device.deviceId, parentId }, "Harbour Foods Gateway"],
      [{ itemType: "flow", itemId: alarmRouting.id, parentId }, alarmRouting.name],
    ] as const)
      expect(await client.me.addRecentItem({ data })).toMatchObject({
        itemType: data.itemType,
        items: expect.arrayContaining([{ id: data.itemId, name }]),
      });
    expect(await client.me.fetchRecentItems({ itemType: "flow", parentId })).toEqual({
      itemType: "flow",
      parentId,
      items: [alarmRouting],
    });
    expect(await client.me.fetchRecentItems({ itemType: "flow" })).toEqual({ itemType: "flow", items: [] });
  });

  it.each([
    ["a kind that is not in the schema", { itemType: "webhook", itemId: telemetry.id }],
    ["no item", { itemType: "application" }],
    ["an application that is not there", { itemType: "application", itemId: "0".repeat(24) }],
    ["somebody else's application", { itemType: "application", itemId: personal.application.id }],
    ["a workflow of another application", { itemType: "flow", itemId: alarmRouting.id, parentId: leaks.id }],
  ])("refuses %s with 400", async (_, data) => {
    await expect(losant.as("sandbox-member").me.addRecentItem({ data })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });

  it("is refused to a token that only reads", async () => {
    const data = { itemType: "application", itemId: telemetry.id };
    await expect(losant.as("sandbox-viewer").me.addRecentItem({ data })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});

describe("me.fetchRecentItems", () => {
  it("lists what the story's people used last", async () => {
    expect(await losant.as("sandbox-viewer").me.fetchRecentItems({ itemType: "dashboard" })).toEqual({
      itemType: "dashboard",
      items: [dashboards.fleet],
    });
  });

  it("refuses a missing or unknown kind and a parent that is no id with 400", async () => {
    const { me } = losant.as("sandbox-admin");
    for (const params of [{}, { itemType: "webhook" }, { itemType: "flow", parentId: "telemetry" }])
      await expect(me.fetchRecentItems(params)).rejects.toMatchObject({ statusCode: 400 });
  });
});
