/**
 * Ends of keys under which the vendors' specifications have values that let whoever holds them act: tokens, secrets,
 * tickets, invitation links, recovery codes. Some harmless keys end alike; nothing is lost by taking them for secret.
 */
const secretKey =
  /(?:token|secret|secret_encoded|password|ticket|ticket_?id|recovery_?code|factor_?code|(?:private|encryption|auth|api|master)_?key|key_?uri|totp|otp|jwt|assertion|(?:invitation|ticket)_url)s?$|^code$/i;

/** Values that are secret under any key: JWTs, and addresses with a ticket, a token, a code or a signature in them. */
const secretValue =
  /^ey[\w-]{8,}\.[\w-]+\.[\w-]*$|[?&#;](?:ticket|invitation|code|sig|[\w.-]*(?:token|secret|signature))=/i;

/**
 * Whether something in an answer looks like a secret. It errs towards yes: an answer that is kept by mistake is worse than
 * one that is not.
 */
export function carriesSecret(value: unknown, key = ""): boolean {
  if (typeof value === "string") return value !== "" && (secretKey.test(key) || secretValue.test(value));
  if (Array.isArray(value)) return value.some((entry: unknown) => carriesSecret(entry, key));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, member]) => carriesSecret(member, name));
}
