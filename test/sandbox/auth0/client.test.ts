import { afterAll, beforeAll, expect, it } from "vitest";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

it("lists the four applications with totals", async () => {
  const page = await tenant.client().clients.list();
  expect(page.response).toMatchObject({ start: 0, limit: 50, total: 4 });
  expect(page.data.map(({ name }) => name)).toEqual([
    "Meridian Portal",
    "Meridian Field App",
    "Meridian Back Office",
    "Nightly Sync",
  ]);
  for (const { client_id } of page.data) expect(client_id).toMatch(/^[A-Za-z0-9]{32}$/);
});

it("lists applications by checkpoint, ending without a next", async () => {
  const first = await tenant.get("/clients?take=3&fields=client_id");
  expect(keysOf(first.body)).toEqual(["clients", "next"]);
  const { next } = first.body as { next: string };
  const second = await tenant.get(`/clients?take=3&fields=name&from=${next}`);
  expect(second.body).toEqual({ clients: [{ name: "Nightly Sync" }] });
});

it("projects the list and one application", async () => {
  const { data } = await tenant.client().clients.list({ fields: "client_id,name,app_type" });
  expect(keysOf(data[0])).toEqual(["app_type", "client_id", "name"]);
  const one = await tenant.client().clients.get(data[0]?.client_id ?? "", { fields: "name" });
  expect(one).toEqual({ name: "Meridian Portal" });
  const { status } = await tenant.get("/clients?fields=client_id,nonsense");
  expect(status).toBe(400);
});

it("filters by kind", async () => {
  const { data } = await tenant.client().clients.list({ app_type: "spa,native", is_first_party: true });
  expect(data.map(({ app_type }) => app_type)).toEqual(["spa", "native"]);
  expect((await tenant.get("/clients?is_global=true")).body).toEqual([]);
  expect((await tenant.get("/clients?external_client_id=https://app.example")).body).toEqual([]);
});

it("shows the shape of an application, its secret included for who may read keys", async () => {
  const { data } = await tenant.client().clients.list();
  const id = data[3]?.client_id ?? "";
  expect(keysOf(await tenant.client().clients.get(id))).toEqual([
    "allowed_logout_urls",
    "app_type",
    "callbacks",
    "client_id",
    "client_metadata",
    "client_secret",
    "description",
    "global",
    "grant_types",
    "is_first_party",
    "jwt_configuration",
    "name",
    "oidc_conformant",
    "tenant",
    "token_endpoint_auth_method",
  ]);
});

it("answers 404 with a code for an application that does not exist", async () => {
  expect(await tenant.get("/clients/nobody")).toMatchObject({
    status: 404,
    body: { errorCode: "inexistent_client" },
  });
});

it("is closed without one of its four scopes", async () => {
  expect(await tenant.get("/clients", "sandbox-limited")).toMatchObject({
    status: 403,
    body: {
      message:
        "Insufficient scope, expected any of: read:clients,read:client_keys,read:client_credentials,read:client_summary",
    },
  });
});
