import { setTimeout as sleep } from "node:timers/promises";
import type { EventStream, ServerSentMessage } from "../../http/client.ts";
import type { EventRecord, EventRequest } from "../event.ts";
import type { Position } from "../page.ts";
import type { StreamOperation } from "./api/event.ts";
import { positionOf, toEventRecord, toStreamError } from "./event-message.ts";
import { delayBefore, explainEventFailure, isWorthAnotherTry, streamKeepsEnding } from "./event-retry.ts";
import { auth0NamesOf } from "./event-type.ts";

/** How many of the last events are remembered, to tell one that comes again after a break. */
const remembered = 1_000;

/** Waits so many milliseconds. Rejects with the signal's reason when that aborts first. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/**
 * Opens Auth0's stream of events and follows it over its breaks. Auth0 ends each stream every few minutes by design
 * (https://auth0.com/docs/customize/events/consume-events-with-events-api): a new one goes on right behind the last
 * event that was handed on. Rejects when the first stream cannot be opened; later failures are bridged as far as that
 * makes sense.
 */
export async function openEventFeed(
  operation: StreamOperation,
  request: EventRequest,
  wait: Wait = waitFor,
): Promise<AsyncIterable<EventRecord>> {
  const { types, after, since, signal } = request;
  const names = auth0NamesOf(types);
  const wanted = types === null ? null : new Set(types);

  let position: Position | null = after;
  let beginning = since;
  let failures = 0;

  async function open(): Promise<EventStream> {
    const stream = await operation.open({
      query: {
        ...(names === null ? {} : { event_type: names }),
        ...(position === null && beginning !== null ? { from_timestamp: toWholeSeconds(beginning) } : {}),
      },
      position,
      attempt: failures + 1,
      signal,
    });
    // Until Auth0 has told a position, this is what another stream can go on from: its own clock when this one began.
    if (position === null) beginning ??= readDate(stream) ?? new Date().toISOString();
    return stream;
  }

  /** Waits as long as the failure deserves and opens the next stream. */
  async function reopen(stream: EventStream, failure: unknown): Promise<EventStream> {
    let cause = failure;
    for (;;) {
      if (cause !== undefined) {
        failures += 1;
        if (!isWorthAnotherTry(cause, failures)) throw explainEventFailure(cause);
        await wait(delayBefore(failures, cause, stream.retryMs), signal);
      }
      try {
        return await open();
      } catch (error) {
        cause = error;
      }
    }
  }

  const seen = new Set<string>();
  function isRepeated({ eventId }: EventRecord): boolean {
    if (seen.has(eventId)) return true;
    seen.add(eventId);
    if (seen.size > remembered) for (const oldest of seen.values().take(1)) seen.delete(oldest);
    return false;
  }

  /** The event of a message, if it is one to hand on. Throws what the stream ends with. */
  function read(message: ServerSentMessage): EventRecord | null {
    if (message.event === "error") throw toStreamError(operation, message);
    const event = toEventRecord(operation, message);
    if (event === null || isRepeated(event)) return null;
    if (wanted !== null && !wanted.has(event.type)) return null;
    // Auth0 is asked in whole seconds.
    if (since !== null && after === null && event.at < since) return null;
    return event;
  }

  async function* follow(first: EventStream): AsyncGenerator<EventRecord, void, undefined> {
    let stream = first;
    try {
      for (;;) {
        const begun = position;
        let failure: unknown;
        try {
          for await (const message of stream) {
            const event = read(message);
            if (event !== null) yield event;
            // Only now has the event been handed on, and everything before the message.
            position = positionOf(operation, message) ?? position;
            failures = 0;
          }
          // A stream that ends before it told anything would, taken up at once, end for ever.
          if (position === begun) failure = streamKeepsEnding(operation);
        } catch (error) {
          signal.throwIfAborted();
          failure = error;
        }
        stream = await reopen(stream, failure);
      }
    } finally {
      stream.close();
    }
  }

  try {
    return follow(await open());
  } catch (error) {
    throw explainEventFailure(error);
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** `from_timestamp` is at most 20 characters: whole seconds in UTC. */
function toWholeSeconds(moment: string): string {
  return `${moment.slice(0, 19)}Z`;
}

function readDate({ headers }: EventStream): string | null {
  const { date } = headers;
  const moment = typeof date === "string" ? new Date(date) : null;
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
