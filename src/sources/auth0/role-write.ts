import { expectObject, expectRecord, readId } from "../answer.ts";
import { type ChangeTable, toBody } from "../changes.ts";
import { noFields } from "../fields.ts";
import type { PermissionName, RoleWrites } from "../role-writes.ts";
import { isPermissionMissing, isUserMissing, namingArgument } from "./blame.ts";
import { lasting } from "./lasting.ts";
import type { WriteOperation } from "./operation.ts";
import { toRoleRecord } from "./role.ts";
import type { Auth0Session } from "./session.ts";

/** What can be written of a role. A description cannot be null upstream: the empty text clears it. */
export const roleChanges: ChangeTable = {
  name: lasting("name", "input.name"),
  description: (value) => ({ description: value ?? "" }),
};

/** The writes of roles. Auth0 answers the first two with the role, and the others with nothing. */
export function createRoleWrites({ access, api, roles }: Auth0Session): RoleWrites {
  return {
    async createRole(changes, fields) {
      const operation = api.createRole();
      const upstream = expectObject(operation, await operation.send(toBody(access, roleChanges, changes)));
      roles.prime(readId(operation, upstream), noFields, upstream);
      return toRoleRecord(access, operation, upstream, fields);
    },
    async updateRole(roleId, changes, fields) {
      const operation = api.updateRole(roleId);
      const answer = await operation.send(toBody(access, roleChanges, changes));
      const upstream = expectRecord(operation, answer, roleId);
      roles.prime(roleId, noFields, upstream);
      return toRoleRecord(access, operation, upstream, fields);
    },
    async deleteRole(roleId) {
      await api.deleteRole(roleId).send();
    },
    addRolePermissions: (roleId, permissions, argument) =>
      sendPermissions(api.addRolePermissions(roleId), permissions, argument),
    removeRolePermissions: (roleId, permissions, argument) =>
      sendPermissions(api.removeRolePermissions(roleId), permissions, argument),
    async assignRole(roleId, userIds, argument) {
      await namingArgument(api.assignRole(roleId).send({ users: userIds }), (refusal) =>
        isUserMissing(refusal) || refusal.property === "users" ? argument : undefined,
      );
    },
  };
}

/** Sends permissions in the form that all four writes of them want, the two that delete included. */
export async function sendPermissions(
  operation: WriteOperation,
  permissions: readonly PermissionName[],
  argument: string,
): Promise<void> {
  const body = {
    permissions: permissions.map(({ apiIdentifier, name }) => ({
      resource_server_identifier: apiIdentifier,
      permission_name: name,
    })),
  };
  await namingArgument(operation.send(body), (refusal) =>
    isPermissionMissing(refusal) ? argument : undefined,
  );
}
