import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { applications, dashboards } from "../../src/sandbox/losant/seed/resource.ts";
import { defined, type List, type Org } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let pumps: Org;
beforeAll(async () => {
  world = await startWorld();
  const { items } = await losantClientOf(world).orgs.get<List<Org>>();
  pumps = defined(items.find(({ name }) => name === "Meridian Pumps"));
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const roleId = (word: string) => encodeGlobalId("Role", "losant", word);
const userIdOf = (firstName: string) =>
  defined(pumps.members.find((member) => member.firstName === firstName)).userId;
const membershipIdOf = (firstName: string) =>
  encodeGlobalId("OrgMembership", "losant", pumps.id, userIdOf(firstName));

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityPartialError { appliedPaths }
}`;
const membershipFields = `id user { displayName email } roles { name } org { name memberCount }
  losant { role applicationRoles { resourceId role } dashboardRoles { resourceId role } }`;
const update = `mutation ($input: OrgMembershipUpdateInput!) {
  orgMembershipUpdate(input: $input) { membership { ${membershipFields} } ${errors} }
}`;
const remove = `mutation ($input: OrgMembersRemoveInput!) {
  orgMembersRemove(input: $input) { removedMembershipIds org { name memberCount } ${errors} }
}`;

async function operations(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
}

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on OrgMembership { ${membershipFields} } } }`,
    { variables: { id } },
  );
  return node;
}

async function upstreamMember(firstName: string) {
  const { members } = await losantClientOf(world).org.get<Org>({ orgId: pumps.id });
  return members.find((member) => member.firstName === firstName);
}

describe("orgMembershipUpdate", () => {
  it("sets the role and the roles on single resources, in 1 call", async () => {
    const id = membershipIdOf("Vera");
    const input = {
      id,
      roles: { set: [roleId("edit")] },
      losant: {
        applicationRoles: [{ resourceId: applications.leaks.id, role: "COLLABORATE" }],
        dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "NONE" }],
      },
    };
    const { orgMembershipUpdate } = await world.data(update, { variables: { input } });
    expect(await operations()).toEqual([`PATCH /orgs/${pumps.id}/member`]);
    expect(orgMembershipUpdate).toEqual({
      membership: {
        id,
        user: { displayName: "Vera Lindqvist", email: "vera.lindqvist@meridian-pumps.example" },
        roles: [{ name: "Editor" }],
        org: { name: "Meridian Pumps", memberCount: 24 },
        losant: {
          role: "EDIT",
          applicationRoles: [{ resourceId: applications.leaks.id, role: "COLLABORATE" }],
          dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "NONE" }],
        },
      },
      errors: [],
    });
    expect(await reread(id)).toEqual(orgMembershipUpdate.membership);
    expect(await upstreamMember("Vera")).toMatchObject({
      role: "edit",
      applicationRoles: [{ resourceId: applications.leaks.id, role: "collaborate" }],
      dashboardRoles: [{ resourceId: dashboards.fleet.id, role: "none" }],
    });
  });

  it("keeps what is left out and clears what is null", async () => {
    const id = membershipIdOf("Vera");
    const applicationRoles = [{ resourceId: applications.leaks.id, role: "VIEW" }];
    await world.data(update, { variables: { input: { id, losant: { applicationRoles } } } });
    expect((await reread(id)).losant).toEqual({ role: "VIEW", applicationRoles, dashboardRoles: [] });
    await world.data(update, { variables: { input: { id, losant: { applicationRoles: null } } } });
    expect((await reread(id)).losant).toEqual({ role: "VIEW", applicationRoles: [], dashboardRoles: [] });
  });

  it.each([
    ["no role", { set: [] }, ["input", "roles", "set"]],
    ["two roles", { set: [roleId("edit"), roleId("view")] }, ["input", "roles", "set"]],
    ["a role that there is not", { set: [roleId("king")] }, ["input", "roles", "set", "0"]],
    [
      "a role of another source",
      { set: [encodeGlobalId("Role", "auth0", "r")] },
      ["input", "roles", "set", "0"],
    ],
    ["null", null, ["input", "roles"]],
  ])("takes exactly one role, and not %s", async (_, roles, path) => {
    const input = { id: membershipIdOf("Vera"), roles };
    const { orgMembershipUpdate } = await world.data(update, { variables: { input } });
    expect(orgMembershipUpdate).toMatchObject({
      membership: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
    expect(await operations()).toEqual([]);
  });

  it("tells what Losant refuses: nobody else would be administrator", async () => {
    const input = { id: membershipIdOf("Ada"), roles: { set: [roleId("view")] } };
    const { orgMembershipUpdate } = await world.data(update, { variables: { input } });
    expect(orgMembershipUpdate).toMatchObject({
      membership: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", upstreamCode: "Validation" }],
    });
    expect((await upstreamMember("Ada"))?.role).toBe("admin");
  });

  it("names the membership that is not there", async () => {
    const id = encodeGlobalId("OrgMembership", "losant", pumps.id, "0".repeat(24));
    const input = { id, roles: { set: [roleId("view")] } };
    const { orgMembershipUpdate } = await world.data(update, { variables: { input } });
    expect(orgMembershipUpdate.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: id },
    ]);
  });
});

