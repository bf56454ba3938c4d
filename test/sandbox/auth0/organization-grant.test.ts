import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seededGrants } from "../../support/auth0-seed.ts";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

const billing = "https://api.meridian-pumps.example/billing";
let tenant: Tenant;
let atlas: string;
let harbour: string;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.reset();
  atlas = await organizationId(tenant, "atlas-logistics");
  harbour = await organizationId(tenant, "harbour-foods");
});

const list = (query = "", organization = atlas) =>
  tenant.get(`/organizations/${organization}/client-grants${query}`);
const add = (grantId: string, organization = harbour) =>
  tenant.send("POST", `/organizations/${organization}/client-grants`, "sandbox-admin", { grant_id: grantId });

async function idsOf(query = ""): Promise<string[]> {
  const { body } = await list(query);
  return (body as { id: string }[]).map(({ id }) => id);
}

describe("client grants of an organization", () => {
  it("are listed with totals, in the six properties that an organization sees", async () => {
    const { body } = await list("?include_totals=true");
    expect(body).toMatchObject({ start: 0, limit: 50, total: 4 });
    const { data } = await tenant.client().organizations.clientGrants.list(atlas);
    for (const grant of data) {
      expect(grant.id).toMatch(/^cgr_[A-Za-z0-9]{16}$/);
      expect(keysOf(grant)).toEqual([
        "allow_any_organization",
        "audience",
        "client_id",
        "id",
        "organization_usage",
        "scope",
      ]);
    }
    expect((await list("", harbour)).body).toEqual([]);
  });

  it("are filtered by audience, application and up to ten ids", async () => {
    const ids = await idsOf();
    const { data } = await tenant.client().clients.list();
    const office = data.find(({ name }) => name === "Meridian Back Office")?.client_id ?? "";
    expect(await idsOf(`?audience=${encodeURIComponent(billing)}`)).toHaveLength(2);
    expect(await idsOf(`?audience=${encodeURIComponent(billing)}&client_id=${office}`)).toHaveLength(1);
    expect(await idsOf(`?grant_ids=${ids[0]}&grant_ids=${ids[2]}`)).toEqual([ids[0], ids[2]]);
    const many = Array.from({ length: 11 }, () => "grant_ids=cgr_0").join("&");
    expect(await list(`?${many}`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
    expect((await list(`?audience=a&audience=b`)).status).toBe(400);
  });

  it("are added and taken away", async () => {
    const [first = ""] = await idsOf();
    const added = await tenant.client().organizations.clientGrants.create(harbour, { grant_id: first });
    expect((await list("", harbour)).body).toEqual([added]);
    expect((await add(first)).status).toBe(409);
    await tenant.client().organizations.clientGrants.delete(harbour, first);
    expect((await list("", harbour)).body).toEqual([]);
    const path = `/organizations/${harbour}/client-grants/${first}`;
    expect((await tenant.send("DELETE", path, "sandbox-admin")).status).toBe(404);
  });

  it("must exist and take organizations; a body without the id is refused", async () => {
    expect((await add("cgr_0000000000000000")).status).toBe(404);
    expect(await add(seededGrants.syncManagement)).toMatchObject({
      status: 400,
      body: { message: "The client grant does not allow organizations." },
    });
    const path = `/organizations/${harbour}/client-grants`;
    expect(await tenant.send("POST", path, "sandbox-admin", {})).toMatchObject({
      status: 400,
      body: { message: "Payload validation error: 'Missing required property: grant_id'" },
    });
  });

  it("need the scope of the operation", async () => {
    const path = `/organizations/${harbour}/client-grants`;
    expect(await tenant.send("POST", path, "sandbox-viewer", {})).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:organization_client_grants" },
    });
    expect((await tenant.get(path, "sandbox-limited")).status).toBe(403);
  });
});

describe("applications by what they may ask for", () => {
  it("are found for one organization, and for those that may act for any", async () => {
    const names = async (q: string) => {
      const { body } = await tenant.get(`/clients?take=10&fields=name&q=${encodeURIComponent(q)}`);
      return (body as { clients: { name: string }[] }).clients.map(({ name }) => name);
    };
    expect(await names(`client_grant.organization_id:${atlas}`)).toEqual([
      "Meridian Back Office",
      "Nightly Sync",
    ]);
    expect(await names(`client_grant.organization_id:${harbour}`)).toEqual([]);
    expect(await names("client_grant.allow_any_organization:true")).toEqual(["Nightly Sync"]);
  });

  it.each(["q=client_grant.allow_any_organization:true", "take=1&q=name:a", "take=1&q=a&app_type=spa"])(
    "refuse %s",
    async (query) => {
      expect(await tenant.get(`/clients?${query}`)).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_query_string" },
      });
    },
  );
});
