import type { RequestContext } from "../context/request-context.ts";
import type { UserSessionRecord } from "../sources/user-session.ts";
import type { Connection } from "./connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { UserSessionResolvers } from "./types.generated.ts";

/** A page of sessions: what stands behind `UserSessionConnection`. */
export type UserSessionConnectionRecord = Connection<UserSessionRecord>;

/** Resolvers of `UserSession`. Fields that are not here are fields of the record. */
export const userSessionResolvers: UserSessionResolvers = {
  id: ({ access, sourceId }) => encodeGlobalId("UserSession", access.source.name, sourceId),
  source: ({ access }) => access.source,
  user: ({ access, userId }, _arguments, _context, info) =>
    completeUser({ access, sourceId: userId }, selectionOf(info)),
};

/** Finds a session by its global id; null when there is none, or it has ended. */
export async function findUserSession(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<UserSessionRecord | null> {
  const { source, keys } = decodeGlobalIdOf("UserSession", id);
  const access = context.accessTo(context.sourceNamed(source));
  return access.session(keys[0] ?? "", selection.fieldsFor(access.source));
}
