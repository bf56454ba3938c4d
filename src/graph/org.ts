import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { FieldSet } from "../sources/fields.ts";
import type { OrgRecord } from "../sources/record.ts";
import type { OrgPageRequest } from "../sources/source.ts";
import { toConnection, toPageRequest } from "./connection.ts";
import { decodeGlobalIdOf, globalIdOf } from "./global-id.ts";
import { toInvitePage } from "./invite.ts";
import { loadMembers, membershipFieldsOf, toMemberPage } from "./membership.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { toOrder } from "./order.ts";
import { childrenOf, type Selection, selectionOf, selectionOfNodes } from "./selection.ts";
import { chooseSource, chooseSources } from "./source-choice.ts";
import type { OrgBy, OrgFilter, OrgInvitesArgs, OrgResolvers, QueryResolvers } from "./types.generated.ts";

/** Resolvers of `Org`. Fields that are not here are fields of the record. */
export const orgResolvers: OrgResolvers = {
  id: (org) => globalIdOf("Org", org),
  source: ({ access }) => access.source,
  members: (org, args, context, info) =>
    toConnection(info, args, keyOf(org), async (page, nodes) => {
      const members = await org.access.members(org, toMemberPage(args, page, nodes, org.access.source));
      return loadMembers(context, org.access, members, nodes);
    }),
  memberCount: ({ access, sourceId }) => access.memberCount(sourceId),
  membership: ({ access, sourceId }, { userId }, _context, info) => {
    const user = decodeGlobalIdOf("User", userId, "userId");
    if (user.source !== access.source.name) return null;
    return access.membership(
      sourceId,
      user.keys[0] ?? "",
      membershipFieldsOf(selectionOf(info), access.source),
    );
  },
  viewerMembership: ({ access, sourceId }, _arguments, _context, info) =>
    access.viewerMembership(sourceId, membershipFieldsOf(selectionOf(info), access.source)),
  viewerCanAdminister: ({ access, sourceId }) => access.viewerCanAdminister(sourceId),
  invites: (org, args, _context, info) =>
    toConnection(info, args, keyOf(org), (page, nodes) =>
      org.access.invites(org, toInvitePage(args, page, nodes, org.access.source)),
    ),
  assignableRoles: ({ access }, args, _context, info) =>
    toConnection(info, args, [access.source.name], (page, nodes) =>
      access.roles({
        ...page,
        fields: nodes.fieldsFor(access.source),
        nameContains: args.nameContains ?? null,
      }),
    ),
};

/** Root fields that lead to organizations. */
export const orgQueries: Pick<QueryResolvers, "org" | "orgs"> = {
  org: (_root, { by }, context, info) => {
    if (typeof by.id === "string") startInvites(context, by.id, info);
    return findOrg(context, by, selectionOf(info));
  },
  orgs: (_root, args, context, info) => {
    const accesses = chooseSources(context, args.sources);
    const filter = toFilter(args.filter);
    const order = toOrder(args.orderBy);
    // Several sources' pages can only be merged by a field that is known.
    const sortableFields = (fields: FieldSet) =>
      accesses.length > 1 ? fields.union(new Set([sortFieldOf(order)])) : fields;
    return toMergedConnection(
      info,
      args,
      accesses,
      (access, page, nodes) =>
        access.orgs({ ...page, fields: sortableFields(nodes.fieldsFor(access.source)), filter, order }),
      compareOrgs(order),
    );
  },
};

/** Finds one organization in the way that the caller names it; null when there is none. */
export async function findOrg(
  context: RequestContext,
  by: OrgBy,
  selection: Selection,
): Promise<OrgRecord | null> {
  if (typeof by.id === "string") {
    const { source, keys } = decodeGlobalIdOf("Org", by.id, "id");
    const access = context.accessTo(context.sourceNamed(source));
    return access.org(keys[0] ?? "", selection.fieldsFor(access.source));
  }
  if (by.slug !== null && by.slug !== undefined) {
    const { source, slug } = by.slug;
    const access = chooseSource(context, source, "by.slug.source", ({ kind }) => kind === "AUTH0");
    return access.orgBySlug(slug, selection.fieldsFor(access.source));
  }
  if (by.sourceId !== null && by.sourceId !== undefined) {
    const { source, sourceId } = by.sourceId;
    const access = chooseSource(context, source, "by.sourceId.source");
    return access.org(sourceId, selection.fieldsFor(access.source));
  }
  throw new GatewayError(
    "BAD_USER_INPUT",
    "Argument `by` must name one org: set `id`, `sourceId` or `slug`.",
  );
}

/**
 * Starts the lists of invites of an organization that is named by a global id while it is still being loaded: where they
 * take a call of their own, it needs no more than the id. The resolver of `Org.invites` then finds it under way.
 */
function startInvites(context: RequestContext, id: string, info: GraphQLResolveInfo): void {
  const children = childrenOf(info, "invites");
  if (children.length === 0) return;
  const { source, keys } = decodeGlobalIdOf("Org", id, "id");
  const access = context.accessTo(context.sourceNamed(source));
  if (access.prepareInvites === undefined) return;
  const org = { access, sourceId: keys[0] ?? "" };
  for (const child of children) {
    prepareInvites(org, child.args, child.info).catch(() => undefined);
  }
}

async function prepareInvites(
  org: OrgRecord,
  args: Partial<OrgInvitesArgs>,
  info: GraphQLResolveInfo,
): Promise<void> {
  const { access } = org;
  const page = toPageRequest(info, args, keyOf(org));
  await access.prepareInvites?.(org, toInvitePage(args, page, selectionOfNodes(info), access.source));
}

function keyOf({ access, sourceId }: OrgRecord): readonly string[] {
  return [access.source.name, sourceId];
}

function toFilter(filter: OrgFilter | null | undefined): OrgPageRequest["filter"] {
  return {
    nameContains: filter?.nameContains ?? null,
    slug: filter?.slug ?? null,
    losantInstance: toInstanceFilter(filter?.losantInstance),
  };
}

function toInstanceFilter(
  filter: OrgFilter["losantInstance"],
): NonNullable<OrgPageRequest["filter"]["losantInstance"]> | null {
  if (filter === null || filter === undefined) return null;
  const { memberId } = filter;
  const argument = "filter.losantInstance.memberId";
  return {
    memberId:
      typeof memberId === "string" ? (decodeGlobalIdOf("User", memberId, argument).keys[0] ?? null) : null,
    isReadOnly: filter.isReadOnly ?? null,
    isDisabled: filter.isDisabled ?? null,
    isAuditLogEnabled: filter.isAuditLogEnabled ?? null,
    mfaPolicy: filter.mfaPolicy ?? null,
    tags: filter.tags ?? [],
    referralId: filter.referralId ?? null,
    createdAfter: filter.createdAfter ?? null,
    createdBefore: filter.createdBefore ?? null,
  };
}

function sortFieldOf(order: OrgPageRequest["order"]): "name" | "createdAt" | "updatedAt" {
  const fields = { NAME: "name", CREATED_AT: "createdAt", UPDATED_AT: "updatedAt" } as const;
  return fields[order?.field ?? "NAME"];
}

/** Merges by what both sources were asked to sort by. What a source does not tell keeps the sources' order. */
function compareOrgs(order: OrgPageRequest["order"]): (a: OrgRecord, b: OrgRecord) => number {
  const field = sortFieldOf(order);
  const sign = order?.direction === "DESC" ? -1 : 1;
  return (a, b) => {
    const [left, right] = [a[field], b[field]];
    return typeof left === "string" && typeof right === "string" ? sign * collator.compare(left, right) : 0;
  };
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
