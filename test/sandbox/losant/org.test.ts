import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defined, keysOf, type List, type LosantUnderTest, type Org, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

const orgKeys = [
  "id",
  "orgId",
  "creationDate",
  "lastUpdated",
  "name",
  "description",
  "members",
  "limits",
  "summary",
  "planId",
  "billingEmail",
  "subscriptionStatus",
  "currentPeriodStart",
  "currentPeriodEnd",
  "isEnterprise",
  "iconColor",
  "whitelistedEmailDomains",
  "disabledAt",
  "isReadOnly",
  "mfaMode",
].toSorted();
const summaryKeys = [
  "apiTokenCount",
  "appCount",
  "certificateCount",
  "certificateAuthorityCount",
  "credentialCount",
  "dashCount",
  "dataTableCount",
  "deviceCount",
  "deviceRecipeCount",
  "eventCount",
  "experienceDomainCount",
  "experienceEndpointCount",
  "experienceGroupCount",
  "experienceSlugCount",
  "experienceUserCount",
  "experienceVersionCount",
  "experienceViewCount",
  "fileCount",
  "flowCount",
  "integrationCount",
  "keyCount",
  "memberCount",
  "notebookCount",
  "notebookStats",
  "payloadCount",
  "pendingInviteCount",
  "privateFileCount",
  "resourceJobCount",
  "storageStats",
  "webhookCount",
].toSorted();

describe("orgs.get", () => {
  it("lists the organizations of the caller, members included, and echoes the page", async () => {
    const list = await losant.as("sandbox-admin").orgs.get<List<Org>>();
    expect(list.items.map(({ name }) => name)).toEqual([
      "Meridian Field Service",
      "Meridian Labs",
      "Meridian Pilot Sites",
      "Meridian Pumps",
      "Meridian Support",
    ]);
    expect(list).toMatchObject({
      count: 5,
      totalCount: 5,
      page: 0,
      perPage: 100,
      sortField: "name",
      sortDirection: "asc",
    });
    expect(list).not.toHaveProperty("filter");
    const pumps = list.items.find(({ name }) => name === "Meridian Pumps");
    expect(keysOf(pumps)).toEqual(orgKeys);
    expect(keysOf(pumps?.members[0])).toEqual(
      [
        "userId",
        "firstName",
        "lastName",
        "email",
        "avatarUrl",
        "role",
        "applicationRoles",
        "dashboardRoles",
        "twoFactorAuthEnabled",
        "ssoLinked",
      ].toSorted(),
    );
    expect(Object.keys(pumps?.limits ?? {})).toHaveLength(34);
  });

  it.each([
    ["sandbox-viewer", 3],
    ["sandbox-member", 2],
  ] as const)("shows to %s their own %i organizations only", async (name, count) => {
    expect(await losant.as(name).orgs.get()).toMatchObject({ count, totalCount: count });
  });

  it("pages from 0, sorts down by id, and echoes both", async () => {
    const client = losant.as("sandbox-admin");
    const query = { sortField: "id", sortDirection: "desc", perPage: "2" };
    const pages = await Promise.all(
      ["0", "1", "2", "3"].map((page) => client.orgs.get<List<Org>>({ ...query, page })),
    );
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toEqual([...ids].toSorted().toReversed());
    expect(new Set(ids).size).toBe(5);
    expect(pages.map(({ count }) => count)).toEqual([2, 2, 1, 0]);
    expect(pages[2]).toMatchObject({
      page: 2,
      perPage: 2,
      totalCount: 5,
      sortField: "id",
      sortDirection: "desc",
    });
  });

  it("filters by name with asterisks and echoes the filter", async () => {
    const client = losant.as("sandbox-admin");
    const filter = "*p*s*";
    const list = await client.orgs.get<List<Org>>({ filterField: "name", filter });
    expect(list.items.map(({ name }) => name)).toEqual(["Meridian Pilot Sites", "Meridian Pumps"]);
    expect(list).toMatchObject({ filterField: "name", filter, count: 2, totalCount: 2 });
  });

  it.each([
    { sortField: "size" },
    { sortDirection: "up" },
    { filterField: "id", filter: "*" },
    { page: "-1" },
    { perPage: "0" },
    { perPage: "many" },
    { summaryInclude: "cupCount" },
  ])("refuses %o with 400", async (query) => {
    await expect(losant.as("sandbox-admin").orgs.get(query)).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });
});

