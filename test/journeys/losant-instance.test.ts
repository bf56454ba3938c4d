import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.forgetCalls());
afterEach(() => world.behave("losant", {}));

const source = "losant-instance";
const as = { [source]: "sandbox-instance" };
const instance = "/instances/497ac7f4e5ddd4ffb6e3a5f9";
const atlas = "7193ee445702e61397f8d893";
const atlasId = encodeGlobalId("Org", source, atlas);
const nobody = "0".repeat(24);

/** The operation as the instance's own token, or as somebody else. */
async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}, token = as[source]) {
  return world.data(query, { as: { [source]: token ?? "" }, variables });
}

/** The calls that Losant saw, without the ids of the instance. */
async function calls(): Promise<string[]> {
  const seen = await world.calls("losant");
  return seen.map(({ method, path }) => `${method} ${path.replace(instance, "")}`);
}

async function queriesSent(): Promise<unknown[]> {
  const seen = await world.calls("losant");
  return seen.map(({ query }) => JSON.parse(new URLSearchParams(query).get("query") ?? "null") as unknown);
}

describe("the orgs of an instance", () => {
  it("are listed in pages, with all that an administrator sees of them, in 1 call a page", async () => {
    const query = `query ($after: String) {
      orgs(first: 10, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          name memberCount pendingInviteCount
          losant {
            isEnterprise isReadOnly disabledAt
            administration { isAuditLogEnabled tags { key value } referralId customerId subscriptionId }
          }
        }
      }
    }`;
    const first = (await ask(query)).orgs;
    expect(first).toMatchObject({ totalCount: 25, pageInfo: { hasNextPage: true } });
    expect(first.nodes[1]).toEqual({
      name: "Atlas Logistics",
      memberCount: 30,
      pendingInviteCount: 1,
      losant: {
        isEnterprise: true,
        isReadOnly: false,
        disabledAt: null,
        administration: {
          isAuditLogEnabled: true,
          tags: [
            { key: "region", value: "north" },
            { key: "tier", value: "gold" },
            { key: "pilot", value: "2026" },
          ],
          referralId: "crm-1001",
          customerId: "cus_atlaslogistics",
          subscriptionId: "sub_1001",
        },
      },
    });
    expect(await calls()).toEqual(["GET /orgs"]);

    const second = (await ask(query, { after: first.pageInfo.endCursor })).orgs;
    const third = (await ask(query, { after: second.pageInfo.endCursor })).orgs;
    const names = [first, second, third].flatMap(({ nodes }) =>
      nodes.map(({ name }: { name: string }) => name),
    );
    expect(new Set(names).size).toBe(25);
    expect(third.pageInfo.hasNextPage).toBe(false);
    expect(await calls()).toEqual(["GET /orgs", "GET /orgs", "GET /orgs"]);
  });

  it("stand beside those of other sources", async () => {
    const { orgs } = await world.data(
      `{ orgs(first: 100) { sourceErrors { code } nodes { name source { kind } } } }`,
      { as: { losant: "sandbox-admin", [source]: "sandbox-instance" } },
    );
    const kinds = orgs.nodes.map((org: { source: { kind: string } }) => org.source.kind);
    expect(new Set(kinds)).toEqual(new Set(["LOSANT", "LOSANT_INSTANCE"]));
    expect(orgs.sourceErrors).toEqual([]);
  });

  it.each([
    ['nameContains: "LOG"', { name: { $contains: "LOG", $ci: true } }, ["Atlas Logistics"]],
    [
      "losantInstance: { isReadOnly: true, isDisabled: true }",
      { isReadOnly: true, disabledAt: { $ne: false } },
      1,
    ],
    ["losantInstance: { isDisabled: false }", { disabledAt: false }, 23],
    ["losantInstance: { isAuditLogEnabled: true }", { auditLogEnabled: true }, 13],
    ["losantInstance: { mfaPolicy: REQUIRED }", { mfaMode: "required" }, 8],
    ['losantInstance: { referralId: "crm-1001" }', { referralId: "crm-1001" }, ["Atlas Logistics"]],
    [
      'losantInstance: { tags: [{ key: "tier", value: "gold" }, { key: "pilot", value: "2026" }] }',
      {
        $and: [
          { tags: { $tagKey: "tier", $tagValue: "gold" } },
          { tags: { $tagKey: "pilot", $tagValue: "2026" } },
        ],
      },
      ["Atlas Logistics"],
    ],
    [
      'losantInstance: { createdAfter: "2020-01-01T00:00:00Z", createdBefore: "2020-02-01T00:00:00Z" }',
      { creationDate: { $gte: "2020-01-01T00:00:00.000Z", $lt: "2020-02-01T00:00:00.000Z" } },
      0,
    ],
  ])("are filtered by %s at Losant", async (filter, sent, found) => {
    const { orgs } = await ask(`{ orgs(first: 100, filter: { ${filter} }) { totalCount nodes { name } } }`);
    const names = orgs.nodes.map(({ name }: { name: string }) => name);
    if (typeof found === "number") expect(orgs.totalCount).toBe(found);
    else expect(names).toEqual(found);
    expect(await queriesSent()).toEqual([sent]);
  });

  it("are found by id, 25 of them in 1 call and 1 in 1 call", async () => {
    const { orgs } = await ask("{ orgs(first: 25) { nodes { id name } } }");
    const ids = orgs.nodes.map(({ id }: { id: string }) => id);
    await world.forgetCalls();
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Org { name memberCount } } }";
    const { nodes } = await ask(query, { ids });
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(
      orgs.nodes.map(({ name }: { name: string }) => name),
    );
    expect(await calls()).toEqual(["GET /orgs"]);

    await world.forgetCalls();
    expect(await ask(query, { ids: [atlasId] })).toEqual({
      nodes: [{ name: "Atlas Logistics", memberCount: 30 }],
    });
    expect(await calls()).toEqual([`GET /orgs/${atlas}`]);
  });

  it("are found one by one with a token that may not list them", async () => {
    const denied = {
      status: 403,
      body: { type: "Forbidden", message: "no" },
      pathPattern: "/orgs$",
      times: 9,
    };
    await world.behave("losant", { fail: [{ method: "GET", ...denied }] });
    const ids = [atlasId, encodeGlobalId("Org", source, "ec3790baccab3d724062d13f")];
    const { nodes } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Org { name } } }", { ids });
    expect(nodes).toEqual([{ name: "Atlas Logistics" }, { name: "Alder & Sons" }]);
    expect((await calls()).length).toBe(3);
  });

  it("are null where the instance has no such one", async () => {
    const ids = [nobody, "not-an-id"].map((id) => encodeGlobalId("Org", source, id));
    expect(await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toEqual({
      nodes: [null, null],
    });
    const answer = await world.ask(`{ org(by: { slug: { source: "${source}", slug: "atlas" } }) { id } }`, {
      as,
    });
    expect(answer.errors[0]?.extensions.code).toBe("UNSUPPORTED");
  });

  it("hold and may hold what their quotas say, members included", async () => {
    const { org } = await ask(
      `query ($id: ID!) { org(by: { id: $id }) { losant { quotas(resources: [MEMBER, PAYLOAD]) { resource used limit } } } }`,
      { id: atlasId },
    );
    const [member, payload] = org.losant.quotas;
    expect(member).toEqual({ resource: "MEMBER", used: 30, limit: 40 });
    expect(payload.used).toBeGreaterThan(0);
    expect(await calls()).toEqual([`GET /orgs/${atlas}`]);
  });

  it("tell their usage over time, each field by its own operation", async () => {
    const answer = await world.ask(
      `query ($id: ID!) {
        org(by: { id: $id }) {
          name
          losant {
            usage(start: "2026-03-01T00:00:00Z", end: "2026-03-03T00:00:00Z") {
              payloadTotals { type value }
              payloads { at value }
              devices { at totalCount }
              notebooks { at minuteCount }
            }
          }
        }
      }`,
      { as, variables: { id: atlasId }, headers: { "rollcall-explain": "calls" } },
    );
    expect(answer.errors).toEqual([]);
    const { usage } = answer.data.org.losant;
    expect(usage.payloadTotals.length).toBeGreaterThan(0);
    for (const series of [usage.payloads, usage.devices, usage.notebooks]) {
      expect(series.map(({ at }: { at: string }) => at)).toEqual([
        "2026-03-01T00:00:00.000Z",
        "2026-03-02T00:00:00.000Z",
      ]);
    }
    expect((await calls()).toSorted()).toEqual([
      `GET /orgs/${atlas}`,
      `GET /orgs/${atlas}/deviceCounts`,
      `GET /orgs/${atlas}/notebookMinuteCounts`,
      `GET /orgs/${atlas}/payloadCounts`,
      `GET /orgs/${atlas}/payloadCountsBreakdown`,
    ]);
    expect(JSON.stringify(answer.extensions)).toContain("instanceOrg.payloadCountsBreakdown");
  });

  it("have no log of their own, and belong to the instance", async () => {
    const { org } = await ask(
      `query ($id: ID!) { org(by: { id: $id }) {
        losant { auditLogs { totalCount } administration { instance { name sourceId } } }
      } }`,
      { id: atlasId },
    );
    expect(org.losant).toEqual({
      auditLogs: null,
      administration: { instance: { name: "Meridian Pumps Enterprise", sourceId: instance.slice(11) } },
    });
  });
});

