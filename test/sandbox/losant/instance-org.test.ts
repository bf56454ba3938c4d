import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  forbidden,
  type InstanceOrg,
  type InstanceUnderTest,
  instanceId,
  notFound,
  startInstance,
  unknownId,
  validation,
} from "./instance-client.ts";
import { type Invite, keysOf, type List, type Org } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

const orgKeys = [
  "auditLogEnabled",
  "billingEmail",
  "creationDate",
  "currentPeriodEnd",
  "currentPeriodStart",
  "customerId",
  "description",
  "disabledAt",
  "iconColor",
  "id",
  "instanceId",
  "isReadOnly",
  "lastUpdated",
  "limits",
  "mfaMode",
  "name",
  "orgId",
  "planId",
  "referralId",
  "subscriptionId",
  "subscriptionStatus",
  "summary",
  "tags",
  "whitelistedEmailDomains",
];

describe("instanceOrgs.get", () => {
  it("lists the organizations of the instance by name, without members", async () => {
    const list = await sandbox.as("sandbox-viewer").instanceOrgs.get<List<InstanceOrg>>({ instanceId });
    expect(list).toMatchObject({ count: 25, totalCount: 25, perPage: 100, page: 0, instanceId });
    expect(list.items.map(({ name }) => name)).toEqual(list.items.map(({ name }) => name).toSorted());
    expect(list.items[0]?.name).toBe("Alder & Sons");
    const harbour = list.items.find(({ name }) => name === "Harbour Foods");
    expect(keysOf(harbour)).toEqual(orgKeys);
    expect(keysOf(harbour?.limits)).toHaveLength(34);
    expect(keysOf(harbour?.summary)).toHaveLength(27);
  });

  it("has none of Meridian's own organizations", async () => {
    const filter = { filterField: "name", filter: "Meridian*" };
    expect(await sandbox.as("sandbox-instance").instanceOrgs.get({ instanceId, ...filter })).toMatchObject({
      items: [],
      totalCount: 0,
      ...filter,
    });
  });

  it("pages from 0 without overlap and echoes what was asked", async () => {
    const client = sandbox.as("sandbox-instance-viewer");
    const query = { instanceId, perPage: "10", sortField: "id", sortDirection: "desc" };
    const pages = await Promise.all(
      ["0", "1", "2", "3"].map((page) => client.instanceOrgs.get<List<InstanceOrg>>({ ...query, page })),
    );
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
    expect(pages.map(({ count }) => count)).toEqual([10, 10, 5, 0]);
    expect(pages[1]).toMatchObject({ page: 1, perPage: 10, sortField: "id", sortDirection: "desc" });
  });

  it("adds to the summary what summaryInclude names, and does not know summaryExclude", async () => {
    const params = { summaryInclude: "payloadCount,storageStats", summaryExclude: "appCount", perPage: "1" };
    const { items } = await sandbox.send<List<InstanceOrg>>("sandbox-instance", "GET", "/orgs", { params });
    expect(keysOf(items[0]?.summary)).toHaveLength(29);
    expect(items[0]?.summary).toMatchObject({ appCount: 2, payloadCount: { deviceState: {} } });
  });

  it.each([
    { sortField: "tags" },
    { filterField: "referralId", filter: "*" },
    { summaryInclude: "cupCount" },
    { page: "first" },
  ])("refuses %o with 400", async (params) => {
    await expect(sandbox.send("sandbox-instance", "GET", "/orgs", { params })).rejects.toMatchObject(
      validation,
    );
  });

  it("is not there for somebody who does not manage the instance", async () => {
    await expect(sandbox.as("sandbox-member").instanceOrgs.get({ instanceId })).rejects.toMatchObject(
      notFound,
    );
  });
});

describe("instanceOrg.get", () => {
  it("answers the same as the list does", async () => {
    const client = sandbox.as("sandbox-instance-viewer");
    const { items } = await client.instanceOrgs.get<List<InstanceOrg>>({ instanceId });
    for (const org of items) expect(await client.instanceOrg.get({ instanceId, orgId: org.id })).toEqual(org);
  });

  it("counts members and pending invitations", async () => {
    const orgId = await sandbox.orgId("Alder & Sons");
    expect(await sandbox.as("sandbox-instance").instanceOrg.get({ instanceId, orgId })).toMatchObject({
      summary: { memberCount: 9, pendingInviteCount: 3 },
    });
  });

  it("is not there for Meridian's own organizations, nor under an unknown id", async () => {
    const client = sandbox.as("sandbox-admin");
    for (const orgId of [await sandbox.losant.orgId("Meridian Pumps"), unknownId])
      await expect(client.instanceOrg.get({ instanceId, orgId })).rejects.toMatchObject(notFound);
    await expect(client.instanceOrg.get({ instanceId, orgId: "pumps" })).rejects.toMatchObject(validation);
  });
});

