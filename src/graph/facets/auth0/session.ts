import { isAuth0Access } from "../../../sources/auth0/access.ts";
import { toConnection } from "../../connection.ts";
import { selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./access.ts";

/** Where a user is signed in and what they agreed to, as only Auth0 lists it. */
export const sessionResolvers: Resolvers = {
  Auth0UserFacet: {
    sessions: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).userSessions(sourceId, { ...page, fields: nodes.fieldsFor(access.source) }),
      ),
    consents: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).userConsents(sourceId, {
          ...page,
          fields: nodes.fieldsFor(access.source),
          filter: { clientId: args.clientId ?? null, audience: args.audience ?? null },
        }),
      ),
  },
  UserConsent: {
    api: ({ access, audience }, _arguments, _context, info) =>
      isAuth0Access(access)
        ? access.extras.directory.api(audience, selectionOf(info).fieldsFor(access.source))
        : null,
  },
};
