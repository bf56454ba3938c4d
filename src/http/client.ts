import { GatewayError } from "../errors/gateway-error.ts";
import type { SharedStore } from "../store/shared-store.ts";
import { type AnswerReading, readAnswer, refuseOtherThanEvents } from "./answer.ts";
import { type Attempt, createAttempts } from "./attempts.ts";
import { toCallError } from "./breakdown.ts";
import type { CallContext, UpstreamCall, UpstreamRequest } from "./call.ts";
import { isConnectError } from "./connector.ts";
import { type EventStream, readEventStream } from "./event-stream.ts";
import { openExchange, type WireAnswer, type WireRequest } from "./exchange.ts";
import type { ExplainError } from "./explanation.ts";
import { createBreakdownError } from "./failure.ts";
import { buildPath } from "./path.ts";
import { buildQuery } from "./query.ts";
import type { RateLimit } from "./rate-limit-lane.ts";
import { encodeBody } from "./request-body.ts";
import { isSendableCredential, normalizeHeaders, type RequestHeaders } from "./request-headers.ts";
import type { ResponseHeaders } from "./response-headers.ts";
import { shareLimits } from "./shared-limits.ts";
import { openStreamExchange } from "./stream-exchange.ts";

/** What goes into a call and comes out of it. */
export type { CallContext, UpstreamCall, UpstreamRequest } from "./call.ts";
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
  /** Reads what an answer tells of the calls that are left; null when nothing. Default: nothing is told. */
  readRateLimit?: (headers: ResponseHeaders) => RateLimit | null;
  /** Where other gateways tell what they learnt of the same upstream's limits. Default: there are no others. */
  sharedStore?: SharedStore | null;
}

/** A call that is ready to be made. */
interface ReadyCall extends AnswerReading {
  readonly request: UpstreamRequest;
  readonly context: CallContext;
  readonly wireRequest: WireRequest;
}

/** Asks once, and keeps account of how far it got. */
type Ask<Outcome> = (ready: ReadyCall, attempt: Attempt, account: UpstreamCall) => Promise<Outcome>;

/** How busy a client is, at the moment of asking. */
export interface ClientLoad {
  /** Calls that wait for a connection. */
  readonly waitingForConnection: number;
  /** Calls that wait for the upstream's rate limit. */
  readonly waitingForRateLimit: number;
  /** Whether the upstream counts as down, so that calls are refused without being made. */
  readonly isDown: boolean;
}

/** Calls one upstream. */
export interface HttpClient {
  /**
   * Makes one call, without following redirects, and gives the parsed JSON of its answer; undefined when the body was
   * empty. Its shape is not checked. A read is repeated when that may help and the time allows it; a write
   * only when it never left. Throws an `UpstreamError` when it fails, a
   * `GatewayError` for values that no address may hold, the signal's own reason when the incoming request was given up,
   * and a plain Error for requests that are wrong in our code.
   */
  send(request: UpstreamRequest, context: CallContext): Promise<unknown>;
  /**
   * Opens a stream of server-sent events, over a connection of its own. Throws as {@link HttpClient.send} does when it
   * cannot be opened in time; the call is told when that is known. How long the stream then lasts is not limited.
   */
  stream(request: UpstreamRequest, context: CallContext): Promise<EventStream>;
  readonly load: ClientLoad;
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
  const { source, explainError, deadlineMs = 15_000, maxQueued = 1_000 } = options;
  const { connections = 32, readRateLimit, sharedStore = null } = options;
  const basePath = toBasePath(options.basePath ?? "");
  const fixedHeaders = {
    accept: "application/json",
    // Without the header every encoding would be welcome (RFC 9110, 12.5.3), and inflating has no safe bound.
    "accept-encoding": "identity",
    ...normalizeHeaders(options.headers),
  };
  const exchange = openExchange({
    origin: toOrigin(options.origin),
    connections,
    maxQueued,
    maxResponseBytes: options.maxResponseBytes ?? 10 * 1_024 * 1_024,
    connectMs: Math.min(deadlineMs, 10_000),
  });

