import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededClients } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const atlas = "org_mAg88Rlsa9ceIZPJ";
const userId = encodeGlobalId("User", "auth0", ada);
const orgId = encodeGlobalId("Org", "auth0", atlas);
const send = `mutation ($input: UserEmailVerificationSendInput!) {
  userEmailVerificationSend(input: $input) {
    job { id sourceId kind status createdAt failures { reasons { code } } }
    errors { __typename code path upstreamCode ... on IdentityNotFoundError { missingId } }
  }
}`;

async function sendMail(input: object, as = "sandbox-admin") {
  const { userEmailVerificationSend } = await world.data(send, { variables: { input }, as });
  return userEmailVerificationSend;
}

describe("userEmailVerificationSend", () => {
  it("sends the mail by a job, in 1 call", async () => {
    const { job, errors } = await sendMail({ userId });
    expect(errors).toEqual([]);
    expect(job).toEqual({
      id: encodeGlobalId("UserJob", "auth0", job.sourceId),
      sourceId: expect.stringMatching(/^job_/),
      kind: "EMAIL_VERIFICATION",
      status: "PENDING",
      createdAt: expect.stringMatching(/Z$/),
      failures: [],
    });
    expect((await world.calls("auth0")).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/v2/jobs/verification-email",
    ]);
    expect(await auth0ClientOf(world).jobs.get(job.sourceId)).toMatchObject({ type: "verification_email" });
  });

  it("gives the user beside the job", async () => {
    const { userEmailVerificationSend } = await world.data(
      `mutation ($input: UserEmailVerificationSendInput!) {
        userEmailVerificationSend(input: $input) { user { sourceId } job { kind } errors { code } }
      }`,
      { variables: { input: { userId } } },
    );
    expect(userEmailVerificationSend).toEqual({
      user: { sourceId: ada },
      job: { kind: "EMAIL_VERIFICATION" },
      errors: [],
    });
  });

  it("sends it in the name of an application and an org, for one of the joined accounts", async () => {
    const identity = { provider: "auth0", providerUserId: ada.replace("auth0|", "") };
    const { errors } = await sendMail({
      userId,
      auth0: { clientId: seededClients.portal, orgId, identity },
    });
    expect(errors).toEqual([]);
  });

  it.each([
    ["application", { clientId: "nobody" }, ["input", "auth0", "clientId"]],
    ["org", { orgId: encodeGlobalId("Org", "auth0", "org_0000000000000000") }, ["input", "auth0", "orgId"]],
    [
      "joined account",
      { identity: { provider: "auth0", providerUserId: "nobody" } },
      ["input", "auth0", "identity"],
    ],
  ])("names the %s that there is not", async (_, auth0, path) => {
    expect(await sendMail({ userId, auth0 })).toMatchObject({
      job: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
  });

  it("refuses an org of another source before a call", async () => {
    const foreign = encodeGlobalId("Org", "losant", "5a1b2c3d4e5f6a7b8c9d0e1f");
    expect(await sendMail({ userId, auth0: { orgId: foreign } })).toMatchObject({
      job: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["input", "auth0", "orgId"] }],
    });
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("does not find a user who is not there", async () => {
    const nobody = encodeGlobalId("User", "auth0", "auth0|nobody");
    expect(await sendMail({ userId: nobody })).toMatchObject({
      job: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: nobody }],
    });
  });

  it("of Losant takes no options of Auth0's, and has no job", async () => {
    const caller = "sandbox-member";
    const { viewer } = await world.data('{ viewer(source: "losant") { user { id } } }', { as: caller });
    const own = { userId: viewer.user.id };
    const auth0 = { clientId: seededClients.portal };
    expect(await sendMail(own, caller)).toEqual({ job: null, errors: [] });
    expect(await sendMail({ ...own, auth0 }, caller)).toMatchObject({
      job: null,
      errors: [{ code: "UNSUPPORTED", path: ["input", "auth0"] }],
    });
  });
});
