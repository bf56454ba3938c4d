import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { UserRecord } from "../sources/record.ts";
import type { UserPageRequest } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { toOrder } from "./order.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { chooseSource, chooseSources } from "./source-choice.ts";
import type { QueryResolvers, UserBy, UserFilter, UserResolvers } from "./types.generated.ts";
import { listMemberships, listTokens, startedTokens, startMemberships } from "./user-list.ts";

/** Resolvers of `User`. Fields that are not here are fields of the record. */
export const userResolvers: UserResolvers = {
  id: ({ access, sourceId }) => encodeGlobalId("User", access.source.name, sourceId),
  source: ({ access }) => access.source,
  memberships: (user, args, _context, info) => listMemberships(user, args, info),
  tokens: (user, args, _context, info) => startedTokens(user, info) ?? listTokens(user, args, info),
};

/** Root fields that lead to users. */
export const userQueries: Pick<QueryResolvers, "user" | "users"> = {
  user: (_root, { by }, context, info) => {
    if (typeof by.id === "string") startMemberships(context, by.id, info);
    return findUser(context, by, selectionOf(info));
  },
  users: (_root, args, context, info) => {
    const filter = toFilter(args.filter);
    const isEmailAlone = filter.email !== null && Object.keys(args.filter ?? {}).length === 1;
    return toMergedConnection(
      info,
      args,
      chooseSources(context, args.sources, isEmailAlone ? undefined : "USER_ADMINISTRATION"),
      (access, page, nodes) =>
        access.users({
          ...page,
          fields: nodes.fieldsFor(access.source),
          filter: {
            ...filter,
            orgId: filter.orgId === null ? null : orgIdIn(access.source.name, filter.orgId),
          },
          order: toOrder(args.orderBy),
        }),
      () => 0,
    );
  },
};

/** Finds one user in the way that the caller names it; null when there is none. */
export async function findUser(
  context: RequestContext,
  by: UserBy,
  selection: Selection,
): Promise<UserRecord | null> {
  if (typeof by.id === "string") {
    const { source, keys } = decodeGlobalIdOf("User", by.id, "id");
    const access = context.accessTo(context.sourceNamed(source));
    return access.user(keys[0] ?? "", selection.fieldsFor(access.source));
  }
  if (by.sourceId !== null && by.sourceId !== undefined) {
    const { source, sourceId } = by.sourceId;
    const access = chooseSource(context, source, "by.sourceId.source");
    return access.user(sourceId, selection.fieldsFor(access.source));
  }
  throw new GatewayError("BAD_USER_INPUT", "Argument `by` must name one user: set `id` or `sourceId`.");
}

function orgIdIn(sourceName: string, globalId: string): string {
  const { source, keys } = decodeGlobalIdOf("Org", globalId, "filter.orgId");
  if (source === sourceName) return keys[0] ?? "";
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`filter.orgId\` names an org of source "${source}". Set \`sources\` to ["${source}"].`,
    { source: sourceName },
  );
}

function toFilter(filter: UserFilter | null | undefined): UserPageRequest["filter"] {
  const { auth0 } = filter ?? {};
  return {
    email: filter?.email ?? null,
    search: filter?.search ?? null,
    emailDomain: filter?.emailDomain ?? null,
    phoneNumber: filter?.phoneNumber ?? null,
    orgId: filter?.orgId ?? null,
    isBlocked: filter?.isBlocked ?? null,
    isEmailVerified: filter?.isEmailVerified ?? null,
    createdAfter: filter?.createdAfter ?? null,
    lastLoginAfter: filter?.lastLoginAfter ?? null,
    lastLoginBefore: filter?.lastLoginBefore ?? null,
    auth0:
      auth0 === null || auth0 === undefined
        ? null
        : {
            connection: auth0.connection ?? null,
            query: auth0.query ?? null,
            isOrderArbitrary: auth0.isOrderArbitrary ?? false,
          },
  };
}
