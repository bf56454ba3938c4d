import type { RoleRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import { openChosenSource, openTarget, ownIdIn, toPayload } from "./mutation.ts";
import { completeRole } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { changeSteps, takeSteps } from "./steps.ts";
import type { MutationResolvers } from "./types.generated.ts";

type RoleMutation = "roleCreate" | "roleUpdate" | "roleDelete" | "rolePermissionsUpdate" | "roleAssign";

/** Mutations of roles that a source's administrators make. */
export const roleMutations: Required<Pick<MutationResolvers, RoleMutation>> = {
  roleCreate: (_root, { input: { source, permissions, ...changes } }, context, info) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "CUSTOM_ROLES");
      const payload = selectionOf(info).under("role");
      const role = await access.createRole(changes, payload.fieldsFor(access.source));
      const errors = await takeSteps(
        (permissions ?? []).length === 0
          ? []
          : [
              {
                argument: "input.permissions",
                run: () => access.addRolePermissions(role.sourceId, permissions ?? [], "input.permissions"),
              },
            ],
        Object.keys(changes).map((name) => `input.${name}`),
      );
      return { role, errors };
    }, {}),
  roleUpdate: (_root, { input: { id, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Role", id, "input.id");
        const fields = selectionOf(info).under("role").fieldsFor(access.source);
        return { role: await access.updateRole(keys[0] ?? "", changes, fields) };
      },
      {},
      { id, argument: "input.id" },
    ),
  roleDelete: (_root, { input: { id } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Role", id, "input.id");
        await access.deleteRole(keys[0] ?? "");
        return { deletedRoleId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
  rolePermissionsUpdate: (_root, { input: { id, add, remove } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Role", id, "input.id");
        const [roleId = ""] = keys;
        const errors = await takeSteps(
          changeSteps(
            { add, remove },
            (permissions, argument) => access.addRolePermissions(roleId, permissions, argument),
            (permissions, argument) => access.removeRolePermissions(roleId, permissions, argument),
          ),
        );
        return { role: readRole(access, roleId, selectionOf(info)), errors };
      },
      {},
      { id, argument: "input.id" },
    ),
  roleAssign: (_root, { input: { id, userIds } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Role", id, "input.id");
        const [roleId = ""] = keys;
        const users = userIds.map((userId, index) =>
          ownIdIn(access, "User", userId, `input.userIds.${index}`),
        );
        if (users.length > 0) await access.assignRole(roleId, [...new Set(users)], "input.userIds");
        return { role: readRole(access, roleId, selectionOf(info)) };
      },
      {},
      { id, argument: "input.id" },
    ),
};

/**
 * The role that something was done to, when the payload's `role` is asked for. Not waited for: what was done is done, and
 * a failure to read is that field's own.
 */
function readRole(access: Access, sourceId: string, payload: Selection): RoleRecord | null {
  return payload.has("role") ? completeRole({ access, sourceId }, payload.under("role")) : null;
}
