import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  forbidden,
  type InstanceMember,
  type InstanceUnderTest,
  instanceId,
  notFound,
  startInstance,
  unknownId,
  validation,
} from "./instance-client.ts";
import { defined, keysOf, type List, type Org } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
let orgId: string;
beforeAll(async () => {
  sandbox = await startInstance();
  orgId = await sandbox.orgId("Alder & Sons");
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

function list(query: Readonly<Record<string, string>> = {}): Promise<List<InstanceMember>> {
  return sandbox
    .as("sandbox-instance-viewer")
    .instanceOrgMembers.get<List<InstanceMember>>({ instanceId, orgId, ...query });
}

/** The only administrator of the organization. */
async function adminId(): Promise<string> {
  const { items } = await list({ filterField: "role", filter: "admin" });
  expect(items).toHaveLength(1);
  return defined(items[0]).userId;
}

describe("instanceOrgMembers.get", () => {
  it("lists all members by address, in one page, without their roles per application and dashboard", async () => {
    const answer = await list();
    expect(keysOf(answer)).toEqual(["count", "instanceId", "items", "orgId", "sortDirection", "sortField"]);
    expect(answer).toMatchObject({ count: 9, instanceId, orgId, sortField: "email", sortDirection: "asc" });
    const emails = answer.items.map(({ email }) => email);
    expect(emails).toEqual(emails.toSorted());
    // Some never uploaded a picture.
    for (const member of answer.items)
      expect(keysOf(member).filter((key) => key !== "avatarUrl")).toEqual([
        "email",
        "firstName",
        "instanceId",
        "lastName",
        "orgId",
        "role",
        "ssoLinked",
        "twoFactorAuthEnabled",
        "userId",
      ]);
  });

  it("sorts and filters by role and address", async () => {
    const { items } = await list({ filterField: "email", filter: "*@meridian-pumps.example" });
    expect(items.map(({ firstName, role }) => [firstName, role])).toEqual([["Sinéad", "edit"]]);
    const roles = (await list({ sortField: "role", sortDirection: "desc" })).items.map(({ role }) => role);
    expect(roles).toEqual(roles.toSorted().toReversed());
  });

  it("refuses to sort or filter by anything else", async () => {
    await expect(list({ sortField: "firstName" })).rejects.toMatchObject(validation);
    await expect(list({ filterField: "userId", filter: "*" })).rejects.toMatchObject(validation);
  });

  it("is not there for an organization that is not in the instance", async () => {
    const plain = await sandbox.losant.orgId("Meridian Pumps");
    await expect(
      sandbox.as("sandbox-admin").instanceOrgMembers.get({ instanceId, orgId: plain }),
    ).rejects.toMatchObject(notFound);
  });
});

describe("instanceOrgMembers.post", () => {
  const resource = "0123456789abcdef01234567";

  it("adds somebody by id, with roles that only the user's routes show", async () => {
    const member = {
      userId: await sandbox.losant.userId("Milo"),
      role: "none",
      applicationRoles: [{ resourceId: resource, role: "view" }],
      dashboardRoles: [{ resourceId: resource, role: "collaborate" }],
    };
    const added = await sandbox.as("sandbox-instance").instanceOrgMembers.post({ instanceId, orgId, member });
    expect(added).toMatchObject({
      instanceId,
      orgId,
      userId: member.userId,
      firstName: "Milo",
      role: "none",
    });
    expect(added).not.toHaveProperty("applicationRoles");
    const { members } = await sandbox.as("sandbox-member").org.get<Org>({ orgId });
    expect(members.find(({ userId }) => userId === member.userId)).toMatchObject(member);
  });

  it("adds somebody who has an account by address, without an invitation", async () => {
    const member = { email: "Milo.Brandt@meridian-pumps.example", role: "view" };
    expect(
      await sandbox.as("sandbox-admin").instanceOrgMembers.post({ instanceId, orgId, member }),
    ).toMatchObject({ firstName: "Milo" });
    expect((await list()).count).toBe(10);
  });

  it("invites an address that nobody has an account with", async () => {
    const member = { email: "new@alder-sons.example", role: "edit" };
    expect(
      await sandbox.as("sandbox-instance").instanceOrgMembers.post({ instanceId, orgId, member }),
    ).toEqual({ instanceId, orgId, ...member });
    expect((await list()).count).toBe(9);
    const invites = await sandbox.send<List<object>>("sandbox-instance", "GET", `/orgs/${orgId}/invites`);
    expect(invites.items[0]).toMatchObject(member);
  });

  it.each([
    {},
    { role: "view" },
    { email: "new@alder-sons.example" },
    { email: "new@alder-sons.example", role: "owner" },
    { email: "new@alder-sons.example", userId: unknownId, role: "view" },
    { userId: "milo", role: "view" },
    { email: "sinead.byrne@meridian-pumps.example", role: "view" },
  ])("refuses %o with 400", async (member) => {
    await expect(
      sandbox.as("sandbox-admin").instanceOrgMembers.post({ instanceId, orgId, member }),
    ).rejects.toMatchObject(validation);
  });

  it("answers 404 for an id that nobody has, and 403 to those who may only read", async () => {
    const member = { userId: unknownId, role: "view" };
    await expect(
      sandbox.as("sandbox-admin").instanceOrgMembers.post({ instanceId, orgId, member }),
    ).rejects.toMatchObject(notFound);
    for (const token of ["sandbox-viewer", "sandbox-instance-viewer"])
      await expect(
        sandbox.as(token).instanceOrgMembers.post({ instanceId, orgId, member }),
      ).rejects.toMatchObject(forbidden);
  });
});

describe("instanceOrgMember", () => {
  it("get answers the entry of the list", async () => {
    const { items } = await list();
    for (const member of items)
      expect(
        await sandbox
          .as("sandbox-viewer")
          .instanceOrgMember.get({ instanceId, orgId, userId: member.userId }),
      ).toEqual(member);
  });

  it("patch changes the role", async () => {
    const userId = await sandbox.losant.userId("Sinéad");
    const client = sandbox.as("sandbox-instance");
    expect(
      await client.instanceOrgMember.patch({ instanceId, orgId, userId, member: { role: "admin" } }),
    ).toMatchObject({ userId, role: "admin" });
    expect(
      await client.instanceOrgMember.patch({ instanceId, orgId, userId, member: { applicationRoles: [] } }),
    ).toMatchObject({ role: "admin" });
  });

  it("delete takes the organization away", async () => {
    const userId = await sandbox.losant.userId("Sinéad");
    const client = sandbox.as("sandbox-instance");
    expect(await client.instanceOrgMember.delete({ instanceId, orgId, userId })).toEqual({ success: true });
    await expect(client.instanceOrgMember.get({ instanceId, orgId, userId })).rejects.toMatchObject(notFound);
    const member = await sandbox.losant.signIn("Sinéad");
    await expect(member.org.get({ orgId })).rejects.toMatchObject(notFound);
  });

  it("keeps the last administrator", async () => {
    const client = sandbox.as("sandbox-admin");
    const userId = await adminId();
    await expect(
      client.instanceOrgMember.patch({ instanceId, orgId, userId, member: { role: "edit" } }),
    ).rejects.toMatchObject(validation);
    await expect(client.instanceOrgMember.delete({ instanceId, orgId, userId })).rejects.toMatchObject(
      validation,
    );
  });

  it("refuses a role that is none", async () => {
    const member = { role: "owner" };
    await expect(
      sandbox
        .as("sandbox-admin")
        .instanceOrgMember.patch({ instanceId, orgId, userId: await adminId(), member }),
    ).rejects.toMatchObject(validation);
  });

  it("is not there for somebody else", async () => {
    const userId = await sandbox.losant.userId("Ada");
    const client = sandbox.as("sandbox-admin");
    for (const request of [
      client.instanceOrgMember.get({ instanceId, orgId, userId }),
      client.instanceOrgMember.patch({ instanceId, orgId, userId, member: { role: "view" } }),
      client.instanceOrgMember.delete({ instanceId, orgId, userId }),
    ])
      await expect(request).rejects.toMatchObject(notFound);
  });
});
