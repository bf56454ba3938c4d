import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { OrgRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import type { InviteAnswer } from "../sources/writes.ts";
import { inviteFieldsOf } from "./invite.ts";
import { openChosenSource, openTarget, roleIdsIn, toPayload } from "./mutation.ts";
import { withoutEmptyFacets } from "./org-mutation.ts";
import { completeOrg } from "./reference.ts";
import { selectionOf } from "./selection.ts";
import type { MutationResolvers, ReceivedInviteBy } from "./types.generated.ts";

type InviteMutation =
  | "inviteCreate"
  | "inviteResend"
  | "inviteRevoke"
  | "inviteAccept"
  | "inviteReject"
  | "inviteDismiss";

/** Mutations of invites. */
export const inviteMutations: Required<Pick<MutationResolvers, InviteMutation>> = {
  inviteCreate: (_root, { input: { orgId: id, email, roleIds, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Org", id, "input.orgId");
        const [orgId = ""] = keys;
        const invite = await access.createInvite(
          orgId,
          {
            email,
            roleIds: roleIdsIn(access, roleIds, "input.roleIds"),
            changes: withoutEmptyFacets(changes),
          },
          inviteFieldsOf(selectionOf(info).under("invite"), access.source),
        );
        return { invite, org: payloadOrg(access, orgId, info) };
      },
      {},
      { id, argument: "input.orgId" },
    ),
  inviteResend: (_root, { input: { id, roleIds, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, orgId, inviteId } = openSentInvite(context, id);
        const invite = await access.resendInvite(
          orgId,
          inviteId,
          {
            roleIds:
              roleIds === null || roleIds === undefined ? null : roleIdsIn(access, roleIds, "input.roleIds"),
            changes: withoutEmptyFacets(changes),
          },
          inviteFieldsOf(selectionOf(info).under("invite"), access.source),
        );
        return { invite };
      },
      {},
      { id, argument: "input.id" },
    ),
  inviteRevoke: (_root, { input: { id } }, context, info) =>
    toPayload(
      async () => {
        const { access, orgId, inviteId } = openSentInvite(context, id);
        await access.revokeInvite(orgId, inviteId);
        return { revokedInviteId: id, org: payloadOrg(access, orgId, info) };
      },
      {},
      { id, argument: "input.id" },
    ),
  inviteAccept: (_root, { input: { invite } }, context, info) =>
    toPayload(
      async () => {
        const { access, orgId } = await answer(context, invite, "accept");
        if (orgId === null) return { org: null, orgSourceId: null };
        const org =
          typeof invite.id === "string"
            ? payloadOrg(access, orgId, info)
            : await visibleOrg(access, orgId, info);
        return { org, orgSourceId: orgId };
      },
      {},
      subjectOf(invite),
    ),
  inviteReject: (_root, { input: { invite } }, context) =>
    toPayload(
      async () => {
        await answer(context, invite, "reject");
        return { rejectedInviteId: invite.id ?? null };
      },
      {},
      subjectOf(invite),
    ),
  inviteDismiss: (_root, { input: { id } }, context) =>
    toPayload(
      async () => {
        const { access, inviteId } = openReceivedInvite(context, id, "input.id");
        await access.answerInvite(inviteId, "dismiss");
        return { dismissedInviteId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
};

/** Answers an invite in the way that the caller names it. */
async function answer(
  context: RequestContext,
  { id, link }: ReceivedInviteBy,
  choice: Exclude<InviteAnswer, "dismiss">,
): Promise<{ readonly access: Access; readonly orgId: string | null }> {
  if (typeof id === "string") {
    const { access, inviteId } = openReceivedInvite(context, id, "input.invite.id");
    return { access, ...(await access.answerInvite(inviteId, choice)) };
  }
  if (link === null || link === undefined) {
    throw new GatewayError("BAD_USER_INPUT", "Argument `input.invite` must name one invite.", {
      argument: "input.invite",
    });
  }
  const { source, token, email } = link;
  const access = openChosenSource(context, source, "input.invite.link.source", "INVITE_RESPONSE");
  return { access, ...(await access.answerInviteLink({ token, email }, choice)) };
}

function subjectOf({ id }: ReceivedInviteBy) {
  return { id: id ?? null, argument: typeof id === "string" ? "input.invite.id" : "input.invite.link" };
}

/** An invite as the organization has it that sent it. Throws BAD_USER_INPUT for one that the caller got. */
function openSentInvite(context: RequestContext, id: string) {
  const { access, keys } = openTarget(context, "Invite", id, "input.id");
  const [orgId = "", inviteId = ""] = keys;
  if (orgId !== "") return { access, orgId, inviteId };
  throw new GatewayError(
    "BAD_USER_INPUT",
    "Argument `input.id` is an invite that the caller got. Use the id that it has in `Org.invites`.",
    { argument: "input.id" },
  );
}

/** An invite as the caller has it who got it. Throws BAD_USER_INPUT for one as its organization has it. */
function openReceivedInvite(context: RequestContext, id: string, argument: string) {
  const { access, keys } = openTarget(context, "Invite", id, argument);
  const [orgId, inviteId = ""] = keys;
  if (orgId === "") return { access, inviteId };
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` is an invite as its org has it. Use the id that it has in \`Viewer.invites\`.`,
    { argument },
  );
}

function payloadOrg(access: Access, orgId: string, info: GraphQLResolveInfo): OrgRecord {
  return completeOrg({ access, sourceId: orgId }, selectionOf(info).under("org"));
}

/** Why a caller may not see an organization. */
const hiddenBy: ReadonlySet<string> = new Set(["FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED"]);

/** The organization that was joined by a link: null for a caller who is somebody else than the one who was invited. */
async function visibleOrg(
  access: Access,
  orgId: string,
  info: GraphQLResolveInfo,
): Promise<OrgRecord | null> {
  const selection = selectionOf(info);
  if (!access.hasCredential || !selection.has("org")) return null;
  try {
    return await access.org(orgId, selection.under("org").fieldsFor(access.source));
  } catch (error) {
    if (error instanceof GatewayError && hiddenBy.has(error.code)) return null;
    // The invite is accepted all the same: the failure is that of the org's own fields.
    return payloadOrg(access, orgId, info);
  }
}
