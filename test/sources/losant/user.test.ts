import { describe, expect, it } from "vitest";
import type { UserPageRequest } from "../../../src/sources/source.ts";
import { meSample, orgSample } from "./samples.ts";
import { forbidden, idFor, openFake, operationsOf, pages, refusal, resolveRecord } from "./upstream.ts";

const viewerId = meSample.id;
const otherId = "575ef90f7ae143cd83dc4aad";
const memberFields = new Set(["displayName", "email"]);
const privateFields = new Set(["email", "phoneNumber"]);
const orgs = { "orgs.get": pages([orgSample]) };
const me = { "me.get": () => meSample };

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
    expect(await resolveRecord(await access.user(otherId, privateFields))).toMatchObject({
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
    expect(await resolveRecord(await access.user(viewerId, privateFields))).toMatchObject({
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
    expect(found.items.map((item) => item.sourceId)).toEqual([otherId]);
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
