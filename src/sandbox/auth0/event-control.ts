import { z } from "zod";
import type { Control } from "../vendor.ts";
import { emitEvent, eventTypes } from "./event.ts";
import type { Auth0State } from "./state.ts";
import { emitUserEvent } from "./user-event.ts";

const told = z.strictObject({
  /** How many events to tell. */
  count: z.int().min(1).max(50_000).default(1),
  type: z.enum(eventTypes).default("user.updated"),
  /** The same for each event; seeded users or organizations in turn when it is left out. */
  object: z.record(z.string(), z.unknown()).optional(),
});

type Told = z.output<typeof told>;

const order = z.union([
  told,
  /** Makes every offset so far too old. */
  z.strictObject({ dropBefore: z.literal("all") }),
  /** Ends every open stream with this error message. */
  z.strictObject({
    error: z.enum([
      "invalid_cursor",
      "cursor_expired",
      "timeout",
      "payload_too_large",
      "processing_error",
      "connection_timeout",
    ]),
  }),
]);

/** The control endpoints of the event stream. */
export const eventControls: readonly Control<Auth0State>[] = [
  {
    method: "POST",
    path: "/__sandbox/events",
    handle({ body, state }) {
      const asked = order.parse(body ?? {});
      if ("dropBefore" in asked) state.events.drop();
      else if ("error" in asked) for (const stream of state.eventStreams) stream.fail(asked.error);
      else tellEvents(state, asked);
      return { status: 204 };
    },
  },
  {
    method: "GET",
    path: "/__sandbox/event-streams",
    handle: ({ state }) => ({ status: 200, body: { open: state.eventStreams.size } }),
  },
  {
    method: "DELETE",
    path: "/__sandbox/event-streams",
    handle({ state }) {
      for (const stream of state.eventStreams) stream.cut();
      return { status: 204 };
    },
  },
];

/** What happened to a user, by the type of its event. */
const userChanges = {
  "user.created": "created",
  "user.updated": "updated",
  "user.deleted": "deleted",
} as const;

/** Tells events that stand for no change. `sequence` in the metadata numbers them from 1. */
function tellEvents(state: Auth0State, { count, type, object }: Told): void {
  const users = [...state.users.current.values()];
  const organizations = [...state.organizations.values()].map(({ organization }) => organization);
  for (let index = 0; index < count; index += 1) {
    const user = users[index % users.length];
    const organization = organizations[index % organizations.length];
    const sequence = String(index + 1);
    if (object !== undefined) emitEvent(state, type, object);
    else if (isUserEvent(type) && user)
      emitUserEvent(state, userChanges[type], { ...user, app_metadata: { ...user.app_metadata, sequence } });
    else if (/^organization\.(created|updated|deleted)$/.test(type) && organization) {
      const { id, name, display_name, branding, metadata } = organization;
      const shown = { id, name, display_name, metadata: { ...metadata, sequence } };
      emitEvent(state, type, branding && type !== "organization.deleted" ? { ...shown, branding } : shown);
    } else throw new Error(`${type} needs an object`);
  }
}

function isUserEvent(type: string): type is keyof typeof userChanges {
  return Object.hasOwn(userChanges, type);
}
