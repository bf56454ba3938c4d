import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { deviceCredentialIds } from "../../../src/sandbox/auth0/seed/device-credential.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const milo = protagonistIds.get("sandbox-member") ?? "";
const miloFilter = `user_id=${encodeURIComponent(milo)}`;
const { adaPhone, miloKey, miloPhone, miloTablet } = deviceCredentialIds;
const key = {
  device_name: "Bench laptop",
  type: "public_key" as const,
  value: "-----BEGIN PUBLIC KEY-----",
  device_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
};

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function credentialsOfMilo(): Promise<readonly { id: string; user_id: string }[]> {
  return (await tenant.get(`/device-credentials?${miloFilter}`)).body as { id: string; user_id: string }[];
}

describe("the list", () => {
  it("has all three types, and refresh tokens only when it is paged", async () => {
    const all = await credentialsOfMilo();
    expect(all.map(({ id }) => id)).toEqual([miloKey, miloPhone, miloTablet]);
    expect(keysOf(all[0])).toEqual(["client_id", "device_id", "device_name", "id", "type", "user_id"]);
    const { body } = await tenant.get(`/device-credentials?${miloFilter}&include_totals=true`);
    expect(body).toMatchObject({ total: 1, device_credentials: [{ id: miloPhone }] });
  });

  it("can be of one type, with some fields", async () => {
    const { data } = await tenant
      .client()
      .deviceCredentials.list({ user_id: milo, type: "rotating_refresh_token", fields: "id,type" });
    expect(data).toEqual([{ id: miloTablet, type: "rotating_refresh_token" }]);
    for (const query of ["type=password", "fields=value"])
      expect(await tenant.get(`/device-credentials?${query}`)).toMatchObject({
        status: 400,
        body: { errorCode: "invalid_query_string" },
      });
  });

  it("is longer than a page, and has a wall", async () => {
    const ids: (string | undefined)[] = [];
    for await (const { id } of await tenant.client().deviceCredentials.list()) ids.push(id);
    expect(new Set(ids).size).toBe(57);
    expect(await tenant.get("/device-credentials?per_page=100&page=10")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_paging" },
    });
  });
});

describe("a device's key", () => {
  it("becomes a credential of the user whose token brings it, and is never shown", async () => {
    const { id } = await tenant.client("sandbox-member").deviceCredentials.createPublicKey(key);
    expect(id).toMatch(/^dcr_[A-Za-z0-9]{16}$/);
    expect((await credentialsOfMilo()).at(-1)).toEqual({
      id,
      device_name: key.device_name,
      type: key.type,
      device_id: key.device_id,
      user_id: milo,
    });
  });

  it("is refused twice for one device", async () => {
    await tenant.send("POST", "/device-credentials", "sandbox-member", key);
    expect((await tenant.send("POST", "/device-credentials", "sandbox-member", key)).status).toBe(409);
  });

  it.each([
    [{ ...key, type: "refresh_token" }, 400],
    [{ ...key, device_id: "Bench laptop" }, 400],
    [{ ...key, value: undefined }, 400],
    [{ ...key, client_id: "nothing" }, 403],
  ])("is refused as %j", async (body, status) => {
    expect((await tenant.send("POST", "/device-credentials", "sandbox-member", body)).status).toBe(status);
  });

  it("needs the scope that only a user's own token has", async () => {
    expect(await tenant.send("POST", "/device-credentials", "sandbox-viewer", key)).toMatchObject({
      status: 403,
      body: { message: "Insufficient scope, expected any of: create:current_user_device_credentials" },
    });
  });
});

describe("deleting a credential", () => {
  it("is for administrators, and for the owner", async () => {
    await tenant.client().deviceCredentials.delete(miloPhone);
    await tenant.client("sandbox-member").deviceCredentials.delete(miloTablet);
    expect((await credentialsOfMilo()).map(({ id }) => id)).toEqual([miloKey]);
    expect(await tenant.send("DELETE", `/device-credentials/${adaPhone}`, "sandbox-member")).toMatchObject({
      status: 403,
      body: { message: "User to be acted on does not match subject in bearer token" },
    });
  });

  it("refuses an id of another form", async () => {
    expect(await tenant.send("DELETE", "/device-credentials/nothing", "sandbox-admin")).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_uri" },
    });
  });
});
