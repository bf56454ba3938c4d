import { badResponse, expectObject, expectObjects } from "../../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../../changes.ts";
import type { Writes } from "../../writes.ts";
import { inviteChanges, newestFor } from "../invite-write.ts";
import { resourceRoleChanges, soleRoleOf } from "../member-write.ts";
import { toInstanceOrgInvite } from "./invite.ts";
import type { LosantInstanceSession } from "./session.ts";

/** The writes of invitations. */
export function createInstanceInviteWrites(
  session: LosantInstanceSession,
): Pick<Writes, "createInvite" | "resendInvite" | "revokeInvite"> {
  const { access, api } = session;
  const changesBy = (table: ChangeTable): ChangeTable => ({
    losant: (value) => toBody(access, table, (value ?? {}) as Changes, "input.losant"),
  });

  return {
    async createInvite(orgId, { email, roleIds, changes }, fields) {
      const operation = api.createOrgInvite(orgId);
      const role = soleRoleOf(session, roleIds, "input.roleIds");
      const body = { email, role, ...toBody(access, changesBy(inviteChanges), changes) };
      const answer = expectObject(operation, await operation.send(body));
      const created = newestFor(email, expectObjects(operation, answer["items"]));
      if (created === undefined) throw badResponse(operation);
      return toInstanceOrgInvite(
        session,
        operation,
        { access, sourceId: orgId.toLowerCase() },
        created,
        fields,
      );
    },
    async resendInvite(orgId, inviteId, { roleIds, changes }, fields) {
      const operation = api.resendOrgInvite(orgId, inviteId);
      const body = {
        ...(roleIds !== null && { role: soleRoleOf(session, roleIds, "input.roleIds") }),
        ...toBody(access, changesBy(resourceRoleChanges), changes),
      };
      const invite = expectObject(operation, await operation.send(body));
      return toInstanceOrgInvite(
        session,
        operation,
        { access, sourceId: orgId.toLowerCase() },
        invite,
        fields,
      );
    },
    async revokeInvite(orgId, inviteId) {
      await api.revokeOrgInvite(orgId, inviteId).send();
    },
  };
}
