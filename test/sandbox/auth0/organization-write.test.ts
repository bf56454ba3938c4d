import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents } from "./event-reader.ts";

let tenant: Tenant;
let harbour: string;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  harbour = await organizationId(tenant, "harbour-foods");
});

const create = (body: unknown, token = "sandbox-admin") => tenant.send("POST", "/organizations", token, body);
const change = (body: unknown) => tenant.send("PATCH", `/organizations/${harbour}`, "sandbox-admin", body);

describe("POST /organizations", () => {
  it("answers 201 with what was sent, and the next read finds it last in the list", async () => {
    const sent = {
      name: "gullfoss-hydro",
      display_name: "Gullfoss Hydro",
      branding: {
        logo_url: "https://cdn.meridian-pumps.example/logos/gullfoss-hydro.png",
        colors: { primary: "#004D99", page_background: "#FFF" },
      },
      metadata: { region: "eu" },
      token_quota: { client_credentials: { enforce: false, per_day: 100 } },
    };
    const { status, body } = await create(sent);
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.stringMatching(/^org_[A-Za-z0-9]{16}$/), ...sent });
    const { id } = body as { id: string };
    expect(await tenant.client().organizations.get(id)).toEqual(body);
    expect(await tenant.client().organizations.getByName("gullfoss-hydro")).toEqual(body);
    const { data } = await tenant.client().organizations.list({ take: 100 });
    expect(data.at(-1)).toEqual(body);
    expect((await tenant.get(`/organizations/${id}/members`)).body).toEqual([]);
    expect((await tenant.get(`/organizations/${id}/invitations`)).body).toEqual([]);
  });

  it("needs a name alone, and leaves out what was left out or is null", async () => {
    const { body } = await create({ name: "a", branding: { logo_url: null }, metadata: { plant: null } });
    expect(body).toEqual({ id: expect.any(String), name: "a", display_name: "a" });
  });

  it("enables connections at once, and shows them in this answer only", async () => {
    const { data } = await tenant.client().connections.list({ strategy: ["auth0", "google-oauth2"] });
    const [database = "", google = ""] = data.map(({ id }) => id);
    const made = await tenant.client().organizations.create({
      name: "gullfoss-hydro",
      enabled_connections: [
        { connection_id: database, is_signup_enabled: true },
        { connection_id: google, assign_membership_on_login: true },
      ],
    });
    expect(made.enabled_connections).toEqual([
      {
        connection_id: database,
        assign_membership_on_login: false,
        show_as_button: true,
        is_signup_enabled: true,
        connection: { name: "Username-Password-Authentication", strategy: "auth0" },
      },
      {
        connection_id: google,
        assign_membership_on_login: true,
        show_as_button: true,
        is_signup_enabled: false,
        connection: { name: "google-oauth2", strategy: "google-oauth2" },
      },
    ]);
    expect(await tenant.client().organizations.get(made.id ?? "")).not.toHaveProperty("enabled_connections");
    const { data: enabled } = await tenant.client().organizations.enabledConnections.list(made.id ?? "");
    expect(enabled).toEqual(made.enabled_connections);
  });

  it.each([
    ["no name", {}, "Missing required property: name"],
    ["a name that looks like an id", { name: "org_a" }, "format organization-name: org_a"],
    ["a name with capitals", { name: "Gullfoss" }, "format organization-name: Gullfoss"],
    ["an unknown property", { name: "a", colour: "red" }, "Additional properties not allowed: colour"],
    ["a logo without https", { name: "a", branding: { logo_url: "http://a.example" } }, "strict-https-uri"],
    [
      "a colour that is none",
      { name: "a", branding: { colors: { primary: "red" } } },
      "format html-color: red",
    ],
    [
      "26 metadata keys",
      { name: "a", metadata: Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`k${i}`, "v"])) },
      "maximum 25",
    ],
    ["an empty quota", { name: "a", token_quota: { client_credentials: {} } }, "minimum 1"],
    [
      "an unknown connection",
      { name: "a", enabled_connections: [{ connection_id: "con_0000000000000000" }] },
      "The specified connection does not exist.",
    ],
    [
      "eleven connections",
      { name: "a", enabled_connections: Array.from({ length: 11 }, () => ({ connection_id: "con_0" })) },
      "maximum 10",
    ],
  ])("refuses %s", async (_, body, message) => {
    expect(await create(body)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body", message: expect.stringContaining(message) },
    });
  });

  it("answers 409 for a name that is taken", async () => {
    expect(await create({ name: "harbour-foods" })).toMatchObject({
      status: 409,
      body: { errorCode: "organization_conflict" },
    });
  });
});

