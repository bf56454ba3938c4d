import { refuse, refusePath } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { findUser } from "./find.ts";
import { removeGroup } from "./group-removal.ts";
import type { Group, GroupMember } from "./group-state.ts";
import { answerCheckpointPage, answerPage, checkpointParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

const groupFields = [
  "id",
  "name",
  "external_id",
  "organization_id",
  "connection_id",
  "tenant_name",
  "description",
  "created_at",
  "updated_at",
];
const memberFields = ["id", "member_type", "type", "connection_id", "created_at"];

/** Where an entry with an id and a time stands. */
const byCreation = {
  markOf: ({ created_at, id }: { readonly created_at: string; readonly id: string }) => ({
    at: created_at,
    id,
  }),
  nextAfterEveryPage: false,
};

/** The operations on groups (auth0.com/docs/api/management/v2/groups). */
export const groupRoutes: readonly Auth0Route[] = [
  {
    operation: "get_groups",
    method: "GET",
    path: "/groups",
    scopes: ["read:groups"],
    handle({ query, state }) {
      checkParameters(query, [
        ...checkpointParameters,
        ...fieldParameters,
        "connection_id",
        "name",
        "external_id",
        "search",
      ]);
      const fields = readFields(query, groupFields);
      return {
        status: 200,
        body: answerPage(
          query,
          {
            key: "groups",
            entries: [...state.groups.values()].filter((group) => isWanted(group, query)),
            show: (group) => fields.apply(group),
          },
          byCreation,
        ),
      };
    },
  },
  {
    operation: "get_group",
    method: "GET",
    path: "/groups/{id}",
    scopes: ["read:groups"],
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findGroup(request) };
    },
  },
  {
    operation: "delete_group",
    method: "DELETE",
    path: "/groups/{id}",
    scopes: ["delete:groups"],
    handle(request) {
      checkParameters(request.query, []);
      removeGroup(request.state, findGroup(request));
      return { status: 204 };
    },
  },
  {
    operation: "get_group_members",
    method: "GET",
    path: "/groups/{id}/members",
    scopes: ["read:group_members"],
    handle(request) {
      const { query, state } = request;
      checkParameters(query, ["from", "take", ...fieldParameters]);
      const fields = readFields(query, memberFields);
      // The vendor lists no 404 here; that an unknown group is one all the same is unverified.
      const { id } = findGroup(request);
      const entries = state.groupMembers.get(id) ?? [];
      const show = (member: GroupMember) => fields.apply(member);
      return {
        status: 200,
        body: answerCheckpointPage(query, { key: "members", entries, show }, byCreation),
      };
    },
  },
  {
    operation: "get_user_groups",
    method: "GET",
    path: "/users/{id}/groups",
    scopes: ["read:groups"],
    handle(request) {
      const { query } = request;
      checkParameters(query, [...checkpointParameters, ...fieldParameters]);
      const fields = readFields(query, [...groupFields, "membership_created_at"]);
      return {
        status: 200,
        body: answerPage(
          query,
          { key: "groups", entries: groupsOf(request), show: (group) => fields.apply(group) },
          byCreation,
        ),
      };
    },
  },
];

/** The groups that a user is in directly, each with the time of joining. */
function groupsOf(request: Auth0Request): readonly (Group & { readonly membership_created_at: string })[] {
  const { groups, groupMembers } = request.state;
  const { user_id } = findUser(request);
  return [...groups.values()].flatMap((group) => {
    const member = groupMembers.get(group.id)?.find(({ id }) => id === user_id);
    return member === undefined ? [] : [{ ...group, membership_created_at: member.created_at }];
  });
}

function isWanted(group: Group, query: URLSearchParams): boolean {
  const search = query.get("search")?.toLowerCase();
  return (
    (["connection_id", "name", "external_id"] as const).every(
      (name) => !query.has(name) || group[name] === query.get(name),
    ) &&
    // The vendor does not say what is searched.
    (search === undefined || group.name.toLowerCase().includes(search))
  );
}

function findGroup({ state, params: { id = "" } }: Auth0Request): Group {
  if (!/^grp_[1-9a-km-zA-HJ-NP-Z]{14,22}$/.test(id))
    throw refusePath("String does not match pattern: ^grp_[1-9a-km-zA-HJ-NP-Z]{14,22}$", "id");
  const group = state.groups.get(id);
  if (group === undefined) throw refuse(404, "The group does not exist.");
  return group;
}
