const secretNames = new Set([
  "accessToken",
  "cardToken",
  "code_challenge",
  "linkToken",
  "newPassword",
  "password",
  "SAMLResponse",
  "secret",
  "token",
  "twoFactorAuthKey",
  "twoFactorCode",
]);

/**
 * A copy for the audit log, as an object. Losant's page on audit logs says that passwords, card numbers and invitation
 * tokens are redacted, but not what stands in their place, nor how a list is shown where the schema wants an object.
 */
export function redact(value: unknown): unknown {
  return hideSecrets(Array.isArray(value) ? { items: value } : value);
}

/** The text with this name in an object of unknown shape. */
export function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : undefined;
}

function hideSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.has(name) ? "[redacted]" : hideSecrets(inner),
    ]),
  );
}
