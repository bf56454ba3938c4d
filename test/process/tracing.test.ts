import { afterEach, describe, expect, it } from "vitest";
import type { Fault } from "../faults/proxy.ts";
import { type MirroredRequest, startMirror } from "../isolation/mirror.ts";
import { readMetrics } from "../telemetry/exposition.ts";
import { type OtlpReceiver, type ReceivedSpan, startOtlpReceiver } from "../telemetry/otlp-receiver.ts";
import { type Cli, startCli } from "./cli.ts";
import { createClient } from "./client.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const callerSpanId = "b7ad6b7169203331";
const traceparent = `00-${traceId}-${callerSpanId}-01`;
const query =
  'query Names { orgs(sources: ["auth0"], first: 1) { nodes { name } } viewer(source: "losant") { user { displayName } } }';
const [server, client] = [2, 3];

let closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
  closings = [];
});

interface Traced {
  readonly receiver: OtlpReceiver;
  readonly cli: Cli;
  /** Requests that the mirrors saw. */
  readonly seen: readonly MirroredRequest[];
  ask(
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly text: string }>;
  /** Ends the program, and gives what it exported until then. */
  end(): Promise<readonly ReceivedSpan[]>;
}

interface TracedOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly nodeArguments?: readonly string[];
  readonly answer?: number | "never";
  readonly pickFault?: () => Fault | null;
}

/** Starts the program before two mirrors and beside a collector. */
async function start({
  environment,
  config,
  nodeArguments = [],
  answer = 200,
  pickFault,
}: TracedOptions = {}) {
  const receiver = await startOtlpReceiver({ answer });
  closings.push(receiver.close);
  const seen: MirroredRequest[] = [];
  const sources = [];
  for (const kind of ["losant", "auth0"] as const) {
    const mirror = await startMirror({
      kind,
      onRequest: (request) => void seen.push(request),
      ...(pickFault !== undefined && { pickFault }),
    });
    closings.push(mirror.close);
    sources.push({ kind, name: kind, url: mirror.url });
  }
  const cli = await startCli({
    config: { sources, ...config },
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...environment },
    nodeArguments,
  });
  closings.push(cli.close);
  const callers = createClient(cli.url);
  closings.push(async () => callers.close());
  const traced: Traced = {
    receiver,
    cli,
    seen,
    ask: (headers = {}) => callers.ask(query, { headers }),
    async end() {
      callers.close();
      cli.signal("SIGTERM");
      expect(await cli.ended).toEqual({ code: 0, signal: null });
      return receiver.spans;
    },
  };
  return traced;
}

describe("with a collector, a request", () => {
  it("is one trace, from its caller through the gateway to the sources", async () => {
    const { ask, end, seen, cli } = await start({ environment: { OTEL_SERVICE_NAME: "rollcall-test" } });
    expect((await ask({ traceparent, tracestate: "vendor=1", baggage: "user=ada" })).status).toBe(200);
    const spans = await end();
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const [request, ...others] = spans.filter(({ kind }) => kind === server);
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      name: "query",
      parentSpanId: callerSpanId,
      status: 0,
      attributes: {
        "graphql.operation.type": "query",
        "graphql.operation.name": "Names",
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "rollcall.outcome": "ok",
        "rollcall.upstream.calls": seen.length,
      },
    });
    const calls = spans.filter(({ kind }) => kind === client);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.map(({ headers }) => headers["traceparent"]).toSorted()).toEqual(
      calls.map(({ spanId }) => `00-${traceId}-${spanId}-01`).toSorted(),
    );
    for (const { headers } of seen) {
      expect(headers).not.toHaveProperty("tracestate");
      expect(headers).not.toHaveProperty("baggage");
    }
    for (const call of calls) expect(call.parentSpanId).toBe(request?.spanId);
    expect(calls.find(({ attributes }) => attributes["rollcall.source"] === "losant")).toMatchObject({
      name: "GET /me",
      attributes: {
        "http.request.method": "GET",
        "url.template": "/me",
        "server.address": "127.0.0.1",
        "http.response.status_code": 200,
        "rollcall.upstream.operation": "me.get",
      },
    });
    expect(request?.resource["service.name"]).toBe("rollcall-test");
    expect(cli.output()).toContain(`"traceId":"${traceId}"`);
  });

  it("has a span for each try of a call", async () => {
    let failures = 1;
    const { ask, end } = await start({
      pickFault: () =>
        failures-- > 0 ? { inflict: ({ response }) => void response.writeHead(503).end() } : null,
    });
    await ask();
    const calls = (await end()).filter(({ kind }) => kind === client);
    const [failed] = calls.filter(({ status }) => status === 2);
    expect(failed?.attributes).toMatchObject({
      "http.response.status_code": 503,
      "error.type": "UNAVAILABLE",
    });
    const again = calls.filter(({ attributes }) => attributes["http.request.resend_count"] === 1);
    expect(again).toMatchObject([{ name: failed?.name, traceId: failed?.traceId, status: 0 }]);
  });

  it("that brings no trace begins one", async () => {
    const { ask, end, seen } = await start();
    await ask();
    await ask({ traceparent: "not-a-trace" });
    const spans = (await end()).filter(({ kind }) => kind === server);
    expect(spans.map(({ parentSpanId }) => parentSpanId)).toEqual(["", ""]);
    const traces = new Set(spans.map((span) => span.traceId));
    expect(traces.size).toBe(2);
    expect(new Set(seen.map(({ headers }) => String(headers["traceparent"]).split("-")[1]))).toEqual(traces);
    expect(spans[0]?.resource["service.name"]).toBe("rollcall");
  });

  it.each([
    ["whose caller does not want to be recorded", {}, traceparent.replace(/01$/, "00")],
    ["that no sampler takes", { OTEL_TRACES_SAMPLER: "always_off" }, traceparent],
  ])("%s is passed on as such, and not exported", async (_, environment, header) => {
    const { ask, end, seen } = await start({ environment });
    await ask({ traceparent: header });
    expect(await end()).toEqual([]);
    for (const { headers } of seen)
      expect(headers["traceparent"]).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
  });

  it("tells the sources nothing when it is told not to", async () => {
    const { ask, end, seen } = await start({ config: { tracing: { propagateUpstream: false } } });
    await ask({ traceparent });
    expect((await end()).filter(({ kind }) => kind === client)).toHaveLength(seen.length);
    expect(seen.length).toBeGreaterThan(1);
    for (const { headers } of seen) expect(headers).not.toHaveProperty("traceparent");
  });
});

