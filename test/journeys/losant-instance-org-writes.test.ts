import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import {
  atlas,
  atlasId,
  errorFields,
  instanceOrgsIn,
  nobody,
  roleIds,
  source,
} from "../support/losant-instance-org.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let instance: ReturnType<typeof instanceOrgsIn>;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  instance = instanceOrgsIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const nowhere = encodeGlobalId("Org", source, nobody);

const orgFields = `id sourceId name description accentColor memberCount losant {
  mfaPolicy isReadOnly disabledAt allowedEmailDomains banner { message level }
  serviceLimits { dataRetentionSeconds }
  quotas(resources: [DEVICE, FILE]) { resource limit }
  administration { isAuditLogEnabled referralId tags { key value } }
}`;

describe("orgCreate in an instance", () => {
  it("makes an org with members, as the payload, the graph and Losant's client tell alike", async () => {
    const { org, errors: found } = await instance.change("orgCreate", `org { ${orgFields} }`, {
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
    expect(await instance.node(org.id, `... on Org { ${orgFields} }`)).toEqual(org);
    expect(await instance.upstreamOrg(org.sourceId)).toMatchObject({
      name: "Brook & Fen",
      limits: { device: 7, dataTTL: 90_000 },
      mfaMode: "required",
      referralId: "crm-9",
    });
    expect((await instance.upstreamMembers(org.sourceId)).items.map(({ role }) => role)).toEqual(["admin"]);
  });

  it("takes 1 call where the answer holds all that was asked", async () => {
    const { org } = await instance.change("orgCreate", "org { id name pendingInviteCount }", {
      source,
      name: "Brook",
    });
    expect(org).toMatchObject({ name: "Brook", pendingInviteCount: 0 });
    expect(await instance.calls()).toEqual(["POST /orgs"]);
  });

  it("says which source is meant, what an instance cannot set, and what Losant refuses", async () => {
    const both = await world.data(
      `mutation { orgCreate(input: { name: "x" }) { org { id } ${errorFields} } }`,
      {
        as: { losant: "sandbox-admin", [source]: "sandbox-instance" },
      },
    );
    expect(both.orgCreate.errors[0]).toMatchObject({ code: "SOURCE_REQUIRED", path: ["input", "source"] });
    const create = (input: object) => instance.change("orgCreate", "org { id }", { source, ...input });
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
    instance.change("orgUpdate", `org { ${orgFields} }`, { id: atlasId, ...input }, token);

  it("changes what is named and keeps the other limits, as the graph and Losant's client tell", async () => {
    const before = await instance.upstreamOrg(atlas);
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
    expect(await instance.calls()).toEqual([`GET /orgs/${atlas}`, `PATCH /orgs/${atlas}`]);
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
    expect(await instance.node(atlasId, `... on Org { ${orgFields} }`)).toEqual(org);
    const after = await instance.upstreamOrg(atlas);
    expect(after).toMatchObject({ name: "Atlas Freight", isReadOnly: true, description: before.description });
    expect(after.limits).toEqual({ ...before.limits, device: 12 });
  });

  it("sends the present limits with the changed ones, because Losant takes them as a whole", async () => {
    const { limits } = await instance.upstreamOrg(atlas);
    await update({ losantInstance: { serviceLimits: { systemIntervalSeconds: 60 } } });
    expect((await instance.upstreamOrg(atlas)).limits).toEqual({ ...limits, systemInterval: 60 });
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
    expect(await instance.calls()).toEqual([`PATCH /orgs/${atlas}`]);
    expect(org).toMatchObject({
      description: null,
      losant: { banner: null, disabledAt: null, administration: { referralId: null, tags: [] } },
    });
    expect(await instance.upstreamOrg(atlas)).toMatchObject({ description: "", disabledAt: false, tags: [] });
  });

  it("says what cannot be cleared, who may not change it, and that it is not there", async () => {
    for (const [change, path] of [
      [{ name: null }, ["input", "name"]],
      [{ losantInstance: { limits: null } }, ["input", "losantInstance", "limits"]],
      [{ losantInstance: { isReadOnly: null } }, ["input", "losantInstance", "isReadOnly"]],
    ] as const) {
      expect((await update(change)).errors).toMatchObject([{ code: "BAD_USER_INPUT", path }]);
    }
    expect(await instance.calls()).toEqual([]);
    expect((await update({ name: "x" }, "sandbox-instance-viewer")).errors).toMatchObject([
      { __typename: "IdentityForbiddenError", code: "FORBIDDEN" },
    ]);
    const missing = await instance.change("orgUpdate", "org { id }", {
      id: nowhere,
      name: "x",
    });
    expect(missing).toMatchObject({ org: null, errors: [{ code: "NOT_FOUND", path: ["input", "id"] }] });
  });
});

describe("orgDelete in an instance", () => {
  it("deletes the org, which nobody finds then", async () => {
    const payload = await instance.change("orgDelete", "deletedOrgId", { id: atlasId });
    expect(payload).toEqual({ deletedOrgId: atlasId, errors: [] });
    expect(await instance.calls()).toEqual([`DELETE /orgs/${atlas}`]);
    expect(await instance.node(atlasId, "id")).toBeNull();
    await expect(instance.upstreamOrg(atlas)).rejects.toMatchObject({ statusCode: 404 });
    const again = await instance.change("orgDelete", "deletedOrgId", { id: atlasId });
    expect(again).toMatchObject({
      deletedOrgId: null,
      errors: [{ __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: ["input", "id"] }],
    });
  });
});
