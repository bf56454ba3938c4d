import { type Auth0Access, isAuth0Access } from "../../sources/auth0/access.ts";
import type { Access } from "../../sources/source.ts";
import { toConnection } from "../connection.ts";
import type { Resolvers } from "../types.generated.ts";

/** What only Auth0 has. A facet is the record itself: its fields stand beside the shared ones. */
export const auth0Resolvers: Resolvers = {
  Org: { auth0: (org) => (isAuth0Access(org.access) ? org : null) },
  Invite: { auth0: (invite) => (isAuth0Access(invite.access) ? invite : null) },
  User: { auth0: (user) => (isAuth0Access(user.access) ? user : null) },
  Auth0UserFacet: {
    roles: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).userRoles(sourceId, { ...page, fields: nodes.fieldsFor(access.source) }),
      ),
    permissions: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page) =>
        extrasOf(access).userPermissions(sourceId, page),
      ),
  },
};

function extrasOf(access: Access): Auth0Access["extras"] {
  if (isAuth0Access(access)) return access.extras;
  throw new Error(`an Auth0 facet on source ${access.source.name}`);
}
