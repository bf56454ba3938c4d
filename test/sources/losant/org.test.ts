import { describe, expect, it } from "vitest";
import { layOut } from "../page-entries.ts";
import { makeOrgs, openWith, request } from "./many-orgs.ts";
import { orgSample } from "./samples.ts";
import { forbidden, idFor, oneOf, openFake, orgSummary, refusal } from "./upstream.ts";

const name = new Set(["name"]);
const byName = { sortField: "name", sortDirection: "asc" };
const membershipFields = { membership: name, org: name, user: name, roles: null };

describe("a page of organizations", () => {
  it("takes one call, without any of the counts that nobody asked for", async () => {
    const { access, calls } = openWith(30);
    const page = await access.orgs(request({ first: 2 }));
    expect(layOut(page)).toEqual({
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
    expect(layOut(page).entries.map(({ position }) => position)).toEqual(
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
    expect(one.items[0]).toMatchObject({ name: "Org 1" });
    expect(other.items[0]).toEqual({ access, sourceId: idFor(1), pendingInviteCount: 4 });
  });

  it("fails with the refusal of a token that may not list", async () => {
    const { access, calls } = openFake({ "orgs.get": forbidden });
    await expect(access.orgs(request())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.orgs(request({ first: 5 }))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(1);
  });

  it("leads to members and single organizations without another call", async () => {
    const { access, calls } = openWith(30);
    const { items } = await access.orgs(request({ first: 5 }));
    const counts = items.map((item) => access.memberCount(item.sourceId));
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
    await expect(access.token("", id, name)).rejects.toMatchObject(refused);
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

  it("reads the other pages when they are as many as what is missing, which then are all known", async () => {
    const { access, calls } = openWith(200);
    const found = await Promise.all([5, 150].map((number) => access.org(idFor(number), name)));
    expect(found.map((org) => org?.name)).toEqual(["Org 5", "Org 150"]);
    expect(await access.org(idFor(199), name)).toMatchObject({ name: "Org 199" });
    expect(await access.org(idFor(999), name)).toBeNull();
    expect(calls.map(({ operation }) => operation)).toEqual(["orgs.get", "orgs.get"]);
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
    expect(page.items).toHaveLength(20);
    expect(org).toMatchObject({ name: "Org 2" });
    expect(calls).toHaveLength(1);
    expect(await access.org(idFor(25), name)).toMatchObject({ name: "Org 25" });
    expect(calls.map(({ operation }) => operation)).toEqual(["orgs.get", "org.get"]);
  });

  it("take another call only for counts that were not asked for yet", async () => {
    const { access, calls } = openWith(3);
    const counted = new Set(["pendingInviteCount"]);
    await access.org(idFor(1), new Set(["name", "quotas:DEVICE"]));
    expect(await access.org(idFor(1), counted)).toMatchObject({ pendingInviteCount: 4 });
    expect(await access.org(idFor(1), counted)).toMatchObject({ pendingInviteCount: 4 });
    expect(await access.extras.orgQuotas(idFor(1), ["DEVICE"])).toMatchObject([{ used: 12 }]);
    expect(calls.map(({ query }) => query)).toEqual([
      orgSummary("deviceCount"),
      orgSummary("pendingInviteCount"),
    ]);
  });

  it("fails on an answer that is no organization", async () => {
    const { access } = openFake({ "org.get": () => [] });
    await expect(access.org(idFor(1), name)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });
});
