import type { ErrorCode } from "../errors/code.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { readAnswer } from "./answer.ts";
import { toCallError } from "./breakdown.ts";
import type { CallContext, UpstreamRequest, UpstreamResponse } from "./call.ts";
import { startDeadline } from "./deadline.ts";
import { openExchange, type WireRequest } from "./exchange.ts";
import type { ExplainError } from "./explanation.ts";
import { createBreakdownError } from "./failure.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";
import { isSendableCredential, normalizeHeaders, type RequestHeaders } from "./request-headers.ts";

/** What goes into a call and comes out of it. */
export type { CallContext, UpstreamCall, UpstreamRequest, UpstreamResponse } from "./call.ts";

/** One upstream and how it is called. */
export interface HttpClientOptions {
  /** Name of the source, for messages. */
  source: string;
  /** URL of which only the origin counts. */
  origin: string;
  /** Goes before every path, for example `/api/v2`. Default: nothing. */
  basePath?: string;
  /** Connections at most. Default 32. */
  connections?: number;
  /** Calls that may wait for a connection; one more is `UNAVAILABLE` at once. Default 1,000. */
  maxQueued?: number;
  /** Milliseconds for a whole call, with the wait for a connection and the reading of the body. Default 15,000. */
  deadlineMs?: number;
  /** Bytes of a body that are read at most. Default 10 MiB. */
  maxResponseBytes?: number;
  /** Headers of every call, for example `user-agent`. */
  headers?: RequestHeaders;
  /** Reads the vendor's error answers. */
  explainError?: ExplainError;
}

/** Calls one upstream. */
export interface HttpClient {
  /**
   * Makes one call, without retries and without following redirects. Throws an `UpstreamError` when it fails, a
   * `GatewayError` for values that no address may hold, the signal's own reason when the incoming request was given up,
   * and a plain Error for requests that are wrong in our code.
   */
  send(request: UpstreamRequest, context: CallContext): Promise<UpstreamResponse>;
  /** Lets calls in flight finish and closes the connections. */
  close(): Promise<void>;
}

function toBasePath(basePath: string): string {
  const trimmed = basePath.replace(/\/+$/, "");
  if (trimmed !== "" && !trimmed.startsWith("/")) throw new Error("basePath must begin with a slash");
  return trimmed;
}

function toOrigin(url: string): string {
  const { protocol, origin } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw new Error("origin must be an http or https URL");
  return origin;
}

/** Makes the client of one upstream, with its own bounded pool of connections. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { source, explainError, deadlineMs = 15_000 } = options;
  const basePath = toBasePath(options.basePath ?? "");
  const fixedHeaders = {
    accept: "application/json",
    // Without the header every encoding would be welcome (RFC 9110, 12.5.3), and inflating has no safe bound.
    "accept-encoding": "identity",
    ...normalizeHeaders(options.headers),
  };
  const exchange = openExchange({
    origin: toOrigin(options.origin),
    connections: options.connections ?? 32,
    maxQueued: options.maxQueued ?? 1_000,
    maxResponseBytes: options.maxResponseBytes ?? 10 * 1_024 * 1_024,
    connectMs: Math.min(deadlineMs, 10_000),
  });

  function toWireRequest(request: UpstreamRequest, authorization: string | undefined): WireRequest {
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    const headers: Record<string, string> = { ...fixedHeaders };
    if (request.headers !== undefined) Object.assign(headers, normalizeHeaders(request.headers));
    if (body !== null) headers["content-type"] = "application/json";
    if (authorization !== undefined) headers.authorization = authorization;
    const path = basePath + buildPath(request.path, request.params) + buildQuery(request.query);
    return { method: request.method, path, headers, body };
  }

  async function send(request: UpstreamRequest, context: CallContext): Promise<UpstreamResponse> {
    const { operation, method } = request;
    const { authorization, signal } = context;
    const call = { source, operation, reads: method === "GET", authorized: authorization !== undefined };
    if (authorization !== undefined && !isSendableCredential(authorization)) {
      throw createBreakdownError("credential", call);
    }
    const wireRequest = toWireRequest(request, authorization);
    signal?.throwIfAborted();

    const started = performance.now();
    const deadline = startDeadline(deadlineMs, signal);
    let status: number | undefined;
    let code: ErrorCode | undefined;
    try {
      if (exchange.full) throw createBreakdownError("queue", call);
      const answer = await exchange.ask(wireRequest, deadline.signal);
      status = answer.status;
      return readAnswer(answer, { call, explainError, authorization, secrets: request.secrets ?? [] });
    } catch (error) {
      if (signal?.aborted) {
        status = undefined;
        throw signal.reason;
      }
      const callError = toCallError(error, call, { status, deadlinePassed: deadline.passed });
      code = callError instanceof GatewayError ? callError.code : "INTERNAL_SERVER_ERROR";
      throw callError;
    } finally {
      deadline.end();
      context.onCall?.({
        source,
        operation,
        method,
        path: request.path,
        ...(status !== undefined && { status }),
        ...(code !== undefined && { code }),
        durationMs: performance.now() - started,
        attempt: request.attempt ?? 1,
        serves: request.serves ?? 1,
      });
    }
  }

  return { send, close: () => exchange.close() };
}
