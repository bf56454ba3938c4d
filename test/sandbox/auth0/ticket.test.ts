import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const milo = protagonistIds.get("sandbox-member") ?? "";
const email = "milo.brandt@meridian-pumps.example";
const seed = auth0Vendor.seed();
const connectionId = [...seed.connections.values()].find(({ strategy }) => strategy === "auth0")?.id ?? "";
const [client_id = ""] = seed.clients.keys();
const [organization_id = ""] = seed.organizations.keys();
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const wishesOf = (ticket: string): unknown =>
  JSON.parse(Buffer.from(new URL(ticket).searchParams.get("bewit") ?? "", "base64url").toString());
const send = (kind: string, body: object) => tenant.send("POST", `/tickets/${kind}`, "sandbox-admin", body);

describe("POST /tickets/password-change", () => {
  it("makes a link for a user by id, for 5 days", async () => {
    const { ticket } = await tenant.client().tickets.changePassword({ user_id: milo });
    expect(new URL(ticket).pathname).toBe("/lo/reset");
    const { user_id, expires_at } = wishesOf(ticket) as { user_id: string; expires_at: string };
    expect(user_id).toBe(milo);
    expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(431_000_000);
    const other = await tenant.client().tickets.changePassword({ user_id: milo });
    expect(other.ticket).not.toBe(ticket);
  });

  it("makes one by address in a connection, with every wish", async () => {
    const wishes = {
      connection_id: connectionId,
      email,
      client_id,
      result_url: "https://portal.meridian-pumps.example/done",
      ttl_sec: 60,
      mark_email_as_verified: true,
      includeEmailInRedirect: true,
    };
    const { ticket } = await tenant.client().tickets.changePassword(wishes);
    const { ttl_sec, ...kept } = wishes;
    const told = wishesOf(ticket);
    expect(told).toMatchObject({ ...kept, user_id: milo });
    expect(Date.parse((told as { expires_at: string }).expires_at) - Date.now()).toBeLessThan(ttl_sec * 1001);
  });

  it.each([
    [{}, 400, /Missing required property: user_id/],
    [{ user_id: milo, email }, 400, /Cannot be specified when using user_id' on property email/],
    [{ user_id: milo, connection_id: connectionId }, 400, /on property connection_id/],
    [{ email }, 400, /Missing required property: connection_id/],
    [{ connection_id: connectionId }, 400, /Missing required property: email/],
    [{ user_id: milo, ttl_sec: -1 }, 400, /on property ttl_sec/],
    [{ user_id: milo, result_url: "nowhere" }, 400, /on property result_url/],
    [{ user_id: milo, nonsense: 1 }, 400, /Additional properties not allowed/],
    [{ user_id: milo, result_url: "https://a.example", organization_id }, 400, /on property result_url/],
    [{ user_id: "auth0|nobody" }, 404, /The user does not exist/],
    [{ email: "nobody@example.com", connection_id: connectionId }, 404, /The user does not exist/],
    [{ user_id: milo, client_id: "x" }, 404, /The client does not exist/],
    [{ user_id: milo, organization_id: "org_0000000000000000" }, 404, /No organization found/],
    [{ user_id: "email|65a1f0c2d3e4b5a697887766" }, 400, /database connection/],
  ])("refuses %o with %i", async (body, status, message) => {
    expect(await send("password-change", body)).toMatchObject({
      status,
      body: { message: expect.stringMatching(message) },
    });
  });
});

describe("POST /tickets/email-verification", () => {
  it("makes a link, 201", async () => {
    const { status, body } = await send("email-verification", {
      user_id: milo,
      result_url: "https://portal.meridian-pumps.example/done",
    });
    expect(status).toBe(201);
    const { ticket } = body as { ticket: string };
    expect(ticket).toMatch(/\/lo\/verify_email\?/);
    expect(wishesOf(ticket)).toMatchObject({ user_id: milo, result_url: expect.stringMatching(/done$/) });
  });

  it.each([
    [{}, 400],
    [{ user_id: "auth0|nobody" }, 404],
    [{ user_id: "sms|65a1f0c2d3e4b5a697887767" }, 400],
    [{ user_id: milo, result_url: "https://a.example", client_id }, 400],
    [{ user_id: milo, identity: { provider: "google-oauth2", user_id: "1" } }, 400],
  ])("refuses %o with %i", async (body, status) => {
    expect((await send("email-verification", body)).status).toBe(status);
  });

  it("is closed without create:user_tickets", async () => {
    expect(
      await tenant.send("POST", "/tickets/email-verification", "sandbox-viewer", { user_id: milo }),
    ).toMatchObject({ status: 403, body: { errorCode: "insufficient_scope" } });
  });
});
