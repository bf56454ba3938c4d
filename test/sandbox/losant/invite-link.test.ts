import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keysOf, type LosantClient, type LosantUnderTest, type Org, startLosant } from "./losant-client.ts";

const known = { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" };
const stranger = { token: "sandbox-invite-2", email: "aisha.abbott.0@alder-sons.example" };
const expired = { token: "sandbox-invite-expired", email: "ben.abbott.1@blue-fjord-salmon.example" };

let losant: LosantUnderTest;
let visitor: LosantClient;
beforeAll(async () => {
  losant = await startLosant();
  visitor = losant.withToken(undefined);
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

describe("orgInvites.get", () => {
  it("shows an invitation to whoever has its link, without signing in", async () => {
    const info = await visitor.orgInvites.get(known);
    expect(keysOf(info)).toEqual(
      ["orgName", "email", "role", "inviteDate", "ttl", "disallowTransfer"].toSorted(),
    );
    expect(info).toMatchObject({ orgName: "Meridian Pumps", email: known.email, role: "collaborate" });
  });

  it("does not mind a token that came along, even a bad one", async () => {
    expect(await losant.withToken("nonsense").orgInvites.get(stranger)).toMatchObject({
      disallowTransfer: true,
    });
  });

  it("answers 404 for a wrong secret and for the right one with another address", async () => {
    for (const wrong of [
      { ...known, token: "guess" },
      { ...known, email: stranger.email },
    ])
      await expect(visitor.orgInvites.get(wrong)).rejects.toMatchObject({
        statusCode: 404,
        type: "NotFound",
      });
  });

  it("answers 410 for an invitation that has expired", async () => {
    await expect(visitor.orgInvites.get(expired)).rejects.toMatchObject({ statusCode: 410, type: "Gone" });
  });

  it("answers 400 without the secret or the address", async () => {
    for (const { email, token } of [known])
      for (const partial of [{ email }, { token }, {}])
        await expect(visitor.orgInvites.get(partial)).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("orgInvites.post", () => {
  it("makes a member of whoever accepts, and uses the link up", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await visitor.orgInvites.post({ invite: { ...known, accept: true } })).toEqual({
      accepted: true,
      orgId,
    });
    const org = await losant.as("sandbox-admin").org.get<Org>({ orgId });
    expect(org.members.find(({ email }) => email === known.email)?.role).toBe("collaborate");
    await expect(visitor.orgInvites.get(known)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("ends an invitation that is turned down", async () => {
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await visitor.orgInvites.post({ invite: { ...stranger, accept: false } })).toEqual({
      accepted: false,
      orgId,
    });
    expect(await losant.as("sandbox-admin").org.pendingInvites({ orgId })).toHaveLength(19);
  });

  it("answers 400 when nobody has an account with the address", async () => {
    await expect(visitor.orgInvites.post({ invite: { ...stranger, accept: true } })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });

  it("answers 410 for an invitation that has expired, 404 for none and 400 for half a body", async () => {
    await expect(visitor.orgInvites.post({ invite: { ...expired, accept: true } })).rejects.toMatchObject({
      statusCode: 410,
    });
    const wrong = { ...known, token: "guess", accept: true };
    await expect(visitor.orgInvites.post({ invite: wrong })).rejects.toMatchObject({ statusCode: 404 });
    await expect(visitor.orgInvites.post({ invite: known })).rejects.toMatchObject({ statusCode: 400 });
  });
});