describe("members of an instance's orgs", () => {
  const query = `query ($id: ID!, $filter: OrgMembershipFilter, $orderBy: OrgMembershipOrder) {
    org(by: { id: $id }) {
      members(first: 50, filter: $filter, orderBy: $orderBy) {
        totalCount
        nodes { id user { id displayName email createdAt } roles { sourceId } losant { role applicationRoles { role } } }
      }
    }
  }`;
  type Node = { user: { displayName: string; email: string }; roles: { sourceId: string }[] };

  it("take 1 call for each org", async () => {
    const { orgs } = await ask(
      "{ orgs(first: 5) { nodes { members(first: 3) { nodes { user { displayName } } } } } }",
    );
    expect(orgs.nodes).toHaveLength(5);
    const seen = await calls();
    expect(seen).toHaveLength(6);
    expect(seen.filter((call) => call.endsWith("/members"))).toHaveLength(5);
  });

  it("are told with the role that they have, and without roles on single resources", async () => {
    const { org } = await ask(query, { id: atlasId });
    expect(org.members.totalCount).toBe(30);
    for (const { roles, losant } of org.members.nodes) {
      expect(losant).toEqual({ role: roles[0].sourceId.toUpperCase(), applicationRoles: null });
    }
  });

  it("are filtered and sorted whatever the case of letters", async () => {
    const byEmail = { field: "EMAIL", direction: "DESC" };
    const { org } = await ask(query, { id: atlasId, orderBy: byEmail });
    const emails = org.members.nodes.map(({ user }: Node) => user.email.toLowerCase());
    expect(emails).toEqual(emails.toSorted().toReversed());

    const roleId = encodeGlobalId("Role", source, "view");
    const viewers = (await ask(query, { id: atlasId, filter: { roleId } })).org.members.nodes;
    expect(viewers.length).toBeGreaterThan(0);
    expect(new Set(viewers.map(({ roles }: Node) => roles[0]?.sourceId))).toEqual(new Set(["view"]));

    const ours = (await ask(query, { id: atlasId, filter: { emailContains: "MERIDIAN-" } })).org.members
      .nodes;
    expect(ours.map(({ user }: Node) => user.displayName)).toContain("Sinéad Byrne");

    const found = (await ask(query, { id: atlasId, filter: { search: "siné" } })).org.members;
    expect(found.totalCount).toBe(1);

    const ranked = (await ask(query, { id: atlasId, orderBy: { field: "ROLE", direction: "DESC" } })).org
      .members;
    expect(ranked.nodes[0].roles[0].sourceId).toBe("admin");
  });

  it("are found by id: 1 by its own call, several of one org by their list", async () => {
    const { org } = await ask(query, { id: atlasId });
    const ids = org.members.nodes.slice(0, 4).map(({ id }: { id: string }) => id);
    await world.forgetCalls();
    const nodes =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OrgMembership { user { displayName } } } }";
    expect((await ask(nodes, { ids })).nodes).toHaveLength(4);
    expect(await calls()).toEqual([`GET /orgs/${atlas}/members`]);

    await world.forgetCalls();
    const first = (await ask(nodes, { ids: ids.slice(0, 1) })).nodes[0];
    expect(first.user.displayName).toBe(org.members.nodes[0].user.displayName);
    expect(await calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/members\/\w+$/)]);
  });

  it("are users with memberships, of which each role takes a call", async () => {
    const { org } = await ask(query, { id: atlasId, filter: { search: "Sinéad" } });
    const { id } = org.members.nodes[0].user;
    await world.forgetCalls();
    const { user } = await ask(
      `query ($id: ID!) { user(by: { id: $id }) { displayName memberships(first: 3) {
        totalCount nodes { org { name } roles { sourceId } losant { role } }
      } } }`,
      { id },
    );
    expect(user.displayName).toBe("Sinéad Byrne");
    expect(user.memberships.totalCount).toBe(25);
    for (const { roles, losant } of user.memberships.nodes) {
      expect(roles.map(({ sourceId }: { sourceId: string }) => sourceId.toUpperCase())).toEqual([
        losant.role,
      ]);
    }
    const { orgs } = await ask(
      "query ($memberId: ID!) { orgs(filter: { losantInstance: { memberId: $memberId } }) { totalCount } }",
      { memberId: id },
    );
    expect(orgs.totalCount).toBe(25);
  });
});

