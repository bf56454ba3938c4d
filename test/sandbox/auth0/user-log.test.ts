import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { protagonistIds } from "../../../src/sandbox/auth0/protagonist.ts";
import { longestLog, longestLogUserId } from "../../../src/sandbox/auth0/seed/user-log.ts";
import { keysOf, startTenant, type Tenant } from "./emulated-tenant.ts";

const milo = protagonistIds.get("sandbox-member") ?? "";
const path = (id: string, rest = "") => `/users/${encodeURIComponent(id)}/logs${rest}`;
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

describe("GET /users/{id}/logs", () => {
  it("lists what happened, newest first, the last sign-in on top", async () => {
    const { data } = await tenant.client().users.logs.list(milo);
    const dates = data.map(({ date }) => String(date));
    expect(dates).toEqual(dates.toSorted().toReversed());
    const user = await tenant.client().users.get(milo);
    expect(data[0]).toMatchObject({ type: "s", date: user.last_login, user_id: milo, user_name: user.email });
    expect(new Set(data.map(({ type }) => type))).toEqual(new Set(["s", "fp", "slo", "sapi", "seacft"]));
    expect(new Set(data.map(({ log_id }) => log_id)).size).toBe(data.length);
  });

  it("sorts by its own fields only", async () => {
    const { data } = await tenant.client().users.logs.list(milo, { sort: "type:1" });
    const types = data.map(({ type }) => type);
    expect(types).toEqual(types.toSorted());
    expect((await tenant.get(path(milo, "?sort=log_id:1"))).status).toBe(400);
  });

  it("has totals with the page's length, and a wall at 1,000 entries", async () => {
    const { body } = await tenant.get(path(longestLogUserId, "?include_totals=true&per_page=100&page=9"));
    expect(keysOf(body)).toEqual(["length", "limit", "logs", "start", "total"]);
    expect(body).toMatchObject({ start: 900, length: 100, total: longestLog });
    expect(await tenant.get(path(longestLogUserId, "?per_page=100&page=10"))).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_paging" },
    });
  });

  it("is empty for who did nothing, and closed without a scope for logs", async () => {
    expect((await tenant.get(path("auth0|.."))).body).toEqual([]);
    expect((await tenant.get(path(milo), "sandbox-member")).status).toBe(403);
  });
});
