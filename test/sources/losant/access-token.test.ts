import { describe, expect, it } from "vitest";
import { expiryOf } from "../../../src/sources/losant/access-token.ts";

const tokenOf = (claims: unknown) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;

describe("expiryOf", () => {
  it("reads when a token ends out of the token", () => {
    expect(expiryOf(tokenOf({ exp: 1_772_357_400 }))).toBe("2026-03-01T09:30:00.000Z");
  });

  it.each([
    "opaque",
    "a.b.c",
    "",
    tokenOf(null),
    tokenOf({}),
    tokenOf({ exp: "soon" }),
    tokenOf({ exp: 1e300 }),
  ])("is null for a token that does not tell: %s", (token) => {
    expect(expiryOf(token)).toBeNull();
  });
});
