import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse } from "./errors.ts";
import type { Auth0State, Permission } from "./state.ts";

const permissionsBody = z.strictObject({
  permissions: z
    .array(z.strictObject({ resource_server_identifier: z.string(), permission_name: z.string() }))
    .min(1),
});

/** What names a permission: the API that it belongs to and its own name there. */
export type PermissionName = Pick<Permission, "resource_server_identifier" | "permission_name">;

/** Reads the permissions in a body. Throws the vendor's 400 `invalid_body`. */
export function readPermissionNames(body: unknown): readonly PermissionName[] {
  return readBody(permissionsBody, body).permissions;
}

/** Whether two names mean one permission. */
export function isSamePermission(one: PermissionName, other: PermissionName): boolean {
  return (
    one.resource_server_identifier === other.resource_server_identifier &&
    one.permission_name === other.permission_name
  );
}

/**
 * The permissions with these names, each once. Throws 404 for an API or a permission that the tenant does not have: the
 * codes are those of the vendor's recordings, the texts are not recorded.
 */
export function findPermissions(
  { permissions }: Auth0State,
  names: readonly PermissionName[],
): readonly Permission[] {
  const found = names.map((name) => {
    const permission = permissions.find((known) => isSamePermission(known, name));
    if (permission !== undefined) return permission;
    const isApiKnown = permissions.some(
      ({ resource_server_identifier }) => resource_server_identifier === name.resource_server_identifier,
    );
    throw isApiKnown
      ? refuse(404, "The permission does not exist.", "inexistent_resource_server_permission")
      : refuse(404, "The resource server does not exist.", "inexistent_resource_server");
  });
  return [...new Set(found)];
}
