import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

describe("GET /organizations", () => {
  it("walks all 60 organizations by checkpoint and ends without a next", async () => {
    const page = await tenant.client().organizations.list({ take: 25 });
    expect(page.data).toHaveLength(25);
    const names: (string | undefined)[] = page.data.map(({ name }) => name);
    const pages = [page.data.length];
    while (page.hasNextPage()) {
      await page.getNextPage();
      names.push(...page.data.map(({ name }) => name));
      pages.push(page.data.length);
    }
    expect(pages).toEqual([25, 25, 10]);
    expect(new Set(names).size).toBe(60);
    expect(names[0]).toBe("atlas-logistics");
  });

  it("has no next when the last page is exactly full", async () => {
    const { body } = await tenant.get("/organizations?take=60");
    expect(keysOf(body)).toEqual(["organizations"]);
  });

  it("has neither totals nor start in the checkpoint mode, also when totals are asked for", async () => {
    const { body } = await tenant.get("/organizations?take=2&include_totals=true&per_page=5");
    expect(keysOf(body)).toEqual(["next", "organizations"]);
    expect(body).toMatchObject({ organizations: [{ name: "atlas-logistics" }, { name: "harbour-foods" }] });
  });

  it("writes cursors that clients must not read meaning into: base64url without padding", async () => {
    const { body } = await tenant.get("/organizations?take=1");
    expect(body).toMatchObject({ next: expect.stringMatching(/^[\w-]+$/) });
  });

  it("ignores a cursor without take: from does not switch the mode", async () => {
    const { body } = await tenant.get("/organizations?from=abc");
    expect(body).toHaveLength(50);
  });

  it("refuses a cursor that is none", async () => {
    expect(await tenant.get("/organizations?take=5&from=abc")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
  });

  it("answers a bare array of 50 by default", async () => {
    const { status, body } = await tenant.get("/organizations");
    expect(status).toBe(200);
    expect(body).toHaveLength(50);
  });

  it("answers totals when asked", async () => {
    const { body } = await tenant.get("/organizations?include_totals=true&page=2&per_page=25");
    expect(keysOf(body)).toEqual(["limit", "organizations", "start", "total"]);
    expect(body).toMatchObject({ start: 50, limit: 25, total: 60 });
    expect(body).toHaveProperty("organizations.length", 10);
  });

  it("answers an empty page past the end of the list", async () => {
    expect((await tenant.get("/organizations?page=5&per_page=100")).body).toEqual([]);
  });

  it("has its wall at 1,000 items, whatever the list holds", async () => {
    expect((await tenant.get("/organizations?page=9&per_page=100")).status).toBe(200);
    expect(await tenant.get("/organizations?page=10&per_page=100")).toMatchObject({
      status: 400,
      body: {
        statusCode: 400,
        error: "Bad Request",
        message:
          "Requesting page 10 exceeds the allowed maximum of 1000 records. To fetch results beyond 1000, use the checkpoint pagination method.",
        errorCode: "invalid_paging",
      },
    });
  });

  it("sorts by name, display name and time of creation, in both modes", async () => {
    const byName = await tenant.client().organizations.list({ take: 2, sort: "name:1" });
    expect(byName.data.map(({ name }) => name)).toEqual(["alder-sons", "amber-glassworks"]);
    await byName.getNextPage();
    expect(byName.data.map(({ name }) => name)).toEqual(["ashford-cycles", "atlas-logistics"]);
    expect((await tenant.get("/organizations?sort=display_name:-1&per_page=1")).body).toMatchObject([
      { display_name: "Zinc Foundry" },
    ]);
    expect((await tenant.get("/organizations?sort=created_at:-1&per_page=1")).body).toMatchObject([
      { name: "fenland-energy" },
    ]);
    expect((await tenant.get("/organizations?sort=metadata:1")).status).toBe(400);
  });

  it("leaves out what an organization does not have", async () => {
    const { data } = await tenant.client().organizations.list({ take: 60 });
    const shapes = new Set(data.map((organization) => keysOf(organization).join()));
    expect(shapes).toContain("branding,display_name,id,name");
    expect(shapes).toContain("branding,display_name,id,metadata,name");
    expect(shapes).toContain("display_name,id,name");
    expect(data.filter(({ token_quota }) => token_quota !== undefined)).toHaveLength(6);
    for (const { id } of data) expect(id).toMatch(/^org_[A-Za-z0-9]{16}$/);
  });
});

describe("GET /organizations/{id} and /organizations/name/{name}", () => {
  it("finds the same organization both ways", async () => {
    const byName = await tenant.client().organizations.getByName("harbour-foods");
    const byId = await tenant.client().organizations.get(byName.id ?? "");
    expect(byId).toEqual(byName);
    expect(byId).toMatchObject({
      display_name: "Harbour Foods",
      branding: { colors: { page_background: "#FFFFFF" } },
    });
  });

  it.each(["/organizations/org_0000000000000000", "/organizations/name/nobody"])(
    "answers 404 without an error code for %s",
    async (path) => {
      const { status, body } = await tenant.get(path);
      expect(status).toBe(404);
      expect(body).toEqual({
        statusCode: 404,
        error: "Not Found",
        message: "No organization found by that id or name",
      });
    },
  );
});
