import { describe, expect, it } from "vitest";
import { openWith, request } from "./many-orgs.ts";
import { orgSample } from "./samples.ts";
import { idFor, missing, openFake, orgSummary } from "./upstream.ts";

describe("quotas", () => {
  const quotas = new Set(["name", "quotas:DEVICE", "quotas:STORAGE"]);

  it("cost no call of their own where the organization was asked for with them", async () => {
    const { access, calls } = openWith(3);
    const { items } = await access.orgs(request({ fields: quotas }));
    const found = items.map((item) => access.extras.orgQuotas(item.sourceId, ["STORAGE", "DEVICE"]));
    expect((await Promise.all(found))[0]).toEqual([
      { resource: "STORAGE", used: 4096, limit: 5_000_000_000 },
      { resource: "DEVICE", used: 12, limit: null },
    ]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.query).toMatchObject(orgSummary("deviceCount", "storageStats"));
  });

  it("take one call for all organizations where they were not", async () => {
    const { access, calls } = openWith(3);
    const { items } = await access.orgs(request());
    await Promise.all(items.map((item) => access.extras.orgQuotas(item.sourceId, ["DEVICE"])));
    expect(calls.map(({ query }) => query["summaryInclude"])).toEqual([undefined, "deviceCount"]);
  });

  it("are all that Losant counts or limits for an organization when none is named", async () => {
    const { access, calls } = openWith(1);
    const found = await access.extras.orgQuotas(idFor(1), null);
    const byResource = new Map(found.map(({ resource, ...numbers }) => [resource, numbers]));
    expect(found).toHaveLength(30);
    expect(byResource.has("ORG")).toBe(false);
    expect(byResource.get("MEMBER")).toEqual({ used: 2, limit: 5 });
    expect(byResource.get("PAYLOAD")).toEqual({ used: 50, limit: 1_000_000 });
    expect(byResource.get("NOTEBOOK_MINUTE")).toEqual({ used: 17, limit: 60 });
    expect(byResource.get("PENDING_INVITE")).toEqual({ used: 4, limit: null });
    expect(byResource.get("APPLICATION")).toEqual({ used: 2, limit: 10 });
    expect(byResource.get("EVENT")).toEqual({ used: null, limit: null });
    // Members are counted where they stand.
    expect(String(calls[0]?.query["summaryExclude"]).split(",")).toEqual(["memberCount"]);
  });

  it("asks for no key that the summary does not have", async () => {
    const { access, calls } = openWith(1);
    expect(await access.extras.orgQuotas(idFor(1), ["ORG", "MEMBER", "MEMBER"])).toEqual([
      { resource: "ORG", used: null, limit: null },
      { resource: "MEMBER", used: 2, limit: 5 },
    ]);
    expect(calls[0]?.query).toEqual(orgSummary());
  });

  it("lose only the numbers that are wrong", async () => {
    const org = { ...orgSample, summary: { appCount: "2" }, limits: { application: 3, device: 1.5 } };
    const { access } = openFake({ "org.get": () => org });
    const found = await access.extras.orgQuotas(orgSample.id, ["APPLICATION", "DEVICE"]);
    expect(found).toMatchObject([
      { used: { code: "BAD_RESPONSE" }, limit: 3 },
      { used: null, limit: { code: "BAD_RESPONSE" } },
    ]);
  });

  it("of an organization that is gone are NOT_FOUND", async () => {
    const { access } = openFake({ "org.get": missing });
    await expect(access.extras.orgQuotas(idFor(1), null)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
