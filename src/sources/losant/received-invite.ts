import { type AnswerOrigin, expectDistinct, findRecord, readRecord, settle } from "../answer.ts";
import { type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { InviteFields, InviteRecord } from "../record.ts";
import { createRecordLoader } from "../record-loader.ts";
import type { Access, InviteFieldSets } from "../source.ts";
import { flag, flagOf, nothing, objectOf, row, text, textOf } from "../values.ts";
import { toObjectId } from "./id.ts";
import { commonInviteFields, type LosantInviteFields } from "./invite.ts";
import { rolesOf } from "./role.ts";
import { idOf, type LosantSession } from "./session.ts";

/** An invitation as the user sees it who got it (schema `orgInviteUser` of Losant's client). */
export const receivedInviteFields: FieldTable<InviteFields & LosantInviteFields> = {
  ...commonInviteFields,
  email: nothing(),
  orgName: text("orgName"),
  status: row(["expired"], (invite) => (flagOf(invite["expired"]) === true ? "EXPIRED" : "PENDING")),
  sentBy: row(["invitedBy"], (invite) => {
    const inviter = objectOf(invite["invitedBy"]);
    const name = textOf(inviter?.["fullName"]);
    const email = textOf(inviter?.["email"]);
    return name === null && email === null ? null : { name, email };
  }),
  applicationRoles: nothing(),
  dashboardRoles: nothing(),
  isTransferDisallowed: nothing(),
  requiresMfa: flag("requiresMFA"),
};

/** The reads of invitations that the caller got. */
export function createReceivedInviteReads(session: LosantSession): {
  receivedInvites: Access["receivedInvites"];
  invite(id: string, fields: InviteFieldSets): Promise<InviteRecord | null>;
} {
  const { access, api } = session;
  let inbox: Promise<readonly JsonObject[]> | undefined;

  function listInvites(): Promise<readonly JsonObject[]> {
    const operation = api.receivedInvites();
    inbox ??= operation.ask().then((body) => expectDistinct(operation, body));
    return inbox;
  }

  const invites = createRecordLoader<JsonObject>(async (wanted) => {
    const listed = new Map<string, JsonObject>();
    if (wanted.length > 1) listInvites();
    for (const invite of (await inbox) ?? []) listed.set(idOf(api.receivedInvites(), invite), invite);
    return settle(
      wanted.map(async ({ id }) => {
        const found = listed.get(id);
        if (found !== undefined) return found;
        const operation = api.receivedInvite(id);
        return findRecord(operation, operation.ask(), id);
      }),
    );
  });

  function toInvite(
    origin: AnswerOrigin,
    sourceId: string,
    upstream: JsonObject,
    fields: InviteFieldSets,
  ): InviteRecord {
    return readRecord(origin, receivedInviteFields, upstream, fields.invite, {
      access,
      sourceId,
      org: null,
      roles: fields.roles === null ? null : rolesOf(session, origin, upstream["role"]),
    });
  }

  return {
    async receivedInvites(request) {
      const operation = api.receivedInvites();
      const page = cutPage(await listInvites(), request);
      return mapPage(page, (invite) => toInvite(operation, idOf(operation, invite), invite, request.fields));
    },
    async invite(inviteId, fields) {
      const id = toObjectId(inviteId);
      const found = id === null ? null : await invites.load(id, noFields);
      return id === null || found === null ? null : toInvite(api.receivedInvite(id), id, found, fields);
    },
  };
}
