import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instanceId } from "../sandbox/losant/instance-client.ts";
import { meridianId as id, meridianIn } from "../support/losant-instance.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let meridian: ReturnType<typeof meridianIn>;
beforeAll(async () => {
  world = await startWorld();
  meridian = meridianIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const paths = async () => (await meridian.paths()).toSorted();

/** What Losant tells under the path of the instance, where its client has no function for it. */
function upstream<Value>(path: string, params: Readonly<Record<string, string>> = {}): Promise<Value> {
  return meridian.losant.request({ method: "get", url: path, params });
}

interface Series {
  readonly counts: readonly Readonly<Record<string, number | string>>[];
}

type Stats = Readonly<Record<string, Readonly<Record<string, number>>>>;

describe("the usage of an instance", () => {
  const [start, end] = ["2026-01-01T00:00:00.000Z", "2026-01-04T00:00:00.000Z"];
  const span = { start: String(Date.parse(start)), end: String(Date.parse(end)) };
  const usage = (fields: string) => meridian.read(`usage(start: "${start}", end: "${end}") { ${fields} }`);

  it("is that of all its orgs, as Losant counts it", async () => {
    const { usage: told } = await usage(
      `range { start end } payloadTotals { type rawType origin value } payloads(unit: BYTES) { at value }
       devices { at createdCount deletedCount totalCount } notebooks { at minuteCount completedCount }`,
    );
    expect(await paths()).toEqual([
      "GET /instances/ID",
      "GET /instances/ID/deviceCounts",
      "GET /instances/ID/notebookMinuteCounts",
      "GET /instances/ID/payloadCounts",
      "GET /instances/ID/payloadCountsBreakdown",
    ]);
    const of = <Value>(metric: string, params = {}) =>
      upstream<Value>(`/instances/${instanceId}/${metric}`, { ...span, ...params });
    expect(told.range).toEqual({ start, end });
    const totals = await of<Stats>("payloadCounts");
    expect(told.payloadTotals).toContainEqual({
      type: "TIMER",
      rawType: "timer",
      origin: "timer.flow",
      value: totals["timer"]?.["timer.flow"],
    });
    const payloads = await of<Series>("payloadCountsBreakdown", { resolution: "86400000", asBytes: "true" });
    expect(told.payloads).toEqual(payloads.counts.map(({ date, value }) => ({ at: date, value })));
    const devices = await of<Series>("deviceCounts");
    expect(told.devices).toEqual(
      devices.counts.map(({ date, created, deleted, total }) => ({
        at: date,
        createdCount: created,
        deletedCount: deleted,
        totalCount: total,
      })),
    );
    const notebooks = await of<Series>("notebookMinuteCounts");
    expect(told.notebooks).toEqual(
      notebooks.counts.map(({ date, minutes, completed }) => ({
        at: date,
        minuteCount: minutes,
        completedCount: completed,
      })),
    );
  });

  it("costs no call by itself, and cannot end before it starts", async () => {
    await usage("range { start }");
    expect(await paths()).toEqual(["GET /instances/ID"]);
    const wrong = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on LosantInstance { usage(start: "${end}", end: "${start}") { range { start } } } } }`,
      { variables: { id } },
    );
    expect(wrong.errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the audit log of an instance", () => {
  const entry = `id sourceId at instance { id } org { id } actor { kind actorId name user { id } }
    request { resource action pathParameters queryParameters body } response { status body }
    primaryTarget { kind targetId name } secondaryTarget { kind targetId name }`;

  interface AuditLog {
    readonly id: string;
    readonly requestResource: string;
    readonly requestAction: string;
    readonly responseStatus: number;
    readonly actorName: string;
  }
  interface AuditLogs {
    readonly totalCount: number;
    readonly items: readonly AuditLog[];
  }

  it("is told newest first, as Losant tells it", async () => {
    const { auditLogs } = await meridian.read(`auditLogs(first: 5) { totalCount nodes { ${entry} } }`);
    expect(await paths()).toContain("GET /instance/ID/audit-logs");
    const { totalCount, items } = await upstream<AuditLogs>(`/instance/${instanceId}/audit-logs`, {
      perPage: "5",
      sortField: "creationDate",
      sortDirection: "desc",
    });
    expect(auditLogs.totalCount).toBe(totalCount);
    expect(auditLogs.nodes).toMatchObject(
      items.map((item) => ({
        sourceId: item.id,
        instance: { id },
        org: null,
        actor: { name: item.actorName },
        request: { resource: item.requestResource, action: item.requestAction },
        response: { status: item.responseStatus },
      })),
    );
  });

  it("has entries that can be fetched by their global ids", async () => {
    const { auditLogs } = await meridian.read(`auditLogs(first: 1) { nodes { ${entry} } }`);
    const [first] = auditLogs.nodes;
    await world.forgetCalls();
    const { node } = await world.data(
      `query ($id: ID!) { node(id: $id) { ... on LosantAuditLog { ${entry} } } }`,
      {
        variables: { id: first.id },
      },
    );
    expect(node).toEqual(first);
    expect(await paths()).toContain(`GET /instance/ID/audit-logs/${first.sourceId}`);
  });

  it("tells what the gateway changed", async () => {
    await world.data(
      "mutation ($input: LosantInstanceUpdateInput!) { losantInstanceUpdate(input: $input) { instance { id } } }",
      { variables: { input: { id, mfaPolicy: "REQUIRED" } } },
    );
    const { auditLogs } = await meridian.read(
      'auditLogs(filter: { requests: [{ resource: "instance", action: "patch" }] }) { nodes { actor { kind } request { body } response { status } } }',
    );
    expect(auditLogs.nodes[0]).toEqual({
      actor: { kind: "USER" },
      request: { body: { mfaMode: "required" } },
      response: { status: 200 },
    });
  });
});

describe("the tokens of an instance", () => {
  it("are listed with the instance that they act for, and are nodes", async () => {
    const { tokens } = await meridian.read(
      "tokens(first: 100) { totalCount nodes { id name status user { id } losant { instance { id } } } }",
    );
    const { totalCount, items } = await meridian.losant.instanceApiTokens.get<{
      readonly totalCount: number;
      readonly items: readonly { readonly name: string }[];
    }>({ instanceId });
    expect(tokens.totalCount).toBe(totalCount);
    expect(tokens.nodes.map(({ name }: { name: string }) => name)).toEqual(items.map(({ name }) => name));
    for (const token of tokens.nodes)
      expect(token).toMatchObject({ user: null, losant: { instance: { id } } });
    const { node } = await world.data("query ($id: ID!) { node(id: $id) { ... on Token { id name } } }", {
      variables: { id: tokens.nodes[0].id },
    });
    expect(node).toEqual({ id: tokens.nodes[0].id, name: tokens.nodes[0].name });
  });
});
