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
import { keysOf, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

describe("instanceMembers.get", () => {
  it("lists everyone who manages the instance, by address, in one page", async () => {
    const list = await sandbox.as("sandbox-viewer").instanceMembers.get<List<InstanceMember>>({ instanceId });
    expect(list.items.map(({ firstName, role }) => [firstName, role])).toEqual([
      ["Ada", "admin"],
      ["Camille", "view"],
      ["Omar", "admin"],
      ["Vera", "view"],
    ]);
    expect(keysOf(list)).toEqual(["count", "instanceId", "items", "sortDirection", "sortField"]);
    expect(list).toMatchObject({ count: 4, instanceId, sortField: "email", sortDirection: "asc" });
    expect(keysOf(list.items[0])).toEqual([
      "avatarUrl",
      "email",
      "firstName",
      "instanceId",
      "lastName",
      "role",
      "ssoLinked",
      "twoFactorAuthEnabled",
      "userId",
    ]);
  });

  it("sorts and filters by role, and refuses what it cannot sort by", async () => {
    const client = sandbox.as("sandbox-instance-viewer");
    const query = { filterField: "role", filter: "admin", sortDirection: "desc" };
    const { items } = await client.instanceMembers.get<List<InstanceMember>>({ instanceId, ...query });
    expect(items.map(({ firstName }) => firstName)).toEqual(["Omar", "Ada"]);
    await expect(client.instanceMembers.get({ instanceId, sortField: "lastName" })).rejects.toMatchObject(
      validation,
    );
  });
});

describe("instanceMembers.post", () => {
  it("adds somebody by id or by address, whatever its case, who then manages the instance", async () => {
    const client = sandbox.as("sandbox-admin");
    const userId = await sandbox.losant.userId("Milo");
    const added = await client.instanceMembers.post({ instanceId, member: { userId, role: "view" } });
    expect(added).toMatchObject({ instanceId, userId, firstName: "Milo", role: "view" });
    expect(await sandbox.as("sandbox-member").instances.get()).toMatchObject({ totalCount: 1 });
    const email = "Tomas.Herrera@meridian-pumps.example";
    expect(await client.instanceMembers.post({ instanceId, member: { email, role: "admin" } })).toMatchObject(
      { firstName: "Tomás", role: "admin" },
    );
    expect(await client.instanceMembers.get({ instanceId })).toMatchObject({ count: 6 });
  });

  it("invites an address that nobody has an account with", async () => {
    const member = { email: "new@partner.example", role: "view" };
    const client = sandbox.as("sandbox-admin");
    expect(await client.instanceMembers.post({ instanceId, member })).toEqual({ instanceId, ...member });
    expect(await client.instanceMembers.get({ instanceId })).toMatchObject({ count: 4 });
  });

  it.each([
    { role: "view" },
    { email: "new@partner.example" },
    { email: "new@partner.example", role: "edit" },
    { email: "nobody", role: "view" },
    { email: "vera.lindqvist@meridian-pumps.example", role: "admin" },
  ])("refuses %o with 400", async (member) => {
    await expect(
      sandbox.as("sandbox-admin").instanceMembers.post({ instanceId, member }),
    ).rejects.toMatchObject(validation);
  });

  it("answers 404 for an id that nobody has, and 403 to those who may only read", async () => {
    const member = { userId: unknownId, role: "view" };
    await expect(
      sandbox.as("sandbox-admin").instanceMembers.post({ instanceId, member }),
    ).rejects.toMatchObject(notFound);
    await expect(
      sandbox.as("sandbox-instance-viewer").instanceMembers.post({ instanceId, member }),
    ).rejects.toMatchObject(forbidden);
  });
});

describe("instanceMember", () => {
  it("get answers the entry of the list", async () => {
    const client = sandbox.as("sandbox-admin");
    const { items } = await client.instanceMembers.get<List<InstanceMember>>({ instanceId });
    for (const member of items)
      expect(await client.instanceMember.get({ instanceId, userId: member.userId })).toEqual(member);
  });

  it("patch changes the role", async () => {
    const userId = await sandbox.losant.userId("Vera");
    const member = { role: "admin" };
    expect(
      await sandbox.as("sandbox-admin").instanceMember.patch({ instanceId, userId, member }),
    ).toMatchObject({ userId, role: "admin", firstName: "Vera" });
    await expect(
      sandbox.as("sandbox-admin").instanceMember.patch({ instanceId, userId, member: {} }),
    ).rejects.toMatchObject(validation);
  });

  it("delete takes the instance away", async () => {
    const userId = await sandbox.losant.userId("Vera");
    const client = sandbox.as("sandbox-admin");
    expect(await client.instanceMember.delete({ instanceId, userId })).toEqual({ success: true });
    await expect(client.instanceMember.get({ instanceId, userId })).rejects.toMatchObject(notFound);
    await expect(sandbox.as("sandbox-viewer").instance.get({ instanceId })).rejects.toMatchObject(notFound);
  });

  it("keeps the last administrator", async () => {
    const client = sandbox.as("sandbox-instance");
    await client.instanceMember.delete({ instanceId, userId: await sandbox.losant.userId("Omar") });
    const userId = await sandbox.losant.userId("Ada");
    const member = { role: "view" };
    await expect(client.instanceMember.patch({ instanceId, userId, member })).rejects.toMatchObject(
      validation,
    );
    await expect(client.instanceMember.delete({ instanceId, userId })).rejects.toMatchObject(validation);
  });

  it("is not there for somebody else", async () => {
    const userId = await sandbox.losant.userId("Milo");
    const client = sandbox.as("sandbox-admin");
    for (const request of [
      client.instanceMember.get({ instanceId, userId }),
      client.instanceMember.patch({ instanceId, userId, member: { role: "view" } }),
      client.instanceMember.delete({ instanceId, userId }),
    ])
      await expect(request).rejects.toMatchObject(notFound);
  });
});
