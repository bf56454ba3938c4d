import { toConnection } from "../../connection.ts";
import { fieldsOf, toJoinedGroups } from "../../group.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./access.ts";

/** What only an Auth0 user has: their rights in the tenant as a whole, their groups and what happened with the account. */
export const userResolvers: Resolvers = {
  Auth0UserFacet: {
    roles: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).userRoles(sourceId, { ...page, fields: nodes.fieldsFor(access.source) }),
      ),
    permissions: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page) =>
        extrasOf(access).userPermissions(sourceId, page),
      ),
    groups: async ({ access, sourceId }, args, _context, info) =>
      toJoinedGroups(
        await toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
          extrasOf(access).joinedGroups(sourceId, { ...page, fields: fieldsOf(nodes, { access }) }),
        ),
      ),
    logEntries: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page) =>
        extrasOf(access).logEntries(sourceId, { ...page, direction: args.direction ?? "DESC" }),
      ),
  },
};
