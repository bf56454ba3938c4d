import { z } from "zod";
import { callerAccount, isSameEmail } from "./access.ts";
import { readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { acceptInvite, invitingOrg, isOpen, newestFirst } from "./invite.ts";
import { userScopes } from "./scopes.ts";
import type { Invite, LosantRequest, LosantRoute, LosantState } from "./state.ts";

const responseSchema = z.strictObject({ action: z.enum(["accept", "dismiss", "reject"]) });
const results = { accept: "accepted", dismiss: "dismissed", reject: "rejected" } as const;

/** Invitations as the invitee sees them: `me.invites`, `me.invite`, `me.respondToInvite`. */
export const receivedInviteRoutes: readonly LosantRoute[] = [
  {
    operation: "me.invites",
    method: "GET",
    path: "/me/invites",
    scopes: userScopes("me.invites", "read"),
    handle: (request) => ({
      status: 200,
      body: receivedInvites(request).map((invite) => toReceivedInvite(request.state, invite)),
    }),
  },
  {
    operation: "me.invite",
    method: "GET",
    path: "/me/invites/{inviteId}",
    scopes: userScopes("me.invite", "read"),
    handle: (request) => ({
      status: 200,
      body: toReceivedInvite(request.state, receivedInvite(request, 404)),
    }),
  },
  {
    operation: "me.respondToInvite",
    method: "POST",
    path: "/me/invites/{inviteId}",
    scopes: userScopes("me.respondToInvite", "manage"),
    handle(request) {
      const { state } = request;
      const { action } = readBody(responseSchema, request.body);
      const invite = receivedInvite(request, state.choices.unknownInviteStatus);
      if (!isOpen(invite)) throw refusal(410, "Invitation has expired");
      const org = invitingOrg(state, invite);
      if (action === "accept") acceptInvite(state, org, invite, callerAccount(request).id);
      else if (action === "dismiss" && state.choices.dismissing === "hides") invite.dismissed = true;
      else state.invites.delete(invite.id);
      return { status: 200, body: { result: results[action], orgId: org.id } };
    },
  },
];

function receivedInvites(request: LosantRequest): readonly Invite[] {
  const { email } = callerAccount(request);
  const invites = [...request.state.invites.values()];
  return newestFirst(invites.filter((invite) => isSameEmail(invite.email, email) && !invite.dismissed));
}

function receivedInvite(request: LosantRequest, missingStatus: number): Invite {
  const id = readId("inviteId", request.params.inviteId, request.state.choices);
  const found = receivedInvites(request).find((invite) => invite.id === id);
  if (found === undefined) throw refusal(missingStatus, "Invitation was not found");
  return found;
}

/** Schema `orgInviteUser`: the organization is there by its name only. */
function toReceivedInvite(state: LosantState, invite: Invite): unknown {
  const org = invitingOrg(state, invite);
  const inviter = state.accounts.get(invite.invitedBy);
  return {
    id: invite.id,
    orgName: org.name,
    role: invite.role,
    requiresMFA: org.mfaMode === "required" || (org.mfaMode === "adminRequired" && invite.role === "admin"),
    inviteDate: invite.inviteDate,
    ttl: invite.ttl,
    expired: !isOpen(invite),
    invitedBy: { fullName: inviter && `${inviter.firstName} ${inviter.lastName}`, email: inviter?.email },
  };
}
