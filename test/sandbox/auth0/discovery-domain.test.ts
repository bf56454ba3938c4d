import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

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

const send = (method: string, path = "", body?: unknown, token = "sandbox-admin") =>
  tenant.send(method, `/organizations/${harbour}/discovery-domains${path}`, token, body);

describe("discovery domains of an organization", () => {
  it("are listed by checkpoint only, pending and verified ones", async () => {
    const page = await tenant.client().organizations.discoveryDomains.list(harbour, { take: 4 });
    const all = [...page.data];
    while (page.hasNextPage()) {
      await page.getNextPage();
      all.push(...page.data);
    }
    expect(all.map(({ domain }) => domain)).toEqual(
      [
        "",
        "bergen.",
        "esbjerg.",
        "gdansk.",
        "ghent.",
        "leith.",
        "malmo.",
        "porto.",
        "riga.",
        "sligo.",
        "vigo.",
      ].map((host) => `${host}harbour-foods.example`),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["pending", "verified"]));
    for (const { id, domain, verification_host } of all) {
      expect(id).toMatch(/^ord_[A-Za-z0-9]{22}$/);
      expect(verification_host).toBe(`_auth0-challenge.${domain}`);
    }
    expect(keysOf((await send("GET")).body)).toEqual(["domains"]);
    expect((await send("GET", "?page=0")).status).toBe(400);
  });

  it("are added pending, with the DNS record that proves them, and found by id and by name", async () => {
    const client = tenant.client().organizations.discoveryDomains;
    const added = await client.create(harbour, { domain: "Oslo.Harbour-Foods.example" });
    expect(added).toEqual({
      id: expect.stringMatching(/^ord_[A-Za-z0-9]{22}$/),
      domain: "oslo.harbour-foods.example",
      status: "pending",
      verification_host: "_auth0-challenge.oslo.harbour-foods.example",
      verification_txt: expect.stringMatching(/^auth0-domain-verification=[A-Za-z0-9]{32}$/),
    });
    expect(await client.get(harbour, added.id)).toEqual(added);
    expect(await client.getByName(harbour, "oslo.harbour-foods.example")).toEqual(added);
  });

  it("are changed and taken away", async () => {
    const client = tenant.client().organizations.discoveryDomains;
    const { data } = await client.list(harbour, { take: 1 });
    const [first] = data;
    const id = first?.id ?? "";
    const changed = await client.update(harbour, id, {
      status: "pending",
      use_for_organization_discovery: false,
    });
    expect(changed).toEqual({ ...first, status: "pending", use_for_organization_discovery: false });
    await client.delete(harbour, id);
    for (const method of ["GET", "PATCH", "DELETE"])
      expect((await send(method, `/${id}`, method === "PATCH" ? {} : undefined)).status).toBe(404);
    expect((await send("GET", "/name/harbour-foods.example")).status).toBe(404);
  });

  it("show late in the list and at once by id", async () => {
    await tenant.behave({ eventualConsistencyMs: 60_000 });
    const { body } = await send("POST", "", { domain: "oslo.harbour-foods.example", status: "verified" });
    const { id } = body as { id: string };
    expect((await send("GET", `/${id}`)).body).toEqual(body);
    expect((await send("GET")).body).toHaveProperty("domains.length", 11);
    await tenant.behave({});
    expect((await send("GET")).body).toHaveProperty("domains.length", 12);
  });

  it("answer 409 for one that is there, 400 for a text that is none or a change of the name", async () => {
    expect((await send("POST", "", { domain: "HARBOUR-FOODS.example" })).status).toBe(409);
    for (const body of [
      {},
      { domain: "a b.example" },
      { domain: "ab" },
      { domain: "a.example", status: "new" },
    ])
      expect(await send("POST", "", body)).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_body" },
      });
    expect((await send("PATCH", "/ord_0", { domain: "a.example" })).status).toBe(400);
  });

  it("are 100 at most", async () => {
    const statuses = [];
    for (let index = 0; index < 90; index += 1)
      statuses.push((await send("POST", "", { domain: `plant-${index}.example` })).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(89);
    expect(statuses.at(-1)).toBe(403);
  });

  it("need the scope of the operation", async () => {
    expect((await send("GET", "", undefined, "sandbox-viewer")).status).toBe(200);
    expect(await send("POST", "", {}, "sandbox-viewer")).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:organization_discovery_domains" },
    });
  });
});
