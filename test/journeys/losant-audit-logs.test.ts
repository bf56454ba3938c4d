import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { defined, type List } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const pumps = "c69463bd6f324833f425146e";
const pumpsId = encodeGlobalId("Org", "losant", pumps);
const orgPath = `/orgs/${pumps}`;
const logPath = `${orgPath}/audit-logs`;

const entryFields = `id sourceId at
  source { name } org { id } instance { id }
  actor { kind actorId name }
  request { resource action pathParameters queryParameters body }
  response { status body }
  primaryTarget { kind targetId name }
  secondaryTarget { kind targetId name }`;
const list = (fields: string) => `query (
  $id: ID!, $first: Int, $after: String, $start: DateTime, $end: DateTime,
  $filter: LosantAuditLogFilter, $orderBy: LosantAuditLogOrder
) {
  org(by: { id: $id }) { losant {
    auditLogs(first: $first, after: $after, start: $start, end: $end, filter: $filter, orderBy: $orderBy) {
      totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }
    }
  } }
}`;

interface UpstreamEntry {
  readonly id: string;
  readonly creationDate: string;
  readonly requestResource: string;
  readonly requestAction: string;
}

interface Entry {
  readonly request: { readonly resource: string; readonly action: string };
}

async function logs(variables: Readonly<Record<string, unknown>> = {}, fields = entryFields) {
  const { org } = await world.data(list(fields), { variables: { id: pumpsId, ...variables } });
  return org.losant.auditLogs;
}

async function paths(): Promise<string[]> {
  return (await world.calls("losant")).map(({ path }) => path);
}

const operationsOf = (nodes: readonly Entry[]) =>
  nodes.map(({ request: { resource, action } }) => `${resource}.${action}`);

