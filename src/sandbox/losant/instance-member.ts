import { z } from "zod";
import { emailSchema, idSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { administeredInstance, callerInstance } from "./instance-access.ts";
import {
  accountToAdd,
  accountToInvite,
  describePerson,
  listMembers,
  memberInPath,
  refuseWithoutAdmin,
} from "./instance-person.ts";
import type { Instance, InstanceMember } from "./instance-state.ts";
import { instanceRoles } from "./role.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRoute, LosantState } from "./state.ts";

const roleSchema = z.enum(instanceRoles);
const memberPatchSchema = z.strictObject({ role: roleSchema });
const memberPostSchema = z
  .strictObject({ userId: idSchema.optional(), email: emailSchema.optional(), role: roleSchema })
  .refine(({ email, userId }) => email !== undefined || userId !== undefined, "must have userId or email");

/**
 * The people who manage an instance: `instanceMembers.get`, `instanceMembers.post`, `instanceMember.get`, `.patch`,
 * `.delete`.
 */
export const instanceMemberRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceMembers.get",
    method: "GET",
    path: "/instances/{instanceId}/members",
    scopes: instanceScopes("instanceMembers.get", "read"),
    handle(request) {
      const instance = callerInstance(request);
      const list = listMembers(request, instance.members, (member) =>
        toInstanceMember(request.state, instance, member),
      );
      return { status: 200, body: { ...list, instanceId: instance.id } };
    },
  },
  {
    operation: "instanceMembers.post",
    method: "POST",
    path: "/instances/{instanceId}/members",
    scopes: instanceScopes("instanceMembers.post", "manage"),
    handle(request) {
      const { state } = request;
      const instance = administeredInstance(request);
      const { email = "", role, userId } = readBody(memberPostSchema, request.body);
      const account = userId === undefined ? accountToInvite(state, email) : accountToAdd(state, userId);
      // No operation lists an instance's invitations: this answer is all that there is to see of one.
      if (account === undefined) return { status: 200, body: { instanceId: instance.id, email, role } };
      if (instance.members.some((member) => member.userId === account.id))
        throw refusal(state.choices.memberConflictStatus, "This person is a member already");
      const member: InstanceMember = { userId: account.id, role };
      instance.members.push(member);
      return { status: 200, body: toInstanceMember(state, instance, member) };
    },
  },
  {
    operation: "instanceMember.get",
    method: "GET",
    path: "/instances/{instanceId}/members/{userId}",
    scopes: instanceScopes("instanceMember.get", "read"),
    handle(request) {
      const instance = callerInstance(request);
      const member = memberInPath(request, instance.members);
      return { status: 200, body: toInstanceMember(request.state, instance, member) };
    },
  },
  {
    operation: "instanceMember.patch",
    method: "PATCH",
    path: "/instances/{instanceId}/members/{userId}",
    scopes: instanceScopes("instanceMember.patch", "manage"),
    handle(request) {
      const instance = administeredInstance(request);
      const member = memberInPath(request, instance.members);
      const { role } = readBody(memberPatchSchema, request.body);
      if (role !== "admin") refuseWithoutAdmin(request.state, instance.members, member);
      member.role = role;
      return { status: 200, body: toInstanceMember(request.state, instance, member) };
    },
  },
  {
    operation: "instanceMember.delete",
    method: "DELETE",
    path: "/instances/{instanceId}/members/{userId}",
    scopes: instanceScopes("instanceMember.delete", "manage"),
    handle(request) {
      const instance = administeredInstance(request);
      const member = memberInPath(request, instance.members);
      refuseWithoutAdmin(request.state, instance.members, member);
      instance.members = instance.members.filter((other) => other !== member);
      return { status: 200, body: { success: true } };
    },
  },
];

/** Schema `instanceMember`. */
function toInstanceMember(state: LosantState, { id: instanceId }: Instance, member: InstanceMember): unknown {
  return { instanceId, ...describePerson(state, member) };
}
