import { emitEvent } from "./event.ts";
import { type Group, type GroupMember, typeOfGroup } from "./group-state.ts";
import type { Auth0State } from "./state.ts";

/** Deletes a group. Its members stay what they are, but for their places in it. */
export function removeGroup(state: Auth0State, group: Group): void {
  state.groups.delete(group.id);
  state.groupMembers.delete(group.id);
  const { id, name, external_id, created_at, updated_at } = group;
  emitEvent(state, "group.deleted", {
    id,
    name,
    ...(external_id === undefined ? {} : { external_id }),
    created_at,
    updated_at,
    ...describeOwner(group),
  });
  removeFromGroups(state, id);
}

/** Deletes the groups that belong to an organization. */
export function removeGroupsOfOrganization(state: Auth0State, organizationId: string): void {
  for (const group of state.groups.values())
    if (group.organization_id === organizationId) removeGroup(state, group);
}

/** Takes a user or a group out of every group. */
export function removeFromGroups(state: Auth0State, memberId: string): void {
  for (const [groupId, members] of state.groupMembers) {
    const member = members.find(({ id }) => id === memberId);
    const group = state.groups.get(groupId);
    if (member === undefined || group === undefined) continue;
    state.groupMembers.set(
      groupId,
      members.filter((other) => other !== member),
    );
    emitEvent(state, "group.member.deleted", {
      group: {
        id: groupId,
        ...(group.external_id === undefined ? {} : { external_id: group.external_id }),
        ...describeOwner(group),
      },
      member: describeMember(member),
    });
  }
}

function describeOwner(group: Group): object {
  const { connection_id, organization_id } = group;
  return {
    type: typeOfGroup(group),
    ...(connection_id === undefined ? {} : { connection_id }),
    ...(organization_id === undefined ? {} : { organization_id }),
  };
}

function describeMember({ created_at, ...member }: GroupMember): object {
  return member.member_type === "user" ? { id: member.id, member_type: "user" } : member;
}
