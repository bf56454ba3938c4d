import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
afterEach(() => tenant.reset());

describe("tokens that open nothing", () => {
  it.each([
    [null, "Missing authentication"],
    ["nonsense", "Invalid token"],
    ["sandbox-expired", "Expired token received for JSON Web Token validation"],
  ])("answers 401 to %s", async (token, message) => {
    const { status, body, headers } = await tenant.get("/roles", token);
    expect(status).toBe(401);
    expect(body).toMatchObject({ statusCode: 401, error: "Unauthorized", message });
    expect(body).not.toHaveProperty("errorCode");
    expect(headers.get("www-authenticate")).toContain("Bearer");
  });

  it("answers 400 to a header in another form", async () => {
    const response = await fetch(`${tenant.url}/api/v2/roles`, { headers: { authorization: "Basic abc" } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      statusCode: 400,
      error: "Bad Request",
      message: "Bad HTTP authentication header format",
    });
  });

  it("is told by the vendor's client as what it is", async () => {
    await expect(tenant.client("nonsense").roles.list()).rejects.toMatchObject({ statusCode: 401 });
    await expect(tenant.client("sandbox-limited").roles.list()).rejects.toMatchObject({
      statusCode: 403,
      body: { errorCode: "insufficient_scope" },
    });
  });
});

describe("queries that the vendor validates", () => {
  it.each([
    ["/roles?per_page=101", "Value 101 is greater than maximum 100"],
    ["/roles?per_page=0", "Value 0 is less than minimum 1"],
    ["/roles?page=-1", "Value -1 is less than minimum 0"],
    ["/roles?page=x", "Expected type integer but found type string"],
    ["/roles?include_totals=yes", "Expected type boolean but found type string"],
    ["/roles?page=1&page=2", "Expected type string but found type array"],
    ["/organizations?take=101", "Value 101 is greater than maximum 100"],
    ["/organizations/name/x?fields=id", "Additional properties not allowed: fields"],
    ["/users?nonsense=1", "Additional properties not allowed: nonsense"],
  ])("refuses %s", async (path, problem) => {
    const { status, body } = await tenant.get(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      statusCode: 400,
      error: "Bad Request",
      message: expect.stringContaining(`Query validation error: '${problem}'`),
      errorCode: "invalid_query_string",
    });
  });

  it("answers an empty page for per_page=0 where the vendor allows it", async () => {
    expect((await tenant.get("/users?per_page=0&include_totals=true")).body).toMatchObject({
      length: 0,
      total: 1200,
      users: [],
    });
  });
});

describe("rate limits", () => {
  it("tells the limit on every answer, with the reset in seconds", async () => {
    const now = Date.now() / 1000;
    for (const path of ["/roles", "/nope", "/roles/rol_x"]) {
      const { headers } = await tenant.get(path);
      expect(Number(headers.get("x-ratelimit-limit"))).toBe(1_000);
      expect(Number(headers.get("x-ratelimit-remaining"))).toBe(999);
      const reset = Number(headers.get("x-ratelimit-reset"));
      expect(reset).toBeGreaterThanOrEqual(Math.floor(now));
      expect(reset).toBeLessThan(now + 60);
    }
  });

  it("answers 429 in the vendor's words once a group's limit is used up, other groups apart", async () => {
    await tenant.behave({ rateLimit: { limit: 2, windowMs: 60_000 } });
    expect((await tenant.get("/users?per_page=1")).headers.get("x-ratelimit-remaining")).toBe("1");
    expect((await tenant.get("/users/auth0%7C..")).headers.get("x-ratelimit-remaining")).toBe("0");
    const refused = await tenant.get("/users?per_page=1");
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({
      statusCode: 429,
      error: "Too Many Requests",
      message: "Global limit has been reached",
      errorCode: "too_many_requests",
    });
    expect(refused.headers.get("x-ratelimit-limit")).toBe("2");
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await tenant.get("/roles")).status).toBe(200);
  });
});

describe("paths and bodies", () => {
  it("answers 404 for paths and methods that it does not have", async () => {
    for (const answer of [await tenant.get("/nope"), await tenant.send("PUT", "/roles", "sandbox-admin")])
      expect(answer).toMatchObject({ status: 404, body: { error: "Not Found" } });
  });

  it("refuses a body that is no JSON", async () => {
    const response = await fetch(`${tenant.url}/api/v2/users`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-admin" },
      body: "{",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode: "invalid_body" });
  });
});
