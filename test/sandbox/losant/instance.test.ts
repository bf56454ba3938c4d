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
import { keysOf } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

const name = "Meridian Pumps Enterprise";

describe("instances.get", () => {
  it.each(["sandbox-admin", "sandbox-viewer", "sandbox-admin-jwt"] as const)(
    "lists to %s the instance that they manage",
    async (token) => {
      const client = sandbox.as(sandbox.losant.emulator.tokens[token] ?? "");
      expect(await client.instances.get()).toMatchObject({
        items: [{ id: instanceId, instanceId, name }],
        count: 1,
        totalCount: 1,
        page: 0,
        perPage: 100,
        sortField: "name",
        sortDirection: "asc",
      });
    },
  );

  it("lists none to somebody who manages none", async () => {
    expect(await sandbox.as("sandbox-member").instances.get()).toMatchObject({ items: [], totalCount: 0 });
  });

  it("filters by name", async () => {
    const query = { filterField: "name", filter: "*nobody*" };
    expect(await sandbox.as("sandbox-admin").instances.get(query)).toMatchObject({ count: 0, ...query });
  });

  it("is closed to the instance's own tokens", async () => {
    await expect(sandbox.as("sandbox-instance").instances.get()).rejects.toMatchObject(forbidden);
  });
});

describe("instance.get", () => {
  it.each([
    "sandbox-admin",
    "sandbox-viewer",
    "sandbox-instance",
    "sandbox-instance-viewer",
    "sandbox-instance-jwt",
    "sandbox-instance-viewer-jwt",
  ])("answers %s with every property of the schema", async (token) => {
    const client = sandbox.as(sandbox.losant.emulator.tokens[token] ?? "");
    const instance = await client.instance.get<Record<string, object>>({ instanceId });
    expect(keysOf(instance)).toEqual([
      "allowAuditLogging",
      "creationDate",
      "id",
      "instanceId",
      "lastUpdated",
      "limits",
      "members",
      "mfaMode",
      "name",
      "orgDefaultLimitConfig",
      "reportConfigs",
    ]);
    expect(instance).toMatchObject({ id: instanceId, name, allowAuditLogging: true });
    expect(keysOf(instance.limits)).toHaveLength(38);
    expect(keysOf(instance.orgDefaultLimitConfig)).toHaveLength(34);
  });

  it("has members by their ids and roles only", async () => {
    const { members } = await sandbox
      .as("sandbox-viewer")
      .instance.get<{ members: readonly { userId: string; role: string }[] }>({ instanceId });
    expect(members).toHaveLength(4);
    expect(members).toContainEqual({ userId: await sandbox.losant.userId("Ada"), role: "admin" });
    expect(members).toContainEqual({ userId: await sandbox.losant.userId("Vera"), role: "view" });
  });

  it("is not there for somebody who manages it not, nor under another id", async () => {
    await expect(sandbox.as("sandbox-member").instance.get({ instanceId })).rejects.toMatchObject(notFound);
    await expect(sandbox.as("sandbox-admin").instance.get({ instanceId: unknownId })).rejects.toMatchObject(
      notFound,
    );
    await expect(sandbox.as("sandbox-admin").instance.get({ instanceId: "meridian" })).rejects.toMatchObject(
      validation,
    );
  });

  it("wants a token that has the scope", async () => {
    await expect(sandbox.as("sandbox-limited").instance.get({ instanceId })).rejects.toMatchObject(forbidden);
    await expect(sandbox.as("no such token").instance.get({ instanceId })).rejects.toMatchObject({
      statusCode: 401,
    });
  });
});

describe("instance.patch", () => {
  it("changes the three things that can be changed, for good", async () => {
    const client = sandbox.as("sandbox-admin");
    const instance = {
      mfaMode: "required",
      orgDefaultLimitConfig: { device: 7, dataTTL: 86_400 },
      reportConfigs: [{ cron: "0 0 * * 1", emails: ["ada@example.com"], periods: 4 }],
    };
    const changed = await client.instance.patch({ instanceId, instance });
    expect(changed).toMatchObject(instance);
    expect(changed).toMatchObject({ reportConfigs: [{ id: expect.any(String) }] });
    expect(await client.instance.get({ instanceId })).toEqual(changed);
  });

  it.each([
    { name: "Other" },
    { mfaMode: "always" },
    { reportConfigs: [{ timezone: "UTC" }] },
    { reportConfigs: Array.from({ length: 11 }, () => ({ cron: "* * * * *" })) },
    { orgDefaultLimitConfig: { cups: 3 } },
    { orgDefaultLimitConfig: { device: -1 } },
    { orgDefaultLimitConfig: { dataTTL: 60 } },
    { orgDefaultLimitConfig: { systemInterval: 4000 } },
  ])("refuses %o with 400", async (instance) => {
    await expect(
      sandbox.as("sandbox-instance").instance.patch({ instanceId, instance }),
    ).rejects.toMatchObject(validation);
  });

  it("is for administrators, and for tokens that may write", async () => {
    const change = { instanceId, instance: { mfaMode: "required" } };
    for (const token of ["sandbox-viewer", "sandbox-instance-viewer"])
      await expect(sandbox.as(token).instance.patch(change)).rejects.toMatchObject(forbidden);
  });
});
