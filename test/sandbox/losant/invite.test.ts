import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  defined,
  type Invite,
  keysOf,
  type LosantUnderTest,
  type Org,
  startLosant,
} from "./losant-client.ts";

let losant: LosantUnderTest;
let orgId: string;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(async () => {
  await losant.reset();
  orgId = await losant.orgId("Meridian Pumps");
});
afterAll(() => losant.emulator.close());

const sevenDays = 604_800_000;

describe("org.pendingInvites", () => {
  it("lists every invitation of the organization as a bare array, expired ones included", async () => {
    const invites = await losant.as("sandbox-admin").org.pendingInvites<readonly Invite[]>({ orgId });
    expect(invites).toHaveLength(20);
    expect(invites.filter(({ hasExpired }) => hasExpired)).toHaveLength(6);
    for (const invite of invites) {
      expect(keysOf(invite)).toEqual(
        [
          "id",
          "email",
          "role",
          "applicationRoles",
          "dashboardRoles",
          "inviteDate",
          "ttl",
          "hasExpired",
          "disallowTransfer",
        ].toSorted(),
      );
      expect(invite).toMatchObject({ ttl: sevenDays });
      expect(invite.hasExpired).toBe(Date.parse(invite.inviteDate) + sevenDays <= Date.now());
    }
  });

  it("agrees with pendingInviteCount, which counts what has not run out", async () => {
    const org = await losant.as("sandbox-admin").org.get<Org>({ orgId });
    expect(org.summary.pendingInviteCount).toBe(14);
  });

  it("never holds the secret of a link", async () => {
    const invites = await losant.as("sandbox-admin").org.pendingInvites({ orgId });
    expect(JSON.stringify(invites)).not.toContain("sandbox-invite");
  });

  it("is open to a token with only.Organization.read", async () => {
    expect(await losant.as("sandbox-limited").org.pendingInvites({ orgId })).toHaveLength(20);
  });
});

describe("org.inviteMember", () => {
  it("answers with all invitations, the new one among them", async () => {
    const client = losant.as("sandbox-admin");
    const invite = { email: "Nora@Contractor.example", role: "none", disallowTransfer: true };
    const invites = await client.org.inviteMember<readonly Invite[]>({ orgId, invite });
    expect(invites).toHaveLength(21);
    expect(invites.find(({ email }) => email === invite.email)).toMatchObject({
      ...invite,
      hasExpired: false,
      applicationRoles: [],
    });
    expect(await client.org.pendingInvites({ orgId })).toEqual(invites);
  });

  it("renews an expired invitation to the same address under the same id", async () => {
    const client = losant.as("sandbox-admin");
    const before = await client.org.pendingInvites<readonly Invite[]>({ orgId });
    const expired = defined(before.find(({ hasExpired }) => hasExpired));
    const after = await client.org.inviteMember<readonly Invite[]>({
      orgId,
      invite: { email: expired.email.toUpperCase(), role: "edit" },
    });
    expect(after).toHaveLength(20);
    expect(after.find(({ id }) => id === expired.id)).toMatchObject({
      email: expired.email,
      role: "edit",
      hasExpired: false,
    });
  });

  it.each([
    ["a present member", { email: "milo.brandt@meridian-pumps.example", role: "view" }],
    ["nobody", { role: "view" }],
    ["without a role", { email: "nora@contractor.example" }],
    ["an address that is none", { email: "nora", role: "view" }],
    ["with an unknown property", { email: "nora@contractor.example", role: "view", note: "hello" }],
  ])("refuses to invite %s with 400", async (_, invite) => {
    await expect(losant.as("sandbox-admin").org.inviteMember({ orgId, invite })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });

  it("is for administrators only", async () => {
    const invite = { email: "nora@contractor.example", role: "view" };
    await expect(losant.as("sandbox-member").org.inviteMember({ orgId, invite })).rejects.toMatchObject({
      statusCode: 403,
      type: "Forbidden",
    });
  });
});

describe("org.revokeInvite", () => {
  it("answers with the invitations that are left", async () => {
    const client = losant.as("sandbox-admin");
    const [first] = await client.org.pendingInvites<readonly Invite[]>({ orgId });
    const inviteId = defined(first).id;
    const left = await client.org.revokeInvite<readonly Invite[]>({ orgId, inviteId });
    expect(left).toHaveLength(19);
    expect(left.map(({ id }) => id)).not.toContain(inviteId);
    await expect(client.org.revokeInvite({ orgId, inviteId })).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
  });

  it("does not reach the invitations of another organization", async () => {
    const client = losant.as("sandbox-admin");
    const other = await losant.orgId("Meridian Support");
    const [first] = await client.org.pendingInvites<readonly Invite[]>({ orgId: other });
    await expect(client.org.revokeInvite({ orgId, inviteId: defined(first).id })).rejects.toMatchObject({
      statusCode: 404,
    });
    expect(await client.org.pendingInvites({ orgId: other })).toHaveLength(2);
  });

  it("answers 400 without an invitation's id", async () => {
    await expect(losant.as("sandbox-admin").org.revokeInvite({ orgId })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});
