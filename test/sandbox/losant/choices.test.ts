import { afterEach, describe, expect, it } from "vitest";
import type { Choices } from "../../../src/sandbox/losant/choices.ts";
import {
  defined,
  type Invite,
  type LosantUnderTest,
  type Org,
  startLosant,
  type Token,
} from "./losant-client.ts";

// Each of these is a guess about the live service; the tests say that changing one's mind takes one line.
let running: LosantUnderTest | undefined;
afterEach(() => running?.emulator.close());

async function start(choices: Partial<Choices>): Promise<LosantUnderTest> {
  running = await startLosant(choices);
  return running;
}

describe("a choice sets", () => {
  it("the status without a scope", async () => {
    const losant = await start({ missingScopeStatus: 404 });
    await expect(losant.as("sandbox-limited").me.get()).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
  });

  it("the status without a role", async () => {
    const losant = await start({ missingRoleStatus: 404 });
    const orgId = await losant.orgId("Meridian Pumps");
    await expect(losant.as("sandbox-member").org.delete({ orgId })).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("the status of a foreign organization", async () => {
    const losant = await start({ foreignOrgStatus: 403 });
    const orgId = await losant.orgId("Meridian Labs");
    await expect(losant.as("sandbox-member").org.get({ orgId })).rejects.toMatchObject({ statusCode: 403 });
  });

  it("the status of an unmapped path and of an id that is none", async () => {
    const losant = await start({ unmappedPathStatus: 404, malformedIdStatus: 404 });
    const client = losant.as("sandbox-admin");
    await expect(client.request({ method: "GET", url: "/nowhere" })).rejects.toMatchObject({
      statusCode: 404,
    });
    await expect(client.org.get({ orgId: "pumps" })).rejects.toMatchObject({ statusCode: 404 });
  });

  it("the status of an invitation that was answered", async () => {
    const losant = await start({ unknownInviteStatus: 410 });
    const request = { method: "POST", url: `/me/invites/${"0".repeat(24)}`, data: { action: "reject" } };
    await expect(losant.as("sandbox-admin").request(request)).rejects.toMatchObject({ statusCode: 410 });
  });

  it("the status of inviting a member, and of inviting twice", async () => {
    const losant = await start({ memberConflictStatus: 409, invitingTwice: "refuse" });
    const client = losant.as("sandbox-admin");
    const orgId = await losant.orgId("Meridian Support");
    for (const email of ["priya.raman@meridian-pumps.example", "milo.brandt@meridian-pumps.example"])
      await expect(client.org.inviteMember({ orgId, invite: { email, role: "view" } })).rejects.toMatchObject(
        { statusCode: 409 },
      );
  });

  it("whether members are embedded", async () => {
    const losant = await start({ embeddedFalseDropsMembers: true });
    const orgId = await losant.orgId("Meridian Labs");
    const client = losant.as("sandbox-admin");
    expect(await client.org.get({ orgId, _embedded: false })).not.toHaveProperty("members");
    expect(await client.org.get({ orgId, _embedded: true })).toHaveProperty("members");
  });

  it("whether ids match in another case", async () => {
    const losant = await start({ idsMatchCase: true });
    const orgId = (await losant.orgId("Meridian Pumps")).toUpperCase();
    await expect(losant.as("sandbox-admin").org.get({ orgId })).rejects.toMatchObject({ statusCode: 404 });
  });

  it("the life of an invitation, and whether expired ones count", async () => {
    const losant = await start({ inviteTtl: 1000, expiredInvitesArePending: true });
    const orgId = await losant.orgId("Meridian Pumps");
    const client = losant.as("sandbox-admin");
    const invites = await client.org.pendingInvites<readonly Invite[]>({ orgId });
    expect(invites.filter(({ inviteDate }) => Date.parse(inviteDate) < Date.now() - 86_400_000)).toSatisfy(
      (old: readonly Invite[]) => old.length > 10 && old.every(({ hasExpired }) => hasExpired),
    );
    const org = await client.org.get<Org>({ orgId });
    expect(org.summary.pendingInviteCount).toBe(20);
  });

  it("what dismissing does", async () => {
    const losant = await start({ dismissing: "ends" });
    const client = losant.as("sandbox-member");
    const invites = await client.request<readonly Invite[]>({ method: "GET", url: "/me/invites" });
    const { id } = defined(invites.find(({ orgName }) => orgName === "Meridian Support"));
    await client.request({ method: "POST", url: `/me/invites/${id}`, data: { action: "dismiss" } });
    const orgId = await losant.orgId("Meridian Support");
    expect(await losant.as("sandbox-admin").org.pendingInvites({ orgId })).toHaveLength(1);
  });

  it("the status of accepting without an account", async () => {
    const losant = await start({ acceptWithoutAccountStatus: 404 });
    const invite = { token: "sandbox-invite-2", email: "aisha.abbott.0@alder-sons.example", accept: true };
    await expect(losant.withToken(undefined).orgInvites.post({ invite })).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("what a token may do where its caps are silent", async () => {
    const losant = await start({ roleOutsideOrgRoles: "none" });
    const orgId = await losant.orgId("Meridian Labs");
    const apiToken = { name: "Capped", defaultRole: "admin", orgRoles: [] };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<Token>({ apiToken });
    await expect(losant.withToken(token).org.patch({ orgId, organization: {} })).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
