/** What kind of operation a request holds. */
export type OperationType = "query" | "mutation" | "subscription";

/**
 * How a request ended: without an error, with errors, refused before anything of it was executed, or given up by a
 * caller who left before the answer.
 */
export type Outcome = "ok" | "errors" | "refused" | "abandoned";

/** What is told of one request when it is over. It holds no token, id, variable, document or address. */
export interface RequestReport {
  readonly requestId: string;
  /** The trace that the request belongs to; null when there is none. */
  readonly traceId: string | null;
  /** The operation's name in the document; null without one. */
  readonly operation: string | null;
  /** Null when the request held no operation that could be read. */
  readonly type: OperationType | null;
  readonly outcome: Outcome;
  /** Status of the answer; null when there was none. */
  readonly status: number | null;
  /** Milliseconds from the request's head to the answer, or to the end of its stream. */
  readonly durationMs: number;
  /** How many upstream calls went out. */
  readonly upstreamCalls: number;
  /** How many results a stream gave; null when the answer was no stream. */
  readonly results: number | null;
  /** How often each error code was told. */
  readonly errors: Readonly<Record<string, number>>;
}
