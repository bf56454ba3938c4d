import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import type { InstanceClient } from "../sandbox/losant/instance-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let losant: InstanceClient;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  losant = losantClientOf(world, "sandbox-instance") as InstanceClient;
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const source = "losant-instance";
const instanceId = "497ac7f4e5ddd4ffb6e3a5f9";
const atlas = "7193ee445702e61397f8d893";
const atlasId = encodeGlobalId("Org", source, atlas);
const nowhere = encodeGlobalId("Org", source, "0".repeat(24));
const roleIds = (word: string) => [encodeGlobalId("Role", source, word)];

const errors = "errors { __typename code message path ... on IdentityPartialError { appliedPaths } }";

/** One mutation as the instance's own token, or as somebody else: its payload. Throws when there are top-level errors. */
async function run(
  name: string,
  type: string,
  selection: string,
  input: Readonly<Record<string, unknown>>,
  token = "sandbox-instance",
) {
  const answer = await world.data(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${errors} } }`,
    { as: { [source]: token }, variables: { input } },
  );
  return answer[name];
}

async function node(id: string, selection: string) {
  const answer = await world.data(`query ($id: ID!) { node(id: $id) { ${selection} } }`, {
    as: { [source]: "sandbox-instance" },
    variables: { id },
  });
  return answer.node;
}

async function calls(): Promise<string[]> {
  const seen = await world.calls("losant");
  return seen.map(({ method, path }) => `${method} ${path.replace(`/instances/${instanceId}`, "")}`);
}

/** What Losant's client tells of an organization. */
interface UpstreamOrg {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly iconColor: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly tags: unknown;
  readonly referralId: string;
  readonly banner: unknown;
  readonly disabledAt: unknown;
  readonly isReadOnly: boolean;
  readonly auditLogEnabled: boolean;
  readonly whitelistedEmailDomains: readonly string[];
  readonly mfaMode: string;
}

const upstreamOrg = (orgId: string) => losant.instanceOrg.get<UpstreamOrg>({ instanceId, orgId });
interface UpstreamMembers {
  readonly items: readonly { readonly userId: string; readonly email: string; readonly role: string }[];
}
const upstreamMembers = (orgId: string) =>
  losant.instanceOrgMembers.get<UpstreamMembers>({ instanceId, orgId });
interface UpstreamInvites {
  readonly items: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: string;
    readonly applicationRoles: unknown;
    readonly inviteDate: string;
  }[];
}
const upstreamInvites = (orgId: string) =>
  losant.request<UpstreamInvites>({ method: "GET", url: `/instances/${instanceId}/orgs/${orgId}/invites` });

const orgFields = `id sourceId name description accentColor memberCount losant {
  mfaPolicy isReadOnly disabledAt allowedEmailDomains banner { message level }
  serviceLimits { dataRetentionSeconds }
  quotas(resources: [DEVICE, FILE]) { resource limit }
  administration { isAuditLogEnabled referralId tags { key value } }
}`;

describe("orgCreate in an instance", () => {
  it("makes an org with members, as the payload, the graph and Losant's client tell alike", async () => {
    const { org, errors: found } = await run("orgCreate", "OrgCreateInput", `org { ${orgFields} }`, {
      source,
      name: "Brook & Fen",
      description: "Water",
      accentColor: "#00aaff",
      members: [{ user: { email: "sinead.byrne@meridian-pumps.example" }, roleIds: roleIds("admin") }],
      losant: { mfaPolicy: "REQUIRED" },
      losantInstance: {
        limits: [{ resource: "DEVICE", limit: 7 }],
        serviceLimits: { dataRetentionSeconds: 90_000 },
        allowedEmailDomains: ["brook.example"],
        isAuditLogEnabled: true,
        tags: [{ key: "tier", value: "silver" }],
        referralId: "crm-9",
        banner: { message: "Welcome", level: "INFO" },
      },
    });
    expect(found).toEqual([]);
    expect(org).toMatchObject({
      name: "Brook & Fen",
      description: "Water",
      accentColor: "#00aaff",
      memberCount: 1,
      losant: {
        mfaPolicy: "REQUIRED",
        isReadOnly: false,
        disabledAt: null,
        allowedEmailDomains: ["brook.example"],
        banner: { message: "Welcome", level: "INFO" },
        serviceLimits: { dataRetentionSeconds: 90_000 },
        administration: {
          isAuditLogEnabled: true,
          referralId: "crm-9",
          tags: [{ key: "tier", value: "silver" }],
        },
      },
    });
    expect(org.losant.quotas[0]).toEqual({ resource: "DEVICE", limit: 7 });
    expect(await node(org.id, `... on Org { ${orgFields} }`)).toEqual(org);
    expect(await upstreamOrg(org.sourceId)).toMatchObject({
      name: "Brook & Fen",
      limits: { device: 7, dataTTL: 90_000 },
      mfaMode: "required",
      referralId: "crm-9",
    });
    expect((await upstreamMembers(org.sourceId)).items.map(({ role }) => role)).toEqual(["admin"]);
  });

  it("takes 1 call where the answer holds all that was asked", async () => {
    const { org } = await run("orgCreate", "OrgCreateInput", "org { id name pendingInviteCount }", {
      source,
      name: "Brook",
    });
    expect(org).toMatchObject({ name: "Brook", pendingInviteCount: 0 });
    expect(await calls()).toEqual(["POST /orgs"]);
  });

  it("says which source is meant, what an instance cannot set, and what Losant refuses", async () => {
    const both = await world.data(`mutation { orgCreate(input: { name: "x" }) { org { id } ${errors} } }`, {
      as: { losant: "sandbox-admin", [source]: "sandbox-instance" },
    });
    expect(both.orgCreate.errors[0]).toMatchObject({ code: "SOURCE_REQUIRED", path: ["input", "source"] });
    const create = (input: object) => run("orgCreate", "OrgCreateInput", "org { id }", { source, ...input });
    expect(await create({ name: "x", losant: { planId: "p" } })).toMatchObject({
      org: null,
      errors: [{ code: "UNSUPPORTED", path: ["input", "losant", "planId"] }],
    });
    expect(
      await create({ name: "x", losantInstance: { limits: [{ resource: "EVENT", limit: 1 }] } }),
    ).toMatchObject({
      org: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "losantInstance", "limits", "0", "resource"] }],
    });
    expect(
      await create({ name: "x", members: [{ user: { email: "a@b.example" }, roleIds: [] }] }),
    ).toMatchObject({ org: null, errors: [{ path: ["input", "members", "0", "roleIds"] }] });
    expect(await create({ name: "" })).toMatchObject({
      org: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT" }],
    });
  });
});

describe("orgUpdate in an instance", () => {
  const update = (input: object, token?: string) =>
    run("orgUpdate", "OrgUpdateInput", `org { ${orgFields} }`, { id: atlasId, ...input }, token);

  it("changes what is named and keeps the other limits, as the graph and Losant's client tell", async () => {
    const before = await upstreamOrg(atlas);
    await world.forgetCalls();
    const { org, errors: found } = await update({
      name: "Atlas Freight",
      losant: { mfaPolicy: "REQUIRED_FOR_ADMINS" },
      losantInstance: {
        limits: [{ resource: "DEVICE", limit: 12 }],
        disabledAt: "2030-01-01T00:00:00Z",
        isReadOnly: true,
        isAuditLogEnabled: false,
        tags: [],
        banner: { message: "Closing", level: "CRITICAL" },
      },
    });
    expect(found).toEqual([]);
    expect(await calls()).toEqual([`GET /orgs/${atlas}`, `PATCH /orgs/${atlas}`]);
    expect(org).toMatchObject({
      name: "Atlas Freight",
      losant: {
        mfaPolicy: "REQUIRED_FOR_ADMINS",
        disabledAt: "2030-01-01T00:00:00.000Z",
        isReadOnly: true,
        banner: { message: "Closing", level: "CRITICAL" },
        administration: { isAuditLogEnabled: false, referralId: "crm-1001", tags: [] },
      },
    });
    expect(await node(atlasId, `... on Org { ${orgFields} }`)).toEqual(org);
    const after = await upstreamOrg(atlas);
    expect(after).toMatchObject({ name: "Atlas Freight", isReadOnly: true, description: before.description });
    expect(after.limits).toEqual({ ...before.limits, device: 12 });
  });

  it("sends the present limits with the changed ones, because Losant takes them as a whole", async () => {
    const { limits } = await upstreamOrg(atlas);
    await update({ losantInstance: { serviceLimits: { systemIntervalSeconds: 60 } } });
    expect((await upstreamOrg(atlas)).limits).toEqual({ ...limits, systemInterval: 60 });
  });

  it("takes 1 call without limits, and clears what is null", async () => {
    await update({
      losantInstance: { banner: { message: "x", level: "WARNING" }, disabledAt: "2026-01-01T00:00:00Z" },
    });
    await world.forgetCalls();
    const { org } = await update({
      description: null,
      losantInstance: { banner: null, disabledAt: null, referralId: null, tags: null },
    });
    expect(await calls()).toEqual([`PATCH /orgs/${atlas}`]);
    expect(org).toMatchObject({
      description: null,
      losant: { banner: null, disabledAt: null, administration: { referralId: null, tags: [] } },
    });
    expect(await upstreamOrg(atlas)).toMatchObject({ description: "", disabledAt: false, tags: [] });
  });

  it("says what cannot be cleared, who may not change it, and that it is not there", async () => {
    for (const [change, path] of [
      [{ name: null }, ["input", "name"]],
      [{ losantInstance: { limits: null } }, ["input", "losantInstance", "limits"]],
      [{ losantInstance: { isReadOnly: null } }, ["input", "losantInstance", "isReadOnly"]],
    ] as const) {
      expect((await update(change)).errors).toMatchObject([{ code: "BAD_USER_INPUT", path }]);
    }
    expect(await calls()).toEqual([]);
    expect((await update({ name: "x" }, "sandbox-instance-viewer")).errors).toMatchObject([
      { __typename: "IdentityForbiddenError", code: "FORBIDDEN" },
    ]);
    const missing = await run("orgUpdate", "OrgUpdateInput", "org { id }", { id: nowhere, name: "x" });
    expect(missing).toMatchObject({ org: null, errors: [{ code: "NOT_FOUND", path: ["input", "id"] }] });
  });
});

describe("orgDelete in an instance", () => {
  it("deletes the org, which nobody finds then", async () => {
    const payload = await run("orgDelete", "OrgDeleteInput", "deletedOrgId", { id: atlasId });
    expect(payload).toEqual({ deletedOrgId: atlasId, errors: [] });
    expect(await calls()).toEqual([`DELETE /orgs/${atlas}`]);
    expect(await node(atlasId, "id")).toBeNull();
    await expect(upstreamOrg(atlas)).rejects.toMatchObject({ statusCode: 404 });
    const again = await run("orgDelete", "OrgDeleteInput", "deletedOrgId", { id: atlasId });
    expect(again).toMatchObject({
      deletedOrgId: null,
      errors: [{ __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: ["input", "id"] }],
    });
  });
});

describe("members of an instance's org", () => {
  const memberFields = "id user { id displayName email } roles { sourceId } losant { role }";
  const add = (members: readonly object[]) =>
    run("orgMembersAdd", "OrgMembersAddInput", `memberships { ${memberFields} } org { memberCount }`, {
      orgId: atlasId,
      members,
    });

  async function firstMember(role: string) {
    const { items } = await upstreamMembers(atlas);
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
    expect((await calls()).filter((call) => call.startsWith("POST"))).toEqual([
      `POST /orgs/${atlas}/members`,
      `POST /orgs/${atlas}/members`,
    ]);
    expect(await node(memberships[0].id, `... on OrgMembership { ${memberFields} }`)).toEqual(memberships[0]);
    const { items } = await upstreamMembers(atlas);
    expect(items.find(({ userId }) => userId === viewer.user.sourceId)).toMatchObject({ role: "view" });
    expect((await upstreamInvites(atlas)).items.map(({ email }) => email)).toContain(
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
    expect((await upstreamInvites(atlas)).items.map(({ email }) => email)).toContain(
      "other.person@atlas.example",
    );
  });

  it("are changed, as the payload, the graph and Losant's client tell alike, in 1 call", async () => {
    const { id, userId } = await firstMember("view");
    await world.forgetCalls();
    const { membership, errors: found } = await run(
      "orgMembershipUpdate",
      "OrgMembershipUpdateInput",
      `membership { ${memberFields} }`,
      {
        id,
        roles: { set: roleIds("collaborate") },
        losant: { applicationRoles: [{ resourceId: "0".repeat(24), role: "VIEW" }] },
      },
    );
    expect(found).toEqual([]);
    expect(await calls()).toEqual([`PATCH /orgs/${atlas}/members/${userId}`]);
    expect(membership).toMatchObject({
      roles: [{ sourceId: "collaborate" }],
      losant: { role: "COLLABORATE" },
    });
    expect(await node(id, `... on OrgMembership { ${memberFields} }`)).toEqual(membership);
    expect((await upstreamMembers(atlas)).items.find((member) => member.userId === userId)?.role).toBe(
      "collaborate",
    );

    const refused = await run("orgMembershipUpdate", "OrgMembershipUpdateInput", "membership { id }", {
      id,
      roles: { set: [] },
    });
    expect(refused).toMatchObject({ membership: null, errors: [{ path: ["input", "roles", "set"] }] });
  });

  it("are removed, but for the last administrator", async () => {
    const viewer = await firstMember("view");
    const admin = await firstMember("admin");
    expect(admin.count).toBe(1);
    const payload = await run(
      "orgMembersRemove",
      "OrgMembersRemoveInput",
      "removedMembershipIds org { memberCount }",
      { ids: [viewer.id, admin.id] },
    );
    expect(payload).toMatchObject({
      removedMembershipIds: [viewer.id],
      org: { memberCount: 29 },
      errors: [{ path: ["input", "ids", "1"] }],
    });
    expect(await node(viewer.id, "id")).toBeNull();
    const left = (await upstreamMembers(atlas)).items.map(({ userId }) => userId);
    expect(left).not.toContain(viewer.userId);
    expect(left).toContain(admin.userId);
  });
});

describe("invites of an instance's org", () => {
  const inviteFields =
    "id email status orgName roles { sourceId } losant { role applicationRoles { resourceId role } }";
  const create = (input: object) =>
    run("inviteCreate", "InviteCreateInput", `invite { ${inviteFields} } org { pendingInviteCount }`, {
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
    expect(await node(invite.id, `... on Invite { ${inviteFields} }`)).toEqual(invite);
    const { items } = await upstreamInvites(atlas);
    expect(items.find(({ email }) => /^new\.person/i.test(email))).toMatchObject({ role: "edit" });
  });

  it("take 1 call to send", async () => {
    await run("inviteCreate", "InviteCreateInput", "invite { id email }", {
      orgId: atlasId,
      email: "a@atlas.example",
      roleIds: roleIds("view"),
    });
    expect(await calls()).toEqual([`POST /orgs/${atlas}/invites`]);
  });

  it("are not sent to members, nor for several roles", async () => {
    const [member] = (await upstreamMembers(atlas)).items;
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
      run("inviteResend", "InviteResendInput", `invite { ${inviteFields} createdAt }`, {
        id: invite.id,
        ...input,
      });
    const id = (await upstreamInvites(atlas)).items.find(({ email }) => /^new\.person/i.test(email))?.id;
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
    expect((await calls()).filter((call) => call.startsWith("POST"))).toEqual([
      `POST /orgs/${atlas}/invites/${id}`,
      `POST /orgs/${atlas}/invites/${id}`,
    ]);
    expect(await node(invite.id, `... on Invite { ${inviteFields} createdAt }`)).toEqual(changed.invite);
    const after = (await upstreamInvites(atlas)).items.find((item) => item.id === id);
    expect(after).toMatchObject({ role: "view", inviteDate: changed.invite.createdAt });

    const missing = await run("inviteResend", "InviteResendInput", "invite { id }", {
      id: encodeGlobalId("Invite", source, atlas, "0".repeat(24)),
    });
    expect(missing).toMatchObject({ invite: null, errors: [{ code: "NOT_FOUND", path: ["input", "id"] }] });
  });

  it("are taken back, and then nobody finds them", async () => {
    const { invite } = await create({});
    const payload = await run(
      "inviteRevoke",
      "InviteRevokeInput",
      "revokedInviteId org { name pendingInviteCount }",
      { id: invite.id },
    );
    expect(payload).toEqual({
      revokedInviteId: invite.id,
      org: { name: "Atlas Logistics", pendingInviteCount: 1 },
      errors: [],
    });
    expect(await node(invite.id, "id")).toBeNull();
    expect((await upstreamInvites(atlas)).items.some(({ email }) => /^new\.person/i.test(email))).toBe(false);
    const again = await run("inviteRevoke", "InviteRevokeInput", "revokedInviteId", { id: invite.id });
    expect(again).toMatchObject({ revokedInviteId: null, errors: [{ code: "NOT_FOUND" }] });
  });
});
