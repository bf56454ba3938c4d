import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { atlas, atlasId, instanceOrgsIn, nobody, roleIds, source } from "../support/losant-instance-org.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let instance: ReturnType<typeof instanceOrgsIn>;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  instance = instanceOrgsIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

describe("members of an instance's org", () => {
  const memberFields = "id user { id displayName email } roles { sourceId } losant { role }";
  const add = (members: readonly object[]) =>
    instance.change("orgMembersAdd", `memberships { ${memberFields} } org { memberCount }`, {
      orgId: atlasId,
      members,
    });

  async function firstMember(role: string) {
    const { items } = await instance.upstreamMembers(atlas);
    const found = items.filter((member) => member.role === role);
    const [member] = found;
    if (member === undefined) throw new Error(`nobody is ${role}`);
    return {
      ...member,
      id: encodeGlobalId("OrgMembership", source, atlas, member.userId),
      count: found.length,
    };
  }

  it("are added by id and by address, and whoever has no account is invited", async () => {
    const { viewer } = await world.data(`{ viewer(source: "${source}") { user { id sourceId } } }`, {
      as: { [source]: "sandbox-admin" },
    });
    await world.forgetCalls();
    const {
      memberships,
      org,
      errors: found,
    } = await add([
      { user: { id: viewer.user.id }, roleIds: roleIds("view") },
      { user: { email: "new.person@atlas.example" }, roleIds: roleIds("edit") },
    ]);
    expect(found).toEqual([]);
    expect(memberships).toMatchObject([
      { user: { displayName: "Ada Okafor" }, roles: [{ sourceId: "view" }], losant: { role: "VIEW" } },
      null,
    ]);
    expect(org.memberCount).toBe(31);
    expect((await instance.calls()).filter((call) => call.startsWith("POST"))).toEqual([
      `POST /orgs/${atlas}/members`,
      `POST /orgs/${atlas}/members`,
    ]);
    expect(await instance.node(memberships[0].id, `... on OrgMembership { ${memberFields} }`)).toEqual(
      memberships[0],
    );
    const { items } = await instance.upstreamMembers(atlas);
    expect(items.find(({ userId }) => userId === viewer.user.sourceId)).toMatchObject({ role: "view" });
    expect((await instance.upstreamInvites(atlas)).items.map(({ email }) => email)).toContain(
      "new.person@atlas.example",
    );
  });

  it("are added as far as it goes, and what failed is told by its place", async () => {
    const present = await firstMember("view");
    const { memberships, errors: found } = await add([
      { user: { email: "other.person@atlas.example" }, roleIds: roleIds("edit") },
      { user: { email: present.email }, roleIds: roleIds("edit") },
      { user: { email: "third@atlas.example" }, roleIds: [...roleIds("edit"), ...roleIds("view")] },
    ]);
    expect(memberships).toEqual([null, null, null]);
    expect(found).toMatchObject([
      { path: ["input", "members", "1"] },
      { code: "BAD_USER_INPUT", path: ["input", "members", "2", "roleIds"] },
    ]);
    expect((await instance.upstreamInvites(atlas)).items.map(({ email }) => email)).toContain(
      "other.person@atlas.example",
    );
  });

  it("are changed, as the payload, the graph and Losant's client tell alike, in 1 call", async () => {
    const { id, userId } = await firstMember("view");
    await world.forgetCalls();
    const { membership, errors: found } = await instance.change(
      "orgMembershipUpdate",
      `membership { ${memberFields} }`,
      {
        id,
        roles: { set: roleIds("collaborate") },
        losant: { applicationRoles: [{ resourceId: "0".repeat(24), role: "VIEW" }] },
      },
    );
    expect(found).toEqual([]);
    expect(await instance.calls()).toEqual([`PATCH /orgs/${atlas}/members/${userId}`]);
    expect(membership).toMatchObject({
      roles: [{ sourceId: "collaborate" }],
      losant: { role: "COLLABORATE" },
    });
    expect(await instance.node(id, `... on OrgMembership { ${memberFields} }`)).toEqual(membership);
    expect(
      (await instance.upstreamMembers(atlas)).items.find((member) => member.userId === userId)?.role,
    ).toBe("collaborate");

    const refused = await instance.change("orgMembershipUpdate", "membership { id }", {
      id,
      roles: { set: [] },
    });
    expect(refused).toMatchObject({ membership: null, errors: [{ path: ["input", "roles", "set"] }] });
  });

  it("are removed, but for the last administrator", async () => {
    const viewer = await firstMember("view");
    const admin = await firstMember("admin");
    expect(admin.count).toBe(1);
    const payload = await instance.change("orgMembersRemove", "removedMembershipIds org { memberCount }", {
      ids: [viewer.id, admin.id],
    });
    expect(payload).toMatchObject({
      removedMembershipIds: [viewer.id],
      org: { memberCount: 29 },
      errors: [{ path: ["input", "ids", "1"] }],
    });
    expect(await instance.node(viewer.id, "id")).toBeNull();
    const left = (await instance.upstreamMembers(atlas)).items.map(({ userId }) => userId);
    expect(left).not.toContain(viewer.userId);
    expect(left).toContain(admin.userId);
  });
});

