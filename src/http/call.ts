import type { ErrorCode } from "../errors/code.ts";
import type { CallObserver } from "./call-observer.ts";
import type { QueryParameters } from "./query.ts";
import type { RateLimit } from "./rate-limit-lane.ts";
import type { RequestHeaders } from "./request-headers.ts";

/** One part of a form. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
  /** What the value is called and what it is, when it is a file. */
  readonly file?: { readonly name: string; readonly type: string };
}

/** One call of a vendor's operation. */
export interface UpstreamRequest {
  /** The operation's name, in the vendor's words. Shown to callers. */
  operation: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template, for example `/organizations/{id}`. Shown to callers. */
  path: string;
  /** Values for the template. */
  params?: Readonly<Record<string, string>>;
  query?: QueryParameters;
  /** Headers of this call alone; never `authorization`. */
  headers?: RequestHeaders;
  /** Sent as JSON; with undefined there is no body. */
  body?: unknown;
  /** Sent as `multipart/form-data`, in the place of a body. */
  form?: readonly FormPart[];
  /** What of the body no error may quote, should the answer do it: passwords, codes, tokens. */
  secrets?: readonly string[];
  /** How many field requests the call answers. Default 1. */
  serves?: number;
  /** Which try the first attempt is, where others of the same thing came before. Default 1. */
  attempt?: number;
}

/** What happened with one call, free of ids, queries and credentials: for explanations, metrics and logs. */
export interface UpstreamCall {
  source: string;
  operation: string;
  method: UpstreamRequest["method"];
  /** The path template. */
  path: string;
  /** Status of the answer, if one came. */
  status?: number;
  /** Why it failed. Neither status nor code: the incoming request was given up. */
  code?: ErrorCode;
  /** When it was asked for, in milliseconds of `performance.now()`. */
  startedAt: number;
  /** Milliseconds from asking to settling, with the wait for a connection. */
  durationMs: number;
  /** Which try of the same call it was, from 1. */
  attempt: number;
  /** Whether it went out: false for one that got no connection. */
  sent: boolean;
  serves: number;
  /** What the answer said of the calls that are left. */
  rateLimit?: RateLimit;
}

/** On whose behalf a call is made. */
export interface CallContext {
  /** The whole value of the authorization header. */
  authorization?: string | undefined;
  /** Aborts when the incoming request is given up; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** When the incoming request must be answered, in milliseconds of `performance.now()`. */
  deadlineAt?: number | undefined;
  /**
   * Who calls, as a text that tells callers apart and is no credential: each has rate limits of their own. Nothing is
   * learnt of limits from calls without it.
   */
  caller?: string | undefined;
  /** Stands for the incoming request: requests take turns where calls have to wait. */
  turn?: object | undefined;
  /**
   * Told once of every call when it has settled, also of failed ones. A call that is refused for its own arguments or
   * credential, or given up before it began, is none.
   */
  onCall?: ((call: UpstreamCall) => void) | undefined;
  /** Watches the call from before it goes out. */
  observer?: CallObserver | undefined;
}
