import { type ResponseHeaders, readSingleHeader } from "./response-headers.ts";

const jsonMediaType = /^application\/(?:[\w.!#$&^+-]+\+)?json\s*(?:;|$)/i;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Whether the body is declared to be JSON: `application/json` or any `+json` (RFC 8259, RFC 6839). */
export function isJson(headers: ResponseHeaders): boolean {
  return jsonMediaType.test(readSingleHeader(headers, "content-type") ?? "");
}

/** Whether the body is declared to be compressed or otherwise encoded, which we never ask for. */
export function isEncoded(headers: ResponseHeaders): boolean {
  const encoding = headers["content-encoding"];
  return encoding !== undefined && encoding !== "" && String(encoding).toLowerCase() !== "identity";
}

/**
 * Reads bytes as JSON; false when they are no valid UTF-8 or no valid JSON. The reason is dropped on purpose: a
 * SyntaxError quotes the body, which may hold personal data or an echoed credential.
 */
export function parseJson(bytes: Uint8Array): { value: unknown } | false {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return false;
  }
}
