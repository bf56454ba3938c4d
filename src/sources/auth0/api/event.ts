import type { EventStream } from "../../../http/client.ts";
import type { AnswerOrigin } from "../../answer.ts";
import type { OpenStream } from "../../call.ts";
import type { ListQuery } from "../operation.ts";

/** Where a stream is to begin, and what it is to tell. */
export interface StreamRequest {
  readonly query: ListQuery;
  /** The place to go on after, sent as `Last-Event-ID`; null for none. */
  readonly position: string | null;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/** An upstream operation that answers with a stream of events. */
export interface StreamOperation extends AnswerOrigin {
  readonly open: (request: StreamRequest) => Promise<EventStream>;
}

/** The operation that tells what happens, under the name that its own code calls it by. */
export function createEventApi(source: string, openStream: OpenStream) {
  return {
    /** `GET /events` */
    events: (): StreamOperation => {
      const operation = "subscribe_events";
      return {
        source,
        operation,
        open: ({ query, position, attempt, signal }) =>
          openStream(
            {
              operation,
              method: "GET",
              path: "/events",
              query,
              attempt,
              ...(position === null ? {} : { headers: { "last-event-id": position } }),
            },
            signal,
          ),
      };
    },
  };
}
