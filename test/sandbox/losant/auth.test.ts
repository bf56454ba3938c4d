import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, type LosantUnderTest, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
afterAll(() => losant.emulator.close());

describe("auth.ssoDomain", () => {
  it("answers with the SAML request of a domain that signs in that way, without a token", async () => {
    const answer = await losant
      .withToken(undefined)
      .auth.ssoDomain({ email: "anyone@Meridian-Pumps.example" });
    expect(keysOf(answer)).toEqual(["ssoRequest", "ssoType"]);
    expect(answer).toMatchObject({ ssoType: "SAML" });
  });

  it("answers 204 without a body for other domains", async () => {
    const response = await fetch(`${losant.emulator.url}/auth/ssoDomain?email=a@elsewhere.example`);
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(await losant.withToken(undefined).auth.ssoDomain({ email: "a@elsewhere.example" })).toBe("");
  });

  it("answers 400 without an e-mail address", async () => {
    for (const params of [{}, { email: "nobody" }])
      await expect(losant.withToken(undefined).auth.ssoDomain(params)).rejects.toMatchObject({
        statusCode: 400,
        type: "Validation",
      });
  });
});
