import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { EventList } from "../events/event-list.tsx";
import { type IdentityEvent, useIdentityEvents } from "../events/use-identity-events.ts";
import { Failure } from "../ui/failure.tsx";

/** How many changes are told. */
const shownEvents = 3;

/**
 * Tells what changes in an organization while it is shown. Changed roles need no more than that: the event brings the
 * membership, and the row that shows it follows the cache. Only who comes and goes changes the list.
 */
export function OrgChanges({ id, source }: { id: string; source: string }) {
  const client = useApolloClient();
  const [events, setEvents] = useState<readonly IdentityEvent[]>([]);
  const failure = useIdentityEvents({ source, orgId: id }, (event) => {
    setEvents((earlier) => [event, ...earlier].slice(0, shownEvents));
    if (event.type === "ORG_MEMBER_ADDED") void client.refetchQueries({ include: ["OrgMembers"] });
    if (event.type === "ORG_MEMBER_REMOVED")
      client.cache.evict({ id: `OrgMembership:${event.membershipId}` });
  });
  return (
    <section className="changes" aria-label="Changes">
      {failure === undefined && (
        <p className="quiet">
          <span className="badge good">Live</span> Changes show as they happen.
        </p>
      )}
      <Failure error={failure} />
      <EventList events={events} />
    </section>
  );
}
