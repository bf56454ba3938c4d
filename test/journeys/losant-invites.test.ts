import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { defined, type Invite, type List, type Org } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { type AskOptions, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const pumps = "c69463bd6f324833f425146e";
const pumpsId = encodeGlobalId("Org", "losant", pumps);
const roleId = (word: string) => encodeGlobalId("Role", "losant", word);

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentitySourceChoiceError { candidates { name } feature }
}`;
const inviteFields = `id email status orgName createdAt roles { name } org { id name pendingInviteCount }
  losant { role isTransferDisallowed applicationRoles { resourceId role } dashboardRoles { resourceId } }`;
const create = `mutation ($input: InviteCreateInput!) {
  inviteCreate(input: $input) { invite { ${inviteFields} } org { invites(first: 3) { totalCount } } ${errors} }
}`;
const revoke = `mutation ($input: InviteRevokeInput!) {
  inviteRevoke(input: $input) { revokedInviteId org { name invites(first: 1) { totalCount } } ${errors} }
}`;
const accept = `mutation ($input: InviteAcceptInput!) {
  inviteAccept(input: $input) { org { id name } orgSourceId ${errors} }
}`;
const reject = `mutation ($input: InviteRejectInput!) { inviteReject(input: $input) { rejectedInviteId ${errors} } }`;
const dismiss = `mutation ($input: InviteDismissInput!) { inviteDismiss(input: $input) { dismissedInviteId ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
}

async function reread(id: string) {
  const { node } = await world.data(
    `query ($id: ID!) { node(id: $id) { ... on Invite { ${inviteFields} } } }`,
    { variables: { id } },
  );
  return node;
}

const pending = () => losantClientOf(world).org.pendingInvites<readonly Invite[]>({ orgId: pumps });

async function received(
  options: AskOptions = {},
): Promise<{ id: string; orgName: string; status: string }[]> {
  const { viewer } = await world.data(
    '{ viewer(source: "losant") { invites(first: 20) { nodes { id orgName status } } } }',
    options,
  );
  return viewer.invites.nodes;
}

describe("inviteCreate", () => {
  it("invites an address and picks its invite out of all that Losant answers, in 1 call and 1 for the org", async () => {
    const input = {
      orgId: pumpsId,
      email: "new.colleague@example.com",
      roleIds: [roleId("collaborate")],
      losant: {
        applicationRoles: [{ resourceId: applications.leaks.id, role: "VIEW" }],
        isTransferDisallowed: true,
      },
    };
    const { inviteCreate } = await world.data(create, { variables: { input } });
    expect(await operations()).toEqual([`POST /orgs/${pumps}/invites`, `GET /orgs/${pumps}`]);
    const { invite } = inviteCreate;
    expect(inviteCreate).toEqual({
      invite: {
        id: expect.any(String),
        email: "new.colleague@example.com",
        status: "PENDING",
        orgName: "Meridian Pumps",
        createdAt: expect.any(String),
        roles: [{ name: "Collaborator" }],
        org: { id: pumpsId, name: "Meridian Pumps", pendingInviteCount: 15 },
        losant: {
          role: "COLLABORATE",
          isTransferDisallowed: true,
          applicationRoles: [{ resourceId: applications.leaks.id, role: "VIEW" }],
          dashboardRoles: [],
        },
      },
      org: { invites: { totalCount: 21 } },
      errors: [],
    });
    expect(await reread(invite.id)).toEqual(invite);
    const upstream = (await pending()).find(({ email }) => email === "new.colleague@example.com");
    expect(upstream).toMatchObject({
      role: "collaborate",
      inviteDate: invite.createdAt,
      disallowTransfer: true,
    });
  });

  it("renews the invite of an address that has one, whatever its case", async () => {
    const before = defined((await pending())[0]);
    const input = { orgId: pumpsId, email: before.email.toUpperCase(), roleIds: [roleId("edit")] };
    const { inviteCreate } = await world.data(create, { variables: { input } });
    expect(inviteCreate.errors).toEqual([]);
    expect(inviteCreate.invite).toMatchObject({
      id: encodeGlobalId("Invite", "losant", pumps, before.id),
      email: before.email,
      roles: [{ name: "Editor" }],
    });
  });

  it.each([
    ["no role", { email: "a@example.com", roleIds: [] }, ["input", "roleIds"]],
    [
      "two roles",
      { email: "a@example.com", roleIds: [roleId("edit"), roleId("view")] },
      ["input", "roleIds"],
    ],
    ["what is no address", { email: "nobody", roleIds: [roleId("view")] }, null],
  ])("refuses %s", async (_, fields, path) => {
    const { inviteCreate } = await world.data(create, {
      variables: { input: { orgId: pumpsId, ...fields } },
    });
    expect(inviteCreate).toMatchObject({
      invite: null,
      org: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path }],
    });
    expect(await pending()).toHaveLength(20);
  });

  it("refuses who is no administrator", async () => {
    const input = { orgId: pumpsId, email: "a@example.com", roleIds: [roleId("view")] };
    const { inviteCreate } = await world.data(create, { variables: { input }, as: "sandbox-viewer" });
    expect(inviteCreate).toMatchObject({
      invite: null,
      errors: [{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }],
    });
  });
});

