import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { buildPath } from "../../src/http/path.ts";

const template = "/organizations/{id}/members/{user_id}/roles";

/** Any sequence of UTF-16 units, so lone surrogates and control characters too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x2e, 0x2f, 0x25, 0x7c, 0x20, 0xd800)))
  .map((units) => String.fromCharCode(...units));

function refusalOf(value: string): GatewayError {
  try {
    buildPath("/users/{user_id}", { user_id: value });
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  throw new Error("The value was accepted");
}

describe("buildPath", () => {
  it("encodes a value once", () => {
    expect(buildPath("/users/{id}", { id: "auth0|a/b c%d" })).toBe("/users/auth0%7Ca%2Fb%20c%25d");
    expect(buildPath("/users/{id}", { id: "%2e%2e" })).toBe("/users/%252e%252e");
  });

  it("leaves a template without parameters as it is", () => {
    expect(buildPath("/roles")).toBe("/roles");
    expect(buildPath("/roles", {})).toBe("/roles");
  });

  it("does not read a value as a template or a replacement pattern", () => {
    expect(buildPath("/a/{x}/{y}", { x: "{y}", y: "$&" })).toBe("/a/%7By%7D/%24%26");
  });

  it("fills a parameter that occurs twice", () => {
    expect(buildPath("/a/{x}/b/{x}", { x: "1" })).toBe("/a/1/b/1");
  });

  it("either refuses a value or keeps it whole within its one segment", () => {
    fc.assert(
      fc.property(anyText, anyText, (id, userId) => {
        let path: string;
        try {
          path = buildPath(template, { id, user_id: userId });
        } catch (error) {
          expect(error).toBeInstanceOf(GatewayError);
          return;
        }
        const segments = path.split("/");
        expect(segments).toHaveLength(template.split("/").length);
        expect(decodeURIComponent(segments[2] ?? "")).toBe(id);
        expect(decodeURIComponent(segments[4] ?? "")).toBe(userId);
        expect(new URL(path, "https://example.com").pathname).toBe(path);
      }),
      { numRuns: 2_000 },
    );
  });

  it("accepts every well-formed printable value", () => {
    const printable = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((value) => value.trim() !== "" && !/(^|[/\\])\.{1,2}($|[/\\])/.test(value));
    fc.assert(
      fc.property(printable, (value) => {
        const [, , segment = ""] = buildPath("/users/{user_id}", { user_id: value }).split("/");
        expect(decodeURIComponent(segment)).toBe(value);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["white space alone", " \u00a0\u2003"],
    ["one dot", "."],
    ["two dots", ".."],
    ["a way up", "../roles"],
    ["a way up in the middle", "a/../b"],
    ["a way up with a backslash", "a\\.."],
    ["more than 1,024 characters", "a".repeat(1_025)],
    ["a lone high surrogate", "a\ud800"],
    ["a lone low surrogate", "\udc00a"],
    ["NUL", "a\u0000b"],
    ["a line break", "a\r\nX-Injected: 1"],
    ["a delete character", "a\u007fb"],
    ["a C1 control character", "a\u0085b"],
  ])("refuses %s before any call", (_, value) => {
    const error = refusalOf(value);
    expect(error.code).toBe("BAD_USER_INPUT");
    expect(error.message).toMatch(/^The value of user_id (is|holds|leads)/);
  });

  it("accepts 1,024 characters and three dots", () => {
    expect(buildPath("/{x}", { x: "a".repeat(1_024) })).toHaveLength(1_025);
    expect(buildPath("/{x}", { x: "..." })).toBe("/...");
  });

  it("does not quote a refused value, which may be a secret", () => {
    expect(refusalOf("sesame-open\n").message).not.toContain("sesame");
  });

  it("treats missing and superfluous parameters as faults of ours", () => {
    for (const params of [{}, { id: "1", other: "2" }, { ID: "1" }]) {
      expect(() => buildPath("/users/{id}", params)).toThrow(Error);
      expect(() => buildPath("/users/{id}", params)).not.toThrow(GatewayError);
    }
    expect(() => buildPath("/users/{constructor}", {})).toThrow("needs the parameter constructor");
    expect(() => buildPath("/users/{__proto__}", {})).toThrow("needs the parameter __proto__");
  });
});
