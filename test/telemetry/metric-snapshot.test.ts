import { expect, it } from "vitest";
import type { UpstreamCall } from "../../src/http/call.ts";
import { keepCounts, printTogether } from "../../src/telemetry/metric-snapshot.ts";
import { createMetrics, type Metrics } from "../../src/telemetry/metrics.ts";
import { readExposition } from "./exposition.ts";
import { report } from "./report.ts";

/** The metrics of a worker, before a source that is down or not. */
function createWorkerMetrics(isDown = false): Metrics {
  const load = () => ({ waitingForConnection: 2, waitingForRateLimit: 0, isDown });
  return createMetrics([{ name: "auth0", load }], { own: 1, takeSnapshots: async () => [] });
}

function callWith(remaining: number): UpstreamCall {
  return {
    source: "auth0",
    operation: "get_users",
    method: "GET",
    path: "/users",
    status: 200,
    startedAt: 0,
    durationMs: 30,
    attempt: 1,
    sent: true,
    serves: 1,
    rateLimit: { limit: 50, remaining, resetAt: Date.now() + 1_000 },
  };
}

it("adds counts and what is in flight, and takes the worst of what cannot be added", async () => {
  const [one, other] = [createWorkerMetrics(), createWorkerMetrics(true)];
  one.noteRequest(report);
  other.noteRequest({ ...report, durationMs: 1_000 });
  one.countExecution("query");
  other.countExecution("query");
  other.countExecution("subscription");
  one.noteCall(callWith(40));
  other.noteCall(callWith(7));
  const text = await printTogether([await one.takeSnapshot(), await other.takeSnapshot()]);
  const { sum, samples } = readExposition(text);
  expect(sum("rollcall_operation_duration_seconds_count")).toBe(2);
  expect(sum("rollcall_operation_duration_seconds_sum")).toBe(1.12);
  expect(sum("rollcall_operation_duration_seconds_bucket", { le: "0.25" })).toBe(1);
  expect(sum("rollcall_operation_duration_seconds_bucket", { le: "+Inf" })).toBe(2);
  expect(sum("rollcall_operations_in_flight")).toBe(2);
  expect(sum("rollcall_subscriptions_open")).toBe(1);
  expect(sum("rollcall_upstream_calls_waiting", { reason: "connection" })).toBe(4);
  expect(sum("rollcall_upstream_circuit_open")).toBe(1);
  expect(sum("rollcall_upstream_rate_limit_remaining")).toBe(7);
  const series = samples.map(({ name, labels }) => JSON.stringify([name, labels]));
  expect(new Set(series).size).toBe(series.length);
});

it("keeps what a worker that has ended counted, and not what its gauges said", async () => {
  const [ended, present] = [createWorkerMetrics(true), createWorkerMetrics()];
  ended.noteRequest(report);
  ended.countExecution("query");
  ended.noteCall(callWith(1));
  present.noteRequest(report);
  const kept = await keepCounts([await keepCounts([await ended.takeSnapshot()]), await ended.takeSnapshot()]);
  const { sum, samples } = readExposition(await printTogether([kept, await present.takeSnapshot()]));
  expect(sum("rollcall_operation_duration_seconds_count")).toBe(3);
  expect(sum("rollcall_upstream_call_duration_seconds_count")).toBe(2);
  expect(sum("rollcall_operations_in_flight")).toBe(0);
  expect(sum("rollcall_upstream_circuit_open")).toBe(0);
  expect(samples.filter(({ name }) => name === "rollcall_upstream_rate_limit_remaining")).toEqual([]);
});

it("tells of each process by itself, and when it started", async () => {
  const snapshot = await createWorkerMetrics().takeSnapshot();
  const { samples } = readExposition(await printTogether([snapshot]));
  const started = samples.filter(({ name }) => name === "process_start_time_seconds");
  expect(started).toEqual([
    { name: "process_start_time_seconds", labels: { worker: "1" }, value: expect.any(Number) },
  ]);
});
