import { Readable } from "node:stream";
import type { ExecutionResult } from "graphql";

/** Milliseconds between the comments that keep an idle connection open through proxies. */
const pingMs = 12_000;

/** How a stream of results may end before the results do. */
export interface EventStreamEnds {
  /** Aborts when the caller has left: nobody is left to read. */
  readonly caller: AbortSignal;
  /** Aborts when the gateway stops. */
  readonly closing: AbortSignal;
  /** The last result of a stream that the gateway ends. */
  readonly sayGoodbye: () => ExecutionResult;
}

/**
 * Writes results as server-sent events, in the distinct connections mode of GraphQL over SSE
 * (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md). A result is asked for when the one
 * before it has gone out. Yoga's own writer does the same but for two things: it knows no end that the server wants, and
 * its timer goes on when a caller leaves who had stopped reading.
 */
export function writeEventStream(
  results: AsyncIterable<ExecutionResult>,
  { caller, closing, sayGoodbye }: EventStreamEnds,
): Readable {
  const iterator = results[Symbol.asyncIterator]();
  // Something has to go out at once, or the head would wait for the first result.
  let ping = true;
  let wantsMore = false;
  let isAsking = false;

  const stream = new Readable({
    highWaterMark: 0,
    read() {
      wantsMore = true;
      write();
    },
    destroy(error, done) {
      clearInterval(timer);
      caller.removeEventListener("abort", leave);
      closing.removeEventListener("abort", stop);
      stopIterator();
      done(error);
    },
  });
  const timer = setInterval(() => {
    ping = true;
    if (wantsMore) write();
  }, pingMs);

  function push(text: string): void {
    wantsMore = false;
    stream.push(text);
  }

  function end(last: string): void {
    stream.push(`${last}event: complete\ndata:\n\n`);
    stream.push(null);
  }

  function write(): void {
    if (ping) {
      ping = false;
      push(":\n\n");
      return;
    }
    if (closing.aborted) end(toMessage(sayGoodbye()));
    else if (!isAsking) ask();
  }

  function ask(): void {
    isAsking = true;
    iterator.next().then(
      ({ done, value }) => {
        isAsking = false;
        if (stream.destroyed) return;
        if (done !== true) push(toMessage(value));
        else end(closing.aborted ? toMessage(sayGoodbye()) : "");
      },
      // Failures are results by now; what is left is that the caller is gone.
      () => {
        if (!stream.destroyed) end("");
      },
    );
  }

  function stopIterator(): void {
    iterator.return?.().catch(() => undefined);
  }

  /** The results end, and with them, in its own time, the stream. */
  function stop(): void {
    stopIterator();
    if (wantsMore && !isAsking) write();
  }

  function leave(): void {
    const { reason } = caller;
    stream.destroy(reason instanceof Error ? reason : new Error("The caller has left", { cause: reason }));
  }

  // Whoever reads learns of it by reading; by itself it must not count as unhandled.
  stream.on("error", () => undefined);
  caller.addEventListener("abort", leave);
  closing.addEventListener("abort", stop);
  if (caller.aborted) leave();
  return stream;
}

function toMessage(result: ExecutionResult): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}
