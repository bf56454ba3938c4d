import { Pool } from "undici";
import { createConnector } from "./connector.ts";
import type { Deadline } from "./deadline.ts";
import type { WireRequest } from "./exchange.ts";
import type { ResponseHeaders } from "./response-headers.ts";
import { createSlots } from "./slots.ts";

/** Limits of one origin's streams. */
export interface StreamExchangeOptions {
  /** The origin; nothing is sent anywhere else. */
  origin: string;
  /** Streams at most at the same time. */
  maxStreams: number;
  /** Milliseconds for opening a connection. */
  connectMs: number;
}

/** The body of an answer that does not end by itself. Bytes are taken from the connection as they are asked for. */
export type WireBody = AsyncIterable<Uint8Array> & {
  /** Drops the connection; who reads gets the reason. Without one the body just ends. */
  destroy(reason?: Error): unknown;
};

/** An answer whose head came. Its body must be read to the end or destroyed. */
export interface WireStream {
  status: number;
  headers: ResponseHeaders;
  body: WireBody;
  /** Gives the connection back; to be called once when the body is done with. */
  release(): void;
}

/** One origin with a connection for each of its streams. */
export interface StreamExchange {
  /** Whether another stream would be one too many. */
  readonly full: boolean;
  /** Sends a request and waits for the head of the answer. Throws the deadline's reason, or undici's error. */
  open(request: WireRequest, deadline: Deadline): Promise<WireStream>;
  /** Drops all connections with whatever still streams over them. */
  close(): Promise<void>;
}

/**
 * Opens connections for streams to one origin, apart from those of ordinary calls: streams hold theirs for minutes, and
 * calls would wait for them. One connection is opened for each stream and none before the first.
 */
export function openStreamExchange({ origin, maxStreams, connectMs }: StreamExchangeOptions): StreamExchange {
  const slots = createSlots(maxStreams, 0);
  const pool = new Pool(origin, {
    connections: maxStreams,
    connect: createConnector(connectMs),
    // Who reads knows better how long silence may last.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
  let closing: Promise<void> | undefined;
  return {
    get full() {
      return slots.full;
    },
    async open(request, deadline) {
      await slots.take(deadline);
      return openOnPool(pool, request, deadline.signal, slots.giveBack);
    },
    async close() {
      closing ??= pool.destroy();
      await closing;
    },
  };
}

/** As with ordinary calls, an abort that comes before the connection is there leaves at once and the slot later. */
function openOnPool(pool: Pool, request: WireRequest, signal: AbortSignal, release: () => void) {
  return new Promise<WireStream>((resolve, reject) => {
    if (signal.aborted) {
      release();
      reject(signal.reason);
      return;
    }
    signal.addEventListener("abort", () => reject(signal.reason));
    pool.request({ ...request, signal }, (error, answer) => {
      if (error !== null) {
        release();
        reject(error);
        return;
      }
      const { statusCode: status, headers, body } = answer;
      // Destroyed before anybody reads, it would raise an error that nobody waits for.
      body.on("error", () => undefined);
      if (signal.aborted) {
        body.destroy();
        release();
        return;
      }
      resolve({ status, headers, body, release });
    });
  });
}
