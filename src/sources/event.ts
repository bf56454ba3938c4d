import type { Position } from "./page.ts";

/** What can happen in a source. `OTHER` is whatever this program does not know yet. */
export type EventType =
  | "ORG_CREATED"
  | "ORG_UPDATED"
  | "ORG_DELETED"
  | "ORG_MEMBER_ADDED"
  | "ORG_MEMBER_REMOVED"
  | "ORG_MEMBER_ROLE_ADDED"
  | "ORG_MEMBER_ROLE_REMOVED"
  | "ORG_IDENTITY_PROVIDER_ADDED"
  | "ORG_IDENTITY_PROVIDER_UPDATED"
  | "ORG_IDENTITY_PROVIDER_REMOVED"
  | "ORG_GROUP_ROLE_ADDED"
  | "ORG_GROUP_ROLE_REMOVED"
  | "USER_CREATED"
  | "USER_UPDATED"
  | "USER_DELETED"
  | "GROUP_CREATED"
  | "GROUP_UPDATED"
  | "GROUP_DELETED"
  | "GROUP_MEMBER_ADDED"
  | "GROUP_MEMBER_REMOVED"
  | "GROUP_ROLE_ADDED"
  | "GROUP_ROLE_REMOVED"
  | "OTHER";

/** What an event is about: ids of the source's own, null where it is about none such. */
export interface EventSubject {
  readonly orgId: string | null;
  readonly userId: string | null;
  readonly roleId: string | null;
  readonly userGroupId: string | null;
}

/** Something that happened. */
export interface EventRecord extends EventSubject {
  /** The same when the event is told again. */
  readonly eventId: string;
  /** The place right behind the event. */
  readonly position: Position;
  readonly type: EventType;
  /** The type in the source's word. */
  readonly rawType: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** Which events to follow, and from where. */
export interface EventRequest {
  /** Null for all. */
  readonly types: readonly EventType[] | null;
  /** Go on after this place; null to begin at `since`. */
  readonly after: Position | null;
  /** RFC 3339, UTC: begin with what happened then or later; null to begin now. */
  readonly since: string | null;
  /** Aborts when nobody wants the events any more. */
  readonly signal: AbortSignal;
}

/**
 * Follows what happens in a source. Resolves when the source has begun to listen, so that nothing that happens from then
 * on is missed; then gives the events in order, each once, whatever becomes of the connection in between. Rejects, then
 * or later, with a GatewayError once it cannot go on. The events are taken from the source as they are asked for, and
 * must be asked for, or the signal aborted.
 */
export type FollowEvents = (request: EventRequest) => Promise<AsyncIterable<EventRecord>>;
