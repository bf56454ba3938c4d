import { describe, expect, it } from "vitest";
import type { InvitePageRequest } from "../../../src/sources/source.ts";
import { inviteLinkSample, orgInviteSample, orgSample, receivedInviteSample } from "./samples.ts";
import { forbidden, idFor, missing, oneOf, openFake, orgSummary, pages, refusal } from "./upstream.ts";

const fields = { invite: new Set(["email", "status", "role"]), roles: new Set(["name"]) };

describe("invites that an organization sent", () => {
  const invites = [
    {
      ...orgInviteSample,
      id: idFor(1),
      email: "b@x.io",
      role: "view",
      inviteDate: "2026-01-02T00:00:00.000Z",
    },
    {
      ...orgInviteSample,
      id: idFor(3),
      email: "a@x.io",
      role: "admin",
      inviteDate: "2026-01-03T00:00:00.000Z",
    },
    {
      ...orgInviteSample,
      id: idFor(2),
      email: "C@x.io",
      role: "view",
      inviteDate: "2026-01-01T00:00:00.000Z",
    },
  ];
  const request: InvitePageRequest = {
    first: 20,
    after: null,
    wantsTotal: false,
    fields,
    filter: { emailContains: null, roleId: null },
    order: null,
  };

  function open() {
    const { access, calls } = openFake({ "org.pendingInvites": () => invites, "org.get": () => orgSample });
    const org = { access, sourceId: orgSample.id };
    const idsOf = async (part: Partial<InvitePageRequest>) => {
      const { items } = await access.invites(org, { ...request, ...part });
      return items.map((item) => Number(item.sourceId));
    };
    return { access, calls, org, idsOf };
  }

  it("come in one call, whatever is asked of them", async () => {
    const { access, calls, org } = open();
    const [page] = await Promise.all([
      access.invites(org, { ...request, first: 1 }),
      access.invites(org, request),
      access.invite(org.sourceId, idFor(2), fields),
    ]);
    expect(page).toMatchObject({ hasNext: true, total: 3 });
    expect(page.items[0]).toEqual({
      access,
      sourceId: idFor(3),
      org,
      roles: [await access.role("admin", new Set())],
      email: "a@x.io",
      status: "EXPIRED",
      role: "ADMIN",
    });
    expect(calls).toEqual([
      { operation: "org.pendingInvites", params: { orgId: orgSample.id }, query: {}, isAnonymous: false },
    ]);
  });

  it("stand newest first unless another order is asked", async () => {
    const { idsOf } = open();
    expect(await idsOf({})).toEqual([3, 1, 2]);
    expect(await idsOf({ order: { field: "CREATED_AT", direction: "ASC" } })).toEqual([2, 1, 3]);
    expect(await idsOf({ order: { field: "EMAIL", direction: "ASC" } })).toEqual([3, 1, 2]);
    expect(await idsOf({ order: { field: "ROLE", direction: "ASC" } })).toEqual([1, 2, 3]);
    expect(await idsOf({ order: { field: "ROLE", direction: "DESC" } })).toEqual([3, 1, 2]);
  });

  it("stand in the order of their ids where they are equal otherwise", async () => {
    const twins = [3, 1, 2].map((number) => ({ ...orgInviteSample, id: idFor(number) }));
    const { access } = openFake({ "org.pendingInvites": () => twins });
    for (const direction of ["ASC", "DESC"] as const) {
      const page = await access.invites(
        { access, sourceId: orgSample.id },
        { ...request, order: { field: "EMAIL", direction } },
      );
      expect(page.items.map((item) => Number(item.sourceId))).toEqual([1, 2, 3]);
    }
  });

  it("are filtered by a part of the address and by role, and counted after that", async () => {
    const { access, idsOf, org } = open();
    expect(await idsOf({ filter: { emailContains: "c@X", roleId: null } })).toEqual([2]);
    expect(await idsOf({ filter: { emailContains: null, roleId: "view" } })).toEqual([1, 2]);
    expect(await idsOf({ filter: { emailContains: "b", roleId: "admin" } })).toEqual([]);
    expect(await idsOf({ filter: { emailContains: "", roleId: "nobody" } })).toEqual([]);
    const page = await access.invites(org, {
      ...request,
      first: 1,
      filter: { emailContains: null, roleId: "view" },
    });
    expect(page).toMatchObject({ hasNext: true, total: 2 });
  });

  it("name their organization by a call only when it is not known yet", async () => {
    const { access, calls, org } = open();
    const named = { ...request, fields: { invite: new Set(["orgName"]), roles: null } };
    const { items } = await access.invites(org, named);
    expect(calls).toHaveLength(1);
    const names = items.map((item) => (typeof item.orgName === "function" ? item.orgName() : null));
    expect(await Promise.all(names)).toEqual(Array(3).fill("My Organization"));
    expect(items[0]?.roles).toBeNull();
    expect(calls.map(({ operation, query }) => [operation, query])).toEqual([
      ["org.pendingInvites", {}],
      ["org.get", orgSummary()],
    ]);
  });

  it("are found one by one in the list", async () => {
    const { access, calls, org } = open();
    const found = await Promise.all(
      [1, 2, 9].map((number) => access.invite(org.sourceId, idFor(number), fields)),
    );
    expect(found.map((invite) => invite?.org)).toEqual([org, org, undefined]);
    expect(await access.invite(org.sourceId, "invites", fields)).toBeNull();
    expect(calls).toHaveLength(1);
  });

  it("are null or NOT_FOUND for an organization that is not there", async () => {
    const { access } = openFake({ "org.pendingInvites": missing });
    const org = { access, sourceId: idFor(5) };
    expect(await access.invite(idFor(5), idFor(1), fields)).toBeNull();
    await expect(access.invites(org, request)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("fail as their call fails, and on an answer that is no list", async () => {
    const one = openFake({ "org.pendingInvites": forbidden }).access;
    await expect(one.invites({ access: one, sourceId: idFor(5) }, request)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const other = openFake({ "org.pendingInvites": pages([]) }).access;
    await expect(other.invites({ access: other, sourceId: idFor(5) }, request)).rejects.toMatchObject({
      code: "BAD_RESPONSE",
    });
  });

  it("take one call for each organization", async () => {
    const { access, calls } = open();
    await Promise.all(
      [1, 2, 1].map((number) => access.invites({ access, sourceId: idFor(number) }, request)),
    );
    expect(calls.map(({ params }) => params["orgId"])).toEqual([idFor(1), idFor(2)]);
  });
});

describe("invites that the caller got", () => {
  const received = [1, 2].map((number) => ({ ...receivedInviteSample, id: idFor(number) }));
  const inbox = { "me.invites": () => received, "me.invite": oneOf(received, "inviteId") };
  const page = { first: 1, after: null, wantsTotal: true, fields };

  it("come in one call, without an organization", async () => {
    const { access, calls } = openFake(inbox);
    const [first, second] = await Promise.all([
      access.receivedInvites(page),
      access.receivedInvites({ ...page, after: "1" }),
    ]);
    expect(first).toMatchObject({ hasNext: true, total: 2 });
    expect(second.items[0]).toEqual({
      access,
      sourceId: idFor(2),
      org: null,
      roles: [await access.role("edit", new Set())],
      email: null,
      status: "PENDING",
      role: "EDIT",
    });
    expect(calls.map(({ operation }) => operation)).toEqual(["me.invites"]);
  });

  it("are read singly when there is one to read", async () => {
    const { access, calls } = openFake(inbox);
    expect(await access.invite(null, idFor(2), fields)).toMatchObject({ sourceId: idFor(2), org: null });
    expect(await access.invite(null, idFor(9), fields)).toBeNull();
    expect(calls.map(({ operation, params }) => [operation, params["inviteId"]])).toEqual([
      ["me.invite", idFor(2)],
      ["me.invite", idFor(9)],
    ]);
  });

  it("are picked from the list when several are read, or the list is there", async () => {
    const { access, calls } = openFake(inbox);
    const found = [1, 2].map((number) => access.invite(null, idFor(number), fields));
    expect((await Promise.all(found)).map((invite) => invite?.sourceId)).toEqual([idFor(1), idFor(2)]);
    expect(await access.receivedInvites(page)).toMatchObject({ total: 2 });
    expect(calls.map(({ operation }) => operation)).toEqual(["me.invites"]);
  });

  it.each(["respond", "a/b"])("are null without a call when %j can be no id", async (id) => {
    const { access, calls } = openFake({});
    expect(await access.invite(null, id, fields)).toBeNull();
    expect(calls).toEqual([]);
  });

  it("fail on one without an id, which could not be named", async () => {
    const { access } = openFake({ "me.invites": () => [{ ...receivedInviteSample, id: undefined }] });
    await expect(access.receivedInvites(page)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });
});

describe("an invite link", () => {
  const link = { token: "secret", email: "invitedUser@losant.com" };

  it("is shown without a credential", async () => {
    const { access, calls } = openFake({ "orgInvites.get": () => inviteLinkSample });
    expect(await access.invitePreview(link)).toEqual({
      status: "PENDING",
      orgName: "My Organization",
      email: "invitedUser@losant.com",
      role: await access.role("edit", new Set()),
      createdAt: "2016-05-13T04:00:00.000Z",
      isTransferDisallowed: true,
    });
    expect(calls).toEqual([{ operation: "orgInvites.get", params: {}, query: link, isAnonymous: true }]);
  });

  it("is null when there is no such invite", async () => {
    expect(await openFake({ "orgInvites.get": missing }).access.invitePreview(link)).toBeNull();
  });

  it("tells only that it ran out when it did", async () => {
    const { access } = openFake({
      "orgInvites.get": () => {
        throw refusal(410, "EXPIRED");
      },
    });
    expect(await access.invitePreview(link)).toEqual({
      status: "EXPIRED",
      orgName: null,
      email: null,
      role: null,
      createdAt: null,
      isTransferDisallowed: null,
    });
  });

  it("fails as its call fails, and on wrong values", async () => {
    const { access } = openFake({ "orgInvites.get": forbidden });
    await expect(access.invitePreview(link)).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const answer of [[], { ...inviteLinkSample, role: "owner" }, { ...inviteLinkSample, orgName: 1 }]) {
      const other = openFake({ "orgInvites.get": () => answer }).access;
      await expect(other.invitePreview(link)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
    }
  });
});
