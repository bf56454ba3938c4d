import { Writable } from "node:stream";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { noteErrors, openRecord } from "../../src/server/request-record.ts";
import { createServer, type Server, type ServerOptions } from "../../src/server/server.ts";
import { createSources } from "../../src/sources/index.ts";
import type { Source } from "../../src/sources/source.ts";
import { createMetrics } from "../../src/telemetry/metrics.ts";

const warning = 40;
const information = 30;
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

let lines: Record<string, unknown>[];
let sources: readonly Source[];
beforeEach(() => {
  lines = [];
  const config = parseConfig({ sources: [{ kind: "losant", name: "losant", url: "http://127.0.0.1:1" }] });
  sources = createSources(config.sources);
});
afterEach(async () => {
  await Promise.all(sources.map((source) => source.close()));
});

function start(options: Partial<ServerOptions> = {}): Server {
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return createServer({
    createSchema,
    sources,
    config: parseConfig({}),
    sandboxTokens: null,
    logger: pino({ level: "info", base: null, timestamp: false }, log),
    whyNotReady: () => null,
    closing: new AbortController().signal,
    ...options,
  });
}

function post(server: Server, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return server.fetch("http://gateway.example/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** The lines about requests. */
function told(): Record<string, unknown>[] {
  return lines.filter(({ msg }) => msg === "operation" || msg === "request");
}

describe("the line of a request", () => {
  it("has everything that is known of an operation, and nothing of what it was about", async () => {
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    await post(
      start(),
      {
        query: "query Both($id: ID!) { node(id: $id) { id } sources { name } }",
        variables: { id: "c2VzYW1l" },
      },
      { "x-request-id": "my-request", traceparent, "losant-authorization": "Bearer sesame" },
    );
    expect(lines).toEqual([
      {
        level: information,
        requestId: "my-request",
        traceId: "0af7651916cd43dd8448eb211c80319c",
        operation: "Both",
        type: "query",
        outcome: "errors",
        status: 200,
        upstreamCalls: 0,
        errors: { BAD_USER_INPUT: 1 },
        durationMs: expect.any(Number),
        msg: "operation",
      },
    ]);
  });

  it.each([
    ["that is executed", { query: "{ __typename }" }, { outcome: "ok", type: "query", errors: {} }],
    [
      "that does not parse",
      { query: "{ sources {" },
      { outcome: "refused", type: null, errors: { GRAPHQL_PARSE_FAILED: 1 }, msg: "request" },
    ],
    [
      "that is not valid",
      { query: "mutation Wrong { nothing }" },
      { outcome: "refused", type: "mutation", operation: "Wrong", errors: { GRAPHQL_VALIDATION_FAILED: 1 } },
    ],
    [
      "of a name that the document does not have",
      { query: "query One { __typename }", operationName: "Other" },
      { outcome: "refused", type: null, operation: null },
    ],
    [
      "that costs too much",
      { query: `{ ${"a".repeat(60_000)} }` },
      { outcome: "refused", errors: { BUDGET_EXCEEDED: 1 } },
    ],
    ["whose body is no request", ["no", "batch"], { outcome: "refused", status: 400, msg: "request" }],
  ])("is there for one %s", async (_, body, line) => {
    await post(start(), body);
    expect(told()).toMatchObject([{ level: information, requestId: uuid, upstreamCalls: 0, ...line }]);
    expect(told()[0]).not.toHaveProperty("traceId");
  });

  it("is there for a path that leads nowhere, and does not tell the path", async () => {
    await start().fetch("http://gateway.example/sesame?token=sesame");
    expect(told()).toMatchObject([{ level: information, status: 404, outcome: "refused", msg: "request" }]);
    expect(JSON.stringify(lines)).not.toContain("sesame");
  });

  it("is not there for pages, files and probes", async () => {
    const server = start({ metrics: createMetrics([]) });
    const accept = { headers: { accept: "text/html" } };
    for (const path of ["graphql", "livez", "readyz", "metrics"]) {
      const response = await server.fetch(`http://gateway.example/${path}`, accept);
      expect(response.status).toBe(200);
    }
    expect(lines).toEqual([]);
  });

  it("warns when the gateway could not serve it", async () => {
    const server = start({
      config: parseConfig({ limits: { maxOperations: 1 } }),
      findPressure: () => "memory",
    });
    await Promise.all(Array.from({ length: 12 }, () => post(server, { query: "{ __typename }" })));
    const refused = told().filter(({ outcome }) => outcome === "refused");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toMatchObject(
      refused.map(() => ({ level: warning, status: 503, type: null, errors: { UNAVAILABLE: 1 } })),
    );
  });

  it("cuts off a name that its caller made long", async () => {
    await post(start(), { query: `query ${"x".repeat(1_000)} { __typename }` });
    expect(told()).toMatchObject([{ operation: "x".repeat(100) }]);
  });
});

it("counts the errors of the parts that an answer comes in", () => {
  const record = openRecord(null);
  const error = new GraphQLError("too late", { extensions: { code: "TIMEOUT" } });
  noteErrors(record, { errors: [error], incremental: [{ errors: [error, new GraphQLError("?")] }, {}] });
  expect(record.errors).toEqual({ TIMEOUT: 2, UNKNOWN: 1 });
});
