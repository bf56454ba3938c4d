import type { EventStreamBehaviour, StreamConnection } from "../vendor.ts";
import { writeEventCursor } from "./event-cursor.ts";
import type { EventLog, LoggedEvent } from "./event-log.ts";

/** The streams of a tenant that are open. */
export type EventStreams = Set<OpenEventStream>;

/** An open stream, as the control endpoints see it. */
export interface OpenEventStream {
  /** Breaks the connection off. Set once the answer goes out. */
  cut(): void;
  /** Makes the stream tell an error and end. */
  fail(code: string): void;
}

/** What a stream tells. */
export interface Subscription {
  readonly log: EventLog;
  /** The stream starts with the first event after this position. */
  readonly position: number;
  /** Whether an event is wanted. */
  isWanted(event: LoggedEvent): boolean;
  readonly behaviour: EventStreamBehaviour;
}

/** How much is written at once: a client that reads slowly holds no more than this. */
const longestBit = 64 * 1024;

/** Milliseconds that a client is told to wait before it connects again. */
const retryMs = 2000;

/**
 * Opens a stream in the form of auth0.com/docs/customize/events/consume-events-with-events-api: `:connected`, `retry`, then
 * an event for each change, `offset-only` at every heartbeat, and `error` before an end that is none of the client's.
 */
export function openEventStream(
  streams: EventStreams,
  { log, position: start, isWanted, behaviour }: Subscription,
): (connection: StreamConnection) => AsyncIterable<string | Uint8Array> {
  let failure: string | undefined;
  let wake = () => {};
  const open: OpenEventStream = {
    cut: () => {},
    fail(code) {
      failure = code;
      wake();
    },
  };
  streams.add(open);

  return async function* tell({ signal, cut }) {
    open.cut = cut;
    let position = start;
    let left = behaviour.closeAfterEvents ?? Number.POSITIVE_INFINITY;
    let nextHeartbeat = Date.now() + behaviour.heartbeatMs;
    try {
      yield `:connected\n\nretry: ${retryMs}\n\n`;
      while (!signal.aborted && left > 0) {
        if (log.hasLost(position)) failure = "cursor_expired";
        if (failure !== undefined) {
          yield describeError(failure, writeEventCursor(log, position));
          return;
        }
        const bit = takeBit();
        if (bit.length > 0) yield Buffer.concat(bit);
        else if (nextHeartbeat <= Date.now()) {
          position = log.newest();
          nextHeartbeat = Date.now() + behaviour.heartbeatMs;
          yield `${describeOffset(writeEventCursor(log, position))}: heartbeat\n\n`;
        } else await untilSomething(nextHeartbeat - Date.now(), signal);
      }
    } finally {
      streams.delete(open);
    }

    function takeBit(): readonly Buffer[] {
      const bit: Buffer[] = [];
      for (let length = 0; left > 0 && length < longestBit; ) {
        const event = log.after(position);
        if (event === undefined) break;
        position = event.position;
        if (!isWanted(event)) continue;
        bit.push(event.message);
        length += event.message.length;
        left -= 1;
      }
      return bit;
    }
  };

  /** Waits for an event, a failure, the time of the next heartbeat or the client's leaving. */
  function untilSomething(waitMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        forget();
        signal.removeEventListener("abort", go);
        wake = () => {};
        resolve();
      };
      const timer = setTimeout(go, Math.max(0, waitMs));
      const forget = log.onNext(go);
      signal.addEventListener("abort", go);
      wake = go;
      if (signal.aborted) go();
    });
  }
}

function describeOffset(cursor: string): string {
  return `event: offset-only\nid: ${cursor}\ndata: {"offset":"${cursor}"}\n\n`;
}

function describeError(code: string, offset: string): string {
  const message = code === "cursor_expired" ? "The offset has expired." : "The stream cannot go on.";
  return `event: error\ndata: ${JSON.stringify({ error: { code, message, offset } })}\n\n`;
}
