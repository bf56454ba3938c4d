/** Header names and values of a request. */
export type RequestHeaders = Readonly<Record<string, string>>;

/**
 * Copies headers under lower-case names, so that one name cannot go out twice. Throws a plain Error for `authorization`:
 * a credential belongs to a call's context and to nothing that lives longer.
 */
export function normalizeHeaders(headers: RequestHeaders = {}): Record<string, string> {
  const normal: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (key === "authorization") throw new Error("The authorization header comes from the call's context");
    normal[key] = value;
  }
  return normal;
}

/**
 * Whether a value can be sent as an authorization header: visible ASCII with spaces inside. Asked before sending,
 * because HTTP libraries quote what they refuse, and error texts end up in logs.
 */
export function isSendableCredential(authorization: string): boolean {
  return /^[\x21-\x7e]+(?: +[\x21-\x7e]+)*$/.test(authorization);
}