describe("inviteResend", () => {
  it("answers UNSUPPORTED on the platform", async () => {
    const { id } = defined((await pending())[0]);
    await world.forgetCalls();
    const { inviteResend } = await world.data(
      `mutation ($input: InviteResendInput!) { inviteResend(input: $input) { invite { id } ${errors} } }`,
      { variables: { input: { id: encodeGlobalId("Invite", "losant", pumps, id) } } },
    );
    expect(inviteResend).toMatchObject({
      invite: null,
      errors: [{ __typename: "IdentitySourceChoiceError", code: "UNSUPPORTED" }],
    });
    expect(await operations()).toEqual([]);
  });
});

describe("inviteRevoke", () => {
  it("takes an invite back, in 1 call and 1 for the org's name", async () => {
    const { id: sourceId } = defined((await pending())[0]);
    const id = encodeGlobalId("Invite", "losant", pumps, sourceId);
    await world.forgetCalls();
    const { inviteRevoke } = await world.data(revoke, { variables: { input: { id } } });
    expect(await operations()).toEqual([`DELETE /orgs/${pumps}/invites`, `GET /orgs/${pumps}`]);
    expect(inviteRevoke).toEqual({
      revokedInviteId: id,
      org: { name: "Meridian Pumps", invites: { totalCount: 19 } },
      errors: [],
    });
    expect(await reread(id)).toBeNull();
    expect((await pending()).map((invite) => invite.id)).not.toContain(sourceId);

    const again = await world.data(revoke, { variables: { input: { id } } });
    expect(again.inviteRevoke).toMatchObject({
      revokedInviteId: null,
      org: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: id }],
    });
  });

  it("takes the id that the org has, not the one that the invited has", async () => {
    const [invite] = await received();
    await world.forgetCalls();
    const { inviteRevoke } = await world.data(revoke, { variables: { input: { id: invite?.id } } });
    expect(inviteRevoke.errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["input", "id"] }]);
    expect(await operations()).toEqual([]);
  });
});

describe("an invite that the caller got", () => {
  it("is accepted by its id, in 1 call and 1 for the org's name", async () => {
    const { id, orgName } = defined((await received()).find(({ status }) => status === "PENDING"));
    await world.forgetCalls();
    const { inviteAccept } = await world.data(accept, { variables: { input: { invite: { id } } } });
    const [answer, read, ...others] = await operations();
    expect(answer).toMatch(/^POST \/me\/invites\//);
    expect(read).toBe(`GET /orgs/${inviteAccept.orgSourceId}`);
    expect(others).toEqual([]);
    expect(inviteAccept).toEqual({
      org: { id: encodeGlobalId("Org", "losant", inviteAccept.orgSourceId), name: orgName },
      orgSourceId: expect.stringMatching(/^[0-9a-f]{24}$/),
      errors: [],
    });
    expect((await received()).map((invite) => invite.id)).not.toContain(id);
    const { items } = await losantClientOf(world).orgs.get<List<Org>>();
    expect(items.map((org) => org.name)).toContain(orgName);
  });

  it("is rejected, and the org does not have it any more", async () => {
    const { id } = defined((await received()).find(({ status }) => status === "PENDING"));
    const { inviteReject } = await world.data(reject, { variables: { input: { invite: { id } } } });
    expect(inviteReject).toEqual({ rejectedInviteId: id, errors: [] });
    expect((await received()).map((invite) => invite.id)).not.toContain(id);
    const again = await world.data(reject, { variables: { input: { invite: { id } } } });
    expect(again.inviteReject).toMatchObject({
      rejectedInviteId: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          code: "NOT_FOUND",
          path: ["input", "invite", "id"],
          missingId: id,
        },
      ],
    });
    expect(
      await losantClientOf(world).request<readonly Invite[]>({ method: "get", url: "/me/invites" }),
    ).toHaveLength(2);
  });

  it("is dismissed: out of the caller's sight", async () => {
    const { id } = defined((await received()).find(({ status }) => status === "PENDING"));
    const { inviteDismiss } = await world.data(dismiss, { variables: { input: { id } } });
    expect(inviteDismiss).toEqual({ dismissedInviteId: id, errors: [] });
    expect((await received()).map((invite) => invite.id)).not.toContain(id);
    const again = await world.data(dismiss, { variables: { input: { id } } });
    expect(again.inviteDismiss.errors).toMatchObject([{ code: "NOT_FOUND", missingId: id }]);
  });

  it("that ran out is EXPIRED", async () => {
    const { id } = defined((await received()).find(({ status }) => status === "EXPIRED"));
    const { inviteAccept } = await world.data(accept, { variables: { input: { invite: { id } } } });
    expect(inviteAccept).toMatchObject({
      org: null,
      orgSourceId: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          code: "EXPIRED",
          path: ["input", "invite", "id"],
          missingId: id,
        },
      ],
    });
  });

  it("is not the invite as the org has it", async () => {
    const { id } = defined((await pending())[0]);
    const sent = encodeGlobalId("Invite", "losant", pumps, id);
    await world.forgetCalls();
    const { inviteDismiss } = await world.data(dismiss, { variables: { input: { id: sent } } });
    expect(inviteDismiss.errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["input", "id"] }]);
    expect(await operations()).toEqual([]);
  });
});

