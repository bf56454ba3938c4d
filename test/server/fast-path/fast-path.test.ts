import { hash } from "node:crypto";
import { GraphQLError, parse } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/config/gateway-config.ts";
import { createSchema } from "../../../src/graph/schema.ts";
import { type Listener, listen } from "../../../src/main/listener.ts";
import { keepDocuments } from "../../../src/server/documents/kept-documents.ts";
import { createFastPath } from "../../../src/server/fast-path/fast-path.ts";
import { createLoad } from "../../../src/server/load.ts";
import { createRequestFollower } from "../../../src/server/request-follower.ts";
import { createTracing } from "../../../src/telemetry/tracing.ts";

const known = "query Known($first: Int) { sources { name } orgs(first: $first) { nodes { id } } }";
const trusted = "{ trusted: __typename }";
const others = {
  subscription: 'subscription { events(source: "auth0") { __typename } }',
  deferred: "{ ... @defer { sources { name } } }",
  several: "query One { __typename } query Other { __typename }",
  dear: "{ dear: __typename }",
};

let listener: Listener;
let shortage: string | null = null;
beforeAll(async () => {
  const documents = keepDocuments(10_000);
  for (const text of [known, trusted, ...Object.values(others)]) documents.keep(text, parse(text));
  const dear = documents.find(others.dear);
  const takeFastPath = createFastPath({
    schema: createSchema(),
    sources: [],
    config: parseConfig({ cors: { origins: ["https://console.example"] }, limits: { maxBodyBytes: 1_000 } }),
    documents,
    persistedDocuments: {
      trusted: new Map([[hash("sha256", trusted), trusted]]),
      isTrustedOnly: false,
      registered: null,
    },
    budget: { findRefusal: ({ document }) => (document === dear ? Promise.resolve(null) : null) },
    load: createLoad({ maxOperations: 10, findPressure: () => shortage, onPressure: () => undefined }),
    follower: createRequestFollower({
      logger: pino({ level: "silent" }),
      metrics: null,
      tracing: createTracing(),
    }),
    mask: () => new GraphQLError("masked"),
  });
  listener = await listen(
    (request, response) => {
      if (!takeFastPath(request, response)) response.writeHead(204, { "general-path": "yes" }).end();
    },
    { host: "127.0.0.1", port: 0 },
  );
});
afterAll(() => listener.close());

/** Whether a request is answered by the fast path. */
async function isTaken(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  path = "/graphql",
): Promise<boolean> {
  const response = await fetch(`${listener.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return response.headers.get("general-path") === null;
}

describe("the fast path", () => {
  it.each([
    ["the text of a known document", { query: known }, {}],
    ["variables that fit", { query: known, variables: { first: 3 } }, {}],
    ["the name of its operation", { query: others.several, operationName: "Other" }, {}],
    ["the hash of a trusted document", { documentId: hash("sha256", trusted) }, {}],
    ["extensions that mean nothing here", { query: known, extensions: { clientLibrary: {} } }, {}],
    ["a wish for the calls", { query: known }, { "rollcall-explain": "calls" }],
    ["less time", { query: known }, { "rollcall-timeout-ms": "500" }],
    ["a choice of media types", { query: known }, { accept: "text/html, application/json;q=0.9" }],
  ])("takes a request with %s", async (_what, body, headers) => {
    expect(await isTaken(body, headers)).toBe(true);
  });

  it.each([
    ["a document that was never seen", { query: "{ never: __typename }" }, {}],
    ["a subscription", { query: others.subscription }, {}],
    ["parts that may come later", { query: others.deferred }, {}],
    ["several operations and no name", { query: others.several }, {}],
    ["a cost that is still to be found out", { query: others.dear }, {}],
    ["a variable of the wrong type", { query: known, variables: { first: "three" } }, {}],
    ["a page size that no page has", { query: known, variables: { first: -1 } }, {}],
    ["the hash of an unknown document", { documentId: "0".repeat(64) }, {}],
    ["a document and its hash", { query: trusted, documentId: hash("sha256", trusted) }, {}],
    ["a parameter that there is not", { query: known, other: 1 }, {}],
    ["a list of operations", [{ query: known }], {}],
    ["nothing that is JSON", "{", {}],
    ["too many bytes", { query: known, extensions: { text: "a".repeat(1_000) } }, {}],
    ["a wish for the plan", { query: known }, { "rollcall-explain": "plan" }],
    ["a wish that there is not", { query: known }, { "rollcall-explain": "all" }],
    ["no time", { query: known }, { "rollcall-timeout-ms": "0" }],
    ["another origin", { query: known }, { origin: "https://console.example" }],
    ["a body that is no JSON", { query: known }, { "content-type": "text/plain" }],
    ["a compressed body", { query: known }, { "content-encoding": "gzip" }],
    ["a wish for events only", { query: known }, { accept: "text/event-stream" }],
    ["a wish for another charset", { query: known }, { accept: "application/json; charset=utf-16" }],
  ])("leaves a request with %s to the general path", async (_what, body, headers) => {
    expect(await isTaken(body, headers)).toBe(false);
  });

  it("leaves other addresses to the general path, and all requests under pressure but a few", async () => {
    expect(await isTaken({ query: known }, {}, "/graphql?a=b")).toBe(false);
    shortage = "memory";
    const taken = await Promise.all(Array.from({ length: 30 }, () => isTaken({ query: known })));
    shortage = null;
    expect(taken).toContain(true);
    expect(await isTaken({ query: known })).toBe(true);
  });
});
