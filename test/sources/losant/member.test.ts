import { describe, expect, it } from "vitest";
import { layOut } from "../page-entries.ts";
import { meSample, orgSample } from "./samples.ts";
import { forbidden, idFor, missing, openFake, operationsOf, pages, resolveRecord } from "./upstream.ts";

const viewerId = meSample.id;
const otherId = "575ef90f7ae143cd83dc4aad";
const memberFields = new Set(["displayName", "email"]);
const me = { "me.get": () => meSample };

const noNames: ReadonlySet<string> = new Set();

describe("members", () => {
  const fields = {
    membership: new Set(["role", "applicationRoles"]),
    org: new Set(["name"]),
    user: memberFields,
    roles: new Set(["name"]),
  };
  const request = { first: 1, after: null, wantsTotal: true, fields };

  it("stand in the organization", async () => {
    const { access, calls } = openFake({ "org.get": () => orgSample });
    const org = { access, sourceId: orgSample.id };
    const page = await access.members(org, { ...request, after: "1" });
    expect(page).toMatchObject({ hasNext: false, total: 2 });
    expect(layOut(page).entries).toMatchObject([
      {
        position: "2",
        item: {
          sourceId: otherId,
          orgId: orgSample.id,
          org,
          user: { sourceId: otherId, displayName: "Other View Only User" },
          roles: [{ sourceId: "view", name: "Viewer", isBuiltIn: true }],
          role: "VIEW",
          applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "COLLABORATE" }],
        },
      },
    ]);
    expect(await access.memberCount(orgSample.id)).toBe(2);
    expect(operationsOf(calls)).toEqual(["org.get"]);
  });

  it("share one call for what only the caller's own record has", async () => {
    const { access, calls } = openFake({ "org.get": () => orgSample, ...me });
    const user = new Set(["email", "isEmailVerified", "companyName"]);
    const page = await access.members(
      { access, sourceId: orgSample.id },
      { ...request, first: 20, fields: { ...fields, user } },
    );
    expect(operationsOf(calls)).toEqual(["org.get"]);
    const users = await Promise.all(page.items.map((item) => resolveRecord(item.user)));
    expect(users).toMatchObject([
      { email: "example@losant.com", isEmailVerified: true, companyName: "Losant IoT, Inc." },
      { email: "viewer@losant.com", isEmailVerified: null, companyName: null },
    ]);
    expect(operationsOf(calls)).toEqual(["org.get", "me.get"]);
  });

  it("fail where an organization has none, which none of these routes leaves out", async () => {
    const { access } = openFake({ "org.get": () => ({ ...orgSample, members: undefined }) });
    await expect(access.memberCount(orgSample.id)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
    expect(await access.org(orgSample.id, new Set(["name"]))).toMatchObject({ name: "My Organization" });
  });

  it("lose only their roles when a role is unknown", async () => {
    const members = [{ ...orgSample.members[0], role: "owner" }];
    const { access } = openFake({ "org.get": () => ({ ...orgSample, members }) });
    const { items } = await access.members({ access, sourceId: orgSample.id }, request);
    expect(items[0]).toMatchObject({
      roles: { code: "BAD_RESPONSE" },
      role: { code: "BAD_RESPONSE" },
      user: { email: "example@losant.com" },
    });
  });

  it("are found one by one, and are null when they are none", async () => {
    const { access, calls } = openFake({ "org.get": () => orgSample });
    const found = await access.membership(orgSample.id.toUpperCase(), otherId.toUpperCase(), fields);
    expect(found).toMatchObject({ sourceId: otherId, orgId: orgSample.id, org: { name: "My Organization" } });
    expect(await access.membership(orgSample.id, idFor(1), fields)).toBeNull();
    expect(await access.membership(orgSample.id, "__proto__", fields)).toBeNull();
    expect(await access.membershipRoles(orgSample.id, otherId, noNames)).toMatchObject([
      { sourceId: "view" },
    ]);
    expect(await access.membershipRoles(orgSample.id, idFor(1), noNames)).toEqual([]);
    expect(operationsOf(calls)).toEqual(["org.get"]);
  });

  it("are null in an organization that is not there", async () => {
    const { access } = openFake({ "org.get": missing });
    expect(await access.membership(orgSample.id, otherId, fields)).toBeNull();
    await expect(access.memberCount(orgSample.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are the caller's own by one call for the caller and none for listed organizations", async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...orgSample, id: idFor(index + 1) }));
    const { access, calls } = openFake({ "orgs.get": pages(many), ...me });
    const page = await access.orgs({
      first: 20,
      after: null,
      wantsTotal: false,
      fields: noNames,
      filter: { nameContains: null, slug: null },
      order: null,
    });
    const ids = page.items.map((item) => item.sourceId);
    const own = await Promise.all(ids.map((id) => access.viewerMembership(id, fields)));
    expect(own).toMatchObject(ids.map((orgId) => ({ orgId, sourceId: viewerId, role: "ADMIN" })));
    expect(await Promise.all(ids.map((id) => access.viewerCanAdminister(id)))).toEqual(ids.map(() => true));
    expect(operationsOf(calls)).toEqual(["orgs.get", "me.get"]);
  });

  it("tell that the caller may administer only as an administrator", async () => {
    const asOther = { ...meSample, id: otherId };
    const asNobody = { ...meSample, id: idFor(3) };
    for (const [caller, expected] of [
      [meSample, true],
      [asOther, false],
      [asNobody, null],
    ] as const) {
      const { access } = openFake({ "org.get": () => orgSample, "me.get": () => caller });
      expect(await access.viewerCanAdminister(orgSample.id)).toBe(expected);
    }
    const { access } = openFake({ "org.get": () => orgSample, "me.get": forbidden });
    expect(await access.viewerCanAdminister(orgSample.id)).toBeNull();
    await expect(access.viewerMembership(orgSample.id, fields)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are found for a user in all organizations that the caller sees", async () => {
    const without = { ...orgSample, id: idFor(2), members: orgSample.members.slice(0, 1) };
    const third = { ...orgSample, id: idFor(3) };
    const { access, calls } = openFake({ "orgs.get": pages([orgSample, without, third]) });
    const user = { access, sourceId: otherId };
    const page = await access.memberships(user, request);
    expect(page).toMatchObject({ hasNext: true, total: 2 });
    const rest = await access.memberships(user, { ...request, after: page.positionAt(0) });
    expect(rest.items[0]).toMatchObject({
      orgId: idFor(3),
      org: { name: "My Organization" },
      user: { sourceId: otherId, email: "viewer@losant.com" },
      roles: [{ name: "Viewer" }],
    });
    expect(operationsOf(calls)).toEqual(["orgs.get"]);
  });

  it("are found in what was prepared for whoever it is, without another call", async () => {
    const { access, calls } = openFake({ "orgs.get": pages([orgSample]) });
    const fields = { ...request.fields, org: new Set(["pendingInviteCount"]) };
    await access.prepareMemberships?.(fields.org);
    const { items } = await access.memberships({ access, sourceId: otherId }, { ...request, fields });
    expect(items[0]).toMatchObject({ user: { sourceId: otherId } });
    expect(calls.map(({ query }) => query["summaryInclude"])).toEqual(["pendingInviteCount"]);
  });

  it("are none of an id that nobody can have, which costs no call", async () => {
    const { access, calls } = openFake({});
    const page = await access.memberships({ access, sourceId: "nobody" }, request);
    expect(layOut(page)).toEqual({ entries: [], hasNext: false, total: 0 });
    expect(calls).toEqual([]);
  });
});
