import type { UpstreamCall } from "./call.ts";
import type { RequestHeaders } from "./request-headers.ts";

/** What is known of an attempt at a call before it is made. */
export type BegunCall = Pick<UpstreamCall, "source" | "operation" | "method" | "path" | "attempt">;

/** Watches the calls of one incoming request, for metrics and traces. Neither of its methods may throw. */
export interface CallObserver {
  /** Told of every attempt before it waits for a connection, also of those that then get none. */
  begin(call: BegunCall): ObservedCall;
}

/** One attempt under observation. */
export interface ObservedCall {
  /** What goes out with it, to tell the upstream which trace it belongs to. */
  readonly headers: RequestHeaders;
  /** Told once how it ended. */
  end(call: UpstreamCall): void;
}
