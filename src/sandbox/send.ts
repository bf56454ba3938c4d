import type { ServerResponse } from "node:http";
import type { EmulatedAnswer } from "./vendor.ts";

/** Sends answers, and knows the streams that are still going out. */
export interface Sender {
  send(response: ServerResponse, answer: EmulatedAnswer): void;
  /** Breaks every stream off. */
  cutStreams(): void;
}

/** Makes the sender of one emulator. */
export function createSender(): Sender {
  const streaming = new Set<ServerResponse>();
  return {
    send(response, answer) {
      const { stream } = answer;
      if (stream === undefined) return sendWhole(response, answer);
      streaming.add(response);
      sendStream(response, answer, stream).then(
        () => streaming.delete(response),
        (error) => {
          streaming.delete(response);
          process.stderr.write(`sandbox stream: ${String(error)}\n`);
          response.destroy();
        },
      );
    },
    cutStreams() {
      for (const response of streaming) response.destroy();
    },
  };
}

function sendWhole(response: ServerResponse, { status, body, headers }: EmulatedAnswer): void {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
  response.writeHead(status, {
    ...(bytes.length === 0 ? {} : { "content-type": "application/json; charset=utf-8" }),
    "content-length": bytes.length,
    ...headers,
  });
  response.end(bytes);
}

async function sendStream(
  response: ServerResponse,
  { status, headers }: EmulatedAnswer,
  stream: NonNullable<EmulatedAnswer["stream"]>,
): Promise<void> {
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  if (response.destroyed) leaving.abort();
  else response.writeHead(status, headers).flushHeaders();
  const { signal } = leaving;
  for await (const text of stream({ signal, cut: () => response.destroy() })) {
    if (signal.aborted) break;
    if (!response.write(text)) await untilDrained(response, signal);
  }
  if (!signal.aborted) response.end();
}

/** Waits until the client has taken what was written, or has left. */
function untilDrained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    response.on("drain", go);
    signal.addEventListener("abort", go);
    if (signal.aborted) go();
  });
}
