import { writeEventCursor } from "./event-cursor.ts";
import type { Auth0State } from "./state.ts";

/** The types of events that a stream tells, those of `subscribe_events`. */
export const eventTypes = [
  "group.created",
  "group.deleted",
  "group.member.added",
  "group.member.deleted",
  "group.role.assigned",
  "group.role.deleted",
  "group.updated",
  "organization.connection.added",
  "organization.connection.removed",
  "organization.connection.updated",
  "organization.created",
  "organization.deleted",
  "organization.group.role.assigned",
  "organization.group.role.deleted",
  "organization.member.added",
  "organization.member.deleted",
  "organization.member.role.assigned",
  "organization.member.role.deleted",
  "organization.updated",
  "user.created",
  "user.deleted",
  "user.updated",
] as const;

const tenant = "meridian-pumps";

/** Of which tenant and stream every event is, in the form of the CloudEvents specification with Auth0's additions. */
const origin = {
  specversion: "1.0",
  source: `urn:auth0:${tenant}`,
  a0tenant: tenant,
  a0stream: "est_hT4mVb8qRz1XcLk6",
};
const context = { tenant: { tenant_id: "ten_Qw7LmZ3xRt9KpVd2" } };

/**
 * Tells a change on the event stream. `type` is one of `eventTypes` and `object` the `data.object` of that type's schema.
 * Event ids count up: `evt_` and the place of the event in the tenant's log, in 16 digits.
 */
export function emitEvent(
  { events: log }: Auth0State,
  type: string,
  object: Readonly<Record<string, unknown>>,
): void {
  log.append((position) => {
    const time = Date.now();
    const offset = writeEventCursor(log, position);
    const json = JSON.stringify({
      ...origin,
      id: `evt_${String(position).padStart(16, "0")}`,
      type,
      time: new Date(time).toISOString(),
      data: { object, context },
    });
    const message = `event: ${type}\nid: ${offset}\ndata: {"offset":"${offset}","event":${json}}\n\n`;
    return { type, time, json, message: Buffer.from(message) };
  });
}
