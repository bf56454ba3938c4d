import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lockedOutCustomerId, lockedOutUserId } from "../../../src/sandbox/auth0/seed/user-block.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const email = "milo.brandt@meridian-pumps.example";
const blocksOf = async (id: string) => (await tenant.client().userBlocks.list(id)).blocked_for;

describe("blocks after too many wrong passwords", () => {
  it("are told per network, by id and by what was typed", async () => {
    const blocks = await blocksOf(lockedOutUserId);
    expect(blocks).toEqual([
      { identifier: email, ip: "198.51.100.23", connection: "Username-Password-Authentication" },
      { identifier: email, ip: "2001:db8:4:7::15", connection: "Username-Password-Authentication" },
    ]);
    expect(
      await tenant.client().userBlocks.listByIdentifier({
        identifier: email,
        consider_brute_force_enablement: true,
      }),
    ).toEqual({ blocked_for: blocks });
    expect(await blocksOf("auth0|..")).toEqual([]);
    expect(await tenant.client().users.get(lockedOutUserId)).not.toHaveProperty("blocked");
  });

  it("are lifted by id, and others' stay", async () => {
    await tenant.client().userBlocks.delete(lockedOutUserId);
    expect(await blocksOf(lockedOutUserId)).toEqual([]);
    expect(await blocksOf(lockedOutCustomerId)).toHaveLength(1);
  });

  it("are lifted by identifier", async () => {
    await tenant.client().userBlocks.deleteByIdentifier({ identifier: email });
    expect(await blocksOf(lockedOutUserId)).toEqual([]);
  });

  it("answer 404 for nobody's id, an empty list for nobody's name, and 400 without one", async () => {
    expect((await tenant.get("/user-blocks/auth0%7Cnobody")).status).toBe(404);
    expect((await tenant.get("/user-blocks?identifier=nobody")).body).toEqual({ blocked_for: [] });
    expect((await tenant.get("/user-blocks")).status).toBe(400);
    expect((await tenant.send("DELETE", "/user-blocks", "sandbox-admin")).status).toBe(400);
  });
});
