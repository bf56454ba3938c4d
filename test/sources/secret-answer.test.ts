import { describe, expect, it } from "vitest";
import { auth0SecretReads } from "../../src/sources/auth0/secret-reads.ts";
import { losantSecretReads } from "../../src/sources/losant/secret-reads.ts";
import { carriesSecret } from "../../src/sources/secret-answer.ts";
import { auth0Operations, losantOperations } from "../schema/upstream-operations.ts";

describe("a secret in an answer", () => {
  it.each([
    "token",
    "accessToken",
    "access_token",
    "refresh_token",
    "access_token_secret",
    "client_secret",
    "signing_secret",
    "secret",
    "secret_encoded",
    "totp_secret",
    "password",
    "ticket",
    "ticket_id",
    "ticket_url",
    "invitation_url",
    "recovery_code",
    "twoFactorCode",
    "twoFactorAuthKey",
    "keyUri",
    "private_key",
    "privateKey",
    "encryption_key",
    "masterkey",
    "cardToken",
    "code",
  ])("is found under the key %s, however deep", (key) => {
    expect(carriesSecret({ [key]: "x" })).toBe(true);
    expect(carriesSecret([{ a: { b: [{ [key]: "x" }] } }])).toBe(true);
    expect(carriesSecret({ [`${key}s`]: ["x"] })).toBe(key !== "code");
  });

  it.each([
    "https://acme.example/login?invitation=abc",
    "https://acme.example/u/reset-verify?ticket=abc#",
    "https://files.example/export.gz?X-Amz-Date=1&X-Amz-Signature=abc",
    "https://acme.example/cb#access_token=abc",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
  ])("is found by its value under any key: %s", (value) => {
    expect(carriesSecret({ note: value })).toBe(true);
  });

  it("is not seen in what the most common reads answer", () => {
    const me = {
      id: "5f3e0a1b2c3d4e5f6a7b8c9d",
      email: "ada@acme.example",
      avatarUrl: "https://images.example/ada.png?size=80",
      location: "Bristol",
      tokenCutoff: "2026-01-01T00:00:00.000Z",
      twoFactorAuthEnabled: true,
      summary: { apiTokenCount: 3 },
    };
    const org = { id: "org_1", name: "acme", token_quota: { client_credentials: { enforce: true } } };
    const consent = { clientID: "abc", audience: "https://api.example/", scope: ["read:users"] };
    expect(
      [me, org, consent, [], null, 3, "", { token: "" }, { token: null }].map((it) => carriesSecret(it)),
    ).toEqual(Array(9).fill(false));
  });
});

it("the reads that are known to carry secrets are operations of the vendors", () => {
  expect([...auth0SecretReads].filter((operation) => !auth0Operations.has(operation))).toEqual([]);
  expect([...losantSecretReads].filter((operation) => !losantOperations.has(operation))).toEqual([]);
});