  const attempts = createAttempts({
    deadlineMs,
    // With as many as find a connection at once: before a limit is known, those wait as well.
    maxWaiting: maxQueued + connections,
    tellsRateLimit: readRateLimit !== undefined,
    sharedLimits: sharedStore && shareLimits(sharedStore, toOrigin(options.origin)),
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

  /** Throws what a call is refused for before it is made. */
  function prepare(request: UpstreamRequest, context: CallContext, accept: RequestHeaders): ReadyCall {
    const { operation, method, secrets = [] } = request;
    const { authorization, signal } = context;
    const call = { source, operation, reads: method === "GET", authorized: authorization !== undefined };
    if (authorization !== undefined && !isSendableCredential(authorization)) {
      throw createBreakdownError("credential", call);
    }
    const wireRequest = toWireRequest(request, authorization, accept);
    signal?.throwIfAborted();
    return { request, context, call, wireRequest, explainError, authorization, secrets };
  }

  /** Asks within the time of an attempt, and tells once how it ended. */
  async function askOnce<Outcome>(ready: ReadyCall, attempt: Attempt, ask: Ask<Outcome>): Promise<Outcome> {
    const account = openAccount(ready, attempt);
    const observed = ready.context.observer?.begin(account);
    if (observed !== undefined) Object.assign(ready.wireRequest.headers, observed.headers);
    try {
      return await ask(ready, attempt, account);
    } catch (error) {
      throw noteFailure(error, ready, attempt, account);
    } finally {
      account.durationMs = performance.now() - account.startedAt;
      ready.context.onCall?.(account);
      observed?.end(account);
    }
  }

  function openAccount({ request }: ReadyCall, { number }: Attempt): UpstreamCall {
    return {
      source,
      operation: request.operation,
      method: request.method,
      path: request.path,
      attempt: (request.attempt ?? 1) + number - 1,
      startedAt: performance.now(),
      durationMs: 0,
      sent: false,
      serves: request.serves ?? 1,
    };
  }

  function noteHead(
    { status, headers }: Pick<WireAnswer, "status" | "headers">,
    attempt: Attempt,
    account: UpstreamCall,
  ) {
    account.status = status;
    const rateLimit = readRateLimit?.(headers) ?? null;
    if (rateLimit !== null) account.rateLimit = rateLimit;
    attempt.told = rateLimit;
  }

  const askForAnswer: Ask<unknown> = (ready, attempt, account) => {
    if (exchange.full) throw createBreakdownError("queue", ready.call);
    const { deadline, isFresh } = attempt;
    const onSent = () => {
      account.sent = true;
    };
    return exchange
      .ask(ready.wireRequest, deadline, { isFresh, group: ready.context.turn ?? ready, onSent })
      .then((answer) => {
        noteHead(answer, attempt, account);
        return readAnswer(answer, ready);
      });
  };

  const askForEvents: Ask<EventStream> = async (ready, attempt, account) => {
    if (streams.full) throw createBreakdownError("streams", ready.call);
    account.sent = true;
    const answer = await streams.open(ready.wireRequest, attempt.deadline);
    noteHead(answer, attempt, account);
    await refuseOtherThanEvents(answer, ready);
    return readEventStream(answer, {
      call: ready.call,
      signal: ready.context.signal,
      idleMs: options.streamIdleMs ?? 90_000,
      maxMessageLength: options.maxMessageLength ?? 1_024 * 1_024,
    });
  };

  return {
    send: (request, context) =>
      attempts.make(
        context,
        () => prepare(request, context, {}),
        (ready, attempt) => askOnce(ready, attempt, askForAnswer),
      ),
    stream: (request, context) =>
      attempts.make(
        context,
        () => prepare(request, context, { accept: "text/event-stream" }),
        (ready, attempt) => askOnce(ready, attempt, askForEvents),
        // Who follows events opens the next stream by itself, from where the last one ended.
        { isRepeated: false },
      ),
    get load() {
      const { waiting: waitingForRateLimit, isDown } = attempts;
      return { waitingForConnection: exchange.waiting, waitingForRateLimit, isDown };
    },
    async close() {
      await Promise.all([exchange.close(), streams.close()]);
    },
  };
}

/** Gives the error to throw, and notes what a caller may know of it. */
function noteFailure(
  error: unknown,
  { call, context: { signal } }: ReadyCall,
  { deadline }: Attempt,
  account: UpstreamCall,
): unknown {
  if (signal?.aborted) {
    delete account.status;
    return signal.reason;
  }
  if (isConnectError(error)) account.sent = false;
  const callError = toCallError(error, call, {
    status: account.status,
    deadlinePassed: deadline.passed,
    isSent: account.sent,
  });
  account.code = callError instanceof GatewayError ? callError.code : "INTERNAL_SERVER_ERROR";
  return callError;
}
