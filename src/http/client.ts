import type { ErrorCode } from "../errors/code.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { type AnswerReading, readAnswer, refuseOtherThanEvents } from "./answer.ts";
import { toCallError } from "./breakdown.ts";
import type { CallContext, UpstreamRequest, UpstreamResponse } from "./call.ts";
import { startDeadline } from "./deadline.ts";
import { type EventStream, readEventStream } from "./event-stream.ts";
import { openExchange, type WireRequest } from "./exchange.ts";
import type { ExplainError } from "./explanation.ts";
import { createBreakdownError } from "./failure.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";
import { encodeBody } from "./request-body.ts";
import { isSendableCredential, normalizeHeaders, type RequestHeaders } from "./request-headers.ts";
import { openStreamExchange } from "./stream-exchange.ts";

/** What goes into a call and comes out of it. */
export type { CallContext, UpstreamCall, UpstreamRequest, UpstreamResponse } from "./call.ts";
/** What a stream consists of. */
export type { EventStream, ServerSentMessage } from "./event-stream.ts";

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
  /** Streams that may be open at the same time; one more is `UNAVAILABLE`. They share no connection. Default 1,000. */
  maxStreams?: number;
  /** Milliseconds of silence after which a stream counts as dead. Default 90,000. */
  streamIdleMs?: number;
  /** Characters of one message of a stream at most. Default 1,048,576. */
  maxMessageLength?: number;
  /** Headers of every call, for example `user-agent`. */
  headers?: RequestHeaders;
  /** Reads the vendor's error answers. */
  explainError?: ExplainError;
}

/** What the making of one call needs. */
interface Asking {
  readonly wireRequest: WireRequest;
  /** Aborts at the deadline, and when the caller leaves. */
  readonly signal: AbortSignal;
  readonly reading: AnswerReading;
  /** To be told the status of the answer when its head came. */
  readonly noteStatus: (status: number) => void;
}

/** Calls one upstream. */
export interface HttpClient {
  /**
   * Makes one call, without retries and without following redirects. Throws an `UpstreamError` when it fails, a
   * `GatewayError` for values that no address may hold, the signal's own reason when the incoming request was given up,
   * and a plain Error for requests that are wrong in our code.
   */
  send(request: UpstreamRequest, context: CallContext): Promise<UpstreamResponse>;
  /**
   * Opens a stream of server-sent events, over a connection of its own. Throws as {@link HttpClient.send} does when it
   * cannot be opened in time; the call is told when that is known. How long the stream then lasts is not limited.
   */
  stream(request: UpstreamRequest, context: CallContext): Promise<EventStream>;
  /** Lets calls in flight finish, ends the streams and closes the connections. */
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

  const streams = openStreamExchange({
    origin: toOrigin(options.origin),
    maxStreams: options.maxStreams ?? 1_000,
    connectMs: Math.min(deadlineMs, 10_000),
  });

  function toWireRequest(
    request: UpstreamRequest,
    authorization: string | undefined,
    accept: RequestHeaders,
  ): WireRequest {
    const body = encodeBody(request);
    const headers: Record<string, string> = { ...fixedHeaders, ...accept };
    if (request.headers !== undefined) Object.assign(headers, normalizeHeaders(request.headers));
    if (body !== null) headers["content-type"] = body.contentType;
    if (authorization !== undefined) headers.authorization = authorization;
    const path = basePath + buildPath(request.path, request.params) + buildQuery(request.query);
    return { method: request.method, path, headers, body: body?.text ?? null };
  }

  /** Runs what makes one call: within the deadline, with its failure told in our words, and told once. */
  async function run<Outcome>(
    request: UpstreamRequest,
    context: CallContext,
    ask: (asking: Asking) => Promise<Outcome>,
    accept: RequestHeaders = {},
  ): Promise<Outcome> {
    const { operation, method } = request;
    const { authorization, signal } = context;
    const call = { source, operation, reads: method === "GET", authorized: authorization !== undefined };
    if (authorization !== undefined && !isSendableCredential(authorization)) {
      throw createBreakdownError("credential", call);
    }
    const wireRequest = toWireRequest(request, authorization, accept);
    const reading = { call, explainError, authorization, secrets: request.secrets ?? [] };
    signal?.throwIfAborted();

    const started = performance.now();
    const deadline = startDeadline(deadlineMs, signal);
    let status: number | undefined;
    let code: ErrorCode | undefined;
    const noteStatus = (answered: number) => {
      status = answered;
    };
    try {
      return await ask({ wireRequest, signal: deadline.signal, reading, noteStatus });
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

  function send(request: UpstreamRequest, context: CallContext): Promise<UpstreamResponse> {
    return run(request, context, async ({ wireRequest, signal, reading, noteStatus }) => {
      if (exchange.full) throw createBreakdownError("queue", reading.call);
      const answer = await exchange.ask(wireRequest, signal);
      noteStatus(answer.status);
      return readAnswer(answer, reading);
    });
  }

  function stream(request: UpstreamRequest, context: CallContext): Promise<EventStream> {
    return run(
      request,
      context,
      async ({ wireRequest, signal, reading, noteStatus }) => {
        if (streams.full) throw createBreakdownError("streams", reading.call);
        const answer = await streams.open(wireRequest, signal);
        noteStatus(answer.status);
        await refuseOtherThanEvents(answer, reading);
        return readEventStream(answer, {
          call: reading.call,
          signal: context.signal,
          idleMs: options.streamIdleMs ?? 90_000,
          maxMessageLength: options.maxMessageLength ?? 1_024 * 1_024,
        });
      },
      { accept: "text/event-stream" },
    );
  }

  return {
    send,
    stream,
    async close() {
      await Promise.all([exchange.close(), streams.close()]);
    },
  };
}