describe("instanceOrgs.post", () => {
  it("creates an organization and answers 200 in the shape of the user's routes", async () => {
    const orgConfig = {
      name: "Westmoor Power",
      tags: [{ key: "region", value: "west" }],
      referralId: "crm-2000",
      limits: { device: 5 },
      banner: { message: "Welcome", level: "info" },
      members: [
        { userId: await sandbox.losant.userId("Milo"), role: "admin" },
        { email: "lin.chen@meridian-pumps.example", role: "view" },
        { email: "new@westmoor.example", role: "edit", disallowTransfer: true },
      ],
    };
    const { tags, referralId, members, limits, ...common } = orgConfig;
    const made = await sandbox.as("sandbox-instance").instanceOrgs.post<Org>({ instanceId, orgConfig });
    expect(made).toMatchObject({
      ...common,
      isEnterprise: true,
      disabledAt: false,
      mfaMode: "adminRequired",
      members: [
        { firstName: "Milo", role: "admin" },
        { firstName: "Lin", role: "view" },
      ],
      summary: { memberCount: 2, pendingInviteCount: 1 },
    });
    expect(made).not.toHaveProperty("instanceId");
    expect(made).not.toHaveProperty("tags");
    expect(keysOf(made.limits)).toHaveLength(34);
    expect(made.limits.device).toBe(5);
    const client = sandbox.as("sandbox-admin");
    expect(await client.instanceOrg.get({ instanceId, orgId: made.id })).toMatchObject({
      instanceId,
      tags,
      referralId,
    });
    expect(await client.instanceOrgs.get({ instanceId })).toMatchObject({ totalCount: 26 });
    expect(await sandbox.as("sandbox-member").orgs.get()).toMatchObject({ totalCount: 3 });
  });

  it("answers 200 and needs a name only", async () => {
    expect(await sandbox.statusOf("sandbox-admin", "POST", "/orgs", { name: "Bare" })).toBe(200);
    const orgId = await sandbox.orgId("Bare");
    expect(await sandbox.as("sandbox-admin").instanceOrg.get({ instanceId, orgId })).toMatchObject({
      tags: [],
      auditLogEnabled: false,
      isReadOnly: false,
      summary: { memberCount: 0 },
    });
  });

  it.each([
    {},
    { name: "A", planId: "mine" },
    { name: "A", tags: [{ key: "not a key", value: "x" }] },
    { name: "A", limits: { cups: 1 } },
    {
      name: "A",
      members: Array.from({ length: 11 }, (_, index) => ({ email: `p${index}@a.example`, role: "view" })),
    },
    { name: "A", members: [{ role: "view" }] },
    {
      name: "A",
      members: [{ email: "vera.lindqvist@meridian-pumps.example", userId: unknownId, role: "view" }],
    },
  ])("refuses %o with 400", async (orgConfig) => {
    await expect(
      sandbox.as("sandbox-instance").instanceOrgs.post({ instanceId, orgConfig }),
    ).rejects.toMatchObject(validation);
  });

  it("creates nothing when one of the members cannot be added", async () => {
    const client = sandbox.as("sandbox-instance");
    const members = [
      { email: "milo.brandt@meridian-pumps.example", role: "view" },
      { email: "new@westmoor.example", role: "edit" },
      { userId: unknownId, role: "view" },
    ];
    await expect(
      client.instanceOrgs.post({ instanceId, orgConfig: { name: "Westmoor Power", members } }),
    ).rejects.toMatchObject(notFound);
    expect(await client.instanceOrgs.get({ instanceId })).toMatchObject({ totalCount: 25 });
    expect(await sandbox.as("sandbox-member").orgs.get()).toMatchObject({ totalCount: 2 });
  });

  it.each(["sandbox-viewer", "sandbox-instance-viewer"])("is closed to %s", async (token) => {
    await expect(
      sandbox.as(token).instanceOrgs.post({ instanceId, orgConfig: { name: "A" } }),
    ).rejects.toMatchObject(forbidden);
  });
});

