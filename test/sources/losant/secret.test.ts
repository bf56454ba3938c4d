import { describe, expect, it } from "vitest";
import { secretsIn } from "../../../src/sources/losant/secret.ts";

describe("secretsIn", () => {
  it("finds what lets somebody act, however deep it stands, and nothing else", () => {
    expect(
      secretsIn({
        email: "ada@example.com",
        newPassword: "n",
        currentCredentials: { password: "p", twoFactorCode: "123456" },
        list: [{ token: "t" }, "token"],
        tokenTTL: 0,
        secret: null,
      }),
    ).toEqual(["n", "p", "123456", "t"]);
    expect(secretsIn(undefined)).toEqual([]);
  });
});