describe("orgMembersRemove", () => {
  it("removes members, in 1 call each", async () => {
    const ids = [membershipIdOf("Vera"), membershipIdOf("Lin")];
    const { orgMembersRemove } = await world.data(remove, { variables: { input: { ids } } });
    expect(await operations()).toEqual([
      `DELETE /orgs/${pumps.id}/member`,
      `DELETE /orgs/${pumps.id}/member`,
    ]);
    expect(orgMembersRemove).toEqual({
      removedMembershipIds: ids,
      org: { name: "Meridian Pumps", memberCount: 22 },
      errors: [],
    });
    expect(await reread(defined(ids[0]))).toBeNull();
    expect(await upstreamMember("Vera")).toBeUndefined();
    expect(await upstreamMember("Lin")).toBeUndefined();
  });

  it("lets a member leave, and still names the org they left", async () => {
    const ids = [membershipIdOf("Milo")];
    const { orgMembersRemove } = await world.data(remove, {
      variables: { input: { ids } },
      as: "sandbox-member",
    });
    expect(await operations()).toEqual([`DELETE /orgs/${pumps.id}/member`]);
    expect(orgMembersRemove).toEqual({
      removedMembershipIds: ids,
      org: { name: "Meridian Pumps", memberCount: 23 },
      errors: [],
    });
    expect(await upstreamMember("Milo")).toBeUndefined();
  });

  it("keeps those removed of whom some were not there, and names the others", async () => {
    const missing = encodeGlobalId("OrgMembership", "losant", pumps.id, "0".repeat(24));
    const ids = [membershipIdOf("Vera"), missing, membershipIdOf("Lin")];
    const { orgMembersRemove } = await world.data(remove, { variables: { input: { ids } } });
    expect(orgMembersRemove.removedMembershipIds).toEqual([ids[0], ids[2]]);
    expect(orgMembersRemove.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "ids", "1"], missingId: missing },
    ]);
    expect(orgMembersRemove.org.memberCount).toBe(22);
    expect(await upstreamMember("Lin")).toBeUndefined();
  });

  it("tells what was done when the source fails on the way", async () => {
    const userId = userIdOf("Lin");
    const ids = [membershipIdOf("Vera"), membershipIdOf("Lin"), membershipIdOf("Jonas")];
    const { members } = await losantClientOf(world).org.get<Org>({ orgId: pumps.id });
    expect(members.map((member) => member.userId)).toContain(userId);
    await world.forgetCalls();
    await world.behave("losant", { rateLimit: { limit: 1, windowMs: 60_000 } });
    const { orgMembersRemove } = await world.data(
      `mutation ($input: OrgMembersRemoveInput!) {
        orgMembersRemove(input: $input) { removedMembershipIds ${errors} }
      }`,
      { variables: { input: { ids } } },
    );
    expect(orgMembersRemove).toMatchObject({
      removedMembershipIds: [ids[0]],
      errors: [
        {
          __typename: "IdentityPartialError",
          code: "PARTIALLY_APPLIED",
          path: ["input", "ids", "1"],
          appliedPaths: ["input.ids.0"],
        },
      ],
    });
    expect(await operations()).toHaveLength(2);
    await world.behave("losant", {});
    expect(await upstreamMember("Vera")).toBeUndefined();
    expect(await upstreamMember("Jonas")).toBeDefined();
  });

  it("refuses memberships of two orgs and calls nobody", async () => {
    const other = encodeGlobalId("OrgMembership", "losant", "1".repeat(24), userIdOf("Vera"));
    const input = { ids: [membershipIdOf("Vera"), other] };
    const { orgMembersRemove } = await world.data(remove, { variables: { input } });
    expect(orgMembersRemove).toMatchObject({
      removedMembershipIds: [],
      org: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "ids", "1"] }],
    });
    expect(await operations()).toEqual([]);
  });
});

