import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/sources/fields.ts";
import { createLosantInstanceApi } from "../../../../src/sources/losant/instance/api.ts";
import { createInstanceOrgList } from "../../../../src/sources/losant/instance/org-list.ts";
import { toOrgQuery } from "../../../../src/sources/losant/instance/org-query.ts";

const instanceId = "497ac7f4e5ddd4ffb6e3a5f9";
const idOf = (index: number) => index.toString(16).padStart(24, "0");

/** The list before a Losant that has every organization asked for, and gives pages of at most this size. */
function listBefore(largestPage: number) {
  const asked: JsonObject[] = [];
  const api = createLosantInstanceApi(
    "losant-instance",
    async ({ operation, query = {}, params }) => {
      asked.push({ operation, ...query });
      if (operation === "instanceOrg.get") return { id: params?.["orgId"], name: "One" };
      const perPage = Math.min(Number(query["perPage"]), largestPage);
      const { id } = JSON.parse(String(query["query"])) as { id: { $in: string[] } };
      const start = Number(query["page"]) * perPage;
      const items = id.$in.slice(start, start + perPage).map((found) => ({ id: found, name: found }));
      return { items, totalCount: id.$in.length, perPage };
    },
    instanceId,
  );
  return { list: createInstanceOrgList(api), asked };
}

describe("the organizations of an instance", () => {
  it("are found by id in 1 call for each 100", async () => {
    const { list, asked } = listBefore(100);
    const ids = Array.from({ length: 150 }, (_, index) => idOf(index));
    const found = await Promise.all(ids.map((id) => list.load(id, new Set())));
    expect(found.map((org) => org?.["id"])).toEqual(ids);
    expect(asked.map(({ operation }) => operation)).toEqual(["instanceOrgs.get", "instanceOrgs.get"]);
    await list.load(idOf(7), new Set());
    expect(asked).toHaveLength(2);
  });

  it("are found where Losant gives smaller pages than it is asked for", async () => {
    const { list, asked } = listBefore(20);
    const ids = Array.from({ length: 50 }, (_, index) => idOf(index));
    const found = await Promise.all(ids.map((id) => list.load(id, new Set())));
    expect(found.map((org) => org?.["id"])).toEqual(ids);
    expect(asked).toHaveLength(3);
  });

  it("are asked for again for keys of the summary that did not come along", async () => {
    const { list, asked } = listBefore(100);
    list.learn({ id: idOf(1), summary: { memberCount: 3 } }, new Set());
    expect(await list.load(idOf(1), new Set(["memberCount"]))).toMatchObject({ summary: { memberCount: 3 } });
    expect(asked).toEqual([]);
    await list.load(idOf(1), new Set(["memberCount", "deviceCount"]));
    expect(asked).toMatchObject([
      { operation: "instanceOrg.get", summaryInclude: "deviceCount,memberCount" },
    ]);
  });
});

describe("a filter of organizations", () => {
  it("is no query when it holds no condition", () => {
    expect(toOrgQuery({ nameContains: "", losantInstance: null })).toBeNull();
    expect(toOrgQuery({ nameContains: null })).toBeNull();
  });

  it("lets a wildcard stand for itself", () => {
    expect(toOrgQuery({ nameContains: "50*" })).toEqual({ name: { $contains: "50*", $ci: true } });
  });
});
