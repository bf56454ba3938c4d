import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import type { ServerSentMessage } from "../../../src/http/client.ts";
import { positionOf, toEventRecord, toStreamError } from "../../../src/sources/auth0/event-message.ts";
import { auth0EventTypes, auth0NamesOf } from "../../../src/sources/auth0/event-type.ts";
import type { EventSubject } from "../../../src/sources/event.ts";

const origin = { source: "auth0", operation: "subscribe_events" };

function message(
  event: string,
  object: unknown,
  facts: Readonly<Record<string, unknown>> = {},
): ServerSentMessage {
  const told = { id: "evt_1", type: event, time: "2026-03-01T10:00:00.5+01:00", data: { object }, ...facts };
  return { id: "MTI=", event, data: JSON.stringify({ offset: "MTI=", event: told }) };
}

function errorOf(run: () => unknown): UpstreamError {
  try {
    run();
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown");
}

const organization = { id: "org_1" };
const user = { user_id: "auth0|1" };
const role = { id: "rol_1", name: "Editor" };
const group = { id: "grp_1", type: "tenant" };
const ownGroup = { id: "grp_1", type: "organization", organization_id: "org_1" };

/** A sample of each type, by the event schemas of `subscribe_events`, with what it is about. */
const samples: readonly (readonly [
  name: string,
  type: string,
  object: object,
  subject: Partial<EventSubject>,
])[] = [
  ["user.created", "USER_CREATED", user, { userId: "auth0|1" }],
  ["user.updated", "USER_UPDATED", user, { userId: "auth0|1" }],
  ["user.deleted", "USER_DELETED", user, { userId: "auth0|1" }],
  ["organization.created", "ORG_CREATED", organization, { orgId: "org_1" }],
  ["organization.updated", "ORG_UPDATED", organization, { orgId: "org_1" }],
  ["organization.deleted", "ORG_DELETED", organization, { orgId: "org_1" }],
  [
    "organization.member.added",
    "ORG_MEMBER_ADDED",
    { organization, user },
    { orgId: "org_1", userId: "auth0|1" },
  ],
  [
    "organization.member.deleted",
    "ORG_MEMBER_REMOVED",
    { organization, user },
    { orgId: "org_1", userId: "auth0|1" },
  ],
  [
    "organization.member.role.assigned",
    "ORG_MEMBER_ROLE_ADDED",
    { organization, user, role },
    { orgId: "org_1", userId: "auth0|1", roleId: "rol_1" },
  ],
  [
    "organization.member.role.deleted",
    "ORG_MEMBER_ROLE_REMOVED",
    { organization, user, role: { id: "rol_1" } },
    { orgId: "org_1", userId: "auth0|1", roleId: "rol_1" },
  ],
  [
    "organization.connection.added",
    "ORG_IDENTITY_PROVIDER_ADDED",
    { organization, connection: { id: "con_1" } },
    { orgId: "org_1" },
  ],
  [
    "organization.connection.updated",
    "ORG_IDENTITY_PROVIDER_UPDATED",
    { organization, connection: { id: "con_1" } },
    { orgId: "org_1" },
  ],
  [
    "organization.connection.removed",
    "ORG_IDENTITY_PROVIDER_REMOVED",
    { organization, connection: { id: "con_1" } },
    { orgId: "org_1" },
  ],
  [
    "organization.group.role.assigned",
    "ORG_GROUP_ROLE_ADDED",
    { organization, role, group },
    { orgId: "org_1", roleId: "rol_1", userGroupId: "grp_1" },
  ],
  [
    "organization.group.role.deleted",
    "ORG_GROUP_ROLE_REMOVED",
    { organization, role, group },
    { orgId: "org_1", roleId: "rol_1", userGroupId: "grp_1" },
  ],
  ["group.created", "GROUP_CREATED", group, { userGroupId: "grp_1" }],
  ["group.updated", "GROUP_UPDATED", ownGroup, { userGroupId: "grp_1", orgId: "org_1" }],
  ["group.deleted", "GROUP_DELETED", group, { userGroupId: "grp_1" }],
  [
    "group.member.added",
    "GROUP_MEMBER_ADDED",
    { group: ownGroup, member: { member_type: "user", id: "auth0|1" } },
    { userGroupId: "grp_1", orgId: "org_1", userId: "auth0|1" },
  ],
  [
    "group.member.deleted",
    "GROUP_MEMBER_REMOVED",
    { group, member: { member_type: "connection", id: "x", connection_id: "con_1" } },
    { userGroupId: "grp_1" },
  ],
  ["group.role.assigned", "GROUP_ROLE_ADDED", { group, role }, { userGroupId: "grp_1", roleId: "rol_1" }],
  ["group.role.deleted", "GROUP_ROLE_REMOVED", { group, role }, { userGroupId: "grp_1", roleId: "rol_1" }],
];

describe("an event of Auth0's", () => {
  it.each(samples)("is told with what it is about: %s", (name, type, object, subject) => {
    expect(toEventRecord(origin, message(name, object))).toEqual({
      eventId: "evt_1",
      position: "MTI=",
      type,
      rawType: name,
      at: "2026-03-01T09:00:00.500Z",
      orgId: null,
      userId: null,
      roleId: null,
      userGroupId: null,
      ...subject,
    });
  });

  it("has a sample here for each type", () => {
    expect(new Set(samples.map(([name]) => name))).toEqual(new Set(auth0EventTypes.keys()));
    expect(auth0EventTypes.size).toBe(22);
  });

  it("of a type that is newer than this program is OTHER, whatever it is about", () => {
    expect(toEventRecord(origin, message("session.created", { session_id: "s" }))).toMatchObject({
      type: "OTHER",
      rawType: "session.created",
      userId: null,
    });
  });

  it.each([
    ["no object", message("user.created", undefined)],
    ["an object without its id", message("user.created", { email: "a@b.example" })],
    ["no id", message("user.created", user, { id: undefined })],
    ["a time that is none", message("user.created", user, { time: "yesterday" })],
    ["no event", { ...message("user.created", user), data: "{}" }],
    ["no JSON", { ...message("user.created", user), data: '{"secret' }],
    ["no position", { ...message("user.created", user), id: undefined }],
    ["a position that no header may hold", { ...message("user.created", user), id: "a\u00e9" }],
  ])("is a bad response with %s", (_, wrong) => {
    const error = errorOf(() => toEventRecord(origin, wrong));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(`${error.message}${error.cause}`).not.toContain("secret");
  });
});

describe("a message that is no event", () => {
  it("moves the position on", () => {
    const offsetOnly = { id: "NQ==", event: "offset-only", data: '{"offset":"NQ=="}' };
    expect(toEventRecord(origin, offsetOnly)).toBeNull();
    expect(positionOf(origin, offsetOnly)).toBe("NQ==");
  });

  it("may be of a kind that is newer than this program", () => {
    expect(toEventRecord(origin, { id: "NQ==", event: "notice", data: '{"text":"hello"}' })).toBeNull();
  });
});

describe("the last words of a stream", () => {
  it.each([
    ["invalid_cursor", "BAD_USER_INPUT"],
    ["cursor_expired", "EXPIRED"],
    ["timeout", "TIMEOUT"],
    ["connection_timeout", "TIMEOUT"],
    ["processing_error", "UNAVAILABLE"],
    ["payload_too_large", "BAD_RESPONSE"],
  ])("are told: %s is %s", (code, ours) => {
    const data = JSON.stringify({ error: { code, message: "because of a@b.example" } });
    const error = toStreamError(origin, { id: undefined, event: "error", data });
    expect(error.code).toBe(ours);
    expect(error.failure).toEqual({ ...origin, upstreamCode: code });
    expect(error.message).toMatch(/^Source "auth0" .*\.$/);
  });

  it("are UNAVAILABLE when they are new, without the unknown word", () => {
    const error = toStreamError(origin, {
      id: undefined,
      event: "error",
      data: '{"error":{"code":"__proto__"}}',
    });
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.failure).toEqual(origin);
  });
});

describe("the names to ask for", () => {
  it("are those of the types", () => {
    expect(auth0NamesOf(["USER_CREATED", "ORG_MEMBER_REMOVED"])).toEqual([
      "organization.member.deleted",
      "user.created",
    ]);
  });

  it("are none where all types are wanted, or those without a name", () => {
    expect(auth0NamesOf(null)).toBeNull();
    expect(auth0NamesOf(["USER_CREATED", "OTHER"])).toBeNull();
  });
});
