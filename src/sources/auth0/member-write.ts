import { GatewayError } from "../../errors/gateway-error.ts";
import { PartialError } from "../../errors/partial-error.ts";
import { UpstreamError } from "../../errors/upstream-error.ts";
import { expectDistinct, readId, settle } from "../answer.ts";
import { toBody } from "../changes.ts";
import { noFields } from "../fields.ts";
import type { MembershipRecord } from "../record.ts";
import type { Access, MembershipFields } from "../source.ts";
import type { MemberAddition, NewMember, RolesChange, Writes } from "../writes.ts";
import { listAll } from "./paging.ts";
import { namedRole, toRoleRecord } from "./role.ts";
import type { Auth0Session } from "./session.ts";

/** How many members one call adds or removes (https://auth0.com/docs/manage-users/organizations). */
const mostPerCall = 10;
/** How many roles a member can have (https://auth0.com/docs/troubleshoot/customer-support/operational-policies). */
const mostRoles = 50;

/**
 * The writes of memberships. Auth0 answers them with nothing, and its lists of members lag behind: what is told of a
 * membership afterwards comes from what was sent, and from reads of single members.
 */
export function createMemberWrites(
  session: Auth0Session,
): Pick<Writes, "addMembers" | "updateMembership" | "removeMembers"> {
  const { access, api, roles: roleLoader } = session;

  async function addRoles(orgId: string, userId: string, roles: readonly string[]): Promise<void> {
    if (roles.length === 0) return;
    try {
      await api.addMemberRoles(orgId, userId).send({ roles });
    } catch (error) {
      // The one conflict that is documented here: more roles than a member can have.
      if (!(error instanceof UpstreamError) || error.code !== "CONFLICT") throw error;
      throw tooManyRoles(access, error);
    }
  }

  async function removeRoles(orgId: string, userId: string, roles: readonly string[]): Promise<void> {
    if (roles.length > 0) await api.removeMemberRoles(orgId, userId).send({ roles });
  }

  const toMembership = (orgId: string, userId: string, roles: MembershipRecord["roles"]) => ({
    access,
    sourceId: userId,
    orgId,
    org: { access, sourceId: orgId },
    user: { access, sourceId: userId },
    roles,
  });

  /** The user's own id. Throws NOT_FOUND for an address that nobody has, CONFLICT for one that several have. */
  async function userIdOf({ userId, email, argument, changes }: NewMember): Promise<string> {
    toBody(access, {}, changes, argument);
    if (userId !== null) return userId;
    const list = api.usersByEmail();
    const answer = await list.ask({ email: email ?? "", fields: "user_id" });
    const [user, ...others] = expectDistinct(list, answer, "user_id");
    const { name: source } = access.source;
    const place = `${argument}.user.email`;
    if (user === undefined) {
      throw new GatewayError(
        "NOT_FOUND",
        `Source "${source}" has no user with this email address. Invite them with \`inviteCreate\`.`,
        { source, argument: place },
      );
    }
    if (others.length === 0) return readId(list, user, "user_id");
    throw new GatewayError(
      "CONFLICT",
      `Source "${source}" has several users with this email address. Name one by its id.`,
      { source, argument: place },
    );
  }

  /** Adds users in as few calls as there can be. Gives the failure of each one's call; null for who was added. */
  async function addUsers(orgId: string, userIds: readonly string[]): Promise<Map<string, Error | null>> {
    const outcomes = await inChunks(userIds, (chunk) => api.addMembers(orgId).send({ members: chunk }));
    return new Map(outcomes.map(({ id, error }) => [id, error]));
  }

  async function giveFirstRoles(orgId: string, userId: string, member: NewMember): Promise<MemberAddition> {
    const membership = toMembership(orgId, userId, null);
    try {
      await addRoles(orgId, userId, [...new Set(member.roleIds)]);
      return { membership, error: null };
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      const { argument } = member;
      return {
        membership,
        error: new PartialError(error, `${argument}.roleIds`, [`${argument}.user`]),
      };
    }
  }

  /** Puts roles in place of those that a member has. Gives what is known of them all. */
  async function setRoles(
    orgId: string,
    userId: string,
    wanted: ReadonlySet<string>,
    fields: MembershipFields,
  ) {
    if (wanted.size > mostRoles) throw tooManyRoles(access);
    const list = api.memberRoles(orgId, userId);
    const present = new Map((await listAll(list)).map((role) => [readId(list, role), role]));
    const added = [...wanted.difference(present)];
    const removed = [...new Set(present.keys()).difference(wanted)];
    const add = () => addRoles(orgId, userId, added);
    const remove = () => removeRoles(orgId, userId, removed);
    // First what gives: nobody is locked out in between. Where there is no room for that, first what takes.
    const hasRoom = present.size + added.length <= mostRoles;
    const [first, second] = hasRoom ? [add, remove] : [remove, add];
    await first();
    try {
      await second();
    } catch (error) {
      const isPartial = added.length > 0 && removed.length > 0;
      if (!isPartial || !(error instanceof GatewayError)) throw error;
      const kept = hasRoom ? added : [];
      const places = [...wanted].flatMap((id, index) =>
        kept.includes(id) ? [`input.roles.set.${index}`] : [],
      );
      throw new PartialError(error, "input.roles.set", places);
    }
    for (const [id, role] of present) roleLoader.prime(id, noFields, role);
    const { roles: asked } = fields;
    if (asked === null) return null;
    return [...wanted].map((id) => {
      const known = present.get(id);
      return known === undefined ? namedRole(access, id) : toRoleRecord(access, list, known, asked);
    });
  }

  async function changeRoles(orgId: string, userId: string, change: RolesChange, fields: MembershipFields) {
    if ("set" in change) return setRoles(orgId, userId, new Set(change.set), fields);
    if ("add" in change) await addRoles(orgId, userId, [...new Set(change.add)]);
    else await removeRoles(orgId, userId, [...new Set(change.remove)]);
    return null;
  }

  return {
    async addMembers(orgId, members) {
      const found = await settle(members.map(userIdOf));
      const userIds = found.filter((id) => typeof id === "string");
      const failures = await addUsers(orgId, [...new Set(userIds)]);
      return Promise.all(
        members.map(async (member, index): Promise<MemberAddition> => {
          const userId = found[index];
          if (typeof userId !== "string") return { membership: null, error: userId ?? null };
          const error = failures.get(userId) ?? null;
          return error === null ? giveFirstRoles(orgId, userId, member) : { membership: null, error };
        }),
      );
    },
    async updateMembership(orgId, userId, { roles, changes }, fields) {
      toBody(access, {}, changes);
      if (roles !== null) return toMembership(orgId, userId, await changeRoles(orgId, userId, roles, fields));
      const membership = await access.membership(orgId, userId, fields);
      if (membership !== null) return membership;
      const { name: source } = access.source;
      throw new GatewayError("NOT_FOUND", `Source "${source}" knows no such membership. Check the id.`, {
        source,
      });
    },
    async removeMembers(orgId, userIds) {
      const outcomes = await inChunks(userIds, (chunk) => api.removeMembers(orgId).send({ members: chunk }));
      return {
        done: outcomes.flatMap(({ id, error }) => (error === null ? [id] : [])),
        failures: outcomes.flatMap(({ id, error }) => (error === null ? [] : [{ id, error }])),
      };
    },
  };
}

/** Sends ids ten at a time. Each chunk is done as a whole or not at all, whatever becomes of the others. */
async function inChunks(
  ids: readonly string[],
  send: (chunk: readonly string[]) => Promise<unknown>,
): Promise<readonly { readonly id: string; readonly error: Error | null }[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / mostPerCall) }, (_, index) =>
    ids.slice(index * mostPerCall, (index + 1) * mostPerCall),
  );
  const outcomes = await settle(chunks.map(send));
  return chunks.flatMap((chunk, index) => {
    const outcome = outcomes[index];
    return chunk.map((id) => ({ id, error: outcome instanceof Error ? outcome : null }));
  });
}

function tooManyRoles({ source }: Access, cause?: UpstreamError): GatewayError {
  const message = `Source "${source.name}" gives a member ${mostRoles} roles at most. Take some away first.`;
  const details = { source: source.name, reason: "LIMIT_REACHED" } as const;
  return cause === undefined
    ? new GatewayError("CONFLICT", message, details)
    : new UpstreamError("CONFLICT", message, { ...cause.failure, ...details, cause });
}
