import type { RequestContext } from "../context/request-context.ts";
import type { GroupMember, JoinedGroup, UserGroupRecord } from "../sources/group.ts";
import { type Connection, toConnection } from "./connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toMergedConnection } from "./merged-connection.ts";
import { openTarget, toPayload } from "./mutation.ts";
import { completeRecord, completeUser } from "./reference.ts";
import { type Selection, selectionOfNodes } from "./selection.ts";
import { chooseSources } from "./source-choice.ts";
import type {
  MutationResolvers,
  QueryResolvers,
  UserGroupMemberResolvers,
  UserGroupResolvers,
} from "./types.generated.ts";

/** A page of groups: what stands behind `UserGroupConnection`. */
export type UserGroupConnectionRecord = Connection<UserGroupRecord>;

/** A page of the groups that a user is in: what stands behind `UserGroupMembershipConnection`. */
export type UserGroupMembershipConnectionRecord = JoinedConnection<UserGroupRecord>;

/** A page of what is in a group: what stands behind `UserGroupMemberConnection`. */
export type UserGroupMemberConnectionRecord = JoinedConnection<UserGroupMemberRecord>;

/** A user or a group: what stands behind `UserGroupMember`. */
export type UserGroupMemberRecord = GroupMember["member"];

/** A page whose edges tell since when. */
interface JoinedConnection<Node> extends Omit<Connection<Node>, "edges"> {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: Node;
    readonly joinedAt: string | null;
  }[];
}

/** Resolvers of `UserGroup`. Fields that are not here are fields of the record. */
export const userGroupResolvers: UserGroupResolvers = {
  id: ({ access, sourceId }) => encodeGlobalId("UserGroup", access.source.name, sourceId),
  source: ({ access }) => access.source,
  members: async ({ access, sourceId }, args, _context, info) => {
    const asked = { User: selectionOfNodes(info, "User"), UserGroup: selectionOfNodes(info, "UserGroup") };
    const isUserWanted = asked.User.fieldsFor(access.source).size > 0;
    const connection = await toConnection(info, args, [access.source.name, sourceId], (page) =>
      access.userGroupMembers(sourceId, { ...page, isUserWanted }),
    );
    return withJoiningTimes(
      connection,
      ({ member }: GroupMember): UserGroupMemberRecord =>
        member.__typename === "User"
          ? { ...completeUser(member, asked.User), __typename: "User" }
          : { ...completeGroup(member, asked.UserGroup), __typename: "UserGroup" },
    );
  },
};

/** How the type of somebody in a group is known: the list of members tells it. */
export const userGroupMemberResolvers: UserGroupMemberResolvers = {
  __resolveType: ({ __typename }) => __typename,
};

/** Root fields that lead to groups. */
export const userGroupQueries: Pick<QueryResolvers, "userGroups"> = {
  userGroups: (_root, args, context, info) =>
    toMergedConnection(
      info,
      args,
      chooseSources(context, args.sources, "GROUPS"),
      (access, page, nodes) =>
        access.userGroups({
          ...page,
          fields: fieldsOf(nodes, { access }),
          filter: {
            search: args.filter?.search ?? null,
            name: args.filter?.name ?? null,
            externalId: args.filter?.externalId ?? null,
            connectionId: args.filter?.connectionId ?? null,
          },
        }),
      () => 0,
    ),
};

/** Mutations of groups. */
export const userGroupMutations: Required<Pick<MutationResolvers, "userGroupDelete">> = {
  userGroupDelete: (_root, { input: { id } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "UserGroup", id, "input.id");
        await access.deleteUserGroup(keys[0] ?? "");
        return { deletedUserGroupId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
};

/** Finds a group by its global id; null when there is none. */
export async function findUserGroup(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<UserGroupRecord | null> {
  const { source, keys } = decodeGlobalIdOf("UserGroup", id);
  const access = context.accessTo(context.sourceNamed(source));
  return access.userGroup(keys[0] ?? "", fieldsOf(selection, { access }));
}

/** The groups that a user is in, as a page that tells since when. */
export function toJoinedGroups(connection: Connection<JoinedGroup>): UserGroupMembershipConnectionRecord {
  return withJoiningTimes(connection, ({ group }) => group);
}

/** What is asked of a group, with the connection's id where the connection is asked for. */
export function fieldsOf(
  selection: Selection,
  { access }: Pick<UserGroupRecord, "access">,
): ReadonlySet<string> {
  const fields = selection.fieldsFor(access.source);
  return selection.has("connection") ? new Set([...fields, "connectionId"]) : fields;
}

function completeGroup(group: UserGroupRecord, selection: Selection): UserGroupRecord {
  const asked: Selection = { ...selection, fieldsFor: () => fieldsOf(selection, group) };
  return completeRecord(group, asked, (fields) => group.access.userGroup(group.sourceId, fields));
}

function withJoiningTimes<Item extends { readonly joinedAt: string | null }, Node>(
  { edges, pageInfo, totalCount, sourceErrors }: Connection<Item>,
  toNode: (item: Item) => Node,
): JoinedConnection<Node> {
  const joined = edges.map(({ cursor, node: item }) => ({
    cursor,
    node: toNode(item),
    joinedAt: item.joinedAt,
  }));
  return { edges: joined, nodes: joined.map(({ node }) => node), pageInfo, totalCount, sourceErrors };
}
