import { gzipSync } from "node:zlib";
import { type Attack, type AttackGroup, get, head, operation, post, times } from "../attack.ts";

const ask = "{ viewers { source { name } } }";
const body = JSON.stringify({ query: ask });
const wrongType = { status: 415, code: "BAD_USER_INPUT", says: /application\/json/ };
const form = `query=${encodeURIComponent(ask)}`;

/** Sends a body as another media type. */
const as =
  (type: string, text: string): Attack["send"] =>
  () =>
    post(text, { "Content-Type": type });

/** Bodies and parameters that mean something else to somebody else. */
export const requests: AttackGroup = {
  name: "requests",
  attacks: [
    { name: "a form", send: as("application/x-www-form-urlencoded", form), verdict: wrongType },
    {
      name: "a multipart form",
      send: as(
        "multipart/form-data; boundary=x",
        `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--\r\n`,
      ),
      verdict: wrongType,
    },
    { name: "JSON as plain text", send: as("text/plain", body), verdict: wrongType },
    {
      name: "JSON as plain text that mentions JSON",
      send: as("text/plain; application/json", body),
      verdict: wrongType,
    },
    { name: "JSON of two types", send: as("text/plain, application/json", body), verdict: wrongType },
    { name: "a document as application/graphql", send: as("application/graphql", ask), verdict: wrongType },
    { name: "no content type", send: as("", body), verdict: wrongType },
    {
      name: "a content type of 8 kB",
      send: as(`application/${"x".repeat(8_000)}`, body),
      verdict: wrongType,
    },
    {
      name: "a gzipped body",
      send: () => post(gzipSync(body), { "Content-Encoding": "gzip" }),
      verdict: { status: 415, code: "BAD_USER_INPUT", says: /Content-Encoding/ },
    },
    {
      name: "50 MB in 50 kB of gzip",
      send: () => post(gzipSync("x".repeat(50_000_000)), { "Content-Encoding": "gzip" }),
      verdict: { status: 415, code: "BAD_USER_INPUT", says: /Content-Encoding/ },
    },
    {
      name: "a list of 1,000 operations",
      send: () => post(`[${Array.from({ length: 1_000 }, () => body).join(",")}]`),
      verdict: { status: 400, code: "UNSUPPORTED", says: /one operation/ },
    },
    { name: "an empty list", send: () => post("[]"), verdict: { status: 400, code: "UNSUPPORTED" } },
    { name: "an empty body", send: () => post(""), verdict: { status: 400, code: "BAD_USER_INPUT" } },
    { name: "null", send: () => post("null"), verdict: { status: 400, code: "BAD_USER_INPUT" } },
    {
      name: "half a body of JSON",
      send: () => post(body.slice(0, -4)),
      verdict: { status: 400, code: "BAD_USER_INPUT" },
    },
    {
      name: "bytes that are no UTF-8",
      send: () => post(Buffer.from([0xff, 0xfe, 0x80])),
      verdict: { status: 400, code: "BAD_USER_INPUT" },
    },
    {
      name: "a query that is a list",
      send: () => post('{"query":["{ __typename }"]}'),
      verdict: { status: 400, code: "BAD_REQUEST" },
    },
    {
      name: "variables that are a list",
      send: () => post('{"query":"{ __typename }","variables":[1]}'),
      verdict: { status: 400, code: "BAD_REQUEST" },
    },
    {
      name: "an operation name that is an object",
      send: () => post('{"query":"{ __typename }","operationName":{}}'),
      verdict: { status: 400, code: "OPERATION_RESOLUTION_FAILURE" },
    },
    {
      name: "a body of 2 MB",
      send: () => post(JSON.stringify({ query: ask, variables: { a: "x".repeat(2_000_000) } })),
      verdict: { status: 413, code: "REQUEST_ENTITY_TOO_LARGE", says: /2,000,0\d\d bytes; 1,000,000/ },
    },
    {
      name: "chunks without an end",
      send: function* () {
        yield head("POST /graphql HTTP/1.1", {
          Host: "localhost",
          "Content-Type": "application/json",
          "Transfer-Encoding": "chunked",
        });
        const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
        for (;;) yield chunk;
      },
      verdict: { status: 413, code: "REQUEST_ENTITY_TOO_LARGE" },
    },
    {
      name: "a million chunks of one byte",
      send: function* () {
        yield head("POST /graphql HTTP/1.1", {
          Host: "localhost",
          "Content-Type": "application/json",
          "Transfer-Encoding": "chunked",
        });
        for (let part = 0; part < 1_100; part += 1) yield "1\r\nx\r\n".repeat(1_000);
        yield "0\r\n\r\n";
      },
      verdict: { status: 413, code: "REQUEST_ENTITY_TOO_LARGE" },
    },
    {
      name: "variables in a GET that are no JSON",
      send: () => get(`${form}&variables=%7B`),
      verdict: { status: 400, code: "BAD_USER_INPUT", says: /`variables`/ },
    },
    {
      name: "extensions in a GET that are no JSON",
      send: () => get(`${form}&extensions=nonsense`),
      verdict: { status: 400, code: "BAD_USER_INPUT", says: /`extensions`/ },
    },
    {
      name: "variables in a GET that are a list",
      send: () => get(`${form}&variables=[]`),
      verdict: { status: 400, code: "BAD_REQUEST" },
    },
    {
      name: "broken percent codes in a GET",
      send: () => get("query=%E0%A4%A&variables=%"),
      verdict: { status: 400, code: "BAD_USER_INPUT" },
    },
    {
      name: "a mutation by GET",
      send: () =>
        get(
          `query=${encodeURIComponent('mutation { userDelete(input: { id: "x" }) { errors { message } } }')}`,
        ),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
    {
      name: "a mutation by GET among queries",
      send: () =>
        get(
          `operationName=B&query=${encodeURIComponent('query A { __typename } mutation B { userDelete(input: { id: "x" }) { errors { message } } }')}`,
        ),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
    {
      name: "2,000 parameters",
      send: () => get(`${times(2_000, (index) => `a${index}=`).replaceAll(" ", "&")}`),
      verdict: { status: 400, code: "BAD_REQUEST" },
    },
    {
      name: "a mutation by GET that says it is a POST",
      send: () =>
        get(
          `query=${encodeURIComponent('mutation { userDelete(input: { id: "x" }) { errors { message } } }')}`,
          { "X-HTTP-Method-Override": "POST", "X-HTTP-Method": "POST" },
        ),
      verdict: { status: 405, code: "BAD_REQUEST" },
    },
  ],
  neighbours: [
    { name: "JSON", send: () => operation(ask), says: /"losant"/ },
    {
      name: "JSON with a charset, in other letters",
      send: () => post(body, { "Content-Type": "Application/JSON ; charset=UTF-8" }),
      says: /"losant"/,
    },
    { name: "a GET", send: () => get(form), says: /"losant"/ },
    {
      name: "a GET with variables",
      send: () =>
        get(
          `query=${encodeURIComponent("query ($a: Boolean!) { viewers @include(if: $a) { __typename } }")}&variables=%7B%22a%22:true%7D`,
        ),
      says: /"Viewer"/,
    },
    {
      name: "a body of 900 kB",
      send: () => post(JSON.stringify({ query: ask, variables: { a: "x".repeat(900_000) } })),
      says: /"losant"/,
    },
    {
      name: "a body in chunks",
      send: () => [
        head("POST /graphql HTTP/1.1", {
          Host: "localhost",
          "Content-Type": "application/json",
          "Transfer-Encoding": "chunked",
        }),
        ...[body.slice(0, 5), body.slice(5)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`),
        "0\r\n\r\n",
      ],
      says: /"viewers":\[\]/,
    },
  ],
};
