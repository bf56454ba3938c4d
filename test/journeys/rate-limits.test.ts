import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LoggedCall } from "../../src/sandbox/call-log.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const explained = { headers: { "rollcall-explain": "calls" } };
/** One call for the list and one for the members of each. */
const fortyOneCalls =
  '{ orgs(sources: ["auth0"], first: 40) { nodes { name members(first: 2) { nodes { id } } } } }';

function countStatus(calls: readonly LoggedCall[], status: number): number {
  return calls.filter((call) => call.status === status).length;
}

describe("an operation of 41 calls", () => {
  it.each([
    ["essentials", 0],
    ["essentials", 100],
    ["enterprise", 0],
    ["enterprise", 100],
  ])(
    "meets no refusal on the plan %s, which takes 40 at once, with answers after %i ms",
    async (plan, latencyMs) => {
      await world.behave("auth0", { rateLimit: plan, latencyMs });
      const { data, errors } = await world.ask(fortyOneCalls);
      expect(errors).toEqual([]);
      expect(data.orgs.nodes).toHaveLength(40);
      const calls = await world.calls("auth0");
      expect(calls).toHaveLength(41);
      expect(countStatus(calls, 429)).toBe(0);
    },
  );

  it("is served again right afterwards, as fast as the plan allows", async () => {
    await world.behave("auth0", { rateLimit: "enterprise" });
    expect((await world.ask(fortyOneCalls)).errors).toEqual([]);
    expect((await world.ask(fortyOneCalls)).errors).toEqual([]);
    expect(countStatus(await world.calls("auth0"), 429)).toBeLessThanOrEqual(2);
  });

  it("answers what a small plan lets it ask in its time, and says of the rest when to try again", async () => {
    await world.behave("auth0", { rateLimit: "free" });
    const { data, errors } = await world.ask(fortyOneCalls, { headers: { "rollcall-timeout-ms": "4000" } });
    const found = data.orgs.nodes.filter(({ members }: { members: unknown }) => members !== null);
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(errors).toHaveLength(40 - found.length);
    for (const { extensions, message } of errors) {
      expect(extensions).toMatchObject({ code: "RATE_LIMITED", operation: "get_organization_members" });
      expect(extensions["retryAfter"]).toBeGreaterThanOrEqual(1);
      expect(message).toContain("`retryAfter` seconds");
    }
    expect(countStatus(await world.calls("auth0"), 429)).toBeLessThanOrEqual(2);
  });
});

describe("two operations that wait for the same limit", () => {
  it("take turns: the small one is answered while the big one still waits", async () => {
    await world.behave("auth0", { rateLimit: "essentials" });
    // Uses the limit up, and makes it known.
    await world.ask(fortyOneCalls);
    const order: string[] = [];
    const big = world.ask(fortyOneCalls).then((answer) => {
      order.push("big");
      return answer;
    });
    const small = world
      .ask('{ orgs(sources: ["auth0"], first: 2) { nodes { members(first: 2) { nodes { id } } } } }')
      .then((answer) => {
        order.push("small");
        return answer;
      });
    for (const { errors } of await Promise.all([big, small])) expect(errors).toEqual([]);
    expect(order).toEqual(["small", "big"]);
  });
});

describe("what is told of limits", () => {
  it("stands beside each call and in total for each source, readable", async () => {
    await world.behave("auth0", { rateLimit: { limit: 30, windowMs: 60_000 } });
    const { extensions, headers } = await world.ask(
      `{ orgs(first: 2) { nodes { name } } roles(sources: ["auth0"], first: 1) { nodes { name } } }`,
      explained,
    );
    const { calls, sources, ...totals } = extensions["calls"] as {
      calls: { source: string; rateLimit?: object }[];
      sources: object[];
    };
    const number = calls.length;
    expect(headers.get("rollcall-upstream-calls")).toBe(String(number));
    expect(totals).toEqual({ total: number, sent: number, repeated: 0, serves: number });
    const rateLimit = {
      limit: 30,
      remaining: 29,
      resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    };
    for (const call of calls) {
      if (call.source === "auth0") expect(call).toMatchObject({ rateLimit, attempt: 1, sent: true });
      else expect(call).not.toHaveProperty("rateLimit");
    }
    const auth0 = calls.filter(({ source }) => source === "auth0").length;
    expect(sources).toContainEqual({
      source: "auth0",
      total: auth0,
      sent: auth0,
      repeated: 0,
      serves: auth0,
      rateLimit,
    });
    expect(sources).toContainEqual({
      source: "losant",
      total: number - auth0,
      sent: number - auth0,
      repeated: 0,
      serves: number - auth0,
    });
  });

  it("counts repetitions, each with its number", async () => {
    await world.behave("losant", { fail: [{ pathPattern: "/orgs$", status: 503, times: 2 }] });
    const { extensions, errors, headers } = await world.ask(
      '{ orgs(sources: ["losant"], first: 2) { nodes { name } } }',
      explained,
    );
    expect(errors).toEqual([]);
    const { calls, ...totals } = extensions["calls"] as { calls: { path: string }[] };
    expect(calls.filter(({ path }) => path === "/orgs")).toMatchObject([
      { attempt: 1, status: 503, code: "UNAVAILABLE" },
      { attempt: 2, status: 503, code: "UNAVAILABLE" },
      { attempt: 3, status: 200 },
    ]);
    expect(totals).toMatchObject({ total: calls.length, sent: calls.length, repeated: 2 });
    expect(headers.get("rollcall-upstream-calls")).toBe(String(calls.length));
    expect(await world.calls("losant")).toHaveLength(calls.length);
  });

  it("does not count what got no connection", async () => {
    await world.sandbox.losant.close();
    const { extensions, headers } = await world.ask(
      '{ orgs(sources: ["losant"], first: 2) { nodes { name } } }',
      explained,
    );
    expect(headers.get("rollcall-upstream-calls")).toBe("0");
    expect(extensions["calls"]).toMatchObject({
      sent: 0,
      calls: [{ attempt: 1, sent: false }, {}, { attempt: 3 }],
    });
  });
});
