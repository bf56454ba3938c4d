import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { atlas, atlasId, instanceOrgsIn, nobody, source } from "../support/losant-instance-org.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let instance: ReturnType<typeof instanceOrgsIn>;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  instance = instanceOrgsIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.forgetCalls());

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
    const { orgs } = await instance.ask(
      "{ orgs(first: 5) { nodes { members(first: 3) { nodes { user { displayName } } } } } }",
    );
    expect(orgs.nodes).toHaveLength(5);
    const seen = await instance.calls();
    expect(seen).toHaveLength(6);
    expect(seen.filter((call) => call.endsWith("/members"))).toHaveLength(5);
  });

  it("are told with the role that they have, and without roles on single resources", async () => {
    const { org } = await instance.ask(query, { id: atlasId });
    expect(org.members.totalCount).toBe(30);
    for (const { roles, losant } of org.members.nodes) {
      expect(losant).toEqual({ role: roles[0].sourceId.toUpperCase(), applicationRoles: null });
    }
  });

  it("are filtered and sorted whatever the case of letters", async () => {
    const byEmail = { field: "EMAIL", direction: "DESC" };
    const { org } = await instance.ask(query, { id: atlasId, orderBy: byEmail });
    const emails = org.members.nodes.map(({ user }: Node) => user.email.toLowerCase());
    expect(emails).toEqual(emails.toSorted().toReversed());

    const roleId = encodeGlobalId("Role", source, "view");
    const viewers = (await instance.ask(query, { id: atlasId, filter: { roleId } })).org.members.nodes;
    expect(viewers.length).toBeGreaterThan(0);
    expect(new Set(viewers.map(({ roles }: Node) => roles[0]?.sourceId))).toEqual(new Set(["view"]));

    const ours = (await instance.ask(query, { id: atlasId, filter: { emailContains: "MERIDIAN-" } })).org
      .members.nodes;
    expect(ours.map(({ user }: Node) => user.displayName)).toContain("Sinéad Byrne");

    const found = (await instance.ask(query, { id: atlasId, filter: { search: "siné" } })).org.members;
    expect(found.totalCount).toBe(1);

    const ranked = (await instance.ask(query, { id: atlasId, orderBy: { field: "ROLE", direction: "DESC" } }))
      .org.members;
    expect(ranked.nodes[0].roles[0].sourceId).toBe("admin");
  });

  it("are found by id: 1 by its own call, several of one org by their list", async () => {
    const { org } = await instance.ask(query, { id: atlasId });
    const ids = org.members.nodes.slice(0, 4).map(({ id }: { id: string }) => id);
    await world.forgetCalls();
    const nodes =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OrgMembership { user { displayName } } } }";
    expect((await instance.ask(nodes, { ids })).nodes).toHaveLength(4);
    expect(await instance.calls()).toEqual([`GET /orgs/${atlas}/members`]);

    await world.forgetCalls();
    const first = (await instance.ask(nodes, { ids: ids.slice(0, 1) })).nodes[0];
    expect(first.user.displayName).toBe(org.members.nodes[0].user.displayName);
    expect(await instance.calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/members\/\w+$/)]);
  });

  it("are users with memberships, of which each role takes a call", async () => {
    const { org } = await instance.ask(query, { id: atlasId, filter: { search: "Sinéad" } });
    const { id } = org.members.nodes[0].user;
    await world.forgetCalls();
    const { user } = await instance.ask(
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
    const { orgs } = await instance.ask(
      "query ($memberId: ID!) { orgs(filter: { losantInstance: { memberId: $memberId } }) { totalCount } }",
      { memberId: id },
    );
    expect(orgs.totalCount).toBe(25);
  });
});

describe("users of an instance", () => {
  it("are its own members too, and null when nobody of them", async () => {
    const { viewer } = await instance.ask(
      `{ viewer(source: "${source}") { user { id displayName } } }`,
      {},
      "sandbox-admin",
    );
    expect(viewer.user.displayName).toBe("Ada Okafor");
    const { user } = await instance.ask("query ($id: ID!) { user(by: { id: $id }) { displayName } }", {
      id: viewer.user.id,
    });
    expect(user.displayName).toBe("Ada Okafor");
    const { user: missing } = await instance.ask("query ($id: ID!) { user(by: { id: $id }) { id } }", {
      id: encodeGlobalId("User", source, nobody),
    });
    expect(missing).toBeNull();
  });

  it("cannot be listed", async () => {
    const answer = await world.ask(`{ users(sources: ["${source}"]) { nodes { id } } }`, {
      as: { [source]: "sandbox-instance" },
    });
    expect(answer.errors[0]?.extensions.code).toBe("UNSUPPORTED");
  });
});

describe("the caller of an instance", () => {
  const query = `query ($id: ID!) {
    viewer(source: "${source}") { user { displayName } losant { githubName } invites { totalCount } }
    org(by: { id: $id }) { viewerCanAdminister viewerMembership { id } }
  }`;

  it("is nobody with a token of the instance", async () => {
    expect(await instance.ask(query, { id: atlasId })).toEqual({
      viewer: { user: null, losant: null, invites: null },
      org: { viewerCanAdminister: null, viewerMembership: null },
    });
  });

  it("administers its orgs as its administrator, and not as its viewer", async () => {
    expect(await instance.ask(query, { id: atlasId }, "sandbox-admin")).toEqual({
      viewer: { user: { displayName: "Ada Okafor" }, losant: null, invites: null },
      org: { viewerCanAdminister: true, viewerMembership: null },
    });
    const { org } = await instance.ask(query, { id: atlasId }, "sandbox-viewer");
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
    const { org } = await instance.ask(
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
    expect((await instance.calls()).filter((call) => call.endsWith("/invites"))).toHaveLength(1);
  });

  it("are found by id: 1 by its own call, several of one org by their list", async () => {
    const { org } = await instance.ask(
      "query ($id: ID!) { org(by: { id: $id }) { invites { nodes { id email } } } }",
      {
        id: encodeGlobalId("Org", source, "ec3790baccab3d724062d13f"),
      },
    );
    const ids = org.invites.nodes.map(({ id }: { id: string }) => id);
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Invite { email } } }";
    await world.forgetCalls();
    expect((await instance.ask(query, { ids: ids.slice(0, 1) })).nodes[0].email).toBe(
      org.invites.nodes[0].email,
    );
    expect(await instance.calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/invites\/\w+$/)]);
    await world.forgetCalls();
    expect((await instance.ask(query, { ids })).nodes).toHaveLength(4);
    expect(await instance.calls()).toEqual([expect.stringMatching(/^GET \/orgs\/\w+\/invites$/)]);
    const missing = encodeGlobalId("Invite", source, atlas, nobody);
    expect((await instance.ask(query, { ids: [missing] })).nodes).toEqual([null]);
  });
});
