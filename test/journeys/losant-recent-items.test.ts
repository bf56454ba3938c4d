import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { alarmRouting } from "../../src/sandbox/losant/seed/application.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { losantClientOf } from "../support/losant.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { telemetry, leaks, pilots } = applications;
const itemOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  itemId: id,
  name,
  org: null,
});
const itemFields = "itemId name org { sourceId name }";
const losant: AskOptions = { as: { losant: "sandbox-admin" } };

async function list(type: string, parentId?: string, options: AskOptions = losant) {
  const { viewer } = await world.data(
    `query ($type: LosantRecentItemType!, $parentId: String) {
      viewer { losant { recentItems(type: $type, parentId: $parentId) { ${itemFields} } } }
    }`,
    { ...options, variables: { type, parentId } },
  );
  return viewer.losant.recentItems;
}

async function add(input: unknown, options: AskOptions = losant) {
  const data = await world.data(
    `mutation ($input: LosantRecentItemAddInput!) {
      losantRecentItemAdd(input: $input) { recentItems { ${itemFields} } errors { code message path } }
    }`,
    { ...options, variables: { input } },
  );
  return data.losantRecentItemAdd;
}

const pathsOfCalls = async () => (await world.calls("losant")).map(({ path }) => path);

describe("LosantViewerFacet.recentItems", () => {
  it("costs one call, and none for who the caller is", async () => {
    await world.forgetCalls();
    expect(await list("APPLICATION")).toEqual([telemetry, leaks].map(itemOf));
    expect(await pathsOfCalls()).toEqual(["/me/recentItems"]);
  });

  it("leads to orgs, when they are what was opened", async () => {
    const items = await list("ORGANIZATION");
    expect(items.length).toBeGreaterThan(0);
    for (const { itemId, name, org } of items) expect(org).toEqual({ sourceId: itemId, name });
  });

  it("is empty for what was never opened, and fails for what is no id", async () => {
    expect(await list("DEVICE", telemetry.id)).toEqual([]);
    const query =
      '{ viewer { user { email } losant { recentItems(type: FLOW, parentId: "pumps") { itemId } } } }';
    const { data, errors } = await world.ask(query, losant);
    expect(data.viewer).toMatchObject({ user: { email: expect.any(String) }, losant: { recentItems: null } });
    expect(errors).toMatchObject([
      { path: ["viewer", "losant", "recentItems"], extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});

describe("losantRecentItemAdd", () => {
  it("puts an item first, on which the payload, the list and Losant's client agree", async () => {
    await world.forgetCalls();
    const { recentItems, errors } = await add({ type: "APPLICATION", itemId: pilots.id });
    expect(errors).toEqual([]);
    expect(recentItems).toEqual([pilots, telemetry, leaks].map(itemOf));
    expect(await pathsOfCalls()).toEqual(["/me/recentItems"]);
    expect(await list("APPLICATION")).toEqual(recentItems);
    const atLosant = await losantClientOf(world).me.fetchRecentItems({ itemType: "application" });
    expect(atLosant).toMatchObject({ items: [pilots, telemetry, leaks] });
  });

  it("keeps one list of workflows for each application", async () => {
    const { recentItems } = await add({ type: "FLOW", itemId: alarmRouting.id, parentId: telemetry.id });
    expect(recentItems).toEqual([itemOf(alarmRouting)]);
    expect(await list("FLOW", telemetry.id)).toEqual(recentItems);
    expect(await list("FLOW", leaks.id)).toEqual([]);
  });

  it("tells as data what is not there, and that a token only reads", async () => {
    const missing = await add({ type: "APPLICATION", itemId: "0".repeat(24) });
    expect(missing).toMatchObject({ recentItems: null, errors: [{ code: "BAD_USER_INPUT" }] });
    expect(missing.errors[0].message).toContain("There is no such application");
    const reader = await add(
      { type: "APPLICATION", itemId: pilots.id },
      { as: { losant: "sandbox-viewer" } },
    );
    expect(reader).toMatchObject({ recentItems: null, errors: [{ code: "FORBIDDEN" }] });
    expect(await list("APPLICATION")).toHaveLength(2);
  });
});
