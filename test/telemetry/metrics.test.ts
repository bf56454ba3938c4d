import { describe, expect, it } from "vitest";
import type { UpstreamCall } from "../../src/http/call.ts";
import { createMetrics, type MeasuredSource } from "../../src/telemetry/metrics.ts";
import { type Exposition, readExposition } from "./exposition.ts";
import { report } from "./report.ts";

const idle = { waitingForConnection: 0, waitingForRateLimit: 0, isDown: false };
const sources: readonly MeasuredSource[] = [
  { name: "auth0", load: () => ({ waitingForConnection: 3, waitingForRateLimit: 5, isDown: true }) },
  { name: "losant", load: () => idle },
];
const call: UpstreamCall = {
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
};

async function measure(act: (metrics: ReturnType<typeof createMetrics>) => void): Promise<Exposition> {
  const metrics = createMetrics(sources);
  act(metrics);
  return readExposition(await metrics.print());
}

describe("the metrics", () => {
  it("measure operations in seconds, by type and outcome", async () => {
    const { sum } = await measure(({ noteRequest }) => {
      noteRequest(report);
      noteRequest({ ...report, type: "mutation", outcome: "errors", errors: { FORBIDDEN: 2, TIMEOUT: 1 } });
    });
    const ok = { type: "query", outcome: "ok" };
    expect(sum("rollcall_operation_duration_seconds_count", ok)).toBe(1);
    expect(sum("rollcall_operation_duration_seconds_sum", ok)).toBe(0.12);
    expect(sum("rollcall_operation_duration_seconds_count", { type: "mutation", outcome: "errors" })).toBe(1);
    expect(sum("rollcall_operation_errors_total", { code: "FORBIDDEN" })).toBe(2);
    expect(sum("rollcall_operation_errors_total", { code: "TIMEOUT" })).toBe(1);
    expect(sum("rollcall_requests_refused_total")).toBe(0);
  });

  it("count refusals by status and code, those too that held no operation", async () => {
    const { sum } = await measure(({ noteRequest, noteRefusal }) => {
      noteRequest({ ...report, outcome: "refused", status: 503, errors: { UNAVAILABLE: 1 } });
      noteRequest({ ...report, type: null, outcome: "refused", status: 404 });
      noteRefusal(431);
    });
    expect(sum("rollcall_requests_refused_total", { status: "503", code: "UNAVAILABLE" })).toBe(1);
    expect(sum("rollcall_requests_refused_total", { status: "404", code: "NONE" })).toBe(1);
    expect(sum("rollcall_requests_refused_total", { status: "431", code: "NONE" })).toBe(1);
    expect(sum("rollcall_operation_duration_seconds_count")).toBe(1);
  });

  it("count what is executed for as long as it is", async () => {
    const metrics = createMetrics(sources);
    const read = async () => {
      const { sum } = readExposition(await metrics.print());
      return [sum("rollcall_operations_in_flight"), sum("rollcall_subscriptions_open")];
    };
    const ends = (["query", "mutation", "subscription"] as const).map(metrics.countExecution);
    expect(await read()).toEqual([2, 1]);
    for (const end of ends) end();
    expect(await read()).toEqual([0, 0]);
  });

  it.each([
    [{ status: 204 }, "2xx"],
    [{ status: 302 }, "3xx"],
    [{ status: 404 }, "4xx"],
    [{ status: 429 }, "429"],
    [{ status: 503 }, "5xx"],
    [{ status: undefined }, "none"],
    [{ status: undefined, sent: false }, "unsent"],
  ] as const)("tell apart what came of an upstream call: %j is %s", async ({ status, ...facts }, label) => {
    const { status: _, ...rest } = call;
    const { samples } = await measure(({ noteCall }) =>
      noteCall({ ...rest, ...facts, ...(status !== undefined && { status }) }),
    );
    const counted = samples.filter(({ name }) => name === "rollcall_upstream_call_duration_seconds_count");
    expect(counted).toEqual([
      {
        name: "rollcall_upstream_call_duration_seconds_count",
        labels: { source: "auth0", operation: "get_users", status: label },
        value: 1,
      },
    ]);
  });

  it("count the repetitions of upstream calls", async () => {
    const { sum } = await measure(({ noteCall }) => {
      for (const attempt of [1, 2, 3]) noteCall({ ...call, attempt });
    });
    expect(sum("rollcall_upstream_repetitions_total", { source: "auth0", operation: "get_users" })).toBe(2);
    expect(sum("rollcall_upstream_call_duration_seconds_count")).toBe(3);
  });

  it("tell the smallest remainder of a rate limit, and none where no answer told any", async () => {
    const { samples } = await measure(({ noteCall }) => {
      for (const remaining of [40, 7, 30])
        noteCall({ ...call, rateLimit: { limit: 50, remaining, resetAt: Date.now() + 1_000 } });
    });
    expect(samples.filter(({ name }) => name === "rollcall_upstream_rate_limit_remaining")).toEqual([
      { name: "rollcall_upstream_rate_limit_remaining", labels: { source: "auth0" }, value: 7 },
    ]);
  });

  it("ask the sources how busy they are", async () => {
    const { sum } = await measure(() => undefined);
    expect(sum("rollcall_upstream_calls_waiting", { source: "auth0", reason: "connection" })).toBe(3);
    expect(sum("rollcall_upstream_calls_waiting", { source: "auth0", reason: "rate_limit" })).toBe(5);
    expect(sum("rollcall_upstream_circuit_open", { source: "auth0" })).toBe(1);
    expect(sum("rollcall_upstream_circuit_open", { source: "losant" })).toBe(0);
  });

  it("have one series for whatever is no code", async () => {
    const { sum, samples } = await measure(({ noteRequest }) => {
      for (let index = 0; index < 1_000; index += 1) {
        noteRequest({ ...report, outcome: "refused", errors: { [`code ${index}`]: 1 } });
      }
    });
    expect(sum("rollcall_operation_errors_total", { code: "OTHER" })).toBe(1_000);
    expect(samples.filter(({ name }) => name === "rollcall_requests_refused_total")).toHaveLength(1);
  });

  it("are a gateway's own, but for those of the process", async () => {
    const { sum } = await measure(({ noteCall }) => noteCall(call));
    expect(sum("rollcall_upstream_call_duration_seconds_count")).toBe(1);
    const other = await measure(() => undefined);
    expect(other.sum("rollcall_upstream_call_duration_seconds_count")).toBe(0);
    expect(other.sum("process_start_time_seconds")).toBeGreaterThan(0);
    expect(other.types.get("nodejs_eventloop_lag_p99_seconds")).toBe("gauge");
  });
});
