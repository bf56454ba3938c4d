import type { IdentityEventType } from "../gql/graphql.ts";
import { Moment } from "../ui/moment.tsx";
import type { IdentityEvent } from "./use-identity-events.ts";

/** What happened, in words, for the kinds that the console knows. Others are shown in the source's own word. */
const titles: Readonly<Partial<Record<IdentityEventType, string>>> = {
  ORG_CREATED: "New organization",
  ORG_UPDATED: "Organization changed",
  ORG_DELETED: "Organization deleted",
  ORG_MEMBER_ADDED: "New member",
  ORG_MEMBER_REMOVED: "Member removed",
  ORG_MEMBER_ROLE_ADDED: "Role given",
  ORG_MEMBER_ROLE_REMOVED: "Role taken",
  USER_CREATED: "New user",
  USER_UPDATED: "User changed",
  USER_DELETED: "User deleted",
};

/** Events, newest first. */
export function EventList({ events }: { events: readonly IdentityEvent[] }) {
  return (
    <ol className="events" aria-live="polite">
      {events.map(({ eventId, type, rawType, at, user, role, org }) => (
        <li key={eventId}>
          <strong>{titles[type] ?? rawType}</strong>
          <span>{[user?.displayName, role?.name, org?.name].filter(Boolean).join(" · ")}</span>
          <Moment at={at} />
        </li>
      ))}
    </ol>
  );
}
