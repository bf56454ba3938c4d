/** Keys of Losant's request schemas whose values let whoever has them act. */
const secretKeys: ReadonlySet<string> = new Set([
  "SAMLResponse",
  "accessToken",
  "cardToken",
  "newPassword",
  "password",
  "secret",
  "token",
  "twoFactorAuthKey",
  "twoFactorCode",
]);

/** All secrets in the body of a call, so that no error quotes them, should Losant's answer do it. */
export function secretsIn(body: unknown): readonly string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    typeof value === "string" ? (secretKeys.has(key) ? [value] : []) : secretsIn(value),
  );
}
