import type { ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import { callsHeader } from "../plugins/use-explain.ts";
import { answerHeaders } from "../plugins/use-response-headers.ts";
import { addRequestId } from "../request-id.ts";
import type { PlainRequest } from "./plain-request.ts";

/** What became of an operation. */
export interface Outcome {
  readonly status: number;
  readonly result: ExecutionResult;
  /** Upstream calls that went out. */
  readonly calls: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Characters of an answer that goes out as text: in one piece with its head, for which Node copies it. To encode a longer
 * one first takes less.
 */
const longestText = 32 * 1_024;

/** Writes a whole answer at once, its errors with the request's id. */
export function writeOutcome(
  response: ServerResponse,
  { status, result, calls, headers }: Outcome,
  mediaType: PlainRequest["mediaType"],
  requestId: string,
): void {
  const text = JSON.stringify(addRequestId(requestId, result));
  const body = text.length > longestText ? Buffer.from(text) : text;
  response.writeHead(status, {
    ...headers,
    ...answerHeaders,
    "content-type": `${mediaType}; charset=utf-8`,
    "content-length": Buffer.byteLength(body),
    [callsHeader]: calls,
    "x-request-id": requestId,
  });
  response.end(body);
}
