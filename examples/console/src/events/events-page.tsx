import { useState } from "react";
import { Failure } from "../ui/failure.tsx";
import { EventList } from "./event-list.tsx";
import { type IdentityEvent, useIdentityEvents } from "./use-identity-events.ts";

/** How far the page looks back, in milliseconds. */
const lookBackMs = 3_600_000;

/** How many events the page keeps. */
const keptEvents = 100;

/** What happened in a source within the last hour, and what happens. */
export function EventsPage({ source }: { source: string }) {
  const [since] = useState(() => new Date(Date.now() - lookBackMs).toISOString());
  const [events, setEvents] = useState<readonly IdentityEvent[]>([]);
  const failure = useIdentityEvents({ source, since }, (event) =>
    setEvents((earlier) => withEvent(earlier, event).slice(0, keptEvents)),
  );
  return (
    <>
      <title>Live · Rollcall console</title>
      <div className="heading">
        <h1>Live</h1>
        {failure === undefined && <span className="badge good">Listening</span>}
      </div>
      <Failure error={failure} />
      {events.length === 0 && <p className="quiet">Nothing happened within the last hour.</p>}
      <EventList events={events} />
    </>
  );
}

/** The events with one more in front, unless it is there already: the same event may be told twice. */
function withEvent(events: readonly IdentityEvent[], event: IdentityEvent): readonly IdentityEvent[] {
  return events.some(({ eventId }) => eventId === event.eventId) ? events : [event, ...events];
}
