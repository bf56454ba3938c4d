import { describe, expect, it } from "vitest";
import type { UserPageRequest } from "../../../src/sources/source.ts";
import { meSample, orgSample } from "./samples.ts";
import { type Answer, forbidden, idFor, missing, openFake, pages, refusal, userSummary } from "./upstream.ts";

const viewerId = meSample.id;
const otherId = "575ef90f7ae143cd83dc4aad";
const memberFields = new Set(["displayName", "email"]);
const privateFields = new Set(["email", "phoneNumber"]);

const orgs = { "orgs.get": pages([orgSample]) };
const me = { "me.get": () => meSample };

function operationsOf(calls: readonly { operation: string }[]): string[] {
  return calls.map(({ operation }) => operation);
}

/** Record fields with the values behind functions. */
async function resolve(record: object | null): Promise<Record<string, unknown>> {
  const resolved: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record ?? {})) {
    resolved[name] = typeof value === "function" ? await value() : value;
  }
  return resolved;
}

describe("a user by id", () => {
  it("is found among the members of the caller's organizations when those tell all that is asked", async () => {
    const { access, calls } = openFake(orgs);
    expect(await access.user(otherId.toUpperCase(), memberFields)).toEqual({
      access,
      sourceId: otherId,
      displayName: "Other View Only User",
      email: "viewer@losant.com",
    });
    expect(operationsOf(calls)).toEqual(["orgs.get"]);
  });

  it("is the caller when they belong to no organization", async () => {
    const { access, calls } = openFake({ "orgs.get": pages([]), ...me });
    expect(await access.user(viewerId, memberFields)).toMatchObject({ email: "example@losant.com" });
    expect(operationsOf(calls)).toEqual(["orgs.get", "me.get"]);
  });

  it("is looked for at the caller first when only the caller's own record has all that is asked", async () => {
    const { access, calls } = openFake(me);
    expect(await access.user(viewerId, privateFields)).toEqual({
      access,
      sourceId: viewerId,
      email: "example@losant.com",
      phoneNumber: "+1 513 555 0100",
    });
    expect(operationsOf(calls)).toEqual(["me.get"]);
  });

  it("has null for what others are not told", async () => {
    const { access, calls } = openFake({ ...me, ...orgs });
    expect(await resolve(await access.user(otherId, privateFields))).toMatchObject({
      email: "viewer@losant.com",
      phoneNumber: null,
    });
    expect(operationsOf(calls)).toEqual(["me.get", "orgs.get"]);
  });

  it("is null when nobody who can be seen has the id", async () => {
    const { access, calls } = openFake({ ...me, ...orgs });
    expect(await access.user(idFor(9), memberFields)).toBeNull();
    expect(await access.user(idFor(9), privateFields)).toBeNull();
    expect(operationsOf(calls)).toEqual(["orgs.get", "me.get"]);
  });

  it.each(["auth0|5f7c8ec7", "__proto__", "constructor", `${viewerId}?x=1`])(
    "is null without a call when %j can be no id",
    async (id) => {
      const { access, calls } = openFake({});
      expect(await access.user(id, privateFields)).toBeNull();
      expect(calls).toEqual([]);
    },
  );

  it("is the caller alone for a token that may not list organizations", async () => {
    const { access } = openFake({ "orgs.get": forbidden, ...me });
    expect(await access.user(viewerId, memberFields)).toMatchObject({ displayName: "Example Name" });
    expect(await access.user(otherId, memberFields)).toBeNull();
  });

  it("is a member alone for a token that may not read the caller", async () => {
    const { access, calls } = openFake({ "me.get": forbidden, ...orgs });
    expect(await resolve(await access.user(viewerId, privateFields))).toMatchObject({
      email: "example@losant.com",
      phoneNumber: null,
    });
    expect(operationsOf(calls)).toEqual(["me.get", "orgs.get"]);
  });

  it("fails with the refusal when the token may do neither", async () => {
    const { access, calls } = openFake({ "me.get": forbidden, "orgs.get": forbidden });
    await expect(access.user(viewerId, memberFields)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.user(viewerId, privateFields)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(2);
  });

  it("fails when a call fails for another reason", async () => {
    const { access } = openFake({
      "orgs.get": () => {
        throw refusal(503, "UNAVAILABLE");
      },
      ...me,
    });
    await expect(access.user(viewerId, memberFields)).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  it("takes a status that Losant does not document for a missing scope as a refusal too", async () => {
    for (const status of [401, 404] as const) {
      const { access } = openFake({
        "orgs.get": () => {
          throw refusal(status, status === 401 ? "UNAUTHENTICATED" : "NOT_FOUND");
        },
        ...me,
      });
      expect(await access.user(viewerId, memberFields)).toMatchObject({ sourceId: viewerId });
    }
  });

  it("is read from the caller's record once that is known to be theirs", async () => {
    const { access, calls } = openFake(me);
    await access.viewerUser(new Set(["name"]));
    expect(await access.user(viewerId, memberFields)).toMatchObject({ displayName: "Example Name" });
    expect(operationsOf(calls)).toEqual(["me.get"]);
  });
});

describe("users", () => {
  const noFilter: UserPageRequest["filter"] = {
    email: null,
    search: null,
    emailDomain: null,
    phoneNumber: null,
    orgId: null,
    isBlocked: null,
    isEmailVerified: null,
    createdAfter: null,
    lastLoginAfter: null,
    lastLoginBefore: null,
    auth0: null,
  };
  const page = { first: 20, after: null, wantsTotal: true, fields: memberFields, order: null };

  it("are found by their whole address, whatever its case, each once", async () => {
    const second = { ...orgSample, id: idFor(2) };
    const { access, calls } = openFake({ "orgs.get": pages([orgSample, second]) });
    const found = await access.users({ ...page, filter: { ...noFilter, email: "Viewer@Losant.com" } });
    expect(found.entries.map(({ item }) => item.sourceId)).toEqual([otherId]);
    expect(found).toMatchObject({ hasNext: false, total: 1 });
    expect((await access.users({ ...page, filter: { ...noFilter, email: "viewer@" } })).total).toBe(0);
    expect(operationsOf(calls)).toEqual(["orgs.get"]);
  });

  it("are UNSUPPORTED in every other way", async () => {
    const { access, calls } = openFake({});
    for (const request of [
      { ...page, filter: noFilter },
      { ...page, filter: { ...noFilter, search: "a" } },
      { ...page, filter: { ...noFilter, email: "a@x.io", orgId: orgSample.id } },
      {
        ...page,
        filter: { ...noFilter, email: "a@x.io" },
        order: { field: "NAME", direction: "ASC" } as const,
      },
    ]) {
      await expect(access.users(request)).rejects.toMatchObject({ code: "UNSUPPORTED", source: "losant" });
    }
    expect(calls).toEqual([]);
  });
});

describe("the caller", () => {
  it("is asked for once, with the counts that anybody needs", async () => {
    const { access, calls } = openFake(me);
    const [user, viewer] = await Promise.all([
      access.viewerUser(new Set(["email"])),
      access.extras.viewer(new Set(["githubName", "quotas:APPLICATION", "quotas:MEMBER"])),
    ]);
    expect(user).toEqual({ access, sourceId: viewerId, email: "example@losant.com" });
    expect(viewer).toMatchObject({ githubName: "example" });
    expect(await access.extras.viewerQuotas(["APPLICATION"])).toEqual([
      { resource: "APPLICATION", used: 8, limit: 2 },
    ]);
    expect(calls.map(({ query }) => query)).toEqual([userSummary("appCount")]);
  });

  it("is asked for without counts when nobody needs any", async () => {
    const { access, calls } = openFake(me);
    await access.viewerUser(memberFields);
    expect(calls.map(({ query }) => query)).toEqual([userSummary()]);
    expect(await access.isViewer(viewerId)).toBe(true);
    expect(await access.isViewer(otherId)).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it("has all quotas that Losant counts or limits for a user", async () => {
    const { access } = openFake(me);
    const quotas = await access.extras.viewerQuotas(null);
    const resources = quotas.map(({ resource }) => resource);
    expect(resources).toHaveLength(30);
    expect(resources).toContain("ORG");
    expect(resources).not.toContain("MEMBER");
    expect(quotas.find(({ resource }) => resource === "ORG")).toEqual({
      resource: "ORG",
      used: 2,
      limit: null,
    });
  });

  it("is not asked for again once that was refused", async () => {
    const { access, calls } = openFake({ "me.get": forbidden });
    await expect(access.viewerUser(memberFields)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.isViewer(viewerId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(1);
  });

  it("fails on an answer without an id", async () => {
    const { access } = openFake({ "me.get": () => ({ ...meSample, id: 7 }) });
    await expect(access.viewerUser(memberFields)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it("starts with the inbox, the tokens and the organizations in the same round", async () => {
    const gate = Promise.withResolvers<void>();
    const held =
      (answer: Answer): Answer =>
      async (request) => {
        await gate.promise;
        return answer(request);
      };
    const { access, calls } = openFake({
      "me.get": held(me["me.get"]),
      "orgs.get": held(orgs["orgs.get"]),
      "me.invites": held(() => []),
      "userApiTokens.get": held(pages([])),
    });
    const page = { first: 20, after: null, wantsTotal: false, fields: memberFields };
    const all = [
      access.viewerUser(memberFields),
      access.viewerTokens({ ...page, filter: { nameContains: null, status: null }, order: null }),
      access.orgs({ ...page, filter: { nameContains: null, slug: null }, order: null }),
      access.receivedInvites({ ...page, fields: { invite: memberFields, roles: null } }),
    ];
    await new Promise((done) => setImmediate(done));
    expect(operationsOf(calls).toSorted()).toEqual(["me.get", "me.invites", "orgs.get", "userApiTokens.get"]);
    gate.resolve();
    await Promise.all(all);
    expect(calls).toHaveLength(4);
  });
});

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
    expect(page.entries).toMatchObject([
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
    const users = await Promise.all(page.entries.map(({ item }) => resolve(item.user)));
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
    const { entries } = await access.members({ access, sourceId: orgSample.id }, request);
    expect(entries[0]?.item).toMatchObject({
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
    const ids = page.entries.map(({ item }) => item.sourceId);
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
    const rest = await access.memberships(user, { ...request, after: page.entries[0]?.position ?? null });
    expect(rest.entries[0]?.item).toMatchObject({
      orgId: idFor(3),
      org: { name: "My Organization" },
      user: { sourceId: otherId, email: "viewer@losant.com" },
      roles: [{ name: "Viewer" }],
    });
    expect(operationsOf(calls)).toEqual(["orgs.get"]);
  });
});

const noNames: ReadonlySet<string> = new Set();

describe("roles", () => {
  const request = { first: 3, after: null, wantsTotal: true, fields: new Set(["name"]), nameContains: null };

  it("are the five that Losant has, from most to least", async () => {
    const { access, calls } = openFake({});
    const page = await access.roles(request);
    expect(page).toMatchObject({ hasNext: true, total: 5 });
    const rest = await access.roles({ ...request, after: "3" });
    expect([...page.entries, ...rest.entries].map(({ item }) => [item.sourceId, item.name])).toEqual([
      ["admin", "Administrator"],
      ["edit", "Editor"],
      ["collaborate", "Collaborator"],
      ["view", "Viewer"],
      ["none", "None"],
    ]);
    expect(page.entries.every(({ item }) => typeof item.description === "string" && item.isBuiltIn)).toBe(
      true,
    );
    expect(calls).toEqual([]);
  });

  it("are found by part of the name and by id", async () => {
    const { access } = openFake({});
    const page = await access.roles({ ...request, nameContains: "RATOR" });
    expect(page.entries.map(({ item }) => item.sourceId)).toEqual(["admin", "collaborate"]);
    expect(await access.role("edit", noNames)).toMatchObject({ name: "Editor" });
    for (const id of ["Edit", "", "__proto__", "toString"]) expect(await access.role(id, noNames)).toBeNull();
  });

  it("tell neither permissions nor assignees", async () => {
    const { access } = openFake({});
    const page = { first: 1, after: null, wantsTotal: false };
    await expect(access.rolePermissions("edit", page)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    await expect(access.roleAssignees("edit", { ...page, fields: noNames })).rejects.toMatchObject({
      code: "UNSUPPORTED",
    });
  });
});
