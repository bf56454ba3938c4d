import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { findUserConsent } from "./consent.ts";
import { decodeGlobalId, type NodeType } from "./global-id.ts";
import { findUserGroup } from "./group.ts";
import { findSource } from "./identity-source.ts";
import { findInvite } from "./invite.ts";
import { findUserJob } from "./job.ts";
import { findMembership } from "./membership.ts";
import { findOrg } from "./org.ts";
import { findRole } from "./role.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { findUserSession } from "./session.ts";
import { findToken } from "./token.ts";
import type {
  NodeResolvers,
  QueryNodesArgs,
  QueryResolvers,
  ResolversInterfaceTypes,
  ResolversParentTypes,
} from "./types.generated.ts";
import { findUser } from "./user.ts";

type NodeParent = ResolversInterfaceTypes<ResolversParentTypes>["Node"];

/** Finds an object by its global id; null when there is none. */
export type FindNode = (
  context: RequestContext,
  id: string,
  selection: Selection,
) => Promise<NodeParent | null>;

const sharedFinders = {
  IdentitySource: async (context: RequestContext, id: string) => findSource(context, { id }),
  Org: (context: RequestContext, id: string, selection: Selection) => findOrg(context, { id }, selection),
  OrgMembership: findMembership,
  User: (context: RequestContext, id: string, selection: Selection) => findUser(context, { id }, selection),
  UserGroup: findUserGroup,
  UserJob: findUserJob,
  Role: findRole,
  Invite: findInvite,
  Token: findToken,
  UserConsent: findUserConsent,
  UserSession: findUserSession,
} as const satisfies Partial<Record<NodeType, FindNode>>;

type FacetType = Exclude<NodeType, keyof typeof sharedFinders>;

/** How objects of the types are found that only one vendor has: the types that begin with its name. */
export type FacetFindersOf<Vendor extends string> = Readonly<
  Record<Extract<FacetType, `${Vendor}${string}`>, FindNode>
>;

/** How objects of the types are found that only some vendor has. */
export type FacetFinders = Readonly<Record<FacetType, FindNode>>;

const typeNames = new WeakMap<object, NodeType>();

/** How the type of a node is known: by the id that it was fetched with. */
export const nodeResolvers: NodeResolvers = {
  __resolveType: (node) => {
    const typeName = typeNames.get(node);
    if (typeName === undefined) throw new Error("a node of unknown type");
    return typeName;
  },
};

/** How many nodes can be fetched at once. */
const mostNodes = 100;

type NodeQueries = Pick<QueryResolvers, "node"> & {
  /** A list of promises, so that one node's failure is its own: the generated type knows only a promise of a list. */
  readonly nodes: GraphQLFieldResolver<unknown, RequestContext, QueryNodesArgs>;
};

/** Makes the root fields that lead to any node. */
export function createNodeQueries(facetFinders: FacetFinders): NodeQueries {
  const finders: Readonly<Record<NodeType, FindNode>> = { ...sharedFinders, ...facetFinders };

  async function findNode(
    context: RequestContext,
    id: string,
    info: GraphQLResolveInfo,
  ): Promise<NodeParent | null> {
    const { type } = decodeGlobalId(id);
    const node = await finders[type](context, id, selectionOf(info, type));
    if (node !== null) typeNames.set(node, type);
    return node;
  }

  return {
    node: (_root, { id }, context, info) => findNode(context, id, info),
    nodes: (_root, { ids }, context, info) => {
      if (ids.length > mostNodes) {
        throw new GatewayError(
          "BAD_USER_INPUT",
          `Argument \`ids\` may hold ${mostNodes} ids; it holds ${ids.length}.`,
        );
      }
      for (const id of ids) decodeGlobalId(id, "ids");
      return ids.map((id) => findNode(context, id, info));
    },
  };
}
