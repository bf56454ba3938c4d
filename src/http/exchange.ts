import { Pool } from "undici";
import type { ResponseHeaders } from "./response-headers.ts";
import { createSlots } from "./slots.ts";

/** Limits of one origin's connections. */
export interface ExchangeOptions {
  /** The origin; nothing is sent anywhere else. */
  origin: string;
  /** Connections at most. */
  connections: number;
  /** Calls that may wait for a connection. */
  maxQueued: number;
  /** Bytes of a body, above which the connection is dropped. */
  maxResponseBytes: number;
  /** Milliseconds for opening a connection. */
  connectMs: number;
}

/** A request as it goes out. */
export interface WireRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Encoded path with query. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

/** An answer whose head came: with its body, or with the error that kept the body away. */
export interface WireAnswer {
  status: number;
  headers: ResponseHeaders;
  body: Uint8Array | Error;
}

/** One origin with its connections. */
export interface Exchange {
  /** Whether a call would be one too many to wait. */
  readonly full: boolean;
  /** Sends a request and reads the whole answer. Throws the signal's reason, or undici's error when no head came. */
  ask(request: WireRequest, signal: AbortSignal): Promise<WireAnswer>;
  /** Lets calls in flight finish, fails those that still wait for a connection, and closes the connections. */
  close(): Promise<void>;
}

/**
 * Sends a request over the pool and reads the whole answer, head and body. `release` is called when undici is done with
 * it, which may be later than an abort: undici notices one only once it has a connection. Until then the slot stays
 * taken, or given-up calls would pile up in undici's own queue before a host that does not answer.
 */
function askPool(pool: Pool, request: WireRequest, signal: AbortSignal, release: () => void) {
  return new Promise<WireAnswer>((resolve, reject) => {
    if (signal.aborted) {
      release();
      reject(signal.reason);
      return;
    }
    let headCame = false;
    signal.addEventListener("abort", () => {
      // Within the body undici notices by itself, and then the status is worth more than the reason.
      if (!headCame) reject(signal.reason);
    });
    pool.request({ ...request, signal }, (error, answer) => {
      if (error !== null) {
        release();
        reject(error);
        return;
      }
      headCame = true;
      const { statusCode: status, headers, body } = answer;
      const finish = (outcome: Uint8Array | Error) => {
        release();
        resolve({ status, headers, body: outcome });
      };
      // Every body is read to its end: an unread one would keep its connection for good.
      body.bytes().then(finish, finish);
    });
  });
}

/** Opens a bounded pool of HTTP/1.1 connections to one origin; connects with the first call. */
export function openExchange(options: ExchangeOptions): Exchange {
  const slots = createSlots(options.connections, options.maxQueued);
  const pool = new Pool(options.origin, {
    connections: options.connections,
    connectTimeout: options.connectMs,
    // Counts bytes as they come and drops the connection at the first one too many.
    maxResponseSize: options.maxResponseBytes,
    // Idle timers, which a byte now and then defeats. The signal carries the deadline.
    headersTimeout: 0,
    bodyTimeout: 0,
    // undici 8 would negotiate HTTP/2, where one connection holds many calls and the bounds above mean something else.
    allowH2: false,
  });
  let closing: Promise<void> | undefined;
  return {
    get full() {
      return slots.full;
    },
    async ask(request, signal) {
      await slots.take(signal);
      return askPool(pool, request, signal, slots.giveBack);
    },
    async close() {
      closing ??= pool.close();
      await closing;
    },
  };
}
