import { type AnswerOrigin, badResponse, findRecord, readId, readRecord } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import type { GroupMember, JoinedGroup, UserGroupFields, UserGroupRecord, UserGroups } from "../group.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { Access } from "../source.ts";
import { moment, momentOf, requiredTextOf, row, text } from "../values.ts";
import { listByCheckpoint, listByNumberOrCheckpoint } from "./paging.ts";
import { checkSearch } from "./search.ts";
import type { Auth0Session } from "./session.ts";

/** A group of a directory. */
export const groupFields: FieldTable<UserGroupFields> = {
  name: row(["name"], (group) => requiredTextOf(group["name"])),
  externalId: text("external_id"),
  connectionId: text("connection_id"),
  createdAt: moment("created_at"),
  updatedAt: moment("updated_at"),
};

/** What only Auth0 tells of groups: those that a user is in. */
export interface JoinedGroups {
  joinedGroups(
    userId: string,
    request: PageRequest & { readonly fields: FieldSet },
  ): Promise<Page<JoinedGroup>>;
}

/** Reads and writes of groups. Auth0 tells whole groups in lists, and of the members of one only ids. */
export function createUserGroups({ access, api, users }: Auth0Session): UserGroups {
  return {
    async userGroup(id, fields) {
      const operation = api.group(id);
      const group = await findRecord(operation, operation.ask(), id);
      return group === null ? null : toGroup(access, operation, group, fields);
    },
    async userGroups({ filter, fields, ...request }) {
      const list = api.groups();
      const { search, name, externalId, connectionId } = filter;
      const query = {
        ...(search !== null && search !== "" && { search }),
        ...(name !== null && { name }),
        ...(externalId !== null && { external_id: externalId }),
        ...(connectionId !== null && { connection_id: connectionId }),
      };
      checkSearch(query, filter);
      const page = await listByNumberOrCheckpoint(list, request, { query });
      return mapPage(page, (group) => toGroup(access, list, group, fields));
    },
    async userGroupMembers(id, { isUserWanted, ...request }) {
      const list = api.groupMembers(id);
      const loading = listByCheckpoint(list, request);
      if (isUserWanted) users.expect(loading);
      return mapPage(await loading, (member) => toMember(access, list, member));
    },
    async deleteUserGroup(id) {
      await api.deleteGroup(id).send();
    },
  };
}

/** The groups that a user is in. */
export function createJoinedGroups({ access, api }: Auth0Session): JoinedGroups {
  return {
    async joinedGroups(userId, { fields, ...request }) {
      const list = api.userGroups(userId);
      const page = await listByNumberOrCheckpoint(list, request, {});
      return mapPage(page, (group) => ({
        group: toGroup(access, list, group, fields),
        joinedAt: joinedAtOf(list, group["membership_created_at"]),
      }));
    },
  };
}

function toGroup(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): UserGroupRecord {
  return readRecord(origin, groupFields, upstream, asked, { access, sourceId: readId(origin, upstream) });
}

function toMember(access: Access, origin: AnswerOrigin, upstream: JsonObject): GroupMember {
  const sourceId = readId(origin, upstream);
  const isGroup = upstream["member_type"] === "group";
  return {
    member: { access, sourceId, __typename: isGroup ? "UserGroup" : "User" },
    joinedAt: joinedAtOf(origin, upstream["created_at"]),
  };
}

function joinedAtOf(origin: AnswerOrigin, value: unknown): string | null {
  try {
    return momentOf(value);
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}