describe("instanceOrg.patch", () => {
  it("changes what only an instance may change, visibly for its members", async () => {
    const orgId = await sandbox.orgId("Harbour Foods");
    const client = sandbox.as("sandbox-admin");
    const organization = {
      name: "Harbour Foods Ltd",
      isReadOnly: true,
      disabledAt: "2026-05-01T00:00:00.000Z",
      auditLogEnabled: true,
      tags: [{ key: "region", value: "coast" }],
      referralId: "crm-9",
      whitelistedEmailDomains: ["harbour.example"],
      banner: { message: "Closed for works", level: "warning" },
    };
    const changed = await client.instanceOrg.patch<InstanceOrg>({ instanceId, orgId, organization });
    expect(changed).toMatchObject(organization);
    expect(await client.instanceOrg.get({ instanceId, orgId })).toEqual(changed);
    const member = await sandbox.losant.signIn("Sinéad");
    expect(await member.org.get({ orgId })).toMatchObject({
      name: organization.name,
      isReadOnly: true,
      disabledAt: organization.disabledAt,
      banner: organization.banner,
    });
  });

  it("keeps the limits that it does not name", async () => {
    const orgId = await sandbox.orgId("Harbour Foods");
    const client = sandbox.as("sandbox-admin");
    const before = await client.instanceOrg.get<InstanceOrg>({ instanceId, orgId });
    const after = await client.instanceOrg.patch<InstanceOrg>({
      instanceId,
      orgId,
      organization: { limits: { device: 3 } },
    });
    expect(after.limits).toEqual({ ...before.limits, device: 3 });
  });

  it("disables now with true, and enables again with false", async () => {
    const orgId = await sandbox.orgId("Harbour Foods");
    const client = sandbox.as("sandbox-instance");
    const { disabledAt } = await client.instanceOrg.patch<InstanceOrg>({
      instanceId,
      orgId,
      organization: { disabledAt: true },
    });
    expect(Math.abs(Date.parse(String(disabledAt)) - Date.now())).toBeLessThan(60_000);
    expect(
      await client.instanceOrg.patch({ instanceId, orgId, organization: { disabledAt: false } }),
    ).toMatchObject({ disabledAt: false });
  });

  it.each([{ name: "" }, { planId: "mine" }, { members: [] }, { disabledAt: "soon" }, { mfaMode: "never" }])(
    "refuses %o with 400",
    async (organization) => {
      const orgId = await sandbox.orgId("Harbour Foods");
      await expect(
        sandbox.as("sandbox-admin").instanceOrg.patch({ instanceId, orgId, organization }),
      ).rejects.toMatchObject(validation);
    },
  );

  it.each(["sandbox-viewer", "sandbox-instance-viewer"])("is closed to %s", async (token) => {
    const orgId = await sandbox.orgId("Harbour Foods");
    await expect(
      sandbox.as(token).instanceOrg.patch({ instanceId, orgId, organization: {} }),
    ).rejects.toMatchObject(forbidden);
  });
});

describe("instanceOrg.delete", () => {
  it("deletes the organization with its invitations", async () => {
    const orgId = await sandbox.orgId("Harbour Foods");
    const client = sandbox.as("sandbox-admin");
    expect(await client.instanceOrg.delete({ instanceId, orgId })).toEqual({ success: true });
    await expect(client.instanceOrg.get({ instanceId, orgId })).rejects.toMatchObject(notFound);
    const invites = await client.request<readonly Invite[]>({ method: "GET", url: "/me/invites" });
    expect(invites.map(({ orgName }) => orgName)).not.toContain("Harbour Foods");
  });

  it("cannot delete what is not in the instance", async () => {
    const orgId = await sandbox.losant.orgId("Meridian Pumps");
    await expect(sandbox.as("sandbox-admin").instanceOrg.delete({ instanceId, orgId })).rejects.toMatchObject(
      notFound,
    );
    expect(await sandbox.as("sandbox-admin").org.get({ orgId })).toMatchObject({ id: orgId });
  });

  it.each(["sandbox-viewer", "sandbox-instance-viewer"])("is closed to %s", async (token) => {
    const orgId = await sandbox.orgId("Harbour Foods");
    await expect(sandbox.as(token).instanceOrg.delete({ instanceId, orgId })).rejects.toMatchObject(
      forbidden,
    );
  });
});
