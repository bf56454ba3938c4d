import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TokenName } from "../../../src/sandbox/story.ts";
import { defined, type Invite, keysOf, type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

function readInvites(name: TokenName): Promise<readonly Invite[]> {
  return losant.as(name).request({ method: "GET", url: "/me/invites" });
}

async function inviteTo(name: TokenName, orgName: string): Promise<Invite> {
  return defined((await readInvites(name)).find((invite) => invite.orgName === orgName));
}

function respond(name: TokenName, id: string, action: string): Promise<{ result: string; orgId: string }> {
  return losant.as(name).request({ method: "POST", url: `/me/invites/${id}`, data: { action } });
}

describe("me.invites", () => {
  it("lists what waits for the caller as a bare array, the organization by its name only", async () => {
    const invites = await readInvites("sandbox-admin");
    expect(invites.map(({ orgName, expired }) => [orgName, expired])).toEqual([
      ["Atlas Logistics", false],
      ["Harbour Foods", false],
      ["Northgate Water", true],
    ]);
    for (const invite of invites)
      expect(keysOf(invite)).toEqual(
        ["id", "orgName", "role", "requiresMFA", "inviteDate", "ttl", "expired", "invitedBy"].toSorted(),
      );
    expect(invites[0]).toMatchObject({
      invitedBy: { fullName: "Aisha Abbott", email: "aisha.abbott.0@atlas-logistics.example" },
    });
  });

  it("tells that an organization asks for a second factor", async () => {
    expect(await readInvites("sandbox-member")).toMatchObject([
      { orgName: "Meridian Support", requiresMFA: true, expired: false },
      { orgName: "Meridian Pilot Sites", requiresMFA: false, expired: false },
      { orgName: "Meridian Labs", requiresMFA: false, expired: true },
    ]);
  });

  it("is empty for somebody who was not invited", async () => {
    expect(await readInvites("sandbox-viewer")).toEqual([]);
  });
});

describe("me.invite", () => {
  it("answers the same as the list does", async () => {
    for (const invite of await readInvites("sandbox-admin"))
      expect(
        await losant.as("sandbox-admin").request({ method: "GET", url: `/me/invites/${invite.id}` }),
      ).toEqual(invite);
  });

  it("answers 404 for an invitation of somebody else", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Support");
    await expect(
      losant.as("sandbox-admin").request({ method: "GET", url: `/me/invites/${id}` }),
    ).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });
});

describe("me.respondToInvite", () => {
  it("makes a member of whoever accepts, with the role of the invitation", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Pilot Sites");
    const orgId = await losant.orgId("Meridian Pilot Sites");
    expect(await respond("sandbox-member", id, "accept")).toEqual({ result: "accepted", orgId });
    const milo = await losant.userId("Milo");
    expect(await losant.as("sandbox-member").org.get({ orgId })).toMatchObject({
      members: expect.arrayContaining([
        expect.objectContaining({
          userId: milo,
          role: "none",
          applicationRoles: [{ resourceId: expect.any(String), role: "collaborate" }],
        }),
      ]),
      summary: { memberCount: 7, pendingInviteCount: 0 },
    });
    await expect(respond("sandbox-member", id, "accept")).rejects.toMatchObject({ statusCode: 404 });
  });

  it("lets Ada into a customer's organization that she did not see before", async () => {
    const { id } = await inviteTo("sandbox-admin", "Harbour Foods");
    const { orgId } = await respond("sandbox-admin", id, "accept");
    expect(await losant.orgId("Harbour Foods")).toBe(orgId);
  });

  it("ends an invitation that is rejected", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Support");
    const orgId = await losant.orgId("Meridian Support");
    expect(await respond("sandbox-member", id, "reject")).toEqual({ result: "rejected", orgId });
    expect(await losant.as("sandbox-admin").org.pendingInvites({ orgId })).toHaveLength(1);
  });

  it("hides an invitation that is dismissed from the invitee, not from the organization", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Support");
    const orgId = await losant.orgId("Meridian Support");
    expect(await respond("sandbox-member", id, "dismiss")).toEqual({ result: "dismissed", orgId });
    expect(await readInvites("sandbox-member")).toHaveLength(2);
    expect(await losant.as("sandbox-admin").org.pendingInvites({ orgId })).toHaveLength(2);
  });

  it("answers 410 when the invitation has expired", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Labs");
    await expect(respond("sandbox-member", id, "accept")).rejects.toMatchObject({
      statusCode: 410,
      type: "Gone",
    });
  });

  it("answers 400 to an action that is none", async () => {
    const { id } = await inviteTo("sandbox-member", "Meridian Support");
    await expect(respond("sandbox-member", id, "maybe")).rejects.toMatchObject({ statusCode: 400 });
  });

  it("is refused to a token that only reads", async () => {
    await expect(respond("sandbox-viewer", "0".repeat(24), "accept")).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