describe("LosantOrgFacet.auditLogs", () => {
  it("tells who changed what, the newest first, in 1 call beside that for the org", async () => {
    const { nodes, totalCount } = await logs({ first: 100 });
    expect(await paths()).toEqual([orgPath, logPath]);
    expect(totalCount).toBe(28);
    const upstream = await losantClientOf(world).auditLogs.get<List<UpstreamEntry>>({ orgId: pumps });
    expect(nodes.map(({ sourceId }: { sourceId: string }) => sourceId)).toEqual(
      upstream.items.map(({ id }) => id),
    );
    const found = nodes.find(({ request }: Entry) => request.resource === "device");
    const hannah = found.actor.actorId;
    expect(found).toEqual({
      id: encodeGlobalId("LosantAuditLog", "losant", "org", pumps, found.sourceId),
      sourceId: expect.stringMatching(/^[0-9a-f]{24}$/),
      at: upstream.items.find(({ id }) => id === found.sourceId)?.creationDate,
      source: { name: "losant" },
      org: { id: pumpsId },
      instance: null,
      actor: { kind: "USER", actorId: hannah, name: "hannah.muller@meridian-pumps.example" },
      request: {
        resource: "device",
        action: "patch",
        pathParameters: null,
        queryParameters: null,
        body: null,
      },
      response: { status: 200, body: null },
      primaryTarget: { kind: "APPLICATION", targetId: applications.telemetry.id, name: "Pump Telemetry" },
      secondaryTarget: {
        kind: "DEVICE",
        targetId: storyCredentials.device.deviceId,
        name: "Harbour Foods Gateway",
      },
    });
  });

  it("leads to the users who did it, with one look at the orgs for all of them", async () => {
    const { nodes } = await logs({ first: 10 }, "actor { name user { displayName } }");
    expect(nodes[0].actor).toEqual({
      name: "ada.okafor@meridian-pumps.example",
      user: { displayName: "Ada Okafor" },
    });
    expect(await paths()).toEqual([orgPath, logPath, "/orgs"]);
  });

  it("tells of a change that was just made through the gateway", async () => {
    await world.data(
      `mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { errors { message } } }`,
      { variables: { input: { id: pumpsId, description: "New words", losant: { cardToken: "card-1" } } } },
    );
    const { nodes } = await logs({ first: 1 });
    expect(nodes[0]).toMatchObject({
      request: { resource: "org", action: "patch", pathParameters: { orgId: pumps } },
      response: { status: 200 },
    });
    expect(nodes[0].request.body.description).toBe("New words");
    expect(JSON.stringify(nodes)).not.toContain("card-1");
  });

  it("pages without gaps or overlaps", async () => {
    const orderBy = { field: "ACTOR_NAME", direction: "ASC" };
    const whole = await logs({ first: 100, orderBy }, "sourceId");
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await logs({ first: 9, after, orderBy }, "sourceId");
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.nodes);
    expect(found).toHaveLength(28);
  });

  it("refuses a cursor of another span, filter or order", async () => {
    const { pageInfo } = await logs({ first: 2 }, "id");
    const { errors } = await world.ask(list("id"), {
      variables: {
        id: pumpsId,
        first: 2,
        after: pageInfo.endCursor,
        orderBy: { field: "ACTOR_NAME" },
      },
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("sorts by the status of the answer", async () => {
    const { nodes } = await logs({ first: 3, orderBy: { field: "RESPONSE_STATUS" } }, "response { status }");
    expect(nodes.map(({ response }: { response: { status: number } }) => response.status)).toEqual([
      403, 400, 201,
    ]);
  });

  it("keeps to a span of time", async () => {
    const all = await logs({ first: 100 });
    const { at, sourceId } = all.nodes.find(({ request }: Entry) => request.resource === "flow");
    const end = new Date(Date.parse(at) + 1).toISOString();
    const { nodes } = await logs({ start: at, end }, "sourceId");
    expect(nodes).toEqual([{ sourceId }]);
  });

  it.each([
    ["an actor", { actors: [{ name: "milo.brandt@meridian-pumps.example" }] }, ["org.removeMember"]],
    [
      "either of two actors",
      {
        actors: [
          { kind: "USER", name: "yuki.tanaka@meridian-pumps.example" },
          { name: "kwame.mensah@meridian-pumps.example" },
        ],
      },
      ["applicationApiTokens.post", "flow.patch"],
    ],
    ["a kind of target", { primaryTargets: [{ kind: "DASHBOARD" }] }, ["dashboard.patch"]],
    [
      "a target",
      { primaryTargets: [{ targetId: applications.leaks.id.toUpperCase() }] },
      ["flow.patch", "application.patch"],
    ],
    ["a secondary target", { secondaryTargets: [{ kind: "DEVICE" }] }, ["device.patch"]],
    ["an operation", { requests: [{ resource: "org", action: "patch" }] }, ["org.patch"]],
    ["statuses", { responseStatuses: [400, 403] }, ["org.removeMember", "flow.patch"]],
    [
      "all of several",
      { actors: [{ kind: "USER" }], requests: [{ action: "patch" }], responseStatuses: [400] },
      ["flow.patch"],
    ],
    ["what nobody did", { primaryTargets: [{ kind: "DASHBOARD" }], responseStatuses: [403] }, []],
  ])("filters by %s", async (_, filter, operations) => {
    const { nodes, totalCount } = await logs({ filter });
    expect(operationsOf(nodes)).toEqual(operations);
    expect(totalCount).toBe(operations.length);
  });

  it("sends the filter in nested brackets", async () => {
    await logs({ filter: { actors: [{ kind: "API_TOKEN", name: "Robot" }], responseStatuses: [200, 201] } });
    const call = (await world.calls("losant")).find(({ path }) => path === logPath);
    const query = new URLSearchParams(call?.query);
    expect(query.get("auditLogFilter[actor][0][type]")).toBe("ApiToken");
    expect(query.get("auditLogFilter[actor][0][name]")).toBe("Robot");
    expect(query.get("auditLogFilter[responseCode][1]")).toBe("201");
  });

  it.each([
    ["a kind that the log of an org never has there", { primaryTargets: [{ kind: "WEBHOOK" }] }],
    ["a list without a condition", { actors: [] }],
    ["an entry without a condition", { requests: [{}] }],
    ["a status that is none", { responseStatuses: [42] }],
  ])("refuses %s", async (_, filter) => {
    const { data, errors } = await world.ask(list("id"), { variables: { id: pumpsId, filter } });
    expect(data.org.losant.auditLogs).toBeNull();
    expect(errors).toMatchObject([
      { path: ["org", "losant", "auditLogs"], extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("refuses a span that ends before it starts", async () => {
    const variables = { id: pumpsId, start: "2026-02-01T00:00:00Z", end: "2026-01-01T00:00:00Z" };
    const { errors } = await world.ask(list("id"), { variables });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(await paths()).toEqual([orgPath]);
  });

  it("is for administrators: others see the org without its log", async () => {
    const query = "query ($id: ID!) { org(by: { id: $id }) { name losant { auditLogs { totalCount } } } }";
    const { data, errors } = await world.ask(query, { variables: { id: pumpsId }, as: "sandbox-viewer" });
    expect(data.org).toEqual({ name: "Meridian Pumps", losant: { auditLogs: null } });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

describe("LosantAuditLog", () => {
  const node = `query ($id: ID!) { node(id: $id) { ... on LosantAuditLog { ${entryFields} } } }`;

  it("is fetched again by its global id, in 1 call, as Losant's client reads it", async () => {
    const { nodes } = await logs({ first: 1 });
    await world.forgetCalls();
    const data = await world.data(node, { variables: { id: nodes[0].id } });
    expect(data.node).toEqual(nodes[0]);
    const { sourceId } = nodes[0];
    expect(await world.calls("losant")).toMatchObject([{ path: `${logPath}/${sourceId}` }]);
    const upstream = await losantClientOf(world).auditLog.get<UpstreamEntry>({
      orgId: pumps,
      auditLogId: sourceId,
    });
    expect(data.node.at).toBe(upstream.creationDate);
  });

  it("is null when there is none", async () => {
    const ids = ["0".repeat(24), "no id"].map((entry) =>
      encodeGlobalId("LosantAuditLog", "losant", "org", pumps, entry),
    );
    const { nodes } = await world.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      variables: { ids },
    });
    expect(nodes).toEqual([null, null]);
    const nowhere = encodeGlobalId("LosantAuditLog", "auth0", "org", "org_1", "1");
    expect(await world.data(node, { variables: { id: nowhere } })).toEqual({ node: null });
  });

  it("is an entity of a federated graph", async () => {
    const { nodes } = await logs({ first: 1 }, "id at");
    const { _entities: entities } = await world.data(
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on LosantAuditLog { id at } } }",
      { variables: { of: [{ __typename: "LosantAuditLog", id: defined(nodes[0]).id }] } },
    );
    expect(entities).toEqual([nodes[0]]);
  });
});
