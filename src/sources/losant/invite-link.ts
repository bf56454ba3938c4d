import { UpstreamError } from "../../errors/upstream-error.ts";
import { expectObject, nullWhenMissing, readValue } from "../answer.ts";
import type { InvitePreviewRecord } from "../record.ts";
import type { Access } from "../source.ts";
import { flagOf, momentOf, textOf } from "../values.ts";
import { roleOf } from "./role.ts";
import type { LosantSession } from "./session.ts";

/** What Losant tells of a link that ran out: only that it did. */
const expiredPreview: InvitePreviewRecord = {
  status: "EXPIRED",
  orgName: null,
  email: null,
  role: null,
  createdAt: null,
  isTransferDisallowed: null,
};

/** The read of what an invitation's link leads to (schema `orgInviteInfo` of Losant's client). Needs no token. */
export function createInviteLinkReads(session: LosantSession): Pick<Access, "invitePreview"> {
  const operation = session.api.inviteLink();

  async function preview(token: string, email: string): Promise<InvitePreviewRecord | null> {
    const answer = operation.ask({ token, email }).then((body) => expectObject(operation, body));
    const invite = await nullWhenMissing(answer);
    if (invite === null) return null;
    return readValue(operation, () => ({
      status: "PENDING",
      orgName: textOf(invite["orgName"]),
      email: textOf(invite["email"]),
      role: roleOf(session, operation, invite["role"]),
      createdAt: momentOf(invite["inviteDate"]),
      isTransferDisallowed: flagOf(invite["disallowTransfer"]),
    }));
  }

  return {
    async invitePreview({ token, email }) {
      try {
        return await preview(token, email);
      } catch (error) {
        if (error instanceof UpstreamError && error.code === "EXPIRED") return expiredPreview;
        throw error;
      }
    },
  };
}
