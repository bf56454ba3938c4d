import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../../src/sandbox/losant/seed/resource.ts";
import {
  defined,
  type Invite,
  keysOf,
  type List,
  type LosantUnderTest,
  startLosant,
  type Token,
} from "./losant-client.ts";

let losant: LosantUnderTest;
let orgId: string;
beforeAll(async () => {
  losant = await startLosant();
  orgId = await losant.orgId("Meridian Pumps");
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

interface Entry {
  readonly id: string;
  readonly creationDate: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly requestResource: string;
  readonly requestAction: string;
  readonly responseStatus: number;
  readonly primaryTargetType?: string;
}

function read(params: Readonly<Record<string, unknown>> = {}): Promise<List<Entry>> {
  return losant.as("sandbox-admin").auditLogs.get<List<Entry>>({ orgId, ...params });
}

async function latest(): Promise<Entry> {
  return defined((await read({ perPage: "1" })).items[0]);
}

const operationOf = ({ requestAction, requestResource }: Entry): string =>
  `${requestResource}.${requestAction}`;

describe("auditLogs.get", () => {
  it("lists who did what to what, the latest first, for one year back", async () => {
    const list = await read();
    expect(list).toMatchObject({
      count: 28,
      totalCount: 28,
      page: 0,
      perPage: 100,
      sortField: "creationDate",
      sortDirection: "desc",
      orgId,
    });
    const dates = list.items.map(({ creationDate }) => creationDate);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(list.items.map(operationOf)).not.toContain("application.post");
    expect(list.items.find(({ requestResource }) => requestResource === "device")).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      auditLogId: expect.stringMatching(/^[0-9a-f]{24}$/),
      creationDate: expect.any(String),
      orgId,
      primaryTargetId: applications.telemetry.id,
      primaryTargetType: "Application",
      primaryTargetName: "Pump Telemetry",
      secondaryTargetId: storyCredentials.device.deviceId,
      secondaryTargetType: "Device",
      secondaryTargetName: "Harbour Foods Gateway",
      actorId: await losant.userId("Hannah"),
      actorType: "User",
      actorName: "hannah.muller@meridian-pumps.example",
      requestResource: "device",
      requestAction: "patch",
      requestQueryParams: {},
      requestPathParams: {},
      requestBody: {},
      responseBody: {},
      responseStatus: 200,
    });
  });

  it("tells who sent an invitation, which the invitation itself does not", async () => {
    const [invite] = await losant.as("sandbox-admin").org.pendingInvites<readonly Invite[]>({ orgId });
    const auditLogFilter = { primaryTarget: [{ type: "OrgInvite", id: defined(invite).id }] };
    const { items } = await read({ auditLogFilter });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      primaryTargetName: defined(invite).email,
      actorName: "ada.okafor@meridian-pumps.example",
      requestBody: { email: defined(invite).email },
    });
  });

  it("pages without gaps or overlaps", async () => {
    const pages = await Promise.all(
      ["0", "1", "2", "3"].map((page) =>
        read({ page, perPage: "10", sortField: "actorName", sortDirection: "asc" }),
      ),
    );
    expect(pages.map(({ count }) => count)).toEqual([10, 10, 8, 0]);
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(28);
  });

  it("sorts by responseStatus", async () => {
    const { items } = await read({ sortField: "responseStatus" });
    expect(items.slice(0, 3).map(({ responseStatus }) => responseStatus)).toEqual([403, 400, 201]);
  });

  it("keeps to start and end, which may name one entry exactly", async () => {
    const { items } = await read();
    const { creationDate, id } = defined(items.find(({ requestResource }) => requestResource === "flow"));
    const time = Date.parse(creationDate);
    const found = await read({ start: String(time), end: String(time + 1) });
    expect(found.items.map((entry) => entry.id)).toEqual([id]);
    expect(await read({ start: String(time), end: String(time) })).toMatchObject({ totalCount: 0 });
  });

  it.each([
    ["an actor", { actor: [{ name: "milo.brandt@meridian-pumps.example" }] }, ["org.removeMember"]],
    [
      "either of two actors",
      {
        actor: [
          { name: "yuki.tanaka@meridian-pumps.example" },
          { name: "kwame.mensah@meridian-pumps.example" },
        ],
      },
      ["applicationApiTokens.post", "flow.patch"],
    ],
    ["a kind of target", { primaryTarget: [{ type: "Dashboard" }] }, ["dashboard.patch"]],
    ["a secondary target", { secondaryTarget: [{ type: "Device" }] }, ["device.patch"]],
    ["an operation", { request: [{ resource: "org", action: "patch" }] }, ["org.patch"]],
    ["statuses", { responseCode: [400, 403] }, ["org.removeMember", "flow.patch"]],
    [
      "all of several",
      { actor: [{ type: "User" }], request: [{ action: "patch" }], responseCode: [400] },
      ["flow.patch"],
    ],
    ["what nobody did", { primaryTarget: [{ type: "Dashboard" }], responseCode: [403] }, []],
  ])("filters by %s", async (_, auditLogFilter, operations) => {
    const { items, totalCount } = await read({ auditLogFilter });
    expect(items.map(operationOf)).toEqual(operations);
    expect(totalCount).toBe(operations.length);
  });

  it.each([
    ["a filter that is not in the schema", { auditLogFilter: { target: [{ id: "0".repeat(24) }] } }],
    ["an unknown type of target", { auditLogFilter: { primaryTarget: [{ type: "Organization" }] } }],
    ["a filter that is no list", { auditLogFilter: { actor: { id: "0".repeat(24) } } }],
    ["an unknown sort field", { sortField: "actorId" }],
    ["a start after the end", { start: "2", end: "1" }],
    ["a start that is no time", { start: "yesterday" }],
  ])("refuses %s with 400", async (_, params) => {
    await expect(read(params)).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });

  it("is for administrators, and answers 404 to strangers", async () => {
    for (const name of ["sandbox-viewer", "sandbox-member", "sandbox-limited"] as const)
      await expect(losant.as(name).auditLogs.get({ orgId })).rejects.toMatchObject({ statusCode: 403 });
    const labs = await losant.orgId("Meridian Support");
    await expect(losant.as("sandbox-member").auditLogs.get({ orgId: labs })).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
  });
});

