import { z } from "zod";
import { findAccountByEmail, isSameEmail } from "./access.ts";
import { emailSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { acceptInvite, invitingOrg, isOpen } from "./invite.ts";
import type { Invite, LosantRoute, LosantState } from "./state.ts";

const linkActionSchema = z.strictObject({
  email: emailSchema,
  token: z.string().min(1),
  accept: z.boolean(),
});

/** Invitations by the link that was sent by e-mail, without signing in: `orgInvites.get`, `orgInvites.post`. */
export const inviteLinkRoutes: readonly LosantRoute[] = [
  {
    operation: "orgInvites.get",
    method: "GET",
    path: "/invites",
    scopes: "public",
    handle({ query, state }) {
      const token = query.get("token") ?? "";
      const email = query.get("email") ?? "";
      if (token === "" || email === "") throw refusal(400, "token and email are required");
      const invite = linkedInvite(state, token, email);
      const { role, inviteDate, ttl, disallowTransfer } = invite;
      const { name: orgName } = invitingOrg(state, invite);
      return {
        status: 200,
        body: { orgName, email: invite.email, role, inviteDate, ttl, disallowTransfer },
      };
    },
  },
  {
    operation: "orgInvites.post",
    method: "POST",
    path: "/invites",
    scopes: "public",
    handle({ body, state }) {
      const { email, token, accept } = readBody(linkActionSchema, body);
      const invite = linkedInvite(state, token, email);
      const org = invitingOrg(state, invite);
      if (accept) {
        const invitee = findAccountByEmail(state, email);
        if (invitee === undefined)
          throw refusal(state.choices.acceptWithoutAccountStatus, "Nobody has an account with this address");
        acceptInvite(state, org, invite, invitee.id);
      } else {
        state.invites.delete(invite.id);
      }
      return { status: 200, body: { accepted: accept, orgId: org.id } };
    },
  },
];

function linkedInvite(state: LosantState, token: string, email: string): Invite {
  const found = [...state.invites.values()].find(
    (invite) => invite.linkToken === token && isSameEmail(invite.email, email),
  );
  if (found === undefined) throw refusal(state.choices.unknownInviteStatus, "Invitation was not found");
  if (!isOpen(found)) throw refusal(410, "Invitation has expired");
  return found;
}
