import { createParser } from "eventsource-parser";
import { toCallError } from "./breakdown.ts";
import { createBreakdownError, type FailedCall } from "./failure.ts";
import { type ResponseHeaders, readSingleHeader } from "./response-headers.ts";
import type { WireStream } from "./stream-exchange.ts";

/** One server-sent message. */
export interface ServerSentMessage {
  /** Where the server would go on after a break; undefined when the message has none. */
  readonly id: string | undefined;
  /** What kind of message it is, in the server's word. */
  readonly event: string;
  readonly data: string;
}

/**
 * A stream of server-sent messages (https://html.spec.whatwg.org/multipage/server-sent-events.html), open. It can be
 * read once and must be read or closed. It ends when the server ends it; when the connection breaks or falls silent,
 * reading throws an `UpstreamError`, and when the caller leaves, the reason of the caller's signal. Messages that came
 * whole before that are given first.
 */
export interface EventStream extends AsyncIterable<ServerSentMessage> {
  /** Headers of the answer that it is. */
  readonly headers: ResponseHeaders;
  /** Milliseconds to wait before connecting again, as the server last asked for. */
  readonly retryMs: number | undefined;
  /** Ends it. */
  close(): void;
}

/** How a stream is read. */
export interface EventStreamReading {
  /** The call that it answers. */
  readonly call: FailedCall;
  /** Aborts when the caller leaves. */
  readonly signal: AbortSignal | undefined;
  /** Milliseconds of silence after which the connection counts as dead. Comments break the silence too. */
  readonly idleMs: number;
  /** Characters of a message at most. */
  readonly maxMessageLength: number;
}

/** Whether an answer is declared to be an event stream. */
export function isEventStream(headers: ResponseHeaders): boolean {
  return /^text\/event-stream\s*(?:;|$)/i.test(readSingleHeader(headers, "content-type") ?? "");
}

/**
 * Reads an answer as an event stream. Nothing is taken from the connection before somebody asks for a message, so that a
 * slow reader slows the server down and fills no memory.
 */
export function readEventStream(
  { status, headers, body, release }: WireStream,
  { call, signal, idleMs, maxMessageLength }: EventStreamReading,
): EventStream {
  const messages: ServerSentMessage[] = [];
  let retryMs: number | undefined;
  let isTooLong = false;
  const parser = createParser({
    maxBufferSize: maxMessageLength,
    onEvent: ({ id, event = "message", data }) => messages.push({ id, event, data }),
    onRetry: (milliseconds) => {
      retryMs = milliseconds;
    },
    onError: ({ type }) => {
      if (type === "max-buffer-size-exceeded") isTooLong = true;
    },
  });
  // Of bytes that are no UTF-8 a lenient reader would make other values than the ones that were meant.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  function decode(bytes: Uint8Array): string {
    try {
      return decoder.decode(bytes, { stream: true });
    } catch {
      throw createBreakdownError("not-events", call, { status });
    }
  }

  let isWaiting = false;
  let isSilent = false;
  const idleTimer = setTimeout(() => {
    // While the reader is busy the server may be silent for as long as it takes.
    if (!isWaiting) return;
    isSilent = true;
    body.destroy(new Error("silent"));
  }, idleMs);
  let isEnded = false;
  function end(): void {
    if (isEnded) return;
    isEnded = true;
    clearTimeout(idleTimer);
    signal?.removeEventListener("abort", end);
    body.destroy();
    release();
  }
  signal?.addEventListener("abort", end);

  async function* read(): AsyncGenerator<ServerSentMessage, void, undefined> {
    const chunks = body[Symbol.asyncIterator]();
    try {
      signal?.throwIfAborted();
      while (!isEnded) {
        isWaiting = true;
        idleTimer.refresh();
        const { done, value } = await chunks.next();
        isWaiting = false;
        if (done === true) return;
        parser.feed(decode(value));
        yield* messages.splice(0);
        if (isTooLong) throw createBreakdownError("oversize", call, { status });
      }
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (isEnded) return;
      if (isSilent) throw createBreakdownError("silent", call, { status });
      throw toCallError(error, call, { status, deadlinePassed: false, isSent: true });
    } finally {
      end();
    }
  }

  const reading = read();
  return {
    headers,
    get retryMs() {
      return retryMs;
    },
    close: end,
    [Symbol.asyncIterator]: () => reading,
  };
}
