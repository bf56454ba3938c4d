import { GatewayError } from "../errors/gateway-error.ts";
import type { FieldSet } from "./fields.ts";
import type { Page, PageRequest, RecordPageRequest } from "./page.ts";
import type { Identified, Partially, UserRecord } from "./record.ts";
import type { Access } from "./source.ts";

/** Fields of a group of users that comes from a directory. */
export interface UserGroupFields {
  name: string;
  externalId: string | null;
  connectionId: string | null;
  createdAt: string | null;
  updatedAt: string | null;
}

/** A group of users. */
export type UserGroupRecord = Identified & Partially<UserGroupFields>;

/** A group that a user is in. */
export interface JoinedGroup {
  readonly group: UserGroupRecord;
  /** RFC 3339, UTC; null where it is not told. */
  readonly joinedAt: string | null;
}

/** Somebody in a group, known by the id alone: a user, or a group again. */
export interface GroupMember {
  readonly member:
    | (UserRecord & { readonly __typename: "User" })
    | (UserGroupRecord & { readonly __typename: "UserGroup" });
  /** RFC 3339, UTC; null where it is not told. */
  readonly joinedAt: string | null;
}

/** Which groups to list. Null: no such condition. */
export interface UserGroupPageRequest extends RecordPageRequest {
  readonly filter: {
    readonly search: string | null;
    readonly name: string | null;
    readonly externalId: string | null;
    readonly connectionId: string | null;
  };
}

/** Reads and writes of groups. Need GROUPS; ids are the source's own, and a missing group is null. */
export interface UserGroups {
  userGroup(id: string, fields: FieldSet): Promise<UserGroupRecord | null>;
  userGroups(request: UserGroupPageRequest): Promise<Page<UserGroupRecord>>;
  /** `isUserWanted`: more of the users than their ids will be asked for. */
  userGroupMembers(
    id: string,
    request: PageRequest & { readonly isUserWanted: boolean },
  ): Promise<Page<GroupMember>>;
  deleteUserGroup(id: string): Promise<void>;
}

/** What a source without groups answers: UNSUPPORTED to lists and writes, and no group by any id. */
export function createNoUserGroups({ source }: Pick<Access, "source">): UserGroups {
  const refuse = async (): Promise<never> => {
    throw new GatewayError(
      "UNSUPPORTED",
      `Source "${source.name}" has no groups. \`IdentitySource.features\` tells what it can do.`,
      { source: source.name },
    );
  };
  return {
    userGroup: async () => null,
    userGroups: refuse,
    userGroupMembers: refuse,
    deleteUserGroup: refuse,
  };
}
