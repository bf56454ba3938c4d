import type { RequestContext } from "../../../context/request-context.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { OrgClientGrantRecord } from "../../../sources/auth0/client-grant.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toPayload } from "../../mutation.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Applications that may act for organizations. */
export const clientGrantResolvers: Resolvers = {
  Auth0OrgFacet: {
    clientGrants: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).clientGrants.page(sourceId, {
          ...page,
          fields: nodes.fieldsFor(access.source),
          filter: {
            clientId: args.clientId ?? null,
            audience: args.audience ?? null,
            grantIds: args.grantIds ?? null,
          },
        }),
      ),
  },
  Auth0OrgClientGrant: {
    id: ({ access, orgId, sourceId }) =>
      encodeGlobalId("Auth0OrgClientGrant", access.source.name, orgId, sourceId),
    api: ({ access, audience }, _arguments, _context, info) =>
      extrasOf(access).directory.api(audience, selectionOf(info).fieldsFor(access.source)),
  },
  Mutation: {
    auth0OrgClientGrantAdd: (_root, { input: { orgId: id, grantId } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Org", id, "input.orgId");
          const fields = selectionOf(info).under("clientGrant").fieldsFor(access.source);
          return { clientGrant: await extrasOf(access).clientGrants.add(keys[0] ?? "", grantId, fields) };
        },
        {},
        // Auth0 does not say which of the two ids it did not find.
      ),
    auth0OrgClientGrantRemove: (_root, { input: { id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0OrgClientGrant", id, "input.id");
          const [orgId = "", grantId = ""] = keys;
          await extrasOf(access).clientGrants.remove(orgId, grantId);
          return { removedClientGrantId: id };
        },
        {},
        { id, argument: "input.id" },
      ),
  },
};

/** Finds an organization's client grant by its global id; null when it has no such one. */
export async function findClientGrant(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<OrgClientGrantRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Auth0OrgClientGrant", id);
  const [orgId = "", grantId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!isAuth0Access(access)) return null;
  return access.extras.clientGrants.load(orgId, grantId, selection.fieldsFor(access.source));
}
