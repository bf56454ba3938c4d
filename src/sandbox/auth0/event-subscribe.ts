import { refuse, refuseQuery } from "./errors.ts";
import { eventTypes } from "./event.ts";
import { readEventCursor } from "./event-cursor.ts";
import type { LoggedEvent } from "./event-log.ts";
import { openEventStream } from "./event-stream.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

const longestCursor = 1024;

/** A time to the second: the parameter has at most 20 characters. */
const timestampForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The stream of events (auth0.com/docs/api/management/v2/events/subscribe-events). */
export const eventRoutes: readonly Auth0Route[] = [
  {
    operation: "subscribe_events",
    method: "GET",
    path: "/events",
    scopes: ["read:events"],
    rateLimitGroup: "events",
    handle(request) {
      const { state, behaviour } = request;
      const types = readTypes(request.query);
      const start = readStart(request);
      if (state.eventStreams.size >= behaviour.eventStreams.limit)
        throw refuse(403, "The maximum number of event stream connections of this tenant is in use");
      return {
        status: 200,
        headers: { "content-type": "text/event-stream", "cache-control": "no-cache" },
        stream: openEventStream(state.eventStreams, {
          log: state.events,
          position: start.position,
          isWanted: (event) => start.isWanted(event) && (types === undefined || types.has(event.type)),
          behaviour: behaviour.eventStreams,
        }),
      };
    },
  },
];

function readTypes(query: URLSearchParams): ReadonlySet<string> | undefined {
  const types = query.getAll("event_type");
  const known: readonly string[] = eventTypes;
  if (types.some((type) => !known.includes(type))) throw refuse(400, "Unsupported event type.");
  return types.length === 0 ? undefined : new Set(types);
}

/** Where the stream starts. The header that clients reconnect with wins over what they first asked for. */
function readStart({ query, headers, state: { events: log }, behaviour }: Auth0Request): {
  position: number;
  isWanted: (event: LoggedEvent) => boolean;
} {
  const others = new URLSearchParams(query);
  others.delete("event_type");
  checkParameters(others, ["from", "from_timestamp"]);
  const [from, since] = [query.get("from"), query.get("from_timestamp")];
  if (from !== null && since !== null)
    throw refuseQuery("Properties 'from' and 'from_timestamp' are mutually exclusive");
  const header = headers["last-event-id"];
  const cursor = typeof header === "string" && header !== "" ? header : from;
  const lowest = log.lowest(behaviour.eventStreams.keep);
  if (cursor !== null) {
    const position = cursor.length > longestCursor ? undefined : readEventCursor(log, cursor);
    if (position === undefined || (position !== "expired" && position > log.newest()))
      throw refuseQuery("Invalid offset", "from");
    if (position === "expired" || position < lowest) throw refuse(410, "The offset has expired.");
    return { position, isWanted: () => true };
  }
  if (since === null) return { position: log.newest(), isWanted: () => true };
  const time = timestampForm.test(since) ? Date.parse(since) : Number.NaN;
  if (Number.isNaN(time))
    throw refuseQuery("Object didn't pass validation for format date-time", "from_timestamp");
  return { position: lowest, isWanted: (event) => event.time >= time };
}
