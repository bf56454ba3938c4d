import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../../src/errors/code.ts";
import { UpstreamError, type UpstreamFailure } from "../../../src/errors/upstream-error.ts";
import {
  delayBefore,
  explainEventFailure,
  isWorthAnotherTry,
} from "../../../src/sources/auth0/event-retry.ts";

function failure(code: ErrorCode, facts: Partial<UpstreamFailure> = {}): UpstreamError {
  return new UpstreamError(code, "It failed.", { source: "auth0", operation: "subscribe_events", ...facts });
}

describe("another try", () => {
  it.each(["UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"] as const)("makes sense after %s, ten times", (code) => {
    expect(isWorthAnotherTry(failure(code), 1)).toBe(true);
    expect(isWorthAnotherTry(failure(code), 10)).toBe(true);
    expect(isWorthAnotherTry(failure(code), 11)).toBe(false);
  });

  it.each(["BAD_USER_INPUT", "UNAUTHENTICATED", "NOT_FOUND", "EXPIRED", "BAD_RESPONSE"] as const)(
    "makes no sense after %s",
    (code) => {
      expect(isWorthAnotherTry(failure(code), 1)).toBe(false);
    },
  );

  it("makes no sense without the scope, and a little when all streams are in use", () => {
    expect(isWorthAnotherTry(failure("FORBIDDEN", { requiredScopes: ["read:events"] }), 1)).toBe(false);
    expect(isWorthAnotherTry(failure("FORBIDDEN"), 3)).toBe(true);
    expect(isWorthAnotherTry(failure("FORBIDDEN"), 4)).toBe(false);
  });

  it("makes no sense after a fault of the gateway's own", () => {
    expect(isWorthAnotherTry(new TypeError("oops"), 1)).toBe(false);
  });
});

describe("the wait before it", () => {
  it("is short at first, then what the source asks for, doubled up to half a minute", () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 10].map((failures) =>
      Math.max(...Array.from({ length: 200 }, () => delayBefore(failures, failure("UNAVAILABLE"), 1_000))),
    );
    for (const [index, most] of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000].entries()) {
      expect(longest[index]).toBeLessThanOrEqual(most);
      expect(longest[index]).toBeGreaterThan(most / 2);
    }
  });

  it("is not the same for everybody", () => {
    const delays = new Set(Array.from({ length: 20 }, () => delayBefore(3, failure("UNAVAILABLE"))));
    expect(delays.size).toBeGreaterThan(10);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(2_000);
  });

  it("is at least as long as the source says, within reason", () => {
    expect(delayBefore(1, failure("RATE_LIMITED", { retryAfter: 20 }))).toBe(20_000);
    expect(delayBefore(1, failure("RATE_LIMITED", { retryAfter: 86_400 }))).toBe(60_000);
  });
});

describe("a failure to follow events", () => {
  it("says what to do when the position is too old", () => {
    expect(explainEventFailure(failure("EXPIRED", { status: 410 }))).toMatchObject({
      code: "EXPIRED",
      message: expect.stringContaining("Read again what you show, then subscribe without `after`."),
      failure: { status: 410, operation: "subscribe_events" },
    });
  });

  it("says what to do when all streams are in use, which is not the scope", () => {
    expect(explainEventFailure(failure("FORBIDDEN", { status: 403 }))).toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining("End another subscription, then try again."),
    });
    const scoped = failure("FORBIDDEN", { requiredScopes: ["read:events"] });
    expect(explainEventFailure(scoped)).toBe(scoped);
  });
});
