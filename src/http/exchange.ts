import { type Dispatcher, Pool } from "undici";
import { createConnector } from "./connector.ts";
import type { Deadline } from "./deadline.ts";
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

/** How a request is to be sent. */
export interface WireOptions {
  /** Over a connection that nothing was sent over. Default false. */
  readonly isFresh?: boolean;
  /** Requests of one group wait for a connection one after the other, and groups in turns. */
  readonly group?: object;
  /** To be told when the request goes out over a connection: before that it has certainly not left. */
  readonly onSent?: () => void;
}

/** One origin with its connections. */
export interface Exchange {
  /** Whether a call would be one too many to wait. */
  readonly full: boolean;
  /** Calls that wait for a connection. */
  readonly waiting: number;
  /** Sends a request and reads the whole answer. Throws the deadline's reason, or undici's error when no head came. */
  ask(request: WireRequest, deadline: Deadline, options?: WireOptions): Promise<WireAnswer>;
  /** Lets calls in flight finish, fails those that still wait for a connection, and closes the connections. */
  close(): Promise<void>;
}

/**
 * Sends a request over the pool and reads the whole answer, head and body. `release` is called when undici is done with
 * it, which may be later than the deadline: undici notices an abort only once it has a connection. Until then the slot
 * stays taken, or given-up calls would pile up in undici's own queue before a host that does not answer.
 */
function askPool(pool: Pool, request: WireRequest, waiting: Waiting): void {
  const { deadline, release, reject } = waiting;
  if (deadline.isOver) {
    release();
    reject(deadline.reason);
    return;
  }
  deadline.onOver = () => reject(deadline.reason);
  pool.dispatch(request, new AnswerReader(waiting));
}

/** Who waits for an answer. */
interface Waiting {
  readonly deadline: Deadline;
  readonly onSent: (() => void) | undefined;
  readonly release: () => void;
  readonly resolve: (answer: WireAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads one answer. Lets go of who waited for it once it is there: V8 takes undici's requests for living long after their
 * answers, and with them all that they lead to, here whole requests of callers (undici 8.12, Node 24.21).
 */
class AnswerReader implements Dispatcher.DispatchHandler {
  #waiting: Waiting | null;
  #head: Pick<WireAnswer, "status" | "headers"> | null = null;
  #chunks: Uint8Array[] = [];

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#waiting === null) return;
    const { deadline, onSent } = this.#waiting;
    // An error of our own: undici takes nothing else, and a deadline's reason may be anything.
    const giveUp = () => controller.abort(new Error("given up"));
    deadline.onOver = giveUp;
    if (deadline.isOver) giveUp();
    else onSent?.();
  }

  onResponseStart(_: unknown, status: number, headers: ResponseHeaders): void {
    // What comes before the answer, such as 103 Early Hints, is none.
    if (status >= 200) this.#head = { status, headers };
  }

  onResponseData(_: unknown, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const head = this.#head;
    const body = joinChunks(this.#chunks);
    const waiting = this.#finish();
    if (head === null) waiting?.reject(new Error("an answer without a head"));
    else waiting?.resolve({ ...head, body });
  }

  onResponseError(_: unknown, error: Error): void {
    const head = this.#head;
    const waiting = this.#finish();
    // Within the body the status is worth more than the reason.
    if (head !== null) waiting?.resolve({ ...head, body: error });
    else waiting?.reject(waiting.deadline.isOver ? waiting.deadline.reason : error);
  }

  #finish(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#head = null;
    this.#chunks = [];
    if (waiting === null) return null;
    waiting.deadline.onOver = null;
    waiting.release();
    return waiting;
  }
}

/** Most bodies come in one chunk, which need not be copied. */
function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

/** Opens a bounded pool of HTTP/1.1 connections to one origin; connects with the first call. */
export function openExchange(options: ExchangeOptions): Exchange {
  const slots = createSlots(options.connections, options.maxQueued);
  const poolOptions: Pool.Options = {
    connections: options.connections,
    connect: createConnector(options.connectMs),
    // Counts bytes as they come and drops the connection at the first one too many.
    maxResponseSize: options.maxResponseBytes,
    // Idle timers, which a byte now and then defeats. Each call has a deadline.
    headersTimeout: 0,
    bodyTimeout: 0,
    // undici 8 would negotiate HTTP/2, where one connection holds many calls and the bounds above mean something else.
    allowH2: false,
  };
  const pool = new Pool(options.origin, poolOptions);
  // undici keeps no connection that has no pipelining, so that each of its calls opens one.
  const freshPool = new Pool(options.origin, { ...poolOptions, pipelining: 0 });
  let closing: Promise<unknown> | undefined;
  return {
    get full() {
      return slots.full;
    },
    get waiting() {
      return slots.waiting;
    },
    ask(request, deadline, { isFresh = false, group, onSent } = {}) {
      const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
      const waiting: Waiting = { deadline, onSent, release: slots.giveBack, resolve, reject };
      const send = () => askPool(isFresh ? freshPool : pool, request, waiting);
      const slot = slots.take(deadline, group);
      if (slot === undefined) send();
      else slot.then(send, reject);
      return promise;
    },
    async close() {
      closing ??= Promise.all([pool.close(), freshPool.close()]);
      await closing;
    },
  };
}