describe("an invite link", () => {
  const linkTo = async (token: string) => {
    const preview = await pending();
    const dates = preview.map(({ inviteDate }) => inviteDate);
    expect(dates).toHaveLength(20);
    return { token, email: await emailOf(token) };
  };

  /** The people whom the story's links are for, found by what Losant says of each link. */
  async function emailOf(token: string): Promise<string> {
    for (const { email } of await pending()) {
      const query = new URLSearchParams({ token, email });
      const response = await fetch(`${world.sandbox.losant.url}/invites?${query}`);
      if (response.status === 200 || response.status === 410) return email;
    }
    throw new Error("nobody has this link");
  }

  it("is accepted without a credential; the org is then only an id", async () => {
    const link = await linkTo("sandbox-invite-1");
    await world.forgetCalls();
    const { inviteAccept } = await world.data(accept, {
      variables: { input: { invite: { link: { source: "losant", ...link } } } },
      as: {},
    });
    expect(inviteAccept).toEqual({ org: null, orgSourceId: pumps, errors: [] });
    expect(await world.calls("losant")).toMatchObject([{ method: "POST", path: "/invites" }]);
    const { members } = await losantClientOf(world).org.get<Org>({ orgId: pumps });
    expect(members.map(({ email }) => email)).toContain(link.email);
    const { org } = await world.data(
      `query ($id: ID!, $email: String) {
        org(by: { id: $id }) { members(first: 1, filter: { emailContains: $email }) { nodes { user { email } } } }
      }`,
      { variables: { id: pumpsId, email: link.email } },
    );
    expect(org.members.nodes).toEqual([{ user: { email: link.email } }]);
  });

  it("shows the org to a caller who may see it", async () => {
    const link = await linkTo("sandbox-invite-1");
    const { inviteAccept } = await world.data(accept, { variables: { input: { invite: { link } } } });
    expect(inviteAccept).toEqual({
      org: { id: pumpsId, name: "Meridian Pumps" },
      orgSourceId: pumps,
      errors: [],
    });
  });

  it("is rejected without a credential", async () => {
    const link = await linkTo("sandbox-invite-2");
    const { inviteReject } = await world.data(reject, { variables: { input: { invite: { link } } }, as: {} });
    expect(inviteReject).toEqual({ rejectedInviteId: null, errors: [] });
    expect((await pending()).map(({ email }) => email)).not.toContain(link.email);
  });

  it("that ran out is EXPIRED, and its token stays out of the answer", async () => {
    const link = await linkTo("sandbox-invite-expired");
    const answer = await world.ask(accept, { variables: { input: { invite: { link } } }, as: {} });
    expect(answer.data.inviteAccept).toMatchObject({
      org: null,
      orgSourceId: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          code: "EXPIRED",
          path: ["input", "invite", "link"],
          missingId: null,
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain("sandbox-invite-expired");
  });

  it("of nobody is NOT_FOUND", async () => {
    const link = { token: "no-such-token", email: "a@example.com" };
    const { inviteReject } = await world.data(reject, { variables: { input: { invite: { link } } }, as: {} });
    expect(inviteReject.errors).toMatchObject([{ __typename: "IdentityNotFoundError", code: "NOT_FOUND" }]);
  });

  it("leads to no Auth0 tenant", async () => {
    const link = { source: "auth0", token: "t", email: "a@example.com" };
    const { inviteAccept } = await world.data(accept, { variables: { input: { invite: { link } } } });
    expect(inviteAccept.errors).toMatchObject([
      {
        __typename: "IdentitySourceChoiceError",
        code: "UNSUPPORTED",
        path: ["input", "invite", "link", "source"],
        candidates: [{ name: "losant" }],
        feature: "INVITE_RESPONSE",
      },
    ]);
  });
});

describe("an invite that the caller got, by its global id", () => {
  it("is read by itself, with one call", async () => {
    const id = encodeGlobalId("Invite", "losant", "", "fd7d47513ff4530e9bf154ea");
    await world.forgetCalls();
    const { node } = await world.data(
      "query ($id: ID!) { node(id: $id) { ... on Invite { id orgName status org { id } sentBy { name } } } }",
      { variables: { id } },
    );
    expect(node).toMatchObject({ id, orgName: "Atlas Logistics", status: "PENDING", org: null });
    expect(await operations()).toEqual(["GET /me/invites/fd7d47513ff4530e9bf154ea"]);
  });
});
