import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  forbidden,
  type InstanceUnderTest,
  instanceId,
  notFound,
  startInstance,
  unknownId,
} from "./instance-client.ts";
import { defined, type Token } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

/** The secret of a new token of the instance with these scopes. */
async function tokenFor(...scope: readonly string[]): Promise<string> {
  const apiToken = { name: "Narrow", scope };
  const { token } = await sandbox
    .as("sandbox-instance")
    .instanceApiTokens.post<Token>({ instanceId, apiToken });
  return defined(token);
}

describe("the instance's tokens", () => {
  it("come in the shape of a JWT too, whose subject is the instance", () => {
    const { tokens, url } = sandbox.losant.emulator;
    expect(decodeJwt(tokens["sandbox-instance-jwt"] ?? "")).toMatchObject({
      iss: new URL(url).host,
      sub: instanceId,
      scope: ["all.Instance"],
    });
    expect(decodeJwt(tokens["sandbox-instance-viewer-jwt"] ?? "")).toMatchObject({
      scope: ["all.Instance.read"],
    });
  });

  it("belong to no person", async () => {
    const token = await tokenFor("all.User");
    await expect(sandbox.as(token).me.get()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("see no other instance", async () => {
    await expect(
      sandbox.as("sandbox-instance").instance.get({ instanceId: unknownId }),
    ).rejects.toMatchObject(notFound);
  });
});

describe("the scope all.Instance.bounded", () => {
  it("writes and deletes organizations", async () => {
    const client = sandbox.as(await tokenFor("all.Instance.bounded"));
    const orgId = await sandbox.orgId("Umber Ceramics");
    await client.instanceOrg.patch({ instanceId, orgId, organization: { description: "Kilns" } });
    expect(await client.instanceOrg.delete({ instanceId, orgId })).toEqual({ success: true });
  });

  it("manages neither people nor tokens", async () => {
    const client = sandbox.as(await tokenFor("all.Instance.bounded"));
    const member = { email: "new@umber-ceramics.example", role: "view" };
    const orgId = await sandbox.orgId("Umber Ceramics");
    const refused = [
      client.instanceMembers.post({ instanceId, member }),
      client.instanceOrgMembers.post({ instanceId, orgId, member }),
      client.instanceApiTokens.post({ instanceId, apiToken: { name: "More" } }),
    ];
    for (const request of refused) await expect(request).rejects.toMatchObject(forbidden);
  });
});

describe("the scope of one action", () => {
  it("opens that action alone", async () => {
    const client = sandbox.as(await tokenFor("instanceOrg.get"));
    const orgId = await sandbox.orgId("Umber Ceramics");
    expect(await client.instanceOrg.get({ instanceId, orgId })).toMatchObject({ id: orgId });
    await expect(client.instanceOrgs.get({ instanceId })).rejects.toMatchObject(forbidden);
  });

  it("opens the actions of its resource with an asterisk", async () => {
    const client = sandbox.as(await tokenFor("instanceOrg.*"));
    const orgId = await sandbox.orgId("Umber Ceramics");
    const organization = { description: "Kilns" };
    expect(await client.instanceOrg.patch({ instanceId, orgId, organization })).toMatchObject(organization);
  });
});

it("shows to a member of an instance's organization that organization on the user's routes as well", async () => {
  const orgId = await sandbox.orgId("Harbour Foods");
  const client = await sandbox.losant.signIn("Sinéad");
  expect(await client.org.get({ orgId })).toMatchObject({ name: "Harbour Foods", isEnterprise: true });
  expect(await client.orgs.get()).toMatchObject({ totalCount: 28 });
});
