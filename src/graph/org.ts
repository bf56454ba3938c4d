import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { FieldSet } from "../sources/fields.ts";
import type { OrgRecord } from "../sources/record.ts";
import type { OrgPageRequest } from "../sources/source.ts";
import { toConnection } from "./connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toInvitePage } from "./invite.ts";
import { membershipFieldsOf } from "./membership.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { toOrder } from "./order.ts";
import { selectionOf } from "./selection.ts";
import { chooseSource, chooseSources } from "./source-choice.ts";
import type { OrgBy, OrgFilter, OrgResolvers, QueryResolvers } from "./types.generated.ts";

/** Resolvers of `Org`. Fields that are not here are fields of the record. */
export const orgResolvers: OrgResolvers = {
  __resolveReference: (reference, context, info) =>
    findOrg(
      context,
      "id" in reference
        ? { id: reference.id }
        : { sourceId: { source: reference.source.name, sourceId: reference.sourceId } },
      selectionOf(info, "Org").fields,
    ),
  id: ({ access, sourceId }) => encodeGlobalId("Org", access.source.name, sourceId),
  source: ({ access }) => access.source,
  members: (org, args, _context, info) =>
    toConnection(info, args, keyOf(org), (page, nodes) =>
      org.access.members(org, { ...page, fields: membershipFieldsOf(nodes) }),
    ),
  memberCount: ({ access, sourceId }) => access.memberCount(sourceId),
  membership: ({ access, sourceId }, { userId }, _context, info) => {
    const user = decodeGlobalIdOf("User", userId, "userId");
    if (user.source !== access.source.name) return null;
    return access.membership(sourceId, user.keys[0] ?? "", membershipFieldsOf(selectionOf(info)));
  },
  viewerMembership: ({ access, sourceId }, _arguments, _context, info) =>
    access.viewerMembership(sourceId, membershipFieldsOf(selectionOf(info))),
  viewerCanAdminister: ({ access, sourceId }) => access.viewerCanAdminister(sourceId),
  invites: (org, args, _context, info) =>
    toConnection(info, args, keyOf(org), (page, nodes) =>
      org.access.invites(org, toInvitePage(args, page, nodes)),
    ),
  assignableRoles: ({ access }, args, _context, info) =>
    toConnection(info, args, [access.source.name], (page, nodes) =>
      access.roles({ ...page, fields: nodes.fields, nameContains: args.nameContains ?? null }),
    ),
};

/** Root fields that lead to organizations. */
export const orgQueries: Pick<QueryResolvers, "org" | "orgs"> = {
  org: (_root, { by }, context, info) => findOrg(context, by, selectionOf(info).fields),
  orgs: (_root, args, context, info) => {
    const accesses = chooseSources(context, args.sources);
    const order = toOrder(args.orderBy);
    return toMergedConnection(
      info,
      args,
      accesses,
      (access, page, { fields }) =>
        access.orgs({
          ...page,
          fields: accesses.length > 1 ? new Set([...fields, sortFieldOf(order)]) : fields,
          filter: toFilter(args.filter),
          order,
        }),
      compareOrgs(order),
    );
  },
};

/** Finds one organization in the way that the caller names it; null when there is none. */
export async function findOrg(
  context: RequestContext,
  by: OrgBy,
  fields: FieldSet,
): Promise<OrgRecord | null> {
  if (typeof by.id === "string") {
    const { source, keys } = decodeGlobalIdOf("Org", by.id, "id");
    return context.accessTo(context.sourceNamed(source)).org(keys[0] ?? "", fields);
  }
  if (by.slug !== null && by.slug !== undefined) {
    const { source, slug } = by.slug;
    return chooseSource(context, source, "by.slug.source", ({ kind }) => kind === "AUTH0").orgBySlug(
      slug,
      fields,
    );
  }
  if (by.sourceId !== null && by.sourceId !== undefined) {
    const { source, sourceId } = by.sourceId;
    return chooseSource(context, source, "by.sourceId.source").org(sourceId, fields);
  }
  throw new GatewayError(
    "BAD_USER_INPUT",
    "Argument `by` must name one org: set `id`, `sourceId` or `slug`.",
  );
}

function keyOf({ access, sourceId }: OrgRecord): readonly string[] {
  return [access.source.name, sourceId];
}

function toFilter(filter: OrgFilter | null | undefined): OrgPageRequest["filter"] {
  return { nameContains: filter?.nameContains ?? null, slug: filter?.slug ?? null };
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
