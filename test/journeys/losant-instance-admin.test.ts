import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { instanceId, unknownId } from "../sandbox/losant/instance-client.ts";
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

const ada = "8ebc77310fe2667e4ce26b87";
const noInstance = encodeGlobalId("LosantInstance", "losant", unknownId);

describe("the caller's instances", () => {
  const list =
    'query ($name: String, $after: String) { viewer(source: "losant") { losant { instances(first: 1, nameContains: $name, after: $after) { totalCount pageInfo { hasNextPage } edges { cursor } nodes { id sourceId name source { name } mfaPolicy } } } } }';

  it("are listed, and can be fetched again by their global id", async () => {
    const { viewer } = await world.data(list);
    expect(viewer.losant.instances).toMatchObject({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          id,
          sourceId: instanceId,
          name: "Meridian Pumps Enterprise",
          source: { name: "losant" },
          mfaPolicy: "REQUIRED_FOR_ADMINS",
        },
      ],
    });
    expect(await meridian.read("sourceId name")).toEqual({
      sourceId: instanceId,
      name: "Meridian Pumps Enterprise",
    });
  });

  it("are found by a part of the name, which Losant takes without a `*`", async () => {
    const count = async (name: string) =>
      (await world.data(list, { variables: { name } })).viewer.losant.instances.totalCount;
    expect(await count("pumps ENTER")).toBe(1);
    expect(await count("Atlas")).toBe(0);
    const { errors } = await world.ask(list, { variables: { name: "a*" } });
    expect(errors[0]?.extensions.code).toBe("UNSUPPORTED");
  });

  it("are none for somebody who manages none", async () => {
    const { viewer } = await world.data(list, { as: "sandbox-member" });
    expect(viewer.losant.instances).toMatchObject({ totalCount: 0, nodes: [] });
    const node = await world.data("query ($id: ID!) { node(id: $id) { id } }", {
      variables: { id },
      as: "sandbox-member",
    });
    expect(node).toEqual({ node: null });
  });

  it("are null by an id that nothing has, and on a source without instances", async () => {
    const nodes = await world.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      variables: { ids: [noInstance, encodeGlobalId("LosantInstance", "auth0", instanceId)] },
    });
    expect(nodes).toEqual({ nodes: [null, null] });
    expect(await world.data("{ sources { losantInstance { id } } }")).toEqual({
      sources: [{ losantInstance: null }, { losantInstance: null }],
    });
  });

  it("are entities of a federated graph", async () => {
    const { _entities } = await world.data(
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LosantInstance { name } ... on LosantInstanceMembership { role } } }",
      {
        variables: {
          representations: [
            { __typename: "LosantInstance", id },
            {
              __typename: "LosantInstanceMembership",
              id: encodeGlobalId("LosantInstanceMembership", "losant", instanceId, ada),
            },
          ],
        },
      },
    );
    expect(_entities).toEqual([{ name: "Meridian Pumps Enterprise" }, { role: "ADMIN" }]);
  });
});

const settings = `name createdAt updatedAt mfaPolicy isAuditLoggingAllowed limits { resource limit }
  serviceLimits { dataRetentionSeconds notebookMinutesPerRun parallelNotebookRuns applicationFlowSlots experienceFlowSlots systemIntervalSeconds }
  orgDefaultLimits { resource limit } orgDefaultServiceLimits { dataRetentionSeconds systemIntervalSeconds }
  reportConfigs { configId cron timeZone emails callbackUrl groupBy resolution periodCount includesSandboxes }`;

interface LimitedInstance {
  readonly limits: Readonly<Record<string, number>>;
  readonly orgDefaultLimitConfig: Readonly<Record<string, number>>;
  readonly reportConfigs: readonly Readonly<Record<string, unknown>>[];
  readonly mfaMode: string;
}

describe("an instance", () => {
  it("tells its settings and limits in one call, as Losant's client does", async () => {
    const told = await meridian.read(settings);
    expect(await meridian.paths()).toEqual(["GET /instances/ID"]);
    const upstream = await meridian.losant.instance.get<LimitedInstance>({ instanceId });
    expect(told).toMatchObject({
      name: "Meridian Pumps Enterprise",
      mfaPolicy: "REQUIRED_FOR_ADMINS",
      isAuditLoggingAllowed: true,
      serviceLimits: {
        dataRetentionSeconds: upstream.limits["dataTTL"],
        systemIntervalSeconds: upstream.limits["systemInterval"],
      },
      reportConfigs: [
        {
          configId: "monthly-usage",
          cron: "0 6 1 * *",
          timeZone: "Europe/London",
          emails: ["camille.laurent@meridian-pumps.example"],
          callbackUrl: "https://billing.meridian-pumps.example/usage",
          groupBy: "ORG",
          resolution: "MONTH",
          periodCount: 1,
          includesSandboxes: false,
        },
      ],
    });
    const serviceLimits = 6;
    expect(told.limits).toHaveLength(Object.keys(upstream.limits).length - serviceLimits);
    expect(told.orgDefaultLimits).toHaveLength(
      Object.keys(upstream.orgDefaultLimitConfig).length - serviceLimits,
    );
    expect(told.limits).toContainEqual({ resource: "ORG", limit: upstream.limits["organization"] });
    expect(told.limits).toContainEqual({
      resource: "INSTANCE_API_TOKEN",
      limit: upstream.limits["instanceApiToken"],
    });
    expect(told.orgDefaultLimits).toContainEqual({
      resource: "DEVICE",
      limit: upstream.orgDefaultLimitConfig["device"],
    });
  });
});

