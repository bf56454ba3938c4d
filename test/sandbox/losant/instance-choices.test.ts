import { afterEach, describe, expect, it } from "vitest";
import type { Choices } from "../../../src/sandbox/losant/choices.ts";
import {
  type InstanceUnderTest,
  instanceId,
  startInstance,
  unknownId,
  validation,
} from "./instance-client.ts";

// Each of these is a guess about the live service; the tests say that changing one's mind takes one line.
let running: InstanceUnderTest | undefined;
afterEach(() => running?.losant.emulator.close());

async function start(choices: Partial<Choices>): Promise<InstanceUnderTest> {
  running = await startInstance(choices);
  return running;
}

describe("a choice sets", () => {
  it("the status of a foreign instance", async () => {
    const sandbox = await start({ foreignInstanceStatus: 403 });
    await expect(sandbox.as("sandbox-member").instance.get({ instanceId })).rejects.toMatchObject({
      statusCode: 403,
    });
  });

  it("the status of adding an id that nobody has", async () => {
    const sandbox = await start({ unknownUserStatus: 400 });
    const member = { userId: unknownId, role: "view" };
    await expect(
      sandbox.as("sandbox-admin").instanceMembers.post({ instanceId, member }),
    ).rejects.toMatchObject(validation);
  });

  it("what adding an unknown address does", async () => {
    const sandbox = await start({ addingUnknownEmail: "refuse" });
    const member = { email: "new@partner.example", role: "view" };
    const client = sandbox.as("sandbox-admin");
    const orgId = await sandbox.orgId("Umber Ceramics");
    await expect(client.instanceMembers.post({ instanceId, member })).rejects.toMatchObject(validation);
    await expect(client.instanceOrgMembers.post({ instanceId, orgId, member })).rejects.toMatchObject(
      validation,
    );
  });

  it("how long a report takes", async () => {
    const sandbox = await start({ reportDuration: 0 });
    const client = sandbox.as("sandbox-instance");
    await client.instance.generateReport({ instanceId });
    expect(await client.instance.generateReport({ instanceId })).toMatchObject({ success: true });
  });

  it("who reads the audit log, and whether refused changes are in it", async () => {
    const sandbox = await start({ instanceAuditLogReaders: "members", refusedChangesAreLogged: false });
    await sandbox
      .as("sandbox-admin")
      .instance.patch({ instanceId, instance: { name: "Mine" } })
      .catch(() => null);
    expect(
      await sandbox
        .as("sandbox-viewer")
        .request({ method: "GET", url: `/instance/${instanceId}/audit-logs` }),
    ).toMatchObject({ totalCount: 60 });
  });

  it("the length of usage ranges", async () => {
    const day = 86_400_000;
    const sandbox = await start({ defaultUsageRange: day, longestUsageRange: 2 * day });
    const read = (params: Readonly<Record<string, string>>) =>
      sandbox.send<{ counts: readonly unknown[] }>("sandbox-instance", "GET", "/deviceCounts", { params });
    expect((await read({})).counts.length).toBeLessThanOrEqual(2);
    await expect(read({ start: "0", end: String(3 * day) })).rejects.toMatchObject(validation);
  });
});
