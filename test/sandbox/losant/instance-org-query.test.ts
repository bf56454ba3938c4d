import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type InstanceMember,
  type InstanceOrg,
  type InstanceUnderTest,
  instanceId,
  startInstance,
  validation,
} from "./instance-client.ts";
import type { List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
let all: readonly InstanceOrg[];
let sinead: string;
let luca: string;
beforeAll(async () => {
  sandbox = await startInstance();
  all = (await search({})).items;
  [sinead, luca] = await Promise.all([sandbox.losant.userId("Sinéad"), sandbox.losant.userId("Luca")]);
});
afterAll(() => sandbox.losant.emulator.close());

function search(query: unknown, others: Readonly<Record<string, string>> = {}): Promise<List<InstanceOrg>> {
  const params = { query: typeof query === "string" ? query : JSON.stringify(query), ...others };
  return sandbox.send("sandbox-instance-viewer", "GET", "/orgs", { params });
}

async function namesOf(query: unknown): Promise<readonly string[]> {
  return (await search(query)).items.map(({ name }) => name);
}

/** The names of the organizations that a test expects, in the order of the list. */
function named(isWanted: (org: InstanceOrg) => boolean): readonly string[] {
  return all.filter(isWanted).map(({ name }) => name);
}

async function membersOf(orgId: string): Promise<readonly string[]> {
  const { items } = await sandbox
    .as("sandbox-instance")
    .instanceOrgMembers.get<List<InstanceMember>>({ instanceId, orgId });
  return items.map(({ userId }) => userId);
}

const hundred = Array.from({ length: 100 }, (_, index) => index.toString(16).padStart(24, "0"));

describe("a query", () => {
  it("has all organizations when it asks for nothing", () => {
    expect(all).toHaveLength(25);
  });

  it("overrides the simple filter, and is paged like it", async () => {
    const query = { name: { $startsWith: "H" } };
    const list = await search(query, { filterField: "name", filter: "Alder*", perPage: "1", page: "1" });
    expect(list).toMatchObject({ items: [{ name: "Hollow Creek Farms" }], count: 1, totalCount: 2, page: 1 });
    expect(list).not.toHaveProperty("filter");
  });

  it("selects by id, also up to a hundred of them, whatever their case", async () => {
    const [first, second] = await Promise.all([
      sandbox.orgId("Alder & Sons"),
      sandbox.orgId("Umber Ceramics"),
    ]);
    expect(await namesOf({ id: first })).toEqual(["Alder & Sons"]);
    expect(await namesOf({ id: { $eq: first.toUpperCase() } })).toEqual(["Alder & Sons"]);
    expect(await namesOf({ id: { $in: [...hundred.slice(2), first, second] } })).toEqual([
      "Alder & Sons",
      "Umber Ceramics",
    ]);
    expect(await namesOf({ id: { $nin: [first] } })).toHaveLength(24);
    expect(await namesOf({ id: { $ne: first } })).toHaveLength(24);
  });

  it.each(["$gt", "$gte", "$lt", "$lte"])("compares ids with %s", async (operator) => {
    const ids = all.map(({ id }) => id).toSorted();
    const pivot = ids[10] ?? "";
    const counts: Readonly<Record<string, number>> = { $gt: 14, $gte: 15, $lt: 10, $lte: 11 };
    expect(await namesOf({ id: { [operator]: pivot } })).toHaveLength(counts[operator] ?? -1);
  });

  it("selects the organizations that somebody is in", async () => {
    expect(await namesOf({ memberId: sinead })).toHaveLength(25);
    const lists = await Promise.all(all.map(({ id }) => membersOf(id)));
    const ofLuca = named((org) => lists[all.indexOf(org)]?.includes(luca) ?? false);
    expect(ofLuca).toHaveLength(3);
    expect(await namesOf({ memberId: luca })).toEqual(ofLuca);
    expect(await namesOf({ memberId: { $nin: [luca] } })).toHaveLength(22);
    expect(await namesOf({ memberId: { $ne: luca } })).toHaveLength(22);
    expect(await namesOf({ memberId: { $in: [luca, sinead] } })).toHaveLength(25);
    expect(await namesOf({ memberId: null })).toEqual([]);
  });

  it("joins a person and some organizations with $and", async () => {
    const ids = await Promise.all([sandbox.orgId("Eastfield Hospitals"), sandbox.orgId("Alder & Sons")]);
    expect(await namesOf({ $and: [{ memberId: luca }, { id: { $in: ids } }] })).toEqual([
      "Eastfield Hospitals",
    ]);
  });

  it("compares texts", async () => {
    expect(await namesOf({ name: "Harbour Foods" })).toEqual(["Harbour Foods"]);
    expect(await namesOf({ name: { $startsWith: "Ha" } })).toEqual(["Harbour Foods"]);
    expect(await namesOf({ name: { $endsWith: "Water" } })).toEqual(["Northgate Water"]);
    expect(await namesOf({ name: { $contains: "fjord" } })).toEqual([]);
    expect(await namesOf({ name: { $contains: "fjord", $ci: true } })).toEqual(["Blue Fjord Salmon"]);
    expect(await namesOf({ name: { $eq: "HARBOUR foods", $ci: true } })).toEqual(["Harbour Foods"]);
    expect(await namesOf({ name: { $in: ["Harbour Foods", "Nobody"] } })).toEqual(["Harbour Foods"]);
    expect(await namesOf({ name: { $gte: "T", $lt: "V" } })).toEqual(["Thornbury Council", "Umber Ceramics"]);
    expect(await namesOf({ name: { $gt: 5 } })).toEqual([]);
  });

  it("compares truth values and modes", async () => {
    expect(await namesOf({ isReadOnly: true })).toEqual(["Delta Desalination", "Redcliff Mining"]);
    expect(await namesOf({ auditLogEnabled: { $ne: true } })).toEqual(named((org) => !org.auditLogEnabled));
    expect(await namesOf({ mfaMode: { $nin: ["required", "adminRequired"] } })).toEqual(
      named(({ mfaMode }) => mfaMode === "notRequired"),
    );
  });

  it("takes a missing value for null", async () => {
    const without = named(({ referralId }) => referralId === undefined);
    expect(await namesOf({ referralId: null })).toEqual(without);
    expect(await namesOf({ referralId: { $ne: null } })).toHaveLength(25 - without.length);
    expect(await namesOf({ referralId: { $startsWith: "crm-" } })).toHaveLength(25 - without.length);
  });

  it("compares dates, as text or in milliseconds", async () => {
    const since = "2025-06-01T00:00:00Z";
    const younger = named(({ creationDate }) => Date.parse(creationDate) > Date.parse(since));
    expect(younger.length).toBeGreaterThan(0);
    expect(await namesOf({ creationDate: { $gt: since } })).toEqual(younger);
    expect(await namesOf({ creationDate: { $gt: Date.parse(since) } })).toEqual(younger);
    expect(await namesOf({ lastUpdated: { $lt: "2020-01-01" } })).toEqual([]);
  });

  it("finds what is disabled, and what is not by false or null", async () => {
    const disabled = ["Granite Quarries", "Redcliff Mining"];
    expect(await namesOf({ disabledAt: { $ne: false } })).toEqual(disabled);
    expect(await namesOf({ disabledAt: { $ne: null } })).toEqual(disabled);
    expect(await namesOf({ disabledAt: false })).toHaveLength(23);
    expect(await namesOf({ disabledAt: { $gte: "2026-02-01" } })).toEqual(["Granite Quarries"]);
  });

  it("selects by tags", async () => {
    const has = (key: string, value?: string) =>
      named(({ tags }) => tags.some((tag) => tag.key === key && (value ?? tag.value) === tag.value));
    const untagged = named(({ tags }) => tags.length === 0);
    expect(has("tier", "gold")).not.toHaveLength(0);
    expect(await namesOf({ tags: { $tagKey: "pilot" } })).toEqual(has("pilot"));
    expect(await namesOf({ tags: { $tagValue: "gold" } })).toEqual(has("tier", "gold"));
    expect(await namesOf({ tags: { $tagKey: "region", $tagValue: "gold" } })).toEqual([]);
    expect(await namesOf({ tags: { $eq: { $tagKey: { $in: ["pilot", "pet"] } } } })).toEqual(has("pilot"));
    expect(await namesOf({ tags: { $ne: { $tagKey: "tier" } } })).toEqual(untagged);
    expect(await namesOf({ tags: null })).toEqual(untagged);
    expect(await namesOf({ tags: { tier: "gold", region: { $nin: ["north", "east", "south"] } } })).toEqual(
      named(
        ({ tags }) =>
          tags.some(({ value }) => value === "gold") && tags.some(({ value }) => value === "west"),
      ),
    );
    expect(await namesOf({ tags: { pilot: null, region: "north" } })).toEqual(
      has("region", "north").filter((name) => !has("pilot").includes(name)),
    );
  });

  it("joins branches", async () => {
    const readOnly = { isReadOnly: true };
    const disabled = { disabledAt: { $ne: false } };
    expect(await namesOf({ $or: [readOnly, disabled] })).toEqual([
      "Delta Desalination",
      "Granite Quarries",
      "Redcliff Mining",
    ]);
    expect(await namesOf({ $nor: [readOnly, disabled] })).toHaveLength(22);
    expect(await namesOf({ $and: [readOnly, disabled], name: { $contains: "Mining" } })).toEqual([
      "Redcliff Mining",
    ]);
    expect(await namesOf({ $and: [{ $or: [readOnly] }, { $nor: [disabled] }] })).toEqual([
      "Delta Desalination",
    ]);
    expect(await namesOf({ $or: [] })).toEqual([]);
  });

  it.each([
    "{",
    "[]",
    "5",
    { colour: "blue" },
    { name: { $regex: "^H" } },
    { $not: [{}] },
    { $and: {} },
    { $or: Array.from({ length: 101 }, () => ({})) },
    { $and: [{ $or: [{ members: 1 }] }] },
    { id: "pumps" },
    { id: { $in: [...hundred, "f".repeat(24)] } },
    { id: { $startsWith: "f" } },
    { id: { $gt: hundred[0], $lt: hundred[1] } },
    { memberId: {} },
    { name: { $startsWith: "" } },
    { creationDate: { $gt: "soon" } },
    { disabledAt: true },
    { tags: { $tagName: "tier" } },
    { tags: { "no key": "x" } },
    { tags: { tier: { $contains: "o" } } },
    { tags: [] },
    `${'{"$and":['.repeat(1500)}${"]}".repeat(1500)}`,
  ])("is refused with 400 when it is %j", async (query) => {
    await expect(search(query)).rejects.toMatchObject(validation);
  });
});
