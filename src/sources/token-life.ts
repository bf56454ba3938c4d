import type { Credential } from "./source.ts";

/** The time in which something may go on that outlasts a call: until the token runs out, or the caller leaves. */
export interface TokenLife {
  /** Aborts at the end of it, with the reason. */
  readonly signal: AbortSignal;
  /** Frees the timer and the caller's signal, when nothing goes on any more. */
  end(): void;
}

/** Node takes no longer timer than this: 24.8 days. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Starts the life of what a token has opened. It ends by itself at the token's `exp` (RFC 7519, 4.1.4), when that can be
 * read; `toReason` makes the reason.
 */
export function startTokenLife(
  credential: Credential | null,
  caller: AbortSignal,
  toReason: () => Error,
): TokenLife {
  const controller = new AbortController();
  const expiresAt = readExpiry(credential);
  let timer: NodeJS.Timeout | undefined;
  function end(): void {
    clearTimeout(timer);
    caller.removeEventListener("abort", leave);
  }
  function leave(): void {
    end();
    controller.abort(caller.reason);
  }
  function wait(): void {
    const left = expiresAt - Date.now();
    if (left > 0) {
      timer = setTimeout(wait, Math.min(left, longestTimerMs));
    } else {
      end();
      controller.abort(toReason());
    }
  }
  if (caller.aborted) {
    controller.abort(caller.reason);
  } else {
    caller.addEventListener("abort", leave);
    if (expiresAt !== Number.POSITIVE_INFINITY) wait();
  }
  return { signal: controller.signal, end };
}

/** Milliseconds since 1970; infinity when the token does not tell. */
function readExpiry(credential: Credential | null): number {
  const expiry = credential?.claims?.["exp"];
  return typeof expiry === "number" && Number.isFinite(expiry) ? expiry * 1_000 : Number.POSITIVE_INFINITY;
}
