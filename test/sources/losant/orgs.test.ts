import { describe, expect, it } from "vitest";
import type { OrgPageRequest } from "../../../src/sources/source.ts";
import { orgSample } from "./samples.ts";
import { forbidden, idFor, missing, oneOf, openFake, orgSummary, pages, refusal } from "./upstream.ts";

const name = new Set(["name"]);
const byName = { sortField: "name", sortDirection: "asc" };

function makeOrgs(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...orgSample,
    id: idFor(index + 1),
    name: `Org ${index + 1}`,
  }));
}

function openWith(count: number, largestPage?: number) {
  const orgs = makeOrgs(count);
  return openFake({ "orgs.get": pages(orgs, largestPage), "org.get": oneOf(orgs, "orgId") });
}

function request(part: Partial<OrgPageRequest> = {}): OrgPageRequest {
  return {
    first: 20,
    after: null,
    wantsTotal: false,
    fields: name,
    filter: { nameContains: null, slug: null },
    order: null,
    ...part,
  };
}

describe("a page of organizations", () => {
  it("takes one call, without any of the counts that nobody asked for", async () => {
    const { access, calls } = openWith(30);
    const page = await access.orgs(request({ first: 2 }));
    expect(page).toEqual({
      entries: [
        { item: { access, sourceId: idFor(1), name: "Org 1" }, position: "1" },
        { item: { access, sourceId: idFor(2), name: "Org 2" }, position: "2" },
      ],
      hasNext: true,
      total: 30,
    });
    expect(calls).toEqual([
      {
        operation: "orgs.get",
        params: {},
        query: { ...byName, page: 0, perPage: 2, ...orgSummary() },
        isAnonymous: false,
      },
    ]);
  });

  it("goes on where the last one ended", async () => {
    const { access, calls } = openWith(30);
    const page = await access.orgs(request({ first: 20, after: "20" }));
    expect(page.entries.map(({ position }) => position)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 21)),
    );
    expect(page.hasNext).toBe(false);
    expect(calls.map(({ query }) => [query["page"], query["perPage"]])).toEqual([[1, 20]]);
  });

  it("refuses a cursor that is no position", async () => {
    const { access, calls } = openWith(3);
    await expect(access.orgs(request({ after: "-1" }))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(calls).toEqual([]);
  });

  it("filters and sorts upstream", async () => {
    const { access, calls } = openWith(3);
    await access.orgs(
      request({
        filter: { nameContains: "pump (a?)", slug: null },
        order: { field: "UPDATED_AT", direction: "DESC" },
      }),
    );
    await access.orgs(request({ order: { field: "CREATED_AT", direction: "ASC" } }));
    const part = { page: 0, perPage: 20, ...orgSummary() };
    expect(calls.map(({ query }) => query)).toEqual([
      {
        sortField: "lastUpdated",
        sortDirection: "desc",
        filterField: "name",
        filter: "*pump (a?)*",
        ...part,
      },
      { sortField: "creationDate", sortDirection: "asc", ...part },
    ]);
  });

  it("is UNSUPPORTED by a slug or a text with the wildcard, which cannot be escaped", async () => {
    const { access, calls } = openWith(3);
    for (const filter of [
      { nameContains: "50* off", slug: null },
      { nameContains: null, slug: "acme" },
    ]) {
      await expect(access.orgs(request({ filter }))).rejects.toMatchObject({ code: "UNSUPPORTED" });
    }
    await expect(access.orgBySlug("acme", name)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(calls).toEqual([]);
  });

  it("asks for the counts that its fields need, under both readings of the parameters", async () => {
    const { access, calls } = openWith(3);
    await access.orgs(request({ fields: new Set(["name", "pendingInviteCount", "quotas:DEVICE"]) }));
    expect(calls[0]?.query).toMatchObject(orgSummary("deviceCount", "pendingInviteCount"));
  });

  it("is asked for once by two aliases, with the fields of both", async () => {
    const { access, calls } = openWith(3);
    const [one, other] = await Promise.all([
      access.orgs(request()),
      access.orgs(request({ fields: new Set(["pendingInviteCount"]) })),
    ]);
    expect(calls).toHaveLength(1);
    expect(one.entries[0]?.item).toMatchObject({ name: "Org 1" });
    expect(other.entries[0]?.item).toEqual({ access, sourceId: idFor(1), pendingInviteCount: 4 });
  });

  it("fails with the refusal of a token that may not list", async () => {
    const { access, calls } = openFake({ "orgs.get": forbidden });
    await expect(access.orgs(request())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.orgs(request({ first: 5 }))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(1);
  });

  it("leads to members and single organizations without another call", async () => {
    const { access, calls } = openWith(30);
    const { entries } = await access.orgs(request({ first: 5 }));
    const counts = entries.map(({ item }) => access.memberCount(item.sourceId));
    expect(await Promise.all(counts)).toEqual([2, 2, 2, 2, 2]);
    expect(await access.org(idFor(3), name)).toMatchObject({ name: "Org 3" });
    expect(calls).toHaveLength(1);
  });
});

describe("organizations by id", () => {
  it("reads one by itself", async () => {
    const { access, calls } = openWith(3);
    expect(await access.org(idFor(2), name)).toEqual({ access, sourceId: idFor(2), name: "Org 2" });
    expect(calls).toEqual([
      { operation: "org.get", params: { orgId: idFor(2) }, query: orgSummary(), isAnonymous: false },
    ]);
  });

  it("knows an id in any case", async () => {
    const id = "575ed6e87ae143cd83dc4aa8";
    const { access, calls } = openFake({ "org.get": oneOf([orgSample], "orgId") });
    const found = await Promise.all([access.org(id.toUpperCase(), name), access.org(id, name)]);
    expect(found.map((org) => org?.sourceId)).toEqual([id, id]);
    expect(calls).toHaveLength(1);
  });

  it.each(["me/tokens", `${idFor(1)}/invites`, "__proto__", "x".repeat(24)])(
    "knows without a call that %j is no organization",
    async (id) => {
      const { access, calls } = openFake({});
      expect(await access.org(id, name)).toBeNull();
      expect(await access.membership(id, idFor(1), membershipFields)).toBeNull();
      expect(await access.invite(id, idFor(1), { invite: name, roles: null })).toBeNull();
      await expect(access.memberCount(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(calls).toEqual([]);
    },
  );

  it.each(["", ".", "..", "../me", `${idFor(1)}\n`])("refuses %j, which could lead elsewhere", async (id) => {
    const { access, calls } = openFake({});
    const refused = { code: "BAD_USER_INPUT" };
    await expect(access.org(id, name)).rejects.toMatchObject(refused);
    await expect(access.user(id, name)).rejects.toMatchObject(refused);
    await expect(access.token(id, name)).rejects.toMatchObject(refused);
    await expect(access.invite(null, id, { invite: name, roles: null })).rejects.toMatchObject(refused);
    expect(calls).toEqual([]);
  });

  it("finds several in one call, and those that are not there too", async () => {
    const { access, calls } = openWith(40);
    const found = await Promise.all([3, 30, 999, 7].map((number) => access.org(idFor(number), name)));
    expect(found.map((org) => org?.name)).toEqual(["Org 3", "Org 30", undefined, "Org 7"]);
    expect(calls.map(({ operation, query }) => [operation, query])).toEqual([
      ["orgs.get", { ...byName, page: 0, perPage: 100, ...orgSummary() }],
    ]);
  });

  it("reads few that are not on the first page singly", async () => {
    const { access, calls } = openWith(350);
    const found = await Promise.all([5, 340].map((number) => access.org(idFor(number), name)));
    expect(found.map((org) => org?.name)).toEqual(["Org 5", "Org 340"]);
    expect(calls.map(({ operation }) => operation)).toEqual(["orgs.get", "org.get"]);
  });

  it("reads the other pages when they are fewer than what is missing", async () => {
    const { access, calls } = openWith(250);
    const found = await Promise.all([5, 150, 160, 240, 999].map((number) => access.org(idFor(number), name)));
    expect(found.map((org) => org?.name)).toEqual(["Org 5", "Org 150", "Org 160", "Org 240", undefined]);
    expect(calls.map(({ operation, query }) => [operation, query["page"]])).toEqual([
      ["orgs.get", 0],
      ["orgs.get", 1],
      ["orgs.get", 2],
    ]);
  });

  it("reads each by itself with a token that may not list", async () => {
    const orgs = makeOrgs(3);
    const { access, calls } = openFake({ "orgs.get": forbidden, "org.get": oneOf(orgs, "orgId") });
    const found = await Promise.all([1, 2].map((number) => access.org(idFor(number), name)));
    expect(found.map((org) => org?.name)).toEqual(["Org 1", "Org 2"]);
    expect(await Promise.all([access.org(idFor(3), name), access.org(idFor(4), name)])).toMatchObject([
      { name: "Org 3" },
      null,
    ]);
    expect(calls.map(({ operation }) => operation)).toEqual([
      "orgs.get",
      "org.get",
      "org.get",
      "org.get",
      "org.get",
    ]);
  });

  it("fail together when the list fails for another reason, but for those that are known", async () => {
    const orgs = makeOrgs(3);
    const { access } = openFake({
      "orgs.get": () => {
        throw refusal(504, "TIMEOUT");
      },
      "org.get": oneOf(orgs, "orgId"),
    });
    await access.org(idFor(1), name);
    const found = await Promise.allSettled([1, 2, 3].map((number) => access.org(idFor(number), name)));
    expect(found).toMatchObject([
      { value: { name: "Org 1" } },
      { reason: { code: "TIMEOUT" } },
      { reason: { code: "TIMEOUT" } },
    ]);
  });

  it("wait for a list that is under way, which mostly has them", async () => {
    const { access, calls } = openWith(30);
    const [page, org] = await Promise.all([access.orgs(request()), access.org(idFor(2), name)]);
    expect(page.entries).toHaveLength(20);
    expect(org).toMatchObject({ name: "Org 2" });
    expect(calls).toHaveLength(1);
    expect(await access.org(idFor(25), name)).toMatchObject({ name: "Org 25" });
    expect(calls.map(({ operation }) => operation)).toEqual(["orgs.get", "org.get"]);
  });

  it("take another call only for counts that were not asked for yet", async () => {
    const { access, calls } = openWith(3);
    const counted = new Set(["pendingInviteCount"]);
    await access.org(idFor(1), new Set(["name", "quotas:FILE"]));
    expect(await access.org(idFor(1), counted)).toMatchObject({ pendingInviteCount: 4 });
    await access.org(idFor(1), new Set(["pendingInviteCount", "quotas:FILE"]));
    expect(calls.map(({ query }) => query)).toEqual([
      orgSummary("fileCount"),
      orgSummary("pendingInviteCount"),
    ]);
  });

  it("fails on an answer that is no organization", async () => {
    const { access } = openFake({ "org.get": () => [] });
    await expect(access.org(idFor(1), name)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });
});

const membershipFields = { membership: name, org: name, user: name, roles: null };

describe("the walk through all organizations", () => {
  const email = { email: "viewer@losant.com" };

  it("is made once, the pages after the first at the same time", async () => {
    const { access, calls } = openWith(250);
    await Promise.all([
      access.user(idFor(77), name),
      access.user("575ef90f7ae143cd83dc4aad", name),
      access.memberships({ access, sourceId: idFor(77) }, { ...request(), fields: membershipFields }),
    ]).catch(() => undefined);
    expect(calls.filter(({ operation }) => operation === "orgs.get").map(({ query }) => query)).toEqual(
      [0, 1, 2].map((page) => ({ ...byName, page, perPage: 100, ...orgSummary() })),
    );
  });

  it("goes by the page size that the source echoes", async () => {
    const { access, calls } = openWith(120, 50);
    const page = await access.memberships(
      { access, sourceId: "575ef90f7ae143cd83dc4aad" },
      { ...request({ first: 100 }), fields: membershipFields },
    );
    expect(page.total).toBe(120);
    expect(calls.map(({ query }) => [query["page"], query["perPage"]])).toEqual([
      [0, 100],
      [1, 50],
      [2, 50],
    ]);
  });

  it("serves the pages and the ids that are wanted at the same time, with the counts of all", async () => {
    const { access, calls } = openWith(150);
    const [one, other, user, org] = await Promise.all([
      access.orgs(request({ first: 2 })),
      access.orgs(request({ first: 3, after: "99", fields: new Set(["pendingInviteCount"]) })),
      access.user("575ef90f7ae143cd83dc4aad", new Set(["email"])),
      access.org(idFor(140), name),
    ]);
    expect(one).toMatchObject({ hasNext: true, total: 150 });
    expect(one.entries.map(({ item }) => item.name)).toEqual(["Org 1", "Org 2"]);
    expect(
      other.entries.map(({ item, position }) => [item.sourceId, item.pendingInviteCount, position]),
    ).toEqual([
      [idFor(100), 4, "100"],
      [idFor(101), 4, "101"],
      [idFor(102), 4, "102"],
    ]);
    expect(user).toMatchObject(email);
    expect(org).toMatchObject({ name: "Org 140" });
    expect(calls.map(({ query }) => query)).toEqual(
      [0, 1].map((page) => ({ ...byName, page, perPage: 100, ...orgSummary("pendingInviteCount") })),
    );
  });

  it("leaves pages in another order or with a filter to calls of their own", async () => {
    const { access, calls } = openWith(3);
    await Promise.all([
      access.user("575ef90f7ae143cd83dc4aad", name),
      access.orgs(request({ order: { field: "NAME", direction: "DESC" } })),
      access.orgs(request({ filter: { nameContains: "o", slug: null } })),
      access.orgs(request({ order: { field: "NAME", direction: "ASC" } })),
    ]);
    expect(calls.map(({ query }) => [query["sortDirection"], query["filter"], query["perPage"]])).toEqual(
      expect.arrayContaining([
        ["asc", undefined, 100],
        ["desc", undefined, 20],
        ["asc", "*o*", 20],
      ]),
    );
    expect(calls).toHaveLength(3);
  });

  it("is not needed after a page that was the whole list", async () => {
    const { access, calls } = openWith(12);
    await access.orgs(request());
    expect(await access.user("575ef90f7ae143cd83dc4aad", new Set(["email"]))).toMatchObject(email);
    expect(await access.org(idFor(999), name)).toBeNull();
    expect((await access.orgs(request({ first: 5, after: "10" }))).entries).toHaveLength(2);
    expect(calls).toHaveLength(1);
  });

  it("waits for a page that is under way and may be the whole list", async () => {
    const { access, calls } = openWith(12);
    const page = access.orgs(request());
    await new Promise((resolve) => process.nextTick(resolve));
    await new Promise((resolve) => process.nextTick(resolve));
    expect(calls).toHaveLength(1);
    await access.user("575ef90f7ae143cd83dc4aad", name);
    await page;
    expect(calls).toHaveLength(1);
  });

  it("serves later pages too", async () => {
    const { access, calls } = openWith(150);
    await access.user("575ef90f7ae143cd83dc4aad", name);
    const page = await access.orgs(request({ first: 100, after: "100" }));
    expect(page.entries).toHaveLength(50);
    expect(calls).toHaveLength(2);
  });

  it("fails for totals that cannot be believed", async () => {
    const { access, calls } = openFake({
      "orgs.get": () => ({ items: [orgSample], totalCount: 2_000_000, perPage: 100 }),
    });
    await expect(access.user(idFor(1), name)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(calls).toHaveLength(1);
  });

  it.each([
    null,
    [],
    { items: {}, totalCount: 0 },
    { items: [7], totalCount: 1 },
    { items: [{ name: "no id" }], totalCount: 1 },
    { items: [] },
    { items: [], totalCount: -1 },
    { items: [], totalCount: 1, perPage: 0 },
  ])("fails on the answer %j", async (answer) => {
    const { access } = openFake({ "orgs.get": () => answer });
    await expect(access.orgs(request())).rejects.toMatchObject({ code: "BAD_RESPONSE" });
    await expect(access.user(idFor(1), name)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });
});

describe("quotas", () => {
  const quotas = new Set(["name", "quotas:DEVICE", "quotas:STORAGE"]);

  it("cost no call of their own where the organization was asked for with them", async () => {
    const { access, calls } = openWith(3);
    const { entries } = await access.orgs(request({ fields: quotas }));
    const found = entries.map(({ item }) => access.extras.orgQuotas(item.sourceId, ["STORAGE", "DEVICE"]));
    expect((await Promise.all(found))[0]).toEqual([
      { resource: "STORAGE", used: 4096, limit: 5_000_000_000 },
      { resource: "DEVICE", used: 12, limit: null },
    ]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.query).toMatchObject(orgSummary("deviceCount", "storageStats"));
  });

  it("take one call for all organizations where they were not", async () => {
    const { access, calls } = openWith(3);
    const { entries } = await access.orgs(request());
    await Promise.all(entries.map(({ item }) => access.extras.orgQuotas(item.sourceId, ["DEVICE"])));
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
