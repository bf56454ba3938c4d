import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const pumps = "https://api.meridian-pumps.example/pumps";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

describe("GET /resource-servers", () => {
  it("lists the tenant's APIs with totals, the vendor's own first", async () => {
    const { body } = await tenant.get("/resource-servers?include_totals=true");
    expect(body).toMatchObject({
      start: 0,
      limit: 50,
      total: 3,
      resource_servers: [
        { name: "Auth0 Management API", is_system: true },
        { name: "Pumps API", is_system: false },
        { name: "Billing API", is_system: false },
      ],
    });
  });

  it("has every permission that a role can have among its scopes", async () => {
    const { roles } = auth0Vendor.seed();
    const { data } = await tenant.client().resourceServers.list();
    for (const { permissions } of roles.values())
      for (const { permission_name, resource_server_identifier, resource_server_name } of permissions) {
        const api = data.find(({ identifier }) => identifier === resource_server_identifier);
        expect(api?.name).toBe(resource_server_name);
        expect(api?.scopes?.map(({ value }) => value)).toContain(permission_name);
      }
  });

  it("filters by up to ten identifiers", async () => {
    const { data } = await tenant
      .client()
      .resourceServers.list({ identifiers: [pumps, "https://nobody.example"] });
    expect(data.map(({ name }) => name)).toEqual(["Pumps API"]);
    const many = Array.from({ length: 11 }, (_, index) => `identifiers=${index}`).join("&");
    expect(await tenant.get(`/resource-servers?${many}`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
  });
});

describe("GET /resource-servers/{id}", () => {
  it("takes the id or the identifier, a whole URL in one path segment", async () => {
    const byIdentifier = await tenant.client().resourceServers.get(pumps);
    expect(byIdentifier.id).toMatch(/^[0-9a-f]{24}$/);
    expect(await tenant.client().resourceServers.get(byIdentifier.id ?? "")).toEqual(byIdentifier);
    expect(byIdentifier.scopes).toContainEqual({
      value: "read:pumps",
      description: "See pumps and their state",
    });
  });

  it("answers 404 with a code for one that does not exist, and 403 without the scope", async () => {
    expect(await tenant.get("/resource-servers/nobody")).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_resource_server" },
    });
    expect((await tenant.get("/resource-servers", "sandbox-limited")).status).toBe(403);
  });
});
