import type { RequestContext } from "../../../context/request-context.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { OrgIdentityProviderRecord } from "../../../sources/auth0/identity-provider.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toPayload } from "../../mutation.ts";
import { completeOrg } from "../../reference.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Identity providers of organizations. */
export const identityProviderResolvers: Resolvers = {
  Auth0OrgFacet: {
    identityProviders: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).identityProviders.page(sourceId, {
          ...page,
          isEnabled: args.isEnabled ?? null,
          fields: nodes.fieldsFor(access.source),
        }),
      ),
  },
  Auth0OrgIdentityProvider: {
    id: ({ access, orgId, sourceId }) =>
      encodeGlobalId("Auth0OrgIdentityProvider", access.source.name, orgId, sourceId),
    connection: ({ access, sourceId }, _arguments, _context, info) =>
      extrasOf(access).directory.connection(sourceId, selectionOf(info).fieldsFor(access.source)),
  },
  Mutation: {
    auth0OrgIdentityProviderAdd: (_root, { input }, context, info) => {
      const { orgId: id, connectionId, ...settings } = input;
      return toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Org", id, "input.orgId");
          const [orgId = ""] = keys;
          const selection = selectionOf(info);
          const fields = selection.under("identityProvider").fieldsFor(access.source);
          const { identityProviders } = extrasOf(access);
          return {
            identityProvider: await identityProviders.add(orgId, connectionId, settings, fields),
            org: completeOrg({ access, sourceId: orgId }, selection.under("org")),
          };
        },
        {},
        { id, argument: "input.orgId" },
      );
    },
    auth0OrgIdentityProviderUpdate: (_root, { input: { id, ...settings } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0OrgIdentityProvider", id, "input.id");
          const [orgId = "", connectionId = ""] = keys;
          const fields = selectionOf(info).under("identityProvider").fieldsFor(access.source);
          const { identityProviders } = extrasOf(access);
          return { identityProvider: await identityProviders.update(orgId, connectionId, settings, fields) };
        },
        {},
        { id, argument: "input.id" },
      ),
    auth0OrgIdentityProviderRemove: (_root, { input: { id } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0OrgIdentityProvider", id, "input.id");
          const [orgId = "", connectionId = ""] = keys;
          await extrasOf(access).identityProviders.remove(orgId, connectionId);
          return {
            removedIdentityProviderId: id,
            org: completeOrg({ access, sourceId: orgId }, selectionOf(info).under("org")),
          };
        },
        {},
        { id, argument: "input.id" },
      ),
  },
};

/** Finds an organization's identity provider by its global id; null when it has no such one. */
export async function findIdentityProvider(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<OrgIdentityProviderRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Auth0OrgIdentityProvider", id);
  const [orgId = "", connectionId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!isAuth0Access(access)) return null;
  return access.extras.identityProviders.load(orgId, connectionId, selection.fieldsFor(access.source));
}
