import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { until } from "../support/event-stream.ts";
import { subscribe } from "../support/subscription.ts";
import { startWorld, type World } from "../support/world.ts";
import { readMetrics } from "./exposition.ts";

const calls = "rollcall_upstream_call_duration_seconds_count";
const durations = "rollcall_operation_duration_seconds_count";
const refused = "rollcall_requests_refused_total";
const withMembers = "{ orgs(first: 5) { nodes { name members(first: 3) { nodes { user { email } } } } } }";

let world: World;
beforeEach(async () => {
  world = await startWorld({}, { comparesPlans: false });
});
afterEach(() => world.close());

describe("what /metrics tells", () => {
  it("is as many upstream calls as the sources saw", async () => {
    await world.data(withMembers);
    await world.ask('{ users(sources: ["auth0"], first: 2) { nodes { email } } }', { as: "sandbox-limited" });
    await world.behave("auth0", { fail: [{ pathPattern: "/users", status: 503, times: 1 }] });
    await world.data('{ users(sources: ["auth0"], first: 2) { nodes { email } } }');
    const { sum } = await readMetrics(world.url);
    for (const source of ["losant", "auth0"] as const) {
      const seen = await world.calls(source);
      expect(seen.length).toBeGreaterThan(0);
      expect(sum(calls, { source })).toBe(seen.length);
      for (const digit of [2, 4, 5]) {
        const ofClass = seen.filter(({ status }) => Math.floor(status / 100) === digit);
        expect(sum(calls, { source, status: `${digit}xx` })).toBe(ofClass.length);
      }
    }
    expect(sum("rollcall_upstream_repetitions_total", { source: "auth0", operation: "get_users" })).toBe(1);
    expect(sum(durations, { type: "query", outcome: "ok" })).toBe(2);
    expect(sum(durations, { type: "query", outcome: "errors" })).toBe(1);
    expect(sum("rollcall_operation_errors_total", { code: "FORBIDDEN" })).toBe(1);
  });

  it("is every refusal: documents, budgets, bodies, paths and what is no HTTP", async () => {
    await world.ask("{ orgs {");
    await world.ask("{ nothing }");
    await world.ask(
      "{ orgs(first: 100) { nodes { members(first: 100) { nodes { user { memberships(first: 100) { nodes { id } } } } } } } }",
    );
    await fetch(`${world.url}/graphql`, { method: "POST", body: "query={viewer}" });
    await fetch(`${world.url}/nowhere`);
    await sendRaw(world.url, "GET /graphql HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    await sendRaw(world.url, "nonsense\r\n\r\n");
    const { sum } = await readMetrics(world.url);
    expect(sum(refused, { code: "GRAPHQL_PARSE_FAILED" })).toBe(1);
    expect(sum(refused, { code: "GRAPHQL_VALIDATION_FAILED" })).toBe(1);
    expect(sum(refused, { code: "BUDGET_EXCEEDED" })).toBe(1);
    expect(sum(refused, { status: "415", code: "BAD_USER_INPUT" })).toBe(1);
    expect(sum(refused, { status: "404", code: "NONE" })).toBe(1);
    expect(sum(refused, { status: "400", code: "NONE" })).toBe(2);
    expect(sum(refused)).toBe(7);
    expect(sum(calls)).toBe(0);
    expect(sum("rollcall_operations_in_flight")).toBe(0);
  });

  it("is an operation in flight until its answer, or until its caller leaves", async () => {
    await world.behave("auth0", { latencyMs: 60_000 });
    const caller = new AbortController();
    const asked = fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "auth0-authorization": "Bearer sandbox-admin" },
      body: JSON.stringify({ query: '{ users(sources: ["auth0"]) { nodes { email } } }' }),
      signal: caller.signal,
    });
    asked.catch(() => undefined);
    const inFlight = async () => (await readMetrics(world.url)).sum("rollcall_operations_in_flight");
    await until(async () => (await inFlight()) === 1);
    caller.abort();
    await until(async () => (await inFlight()) === 0);
    const { sum } = await readMetrics(world.url);
    expect(sum(durations, { type: "query", outcome: "abandoned" })).toBe(1);
  });

  it("is a subscription for as long as somebody follows it", async () => {
    const following = await subscribe(world, "subscription { identityEvents { user { email } } }");
    const open = async () => (await readMetrics(world.url)).sum("rollcall_subscriptions_open");
    expect(await open()).toBe(1);
    following.leave();
    await until(async () => (await open()) === 0);
    expect((await readMetrics(world.url)).sum(durations, { type: "subscription" })).toBe(1);
  });

  it("is that calls wait for a connection", async () => {
    await world.close();
    world = await startWorld({ sources: [{ kind: "auth0", name: "auth0", url: "http://127.0.0.1:1" }] });
    const { sandbox } = world;
    const other = await startWorld({
      sources: [{ kind: "auth0", name: "auth0", url: sandbox.auth0.url, connections: 1 }],
    });
    await world.behave("auth0", { latencyMs: 300 });
    const asked = other.ask(withMembers);
    await until(async () => {
      const { sum } = await readMetrics(other.url);
      return sum("rollcall_upstream_calls_waiting", { source: "auth0", reason: "connection" }) >= 3;
    });
    await asked;
    await other.close();
  });

  it("is that a source counts as down", async () => {
    await world.behave("auth0", { fail: [{ pathPattern: ".", status: 503 }] });
    const isOpen = async () =>
      (await readMetrics(world.url)).sum("rollcall_upstream_circuit_open", { source: "auth0" }) === 1;
    await until(async () => {
      await world.ask('{ users(sources: ["auth0"], first: 1) { nodes { email } } }');
      return isOpen();
    });
    const { sum } = await readMetrics(world.url);
    expect(sum("rollcall_upstream_circuit_open", { source: "losant" })).toBe(0);
    expect(sum("rollcall_operation_errors_total", { code: "UNAVAILABLE" })).toBeGreaterThan(0);
  });

  it("is how few calls a source's rate limit leaves", async () => {
    await world.behave("auth0", { rateLimit: { limit: 20, windowMs: 60_000 } });
    await world.data(withMembers, { as: { auth0: "sandbox-admin" } }).catch(() => undefined);
    const { sum } = await readMetrics(world.url);
    const remaining = sum("rollcall_upstream_rate_limit_remaining", { source: "auth0" });
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThan(20);
  });
});

