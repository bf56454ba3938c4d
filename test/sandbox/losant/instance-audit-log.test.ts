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
import { defined, keysOf, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
beforeAll(async () => {
  sandbox = await startInstance();
});
beforeEach(() => sandbox.losant.reset());
afterAll(() => sandbox.losant.emulator.close());

interface Entry {
  readonly id: string;
  readonly creationDate: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorType: string;
  readonly primaryTargetType: string;
  readonly requestAction: string;
  readonly responseStatus: number;
}

function read<Answer = List<Entry>>(
  params: Readonly<Record<string, string>> = {},
  suffix = "",
  token = "sandbox-instance-viewer",
): Promise<Answer> {
  // The only paths that begin with the singular.
  return sandbox
    .as(token)
    .request<Answer>({ method: "GET", url: `/instance/${instanceId}/audit-logs${suffix}`, params });
}

describe("instanceAuditLogs.get", () => {
  it("lists entries with every property of the schema, the latest first", async () => {
    const list = await read();
    expect(list).toMatchObject({
      count: 60,
      totalCount: 60,
      page: 0,
      perPage: 100,
      sortField: "creationDate",
      sortDirection: "desc",
      instanceId,
    });
    const dates = list.items.map(({ creationDate }) => creationDate);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const withInvite = list.items.find((entry) => keysOf(entry).includes("secondaryTargetId"));
    expect(keysOf(withInvite)).toEqual([
      "actorId",
      "actorName",
      "actorType",
      "creationDate",
      "id",
      "instanceAuditLogId",
      "instanceId",
      "primaryTargetId",
      "primaryTargetName",
      "primaryTargetType",
      "requestAction",
      "requestBody",
      "requestPathParams",
      "requestQueryParams",
      "requestResource",
      "responseBody",
      "responseStatus",
      "secondaryTargetId",
      "secondaryTargetName",
      "secondaryTargetType",
    ]);
  });

  it("pages, and sorts by status and by actor", async () => {
    const page = await read({ sortField: "responseStatus", perPage: "2" });
    expect(page).toMatchObject({ items: [{ responseStatus: 400 }, { responseStatus: 400 }], totalCount: 60 });
    const byActor = await read({ sortField: "actorName", sortDirection: "asc", perPage: "1" });
    expect(byActor.items[0]?.actorName).toBe("ada.okafor@meridian-pumps.example");
  });

  it("keeps to a range of time", async () => {
    const { items } = await read();
    const [newest, older] = [defined(items[0]), defined(items[9])];
    const within = await read({
      start: String(Date.parse(older.creationDate)),
      end: String(Date.parse(newest.creationDate)),
    });
    expect(within.items).toEqual(items.slice(1, 10));
  });

  it("filters by any of several actors", async () => {
    const { items } = await read();
    const [first, second] = [...new Set(items.map(({ actorId }) => actorId))];
    const { items: found } = await read({
      "auditLogFilter[actor][0][id]": defined(first),
      "auditLogFilter[actor][1][id]": defined(second),
    });
    expect(found).toEqual(items.filter(({ actorId }) => actorId === first || actorId === second));
    expect(found.length).toBeLessThan(items.length);
  });

  it("filters by kinds of target, by request and by status, all of which have to fit", async () => {
    const { items } = await read({
      "auditLogFilter[primaryTarget][0][type]": "Organization",
      "auditLogFilter[request][0][resource]": "instanceOrgMember",
      "auditLogFilter[request][0][action]": "patch",
      "auditLogFilter[responseCode][0]": "400",
    });
    expect(items.length).toBeGreaterThan(0);
    for (const entry of items)
      expect(entry).toMatchObject({
        primaryTargetType: "Organization",
        requestResource: "instanceOrgMember",
        requestAction: "patch",
        responseStatus: 400,
      });
  });

  it.each([
    { sortField: "requestAction" },
    { start: "2000", end: "1000" },
    { start: "yesterday" },
    { "auditLogFilter[actor][0][type]": "Flow" },
    { "auditLogFilter[primaryTarget][0][type]": "Device" },
    { "auditLogFilter[who][0][id]": "ada" },
  ])("refuses %o with 400", async (params) => {
    await expect(read(params)).rejects.toMatchObject(validation);
  });

  it("is for administrators, and not there for strangers", async () => {
    expect(await read({}, "", "sandbox-admin")).toMatchObject({ totalCount: 60 });
    await expect(read({}, "", "sandbox-viewer")).rejects.toMatchObject(forbidden);
    await expect(read({}, "", "sandbox-member")).rejects.toMatchObject(notFound);
  });

  it("is not under the plural that all other paths have", async () => {
    await expect(sandbox.send("sandbox-instance", "GET", "/audit-logs")).rejects.toMatchObject({
      statusCode: 405,
      type: "MethodNotAllowed",
    });
  });
});

describe("instanceAuditLog.get", () => {
  it("answers the entry of the list", async () => {
    const { items } = await read({ perPage: "5" });
    for (const entry of items) expect(await read({}, `/${entry.id}`)).toEqual(entry);
  });

  it("answers 404 under an unknown id", async () => {
    await expect(read({}, `/${unknownId}`)).rejects.toMatchObject(notFound);
  });
});

describe("a change in the instance", () => {
  async function latest(): Promise<unknown> {
    return (await read({ perPage: "1" })).items[0];
  }

  it("is in the log with its actor and its target, even if that is gone", async () => {
    const orgId = await sandbox.orgId("Umber Ceramics");
    await sandbox.as("sandbox-admin").instanceOrg.delete({ instanceId, orgId });
    expect(await latest()).toMatchObject({
      actorType: "User",
      actorName: "ada.okafor@meridian-pumps.example",
      primaryTargetType: "Organization",
      primaryTargetId: orgId,
      primaryTargetName: "Umber Ceramics",
      requestResource: "instanceOrg",
      requestAction: "delete",
      requestPathParams: { instanceId, orgId },
      responseStatus: 200,
    });
  });

  it("tells which invitation was sent, and by which token", async () => {
    const orgId = await sandbox.orgId("Umber Ceramics");
    const data = { email: "new@umber-ceramics.example", role: "view" };
    await sandbox.send("sandbox-instance", "POST", `/orgs/${orgId}/invites`, { data });
    expect(await latest()).toMatchObject({
      actorType: "ApiToken",
      actorName: "Rollcall",
      primaryTargetId: orgId,
      secondaryTargetType: "OrgInvite",
      secondaryTargetName: data.email,
      requestBody: data,
      responseStatus: 201,
    });
  });

  it("is there when it was refused, too", async () => {
    const userId = await sandbox.losant.userId("Omar");
    await sandbox
      .as("sandbox-admin")
      .instanceMember.patch({ instanceId, userId, member: { role: "edit" } })
      .catch(() => null);
    expect(await latest()).toMatchObject({
      primaryTargetType: "User",
      primaryTargetId: userId,
      requestAction: "patch",
      responseStatus: 400,
      responseBody: { type: "Validation" },
    });
  });

  it("never shows the secret of a token", async () => {
    const { token } = await sandbox
      .as("sandbox-admin")
      .instanceApiTokens.post<{ token: string }>({ instanceId, apiToken: { name: "Secret" } });
    const entry = await latest();
    expect(entry).toMatchObject({ primaryTargetType: "ApiToken", primaryTargetName: "Secret" });
    expect(JSON.stringify(entry)).not.toContain(token);
  });

  it("is there when it took the caller's own place away", async () => {
    const userId = await sandbox.losant.userId("Ada");
    await sandbox.as("sandbox-admin").instanceMember.delete({ instanceId, userId });
    expect(await latest()).toMatchObject({ actorId: userId, requestAction: "delete", responseStatus: 200 });
  });

  it("leaves no trace when it is a read, or comes from a stranger", async () => {
    await sandbox.as("sandbox-instance").instance.generateReport({ instanceId });
    await sandbox
      .as("sandbox-member")
      .instance.patch({ instanceId, instance: {} })
      .catch(() => null);
    expect(await read()).toMatchObject({ totalCount: 60 });
  });
});
