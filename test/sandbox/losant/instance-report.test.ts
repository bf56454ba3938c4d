import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type InstanceUnderTest, instanceId, startInstance, validation } from "./instance-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

describe("instance.generateReport", () => {
  it("queues a job, even for those who may only read", async () => {
    const options = { email: "vera@example.com", resourceGroupBy: "organization", dateGroupBy: "month" };
    const answer = await sandbox.as("sandbox-viewer").instance.generateReport({ instanceId, options });
    expect(answer).toEqual({ jobQueued: true, jobId: expect.stringMatching(/^.{1,21}$/), success: true });
  });

  it("answers 202 and needs no options", async () => {
    expect(await sandbox.statusOf("sandbox-instance-viewer", "POST", "/generateReport")).toBe(202);
  });

  it("makes one report at a time", async () => {
    const client = sandbox.as("sandbox-instance");
    await client.instance.generateReport({ instanceId });
    await expect(client.instance.generateReport({ instanceId })).rejects.toMatchObject({ statusCode: 429 });
  });

  it.each([
    { email: "nobody" },
    { callbackUrl: "not a URL" },
    { resourceGroupBy: "device" },
    { start: "2026-02-01T00:00:00Z", end: "2026-01-01T00:00:00Z" },
    { start: "yesterday" },
    { colour: "blue" },
  ])("refuses %o with 400", async (options) => {
    await expect(
      sandbox.as("sandbox-instance").instance.generateReport({ instanceId, options }),
    ).rejects.toMatchObject(validation);
  });
});
