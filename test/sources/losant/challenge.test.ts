import { describe, expect, it } from "vitest";
import { GatewayError } from "../../../src/errors/gateway-error.ts";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import { challenged } from "../../../src/sources/losant/challenge.ts";

const proofs = { credentials: "input.losant.currentPassword", code: "input.losant.mfaCode" };

function refusal(status: number, upstreamMessage: string, upstreamCode = "Validation"): UpstreamError {
  const failure = { source: "losant", operation: "me.patch", status, upstreamCode, upstreamMessage };
  return new UpstreamError(status === 401 ? "UNAUTHENTICATED" : "BAD_USER_INPUT", "refused", failure);
}

const outcomeOf = (error: Error, isSignIn: boolean): Promise<unknown> =>
  challenged(Promise.reject(error), { ...proofs, isSignIn }).catch((thrown: unknown) => thrown);

describe("challenged", () => {
  it("passes an answer on", async () => {
    expect(await challenged(Promise.resolve(1), { ...proofs, isSignIn: true })).toBe(1);
  });

  it.each([
    [401, "A two-factor code is required", "Unauthorized"],
    [400, "The two factor code is wrong", "Validation"],
    [400, "Refused", "TwoFactorRequired"],
    [403, "Enter your MFA code", "Forbidden"],
    [400, "twoFactorCode: Invalid input", "Validation"],
    [401, "multi-factor authentication needed", "Unauthorized"],
  ])("takes %i %j of type %s for a question about the one-time code", async (status, message, type) => {
    for (const isSignIn of [true, false]) {
      expect(await outcomeOf(refusal(status, message, type), isSignIn)).toMatchObject({
        reason: "MFA_REQUIRED",
        argument: proofs.code,
        failure: { upstreamCode: type },
      });
    }
  });

  it.each([
    [400, "The e-mail address or the password is wrong"],
    [400, "Invalid password"],
    [401, "Your credentials do not match"],
  ])("takes %i %j for a question about the password", async (status, message) => {
    expect(await outcomeOf(refusal(status, message), false)).toMatchObject({
      reason: "BAD_CREDENTIALS",
      argument: proofs.credentials,
    });
  });

  it("takes every other 401 of a sign-in, and a locked account, for wrong credentials", async () => {
    for (const error of [
      refusal(401, "Nope", "Unauthorized"),
      refusal(403, "The account is locked", "AccountLocked"),
    ]) {
      expect(await outcomeOf(error, true)).toMatchObject({ reason: "BAD_CREDENTIALS" });
    }
  });

  it.each([
    [refusal(400, "newPassword: Invalid string: must match pattern"), false],
    [refusal(400, "tokenTTL: Too small"), true],
    [refusal(401, "The authorization token has expired", "Unauthorized"), false],
    [refusal(503, "the two-factor service is down"), true],
    [new GatewayError("FORBIDDEN", "Invalid password"), false],
  ])("leaves other failures as they are", async (error, isSignIn) => {
    expect(await outcomeOf(error, isSignIn)).toBe(error);
  });
});
