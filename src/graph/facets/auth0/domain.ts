import type { RequestContext } from "../../../context/request-context.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { OrgDomainRecord } from "../../../sources/auth0/domain.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toPayload } from "../../mutation.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Email domains of organizations. */
export const domainResolvers: Resolvers = {
  Auth0OrgFacet: {
    domains: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).domains.page(sourceId, { ...page, fields: nodes.fieldsFor(access.source) }),
      ),
    domain: ({ access, sourceId }, { name }, _context, info) =>
      extrasOf(access).domains.byName(sourceId, name, selectionOf(info).fieldsFor(access.source)),
  },
  Auth0OrgDomain: {
    id: ({ access, orgId, sourceId }) =>
      encodeGlobalId("Auth0OrgDomain", access.source.name, orgId, sourceId),
  },
  Mutation: {
    auth0OrgDomainAdd: (_root, { input: { orgId: id, domain, ...settings } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Org", id, "input.orgId");
          const fields = selectionOf(info).under("domain").fieldsFor(access.source);
          return { domain: await extrasOf(access).domains.add(keys[0] ?? "", domain, settings, fields) };
        },
        {},
        { id, argument: "input.orgId" },
      ),
    auth0OrgDomainUpdate: (_root, { input: { id, ...settings } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0OrgDomain", id, "input.id");
          const [orgId = "", domainId = ""] = keys;
          const fields = selectionOf(info).under("domain").fieldsFor(access.source);
          return { domain: await extrasOf(access).domains.update(orgId, domainId, settings, fields) };
        },
        {},
        { id, argument: "input.id" },
      ),
    auth0OrgDomainRemove: (_root, { input: { id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0OrgDomain", id, "input.id");
          const [orgId = "", domainId = ""] = keys;
          await extrasOf(access).domains.remove(orgId, domainId);
          return { removedDomainId: id };
        },
        {},
        { id, argument: "input.id" },
      ),
  },
};

/** Finds an organization's email domain by its global id; null when it has no such one. */
export async function findDomain(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<OrgDomainRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Auth0OrgDomain", id);
  const [orgId = "", domainId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!isAuth0Access(access)) return null;
  return access.extras.domains.load(orgId, domainId, selection.fieldsFor(access.source));
}
