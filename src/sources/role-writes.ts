import type { Changes } from "./changes.ts";
import type { FieldSet } from "./fields.ts";
import type { RoleRecord } from "./record.ts";

/** A permission by its two names. */
export interface PermissionName {
  /** Identifier of the API that it belongs to. */
  readonly apiIdentifier: string;
  readonly name: string;
}

/**
 * The writes of roles that a source's administrators make, as in {@link import("./writes.ts").Writes}. Need CUSTOM_ROLES.
 * Lists may be of any length but empty. `argument` tells where the input holds them, as a dotted path: for errors.
 */
export interface RoleWrites {
  createRole(changes: Changes, fields: FieldSet): Promise<RoleRecord>;
  updateRole(roleId: string, changes: Changes, fields: FieldSet): Promise<RoleRecord>;
  deleteRole(roleId: string): Promise<void>;
  addRolePermissions(roleId: string, permissions: readonly PermissionName[], argument: string): Promise<void>;
  removeRolePermissions(
    roleId: string,
    permissions: readonly PermissionName[],
    argument: string,
  ): Promise<void>;
  /** Gives the role to users in the source as a whole. Who has it already keeps it. */
  assignRole(roleId: string, userIds: readonly string[], argument: string): Promise<void>;
}