describe("losantInstanceUpdate", () => {
  const input = {
    id,
    mfaPolicy: "REQUIRED",
    orgDefaultLimits: [{ resource: "DEVICE", limit: 7 }],
    orgDefaultServiceLimits: { systemIntervalSeconds: 45 },
    reportConfigs: [
      {
        cron: "0 0 * * 1",
        emails: ["ada.okafor@meridian-pumps.example"],
        groupBy: "APPLICATION",
        resolution: "DAY",
        periodCount: 4,
        callbackUrl: null,
      },
    ],
  };

  it("changes what is given and keeps the other limits, in a read and a write", async () => {
    const before = await meridian.losant.instance.get<LimitedInstance>({ instanceId });
    await world.forgetCalls();
    const payload = await meridian.change("losantInstanceUpdate", input, `instance { ${settings} }`);
    expect(payload.errors).toEqual([]);
    expect(await meridian.paths()).toEqual(["GET /instances/ID", "PATCH /instances/ID"]);
    expect(payload.instance).toMatchObject({
      mfaPolicy: "REQUIRED",
      orgDefaultServiceLimits: {
        systemIntervalSeconds: 45,
        dataRetentionSeconds: before.orgDefaultLimitConfig["dataTTL"],
      },
      reportConfigs: [{ cron: "0 0 * * 1", groupBy: "APPLICATION", resolution: "DAY", periodCount: 4 }],
    });
    expect(payload.instance.orgDefaultLimits).toContainEqual({ resource: "DEVICE", limit: 7 });
    expect(await meridian.read(settings)).toEqual(payload.instance);
    expect(await meridian.losant.instance.get<LimitedInstance>({ instanceId })).toMatchObject({
      mfaMode: "required",
      orgDefaultLimitConfig: { ...before.orgDefaultLimitConfig, device: 7, systemInterval: 45 },
      reportConfigs: [{ resourceGroupBy: "application", dateGroupBy: "day", periods: 4 }],
    });
  });

  it("reads nothing first where nothing has to be merged, and writes nothing where nothing is given", async () => {
    await meridian.change(
      "losantInstanceUpdate",
      { id, mfaPolicy: "NOT_REQUIRED" },
      "instance { mfaPolicy }",
    );
    expect(await meridian.paths()).toEqual(["PATCH /instances/ID"]);
    await world.forgetCalls();
    const payload = await meridian.change("losantInstanceUpdate", { id }, "instance { mfaPolicy }");
    expect(payload.instance).toEqual({ mfaPolicy: "NOT_REQUIRED" });
    expect(await meridian.paths()).toEqual(["GET /instances/ID"]);
  });

  it.each([
    [{ mfaPolicy: null }, ["input", "mfaPolicy"]],
    [{ orgDefaultLimits: [{ resource: "EVENT", limit: 1 }] }, ["input", "orgDefaultLimits", "0", "resource"]],
    [{ reportConfigs: [{ cron: "0 0 * * 1", periodCount: 91 }] }, null],
  ])("refuses %o as an input that is wrong", async (changes, path) => {
    const payload = await meridian.change("losantInstanceUpdate", { id, ...changes }, "instance { id }");
    expect(payload).toMatchObject({
      instance: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
  });

  it("tells who may not, and what is not there", async () => {
    const changes = { mfaPolicy: "REQUIRED" };
    const viewer = await meridian.change(
      "losantInstanceUpdate",
      { id, ...changes },
      "instance { id }",
      "sandbox-viewer",
    );
    expect(viewer.errors).toMatchObject([{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }]);
    const nobody = await meridian.change(
      "losantInstanceUpdate",
      { id: noInstance, ...changes },
      "instance { id }",
    );
    expect(nobody.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: ["input", "id"] },
    ]);
    expect(await meridian.losant.instance.get({ instanceId })).toMatchObject({ mfaMode: "adminRequired" });
  });
});

describe("losantInstanceReportGenerate", () => {
  it("starts a report, one at a time", async () => {
    const input = {
      instanceId: id,
      email: "ada.okafor@meridian-pumps.example",
      groupBy: "ORG",
      resolution: "MONTH",
    };
    const payload = await meridian.change(
      "losantInstanceReportGenerate",
      input,
      "jobId instance { sourceId }",
    );
    expect(payload).toEqual({
      jobId: expect.stringMatching(/^[0-9a-f]{21}$/),
      instance: { sourceId: instanceId },
      errors: [],
    });
    expect(await meridian.paths()).toEqual(["POST /instances/ID/generateReport"]);
    const again = await world.ask(
      `mutation ($input: LosantInstanceReportGenerateInput!) { losantInstanceReportGenerate(input: $input) { jobId } }`,
      { variables: { input } },
    );
    expect(again.errors.map(({ extensions }) => extensions.code)).toEqual(["RATE_LIMITED"]);
    await expect(meridian.losant.instance.generateReport({ instanceId, options: {} })).rejects.toMatchObject({
      statusCode: 429,
    });
  });

  it("refuses a span that ends before it starts, and addresses that are none", async () => {
    for (const wrong of [
      { start: "2026-02-01T00:00:00Z", end: "2026-01-01T00:00:00Z" },
      { email: "nobody" },
    ]) {
      const payload = await meridian.change(
        "losantInstanceReportGenerate",
        { instanceId: id, ...wrong },
        "jobId",
      );
      expect(payload).toMatchObject({ jobId: null, errors: [{ code: "BAD_USER_INPUT" }] });
    }
  });
});
