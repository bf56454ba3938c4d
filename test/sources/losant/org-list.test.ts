import { describe, expect, it } from "vitest";
import { layOut } from "../page-entries.ts";
import { openWith, request } from "./many-orgs.ts";
import { orgSample } from "./samples.ts";
import { idFor, openFake, orgSummary } from "./upstream.ts";

const name = new Set(["name"]);
const byName = { sortField: "name", sortDirection: "asc" };
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
    expect(one.items.map((item) => item.name)).toEqual(["Org 1", "Org 2"]);
    expect(
      layOut(other).entries.map(({ item, position }) => [item.sourceId, item.pendingInviteCount, position]),
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
    expect((await access.orgs(request({ first: 5, after: "10" }))).items).toHaveLength(2);
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
    expect(page.items).toHaveLength(50);
    expect(calls).toHaveLength(2);
  });

  it("fails for totals that cannot be believed", async () => {
    const { access, calls } = openFake({
      "orgs.get": () => ({ items: [orgSample], totalCount: 2_000_000, perPage: 100 }),
    });
    await expect(access.user(idFor(1), name)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
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
