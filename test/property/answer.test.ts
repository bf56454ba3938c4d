import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodes } from "../../src/errors/code.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import { readAnswer } from "../../src/http/answer.ts";
import type { ExplainError } from "../../src/http/explanation.ts";
import type { ResponseHeaders } from "../../src/http/response-headers.ts";
import { explainAuth0Error } from "../../src/sources/auth0/failure.ts";
import { explainLosantError } from "../../src/sources/losant/failure.ts";
import { anyHeader, anyJson, anyObject, anyText } from "./arbitrary.ts";

const numRuns = 500;
const secret = "s3cret-token-of-the-caller";
const status = fc.oneof(
  fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 429, 500, 503, 504),
  fc.integer({ min: 200, max: 599 }),
);

const headers: fc.Arbitrary<ResponseHeaders> = fc.record(
  {
    "content-type": anyHeader("application/json", "application/problem+json; charset=utf-8", "text/html"),
    "content-encoding": anyHeader("gzip", "identity"),
    "retry-after": anyHeader("120", "Sun, 01 Mar 2026 09:30:00 GMT", "-1", "1e9"),
    date: anyHeader("Sun, 01 Mar 2026 09:30:00 GMT"),
    "x-ratelimit-reset": anyHeader("1772357400", "99999999999999999999", "0x10", "NaN"),
    "set-cookie": fc.array(anyHeader("a=b"), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const told = anyText.map((text) => `${text} Bearer ${secret} ${text}`);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .oneof(
      anyJson,
      anyObject(["statusCode", "error", "message", "errorCode", "type", "validationErrors"]),
      fc.record({
        message: told,
        errorCode: told,
        type: told,
        validationErrors: fc.array(fc.record({ message: told })),
      }),
      fc.record({
        statusCode: fc.constant(403),
        message: anyText.map((text) => `Insufficient scope, expected any of: read:users, ${text}`),
      }),
    )
    .map((value) => Buffer.from(JSON.stringify(value) ?? "")),
  fc.constant(new Error("the body did not come")),
);

const vendors: readonly [string, ExplainError | undefined][] = [
  ["Auth0", explainAuth0Error],
  ["Losant", explainLosantError],
  ["nobody known", undefined],
];

describe.each(vendors)("whatever answer comes from %s", (_, explainError) => {
  const call = { source: "s", operation: "op", reads: true, authorized: true };
  const reading = { call, explainError, authorization: `Bearer ${secret}`, secrets: [] };

  it("is a value or an error with one of our codes, told within bounds and without the credential", () => {
    fc.assert(
      fc.property(status, headers, body, (code, given, content) => {
        try {
          const value = readAnswer({ status: code, headers: given, body: content }, reading);
          expect(code).toBeLessThan(300);
          expect(content).not.toBeInstanceOf(Error);
          expect(() => JSON.stringify(value)).not.toThrow();
        } catch (error) {
          if (error === content) return;
          expect(error).toBeInstanceOf(UpstreamError);
          const { code: ours, message, failure } = error as UpstreamError;
          expect(Object.keys(errorCodes)).toContain(ours);
          const { retryAfter = 0, requiredScopes = [], upstreamMessage = "", upstreamCode = "" } = failure;
          expect(Number.isSafeInteger(retryAfter) && retryAfter >= 0).toBe(true);
          expect(requiredScopes.length).toBeLessThanOrEqual(50);
          for (const text of [upstreamMessage, upstreamCode, ...requiredScopes]) {
            expect(typeof text === "string" && text.length <= 500 && text.isWellFormed()).toBe(true);
            expect(text).not.toMatch(/\p{Cc}/u);
          }
          expect(message + JSON.stringify(failure)).not.toContain(secret);
        }
      }),
      { numRuns },
    );
  });
});