describe("PATCH /organizations/{id}", () => {
  it("changes what is sent, replaces nested objects whole and keeps the rest", async () => {
    const before = await tenant.client().organizations.get(harbour);
    await change({ metadata: { region: "eu", tier: "gold" } });
    const { status, body } = await change({ name: "harbour", metadata: { tier: "silver", plants: null } });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, name: "harbour", metadata: { tier: "silver" } });
    expect(await tenant.client().organizations.get(harbour)).toEqual(body);
  });

  it("lifts the quota with null and takes an empty change", async () => {
    await change({ token_quota: { client_credentials: { per_hour: 10 } } });
    expect((await change({})).body).toHaveProperty("token_quota.client_credentials.per_hour", 10);
    expect((await change({ token_quota: null, metadata: {} })).body).not.toHaveProperty("token_quota");
  });

  it("answers 409 for another's name, and nothing for its own", async () => {
    expect((await change({ name: "atlas-logistics" })).status).toBe(409);
    expect((await change({ name: "harbour-foods" })).status).toBe(200);
  });
});

describe("DELETE /organizations/{id}", () => {
  it("takes everything of the organization's along and leaves its people", async () => {
    const { data: members } = await tenant.client().organizations.members.list(harbour, { take: 1 });
    const [{ user_id = "" } = {}] = members;
    expect((await tenant.send("DELETE", `/organizations/${harbour}`, "sandbox-admin")).status).toBe(204);
    for (const rest of ["", "/members", "/invitations", "/enabled_connections", "/discovery-domains"])
      expect((await tenant.get(`/organizations/${harbour}${rest}`)).status).toBe(404);
    expect((await tenant.client().users.get(user_id)).user_id).toBe(user_id);
    const { data: left } = await tenant.client().users.organizations.list(user_id);
    expect(left.map(({ id }) => id)).not.toContain(harbour);
    expect((await tenant.send("DELETE", `/organizations/${harbour}`, "sandbox-admin")).status).toBe(404);
  });
});

it("tells of an organization made, changed and deleted", async () => {
  const events = await openEvents(tenant);
  const { body } = await create({ name: "gullfoss-hydro", metadata: { region: "eu" } });
  const { id } = body as { id: string };
  await tenant.client().organizations.update(id, { display_name: "Gullfoss" });
  await tenant.client().organizations.delete(id);
  const told = [];
  for (let count = 0; count < 3; count += 1) told.push((await events.next())?.data.event);
  events.leave();
  expect(told.map((event) => [event?.type, event?.data.object])).toEqual([
    [
      "organization.created",
      { id, name: "gullfoss-hydro", display_name: "gullfoss-hydro", metadata: { region: "eu" } },
    ],
    [
      "organization.updated",
      { id, name: "gullfoss-hydro", display_name: "Gullfoss", metadata: { region: "eu" } },
    ],
    [
      "organization.deleted",
      { id, name: "gullfoss-hydro", display_name: "Gullfoss", metadata: { region: "eu" } },
    ],
  ]);
});

it("needs the scope of each operation", async () => {
  expect(await create({ name: "a" }, "sandbox-viewer")).toMatchObject({
    status: 403,
    body: { message: "Insufficient scope, expected any of: create:organizations" },
  });
  for (const method of ["PATCH", "DELETE"])
    expect((await tenant.send(method, `/organizations/${harbour}`, "sandbox-limited", {})).status).toBe(403);
});
