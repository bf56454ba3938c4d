import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { say } from "../limits/document-limits.ts";
import { type NodeRequest, readArrivedText, readRequestText } from "../request-text.ts";

/**
 * Reads requests: POST as JSON only, in UTF-8 and not compressed, and one operation at a time. Forms and plain text,
 * which a page of any site can send without asking first, are refused with 415. A GET request cannot change anything,
 * and holds no credential that a browser would add by itself. See
 * https://graphql.github.io/graphql-over-http/draft/#sec-Request
 */
export function useJsonRequests(maxBodyBytes: number): Plugin {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      if (request.method === "GET") setRequestParser(readQueryString);
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
      if (type !== "application/json") {
        throw refusal(
          415,
          "BAD_USER_INPUT",
          "Send the operation as JSON, with the header Content-Type: application/json.",
          { accept: "application/json" },
        );
      }
      const coding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
      if (coding !== "identity") {
        throw refusal(415, "BAD_USER_INPUT", "Send the body without a Content-Encoding.", {
          "accept-encoding": "identity",
        });
      }
      const length = request.headers.get("content-length");
      if (length !== null && Number(length) > maxBodyBytes) throw tooLarge(Number(length));
      const { req } = serverContext as { readonly req?: NodeRequest };
      const arrived = req === undefined ? null : readArrivedText(req);
      setRequestParser(arrived === null ? readBody : () => toParams(arrived));
    },
  };

  async function readBody(request: Request): Promise<GraphQLParams> {
    const text = await readRequestText(request, maxBodyBytes);
    if (text === null) throw tooLarge(null);
    return toParams(text);
  }

  function toParams(text: string): GraphQLParams {
    const body = readJson(text);
    if (Array.isArray(body)) {
      throw refusal(400, "UNSUPPORTED", "Send one operation in each request, not a list of them.");
    }
    if (typeof body !== "object" || body === null) {
      throw refusal(400, "BAD_USER_INPUT", "The body must be a JSON object with `query` or `documentId`.");
    }
    return body;
  }

  function tooLarge(bytes: number | null): GraphQLError {
    const what =
      bytes === null
        ? "The body is too large, or comes in too many pieces"
        : `The body has ${say(bytes)} bytes`;
    return refusal(
      413,
      tooLargeCode,
      `${what}; ${say(maxBodyBytes)} bytes are allowed. Send part of it in another request.`,
    );
  }
}

const tooLargeCode = "REQUEST_ENTITY_TOO_LARGE";

function readQueryString(request: Request): GraphQLParams {
  const { searchParams } = new URL(request.url, "http://localhost");
  const read = (name: string): Record<string, unknown> | undefined => {
    const text = searchParams.get(name);
    if (text === null || text === "") return undefined;
    const value = readJson(text);
    if (value === undefined) {
      throw refusal(400, "BAD_USER_INPUT", `Parameter \`${name}\` must be a JSON object.`);
    }
    return value as Record<string, unknown>;
  };
  const query = searchParams.get("query");
  const operationName = searchParams.get("operationName");
  const documentId = searchParams.get("documentId");
  const [variables, extensions] = [read("variables"), read("extensions")];
  return {
    ...(query !== null && query !== "" && { query }),
    ...(operationName !== null && operationName !== "" && { operationName }),
    ...(documentId !== null && { documentId }),
    ...(variables !== undefined && { variables }),
    ...(extensions !== undefined && { extensions }),
  };
}

/** What a text says in JSON; undefined when it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
