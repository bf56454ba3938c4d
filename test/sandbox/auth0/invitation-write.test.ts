import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
let harbour: string;
let clients: Map<string, string>;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  harbour = await organizationId(tenant, "harbour-foods");
  const { data } = await tenant.client().clients.list();
  clients = new Map(data.map(({ name, client_id }) => [name ?? "", client_id ?? ""]));
});

const portal = () => clients.get("Meridian Portal") ?? "";
const plain = () => ({
  inviter: { name: "Ada Okafor" },
  invitee: { email: "kari@harbour-foods.example" },
  client_id: portal(),
});
const invite = (body: unknown, token = "sandbox-admin") =>
  tenant.send("POST", `/organizations/${harbour}/invitations`, token, body);

describe("POST /organizations/{id}/invitations", () => {
  it("answers 201 with an invitation that lasts seven days and is the newest in the list", async () => {
    const { status, body } = await invite(plain());
    expect(status).toBe(201);
    const invitation = body as Record<string, string>;
    expect(invitation).toEqual({
      id: expect.stringMatching(/^uinv_[A-Za-z0-9]{16}$/),
      organization_id: harbour,
      ...plain(),
      ticket_id: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      invitation_url: `https://portal.meridian-pumps.example/login?invitation=${invitation.ticket_id}&organization=${harbour}&organization_name=harbour-foods`,
      created_at: expect.any(String),
      expires_at: expect.any(String),
    });
    expect(Date.parse(invitation.expires_at ?? "") - Date.parse(invitation.created_at ?? "")).toBe(
      604_800_000,
    );
    const { data } = await tenant.client().organizations.invitations.list(harbour);
    expect(data[0]).toEqual(body);
  });

  it("keeps what it was given: roles, metadata, connection and time to live", async () => {
    const { data: roles } = await tenant.client().roles.list({ per_page: 2 });
    const { data: connections } = await tenant.client().connections.list({ name: "google-oauth2" });
    const chosen = {
      ...plain(),
      connection_id: connections[0]?.id ?? "",
      roles: roles.map(({ id }) => id ?? ""),
      app_metadata: { plan: "gold" },
      user_metadata: { language: "nb" },
    };
    const made = await tenant
      .client()
      .organizations.invitations.create(harbour, { ...chosen, ttl_sec: 60, send_invitation_email: false });
    expect(made).toMatchObject(chosen);
    expect(made).not.toHaveProperty("ttl_sec");
    expect(Date.parse(made.expires_at ?? "") - Date.parse(made.created_at ?? "")).toBe(60_000);
    expect(await tenant.client().organizations.invitations.get(harbour, made.id ?? "")).toEqual(made);
  });

  it("takes 0 for the ordinary time to live, and makes a ticket of its own each time", async () => {
    const first = (await invite({ ...plain(), ttl_sec: 0 })).body as Record<string, string>;
    const second = (await invite(plain())).body as Record<string, string>;
    expect(Date.parse(first.expires_at ?? "") - Date.parse(first.created_at ?? "")).toBe(604_800_000);
    expect(first.ticket_id).not.toBe(second.ticket_id);
  });

  it("needs an application that organizations may use and that has a login route", async () => {
    for (const [name, message] of [
      ["Meridian Field App", "A default login route is required to generate the invitation url."],
      ["Nightly Sync", "does not allow organizations."],
      ["Nobody", "The specified client_id does not exist."],
    ] as const)
      expect(await invite({ ...plain(), client_id: clients.get(name) ?? "nobody" })).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body", message: expect.stringContaining(message) },
      });
  });

  it("refuses connections without a password and those that do not exist, and unknown roles", async () => {
    const { data } = await tenant.client().connections.list({ strategy: ["email"] });
    for (const [change, message] of [
      [{ connection_id: data[0]?.id }, "Passwordless connections are not supported."],
      [{ connection_id: "con_0000000000000000" }, "The specified connection does not exist."],
      [{ roles: ["rol_1"] }, "One or more of the specified roles do not exist: rol_1"],
    ] as const)
      expect(await invite({ ...plain(), ...change })).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body", message },
      });
  });

  it.each([
    ["no body", undefined, "inviter"],
    ["an address that is none", { invitee: { email: "kari" } }, "format email: kari"],
    ["more than 30 days", { ttl_sec: 2_592_001 }, "ttl_sec"],
    ["no roles at all in the list", { roles: [] }, "roles"],
    ["an inviter's address", { inviter: { name: "Ada", email: "a@b.example" } }, "not allowed: email"],
  ])("refuses %s", async (_, change, message) => {
    expect(await invite(change === undefined ? undefined : { ...plain(), ...change })).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: expect.stringContaining(message) },
    });
  });

  it("answers 404 for an organization that does not exist, and 403 without its scope", async () => {
    const path = "/organizations/org_0000000000000000/invitations";
    expect((await tenant.send("POST", path, "sandbox-admin", plain())).status).toBe(404);
    expect((await invite(plain(), "sandbox-viewer")).status).toBe(403);
  });
});

describe("DELETE /organizations/{id}/invitations/{invitation_id}", () => {
  it("takes the invitation away; the second time it is a 404", async () => {
    const { data } = await tenant.client().organizations.invitations.list(harbour);
    const id = data[0]?.id ?? "";
    await tenant.client().organizations.invitations.delete(harbour, id);
    expect((await tenant.client().organizations.invitations.list(harbour)).data).toEqual(data.slice(1));
    expect(
      await tenant.send("DELETE", `/organizations/${harbour}/invitations/${id}`, "sandbox-admin"),
    ).toMatchObject({ status: 404, body: { errorCode: "inexistent_invitation" } });
  });
});
