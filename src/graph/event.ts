import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { EventRecord } from "../sources/event.ts";
import type { Position } from "../sources/page.ts";
import type { Access, Source } from "../sources/source.ts";
import { type CursorCodec, createCursorCodec } from "./cursor.ts";
import { encodeGlobalId, type NodeType } from "./global-id.ts";
import { membershipFieldsOf } from "./membership.ts";
import { openChosenSource, ownIdIn } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import { StreamFailure, toSubscription } from "./subscription.ts";
import type { IdentityEventResolvers, SubscriptionResolvers } from "./types.generated.ts";

/** An event that somebody is told. */
export interface IdentityEventRecord extends EventRecord {
  readonly source: Source;
  /** A way into the source in which nothing from before the event is remembered. Opened when it is first needed. */
  readonly openAccess: () => Access;
}

/** Resolvers of `IdentityEvent`. Fields that are not here are fields of the record. */
export const identityEventResolvers: IdentityEventResolvers = {
  cursor: ({ source, position }) => codecOf(source).encode({ [source.name]: position }),
  orgId: ({ source, orgId }) => globalIdOf("Org", source, orgId),
  org: (event, _arguments, _context, info) =>
    event.orgId === null
      ? null
      : event.openAccess().org(event.orgId, selectionOf(info).fieldsFor(event.source)),
  userId: ({ source, userId }) => globalIdOf("User", source, userId),
  user: (event, _arguments, _context, info) =>
    event.userId === null
      ? null
      : event.openAccess().user(event.userId, selectionOf(info).fieldsFor(event.source)),
  membershipId: ({ source, orgId, userId }) => globalIdOf("OrgMembership", source, orgId, userId),
  membership: (event, _arguments, _context, info) =>
    event.orgId === null || event.userId === null
      ? null
      : event
          .openAccess()
          .membership(event.orgId, event.userId, membershipFieldsOf(selectionOf(info), event.source)),
  roleId: ({ source, roleId }) => globalIdOf("Role", source, roleId),
  role: (event, _arguments, _context, info) =>
    event.roleId === null
      ? null
      : event.openAccess().role(event.roleId, selectionOf(info).fieldsFor(event.source)),
  userGroupId: ({ source, userGroupId }) => globalIdOf("UserGroup", source, userGroupId),
  userGroup: (event, _arguments, _context, info) =>
    event.userGroupId === null
      ? null
      : event.openAccess().userGroup(event.userGroupId, selectionOf(info).fieldsFor(event.source)),
};

/** An event on its way to the resolver. */
interface SourceEvent {
  readonly source: Source;
  readonly event: EventRecord;
}

/** Root fields that tell what happens. */
export const eventSubscriptions: Pick<SubscriptionResolvers, "identityEvents"> = {
  identityEvents: {
    async subscribe(_root, { source: name, types, orgId, after, since }, context) {
      const access = openChosenSource(context, name, "source", "EVENTS");
      const { source, followEvents } = access;
      if (followEvents === undefined) throw new Error(`source "${source.name}" has EVENTS and tells none`);
      if (types?.length === 0) {
        throw new GatewayError("BAD_USER_INPUT", "Argument `types` must name a type, or be left out.", {
          argument: "types",
        });
      }
      const ownOrgId = orgId === null || orgId === undefined ? null : ownIdIn(access, "Org", orgId, "orgId");
      const position = after === null || after === undefined ? null : readCursor(source, after);
      return toSubscription(context.signal, async (signal) => {
        const request = { types: types ?? null, after: position, since: since ?? null, signal };
        return pickEvents(source, await followEvents(request), ownOrgId);
      });
    },
    resolve(
      item: SourceEvent | StreamFailure,
      _arguments: unknown,
      context: RequestContext,
    ): IdentityEventRecord {
      if (item instanceof StreamFailure) throw item.error;
      const { source, event } = item;
      let access: Access | undefined;
      return {
        ...event,
        source,
        openAccess() {
          access ??= context.reopen(source);
          return access;
        },
      };
    },
  },
};

async function* pickEvents(
  source: Source,
  events: AsyncIterable<EventRecord>,
  orgId: string | null,
): AsyncGenerator<SourceEvent, void, undefined> {
  for await (const event of events) {
    if (orgId === null || event.orgId === orgId) yield { source, event };
  }
}

function globalIdOf(type: NodeType, { name }: Source, ...keys: readonly (string | null)[]): string | null {
  const known = keys.filter((key) => key !== null);
  return known.length === keys.length ? encodeGlobalId(type, name, ...known) : null;
}

function codecOf(source: Source): CursorCodec {
  return createCursorCodec(["identityEvents", source.name]);
}

function readCursor(source: Source, cursor: string): Position {
  try {
    const position = codecOf(source).decode(cursor)[source.name];
    if (position !== undefined) return position;
  } catch {
    // What is wrong with it is the same to the caller.
  }
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`after\` is not the cursor of an event of source "${source.name}". Use the \`cursor\` of an event from there.`,
    { source: source.name, argument: "after" },
  );
}
