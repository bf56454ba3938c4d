import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswerTime, readRetryAfter } from "../../src/http/retry-after.ts";

const date = "Sun, 06 Nov 1994 08:49:37 GMT";

describe("readRetryAfter", () => {
  it("reads seconds", () => {
    expect(readRetryAfter({ "retry-after": "0" })).toBe(0);
    expect(readRetryAfter({ "retry-after": " 120 " })).toBe(120);
  });

  it.each([
    ["the preferred form", "Sun, 06 Nov 1994 08:49:47 GMT"],
    ["the form of RFC 850", "Sunday, 06-Nov-94 08:49:47 GMT"],
    ["the form of asctime", "Sun Nov  6 08:49:47 1994"],
  ])("compares a date in %s with the answer's own date", (_, until) => {
    expect(readRetryAfter({ "retry-after": until, date })).toBe(10);
  });

  it("never waits for a date that has passed", () => {
    expect(readRetryAfter({ "retry-after": date })).toBe(0);
  });

  it("uses our clock where the answer has no date", () => {
    const until = new Date(Date.now() + 3_600_000).toUTCString();
    expect(readRetryAfter({ "retry-after": until })).toBeGreaterThan(3_000);
  });

  it.each(["", "soon", "-1", "1.5", "1e3", "2026-01-01", "9999999999", "Sun, 99 Foo 1994 08:49:37 GMT"])(
    "takes %j for no answer",
    (value) => {
      expect(readRetryAfter({ "retry-after": value })).toBeUndefined();
    },
  );

  it("takes an absent or repeated header for no answer", () => {
    expect(readRetryAfter({})).toBeUndefined();
    expect(readRetryAfter({ "retry-after": ["1", "2"] })).toBeUndefined();
  });

  it("gives whole seconds that are not negative, or nothing, whatever the header holds", () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.date().map((until) => (Number.isNaN(until.getTime()) ? "Invalid Date" : until.toUTCString())),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(value, fc.option(value, { nil: undefined }), (after, sentAt) => {
        const seconds = readRetryAfter({ "retry-after": after, date: sentAt });
        expect(seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads every number of seconds and every date back", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(4_000_000_000), (seconds, now) => {
        expect(readRetryAfter({ "retry-after": String(seconds) })).toBe(seconds);
        const until = new Date((now + seconds) * 1_000).toUTCString();
        const sentAt = new Date(now * 1_000).toUTCString();
        expect(readRetryAfter({ "retry-after": until, date: sentAt })).toBe(seconds);
      }),
    );
  });
});

describe("readAnswerTime", () => {
  it("is by our clock where the answer's own agrees, or says nothing", () => {
    for (const headers of [{}, { date: new Date().toUTCString() }, { date: "yesterday" }]) {
      expect(Math.abs(readAnswerTime(headers) - Date.now())).toBeLessThan(500);
    }
  });

  it("is by the answer's own clock where that is another", () => {
    expect(readAnswerTime({ date })).toBe(Date.parse(date));
  });
});
