import type { RequestContext } from "../context/request-context.ts";
import type { MembershipRecord } from "../sources/record.ts";
import type { MembershipFields } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { completeOrg, completeRole, completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { OrgMembershipResolvers } from "./types.generated.ts";

/** Resolvers of `OrgMembership`. */
export const membershipResolvers: OrgMembershipResolvers = {
  __resolveReference: ({ id }, context, info) =>
    findMembership(context, id, selectionOf(info, "OrgMembership")),
  id: ({ access, orgId, sourceId }) => encodeGlobalId("OrgMembership", access.source.name, orgId, sourceId),
  org: ({ org }, _arguments, _context, info) => completeOrg(org, selectionOf(info).fields),
  user: ({ user }, _arguments, _context, info) => completeUser(user, selectionOf(info).fields),
  roles: async ({ access, orgId, sourceId, roles }, _arguments, _context, info) => {
    const { fields } = selectionOf(info);
    if (roles instanceof Error) throw roles;
    const known = roles ?? (await access.membershipRoles(orgId, sourceId, fields));
    return known.map((role) => completeRole(role, fields));
  },
};

/** What is asked of memberships, in the port's terms. */
export function membershipFieldsOf(selection: Selection): MembershipFields {
  return {
    membership: selection.fields,
    org: selection.under("org").fields,
    user: selection.under("user").fields,
    roles: selection.has("roles") ? selection.under("roles").fields : null,
  };
}

/** Finds a membership by its global id; null when the user is no member. */
export async function findMembership(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<MembershipRecord | null> {
  const { source, keys } = decodeGlobalIdOf("OrgMembership", id);
  const [orgId = "", userId = ""] = keys;
  return context
    .accessTo(context.sourceNamed(source))
    .membership(orgId, userId, membershipFieldsOf(selection));
}
