/** Names that nobody may fix for all calls of a source, in lower case. */
const refusedNames: ReadonlySet<string> = new Set([
  // Credentials are the caller's, and go to one source for one request.
  "authorization",
  "cookie",
  // Say where a message ends and whom it is for.
  "host",
  "content-length",
  "expect",
  // Hop by hop (RFC 9110, 7.6.1, and RFC 2616, 13.5.1).
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  // The HTTP client writes and reads bodies in one form only, and cannot inflate with a bound.
  "accept",
  "accept-encoding",
  "content-encoding",
  "content-type",
]);

/** A header's name: a token of RFC 9110, 5.6.2. */
export const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/;

/** A header's value: printable ASCII without spaces around it, up to 4,096 characters. */
export const headerValue = /^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/;

/** Whether a header may be sent with every call of a source. */
export function isFixableHeader(name: string): boolean {
  return !refusedNames.has(name.toLowerCase());
}

/** The names that stand more than once in a list but for the case of their letters, each time after the first. */
export function findRepeatedHeaders(names: readonly string[]): string[] {
  const lowerCase = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lowerCase.indexOf(lowerCase[index] ?? "") < index);
}
