import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseScope } from "./errors.ts";
import { emitEvent } from "./event.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { findMembers, findOrganization } from "./find.ts";
import { answerPage, checkpointParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route, Auth0State, Membership, Organization, Role, User } from "./state.ts";

const memberFields = ["user_id", "email", "picture", "name", "roles"];
const mostPerCall = 10;
const membersBody = z.object({ members: z.array(z.string()).min(1) });

/** The operations on members of organizations (auth0.com/docs/api/management/v2/organizations). */
export const memberRoutes: readonly Auth0Route[] = [
  {
    operation: "get_organization_members",
    method: "GET",
    path: "/organizations/{id}/members",
    scopes: ["read:organization_members"],
    rateLimitGroup: "organization members read",
    handle(request) {
      const { query, state, caller, behaviour } = request;
      checkParameters(query, [...checkpointParameters, ...fieldParameters]);
      const fields = readFields(query, memberFields);
      const withRoles = fields.names("roles");
      if (withRoles && !caller.scopes.includes("read:organization_member_roles"))
        throw refuseScope(["read:organization_member_roles"]);
      const listed = [...findMembers(request).seen(behaviour.eventualConsistencyMs).values()];
      const users = state.users.seen(behaviour.eventualConsistencyMs);
      return {
        status: 200,
        body: answerPage(
          query,
          {
            key: "members",
            entries: listed.filter(({ userId }) => users.has(userId)),
            show: (member) =>
              fields.apply({
                ...describeMember(member, users.get(member.userId)),
                // The list carries less of a role than the read of one member's roles: no description.
                ...(withRoles ? { roles: rolesOf(state, member).map(({ id, name }) => ({ id, name })) } : {}),
              }),
          },
          { markOf: ({ joinedAt, userId }) => ({ at: joinedAt, id: userId }), nextAfterEveryPage: true },
        ),
      };
    },
  },
  {
    operation: "post_members",
    method: "POST",
    path: "/organizations/{id}/members",
    scopes: ["create:organization_members"],
    rateLimitGroup: "organization members write",
    handle(request) {
      checkParameters(request.query, []);
      const members = findMembers(request);
      const { organization } = findOrganization(request);
      const ids = readMemberIds(request.body);
      const unknown = ids.filter((id) => !request.state.users.current.has(id));
      if (unknown.length > 0)
        throw refuse(
          400,
          `One or more of the specified users do not exist: ${unknown.join(", ")}`,
          "invalid_body",
        );
      const joinedAt = new Date().toISOString();
      for (const userId of ids) {
        if (members.current.has(userId)) continue;
        members.set(userId, { userId, joinedAt, roleIds: [] });
        tellMember(request.state, "organization.member.added", organization, userId);
      }
      return { status: 204 };
    },
  },
  {
    operation: "delete_members",
    method: "DELETE",
    path: "/organizations/{id}/members",
    scopes: ["delete:organization_members"],
    rateLimitGroup: "organization members write",
    handle(request) {
      checkParameters(request.query, []);
      const members = findMembers(request);
      const { organization } = findOrganization(request);
      for (const userId of readMemberIds(request.body)) {
        if (!members.current.has(userId)) continue;
        members.delete(userId);
        tellMember(request.state, "organization.member.deleted", organization, userId);
      }
      return { status: 204 };
    },
  },
];

function describeMember({ userId }: Membership, user: User | undefined): object {
  return {
    user_id: userId,
    ...(user?.email === undefined ? {} : { email: user.email }),
    picture: user?.picture,
    name: user?.name,
  };
}

function tellMember(state: Auth0State, type: string, { id, name }: Organization, userId: string): void {
  emitEvent(state, type, { organization: { id, name }, user: { user_id: userId } });
}

/** The roles of a member in their organization, in the order of assignment. */
export function rolesOf(state: Auth0State, { roleIds }: Membership): readonly Role[] {
  return roleIds.flatMap((id) => {
    const stored = state.roles.get(id);
    return stored === undefined ? [] : [stored.role];
  });
}

/** Auth0 documents at most 10 ids a call, for adding and for removing; the schema itself has no upper bound. */
function readMemberIds(body: unknown): readonly string[] {
  const { members } = readBody(membersBody, body);
  if (members.length > mostPerCall)
    throw refuseBody(`Array is too long (${members.length}), maximum ${mostPerCall}`, "members");
  return members;
}
