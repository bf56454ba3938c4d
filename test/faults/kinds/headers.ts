import { gzipSync } from "node:zlib";
import { type FaultKind, harmless, kind, raw, rawAnswer } from "../kind.ts";
import { type FaultyCall, type HealthyAnswer, reply } from "../proxy.ts";
import { unshowable } from "./status.ts";

/** Sends the healthy answer with some of it changed. */
function altered(change: (answer: HealthyAnswer) => Partial<HealthyAnswer>) {
  return {
    async inflict({ forward, response }: FaultyCall) {
      const answer = await forward();
      reply(response, { ...answer, ...change(answer) });
    },
  };
}

const withType = (type: string) =>
  altered(({ headers }) => ({ headers: { ...headers, "content-type": type } }));

const ok = (...lines: readonly string[]) => ["HTTP/1.1 200 OK", "Content-Type: application/json", ...lines];
const page = Buffer.from(`<!doctype html><title>Sign in</title><p>${unshowable}`);
const bomb = gzipSync(Buffer.alloc(50 * 1_024 * 1_024, 0x20));

/** Every letter as two bytes, with a mark in front. */
function toUtf16({ body }: HealthyAnswer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body.toString("utf8"), "utf16le")]);
}

/** Puts a byte into the first string that no UTF-8 text holds. */
function breakText({ body }: HealthyAnswer): Buffer {
  const at = body.indexOf(":") + 2;
  return Buffer.concat([body.subarray(0, at), Buffer.from([0xe9, 0xff]), body.subarray(at)]);
}

const badResponse = ["BAD_RESPONSE"] as const;
const broken = ["BAD_RESPONSE", "UNAVAILABLE"] as const;
const isTransient = true;

/** Answers whose head does not fit their body, or no standard. */
export const headerKinds: readonly FaultKind[] = [
  kind("headers", "JSON as text/plain", badResponse, withType("text/plain")),
  kind("headers", "JSON as text/html", badResponse, withType("text/html; charset=utf-8")),
  harmless("headers", "JSON as application/problem+json", withType("application/problem+json")),
  harmless("headers", "JSON as APPLICATION/JSON;CHARSET=UTF-8", withType("APPLICATION/JSON;CHARSET=UTF-8")),
  kind(
    "headers",
    "no content type",
    badResponse,
    altered(({ headers: { "content-type": _type, ...headers } }) => ({ headers })),
  ),
  kind(
    "headers",
    "a page of HTML as 200",
    badResponse,
    altered(() => ({ status: 200, headers: { "content-type": "text/html" }, body: page })),
  ),
  kind(
    "headers",
    "a page of HTML as JSON",
    badResponse,
    altered(() => ({ status: 200, headers: { "content-type": "application/json" }, body: page })),
  ),
  kind(
    "headers",
    "content-length too large",
    ["UNAVAILABLE"],
    raw((body) => rawAnswer(ok(`Content-Length: ${body.length + 10}`), body)),
    { isTransient },
  ),
  kind(
    "headers",
    "content-length too large, kept open",
    ["TIMEOUT"],
    raw((body) => rawAnswer(ok(`Content-Length: ${body.length + 10}`), body), { hangUp: false }),
  ),
  kind(
    "headers",
    "content-length too small",
    broken,
    raw((body) => rawAnswer(ok(`Content-Length: ${Math.max(1, body.length - 10)}`), body)),
  ),
  kind(
    "headers",
    "two content-lengths that differ",
    broken,
    raw((body) => rawAnswer(ok(`Content-Length: ${body.length}`, "Content-Length: 5"), body)),
  ),
  kind(
    "headers",
    "content-length of minus one",
    broken,
    raw((body) => rawAnswer(ok("Content-Length: -1"), body)),
  ),
  kind(
    "headers",
    "transfer-encoding that is none",
    broken,
    raw((body) => rawAnswer(ok("Transfer-Encoding: rubbish"), body)),
  ),
  kind(
    "headers",
    "chunks that are none",
    broken,
    raw((body) => rawAnswer(ok("Transfer-Encoding: chunked"), Buffer.concat([Buffer.from("zz\r\n"), body]))),
  ),
  kind(
    "headers",
    "chunked and with a length",
    broken,
    raw((body) => rawAnswer(ok("Transfer-Encoding: chunked", "Content-Length: 3"), body)),
  ),
  kind(
    "headers",
    "headers of 1 MB",
    broken,
    raw((body) =>
      rawAnswer(ok(`X-Padding: ${"x".repeat(1_000_000)}`, `Content-Length: ${body.length}`), body),
    ),
  ),
  kind(
    "headers",
    "header lines without a colon",
    broken,
    raw((body) => rawAnswer(ok("this is no header", `Content-Length: ${body.length}`), body)),
  ),
  harmless("headers", "ASCII declared as latin1", withType("application/json; charset=iso-8859-1")),
  kind(
    "headers",
    "UTF-16",
    badResponse,
    altered((answer) => ({ body: toUtf16(answer) })),
  ),
  kind(
    "headers",
    "invalid UTF-8",
    badResponse,
    altered((answer) => ({ body: breakText(answer) })),
  ),
  kind(
    "headers",
    "gzip that nobody asked for",
    badResponse,
    altered(({ headers, body }) => ({
      headers: { ...headers, "content-encoding": "gzip" },
      body: gzipSync(body),
    })),
  ),
  kind(
    "headers",
    "gzip that the head does not tell of",
    badResponse,
    altered(({ body }) => ({ body: gzipSync(body) })),
  ),
  kind(
    "headers",
    "a gzip bomb of 50 MB",
    badResponse,
    altered(({ headers }) => ({ headers: { ...headers, "content-encoding": "gzip" }, body: bomb })),
  ),
  harmless(
    "headers",
    "103 before the answer",
    raw((body, status) =>
      Buffer.concat([
        rawAnswer(["HTTP/1.1 103 Early Hints", "Link: </style.css>; rel=preload"]),
        rawAnswer(
          [`HTTP/1.1 ${status} OK`, "Content-Type: application/json", `Content-Length: ${body.length}`],
          status === 204 ? "" : body,
        ),
      ]),
    ),
  ),
  kind(
    "headers",
    "100 before the answer",
    broken,
    raw((body) =>
      Buffer.concat([
        rawAnswer(["HTTP/1.1 100 Continue"]),
        rawAnswer(ok(`Content-Length: ${body.length}`), body),
      ]),
    ),
  ),
  kind(
    "headers",
    "101 to another protocol",
    broken,
    raw(() => rawAnswer(["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"])),
  ),
];