describe("the labels in /metrics", () => {
  it("stay few under 1,000 hostile ids, names, paths and headers", async () => {
    const ask = async (index: number) => {
      const mark = `hostile${index}`;
      await world.ask(`query ${mark} { ${mark}: org(id: "${btoa(`Org:auth0:${mark}`)}") { name } }`, {
        headers: { "x-request-id": mark, traceparent: `00-${mark.padEnd(32, "0")}-b7ad6b7169203331-01` },
        as: { auth0: mark },
      });
      await fetch(`${world.url}/${mark}?${mark}=1`, { headers: { [mark]: mark } });
    };
    await ask(0);
    const before = await readMetrics(world.url);
    for (let start = 1; start <= 1_000; start += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => ask(start + index)));
    }
    const after = await readMetrics(world.url);
    const own = (samples: typeof after.samples) => samples.filter(({ name }) => name.startsWith("rollcall_"));
    expect(after.sum(durations)).toBe(1_001);
    // What may come on top is another outcome or another status, and not a series for each.
    expect(own(after.samples).length).toBeLessThan(own(before.samples).length + 40);
    expect(JSON.stringify(after.samples)).not.toContain("hostile");
  });
});

describe("/metrics", () => {
  it("is text of Prometheus that no cache keeps", async () => {
    const { headers, status } = await fetch(`${world.url}/metrics`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("is not there when it is switched off", async () => {
    const other = await startWorld({ metrics: { enabled: false } });
    expect((await fetch(`${other.url}/metrics`)).status).toBe(404);
    await other.data("{ orgs(first: 1) { nodes { name } } }");
    await other.close();
  });
});

/** Sends bytes that need not be a request, and waits until the connection ends. */
function sendRaw(url: string, bytes: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("error", () => undefined);
    socket.on("data", () => undefined);
    socket.on("close", () => resolve());
  });
}
