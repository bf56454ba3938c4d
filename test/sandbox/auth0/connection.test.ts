import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

describe("GET /connections", () => {
  it("has a connection for every identity of every user", async () => {
    const { users, connections } = auth0Vendor.seed();
    const known = new Set([...connections.values()].map(({ name, strategy }) => `${strategy} ${name}`));
    for (const { identities } of users.current.values())
      for (const { provider, connection } of identities) expect(known).toContain(`${provider} ${connection}`);
  });

  it("answers all of them on a page of 100, and pages by checkpoint", async () => {
    const { body } = await tenant.get("/connections?include_totals=true");
    expect(body).toMatchObject({ start: 0, limit: 100, total: 31 });
    const page = await tenant.client().connections.list({ take: 20 });
    const ids = page.data.map(({ id }) => id);
    await page.getNextPage();
    ids.push(...page.data.map(({ id }) => id));
    expect(page.hasNextPage()).toBe(false);
    expect(new Set(ids).size).toBe(31);
    for (const id of ids) expect(id).toMatch(/^con_[A-Za-z0-9]{16}$/);
  });

  it("filters by strategy, which may come more than once, and by name", async () => {
    const { data } = await tenant.client().connections.list({ strategy: ["email", "sms"] });
    expect(data.map(({ strategy }) => strategy)).toEqual(["email", "sms"]);
    const named = await tenant.client().connections.list({ name: "harbour-foods" });
    expect(named.data).toMatchObject([{ name: "harbour-foods", display_name: "Harbour Foods SSO" }]);
  });

  it("shows enabled applications by id only, and projects both reads", async () => {
    const { data } = await tenant.client().connections.list({ name: "harbour-foods", fields: "id,strategy" });
    expect(keysOf(data[0])).toEqual(["id", "strategy"]);
    const id = data[0]?.id ?? "";
    const one = await tenant.client().connections.get(id);
    expect(one.enabled_clients).toHaveLength(1);
    const [listed] = (await tenant.client().connections.list({ name: "harbour-foods" })).data;
    expect(listed).not.toHaveProperty("enabled_clients");
    const { enabled_clients, ...rest } = one;
    expect(listed).toEqual(rest);
    expect((await tenant.get(`/connections/${id}?fields=name&include_fields=false`)).body).not.toHaveProperty(
      "name",
    );
    expect((await tenant.get("/connections?fields=secret")).status).toBe(400);
  });

  it("shows how a connection is set up to callers with the scope for it", async () => {
    const [connection] = (await tenant.client().connections.list({ name: "atlas-logistics" })).data;
    expect(connection?.options).toMatchObject({ signInEndpoint: "https://sso.atlas-logistics.example/saml" });
  });

  it("answers 404 with a code for one that does not exist, and 403 without the scope", async () => {
    expect(await tenant.get("/connections/con_0000000000000000")).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_connection" },
    });
    expect((await tenant.get("/connections", "sandbox-limited")).status).toBe(403);
  });
});
