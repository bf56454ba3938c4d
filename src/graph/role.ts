import type { RequestContext } from "../context/request-context.ts";
import { mapPage } from "../sources/page.ts";
import type { RoleRecord } from "../sources/record.ts";
import { toConnection } from "./connection.ts";
import { decodeGlobalIdOf, globalIdOf } from "./global-id.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { completeRole, completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { chooseSources } from "./source-choice.ts";
import type { PermissionGrantorResolvers, QueryResolvers, RoleResolvers } from "./types.generated.ts";

/** Resolvers of `Role`. Fields that are not here are fields of the record. */
export const roleResolvers: RoleResolvers = {
  id: (role) => globalIdOf("Role", role),
  source: ({ access }) => access.source,
  permissions: (role, args, _context, info) =>
    hasOwnRoles(role)
      ? toConnection(info, args, keyOf(role), (page) => role.access.rolePermissions(role.sourceId, page))
      : null,
  assignees: (role, args, _context, info) =>
    hasOwnRoles(role)
      ? toConnection(info, args, keyOf(role), async (page, nodes) => {
          const fields = nodes.fieldsFor(role.access.source);
          const users = await role.access.roleAssignees(role.sourceId, { ...page, fields });
          return mapPage(users, (user) => completeUser(user, nodes));
        })
      : null,
};

/** Resolvers of `PermissionGrantor`. */
export const permissionGrantorResolvers: PermissionGrantorResolvers = {
  role: ({ role }, _arguments, _context, info) =>
    role === null || role === undefined ? null : completeRole(role, selectionOf(info)),
};

/** Root fields that lead to roles. */
export const roleQueries: Pick<QueryResolvers, "role" | "roles"> = {
  role: (_root, { id }, context, info) => findRole(context, id, selectionOf(info)),
  roles: (_root, args, context, info) =>
    toMergedConnection(
      info,
      args,
      chooseSources(context, args.sources),
      (access, page, nodes) =>
        access.roles({
          ...page,
          fields: nodes.fieldsFor(access.source),
          nameContains: args.nameContains ?? null,
        }),
      () => 0,
    ),
};

/** Finds a role by its global id; null when there is none. */
export async function findRole(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<RoleRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Role", id);
  const access = context.accessTo(context.sourceNamed(source));
  return access.role(keys[0] ?? "", selection.fieldsFor(access.source));
}

function hasOwnRoles({ access }: RoleRecord): boolean {
  return access.source.features.includes("CUSTOM_ROLES");
}

function keyOf({ access, sourceId }: RoleRecord): readonly string[] {
  return [access.source.name, sourceId];
}
