import type { Changes } from "./changes.ts";
import type { FieldSet } from "./fields.ts";
import type { UserRecord } from "./record.ts";
import type { PermissionName } from "./role-writes.ts";

/** Who gets a link for a new password: by the user's own id, or by an address in one of the source's connections. */
export type PasswordTicketHolder =
  | { readonly userId: string }
  | { readonly email: string; readonly connectionId: string };

/**
 * The writes that administrators of users make, as in {@link import("./writes.ts").Writes}. Need USER_ADMINISTRATION.
 * Lists may be of any length but empty. `argument` tells where the input holds them, as a dotted path: for errors.
 */
export interface UserAdministration {
  createUser(changes: Changes, fields: FieldSet): Promise<UserRecord>;
  /** Keeps a user from signing in, or lets them again. */
  setUserBlocked(userId: string, isBlocked: boolean, fields: FieldSet): Promise<UserRecord>;
  /** Ids of the roles that a user has in the source as a whole, as they are now. */
  userRoleIds(userId: string): Promise<readonly string[]>;
  giveUserRoles(userId: string, roleIds: readonly string[], argument: string): Promise<void>;
  takeUserRoles(userId: string, roleIds: readonly string[], argument: string): Promise<void>;
  giveUserPermissions(
    userId: string,
    permissions: readonly PermissionName[],
    argument: string,
  ): Promise<void>;
  takeUserPermissions(
    userId: string,
    permissions: readonly PermissionName[],
    argument: string,
  ): Promise<void>;
  /** A link with which a user sets a new password: a secret, told this once. */
  createPasswordTicket(holder: PasswordTicketHolder, changes: Changes): Promise<string>;
  /** A link with which a user proves their address: a secret, told this once. */
  createEmailVerificationTicket(userId: string, changes: Changes): Promise<string>;
}