describe("users of an instance", () => {
  it("are its own members too, and null when nobody of them", async () => {
    const { viewer } = await ask(
      `{ viewer(source: "${source}") { user { id displayName } } }`,
      {},
      "sandbox-admin",
    );
    expect(viewer.user.displayName).toBe("Ada Okafor");
    const { user } = await ask("query ($id: ID!) { user(by: { id: $id }) { displayName } }", {
      id: viewer.user.id,
    });
    expect(user.displayName).toBe("Ada Okafor");
    const { user: missing } = await ask("query ($id: ID!) { user(by: { id: $id }) { id } }", {
      id: encodeGlobalId("User", source, nobody),
    });
    expect(missing).toBeNull();
  });

  it("cannot be listed", async () => {
    const answer = await world.ask(`{ users(sources: ["${source}"]) { nodes { id } } }`, { as });
    expect(answer.errors[0]?.extensions.code).toBe("UNSUPPORTED");
  });
});

describe("the caller of an instance", () => {
  const query = `query ($id: ID!) {
    viewer(source: "${source}") { user { displayName } losant { githubName } invites { totalCount } }
    org(by: { id: $id }) { viewerCanAdminister viewerMembership { id } }
  }`;

  it("is nobody with a token of the instance", async () => {
    expect(await ask(query, { id: atlasId })).toEqual({
      viewer: { user: null, losant: null, invites: null },
      org: { viewerCanAdminister: null, viewerMembership: null },
    });
  });

  it("administers its orgs as its administrator, and not as its viewer", async () => {
    expect(await ask(query, { id: atlasId }, "sandbox-admin")).toEqual({
      viewer: { user: { displayName: "Ada Okafor" }, losant: null, invites: null },
      org: { viewerCanAdminister: true, viewerMembership: null },
    });
    const { org } = await ask(query, { id: atlasId }, "sandbox-viewer");
    expect(org.viewerCanAdminister).toBe(false);
  });

  it("is told that a token is not valid, and not that it is nobody's", async () => {
    const answer = await world.ask(`{ viewer(source: "${source}") { user { id } } }`, {
      as: { [source]: "sandbox-expired" },
    });
    expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("invites of an instance's orgs", () => {
  it("are listed in 1 call for each org, filtered and sorted", async () => {
    const { org } = await ask(
      `query ($id: ID!, $roleId: ID!) { org(by: { id: $id }) {
        all: invites(orderBy: { field: EMAIL, direction: ASC }) { totalCount nodes { email status org { name } orgName losant { role } } }
        nobody: invites(filter: { emailContains: "nobody@" }) { totalCount }
        admins: invites(filter: { roleId: $roleId }) { nodes { losant { role } } }
      } }`,
      {
        id: encodeGlobalId("Org", source, "ec3790baccab3d724062d13f"),
        roleId: encodeGlobalId("Role", source, "admin"),
      },
    );
    expect(org.all.totalCount).toBe(4);
    expect(org.nobody.totalCount).toBe(0);
    const emails = org.all.nodes.map(({ email }: { email: string }) => email);
    expect(emails).toEqual(emails.toSorted());
    expect(org.all.nodes[0]).toMatchObject({ org: { name: "Alder & Sons" }, orgName: "Alder & Sons" });
    for (const { losant } of org.admins.nodes) expect(losant.role).toBe("ADMIN");
    expect((await calls()).filter((call) => call.endsWith("/invites"))).toHaveLength(1);
  });

  it("are found by id: 1 by its own call, several of one org by their list", async () => {
    const { org } = await ask(
      "query ($id: ID!) { org(by: { id: $id }) { invites { nodes { id email } } } }",
      {
        id: encodeGlobalId("Org", source, "ec3790baccab3d724062d13f"),
      },
    );
    const ids = org.invites.nodes.map(({ id }: { id: string }) => id);
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Invite { email } } }";
    await world.forgetCalls();
    expect((await ask(query, { ids: ids.slice(0, 1) })).nodes[0].email).toBe(org.invites.nodes[0].email);
    expect(await calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/invites\/\w+$/)]);
    await world.forgetCalls();
    expect((await ask(query, { ids })).nodes).toHaveLength(4);
    expect(await calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/invites$/)]);
    const missing = encodeGlobalId("Invite", source, atlas, nobody);
    expect((await ask(query, { ids: [missing] })).nodes).toEqual([null]);
  });
});
