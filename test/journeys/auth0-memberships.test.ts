import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let strangers: readonly string[];
beforeAll(async () => {
  world = await startWorld();
  const { members } = auth0ClientOf(world).organizations;
  const known = new Set((await members.list(harbour, { take: 100 })).data.map(({ user_id }) => user_id));
  const others = (await members.list(atlas, { take: 100 })).data;
  strangers = others.flatMap(({ user_id }) => (user_id === undefined || known.has(user_id) ? [] : [user_id]));
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const atlas = "org_mAg88Rlsa9ceIZPJ";
const harbour = "org_eEYvRLCakxSMohvL";
const harbourId = encodeGlobalId("Org", "auth0", harbour);
const nobody = "auth0|000000000000000000000000";
const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const roleId = (id: string) => encodeGlobalId("Role", "auth0", id);
const membershipId = (id: string) => encodeGlobalId("OrgMembership", "auth0", harbour, id);

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityPartialError { appliedPaths }
}`;
const add = (fields = "id user { id }") => `mutation ($input: OrgMembersAddInput!) {
  orgMembersAdd(input: $input) { memberships { ${fields} } org { id } ${errors} }
}`;
const update = (fields = "id roles { name }") => `mutation ($input: OrgMembershipUpdateInput!) {
  orgMembershipUpdate(input: $input) { membership { ${fields} } ${errors} }
}`;
const remove = `mutation ($input: OrgMembersRemoveInput!) {
  orgMembersRemove(input: $input) { removedMembershipIds org { id } ${errors} }
}`;

const toMember = (id: string, ...roleIds: readonly string[]) => ({
  user: { id: userId(id) },
  roleIds: roleIds.map(roleId),
});

async function addMembers(members: readonly object[], fields?: string) {
  const variables = { input: { orgId: harbourId, members } };
  return (await world.data(add(fields), { variables })).orgMembersAdd;
}

async function changeRoles(id: string, roles: object, fields?: string) {
  const variables = { input: { id: membershipId(id), roles } };
  return (await world.data(update(fields), { variables })).orgMembershipUpdate;
}

async function removeMembers(ids: readonly string[]) {
  const variables = { input: { ids: ids.map(membershipId) } };
  return (await world.data(remove, { variables })).orgMembersRemove;
}

/** The roles that a member has, as Auth0's client tells; null for somebody who is no member. */
async function rolesOf(id: string): Promise<readonly (string | undefined)[] | null> {
  try {
    const { data } = await auth0ClientOf(world).organizations.members.roles.list(harbour, id);
    return data.map((role) => role.name);
  } catch {
    return null;
  }
}

async function roles(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { data } = await auth0ClientOf(world).roles.list();
  await world.forgetCalls();
  return data.map(({ id = "", name = "" }) => ({ id, name }));
}

async function methods(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method }) => method);
}

/** Somebody who is a member, with the ids of their roles. */
async function someMember(): Promise<{ readonly id: string; readonly roleIds: readonly string[] }> {
  const { members } = auth0ClientOf(world).organizations;
  const { data } = await members.list(harbour, { fields: "user_id,roles" });
  await world.forgetCalls();
  const member = data.find((candidate) => candidate.roles?.length === 1);
  return { id: member?.user_id ?? "", roleIds: (member?.roles ?? []).map(({ id }) => id ?? "") };
}

describe("orgMembersAdd", () => {
  it("adds 25 users in 3 calls, and tells their memberships without any list", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const ids = strangers.slice(0, 25);
    const { memberships, org, errors: none } = await addMembers(ids.map((id) => toMember(id)));
    expect(none).toEqual([]);
    expect(org).toEqual({ id: harbourId });
    expect(memberships).toEqual(ids.map((id) => ({ id: membershipId(id), user: { id: userId(id) } })));
    const calls = await world.calls("auth0");
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(3).fill(`POST /api/v2/organizations/${harbour}/members`),
    );
  });

  it("is read at once by who asks for single members, while lists of members lag behind", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const [id = ""] = strangers;
    const data = await world.data(
      `mutation ($input: OrgMembersAddInput!, $user: ID!) {
        orgMembersAdd(input: $input) {
          memberships { roles { name } user { email } }
          org { membership(userId: $user) { id roles { name } } members(first: 100) { nodes { id } } }
          ${errors}
        }
      }`,
      {
        variables: {
          input: { orgId: harbourId, members: [toMember(id, "rol_tURh2neWwHwMazkI")] },
          user: userId(id),
        },
      },
    );
    const { memberships, org, errors: none } = data.orgMembersAdd;
    expect(none).toEqual([]);
    expect(memberships).toEqual([
      { roles: [{ name: "Organization Admin" }], user: { email: expect.stringContaining("@") } },
    ]);
    expect(org.membership).toEqual({ id: membershipId(id), roles: [{ name: "Organization Admin" }] });
    expect(org.members.nodes).not.toContainEqual({ id: membershipId(id) });
    const query = `query ($id: ID!) { node(id: $id) { ... on OrgMembership { roles { name } } } }`;
    const { node } = await world.data(query, { variables: { id: membershipId(id) } });
    expect(node).toEqual({ roles: [{ name: "Organization Admin" }] });
    expect(await rolesOf(id)).toEqual(["Organization Admin"]);
  });

  it("gives roles with one call for each member that gets any", async () => {
    const [ada = "", ben = "", cem = ""] = strangers;
    const [first, second] = await roles();
    const members = [
      toMember(ada, first?.id ?? "", second?.id ?? ""),
      toMember(ben),
      toMember(cem, first?.id ?? ""),
    ];
    const { memberships, errors: none } = await addMembers(members, "user { id }");
    expect(none).toEqual([]);
    expect(memberships).toHaveLength(3);
    expect(await methods()).toEqual(["POST", "POST", "POST"]);
    expect(await rolesOf(ada)).toEqual([first?.name, second?.name]);
    expect(await rolesOf(ben)).toEqual([]);
    expect(await rolesOf(cem)).toEqual([first?.name]);
  });

  it("finds a user by email address", async () => {
    const [id = ""] = strangers;
    const { email = "" } = await auth0ClientOf(world).users.get(id);
    const { memberships, errors: none } = await addMembers([{ user: { email }, roleIds: [] }]);
    expect(none).toEqual([]);
    expect(memberships).toEqual([{ id: membershipId(id), user: { id: userId(id) } }]);
  });

  it("adds nobody of the ten whose call is refused, and the others", async () => {
    const ids = [...strangers.slice(0, 11), nobody];
    const { memberships, errors: told } = await addMembers(ids.map((id) => toMember(id)));
    expect(memberships.map((membership: object | null) => membership !== null)).toEqual([
      ...Array(10).fill(true),
      false,
      false,
    ]);
    expect(told).toEqual(
      ["10", "11"].map((index) => ({
        __typename: "IdentityValidationError",
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(nobody),
        path: ["input", "members", index],
        upstreamCode: "invalid_body",
      })),
    );
    expect(await rolesOf(ids[9] ?? "")).toEqual([]);
    expect(await rolesOf(ids[10] ?? "")).toBeNull();
  });

  it("keeps a member whose roles could not be given, and says so", async () => {
    const [ada = "", ben = ""] = strangers;
    const members = [toMember(ada, "rol_0000000000000000"), toMember(ben)];
    const { memberships, errors: told } = await addMembers(members, "id roles { name }");
    expect(memberships).toEqual([
      { id: membershipId(ada), roles: [] },
      { id: membershipId(ben), roles: [] },
    ]);
    expect(told).toEqual([
      {
        __typename: "IdentityPartialError",
        code: "PARTIALLY_APPLIED",
        message: expect.stringContaining("did not find"),
        path: ["input", "members", "0", "roleIds"],
        upstreamCode: null,
        appliedPaths: ["input.members.0.user", "input.members.1"],
      },
    ]);
  });

  it("refuses more than 50 at once, and what only other sources understand, without any call", async () => {
    const many = await addMembers(Array(51).fill(toMember(nobody)));
    expect(many).toMatchObject({ errors: [{ code: "BAD_USER_INPUT", path: ["input", "members"] }] });
    const foreign = await addMembers([{ ...toMember(nobody), losant: { applicationRoles: [] } }]);
    expect(foreign).toMatchObject({ memberships: [null], errors: [{ code: "UNSUPPORTED" }] });
    expect(await methods()).toEqual([]);
  });
});

describe("orgMembershipUpdate", () => {
  it("sets roles with 1 read and 2 writes, sending only the difference", async () => {
    const { id, roleIds } = await someMember();
    const [one, two] = (await roles()).filter((role) => !roleIds.includes(role.id));
    await changeRoles(id, { add: [roleId(one?.id ?? "")] }, "id");
    await world.forgetCalls();
    const wanted = [one?.id ?? "", two?.id ?? ""];
    const { membership, errors: none } = await changeRoles(id, { set: wanted.map(roleId) }, "id");
    expect(none).toEqual([]);
    expect(membership).toEqual({ id: membershipId(id) });
    expect(await methods()).toEqual(["GET", "POST", "DELETE"]);
    expect(await rolesOf(id)).toEqual([one?.name, two?.name]);
  });

  it("tells the roles that a member has then, and the graph tells the same", async () => {
    const { id, roleIds } = await someMember();
    const [one] = (await roles()).filter((role) => !roleIds.includes(role.id));
    const { membership } = await changeRoles(id, { set: [...roleIds, one?.id ?? ""].map(roleId) });
    expect(membership.roles).toHaveLength(2);
    expect(membership.roles).toContainEqual({ name: one?.name });
    const query = `query ($id: ID!) { node(id: $id) { ... on OrgMembership { id roles { name } } } }`;
    expect((await world.data(query, { variables: { id: membershipId(id) } })).node).toEqual(membership);
  });

  it("writes nothing when the roles are as they shall be", async () => {
    const { id, roleIds } = await someMember();
    const { errors: none } = await changeRoles(id, { set: roleIds.map(roleId) });
    expect(none).toEqual([]);
    expect(await methods()).toEqual(["GET"]);
  });

  it("adds and removes roles with 1 write each", async () => {
    const { id, roleIds } = await someMember();
    const [one] = (await roles()).filter((role) => !roleIds.includes(role.id));
    await changeRoles(id, { add: [roleId(one?.id ?? "")] }, "id");
    expect(await methods()).toEqual(["POST"]);
    expect(await rolesOf(id)).toHaveLength(2);
    await world.forgetCalls();
    const { membership } = await changeRoles(id, { remove: roleIds.map(roleId) });
    expect(await methods()).toEqual(["DELETE", "GET"]);
    expect(membership.roles).toEqual([{ name: one?.name }]);
    expect(await rolesOf(id)).toEqual([one?.name]);
  });

  it("says what was applied when the second of two writes fails", async () => {
    const { id, roleIds } = await someMember();
    const [one] = (await roles()).filter((role) => !roleIds.includes(role.id));
    await world.behave("auth0", {
      fail: [{ method: "DELETE", pathPattern: "/members/[^/]+/roles$", status: 503, body: {}, times: 1 }],
    });
    const { membership, errors: told } = await changeRoles(id, { set: [roleId(one?.id ?? "")] });
    expect(membership).toBeNull();
    expect(told).toMatchObject([
      {
        __typename: "IdentityPartialError",
        path: ["input", "roles", "set"],
        appliedPaths: ["input.roles.set.0"],
      },
    ]);
    expect(await rolesOf(id)).toHaveLength(2);
  });

  it("is LIMIT_REACHED past 50 roles, and keeps those that were there", async () => {
    const { id } = await someMember();
    const client = auth0ClientOf(world);
    const made = await Promise.all(
      Array.from(
        { length: 51 },
        async (_, index) => (await client.roles.create({ name: `Role ${index}` })).id,
      ),
    );
    const ids = made.map((role) => roleId(role ?? ""));
    const many = await changeRoles(id, { add: ids }, "id");
    expect(many).toMatchObject({
      membership: null,
      errors: [{ __typename: "IdentityConflictError", code: "LIMIT_REACHED" }],
    });
    expect(await rolesOf(id)).toHaveLength(1);
    const whole = await changeRoles(id, { set: ids }, "id");
    expect(whole).toMatchObject({ membership: null, errors: [{ code: "LIMIT_REACHED" }] });
    const room = await changeRoles(id, { set: ids.slice(0, 50) }, "id");
    expect(room).toMatchObject({ membership: { id: membershipId(id) }, errors: [] });
  });

  it("tells a membership of which nothing shall change, and refuses what only Losant understands", async () => {
    const { id } = await someMember();
    const run = async (input: object) =>
      (await world.data(update(), { variables: { input } })).orgMembershipUpdate;
    expect(await run({ id: membershipId(id) })).toMatchObject({
      membership: { id: membershipId(id), roles: [{ name: expect.any(String) }] },
      errors: [],
    });
    expect(await run({ id: membershipId(id), losant: { applicationRoles: [] } })).toMatchObject({
      membership: null,
      errors: [{ code: "UNSUPPORTED", path: ["input", "losant"] }],
    });
    expect(await run({ id: membershipId(nobody) })).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });
    expect(await methods()).toEqual(["GET", "GET"]);
  });

  it("is NOT_FOUND for somebody who is no member", async () => {
    expect(await changeRoles(nobody, { set: [] })).toMatchObject({
      membership: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: membershipId(nobody) }],
    });
  });
});

describe("orgMembersRemove", () => {
  it("removes 12 members in 2 calls, and tells them by their ids", async () => {
    await world.behave("auth0", { eventualConsistencyMs: 3_000 });
    const { data } = await auth0ClientOf(world).organizations.members.list(harbour, { take: 12 });
    const ids = data.map(({ user_id }) => user_id ?? "");
    expect(ids).toHaveLength(12);
    await world.forgetCalls();
    const removed = await removeMembers(ids);
    expect(removed).toEqual({
      removedMembershipIds: ids.map(membershipId),
      org: { id: harbourId },
      errors: [],
    });
    expect(await methods()).toEqual(["DELETE", "DELETE"]);
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await world.data(query, { variables: { id: membershipId(ids[0] ?? "") } })).node).toBeNull();
    expect(await rolesOf(ids[0] ?? "")).toBeNull();
  });

  it("is FORBIDDEN for each one with a credential that only reads", async () => {
    const { id } = await someMember();
    const { orgMembersRemove } = await world.data(remove, {
      variables: { input: { ids: [membershipId(id)] } },
      as: "sandbox-viewer",
    });
    expect(orgMembersRemove).toMatchObject({
      removedMembershipIds: [],
      org: null,
      errors: [{ __typename: "IdentityForbiddenError", path: ["input", "ids", "0"] }],
    });
  });
});
