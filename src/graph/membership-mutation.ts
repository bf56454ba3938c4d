import { GatewayError } from "../errors/gateway-error.ts";
import type { OrgRecord } from "../sources/record.ts";
import type { RolesChange } from "../sources/writes.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { membershipFieldsOf } from "./membership.ts";
import {
  type IdentityErrorRecord,
  isToldAsData,
  openTarget,
  roleIdsIn,
  toIdentityError,
  toPartialError,
  toPayload,
} from "./mutation.ts";
import { toNewMember, withoutEmptyFacets } from "./org-mutation.ts";
import { completeOrg } from "./reference.ts";
import { selectionOf } from "./selection.ts";
import type { MutationResolvers } from "./types.generated.ts";

const mostAdded = 10;
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
        checkLength(members, mostAdded, "input.members");
        const added = members.map((member, index) => toNewMember(access, member, `input.members.${index}`));
        const fields = membershipFieldsOf(selectionOf(info).under("memberships"), access.source);
        const outcomes = await Promise.allSettled(
          added.map((member) => access.addMember(orgId, member, fields)),
        );
        const memberships = outcomes.map((outcome) =>
          outcome.status === "fulfilled" ? outcome.value : null,
        );
        const failures = outcomes.flatMap((outcome, index) =>
          outcome.status === "rejected"
            ? [{ argument: `input.members.${index}`, id: null, error: outcome.reason as unknown }]
            : [],
        );
        const applied = outcomes.flatMap(({ status }, index) =>
          status === "fulfilled" ? [`input.members.${index}`] : [],
        );
        return {
          memberships,
          org:
            applied.length === 0
              ? null
              : completeOrg({ access, sourceId: orgId }, selectionOf(info).under("org")),
          errors: toErrors(failures, applied),
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
        if (roles === null) throw notNullable("input.roles");
        const set = roles === undefined ? null : roles.set;
        if (set === undefined) throw notNullable("input.roles.set");
        const change: RolesChange | null =
          set === null ? null : { set: roleIdsIn(access, set, "input.roles.set") };
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
        checkLength(ids, mostRemoved, "input.ids");
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
          errors: toErrors(
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

/**
 * Tells each step that failed. A failure that says nothing about its step is thrown when nothing was done at all, and is
 * else told with what was done.
 */
function toErrors(
  failures: readonly { readonly argument: string; readonly id: string | null; readonly error: unknown }[],
  applied: readonly string[],
): readonly IdentityErrorRecord[] {
  const [first] = failures;
  // What the source cannot do at all, is not the fault of one of them.
  const isUnsupported = first?.error instanceof GatewayError && first.error.code === "UNSUPPORTED";
  if (first !== undefined && applied.length === 0 && isUnsupported) return [toIdentityError(first.error)];
  return failures.map(({ argument, id, error }) => {
    if (applied.length > 0 && !isToldAsData(error)) return toPartialError(error, argument, applied);
    const told = toIdentityError(error, id === null ? undefined : { id, argument });
    return { ...told, path: told.path ?? argument.split(".") };
  });
}

function checkLength(items: readonly unknown[], most: number, argument: string): void {
  if (items.length >= 1 && items.length <= most) return;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` may hold 1 to ${most} entries; it holds ${items.length}.`,
    { argument },
  );
}

function notNullable(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be null. Leave it out to keep the roles.`,
    { argument },
  );
}
