import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents } from "./event-reader.ts";

let tenant: Tenant;
let atlas: string;
let connections: Map<string, string>;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  atlas = await organizationId(tenant, "atlas-logistics");
  const { data } = await tenant.client().connections.list();
  connections = new Map(data.map(({ id, name }) => [name ?? "", id ?? ""]));
});

const idOf = (name: string) => connections.get(name) ?? "";
const send = (method: string, path: string, body?: unknown, token = "sandbox-admin") =>
  tenant.send(method, `/organizations/${atlas}${path}`, token, body);

describe("enabled connections of an organization", () => {
  it("are listed without those that are switched off, each with its name and strategy", async () => {
    const { data } = await tenant.client().organizations.enabledConnections.list(atlas);
    expect(data.map(({ connection }) => connection?.name)).toEqual([
      "Username-Password-Authentication",
      "atlas-logistics",
    ]);
    for (const used of data)
      expect(keysOf(used)).toEqual([
        "assign_membership_on_login",
        "connection",
        "connection_id",
        "is_signup_enabled",
        "show_as_button",
      ]);
    expect((await send("GET", `/enabled_connections/${idOf("atlas-logistics-entra")}`)).status).toBe(404);
    const { body } = await send("GET", "/enabled_connections?include_totals=true");
    expect(keysOf(body)).toEqual(["enabled_connections", "limit", "start", "total"]);
  });

  it("are added, read, changed and taken away", async () => {
    const client = tenant.client().organizations.enabledConnections;
    const added = await client.add(atlas, { connection_id: idOf("google-oauth2"), show_as_button: false });
    expect(added).toEqual({
      connection_id: idOf("google-oauth2"),
      assign_membership_on_login: false,
      show_as_button: false,
      is_signup_enabled: false,
      connection: { name: "google-oauth2", strategy: "google-oauth2" },
    });
    expect(await client.get(atlas, idOf("google-oauth2"))).toEqual(added);
    const changed = await client.update(atlas, idOf("google-oauth2"), { assign_membership_on_login: true });
    expect(changed).toEqual({ ...added, assign_membership_on_login: true });
    await client.delete(atlas, idOf("google-oauth2"));
    expect(await send("GET", `/enabled_connections/${idOf("google-oauth2")}`)).toMatchObject({
      status: 404,
      body: { message: "No connection found by that id" },
    });
    expect((await send("DELETE", `/enabled_connections/${idOf("google-oauth2")}`)).status).toBe(204);
  });

  it("refuse one that is enabled already and one that the tenant does not have", async () => {
    for (const connection_id of [idOf("atlas-logistics"), "con_0000000000000000"])
      expect(await send("POST", "/enabled_connections", { connection_id })).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body" },
      });
    expect((await send("PATCH", "/enabled_connections/con_0", {})).status).toBe(404);
    expect(
      (await send("PATCH", `/enabled_connections/${idOf("atlas-logistics")}`, { is_enabled: true })).status,
    ).toBe(400);
  });

  it("enable one again that was switched off", async () => {
    const id = idOf("atlas-logistics-entra");
    expect((await send("POST", "/enabled_connections", { connection_id: id })).status).toBe(201);
    expect((await send("GET", `/connections/${id}`)).body).toMatchObject({ is_enabled: true });
  });

  it("are ten at most", async () => {
    const statuses = [];
    for (const [name, connection_id] of connections)
      if (!name.startsWith("atlas") && !name.startsWith("Username"))
        statuses.push((await send("POST", "/enabled_connections", { connection_id })).status);
    expect(statuses.slice(0, 8)).toEqual([201, 201, 201, 201, 201, 201, 201, 403]);
  });

  it("need the scope of the operation", async () => {
    expect(await send("POST", "/enabled_connections", {}, "sandbox-viewer")).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:organization_connections" },
    });
    expect((await send("GET", "/enabled_connections", undefined, "sandbox-limited")).status).toBe(403);
  });
});

describe("all connections of an organization, early access", () => {
  it("include those that are switched off, with name, access level and state", async () => {
    const { data } = await tenant.client().organizations.connections.list(atlas);
    expect(data.map(({ connection, is_enabled }) => [connection?.name, is_enabled])).toEqual([
      ["Username-Password-Authentication", undefined],
      ["atlas-logistics", true],
      ["atlas-logistics-entra", false],
    ]);
    expect(data[1]).toMatchObject({ organization_connection_name: "Atlas Logistics sign-in" });
    const off = await tenant.client().organizations.connections.list(atlas, { is_enabled: false });
    expect(off.data).toHaveLength(1);
    const on = await tenant.client().organizations.connections.list(atlas, { is_enabled: true });
    expect(on.data).toHaveLength(2);
    const { body } = await send("GET", "/connections?include_totals=true&per_page=1");
    expect(keysOf(body)).toEqual(["connections", "limit", "start", "total"]);
  });

  it("are added, read, changed with null for what goes, and taken away", async () => {
    const client = tenant.client().organizations.connections;
    const added = await client.create(atlas, {
      connection_id: idOf("google-oauth2"),
      organization_connection_name: "Google",
      organization_access_level: "limited",
      is_enabled: false,
    });
    expect(added).toEqual({
      connection_id: idOf("google-oauth2"),
      assign_membership_on_login: false,
      show_as_button: true,
      is_signup_enabled: false,
      organization_connection_name: "Google",
      organization_access_level: "limited",
      is_enabled: false,
      connection: { name: "google-oauth2", strategy: "google-oauth2" },
    });
    expect(await client.get(atlas, idOf("google-oauth2"))).toEqual(added);
    const { body } = await send("PATCH", `/connections/${idOf("google-oauth2")}`, {
      organization_connection_name: null,
      organization_access_level: "none",
      is_enabled: null,
    });
    expect(keysOf(body)).toEqual([
      "assign_membership_on_login",
      "connection",
      "connection_id",
      "is_signup_enabled",
      "organization_access_level",
      "show_as_button",
    ]);
    await client.delete(atlas, idOf("google-oauth2"));
    expect((await send("GET", `/connections/${idOf("google-oauth2")}`)).status).toBe(404);
  });

  it("answer 409 for one that is there already, and 400 for an access level that is none", async () => {
    expect((await send("POST", "/connections", { connection_id: idOf("atlas-logistics") })).status).toBe(409);
    expect(
      await send("PATCH", `/connections/${idOf("atlas-logistics")}`, { organization_access_level: "all" }),
    ).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });
});

it("tells of connections added, updated and removed", async () => {
  const events = await openEvents(tenant);
  const id = idOf("google-oauth2");
  await send("POST", "/enabled_connections", { connection_id: id });
  await send("PATCH", `/connections/${id}`, { show_as_button: false });
  await send("DELETE", `/enabled_connections/${id}`);
  const told = [];
  for (let count = 0; count < 3; count += 1) told.push((await events.next())?.data.event);
  events.leave();
  const about = { organization: { id: atlas, name: "atlas-logistics" }, connection: { id } };
  const settings = { assign_membership_on_login: false, show_as_button: true, is_signup_enabled: false };
  expect(told.map((event) => [event?.type, event?.data.object])).toEqual([
    ["organization.connection.added", { ...about, ...settings }],
    ["organization.connection.updated", { ...about, ...settings, show_as_button: false }],
    ["organization.connection.removed", about],
  ]);
});
