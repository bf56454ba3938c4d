import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { describe, expect, it } from "vitest";
import type { UpstreamCall } from "../../src/http/call.ts";
import { createTracing } from "../../src/telemetry/tracing.ts";
import { report } from "./report.ts";

const begun = {
  source: "auth0",
  operation: "get_users_by_id",
  method: "GET",
  path: "/users/{id}",
  attempt: 1,
} as const;
const ended: UpstreamCall = {
  ...begun,
  status: 200,
  startedAt: 0,
  durationMs: 5,
  sent: true,
  serves: 1,
};
const request = { method: "POST", headers: new Headers() };
const [unset, error] = [0, 2];

/** Traces, and what was recorded of them. */
function record() {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const sources = [{ name: "auth0", origin: "https://acme.eu.auth0.com" }];
  const tracing = createTracing({ sources, tracer: provider.getTracer("test") });
  return { tracing, spans: () => exporter.getFinishedSpans() };
}

describe("the span of a request", () => {
  it.each([
    ["without an error", {}, unset],
    ["that its caller got wrong", { outcome: "errors", errors: { FORBIDDEN: 1, NOT_FOUND: 2 } }, unset],
    ["that a source failed", { outcome: "errors", errors: { FORBIDDEN: 1, TIMEOUT: 1 } }, error],
    ["that the gateway failed", { outcome: "errors", errors: { INTERNAL_SERVER_ERROR: 1 } }, error],
    ["that was refused for too much load", { outcome: "refused", status: 503 }, error],
  ] as const)("%s has a status that fits", (_, facts, status) => {
    const { tracing, spans } = record();
    tracing.begin(request).end({ ...report, ...facts });
    expect(spans().map((span) => span.status.code)).toEqual([status]);
  });

  it("names the error codes, and no request by its id", () => {
    const { tracing, spans } = record();
    tracing.begin(request).end({ ...report, outcome: "errors", errors: { FORBIDDEN: 1, TIMEOUT: 3 } });
    const [span] = spans();
    expect(span?.attributes).toMatchObject({
      "error.type": "FORBIDDEN",
      "rollcall.error.codes": ["FORBIDDEN", "TIMEOUT"],
    });
    expect(JSON.stringify(span?.attributes)).not.toContain("somebody");
  });

  it("is called after no operation when there was none", () => {
    const { tracing, spans } = record();
    tracing
      .begin({ method: "BREW", headers: new Headers() })
      .end({ ...report, type: null, operation: null, outcome: "refused", status: 405 });
    const [span] = spans();
    expect(span?.name).toBe("GraphQL Operation");
    expect(span?.attributes).not.toHaveProperty("graphql.operation.type");
    expect(span?.attributes["http.request.method"]).toBe("_OTHER");
  });

  it("cuts off a name that its caller made long", () => {
    const { tracing, spans } = record();
    tracing.begin(request).end({ ...report, operation: "x".repeat(10_000) });
    expect(spans()[0]?.attributes["graphql.operation.name"]).toBe("x".repeat(100));
  });
});

describe("the span of an upstream call", () => {
  it("says where it went to, in templates", () => {
    const { tracing, spans } = record();
    const call = tracing.begin(request).calls.begin(begun);
    expect(call.headers["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    call.end(ended);
    expect(spans()).toMatchObject([
      {
        name: "GET /users/{id}",
        status: { code: unset },
        attributes: {
          "server.address": "acme.eu.auth0.com",
          "server.port": 443,
          "url.template": "/users/{id}",
          "http.response.status_code": 200,
        },
      },
    ]);
  });

  it.each([
    ["that failed", { status: 503, code: "UNAVAILABLE" }, error, "UNAVAILABLE"],
    ["that never left", { status: undefined, code: "UNAVAILABLE", sent: false }, error, "UNAVAILABLE"],
    ["that its caller gave up", { status: undefined }, unset, "cancelled"],
  ] as const)("%s says so", (_, { status, ...facts }, code, errorType) => {
    const { tracing, spans } = record();
    const { status: _status, ...rest } = ended;
    tracing
      .begin(request)
      .calls.begin(begun)
      .end({ ...rest, ...facts, ...(status !== undefined && { status }) });
    expect(spans()[0]?.status.code).toBe(code);
    expect(spans()[0]?.attributes["error.type"]).toBe(errorType);
  });
});
