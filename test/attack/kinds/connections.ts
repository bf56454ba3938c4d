import { type Attack, type AttackGroup, head, operation, post } from "../attack.ts";
import type { Pieces } from "../wire.ts";

const ask = "{ viewers { source { name } } }";
const orgs = '{ orgs(sources: ["losant"]) { totalCount } }';
const json = { Host: "localhost", "Content-Type": "application/json" };
const refused = { status: 400 };
const noCredential = { status: 200, code: "UNAUTHENTICATED" };

/** Sends a text as it is. */
const text =
  (...pieces: readonly string[]): Attack["send"] =>
  () =>
    pieces;
/** Sends an operation with other headers than usual. */
const withHeaders =
  (headers: Readonly<Record<string, string | readonly string[]>>): Attack["send"] =>
  () =>
    operation(orgs, undefined, headers);
const pipelined = (...requests: readonly Pieces[]): Pieces =>
  requests.flatMap((pieces) => [...pieces]).map((piece) => Buffer.from(piece));

/** Heads that break HTTP, and connections that never end. */
export const connections: AttackGroup = {
  name: "connections",
  attacks: [
    { name: "no Host", send: text(head("GET /graphql HTTP/1.1", {})), verdict: refused },
    { name: "two Hosts", send: withHeaders({ Host: ["localhost", "evil.example"] }), verdict: refused },
    { name: "a Host with a path", send: withHeaders({ Host: "localhost/../x" }), verdict: refused },
    { name: "a Host that is no name", send: withHeaders({ Host: "<script>" }), verdict: refused },
    { name: "an empty Host", send: withHeaders({ Host: "" }), verdict: refused },
    {
      name: "a Host with a port that is none",
      send: withHeaders({ Host: "localhost:x:y" }),
      verdict: refused,
    },
    { name: "OPTIONS *", send: text(head("OPTIONS * HTTP/1.1", json)), verdict: refused },
    {
      name: "a whole address as target",
      send: text(head("GET http://evil.example/graphql HTTP/1.1", json)),
      verdict: refused,
    },
    {
      name: "a target of another host",
      send: text(head("GET //evil.example/graphql HTTP/1.1", json)),
      verdict: refused,
    },
    { name: "a target without a slash", send: text(head("GET graphql HTTP/1.1", json)), verdict: refused },
    {
      name: "CONNECT",
      send: text(head("CONNECT evil.example:443 HTTP/1.1", json)),
      verdict: { status: null },
    },
    {
      name: "TRACE",
      send: text(head("TRACE /graphql HTTP/1.1", { ...json, Authorization: "Bearer sandbox-admin" })),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
    {
      name: "PUT",
      send: text(head("PUT /graphql HTTP/1.1", { ...json, "Content-Length": "0" })),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
    {
      name: "DELETE",
      send: text(head("DELETE /graphql HTTP/1.1", json)),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
    {
      name: "a method that there is not",
      send: text(head("HACK /graphql HTTP/1.1", json)),
      verdict: refused,
    },
    {
      name: "a path out of the server",
      send: text(head("GET /../../etc/passwd HTTP/1.1", json)),
      verdict: { status: 404 },
    },
    {
      name: "a coded path out of the server",
      send: text(head("GET /graphiql/..%2f..%2fpackage.json HTTP/1.1", json)),
      verdict: { status: 404 },
    },
    { name: "the preface of HTTP/2", send: text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), verdict: refused },
    { name: "HTTP/0.9", send: text("GET /graphql\r\n\r\n"), verdict: refused },
    { name: "HTTP/9.9", send: text(head("GET /graphql HTTP/9.9", json)), verdict: refused },
    {
      name: "a handshake of TLS",
      send: () => [Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])],
      verdict: refused,
    },
    { name: "garbage", send: text("\u0000\u0001\u0002 garbage\r\n\r\n"), verdict: refused },
    {
      name: "garbage after a request",
      send: () => pipelined(operation(ask), ["\u0000garbage\r\n\r\n"]),
      verdict: { status: 200 },
    },
    {
      name: "a target of 64 kB",
      send: text(head(`GET /graphql?query=${"x".repeat(65_536)} HTTP/1.1`, json)),
      verdict: { status: 431 },
    },
    {
      name: "a header of 64 kB",
      send: withHeaders({ "X-Large": "x".repeat(65_536) }),
      verdict: { status: 431 },
    },
    {
      name: "a credential of 64 kB",
      send: withHeaders({ "Losant-Authorization": `Bearer ${"x".repeat(65_536)}` }),
      verdict: { status: 431 },
    },
    {
      name: "500 headers",
      send: withHeaders(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`X-${index}`, "1"]))),
      verdict: { status: 431 },
    },
    {
      name: "3,000 headers and then a credential",
      send: () =>
        post("{}", {
          ...Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [String(index), ""])),
        }),
      verdict: { status: 431 },
    },
    {
      name: "a credential over two lines",
      send: withHeaders({ "Losant-Authorization": "Bearer a\r\n b" }),
      verdict: refused,
    },
    {
      name: "a credential with a null byte",
      send: withHeaders({ "Losant-Authorization": "Bearer a\u0000b" }),
      verdict: refused,
    },
    {
      name: "a credential with a bare CR",
      send: withHeaders({ "Losant-Authorization": "Bearer a\rX: b" }),
      verdict: refused,
    },
    {
      name: "a credential that is not ASCII",
      send: withHeaders({ "Losant-Authorization": "Bearer töken" }),
      verdict: noCredential,
    },
    {
      name: "a credential of two words",
      send: withHeaders({ "Losant-Authorization": "Bearer one two" }),
      verdict: noCredential,
    },
    {
      name: "a credential sent twice",
      send: withHeaders({ "Losant-Authorization": ["Bearer sandbox-admin", "Bearer sandbox-viewer"] }),
      verdict: noCredential,
    },
    {
      name: "several Authorizations",
      send: withHeaders({ Authorization: ["Bearer sandbox-admin", "Bearer sandbox-viewer"] }),
      verdict: { status: 400, says: /`authorization`/ },
    },
    {
      name: "several content types",
      send: withHeaders({ "Content-Type": ["application/json", "text/plain"] }),
      verdict: { status: 400, says: /`content-type`/ },
    },
    {
      name: "a JWT of 100 levels",
      send: withHeaders({
        "Losant-Authorization": `Bearer e30.${Buffer.from(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`).toString("base64url")}.x`,
      }),
      verdict: { status: 200, code: "UNAUTHENTICATED", mostCalls: 1 },
    },
    {
      name: "a JWT whose claims objects inherit",
      send: withHeaders({
        "Losant-Authorization": `Bearer e30.${Buffer.from('{"__proto__":{"iss":"x"},"iss":{"a":1}}').toString("base64url")}.x`,
      }),
      verdict: { status: 200, code: "UNAUTHENTICATED", mostCalls: 1 },
    },
    {
      name: "a space before a colon",
      send: text(`GET /graphql HTTP/1.1\r\nHost: localhost\r\nX : 1\r\n\r\n`),
      verdict: refused,
    },
    {
      name: "two lengths",
      send: () => post(JSON.stringify({ query: ask }), { "content-length": "5" }),
      verdict: refused,
    },
    {
      name: "a length and chunks",
      send: () => post("0\r\n\r\n", { "Transfer-Encoding": "chunked" }),
      verdict: refused,
    },
    {
      name: "a length that is none",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Content-Length": "-1" })),
      verdict: refused,
    },
    {
      name: "a length of 10 TB",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Content-Length": "10000000000000" })),
      verdict: { status: 413, code: "REQUEST_ENTITY_TOO_LARGE" },
    },
    {
      name: "chunks whose length is none",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Transfer-Encoding": "chunked" }), "xyz\r\n"),
      verdict: refused,
    },
    {
      name: "an unknown transfer coding",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Transfer-Encoding": "gzip" })),
      verdict: refused,
    },
    {
      name: "an expectation that nobody knows",
      send: withHeaders({ Expect: "magic" }),
      verdict: { status: 417 },
    },
    {
      name: "an upgrade to WebSocket",
      send: text(
        head("GET /graphql?query=%7B__typename%7D HTTP/1.1", {
          ...json,
          Connection: "Upgrade",
          Upgrade: "websocket",
          "Sec-WebSocket-Key": "x",
          "Sec-WebSocket-Version": "13",
        }),
      ),
      verdict: { status: 200 },
    },
    {
      name: "an Origin that may not read",
      send: withHeaders({ Origin: "https://evil.example" }),
      verdict: { status: 200, mostCalls: 2 },
    },
    {
      name: "Accept of 10,000 ranges",
      send: withHeaders({ Accept: "a/b,".repeat(3_000) }),
      verdict: { status: 406, mostCalls: 2 },
    },
    {
      name: "a timeout that is none",
      send: withHeaders({ "Rollcall-Timeout-Ms": "1e9" }),
      verdict: { status: 400, code: "BAD_USER_INPUT" },
    },
    {
      name: "a request id with a line break in code",
      send: withHeaders({ "X-Request-Id": "a%0d%0ab<script>" }),
      verdict: { status: 200, mostCalls: 2 },
    },
    {
      name: "a head that never ends",
      send: text("POST /graphql HTTP/1.1\r\nHost: localhost\r\nX: "),
      verdict: { status: 408 },
      isSlow: true,
    },
    {
      name: "a body that never comes",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Content-Length": "100" }), "{"),
      verdict: { status: 408 },
      isSlow: true,
    },
    {
      name: "chunks that never come",
      send: text(head("POST /graphql HTTP/1.1", { ...json, "Transfer-Encoding": "chunked" }), "1\r\n{\r\n"),
      verdict: { status: 408 },
      isSlow: true,
    },
    { name: "not a single byte", send: text(), verdict: { status: 408 }, isSlow: true },
  ],
  neighbours: [
    {
      name: "two requests on one connection",
      send: () => pipelined(operation(ask), operation(ask)),
      says: /"losant"/,
    },
    {
      name: "a Host with a port",
      send: () => operation(ask, undefined, { Host: "localhost:4000" }),
      says: /"losant"/,
    },
    {
      name: "a Host that is an IPv6 address",
      send: () => operation(ask, undefined, { Host: "[::1]:4000" }),
      says: /"losant"/,
    },
    {
      name: "a header of 12 kB",
      send: () => operation(ask, undefined, { "X-Large": "x".repeat(12_000) }),
      says: /"losant"/,
    },
    {
      name: "90 headers",
      send: () =>
        operation(
          ask,
          undefined,
          Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`X-${index}`, "1"])),
        ),
      says: /"losant"/,
    },
    { name: "Expect: 100-continue", send: () => operation(ask, undefined, { Expect: "100-continue" }) },
  ],
};
