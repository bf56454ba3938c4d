import { Readable } from "node:stream";
import type { PartialResult } from "./result.ts";

/** How the parts of an answer are written. */
export interface PartFormat {
  readonly contentType: string;
  readonly begin: string;
  readonly write: (part: PartialResult) => string;
  readonly end: string;
}

/**
 * As `multipart/mixed`: https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md. The boundary
 * stands right behind each part, because only there a reader sees that the part is whole.
 */
export const multipartMixed: PartFormat = {
  contentType: 'multipart/mixed; boundary="-"; deferSpec=20220824',
  begin: "\r\n---\r\n",
  write: (part) =>
    `Content-Type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(part)}\r\n---${part.hasNext === true ? "" : "--"}\r\n`,
  end: "",
};

/** As server-sent events, each part an event `next`. */
export const eventStream: PartFormat = {
  contentType: "text/event-stream; charset=utf-8",
  begin: ":\n\n",
  write: (part) => `event: next\ndata: ${JSON.stringify(part)}\n\n`,
  end: "event: complete\ndata:\n\n",
};

/**
 * Writes parts as soon as they come, whether or not somebody reads: as with an answer in one piece, the operation ends
 * in its own time, and a caller who reads slowly holds up nothing but the bytes. Ends when `caller` aborts.
 */
export function writeParts(
  parts: AsyncIterable<PartialResult>,
  format: PartFormat,
  caller: AbortSignal,
): Readable {
  const iterator = parts[Symbol.asyncIterator]();
  const stream = new Readable({
    read() {},
    destroy(error, done) {
      caller.removeEventListener("abort", leave);
      iterator.return?.().catch(() => undefined);
      done(error);
    },
  });

  async function write(): Promise<void> {
    stream.push(format.begin);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      if (stream.destroyed) return;
      stream.push(format.write(next.value));
    }
    stream.push(format.end);
    stream.push(null);
  }

  function leave(): void {
    const { reason } = caller;
    stream.destroy(reason instanceof Error ? reason : new Error("The caller has left", { cause: reason }));
  }

  // Whoever reads learns of it by reading; by itself it must not count as unhandled.
  stream.on("error", () => undefined);
  caller.addEventListener("abort", leave);
  if (caller.aborted) leave();
  // Failures are parts by now; what is left is that the caller is gone.
  else write().catch((error: unknown) => stream.destroy(error instanceof Error ? error : undefined));
  return stream;
}
