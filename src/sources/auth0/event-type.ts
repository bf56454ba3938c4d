import type { EventSubject, EventType } from "../event.ts";
import type { JsonObject } from "../fields.ts";
import { objectOf, requiredTextOf, textOf } from "../values.ts";

/** What an event of one of Auth0's types is. */
export interface Auth0EventType {
  readonly type: EventType;
  /** Reads what the event is about out of its `data.object`. Throws a TypeError when that is not as specified. */
  readonly subjectOf: (object: JsonObject) => EventSubject;
}

const nobody: EventSubject = { orgId: null, userId: null, roleId: null, userGroupId: null };

/** An event about the organization that it holds. */
const org = (type: EventType): Auth0EventType => ({
  type,
  subjectOf: (object) => ({ ...nobody, orgId: requiredTextOf(object["id"]) }),
});

/** An event about the user that it holds. */
const user = (type: EventType): Auth0EventType => ({
  type,
  subjectOf: (object) => ({ ...nobody, userId: requiredTextOf(object["user_id"]) }),
});

/** An event about the group that it holds, which may be an organization's own. */
const group = (type: EventType): Auth0EventType => ({ type, subjectOf: groupOf });

/** An event about what it names by their ids: an organization, a user, a role, a group. */
const relation = (type: EventType): Auth0EventType => ({
  type,
  subjectOf: ({ organization, user: member, role, group: joined }) => {
    const ofGroup = joined === undefined ? nobody : groupOf(partOf(joined));
    return {
      orgId: organization === undefined ? ofGroup.orgId : requiredTextOf(partOf(organization)["id"]),
      userId: member === undefined ? null : requiredTextOf(partOf(member)["user_id"]),
      roleId: role === undefined ? null : requiredTextOf(partOf(role)["id"]),
      userGroupId: ofGroup.userGroupId,
    };
  },
});

/** An event about a group and who joined or left it: a user, or all that a connection knows. */
const groupMember = (type: EventType): Auth0EventType => ({
  type,
  subjectOf: (object) => {
    const member = partOf(object["member"]);
    return {
      ...groupOf(partOf(object["group"])),
      userId: member["member_type"] === "user" ? requiredTextOf(member["id"]) : null,
    };
  },
});

function groupOf(object: JsonObject): EventSubject {
  return { ...nobody, orgId: textOf(object["organization_id"]), userGroupId: requiredTextOf(object["id"]) };
}

function partOf(value: unknown): JsonObject {
  const part = objectOf(value);
  if (part === null) throw new TypeError("nothing where an object was expected");
  return part;
}

/** Auth0's event types, by name (`subscribe_events`, parameter `event_type`). */
export const auth0EventTypes: ReadonlyMap<string, Auth0EventType> = new Map([
  ["group.created", group("GROUP_CREATED")],
  ["group.deleted", group("GROUP_DELETED")],
  ["group.member.added", groupMember("GROUP_MEMBER_ADDED")],
  ["group.member.deleted", groupMember("GROUP_MEMBER_REMOVED")],
  ["group.role.assigned", relation("GROUP_ROLE_ADDED")],
  ["group.role.deleted", relation("GROUP_ROLE_REMOVED")],
  ["group.updated", group("GROUP_UPDATED")],
  ["organization.connection.added", relation("ORG_IDENTITY_PROVIDER_ADDED")],
  ["organization.connection.removed", relation("ORG_IDENTITY_PROVIDER_REMOVED")],
  ["organization.connection.updated", relation("ORG_IDENTITY_PROVIDER_UPDATED")],
  ["organization.created", org("ORG_CREATED")],
  ["organization.deleted", org("ORG_DELETED")],
  ["organization.group.role.assigned", relation("ORG_GROUP_ROLE_ADDED")],
  ["organization.group.role.deleted", relation("ORG_GROUP_ROLE_REMOVED")],
  ["organization.member.added", relation("ORG_MEMBER_ADDED")],
  ["organization.member.deleted", relation("ORG_MEMBER_REMOVED")],
  ["organization.member.role.assigned", relation("ORG_MEMBER_ROLE_ADDED")],
  ["organization.member.role.deleted", relation("ORG_MEMBER_ROLE_REMOVED")],
  ["organization.updated", org("ORG_UPDATED")],
  ["user.created", user("USER_CREATED")],
  ["user.deleted", user("USER_DELETED")],
  ["user.updated", user("USER_UPDATED")],
]);

/** Auth0's names of types, to ask for no others. Null when only all of them will do: `OTHER` has no name. */
export function auth0NamesOf(types: readonly EventType[] | null): readonly string[] | null {
  if (types === null || types.includes("OTHER")) return null;
  return [...auth0EventTypes].flatMap(([name, { type }]) => (types.includes(type) ? [name] : []));
}