describe("without a collector", () => {
  it.each([
    ["none named", { OTEL_EXPORTER_OTLP_ENDPOINT: "" }],
    ["tracing switched off", { OTEL_SDK_DISABLED: "true" }],
    ["no exporter", { OTEL_TRACES_EXPORTER: "none" }],
  ])("a trace is passed on as it came, and stands in the log: %s", async (_, environment) => {
    const { ask, end, seen, cli } = await start({ environment });
    await ask({ traceparent });
    await ask();
    expect(await end()).toEqual([]);
    const passed = new Set(seen.map(({ headers }) => headers["traceparent"]));
    expect(passed).toEqual(new Set([traceparent, undefined]));
    expect(cli.output().split(`"traceId":"${traceId}"`)).toHaveLength(2);
  });
});

describe("a collector that fails", () => {
  it.each([500, 404, "never"] as const)("harms no request and not the end: it answers %s", async (answer) => {
    const { ask, end, cli } = await start({
      answer,
      environment: { OTEL_EXPORTER_OTLP_TIMEOUT: "300" },
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await end()).toEqual([]);
    expect(cli.output()).toContain("traces could not be exported");
  });

  it("harms nothing either when nobody listens", async () => {
    const { ask, end } = await start({
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", OTEL_EXPORTER_OTLP_TIMEOUT: "300" },
    });
    expect((await ask()).status).toBe(200);
    await end();
  });
});

it("says which packages are missing, and does not start", async () => {
  const withoutSdk =
    'import { registerHooks } from "node:module"; registerHooks({ resolve(name, context, next) { ' +
    'if (!name.startsWith("@opentelemetry/sdk")) return next(name, context); ' +
    'throw Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" }); } });';
  await expect(
    start({ nodeArguments: ["--import", `data:text/javascript,${encodeURIComponent(withoutSdk)}`] }),
  ).rejects.toThrow(
    "npm install @opentelemetry/sdk-trace @opentelemetry/resources @opentelemetry/exporter-trace-otlp-http",
  );
});

it("exports the span of a subscription when the program ends", async () => {
  const events: Fault = {
    inflict: ({ response }) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    },
  };
  const { cli, end } = await start({ pickFault: () => events });
  const following = await fetch(`${cli.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      "auth0-authorization": "Bearer somebody",
    },
    body: JSON.stringify({ query: "subscription Follow { identityEvents { user { email } } }" }),
  });
  expect((await readMetrics(cli.url)).sum("rollcall_subscriptions_open")).toBe(1);
  const spans = await end();
  expect(await following.text()).toContain("event: complete");
  expect(spans.filter(({ kind }) => kind === server)).toMatchObject([
    { name: "subscription", attributes: { "graphql.operation.name": "Follow" } },
  ]);
});
