import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createRateLimiter } from "../../../src/sandbox/rate-limiter.ts";
import { startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
beforeEach(() => tenant.reset());
afterAll(() => tenant.close());

/** So many requests at once, which take far less time than the limits need to let them all through. */
async function statusesOf(path: string, count = 40): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: count }, () => tenant.get(path)));
  return answers.map(({ status }) => status);
}

describe("the rate limits of a plan", () => {
  it("are one for everything on the free plan", async () => {
    await tenant.behave({ rateLimit: "free" });
    const first = await tenant.get("/roles?per_page=1");
    expect(first.headers.get("x-ratelimit-limit")).toBe("2");
    expect(first.headers.get("x-ratelimit-remaining")).toBe("1");
    expect(new Set(await statusesOf("/roles?per_page=1"))).toEqual(new Set([200, 429]));
    expect(await statusesOf("/users?per_page=1")).toContain(429);
  });

  it("are one for each group on the essentials plan", async () => {
    await tenant.behave({ rateLimit: "essentials" });
    expect(new Set(await statusesOf("/organizations?per_page=1"))).toEqual(new Set([200, 429]));
    expect((await tenant.get("/users?per_page=1")).headers.get("x-ratelimit-limit")).toBe("40");
    expect((await tenant.get("/roles?per_page=1")).headers.get("x-ratelimit-limit")).toBe("10");
  });

  it("are one for everything and one for each group on the enterprise plan", async () => {
    await tenant.behave({ rateLimit: "enterprise" });
    expect(new Set(await statusesOf("/organizations?per_page=1"))).toEqual(new Set([200, 429]));
    expect((await tenant.get("/roles?per_page=1")).headers.get("x-ratelimit-limit")).toBe("50");
  });

  it("tell when there is more in whole seconds since 1970", async () => {
    await tenant.behave({ rateLimit: "essentials" });
    const before = Math.floor(Date.now() / 1000);
    const reset = Number((await tenant.get("/organizations?per_page=1")).headers.get("x-ratelimit-reset"));
    expect(Number.isInteger(reset)).toBe(true);
    expect(reset).toBeGreaterThanOrEqual(before);
    expect(reset).toBeLessThanOrEqual(before + 4);
  });
});

describe("rate limits by group", () => {
  it("leave the other groups alone", async () => {
    await tenant.behave({ rateLimit: { "users read": { limit: 1, windowMs: 60_000 } } });
    expect(await statusesOf("/users?per_page=1", 2)).toEqual(expect.arrayContaining([200, 429]));
    expect(await statusesOf("/roles", 2)).toEqual([200, 200]);
  });
});

describe("a bucket of requests", () => {
  it("empties in a burst and fills up by the clock", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const limiter = createRateLimiter();
      const take = () => limiter.take("group", { burst: 2, perMinute: 60 });
      expect([take().allowed, take().allowed, take().allowed]).toEqual([true, true, false]);
      const { state } = take();
      expect(state).toEqual({ limit: 2, remaining: 0, resetAt: Date.now() + 1000 });
      vi.setSystemTime(state.resetAt);
      expect([take().allowed, take().allowed]).toEqual([true, false]);
      vi.setSystemTime(state.resetAt + 60_000);
      expect([take().allowed, take().allowed, take().allowed]).toEqual([true, true, false]);
    } finally {
      vi.useRealTimers();
    }
  });
});
