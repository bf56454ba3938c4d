import type { ErrorCode } from "../../../src/errors/code.ts";
import { type Expectation, type FaultKind, kind } from "../kind.ts";
import type { Fault } from "../proxy.ts";

/** Stands in bodies that nobody may be shown: pages of proxies, half-read records. */
export const unshowable = "body-that-is-for-nobody";

type Headers = Readonly<Record<string, string>>;

function answers(status: number, headers: Headers | (() => Headers) = {}, body?: string): Fault {
  return {
    inflict({ response }) {
      const text =
        body ??
        JSON.stringify({ statusCode: status, error: "Broken", type: "Broken", message: "Out of order" });
      response.writeHead(status, {
        "content-type": "application/json",
        ...(typeof headers === "function" ? headers() : headers),
      });
      response.end(text);
    },
  };
}

function status(
  code: number,
  codes: readonly ErrorCode[],
  expectation: Expectation = {},
  headers: Headers | (() => Headers) = {},
  suffix = "",
): FaultKind {
  return kind("status", `${code}${suffix}`, codes, answers(code, headers), expectation);
}

const isTransient = true;
// Calls that wait for the limit can use up the deadline.
const rateLimited = ["RATE_LIMITED", "TIMEOUT"] as const;
const hides: Expectation = { mayHide: true };

/** Answers whose status says that something went wrong. */
export const statusKinds: readonly FaultKind[] = [
  status(400, ["BAD_USER_INPUT"]),
  status(401, ["UNAUTHENTICATED"]),
  status(403, ["FORBIDDEN"]),
  status(404, ["NOT_FOUND", "UNAVAILABLE"], hides),
  status(408, ["TIMEOUT"]),
  // A list over several sources tells what is no list's failure as UNAVAILABLE.
  status(409, ["CONFLICT", "UNAVAILABLE"]),
  status(410, ["EXPIRED", "UNAVAILABLE"]),
  status(413, ["BAD_USER_INPUT"]),
  status(418, ["BAD_RESPONSE"]),
  // What these ask to wait is more than the deadline leaves.
  status(429, rateLimited, { recoveryMs: 3_000 }),
  status(429, rateLimited, { recoveryMs: 3_000 }, { "retry-after": "1" }, " with Retry-After"),
  status(
    429,
    rateLimited,
    { recoveryMs: 4_000 },
    { "retry-after": "2" },
    " with a Retry-After beyond the deadline",
  ),
  status(
    429,
    rateLimited,
    { recoveryMs: 3_000 },
    { "retry-after": "soon" },
    " with a Retry-After that is no time",
  ),
  status(
    429,
    rateLimited,
    { recoveryMs: 4_000 },
    () => ({
      "x-ratelimit-limit": "50",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1_000) + 1),
    }),
    " with x-ratelimit-reset",
  ),
  status(500, ["UNAVAILABLE"]),
  status(502, ["UNAVAILABLE"], { isTransient }),
  status(503, ["UNAVAILABLE"], { isTransient }),
  status(504, ["TIMEOUT"], { isTransient }),
  status(599, ["UNAVAILABLE"]),
  kind("status", "204 without a body", ["BAD_RESPONSE"], {
    async inflict({ forward, response }) {
      await forward();
      response.writeHead(204).end();
    },
  }),
  kind("status", "200 without a body", ["BAD_RESPONSE"], {
    async inflict({ forward, response }) {
      await forward();
      response.writeHead(200, { "content-type": "application/json", "content-length": 0 }).end();
    },
  }),
  ...[301, 302, 307, 308].map((code) =>
    kind("status", `${code} to another host`, ["BAD_RESPONSE"], {
      async inflict({ forward, response }) {
        await forward();
        response.writeHead(code, { location: "http://127.0.0.1:9/stolen" }).end();
      },
    }),
  ),
  status(304, ["BAD_RESPONSE"]),
  kind("status", "400 that quotes the credential", ["BAD_USER_INPUT"], {
    inflict({ authorization, response }) {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(
        JSON.stringify({
          type: "Validation",
          message: `Bad header ${authorization}`,
          errorCode: authorization,
        }),
      );
    },
  }),
  kind(
    "status",
    "502 as a page of HTML",
    ["UNAVAILABLE"],
    answers(502, { "content-type": "text/html" }, `<html><body>${unshowable}</body></html>`),
    { isTransient },
  ),
  kind(
    "status",
    "500 with a body of another shape",
    ["UNAVAILABLE"],
    answers(500, {}, '[{"message":{"a":1}},null]'),
  ),
];
