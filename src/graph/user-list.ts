import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import type { UserRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import {
  type OrgMembershipConnectionRecord,
  type TokenConnectionRecord,
  toConnection,
} from "./connection.ts";
import { decodeGlobalIdOf } from "./global-id.ts";
import { membershipFieldsOf } from "./membership.ts";
import { childrenOf, selectionOf, selectionOfNodes } from "./selection.ts";
import { toTokenPage } from "./token.ts";
import type { UserMembershipsArgs, UserTokensArgs } from "./types.generated.ts";

/** Where the caller's own record holds the lists of tokens that were asked for before it was known whose they are. */
const started = Symbol("started tokens");

/** A user, with the lists that are under way by the response key of the field that wants them. */
interface StartedUser extends UserRecord {
  readonly [started]?: ReadonlyMap<string, Promise<TokenConnectionRecord>>;
}

/**
 * Loads the caller's own account. Their lists are started at the same time: none needs the other, so all take one round.
 * The resolvers of `User.memberships` and `User.tokens` then find them under way. Should the account fail, nobody asks for
 * them: they are waited for, so that no call is still out when the calls are counted.
 */
export async function loadViewer(access: Access, info: GraphQLResolveInfo): Promise<UserRecord | null> {
  const tokens = new Map<string, Promise<TokenConnectionRecord>>();
  if (access.source.features.includes("API_TOKENS")) {
    for (const child of childrenOf(info, "tokens")) {
      tokens.set(String(child.info.path.key), listViewerTokens(access, child.args, child.info));
    }
  }
  const memberships = childrenOf(info, "memberships").map((child) =>
    prepareMemberships(access, child.args, child.info),
  );
  const lists = Promise.allSettled([...tokens.values(), ...memberships]);
  try {
    const user = await access.viewerUser(selectionOf(info).fieldsFor(access.source));
    return user === null ? null : withTokens(user, tokens);
  } catch (error) {
    await lists;
    throw error;
  }
}

/** In the record itself: a WeakMap would keep each until V8's next major collection. */
function withTokens(
  user: UserRecord,
  tokens: ReadonlyMap<string, Promise<TokenConnectionRecord>>,
): StartedUser {
  return { ...user, [started]: tokens };
}

/** The tokens that a field wants, when they were started with {@link loadViewer}. */
export function startedTokens(
  user: StartedUser,
  { path }: Pick<GraphQLResolveInfo, "path">,
): Promise<TokenConnectionRecord> | undefined {
  return user[started]?.get(String(path.key));
}

/**
 * Starts the lists of memberships of a user who is named by a global id while the user is still being loaded: it takes no
 * more than the id. The resolver of `User.memberships` then finds them under way. An instance would be asked in vain where
 * it has no such user.
 */
export function startMemberships(context: RequestContext, id: string, info: GraphQLResolveInfo): void {
  const children = childrenOf(info, "memberships");
  if (children.length === 0) return;
  const { source, keys } = decodeGlobalIdOf("User", id, "id");
  const access = context.accessTo(context.sourceNamed(source));
  if (access.source.kind === "LOSANT_INSTANCE") return;
  const user = { access, sourceId: keys[0] ?? "" };
  for (const child of children) {
    // The resolver of the field that wants the list reports its failure.
    listMemberships(user, child.args, child.info).catch(() => undefined);
  }
}

/** The organizations that a user is a member of. */
export function listMemberships(
  user: UserRecord,
  args: Partial<UserMembershipsArgs>,
  info: GraphQLResolveInfo,
): Promise<OrgMembershipConnectionRecord> {
  return toConnection(info, args, keyOf(user), (page, nodes) =>
    user.access.memberships(user, { ...page, fields: membershipFieldsOf(nodes, user.access.source) }),
  );
}

/** The tokens of a user; null where the source tells them to the user alone, who is not the caller. */
export async function listTokens(
  user: UserRecord,
  args: Partial<UserTokensArgs>,
  info: GraphQLResolveInfo,
): Promise<TokenConnectionRecord | null> {
  const { access, sourceId } = user;
  const { features } = access.source;
  if (features.includes("SESSION_ADMINISTRATION")) {
    return toConnection(info, args, keyOf(user), (page, nodes) =>
      access.userTokens(sourceId, toTokenPage(args, page, nodes, access.source)),
    );
  }
  if (!features.includes("API_TOKENS") || !(await access.isViewer(sourceId))) return null;
  return listViewerTokens(access, args, info);
}

function listViewerTokens(
  access: Access,
  args: Partial<UserTokensArgs>,
  info: GraphQLResolveInfo,
): Promise<TokenConnectionRecord> {
  return toConnection(info, args, [access.source.name], (page, nodes) =>
    access.viewerTokens(toTokenPage(args, page, nodes, access.source)),
  );
}

async function prepareMemberships(
  access: Access,
  { after }: Partial<UserMembershipsArgs>,
  info: GraphQLResolveInfo,
): Promise<void> {
  // Whether it is a cursor of the caller's list, and anything to be read for it, shows when the caller is known.
  if (typeof after === "string") return;
  await access.prepareMemberships?.(selectionOfNodes(info).under("org").fieldsFor(access.source));
}

function keyOf({ access, sourceId }: UserRecord): readonly string[] {
  return [access.source.name, sourceId];
}
