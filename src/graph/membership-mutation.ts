import { GatewayError } from "../errors/gateway-error.ts";
import type { OrgRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import type { RolesChange } from "../sources/writes.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { membershipFieldsOf } from "./membership.ts";
import { checkLength, openTarget, roleIdsIn, toPayload } from "./mutation.ts";
import { toNewMember, withoutEmptyFacets } from "./org-mutation.ts";
import { completeOrg } from "./reference.ts";
import { selectionOf } from "./selection.ts";
import { toAdditionErrors, toStepErrors } from "./step-failure.ts";
import type { MutationResolvers, RolesChangeInput } from "./types.generated.ts";

const mostAdded = 50;
const mostRemoved = 50;

/** Mutations of memberships. */
export const membershipMutations: Required<
  Pick<MutationResolvers, "orgMembersAdd" | "orgMembershipUpdate" | "orgMembersRemove">
> = {
  orgMembersAdd: (_root, { input: { orgId: id, members } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Org", id, "input.orgId");
        const [orgId = ""] = keys;
        checkLength(members, 1, mostAdded, "input.members");
        const added = members.map((member, index) => toNewMember(access, member, `input.members.${index}`));
        const fields = membershipFieldsOf(selectionOf(info).under("memberships"), access.source);
        const additions = await access.addMembers(orgId, added, fields);
        const isAnyAdded = additions.some(({ membership, error }) => membership !== null || error === null);
        return {
          memberships: additions.map(({ membership }) => membership),
          org: isAnyAdded ? completeOrg({ access, sourceId: orgId }, selectionOf(info).under("org")) : null,
          errors: toAdditionErrors(additions),
        };
      },
      { memberships: [] },
      { id, argument: "input.orgId" },
    ),
  orgMembershipUpdate: (_root, { input: { id, roles, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "OrgMembership", id, "input.id");
        const [orgId = "", userId = ""] = keys;
        const change = roles === undefined ? null : rolesChangeIn(access, roles);
        const fields = membershipFieldsOf(selectionOf(info).under("membership"), access.source);
        const membership = await access.updateMembership(
          orgId,
          userId,
          { roles: change, changes: withoutEmptyFacets(changes) },
          fields,
        );
        return { membership };
      },
      {},
      { id, argument: "input.id" },
    ),
  orgMembersRemove: (_root, { input: { ids } }, context, info) =>
    toPayload(
      async () => {
        checkLength(ids, 1, mostRemoved, "input.ids");
        const { access, keys } = openTarget(context, "OrgMembership", ids[0] ?? "", "input.ids.0");
        const [orgId = ""] = keys;
        const userIds = ids.map((id, index) => memberIn(access.source.name, orgId, id, `input.ids.${index}`));
        const { done, failures } = await access.removeMembers(orgId, [...new Set(userIds)]);
        const org: OrgRecord = { access, sourceId: orgId };
        return {
          removedMembershipIds: done.map((userId) =>
            encodeGlobalId("OrgMembership", access.source.name, orgId, userId),
          ),
          org: done.length === 0 ? null : completeOrg(org, selectionOf(info).under("org")),
          errors: toStepErrors(
            failures.map(({ id: userId, error }) => {
              const index = userIds.indexOf(userId);
              return { argument: `input.ids.${index}`, id: ids[index] ?? null, error };
            }),
            done.map((userId) => `input.ids.${userIds.indexOf(userId)}`),
          ),
        };
      },
      { removedMembershipIds: [] },
    ),
};

/** The user of a membership of one organization. Throws BAD_USER_INPUT when the membership is of another one. */
function memberIn(source: string, orgId: string, id: string, argument: string): string {
  const membership = decodeGlobalIdOf("OrgMembership", id, argument);
  const [ownOrgId, userId = ""] = membership.keys;
  if (membership.source === source && ownOrgId === orgId) return userId;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` is a membership of another org than the first one. Remove members of one org at a time.`,
    { argument },
  );
}

/** Reads which roles a member shall have. Throws BAD_USER_INPUT for null, and for a role of another source. */
function rolesChangeIn(access: Access, change: RolesChangeInput | null): RolesChange {
  if (change === null) throw notNullable("input.roles");
  for (const way of ["set", "add", "remove"] as const) {
    const ids = change[way];
    if (ids === undefined) continue;
    if (ids === null) throw notNullable(`input.roles.${way}`);
    const roleIds = roleIdsIn(access, ids, `input.roles.${way}`);
    return way === "set" ? { set: roleIds } : way === "add" ? { add: roleIds } : { remove: roleIds };
  }
  throw notNullable("input.roles");
}

function notNullable(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be null. Leave it out to keep the roles.`,
    { argument },
  );
}
