import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { type InstanceClient, instanceId, unknownId } from "../sandbox/losant/instance-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let losant: InstanceClient;
beforeAll(async () => {
  world = await startWorld();
  losant = losantClientOf(world) as InstanceClient;
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const ada = "8ebc77310fe2667e4ce26b87";
const id = encodeGlobalId("LosantInstance", "losant", instanceId);
const noInstance = encodeGlobalId("LosantInstance", "losant", unknownId);
const membershipId = (userId: string) =>
  encodeGlobalId("LosantInstanceMembership", "losant", instanceId, userId);

async function paths(): Promise<string[]> {
  const calls = await world.calls("losant");
  return calls.map(({ method, path }) => `${method} ${path.replaceAll(instanceId, "ID")}`);
}

/** What the graph tells of the instance. */
async function instance(fields: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on LosantInstance { ${fields} } } }`,
    {
      variables: { id },
    },
  );
  return node;
}

async function change(mutation: string, input: unknown, payload: string, as?: string) {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const answer = await world.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${payload} errors { __typename code message path } } }`,
    { variables: { input }, ...(as !== undefined && { as }) },
  );
  expect(answer.errors).toEqual([]);
  return answer.data[mutation];
}

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
    expect(await instance("sourceId name")).toEqual({
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
            { __typename: "LosantInstanceMembership", id: membershipId(ada) },
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
    const told = await instance(settings);
    expect(await paths()).toEqual(["GET /instances/ID"]);
    const upstream = await losant.instance.get<LimitedInstance>({ instanceId });
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

const memberFields = "id role user { id email name isMfaEnabled phoneNumber } instance { id name }";

async function members(args: string) {
  const { members: page } = await instance(
    `members(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${memberFields} } }`,
  );
  return page;
}

const namesOf = (page: { readonly nodes: readonly { readonly user: { readonly name: string } }[] }) =>
  page.nodes.map(({ user }) => user.name.split(" ")[0]);

describe("the members of an instance", () => {
  it("are told in one call, by email address", async () => {
    const page = await members("first: 10");
    expect(page.totalCount).toBe(4);
    expect(namesOf(page)).toEqual(["Ada", "Camille", "Omar", "Vera"]);
    expect(page.nodes[0]).toMatchObject({
      id: membershipId(ada),
      role: "ADMIN",
      user: { email: "ada.okafor@meridian-pumps.example" },
      instance: { id, name: "Meridian Pumps Enterprise" },
    });
    expect((await paths()).toSorted()).toEqual(["GET /instances/ID", "GET /instances/ID/members", "GET /me"]);
  });

  it("are paged, filtered and ordered", async () => {
    const first = await members("first: 3");
    expect(namesOf(first)).toEqual(["Ada", "Camille", "Omar"]);
    const rest = await members(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(namesOf(rest)).toEqual(["Vera"]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(namesOf(await members("filter: { role: VIEW }"))).toEqual(["Camille", "Vera"]);
    expect(namesOf(await members('filter: { role: VIEW, emailContains: "LINDQ" }'))).toEqual(["Vera"]);
    expect(namesOf(await members("orderBy: { field: ROLE }"))).toEqual(["Camille", "Vera", "Ada", "Omar"]);
    expect(namesOf(await members("orderBy: { field: EMAIL, direction: DESC }"))).toEqual([
      "Vera",
      "Omar",
      "Camille",
      "Ada",
    ]);
  });

  it("can be fetched by their global ids: one by a call of its own, several by their list", async () => {
    const nodes = (ids: readonly string[]) =>
      world.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on LosantInstanceMembership { role user { email } } } }`,
        {
          variables: { ids },
        },
      );
    const page = await members("first: 10");
    const ids: string[] = page.nodes.map((node: { id: string }) => node.id);
    await world.forgetCalls();
    expect(await nodes(ids.slice(0, 1))).toEqual({
      nodes: [{ role: "ADMIN", user: { email: "ada.okafor@meridian-pumps.example" } }],
    });
    expect(await paths()).toEqual([`GET /instances/ID/members/${ada}`]);
    await world.forgetCalls();
    const several = await nodes([...ids, membershipId(unknownId)]);
    expect(several.nodes.map((node: { role: string } | null) => node?.role)).toEqual([
      "ADMIN",
      "VIEW",
      "ADMIN",
      "VIEW",
      undefined,
    ]);
    expect(await paths()).toEqual(["GET /instances/ID/members"]);
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
    const before = await losant.instance.get<LimitedInstance>({ instanceId });
    await world.forgetCalls();
    const payload = await change("losantInstanceUpdate", input, `instance { ${settings} }`);
    expect(payload.errors).toEqual([]);
    expect(await paths()).toEqual(["GET /instances/ID", "PATCH /instances/ID"]);
    expect(payload.instance).toMatchObject({
      mfaPolicy: "REQUIRED",
      orgDefaultServiceLimits: {
        systemIntervalSeconds: 45,
        dataRetentionSeconds: before.orgDefaultLimitConfig["dataTTL"],
      },
      reportConfigs: [{ cron: "0 0 * * 1", groupBy: "APPLICATION", resolution: "DAY", periodCount: 4 }],
    });
    expect(payload.instance.orgDefaultLimits).toContainEqual({ resource: "DEVICE", limit: 7 });
    expect(await instance(settings)).toEqual(payload.instance);
    expect(await losant.instance.get<LimitedInstance>({ instanceId })).toMatchObject({
      mfaMode: "required",
      orgDefaultLimitConfig: { ...before.orgDefaultLimitConfig, device: 7, systemInterval: 45 },
      reportConfigs: [{ resourceGroupBy: "application", dateGroupBy: "day", periods: 4 }],
    });
  });

  it("reads nothing first where nothing has to be merged, and writes nothing where nothing is given", async () => {
    await change("losantInstanceUpdate", { id, mfaPolicy: "NOT_REQUIRED" }, "instance { mfaPolicy }");
    expect(await paths()).toEqual(["PATCH /instances/ID"]);
    await world.forgetCalls();
    const payload = await change("losantInstanceUpdate", { id }, "instance { mfaPolicy }");
    expect(payload.instance).toEqual({ mfaPolicy: "NOT_REQUIRED" });
    expect(await paths()).toEqual(["GET /instances/ID"]);
  });

  it.each([
    [{ mfaPolicy: null }, ["input", "mfaPolicy"]],
    [{ orgDefaultLimits: [{ resource: "EVENT", limit: 1 }] }, ["input", "orgDefaultLimits", "0", "resource"]],
    [{ reportConfigs: [{ cron: "0 0 * * 1", periodCount: 91 }] }, null],
  ])("refuses %o as an input that is wrong", async (changes, path) => {
    const payload = await change("losantInstanceUpdate", { id, ...changes }, "instance { id }");
    expect(payload).toMatchObject({
      instance: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
  });

  it("tells who may not, and what is not there", async () => {
    const changes = { mfaPolicy: "REQUIRED" };
    const viewer = await change(
      "losantInstanceUpdate",
      { id, ...changes },
      "instance { id }",
      "sandbox-viewer",
    );
    expect(viewer.errors).toMatchObject([{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }]);
    const nobody = await change("losantInstanceUpdate", { id: noInstance, ...changes }, "instance { id }");
    expect(nobody.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: ["input", "id"] },
    ]);
    expect(await losant.instance.get({ instanceId })).toMatchObject({ mfaMode: "adminRequired" });
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
    const payload = await change("losantInstanceReportGenerate", input, "jobId instance { sourceId }");
    expect(payload).toEqual({
      jobId: expect.stringMatching(/^[0-9a-f]{21}$/),
      instance: { sourceId: instanceId },
      errors: [],
    });
    expect(await paths()).toEqual(["POST /instances/ID/generateReport"]);
    const again = await world.ask(
      `mutation ($input: LosantInstanceReportGenerateInput!) { losantInstanceReportGenerate(input: $input) { jobId } }`,
      { variables: { input } },
    );
    expect(again.errors.map(({ extensions }) => extensions.code)).toEqual(["RATE_LIMITED"]);
    await expect(losant.instance.generateReport({ instanceId, options: {} })).rejects.toMatchObject({
      statusCode: 429,
    });
  });

  it("refuses a span that ends before it starts, and addresses that are none", async () => {
    for (const wrong of [
      { start: "2026-02-01T00:00:00Z", end: "2026-01-01T00:00:00Z" },
      { email: "nobody" },
    ]) {
      const payload = await change("losantInstanceReportGenerate", { instanceId: id, ...wrong }, "jobId");
      expect(payload).toMatchObject({ jobId: null, errors: [{ code: "BAD_USER_INPUT" }] });
    }
  });
});

describe("losantInstanceMember", () => {
  const milo = async () =>
    encodeGlobalId("User", "losant", await userIdOf("milo.brandt@meridian-pumps.example"));

  async function userIdOf(email: string): Promise<string> {
    const { users } = await world.data(
      `query ($email: String!) { users(sources: ["losant"], filter: { email: $email }) { nodes { sourceId } } }`,
      { variables: { email } },
    );
    return users.nodes[0].sourceId;
  }

  it("is added by the user's id or by an email address", async () => {
    const user = { id: await milo() };
    await world.forgetCalls();
    const payload = await change(
      "losantInstanceMemberAdd",
      { instanceId: id, user, role: "VIEW" },
      "membership { id role user { id email } instance { id } }",
    );
    expect(payload).toEqual({
      membership: {
        id: expect.any(String),
        role: "VIEW",
        user: { id: user.id, email: "milo.brandt@meridian-pumps.example" },
        instance: { id },
      },
      errors: [],
    });
    expect(await paths()).toEqual(["POST /instances/ID/members"]);
    const page = await members('filter: { emailContains: "milo" }');
    expect(page.nodes).toMatchObject([{ id: payload.membership.id, role: "VIEW" }]);
    const userId = await userIdOf("milo.brandt@meridian-pumps.example");
    expect(await losant.instanceMember.get({ instanceId, userId })).toMatchObject({ role: "view" });
    const byEmail = await change(
      "losantInstanceMemberAdd",
      { instanceId: id, user: { email: "Tomas.Herrera@meridian-pumps.example" }, role: "ADMIN" },
      "membership { role user { givenName } }",
    );
    expect(byEmail.membership).toEqual({ role: "ADMIN", user: { givenName: "Tomás" } });
  });

  it("is no membership yet where Losant only invites", async () => {
    const payload = await change(
      "losantInstanceMemberAdd",
      { instanceId: id, user: { email: "new@partner.example" }, role: "VIEW" },
      "membership { id }",
    );
    expect(payload).toEqual({ membership: null, errors: [] });
  });

  it("is refused who is one already, whom nobody knows, and who is of another source", async () => {
    const add = async (user: unknown) =>
      (await change("losantInstanceMemberAdd", { instanceId: id, user, role: "VIEW" }, "membership { id }"))
        .errors;
    expect(await add({ email: "vera.lindqvist@meridian-pumps.example" })).toMatchObject([
      { __typename: "IdentityValidationError", code: "BAD_USER_INPUT" },
    ]);
    expect(await add({ id: encodeGlobalId("User", "losant", unknownId) })).toMatchObject([
      { __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: null },
    ]);
    expect(await add({ id: encodeGlobalId("User", "auth0", "auth0|1") })).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "user", "id"] },
    ]);
  });

  it("gets another role", async () => {
    const userId = await userIdOf("vera.lindqvist@meridian-pumps.example");
    await world.forgetCalls();
    const payload = await change(
      "losantInstanceMemberUpdate",
      { id: membershipId(userId), role: "ADMIN" },
      "membership { id role user { givenName } }",
    );
    expect(payload).toEqual({
      membership: { id: membershipId(userId), role: "ADMIN", user: { givenName: "Vera" } },
      errors: [],
    });
    expect(await paths()).toEqual([`PATCH /instances/ID/members/${userId}`]);
    expect(namesOf(await members("filter: { role: ADMIN }"))).toEqual(["Ada", "Omar", "Vera"]);
    expect(await losant.instanceMember.get({ instanceId, userId })).toMatchObject({ role: "admin" });
  });

  it("is removed, but for the last administrator", async () => {
    const omar = await userIdOf("omar.haddad@meridian-pumps.example");
    const payload = await change(
      "losantInstanceMemberRemove",
      { id: membershipId(omar) },
      "removedMembershipId",
    );
    expect(payload).toEqual({ removedMembershipId: membershipId(omar), errors: [] });
    expect(namesOf(await members("first: 10"))).toEqual(["Ada", "Camille", "Vera"]);
    await expect(losant.instanceMember.get({ instanceId, userId: omar })).rejects.toMatchObject({
      statusCode: 404,
    });
    const again = await change(
      "losantInstanceMemberRemove",
      { id: membershipId(omar) },
      "removedMembershipId",
    );
    expect(again).toMatchObject({
      removedMembershipId: null,
      errors: [{ code: "NOT_FOUND", path: ["input", "id"] }],
    });
    for (const [mutation, more, payloadField] of [
      ["losantInstanceMemberRemove", {}, "removedMembershipId"],
      ["losantInstanceMemberUpdate", { role: "VIEW" }, "membership { id }"],
    ] as const) {
      const last = await change(mutation, { id: membershipId(ada), ...more }, payloadField);
      expect(last.errors).toMatchObject([{ __typename: "IdentityValidationError" }]);
    }
  });
});

describe("historical summaries", () => {
  const list = (args: string, fields: string) =>
    `historicalSummaries(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;

  it("tell what an instance's orgs held, as Losant's client does", async () => {
    const { historicalSummaries: page } = await instance(
      list(
        "first: 3, filter: { kind: ORG }, orderBy: { field: RESOURCE_ID }",
        `kind resourceId name owner { kind ownerId name } period { start end } proration
         counts(resources: [DEVICE, MEMBER, EVENT, PENDING_INVITE]) { resource count proratedCount }
         limits { resource limit } serviceLimits { dataRetentionSeconds }
         dataTableRowCount dataTableMegabytes fileMegabytes privateFileMegabytes notebookRunCount
         payloads { billableCount nonBillableCount billableMegabytes nonBillableMegabytes
           counts: totals { type rawType origin value } sizes: totals(unit: BYTES) { type value } }`,
      ),
    );
    expect(await paths()).toEqual(["GET /instances/ID", "GET /instances/ID/historicalSummaries"]);
    const { items, totalCount } = await losant.instance.historicalSummaries<{
      readonly totalCount: number;
      readonly items: readonly Readonly<Record<string, number>>[];
    }>({
      instanceId,
      perPage: 3,
      sortField: "resourceId",
      filterField: "resourceType",
      filter: "organization",
    });
    expect(page).toMatchObject({ totalCount, pageInfo: { hasNextPage: true } });
    expect(page.nodes).toHaveLength(3);
    for (const [index, upstream] of items.entries()) {
      expect(page.nodes[index]).toMatchObject({
        kind: "ORG",
        resourceId: upstream["resourceId"],
        name: upstream["resourceName"],
        owner: { kind: "ORG", ownerId: upstream["ownerId"] },
        proration: upstream["resourceProration"],
        counts: [
          {
            resource: "DEVICE",
            count: upstream["deviceCount"],
            proratedCount: upstream["deviceCountProrated"],
          },
          { resource: "MEMBER", count: upstream["userCount"], proratedCount: upstream["userCountProrated"] },
          { resource: "EVENT", count: upstream["eventCount"], proratedCount: null },
          { resource: "PENDING_INVITE", count: null, proratedCount: null },
        ],
        dataTableRowCount: upstream["dataTableRowCount"],
        dataTableMegabytes: upstream["dataTableTotalSizeMb"],
        fileMegabytes: upstream["fileTotalSizeMb"],
        privateFileMegabytes: upstream["privateFileTotalSizeMb"],
        notebookRunCount: upstream["notebookRunCount"],
        payloads: {
          billableCount: upstream["payloadBillableCount"],
          nonBillableCount: upstream["payloadNonbillableCount"],
          billableMegabytes: upstream["payloadBillableSizeMb"],
          nonBillableMegabytes: upstream["payloadNonbillableSizeMb"],
        },
      });
      const { counts, sizes } = page.nodes[index].payloads;
      expect(counts).toContainEqual({
        type: "TIMER",
        rawType: "timer",
        origin: "timer.flow",
        value: expect.any(Number),
      });
      expect(sizes.every(({ value }: { value: number }) => Number.isSafeInteger(value))).toBe(true);
      expect(page.nodes[index].limits.length).toBeGreaterThan(20);
    }
  });

  it("are those of another month, of one thing or of an owner, page by page", async () => {
    const count = async (args: string) =>
      (await instance(list(`first: 100, ${args}`, "kind"))).historicalSummaries.totalCount;
    expect(await count('month: "2019-06-15T00:00:00Z"')).toBe(0);
    expect(await count("filter: { kind: WHITE_LABEL }")).toBe(0);
    expect(await count("filter: { ownerKind: USER }")).toBe(0);
    expect(await count('filter: { resourceId: "no id" }')).toBe(0);
    const all = await count("filter: { ownerKind: ORG }");
    const orgs = await count("filter: { kind: ORG }");
    const applications = await count("filter: { kind: APPLICATION }");
    expect(orgs + applications).toBe(all);
    const { historicalSummaries: first } = await instance(
      list("first: 1, filter: { kind: APPLICATION }", "resourceId owner { ownerId }"),
    );
    const [{ resourceId, owner }] = first.nodes;
    expect(await count(`filter: { resourceId: "${resourceId}" }`)).toBe(1);
    expect(await count(`filter: { ownerId: "${owner.ownerId}" }`)).toBeGreaterThan(1);
    const { historicalSummaries: second } = await instance(
      list(`first: 1, filter: { kind: APPLICATION }, after: "${first.pageInfo.endCursor}"`, "resourceId"),
    );
    expect(second.nodes[0].resourceId).not.toBe(resourceId);
  });

  it("lead to the orgs that the caller can see", async () => {
    const { historicalSummaries: page } = await instance(
      list(
        "first: 100, filter: { kind: ORG }",
        "resourceId org { sourceId name } owner { org { sourceId } }",
      ),
    );
    const visible = page.nodes.filter(({ org }: { org: unknown }) => org !== null);
    expect(visible.length).toBeLessThan(page.nodes.length);
    for (const { resourceId, org, owner } of visible) {
      expect(org.sourceId).toBe(resourceId);
      expect(owner.org.sourceId).toBe(resourceId);
    }
  });
});
