import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const vera = protagonistIds.get("sandbox-viewer") ?? "";
const milo = protagonistIds.get("sandbox-member") ?? "";
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const send = (method: string, id: string, rest: string, body?: object) =>
  tenant.send(method, `/users/${encodeURIComponent(id)}/${rest}`, "sandbox-admin", body);

describe("a new recovery code", () => {
  it("is shown once and is another one each time", async () => {
    const first = await tenant.client().users.regenerateRecoveryCode(ada);
    expect(first.recovery_code).toMatch(/^[A-Z0-9]{24}$/);
    expect(await tenant.client().users.regenerateRecoveryCode(ada)).not.toEqual(first);
    const { data } = await tenant.client().users.authenticationMethods.list(ada);
    expect(data.filter(({ type }) => type === "recovery-code")).toHaveLength(1);
  });

  it("is for those who had one", async () => {
    expect(await send("POST", milo, "recovery-code-regeneration")).toMatchObject({
      status: 404,
      body: { errorCode: "enrollment_not_found" },
    });
    expect((await send("POST", "auth0|nobody", "recovery-code-regeneration")).status).toBe(404);
  });
});

describe("DELETE /users/{id}/multifactor/{provider}", () => {
  it("takes an authenticator away", async () => {
    expect(await tenant.client().users.get(vera)).toMatchObject({ multifactor: ["google-authenticator"] });
    await tenant.client().users.multifactor.deleteProvider(vera, "google-authenticator");
    expect(await tenant.client().users.get(vera)).toMatchObject({ multifactor: [] });
    const { data } = await tenant.client().users.authenticationMethods.list(vera);
    expect(data.map(({ type }) => type)).not.toContain("totp");
    expect((await send("DELETE", vera, "multifactor/duo")).status).toBe(204);
  });

  it("knows two providers", async () => {
    expect((await send("DELETE", vera, "multifactor/guardian")).status).toBe(400);
    expect((await send("DELETE", "auth0|nobody", "multifactor/duo")).status).toBe(404);
  });
});

describe("remembered browsers and devices", () => {
  it("are forgotten", async () => {
    expect((await send("POST", ada, "multifactor/actions/invalidate-remember-browser")).status).toBe(204);
    expect(
      (await send("POST", "auth0|nobody", "multifactor/actions/invalidate-remember-browser")).status,
    ).toBe(404);
    const assessors = ["new-device"];
    const connection = "Username-Password-Authentication";
    expect((await send("POST", ada, "risk-assessments/clear", { connection, assessors })).status).toBe(204);
  });

  it.each([
    [{}],
    [{ connection: "Username-Password-Authentication", assessors: [] }],
    [{ connection: "Username-Password-Authentication", assessors: ["other"] }],
    [{ connection: "nowhere", assessors: ["new-device"] }],
    [{ connection: "google-oauth2", assessors: ["new-device"] }],
  ])("are not forgotten with %o", async (body) => {
    expect((await send("POST", ada, "risk-assessments/clear", body)).status).toBe(400);
  });
});
