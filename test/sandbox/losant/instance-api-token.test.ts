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
import { defined, type List, type Token } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

/** The id of one of the instance's tokens by its name. */
async function tokenId(name: string): Promise<string> {
  const { items } = await sandbox.as("sandbox-instance").instanceApiTokens.get<List<Token>>({ instanceId });
  return defined(items.find((token) => token.name === name)).id;
}

describe("instanceApiTokens.get", () => {
  it("lists the instance's tokens without their secrets", async () => {
    const list = await sandbox.as("sandbox-viewer").instanceApiTokens.get<List<Token>>({ instanceId });
    expect(list).toMatchObject({ totalCount: 6, ownerId: instanceId, ownerType: "instance" });
    expect(list.items.map(({ name, status }) => [name, status])).toEqual([
      ["CRM sync", "active"],
      ["Migration 2025", "active"],
      ["Onboarding portal", "active"],
      ["Rollcall", "active"],
      ["Rollcall, reading only", "active"],
      ["Usage export", "inactive"],
    ]);
    for (const token of list.items) {
      expect(token).not.toHaveProperty("token");
      expect(token).toMatchObject({ ownerId: instanceId, ownerType: "instance", creatorName: "Ada Okafor" });
    }
    expect(list.items[1]).toMatchObject({ expirationDate: "2025-06-30T23:59:59.000Z" });
  });

  it("filters by status and pages", async () => {
    const client = sandbox.as("sandbox-instance-viewer");
    expect(
      await client.instanceApiTokens.get({ instanceId, filterField: "status", filter: "inactive" }),
    ).toMatchObject({ totalCount: 1 });
    expect(await client.instanceApiTokens.get({ instanceId, perPage: "4", page: "1" })).toMatchObject({
      count: 2,
      totalCount: 6,
    });
  });
});

describe("instanceApiTokens.post", () => {
  it("answers with the secret, once, and the token works on the instance", async () => {
    const client = sandbox.as("sandbox-admin");
    const apiToken = { name: "Night shift", scope: ["all.Instance.read"], description: "Dashboards" };
    const { token, ...made } = await client.instanceApiTokens.post<Token>({ instanceId, apiToken });
    expect(made).toMatchObject({ ...apiToken, ownerType: "instance", creatorType: "user", status: "active" });
    expect(await client.instanceApiToken.get({ instanceId, apiTokenId: made.id })).toEqual(made);
    expect(await sandbox.as(defined(token)).instance.get({ instanceId })).toMatchObject({ id: instanceId });
  });

  it("answers 201, and all.Instance is the scope of a token that asks for none", async () => {
    expect(await sandbox.statusOf("sandbox-instance", "POST", "/tokens", { name: "Plain" })).toBe(201);
    expect(
      await sandbox
        .as("sandbox-admin")
        .instanceApiToken.get({ instanceId, apiTokenId: await tokenId("Plain") }),
    ).toMatchObject({ scope: ["all.Instance"], creatorType: "apiToken", creatorName: "Rollcall" });
  });

  it("makes tokens that run out", async () => {
    const apiToken = { name: "Gone", expirationDate: "2020-01-01T00:00:00Z" };
    const { token } = await sandbox
      .as("sandbox-admin")
      .instanceApiTokens.post<Token>({ instanceId, apiToken });
    await expect(sandbox.as(defined(token)).instance.get({ instanceId })).rejects.toMatchObject({
      statusCode: 401,
    });
  });

  it.each([{}, { name: "" }, { name: "A", scope: ["everything"] }, { name: "A", colour: "blue" }])(
    "refuses %o with 400",
    async (apiToken) => {
      await expect(
        sandbox.as("sandbox-admin").instanceApiTokens.post({ instanceId, apiToken }),
      ).rejects.toMatchObject(validation);
    },
  );

  it.each(["sandbox-viewer", "sandbox-instance-viewer"])("is closed to %s", async (token) => {
    await expect(
      sandbox.as(token).instanceApiTokens.post({ instanceId, apiToken: { name: "A" } }),
    ).rejects.toMatchObject(forbidden);
  });
});

describe("instanceApiToken", () => {
  it("patch renames and deactivates, which ends the token at once", async () => {
    const client = sandbox.as("sandbox-admin");
    const apiTokenId = await tokenId("Rollcall");
    const apiToken = { name: "Rollcall, retired", status: "inactive" };
    expect(await client.instanceApiToken.patch({ instanceId, apiTokenId, apiToken })).toMatchObject(apiToken);
    for (const name of ["sandbox-instance", "sandbox-instance-jwt"])
      await expect(
        sandbox.as(sandbox.losant.emulator.tokens[name] ?? "").instance.get({ instanceId }),
      ).rejects.toMatchObject({ statusCode: 401 });
  });

  it("patch changes neither scope nor expiry", async () => {
    const apiTokenId = await tokenId("CRM sync");
    for (const apiToken of [{ scope: ["all.Instance"] }, { expirationDate: "2030-01-01T00:00:00Z" }])
      await expect(
        sandbox.as("sandbox-admin").instanceApiToken.patch({ instanceId, apiTokenId, apiToken }),
      ).rejects.toMatchObject(validation);
  });

  it("delete ends the token", async () => {
    const client = sandbox.as("sandbox-admin");
    const apiTokenId = await tokenId("CRM sync");
    expect(await client.instanceApiToken.delete({ instanceId, apiTokenId })).toEqual({ success: true });
    await expect(client.instanceApiToken.get({ instanceId, apiTokenId })).rejects.toMatchObject(notFound);
  });

  it("is not there under an unknown id, nor when it is a user's", async () => {
    const client = sandbox.as("sandbox-admin");
    const { items } = await client.userApiTokens.get<List<Token>>();
    for (const apiTokenId of [unknownId, defined(items[0]).id])
      await expect(client.instanceApiToken.get({ instanceId, apiTokenId })).rejects.toMatchObject(notFound);
  });

  it("does not turn up among the tokens of whoever made it", async () => {
    await sandbox.as("sandbox-admin").instanceApiTokens.post({ instanceId, apiToken: { name: "New" } });
    expect(await sandbox.as("sandbox-admin").userApiTokens.get()).toMatchObject({ totalCount: 6 });
  });
});
