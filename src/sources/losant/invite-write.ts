import { badResponse, expectDistinct, expectObject, readValue } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody } from "../changes.ts";
import type { JsonObject } from "../fields.ts";
import type { InviteRecord } from "../record.ts";
import type { InviteFieldSets } from "../source.ts";
import { requiredTextOf, textOf } from "../values.ts";
import type { InviteAnswer, Writes } from "../writes.ts";
import { resourceRoleChanges, soleRoleOf } from "./member-write.ts";
import type { WriteOperation } from "./operation.ts";
import { idOf, type LosantSession } from "./session.ts";

/** What only Losant understands of an invite (schema `orgInvitePost` of Losant's client). */
export const inviteChanges: ChangeTable = {
  ...resourceRoleChanges,
  isTransferDisallowed: renamed("disallowTransfer"),
};

/** The writes of invitations, from both sides. */
export function createInviteWrites(
  session: LosantSession,
): Pick<Writes, "createInvite" | "revokeInvite" | "answerInvite" | "answerInviteLink"> {
  const { access, api, sentInvites } = session;
  const changeTable: ChangeTable = {
    losant: (value) => toBody(access, inviteChanges, (value ?? {}) as Changes, "input.losant"),
  };

  /** Sends a write and keeps the invitations that it answers with: all that the organization has then. */
  async function write(
    operation: WriteOperation,
    orgId: string,
    body: JsonObject,
    query: Readonly<Record<string, string>>,
  ): Promise<readonly JsonObject[]> {
    const invites = expectDistinct(operation, await operation.send(body, query));
    sentInvites.learn(orgId, invites);
    return invites;
  }

  async function createInvite(
    orgId: string,
    { email, roleIds, changes }: Parameters<Writes["createInvite"]>[1],
    fields: InviteFieldSets,
  ): Promise<InviteRecord> {
    const operation = api.createInvite(orgId);
    const role = soleRoleOf(session, roleIds, "input.roleIds");
    const body = { email, role, ...toBody(access, changeTable, changes) };
    const created = newestFor(email, await write(operation, orgId, body, {}));
    const invite = created && (await access.invite(orgId, idOf(operation, created), fields));
    if (invite === undefined || invite === null) throw badResponse(operation);
    return invite;
  }

  return {
    createInvite,
    async revokeInvite(orgId, inviteId) {
      await write(api.revokeInvite(orgId), orgId, {}, { inviteId });
    },
    async answerInvite(inviteId, answer) {
      const operation = api.answerInvite(inviteId);
      return { orgId: orgIdIn(operation, await operation.send({ action: answer }), answer) };
    },
    async answerInviteLink({ token, email }, answer) {
      const operation = api.answerInviteLink();
      const body = { token, email, accept: answer === "accept" };
      return { orgId: orgIdIn(operation, await operation.send(body), answer) };
    },
  };
}

/** The latest invitation of an address. Losant answers with all that are there and does not say which one is new. */
export function newestFor(email: string, invites: readonly JsonObject[]): JsonObject | undefined {
  const address = email.trim().toLowerCase();
  return invites
    .filter((invite) => textIn(invite["email"]).toLowerCase() === address)
    .toSorted((one, other) => Date.parse(textIn(other["inviteDate"])) - Date.parse(textIn(one["inviteDate"])))
    .at(0);
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The organization that somebody joined (schema `orgInviteResult`). After another answer there need be none. */
function orgIdIn(operation: WriteOperation, body: unknown, answer: InviteAnswer): string | null {
  const { orgId } = expectObject(operation, body);
  const read = answer === "accept" ? requiredTextOf : textOf;
  return readValue(operation, () => read(orgId))?.toLowerCase() ?? null;
}
