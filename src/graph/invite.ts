import type { RequestContext } from "../context/request-context.ts";
import type { PageRequest } from "../sources/page.ts";
import type { InviteRecord } from "../sources/record.ts";
import type { InviteFieldSets, InvitePageRequest, Source } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toOrder } from "./order.ts";
import { completeOrg, completeRole } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { chooseSource } from "./source-choice.ts";
import type {
  InvitePreviewResolvers,
  InviteResolvers,
  OrgInvitesArgs,
  QueryResolvers,
} from "./types.generated.ts";

/** Resolvers of `Invite`. Fields that are not here are fields of the record. */
export const inviteResolvers: InviteResolvers = {
  id: ({ access, org, sourceId }) =>
    encodeGlobalId("Invite", access.source.name, org?.sourceId ?? "", sourceId),
  source: ({ access }) => access.source,
  org: ({ org }, _arguments, _context, info) => (org === null ? null : completeOrg(org, selectionOf(info))),
  roles: ({ roles }, _arguments, _context, info) => {
    if (roles instanceof Error) throw roles;
    const selection = selectionOf(info);
    return roles?.map((role) => completeRole(role, selection)) ?? null;
  },
};

/** Resolvers of `InvitePreview`. */
export const invitePreviewResolvers: InvitePreviewResolvers = {
  role: ({ role }, _arguments, _context, info) =>
    role === null ? null : completeRole(role, selectionOf(info)),
};

/** Root fields that lead to invites. */
export const inviteQueries: Pick<QueryResolvers, "invitePreview"> = {
  invitePreview: async (_root, { link: { source, token, email } }, context) =>
    chooseSource(context, source, "link.source", ({ features }) =>
      features.includes("INVITE_INBOX"),
    ).invitePreview({
      token,
      email,
    }),
};

/** What is asked of invites, in the port's terms. */
export function inviteFieldsOf(selection: Selection, source: Source): InviteFieldSets {
  return {
    invite: selection.fieldsFor(source),
    roles: selection.has("roles") ? selection.under("roles").fieldsFor(source) : null,
  };
}

/** A page of an organization's invites, in the port's terms. */
export function toInvitePage(
  { filter, orderBy }: Partial<OrgInvitesArgs>,
  page: PageRequest,
  nodes: Selection,
  source: Source,
): InvitePageRequest {
  return {
    ...page,
    fields: inviteFieldsOf(nodes, source),
    filter: {
      emailContains: filter?.emailContains ?? null,
      roleId:
        typeof filter?.roleId === "string"
          ? (decodeGlobalIdOf("Role", filter.roleId, "filter.roleId").keys[0] ?? null)
          : null,
    },
    order: toOrder(orderBy, "DESC"),
  };
}

/** Finds an invite by its global id; null when there is none. */
export async function findInvite(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<InviteRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Invite", id);
  const [orgId = "", inviteId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  return access.invite(orgId === "" ? null : orgId, inviteId, inviteFieldsOf(selection, access.source));
}
