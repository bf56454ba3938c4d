import type { RequestContext } from "../context/request-context.ts";
import type { Page, PageRequest } from "../sources/page.ts";
import type { MembershipRecord, RoleRecord } from "../sources/record.ts";
import type { Access, MemberPageRequest, MembershipFields, Source } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toOrder } from "./order.ts";
import { areComplete, completeOrg, completeRole, loadUser, loadUsers } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { OrgMembersArgs, OrgMembershipResolvers } from "./types.generated.ts";

/** Resolvers of `OrgMembership`. */
export const membershipResolvers: OrgMembershipResolvers = {
  id: ({ access, orgId, sourceId }) => encodeGlobalId("OrgMembership", access.source.name, orgId, sourceId),
  org: ({ org }, _arguments, _context, info) => completeOrg(org, selectionOf(info)),
  user: ({ user }, _arguments, _context, info) => loadUser(user, selectionOf(info)),
  roles: ({ access, orgId, sourceId, roles }, _arguments, _context, info) => {
    const selection = selectionOf(info);
    if (roles instanceof Error) throw roles;
    if (roles !== null) return completeRoles(roles, selection);
    return loadRoles(access, orgId, sourceId, selection);
  },
};

function loadRoles(
  access: Access,
  orgId: string,
  userId: string,
  selection: Selection,
): Promise<readonly RoleRecord[]> {
  return access
    .membershipRoles(orgId, userId, selection.fieldsFor(access.source))
    .then((roles) => completeRoles(roles, selection));
}

function completeRoles(roles: readonly RoleRecord[], selection: Selection): readonly RoleRecord[] {
  return areComplete(roles, selection) ? roles : roles.map((role) => completeRole(role, selection));
}

/** What is asked of memberships, in the port's terms. */
export function membershipFieldsOf(selection: Selection, source: Source): MembershipFields {
  return {
    membership: selection.fieldsFor(source),
    org: selection.under("org").fieldsFor(source),
    user: selection.under("user").fieldsFor(source),
    roles: selection.has("roles") ? selection.under("roles").fieldsFor(source) : null,
  };
}

/**
 * A page of an organization's members with their users, where users are all that is still to be loaded. One wait for the
 * page costs less than one for each member, of which the engine makes a dozen promises: with 400 members a tenth of the
 * CPU of the operation. In a rehearsal each field makes its own calls.
 */
export async function loadMembers(
  { isRehearsal }: RequestContext,
  { usersByIds }: Access,
  page: Page<MembershipRecord>,
  selection: Selection,
): Promise<Page<MembershipRecord>> {
  if (isRehearsal || usersByIds === undefined || !awaitsUsersOnly(page, selection)) return page;
  const known = page.items.map(({ user }) => user);
  const users = await loadUsers(known, selection.under("user"), usersByIds);
  return {
    ...page,
    items: page.items.map((member) => ({ ...member, user: users.get(member.sourceId) ?? member.user })),
  };
}

function awaitsUsersOnly({ items }: Page<MembershipRecord>, selection: Selection): boolean {
  if (!selection.isFlatBut("user", "roles") || !selection.under("user").isFlatBut()) return false;
  if (!selection.has("roles")) return true;
  const asked = selection.under("roles");
  if (!asked.isFlatBut()) return false;
  return items.every(({ roles }) => roles !== null && (roles instanceof Error || areComplete(roles, asked)));
}

/** A page of an organization's members, in the port's terms. */
export function toMemberPage(
  { filter, orderBy }: Partial<OrgMembersArgs>,
  page: PageRequest,
  nodes: Selection,
  source: Source,
): MemberPageRequest {
  const { emailContains = null, search = null, roleId = null } = filter ?? {};
  const hasFilter = emailContains !== null || search !== null || roleId !== null;
  const role = roleId === null ? null : decodeGlobalIdOf("Role", roleId, "filter.roleId");
  return {
    ...page,
    fields: membershipFieldsOf(nodes, source),
    filter: hasFilter ? { emailContains, search, roleId: role?.keys[0] ?? null } : null,
    order: toOrder(orderBy),
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
  const access = context.accessTo(context.sourceNamed(source));
  return access.membership(orgId, userId, membershipFieldsOf(selection, access.source));
}
