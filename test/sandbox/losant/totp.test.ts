import { describe, expect, it } from "vitest";
import { encodeBase32, isTwoFactorCode, twoFactorCodeAt } from "../../../src/sandbox/losant/totp.ts";

describe("two-factor codes", () => {
  const key = encodeBase32(Buffer.from("12345678901234567890"));

  // RFC 6238, appendix B, whose codes have eight digits: these are the last six.
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("after %i seconds are those of the standard", (seconds, code) => {
    expect(twoFactorCodeAt(key, seconds * 1000)).toBe(code);
  });

  it("are right for one step to either side and no further", () => {
    const now = Date.now();
    for (const steps of [-1, 0, 1])
      expect(isTwoFactorCode(key, twoFactorCodeAt(key, now + steps * 30_000))).toBe(true);
    for (const steps of [-4, 4])
      expect(isTwoFactorCode(key, twoFactorCodeAt(key, now + steps * 30_000))).toBe(false);
  });

  it("come from keys in base32 as RFC 4648 has it", () => {
    expect(encodeBase32(Buffer.from("foobar"))).toBe("MZXW6YTBOI");
  });
});
