import type { IncomingMessage } from "node:http";
import type { HeaderReader } from "../../context/credentials.ts";
import { readArrivedText } from "../request-text.ts";

/** A request as nearly all callers send it. */
export interface PlainRequest {
  readonly headers: HeaderReader;
  /** What the answer is to be. */
  readonly mediaType: "application/json" | "application/graphql-response+json";
  readonly query: string | null;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** The body, whose `documentId` and `extensions` may name a document. */
  readonly params: Readonly<Record<string, unknown>>;
}

const jsonType = /^application\/json\s*(?:;|$)/i;

/** Ranges of media types that JSON is in. */
const jsonRanges: ReadonlySet<string> = new Set(["application/json", "application/*", "*/*"]);

const parameters: ReadonlySet<string> = new Set([
  "query",
  "variables",
  "operationName",
  "extensions",
  "documentId",
]);

/**
 * Reads a request when it is a plain one: a POST of JSON to `/graphql`, whole, not compressed, within so many bytes, of
 * well-formed parameters, for an answer in one piece. Null for every other, of which nothing is used up.
 */
export function readPlainRequest(request: IncomingMessage, maxBodyBytes: number): PlainRequest | null {
  const { method, url, headers } = request;
  if (method !== "POST" || url !== "/graphql") return null;
  if (!jsonType.test(headers["content-type"] ?? "") || headers["content-encoding"] !== undefined) return null;
  const mediaType = mediaTypeFor(headers.accept);
  if (mediaType === null || Number(headers["content-length"]) > maxBodyBytes) return null;
  const text = readArrivedText(request);
  const params = text === null ? null : readParameters(text);
  if (params === null) return null;
  const { query = null, operationName, variables } = params;
  if (query !== null && typeof query !== "string") return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") return null;
  if (!isObjectOrNothing(variables) || !isObjectOrNothing(params["extensions"])) return null;
  return {
    headers: { get: (name) => readHeader(headers, name) },
    mediaType,
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    params,
  };
}

function readHeader(headers: IncomingMessage["headers"], name: string): string | null {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : (value ?? null);
}

/** The first media type that is accepted and that a whole answer can have. */
function mediaTypeFor(accept = "*/*"): PlainRequest["mediaType"] | null {
  // Most callers name one, and to take it apart takes half as long as to parse the body.
  if (jsonRanges.has(accept)) return "application/json";
  for (const range of accept.toLowerCase().split(",")) {
    const [mediaType = "", ...details] = range.replaceAll(/\s/g, "").split(";");
    if (details.some((detail) => detail.startsWith("charset=") && detail !== "charset=utf-8")) continue;
    if (mediaType === "application/graphql-response+json") return mediaType;
    if (jsonRanges.has(mediaType)) return "application/json";
  }
  return null;
}

function readParameters(text: string): Record<string, unknown> | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObjectOrNothing(body) || body === null || body === undefined) return null;
  return Object.keys(body).every((name) => parameters.has(name)) ? body : null;
}

function isObjectOrNothing(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || (typeof value === "object" && !Array.isArray(value));
}