describe("auditLog.get", () => {
  it("answers the same as the list does", async () => {
    const { items } = await read();
    const { auditLog } = losant.as("sandbox-admin");
    for (const entry of items.slice(0, 5))
      expect(await auditLog.get({ orgId, auditLogId: entry.id })).toEqual(entry);
  });

  it("answers 404 for an entry of another organization, and 400 for no id at all", async () => {
    const other = await losant.orgId("Meridian Field Service");
    const auditLogId = (await latest()).id;
    const { auditLog } = losant.as("sandbox-admin");
    await expect(auditLog.get({ orgId: other, auditLogId })).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
    await expect(auditLog.get({ orgId, auditLogId: "latest" })).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("what is written", () => {
  const invite = { email: "nora@contractor.example", role: "view" };

  it("tells of invitations and their end", async () => {
    const client = losant.as("sandbox-admin");
    const invites = await client.org.inviteMember<readonly Invite[]>({ orgId, invite });
    const { id } = defined(invites.find(({ email }) => email === invite.email));
    const target = { primaryTargetId: id, primaryTargetType: "OrgInvite", primaryTargetName: invite.email };
    expect(await latest()).toMatchObject({
      ...target,
      actorId: await losant.userId("Ada"),
      requestResource: "org",
      requestAction: "inviteMember",
      requestBody: invite,
      requestPathParams: { orgId },
      responseStatus: 200,
    });
    await client.org.revokeInvite({ orgId, inviteId: id });
    expect(await latest()).toMatchObject({
      ...target,
      requestAction: "revokeInvite",
      requestQueryParams: { inviteId: id },
    });
  });

  it("tells of answers to invitations, from either side", async () => {
    const email = "aisha.abbott.0@atlas-logistics.example";
    const accept = { token: "sandbox-invite-1", email, accept: true };
    await losant.withToken(undefined).orgInvites.post({ invite: accept });
    expect(await latest()).toMatchObject({
      actorName: email,
      requestResource: "orgInvites",
      primaryTargetName: email,
      requestBody: { email, accept: true, token: "[redacted]" },
    });

    const support = await losant.orgId("Meridian Support");
    const milo = losant.as("sandbox-member");
    const received = await milo.request<readonly Invite[]>({ method: "GET", url: "/me/invites" });
    const { id } = defined(received.find(({ orgName }) => orgName === "Meridian Support"));
    await milo.request({ method: "POST", url: `/me/invites/${id}`, data: { action: "accept" } });
    const { items } = await losant
      .as("sandbox-admin")
      .auditLogs.get<List<Entry>>({ orgId: support, perPage: "1" });
    expect(items[0]).toMatchObject({ primaryTargetId: id, requestAction: "respondToInvite" });
  });

  it("tells of what a member was refused, and nothing of strangers", async () => {
    const before = await read();
    const { userId } = { userId: await losant.userId("Vera") };
    await losant
      .as("sandbox-member")
      .org.removeMember({ orgId, userId })
      .catch(() => undefined);
    expect(await latest()).toMatchObject({
      actorId: await losant.userId("Milo"),
      requestAction: "removeMember",
      responseStatus: 403,
      responseBody: { type: "Forbidden" },
    });
    const support = await losant.orgId("Meridian Support");
    await losant
      .as("sandbox-member")
      .org.patch({ orgId: support, organization: {} })
      .catch(() => undefined);
    const { items } = await losant.as("sandbox-admin").auditLogs.get<List<Entry>>({ orgId: support });
    expect(items.map(operationOf)).not.toContain("org.patch");
    expect((await read()).totalCount).toBe(before.totalCount + 1);
  });

  it("names the API token that did it, and the application's token that it made, without any secret", async () => {
    const maker = await losant
      .as("sandbox-admin")
      .userApiTokens.post<Token>({ apiToken: { name: "Robot", scope: ["all.User"] } });
    const made = await losant.withToken(maker.token).applicationApiTokens.post<Token>({
      applicationId: applications.telemetry.id,
      apiToken: { name: "Made" },
    });
    const entry = await latest();
    expect(entry).toMatchObject({
      actorId: maker.id,
      actorType: "ApiToken",
      actorName: "Robot",
      primaryTargetId: applications.telemetry.id,
      secondaryTargetId: made.id,
      secondaryTargetType: "ApiToken",
      secondaryTargetName: "Made",
      responseBody: { token: "[redacted]" },
      responseStatus: 201,
    });
    expect(JSON.stringify(await read())).not.toContain(made.token);
  });

  it("leaves reads and changes of the caller's own account out", async () => {
    const before = await read();
    await losant.as("sandbox-admin").org.get({ orgId });
    await losant.as("sandbox-admin").me.patch({ user: { title: "Boss" } });
    expect(await read()).toEqual(before);
  });

  it("goes with the organization", async () => {
    const client = losant.as("sandbox-admin");
    await client.org.delete({ orgId });
    await expect(client.auditLogs.get({ orgId })).rejects.toMatchObject({ statusCode: 404 });
    expect(
      keysOf(await client.applicationApiTokens.get({ applicationId: applications.pilots.id })),
    ).toContain("items");
    await expect(
      client.applicationApiTokens.get({ applicationId: applications.telemetry.id }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });
});
