import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { grantIds } from "../../../src/sandbox/auth0/seed/grant.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const ada = protagonistIds.get("sandbox-admin") ?? "";
const adaFilter = `user_id=${encodeURIComponent(ada)}`;
const adaGrants = [grantIds.adaPortalPumps, grantIds.adaPortalBilling, grantIds.adaFieldPumps];

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function grantsOf(userId: string): Promise<(string | undefined)[]> {
  return (await tenant.client().userGrants.list({ user_id: userId })).data.map(({ id }) => id);
}

it("lists what one user agreed to, with the client's id spelled in its own way", async () => {
  const { body } = await tenant.get(`/grants?${adaFilter}`);
  expect(body).toHaveLength(3);
  expect(keysOf((body as unknown[])[0])).toEqual(["audience", "clientID", "id", "scope", "user_id"]);
  expect(await grantsOf(ada)).toEqual(adaGrants);
});

it("lists everybody's by pages with totals", async () => {
  const first = await tenant.get("/grants?include_totals=true");
  expect(keysOf(first.body)).toEqual(["grants", "limit", "start", "total"]);
  const { total } = first.body as { total: number };
  expect(total).toBeGreaterThan(50);
  const ids: (string | undefined)[] = [];
  for await (const { id } of await tenant.client().userGrants.list()) ids.push(id);
  expect(new Set(ids).size).toBe(total);
});

it("filters by application and by API", async () => {
  const { data } = await tenant.client().userGrants.list({ user_id: ada });
  const portal = data[0]?.clientID ?? "";
  const audience = data[0]?.audience ?? "";
  const ofPortal = await tenant.client().userGrants.list({ user_id: ada, client_id: portal });
  expect(ofPortal.data.map(({ id }) => id)).toEqual(adaGrants.slice(0, 2));
  const ofPumps = await tenant.client().userGrants.list({ user_id: ada, audience });
  expect(ofPumps.data.map(({ id }) => id)).toEqual([adaGrants[0], adaGrants[2]]);
  expect((await tenant.get("/grants?user_id=auth0%7Cnobody")).body).toEqual([]);
});

it("takes back one, or all of a user", async () => {
  await tenant.client().userGrants.delete(grantIds.adaPortalBilling);
  expect(await grantsOf(ada)).toEqual([adaGrants[0], adaGrants[2]]);
  await tenant.client().userGrants.deleteByUserId({ user_id: ada });
  expect(await grantsOf(ada)).toEqual([]);
  expect(await grantsOf(protagonistIds.get("sandbox-member") ?? "")).toEqual([grantIds.miloFieldPumps]);
});

it("has nothing against taking back what is not there, but wants to know whose", async () => {
  expect((await tenant.send("DELETE", "/grants/nothing", "sandbox-admin")).status).toBe(204);
  expect(await tenant.send("DELETE", "/grants", "sandbox-admin")).toMatchObject({
    status: 400,
    body: { errorCode: "invalid_query_string" },
  });
});

it("lets the viewer read and nothing else", async () => {
  expect((await tenant.get("/grants", "sandbox-viewer")).status).toBe(200);
  expect(await tenant.send("DELETE", `/grants?${adaFilter}`, "sandbox-viewer")).toMatchObject({
    status: 403,
    body: { message: "Insufficient scope, expected any of: delete:grants" },
  });
});
