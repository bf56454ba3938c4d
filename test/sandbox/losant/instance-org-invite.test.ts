import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  forbidden,
  type InstanceUnderTest,
  instanceId,
  notFound,
  startInstance,
  unknownId,
  validation,
} from "./instance-client.ts";
import { defined, type Invite, keysOf, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
let path: string;
beforeAll(async () => {
  sandbox = await startInstance();
  path = `/orgs/${await sandbox.orgId("Alder & Sons")}/invites`;
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

function list(params: Readonly<Record<string, string>> = {}): Promise<List<Invite>> {
  return sandbox.send<List<Invite>>("sandbox-instance-viewer", "GET", path, { params });
}

function post(data: unknown, token = "sandbox-instance"): Promise<List<Invite>> {
  return sandbox.send<List<Invite>>(token, "POST", path, { data });
}

async function expiredInvite(): Promise<Invite> {
  return defined((await list()).items.find(({ hasExpired }) => hasExpired));
}

describe("instanceOrgInvites.get", () => {
  it("lists pending and expired invitations, the newest first, in one page", async () => {
    const answer = await list();
    expect(keysOf(answer)).toEqual(["count", "instanceId", "items", "orgId", "sortDirection", "sortField"]);
    expect(answer).toMatchObject({ count: 4, instanceId, sortField: "inviteDate", sortDirection: "desc" });
    expect(answer.items.map(({ hasExpired }) => hasExpired)).toEqual([false, false, false, true]);
    expect(keysOf(answer.items[0])).toEqual([
      "applicationRoles",
      "dashboardRoles",
      "disallowTransfer",
      "email",
      "hasExpired",
      "id",
      "inviteDate",
      "role",
      "ttl",
    ]);
  });

  it("sorts and filters by address and role", async () => {
    const emails = (await list({ sortField: "email" })).items.map(({ email }) => email);
    expect(emails).toEqual(emails.toSorted().toReversed());
    const [first] = (await list()).items;
    const { items } = await list({ filterField: "email", filter: defined(first).email.toUpperCase() });
    expect(items).toEqual([first]);
    await expect(list({ sortField: "ttl" })).rejects.toMatchObject(validation);
  });
});

describe("instanceOrgInvites.post", () => {
  it("answers 201 with all invitations, the new one first, which the invitee then sees", async () => {
    const invite = { email: "milo.brandt@meridian-pumps.example", role: "edit" };
    const answer = await post(invite);
    expect(answer).toMatchObject({ count: 5, items: [{ ...invite, hasExpired: false }, {}, {}, {}, {}] });
    const received = await sandbox
      .as("sandbox-member")
      .request<readonly object[]>({ method: "GET", url: "/me/invites" });
    expect(received[0]).toMatchObject({
      orgName: "Alder & Sons",
      role: "edit",
      // The token belongs to nobody: whoever made it stands for it.
      invitedBy: { email: "ada.okafor@meridian-pumps.example" },
    });
    expect(await sandbox.statusOf("sandbox-instance", "POST", path, invite)).toBe(201);
  });

  it("renews the invitation that an address has", async () => {
    const before = await expiredInvite();
    const { count, items } = await post({ email: before.email, role: "none" }, "sandbox-admin");
    expect(count).toBe(4);
    expect(items[0]).toMatchObject({ id: before.id, hasExpired: false, role: "none" });
  });

  it.each([
    {},
    { email: "new@alder-sons.example" },
    { email: "nobody", role: "view" },
    { email: "sinead.byrne@meridian-pumps.example", role: "view" },
  ])("refuses %o with 400", async (data) => {
    await expect(post(data)).rejects.toMatchObject(validation);
  });

  it.each(["sandbox-viewer", "sandbox-instance-viewer"])("is closed to %s", async (token) => {
    await expect(post({ email: "new@alder-sons.example", role: "view" }, token)).rejects.toMatchObject(
      forbidden,
    );
  });
});

describe("instanceOrgInvite", () => {
  it("get answers the entry of the list", async () => {
    for (const invite of (await list()).items)
      expect(await sandbox.send("sandbox-viewer", "GET", `${path}/${invite.id}`)).toEqual(invite);
  });

  it("delete revokes the invitation", async () => {
    const { id } = await expiredInvite();
    expect(await sandbox.send("sandbox-instance", "DELETE", `${path}/${id}`)).toEqual({ success: true });
    await expect(sandbox.send("sandbox-instance", "GET", `${path}/${id}`)).rejects.toMatchObject(notFound);
    expect((await list()).count).toBe(3);
  });

  it("resendInvite sends an expired one again, with another role, and answers 201", async () => {
    const { id, role } = await expiredInvite();
    const again = await sandbox.send<Invite>("sandbox-admin", "POST", `${path}/${id}`, {
      data: { role: "admin" },
    });
    expect(role).not.toBe("admin");
    expect(again).toMatchObject({ id, role: "admin", hasExpired: false });
    expect((await list()).items[0]).toEqual(again);
    expect(await sandbox.statusOf("sandbox-admin", "POST", `${path}/${id}`, {})).toBe(201);
  });

  it("resendInvite refuses a role that is none, and an address", async () => {
    const { id } = await expiredInvite();
    for (const data of [{ role: "owner" }, { email: "other@alder-sons.example" }])
      await expect(sandbox.send("sandbox-admin", "POST", `${path}/${id}`, { data })).rejects.toMatchObject(
        validation,
      );
  });

  it.each(["GET", "POST", "DELETE"])(
    "is not there for %s under an unknown id or another organization",
    async (method) => {
      const { id } = await expiredInvite();
      const elsewhere = `/orgs/${await sandbox.orgId("Umber Ceramics")}/invites/${id}`;
      for (const wrong of [`${path}/${unknownId}`, elsewhere])
        await expect(sandbox.send("sandbox-instance", method, wrong, { data: {} })).rejects.toMatchObject(
          notFound,
        );
    },
  );

  it.each(["POST", "DELETE"])("is closed for %s to those who may only read", async (method) => {
    const { id } = await expiredInvite();
    for (const token of ["sandbox-viewer", "sandbox-instance-viewer"])
      await expect(sandbox.send(token, method, `${path}/${id}`, { data: {} })).rejects.toMatchObject(
        forbidden,
      );
  });
});