describe("orgMembersAdd", () => {
  it("answers UNSUPPORTED on the platform, which only invites", async () => {
    const input = {
      orgId: encodeGlobalId("Org", "losant", pumps.id),
      members: [
        { user: { email: "one@example.com" }, roleIds: [roleId("view")] },
        { user: { email: "two@example.com" }, roleIds: [roleId("view")] },
      ],
    };
    const { orgMembersAdd } = await world.data(
      `mutation ($input: OrgMembersAddInput!) {
        orgMembersAdd(input: $input) { memberships { id } org { id } ${errors} }
      }`,
      { variables: { input } },
    );
    expect(orgMembersAdd).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentitySourceChoiceError", code: "UNSUPPORTED" }],
    });
    expect(orgMembersAdd.errors).toHaveLength(1);
    expect(await operations()).toEqual([]);
  });
});

describe("Org.members", () => {
  const list = `query ($id: ID!, $filter: OrgMembershipFilter, $orderBy: OrgMembershipOrder, $after: String) {
    org(by: { id: $id }) {
      members(first: 3, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        nodes { user { givenName email } roles { name } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

  async function members(variables: Readonly<Record<string, unknown>>) {
    const id = encodeGlobalId("Org", "losant", pumps.id);
    return (await world.data(list, { variables: { id, ...variables } })).org.members;
  }

  it.each([
    ["part of an address", { emailContains: "A.SILVA" }, []],
    ["part of an address", { emailContains: "TEO.SILVA" }, ["Mateo"]],
    ["the start of a name", { search: "lin" }, ["Vera", "Lin"]],
    ["the start of a whole name", { search: "ada ok" }, ["Ada"]],
    ["a role", { roleId: encodeGlobalId("Role", "losant", "none") }, ["Edith", "Camille"]],
    ["both of two", { search: "e", roleId: encodeGlobalId("Role", "losant", "none") }, ["Edith"]],
  ])("are filtered by %s", async (_, filter, names) => {
    const { nodes, totalCount } = await members({ filter });
    expect(nodes.map(({ user }: { user: { givenName: string } }) => user.givenName)).toEqual(names);
    expect(totalCount).toBe(names.length);
    expect(await operations()).toEqual([`GET /orgs/${pumps.id}`]);
  });

  it("are sorted by role, from least to most, and by address, page by page", async () => {
    const byRole = await members({ orderBy: { field: "ROLE" } });
    expect(byRole.nodes.map(({ roles }: { roles: { name: string }[] }) => roles[0]?.name)).toEqual([
      "None",
      "None",
      "Viewer",
    ]);
    const orderBy = { field: "EMAIL", direction: "DESC" };
    const first = await members({ orderBy });
    const second = await members({ orderBy, after: first.pageInfo.endCursor });
    const emails = [...first.nodes, ...second.nodes].map(({ user }) => user.email);
    expect(emails).toHaveLength(6);
    expect(emails).toEqual(
      pumps.members
        .map(({ email }) => email)
        .toSorted()
        .toReversed()
        .slice(0, 6),
    );
  });
});
