import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defined, type LosantUnderTest, type Org, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
let orgId: string;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(async () => {
  await losant.reset();
  orgId = await losant.orgId("Meridian Field Service");
});
afterAll(() => losant.emulator.close());

describe("org.modifyMember", () => {
  it("changes the role and answers with the whole organization", async () => {
    const client = losant.as("sandbox-admin");
    const userId = await losant.userId("Luca");
    const resourceId = "ABCDEF0123456789ABCDEF01";
    const org = await client.org.modifyMember<Org>({
      orgId,
      member: { userId, role: "edit", applicationRoles: [{ resourceId, role: "none" }] },
    });
    expect(org.members).toHaveLength(7);
    const luca = defined(org.members.find((member) => member.userId === userId));
    expect(luca).toMatchObject({
      role: "edit",
      applicationRoles: [{ resourceId: resourceId.toLowerCase(), role: "none" }],
      dashboardRoles: [],
    });
    expect(await client.org.get({ orgId })).toEqual(org);
  });

  it("leaves the role alone when only exceptions change", async () => {
    const userId = await losant.userId("Luca");
    const org = await losant
      .as("sandbox-admin")
      .org.modifyMember<Org>({ orgId, member: { userId, dashboardRoles: [] } });
    expect(org.members.find((member) => member.userId === userId)?.role).toBe("collaborate");
  });

  it("never leaves an organization without an administrator", async () => {
    const client = losant.as("sandbox-admin");
    const [ada, tomas] = [await losant.userId("Ada"), await losant.userId("Tomás")];
    await client.org.modifyMember({ orgId, member: { userId: tomas, role: "view" } });
    await expect(
      client.org.modifyMember({ orgId, member: { userId: ada, role: "edit" } }),
    ).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
    await expect(client.org.removeMember({ orgId, userId: ada })).rejects.toMatchObject({ statusCode: 400 });
  });

  it("answers 404 for somebody who is no member", async () => {
    const userId = await losant.userId("Vera");
    await expect(
      losant.as("sandbox-admin").org.modifyMember({ orgId, member: { userId, role: "view" } }),
    ).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });

  it.each([
    ["without the user's id", { role: "view" }],
    ["with a role that is none", { userId: "0".repeat(24), role: "owner" }],
    ["with more than 100 exceptions", { userId: "0".repeat(24), applicationRoles: Array(101).fill({}) }],
  ])("refuses a change %s with 400", async (_, member) => {
    await expect(losant.as("sandbox-admin").org.modifyMember({ orgId, member })).rejects.toMatchObject({
      statusCode: 400,
    });
  });

  it("is for administrators only", async () => {
    const userId = await losant.userId("Milo");
    await expect(
      losant.as("sandbox-member").org.modifyMember({ orgId, member: { userId, role: "admin" } }),
    ).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });
});

describe("org.removeMember", () => {
  it("removes the member and answers with the organization as it is then", async () => {
    const client = losant.as("sandbox-admin");
    const userId = await losant.userId("Milo");
    const org = await client.org.removeMember<Org>({ orgId, userId });
    expect(org.members.map((member) => member.userId)).not.toContain(userId);
    expect(org.summary.memberCount).toBe(6);
    expect(await losant.as("sandbox-member").orgs.get()).toMatchObject({ totalCount: 1 });
  });

  it("lets a member leave, and nobody but an administrator remove others", async () => {
    const client = losant.as("sandbox-member");
    const others = client.org.removeMember({ orgId, userId: await losant.userId("Luca") });
    await expect(others).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
    await client.org.removeMember({ orgId, userId: await losant.userId("Milo") });
    await expect(client.org.get({ orgId })).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers 400 without a user's id and 404 for somebody who is no member", async () => {
    const client = losant.as("sandbox-admin");
    await expect(client.org.removeMember({ orgId })).rejects.toMatchObject({ statusCode: 400 });
    const userId = await losant.userId("Vera");
    await expect(client.org.removeMember({ orgId, userId })).rejects.toMatchObject({ statusCode: 404 });
  });
});
