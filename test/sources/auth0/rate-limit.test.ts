import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainAuth0Error } from "../../../src/sources/auth0/failure.ts";
import { readAuth0RateLimit } from "../../../src/sources/auth0/rate-limit.ts";

function headersOf(limit: string, remaining: string, reset: string): Record<string, string> {
  return { "x-ratelimit-limit": limit, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset };
}

describe("what Auth0 tells of its limits", () => {
  it("is read from the three headers", () => {
    const reset = Math.ceil(Date.now() / 1_000) + 30;
    expect(readAuth0RateLimit(headersOf("50", "12", String(reset)))).toEqual({
      limit: 50,
      remaining: 12,
      resetAt: expect.closeTo(reset * 1_000, -2),
    });
  });

  it.each([-10, 0])("waits a second at least: a reset in %i seconds", (seconds) => {
    const reset = Math.floor(Date.now() / 1_000) + seconds;
    const wait = (readAuth0RateLimit(headersOf("50", "0", String(reset)))?.resetAt ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(900);
    expect(wait).toBeLessThanOrEqual(1_000);
    expect(explainAuth0Error(429, headersOf("50", "0", String(reset)), undefined)).toEqual({ retryAfter: 1 });
  });

  it("does not depend on our clock being right", () => {
    const sentAt = Math.floor(Date.now() / 1_000) - 86_400;
    const headers = {
      ...headersOf("50", "0", String(sentAt + 5)),
      date: new Date(sentAt * 1_000).toUTCString(),
    };
    const wait = (readAuth0RateLimit(headers)?.resetAt ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(4_900);
    expect(wait).toBeLessThanOrEqual(5_000);
    expect(explainAuth0Error(429, headers, undefined).retryAfter).toBe(5);
  });

  it.each([
    ["limit", ["", "1", "1"]],
    ["remaining", ["1", "-1", "1"]],
    ["reset", ["1", "1", "soon"]],
    ["number", ["1.5", "1", "1"]],
  ] as const)("is nothing where one of them is none: %s", (_, [limit, remaining, reset]) => {
    expect(readAuth0RateLimit(headersOf(limit, remaining, reset))).toBeNull();
  });

  it("is nothing or numbers that can be reckoned with, whatever the headers hold", () => {
    const value = fc.oneof(
      fc.string(),
      fc.bigInt().map(String),
      fc.double().map(String),
      fc.nat().map(String),
      fc.constant(undefined),
      fc.array(fc.nat().map(String)),
    );
    fc.assert(
      fc.property(value, value, value, value, (limit, remaining, reset, date) => {
        const told = readAuth0RateLimit({
          "x-ratelimit-limit": limit,
          "x-ratelimit-remaining": remaining,
          "x-ratelimit-reset": reset,
          date,
        });
        if (told === null) return;
        for (const number of [told.limit, told.remaining]) {
          expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
        }
        expect(told.resetAt).toBeGreaterThan(Date.now());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a search that took too long", () => {
  it("is told as such and is no trouble of Auth0's", () => {
    const body = { statusCode: 503, error: "Service Unavailable", message: "The query exceeded the timeout" };
    expect(explainAuth0Error(503, {}, body)).toMatchObject({
      code: "TIMEOUT",
      message: expect.stringContaining("Narrow the filter"),
    });
    expect(explainAuth0Error(503, {}, { message: "Service Unavailable" })).not.toHaveProperty("code");
  });
});