describe("invites of an instance's org", () => {
  const inviteFields =
    "id email status orgName roles { sourceId } losant { role applicationRoles { resourceId role } }";
  const create = (input: object) =>
    instance.change("inviteCreate", `invite { ${inviteFields} } org { pendingInviteCount }`, {
      orgId: atlasId,
      email: "New.Person@atlas.example",
      roleIds: roleIds("edit"),
      ...input,
    });
  const grant = { resourceId: "0".repeat(24), role: "COLLABORATE" };

  it("are sent, as the payload, the graph and Losant's client tell alike", async () => {
    const { invite, org, errors: found } = await create({ losant: { applicationRoles: [grant] } });
    expect(found).toEqual([]);
    expect(invite).toMatchObject({
      email: expect.stringMatching(/^new\.person@atlas\.example$/i),
      status: "PENDING",
      orgName: "Atlas Logistics",
      roles: [{ sourceId: "edit" }],
      losant: { role: "EDIT", applicationRoles: [grant] },
    });
    expect(org.pendingInviteCount).toBe(2);
    expect(await instance.node(invite.id, `... on Invite { ${inviteFields} }`)).toEqual(invite);
    const { items } = await instance.upstreamInvites(atlas);
    expect(items.find(({ email }) => /^new\.person/i.test(email))).toMatchObject({ role: "edit" });
  });

  it("take 1 call to send", async () => {
    await instance.change("inviteCreate", "invite { id email }", {
      orgId: atlasId,
      email: "a@atlas.example",
      roleIds: roleIds("view"),
    });
    expect(await instance.calls()).toEqual([`POST /orgs/${atlas}/invites`]);
  });

  it("are not sent to members, nor for several roles", async () => {
    const [member] = (await instance.upstreamMembers(atlas)).items;
    expect(await create({ email: member?.email })).toMatchObject({
      invite: null,
      errors: [{ code: "BAD_USER_INPUT" }],
    });
    expect(await create({ roleIds: [...roleIds("edit"), ...roleIds("view")] })).toMatchObject({
      invite: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "roleIds"] }],
    });
  });

  it("are sent again, with the same role or another, in 1 call", async () => {
    const { invite } = await create({});
    const resend = (input: object) =>
      instance.change("inviteResend", `invite { ${inviteFields} createdAt }`, {
        id: invite.id,
        ...input,
      });
    const id = (await instance.upstreamInvites(atlas)).items.find(({ email }) =>
      /^new\.person/i.test(email),
    )?.id;
    await world.forgetCalls();
    const same = await resend({});
    expect(same.errors).toEqual([]);
    expect(same.invite.losant.role).toBe("EDIT");
    const changed = await resend({ roleIds: roleIds("view"), losant: { applicationRoles: [grant] } });
    expect(changed.invite).toMatchObject({
      id: invite.id,
      roles: [{ sourceId: "view" }],
      losant: { role: "VIEW", applicationRoles: [grant] },
    });
    expect((await instance.calls()).filter((call) => call.startsWith("POST"))).toEqual([
      `POST /orgs/${atlas}/invites/${id}`,
      `POST /orgs/${atlas}/invites/${id}`,
    ]);
    expect(await instance.node(invite.id, `... on Invite { ${inviteFields} createdAt }`)).toEqual(
      changed.invite,
    );
    const after = (await instance.upstreamInvites(atlas)).items.find((item) => item.id === id);
    expect(after).toMatchObject({ role: "view", inviteDate: changed.invite.createdAt });

    const missing = await instance.change("inviteResend", "invite { id }", {
      id: encodeGlobalId("Invite", source, atlas, nobody),
    });
    expect(missing).toMatchObject({ invite: null, errors: [{ code: "NOT_FOUND", path: ["input", "id"] }] });
  });

  it("are taken back, and then nobody finds them", async () => {
    const { invite } = await create({});
    const payload = await instance.change("inviteRevoke", "revokedInviteId org { name pendingInviteCount }", {
      id: invite.id,
    });
    expect(payload).toEqual({
      revokedInviteId: invite.id,
      org: { name: "Atlas Logistics", pendingInviteCount: 1 },
      errors: [],
    });
    expect(await instance.node(invite.id, "id")).toBeNull();
    expect(
      (await instance.upstreamInvites(atlas)).items.some(({ email }) => /^new\.person/i.test(email)),
    ).toBe(false);
    const again = await instance.change("inviteRevoke", "revokedInviteId", {
      id: invite.id,
    });
    expect(again).toMatchObject({ revokedInviteId: null, errors: [{ code: "NOT_FOUND" }] });
  });
});
