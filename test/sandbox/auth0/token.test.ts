import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

describe("the tokens", () => {
  it("come by name, opaque and as JWTs", () => {
    expect(Object.keys(tenant.tokens).toSorted()).toEqual([
      "sandbox-admin",
      "sandbox-admin-jwt",
      "sandbox-expired",
      "sandbox-expired-jwt",
      "sandbox-limited",
      "sandbox-limited-jwt",
      "sandbox-member",
      "sandbox-member-jwt",
      "sandbox-viewer",
      "sandbox-viewer-jwt",
    ]);
    expect(tenant.tokens["sandbox-admin"]).toBe("sandbox-admin");
  });

  it("name this tenant as their issuer and audience, and the person as their subject", async () => {
    const [ada] = await tenant
      .client()
      .users.listUsersByEmail({ email: "ada.okafor@meridian-pumps.example" });
    const claims = decodeJwt(tenant.tokens["sandbox-admin-jwt"] ?? "");
    expect(claims).toMatchObject({
      iss: `${tenant.url}/`,
      aud: `${tenant.url}/api/v2/`,
      sub: ada?.user_id,
      scope: expect.stringContaining("read:organization_member_roles"),
    });
    expect(new Date((claims.exp ?? 0) * 1000).getUTCFullYear()).toBe(2099);
  });

  it("open the same in both forms", async () => {
    const { tokens } = tenant;
    expect((await tenant.get("/roles", tokens["sandbox-viewer-jwt"] ?? "")).status).toBe(200);
    expect((await tenant.get("/roles", tokens["sandbox-limited-jwt"] ?? "")).status).toBe(403);
    expect((await tenant.get("/roles", tokens["sandbox-expired-jwt"] ?? "")).body).toMatchObject({
      message: "Expired token received for JSON Web Token validation",
    });
  });

  it("are taken by their exact text only", async () => {
    expect((await tenant.get("/roles", "sandbox-admin-jwt")).status).toBe(401);
    expect((await tenant.get("/roles", `${tenant.tokens["sandbox-admin-jwt"]}x`)).status).toBe(401);
    expect((await tenant.get("/roles", "constructor")).status).toBe(401);
  });

  it("let the viewer read everything and write nothing", async () => {
    const scopes = String(decodeJwt(tenant.tokens["sandbox-viewer-jwt"] ?? "").scope).split(" ");
    expect(scopes.length).toBeGreaterThan(8);
    for (const scope of scopes) expect(scope).toMatch(/^read:/);
  });
});
