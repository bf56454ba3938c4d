import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { UserRecord } from "../sources/record.ts";
import type { Access, UserPageRequest } from "../sources/source.ts";
import {
  checkPageSize,
  type OrgMembershipConnectionRecord,
  type TokenConnectionRecord,
  toConnection,
} from "./connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { membershipFieldsOf } from "./membership.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { toOrder } from "./order.ts";
import { childrenOf, type Selection, selectionOf, selectionOfNodes } from "./selection.ts";
import { chooseSource, chooseSources } from "./source-choice.ts";
import { toTokenPage } from "./token.ts";
import type {
  QueryResolvers,
  UserBy,
  UserFilter,
  UserMembershipsArgs,
  UserResolvers,
  UserTokensArgs,
} from "./types.generated.ts";

/** Resolvers of `User`. Fields that are not here are fields of the record. */
export const userResolvers: UserResolvers = {
  id: ({ access, sourceId }) => encodeGlobalId("User", access.source.name, sourceId),
  source: ({ access }) => access.source,
  memberships: (user, args, _context, info) => listMemberships(user, args, info),
  tokens: async (user, args, _context, info) => {
    const started = startedTokens.get(user)?.get(String(info.path.key));
    if (started !== undefined) return started;
    const { access } = user;
    const { features } = access.source;
    if (features.includes("SESSION_ADMINISTRATION")) {
      return toConnection(info, args, keyOf(user), (page, nodes) =>
        access.userTokens(user.sourceId, toTokenPage(args, page, nodes, access.source)),
      );
    }
    if (!features.includes("API_TOKENS") || !(await access.isViewer(user.sourceId))) return null;
    return listTokens(access, args, info);
  },
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

/** Lists of tokens that were started before their user was there, by response key. */
const startedTokens = new WeakMap<UserRecord, ReadonlyMap<string, Promise<TokenConnectionRecord>>>();

/**
 * The caller's own account. Their lists are started while it is still being loaded: none needs the other, so all take one
 * round. The resolvers of `User.memberships` and `User.tokens` then find them under way.
 */
export async function findViewer(access: Access, info: GraphQLResolveInfo): Promise<UserRecord | null> {
  const tokens = new Map<string, Promise<TokenConnectionRecord>>();
  if (access.source.features.includes("API_TOKENS")) {
    for (const child of childrenOf(info, "tokens")) {
      tokens.set(String(child.info.path.key), listTokens(access, child.args, child.info));
    }
  }
  const memberships = childrenOf(info, "memberships").map((child) =>
    prepareViewerMemberships(access, child.args, child.info),
  );
  for (const list of [...tokens.values(), ...memberships]) list.catch(() => undefined);
  const user = await access.viewerUser(selectionOf(info).fieldsFor(access.source));
  if (user !== null) startedTokens.set(user, tokens);
  return user;
}

/**
 * Starts the lists of memberships of a user who is named by a global id while the user is still being loaded: where they
 * take a call of their own, it needs no more than the id. The resolver of `User.memberships` then finds it under way.
 */
function startMemberships(context: RequestContext, id: string, info: GraphQLResolveInfo): void {
  const { source, keys } = decodeGlobalIdOf("User", id, "id");
  const access = context.accessTo(context.sourceNamed(source));
  if (access.source.kind !== "AUTH0") return;
  const user = { access, sourceId: keys[0] ?? "" };
  for (const child of childrenOf(info, "memberships")) {
    listMemberships(user, child.args, child.info).catch(() => undefined);
  }
}

function listMemberships(
  user: UserRecord,
  args: Partial<UserMembershipsArgs>,
  info: GraphQLResolveInfo,
): Promise<OrgMembershipConnectionRecord> {
  return toConnection(info, args, keyOf(user), (page, nodes) =>
    user.access.memberships(user, { ...page, fields: membershipFieldsOf(nodes, user.access.source) }),
  );
}

async function prepareViewerMemberships(
  access: Access,
  { first, after }: Partial<UserMembershipsArgs>,
  info: GraphQLResolveInfo,
): Promise<void> {
  checkPageSize(first);
  // Whether it is a cursor of the caller's list, and anything to be read for it, shows when the caller is known.
  if (typeof after === "string") return;
  await access.prepareMemberships?.(membershipFieldsOf(selectionOfNodes(info), access.source));
}

function listTokens(
  access: Access,
  args: Partial<UserTokensArgs>,
  info: GraphQLResolveInfo,
): Promise<TokenConnectionRecord> {
  return toConnection(info, args, [access.source.name], (page, nodes) =>
    access.viewerTokens(toTokenPage(args, page, nodes, access.source)),
  );
}

function keyOf({ access, sourceId }: UserRecord): readonly string[] {
  return [access.source.name, sourceId];
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
