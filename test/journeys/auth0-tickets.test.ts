import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const atlas = "org_mAg88Rlsa9ceIZPJ";
const orgId = encodeGlobalId("Org", "auth0", atlas);

const password = `mutation ($input: UserPasswordTicketCreateInput!) {
  userPasswordTicketCreate(input: $input) { ticketUrl ${errors} } }`;
const verification = `mutation ($input: UserEmailVerificationTicketCreateInput!) {
  userEmailVerificationTicketCreate(input: $input) { ticketUrl ${errors} } }`;

/** What the tenant made of the wishes: the sandbox writes it into the link. */
function readTicket(url: string): Record<string, unknown> {
  const bewit = new URL(url).searchParams.get("bewit") ?? "";
  return JSON.parse(Buffer.from(bewit, "base64url").toString("utf8"));
}

async function databaseId(): Promise<string> {
  const { data } = await auth0ClientOf(world).connections.list({ name: "Username-Password-Authentication" });
  return data[0]?.id ?? "";
}

async function anyClientId(): Promise<string> {
  const { data } = await auth0ClientOf(world).clients.list();
  return data[0]?.client_id ?? "";
}

describe("userPasswordTicketCreate", () => {
  it("makes a link for a user by id, with every wish, in 1 call", async () => {
    const clientId = await anyClientId();
    await world.forgetCalls();
    const input = {
      user: { id: userId(ada) },
      clientId,
      orgId,
      ttlSeconds: 60,
      marksEmailVerified: true,
      includesEmailInRedirect: false,
    };
    const { userPasswordTicketCreate } = await world.data(password, { variables: { input } });
    expect(await operations()).toEqual(["POST /tickets/password-change"]);
    expect(userPasswordTicketCreate.errors).toEqual([]);
    expect(readTicket(userPasswordTicketCreate.ticketUrl)).toMatchObject({
      user_id: ada,
      client_id: clientId,
      organization_id: atlas,
      mark_email_as_verified: true,
      includeEmailInRedirect: false,
    });
  });

  it("makes a link for an address in a connection", async () => {
    const email = { email: "ada.okafor@meridian-pumps.example", connectionId: await databaseId() };
    const { userPasswordTicketCreate } = await world.data(password, {
      variables: { input: { user: { email }, resultUrl: "https://portal.example/done" } },
    });
    expect(readTicket(userPasswordTicketCreate.ticketUrl)).toMatchObject({
      user_id: ada,
      result_url: "https://portal.example/done",
    });
  });

  it("tells the link nowhere but in its payload", async () => {
    const { data, extensions } = await world.ask(password, {
      variables: { input: { user: { id: userId(ada) } } },
      headers: { "rollcall-explain": "calls" },
    });
    const { ticket } = readTicket(data.userPasswordTicketCreate.ticketUrl);
    expect(extensions).toHaveProperty("calls");
    expect(JSON.stringify(extensions)).not.toContain(String(ticket));
  });

  it.each([
    ["a user who is not there", { user: { id: userId("auth0|nobody") } }, "NOT_FOUND", ["user", "id"]],
    ["an application that is not there", { clientId: "nowhere" }, "NOT_FOUND", ["clientId"]],
    [
      "an org that is not there",
      { orgId: encodeGlobalId("Org", "auth0", "org_0000000000000000") },
      "NOT_FOUND",
      ["orgId"],
    ],
    [
      "an org of another source",
      { orgId: encodeGlobalId("Org", "losant", "1") },
      "BAD_USER_INPUT",
      ["orgId"],
    ],
    ["an address that is none", { resultUrl: "nowhere" }, "BAD_USER_INPUT", ["resultUrl"]],
    ["a time that is none", { ttlSeconds: -1 }, "BAD_USER_INPUT", ["ttlSeconds"]],
  ])("names the input field for %s", async (_, input, code, place) => {
    const { userPasswordTicketCreate } = await world.data(password, {
      variables: { input: { user: { id: userId(ada) }, ...input } },
    });
    expect(userPasswordTicketCreate).toMatchObject({
      ticketUrl: null,
      errors: [{ code, path: ["input", ...place] }],
    });
  });

  it.each([
    ["email", { email: "nobody@example.com" }],
    ["connectionId", { connectionId: "con_0000000000000000" }],
  ])("names the input field when the address leads nowhere: %s", async (name, wrong) => {
    const email = {
      email: "ada.okafor@meridian-pumps.example",
      connectionId: await databaseId(),
      ...wrong,
    };
    const { userPasswordTicketCreate } = await world.data(password, {
      variables: { input: { user: { email } } },
    });
    expect(userPasswordTicketCreate.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "user", "email", name], missingId: null },
    ]);
  });

  it("answers FORBIDDEN with the scope that is missing", async () => {
    const { userPasswordTicketCreate } = await world.data(password, {
      variables: { input: { user: { id: userId(ada) } } },
      as: "sandbox-viewer",
    });
    expect(userPasswordTicketCreate.errors).toMatchObject([{ requiredScopes: ["create:user_tickets"] }]);
  });
});

describe("userEmailVerificationTicketCreate", () => {
  it("makes a link with every wish, in 1 call", async () => {
    const clientId = await anyClientId();
    await world.forgetCalls();
    const input = {
      userId: userId(ada),
      ttlSeconds: 3600,
      includesEmailInRedirect: true,
      auth0: {
        clientId,
        orgId,
        identity: { provider: "auth0", providerUserId: ada.slice(6) },
      },
    };
    const { userEmailVerificationTicketCreate } = await world.data(verification, { variables: { input } });
    expect(await operations()).toEqual(["POST /tickets/email-verification"]);
    expect(userEmailVerificationTicketCreate.errors).toEqual([]);
    expect(readTicket(userEmailVerificationTicketCreate.ticketUrl)).toMatchObject({
      user_id: ada,
      client_id: clientId,
      organization_id: atlas,
      includeEmailInRedirect: true,
      identity: { provider: "auth0", user_id: ada.slice(6) },
    });
  });

  it.each([
    ["a user who is not there", { userId: userId("auth0|nobody") }, "NOT_FOUND", ["userId"]],
    [
      "an account that is not joined",
      { auth0: { identity: { provider: "github", providerUserId: "1" } } },
      "BAD_USER_INPUT",
      ["auth0", "identity"],
    ],
    [
      "an org of another source",
      { auth0: { orgId: encodeGlobalId("Org", "losant", "1") } },
      "BAD_USER_INPUT",
      ["auth0", "orgId"],
    ],
    ["a user of another source", { userId: encodeGlobalId("User", "losant", "1") }, "UNSUPPORTED", null],
  ])("names the input field for %s", async (_, input, code, place) => {
    const { userEmailVerificationTicketCreate } = await world.data(verification, {
      variables: { input: { userId: userId(ada), ...input } },
    });
    expect(userEmailVerificationTicketCreate).toMatchObject({
      ticketUrl: null,
      errors: [{ code, path: place === null ? null : ["input", ...place] }],
    });
  });
});
