import { GatewayError } from "../../../errors/gateway-error.ts";
import { expectRecord, settle } from "../../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../../changes.ts";
import type { JsonObject } from "../../fields.ts";
import type { MembershipRecord } from "../../record.ts";
import type { Access, MembershipFields } from "../../source.ts";
import type { MemberAddition, NewMember, Writes } from "../../writes.ts";
import { expectAdded } from "../added-member.ts";
import { inviteChanges } from "../invite-write.ts";
import { isAboutOne, resourceRoleChanges, roleIdsOf, soleRoleOf } from "../member-write.ts";
import { toInstanceOrgMembership } from "./member.ts";
import type { LosantInstanceSession } from "./session.ts";

/**
 * The body that adds a member (schema `instanceOrgMemberPost` of Losant's client). Throws BAD_USER_INPUT where somebody
 * who is named by id shall get what only an invite has.
 */
export function toMemberBody(
  session: Pick<LosantInstanceSession, "access" | "roles">,
  { userId, email, roleIds, changes, argument }: NewMember,
): JsonObject {
  const { access } = session;
  const role = soleRoleOf(session, roleIds, `${argument}.roleIds`);
  const table = losantChanges(
    access,
    userId === null ? inviteChanges : resourceRoleChanges,
    `${argument}.losant`,
  );
  return { ...(userId === null ? { email } : { userId }), role, ...toBody(access, table, changes, argument) };
}

function losantChanges(access: Access, table: ChangeTable, argument: string): ChangeTable {
  return { losant: (value) => toBody(access, table, (value ?? {}) as Changes, argument) };
}

/** The writes of memberships. Losant answers with the member as they are then. */
export function createInstanceMemberWrites(
  session: LosantInstanceSession,
): Pick<Writes, "addMembers" | "updateMembership" | "removeMembers"> {
  const { access, api } = session;

  async function addMember(
    orgId: string,
    member: NewMember,
    fields: MembershipFields,
  ): Promise<MembershipRecord | null> {
    const operation = api.addOrgMember(orgId);
    const answer = await operation.send(toMemberBody(session, member));
    const added = expectAdded(operation, answer, member);
    // Of somebody without an account Losant tells what they were invited as.
    if (added === null) return null;
    const org = { access, sourceId: orgId.toLowerCase() };
    return toInstanceOrgMembership(session, operation, org, added, fields);
  }

  return {
    async addMembers(orgId, members, fields) {
      const outcomes = await settle(members.map((member) => addMember(orgId, member, fields)));
      return outcomes.map(
        (outcome): MemberAddition =>
          outcome instanceof Error
            ? { membership: null, error: outcome }
            : { membership: outcome, error: null },
      );
    },
    async updateMembership(orgId, userId, { roles, changes }, fields) {
      const operation = api.updateOrgMember(orgId, userId);
      const table = losantChanges(access, resourceRoleChanges, "input.losant");
      const body = {
        ...(roles !== null && { role: soleRoleOf(session, roleIdsOf(access, roles), "input.roles.set") }),
        ...toBody(access, table, changes),
      };
      const member = expectRecord(operation, await operation.send(body), userId, "userId");
      const org = { access, sourceId: orgId.toLowerCase() };
      return toInstanceOrgMembership(session, operation, org, member, fields);
    },
    async removeMembers(orgId, userIds) {
      const done: string[] = [];
      const failures: { id: string; error: Error }[] = [];
      // One after the other: the last administrator is then always found to be the last.
      for (const userId of userIds) {
        try {
          await api.removeOrgMember(orgId, userId).send();
          done.push(userId);
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          failures.push({ id: userId, error });
          if (!(error instanceof GatewayError) || !isAboutOne(error)) break;
        }
      }
      return { done, failures };
    },
  };
}