describe("org.get", () => {
  it("answers the same as the list does", async () => {
    const client = losant.as("sandbox-admin");
    const { items } = await client.orgs.get<List<Org>>();
    for (const org of items) expect(await client.org.get({ orgId: org.id })).toEqual(org);
  });

  it("has the whole summary when the three expensive values are asked for", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    const client = losant.as("sandbox-admin");
    const org = await client.org.get<Org>({
      orgId,
      summaryInclude: "payloadCount,storageStats,notebookStats",
    });
    expect(keysOf(org.summary)).toEqual(summaryKeys);
    expect(org.summary).toMatchObject({ memberCount: 24, pendingInviteCount: 14 });
    const bare = await client.org.get<Org>({ orgId, summaryExclude: summaryKeys.join(",") });
    expect(bare.summary).toEqual({});
  });

  it("tells that an organization is disabled by a date, and that it is not by false", async () => {
    const client = losant.as("sandbox-admin");
    expect(await client.org.get({ orgId: await losant.orgId("Meridian Labs") })).toMatchObject({
      disabledAt: "2026-02-15T08:00:00.000Z",
      isReadOnly: true,
    });
    expect(await client.org.get({ orgId: await losant.orgId("Meridian Support") })).toMatchObject({
      disabledAt: false,
      isReadOnly: false,
      mfaMode: "required",
    });
  });

  it("has a banner and roles per application and dashboard where there are any", async () => {
    const client = losant.as("sandbox-admin");
    expect(await client.org.get({ orgId: await losant.orgId("Meridian Field Service") })).toMatchObject({
      banner: { level: "info", message: expect.any(String) },
    });
    const pilots = await client.org.get<Org>({ orgId: await losant.orgId("Meridian Pilot Sites") });
    const zanele = defined(pilots.members.find(({ firstName }) => firstName === "Zanele"));
    expect(zanele.applicationRoles).toEqual([
      { resourceId: expect.stringMatching(/^[0-9a-f]{24}$/), role: "collaborate" },
      { resourceId: expect.stringMatching(/^[0-9a-f]{24}$/), role: "none" },
    ]);
    expect(zanele.dashboardRoles).toHaveLength(1);
  });

  it("finds an id in upper case and answers it in lower case", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await losant.as("sandbox-admin").org.get({ orgId: orgId.toUpperCase() })).toMatchObject({
      id: orgId,
      orgId,
    });
  });

  it("answers 404 for an organization that is not there and for one of other people", async () => {
    const unknown = losant.as("sandbox-admin").org.get({ orgId: "0".repeat(24) });
    await expect(unknown).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
    const orgId = await losant.orgId("Meridian Labs");
    const foreign = losant.as("sandbox-member").org.get({ orgId });
    await expect(foreign).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });

  it("answers 400 for an id that is none", async () => {
    await expect(losant.as("sandbox-admin").org.get({ orgId: "pumps" })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });
});

describe("org.patch", () => {
  it("changes plain fields, visibly in the list", async () => {
    const orgId = await losant.orgId("Meridian Support");
    const client = losant.as("sandbox-admin");
    const organization = { name: "Meridian Help", description: "Day and night", mfaMode: "notRequired" };
    expect(await client.org.patch({ orgId, organization })).toMatchObject({ id: orgId, ...organization });
    expect(await losant.orgId("Meridian Help")).toBe(orgId);
  });

  it("refuses fields that only an instance may change", async () => {
    const orgId = await losant.orgId("Meridian Support");
    await expect(
      losant.as("sandbox-admin").org.patch({ orgId, organization: { disabledAt: false } }),
    ).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });

  it("is for administrators only", async () => {
    const orgId = await losant.orgId("Meridian Field Service");
    await expect(
      losant.as("sandbox-member").org.patch({ orgId, organization: { name: "Mine" } }),
    ).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });
});

describe("orgs.post", () => {
  it("creates an organization whose only member is the caller", async () => {
    const client = losant.as("sandbox-member");
    const org = await client.orgs.post<Org>({
      organization: { name: "Brandt Workshop", iconColor: "#123456" },
    });
    expect(org).toMatchObject({
      name: "Brandt Workshop",
      iconColor: "#123456",
      disabledAt: false,
      members: [{ firstName: "Milo", role: "admin" }],
      summary: { memberCount: 1, appCount: 0 },
    });
    expect(await client.orgs.get()).toMatchObject({ totalCount: 3 });
    expect(await client.org.get({ orgId: org.id })).toEqual(org);
  });

  it("answers 201", async () => {
    const response = await fetch(`${losant.emulator.url}/orgs`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-admin" },
      body: JSON.stringify({ name: "New" }),
    });
    expect(response.status).toBe(201);
  });

  it("needs a name", async () => {
    await expect(losant.as("sandbox-admin").orgs.post()).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });
});

describe("org.delete", () => {
  it("deletes the organization with its invitations", async () => {
    const orgId = await losant.orgId("Meridian Pilot Sites");
    const client = losant.as("sandbox-admin");
    expect(await client.org.delete({ orgId })).toEqual({ success: true });
    await expect(client.org.get({ orgId })).rejects.toMatchObject({ statusCode: 404 });
    const received = await losant
      .as("sandbox-member")
      .request<readonly { orgName: string }[]>({ method: "GET", url: "/me/invites" });
    expect(received.map(({ orgName }) => orgName)).toEqual(["Meridian Support", "Meridian Labs"]);
  });

  it("is for administrators only", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    await expect(losant.as("sandbox-member").org.delete({ orgId })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
