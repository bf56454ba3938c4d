import type { RequestContext } from "../context/request-context.ts";
import type { UserRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import { openChosenSource, openTarget, ownIdIn, toPayload, withOwnOrgId } from "./mutation.ts";
import { withoutEmptyFacets } from "./org-mutation.ts";
import { completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { MutationResolvers } from "./types.generated.ts";

type UserMutation =
  | "userCreate"
  | "userUpdate"
  | "userDelete"
  | "userBlock"
  | "userUnblock"
  | "userPasswordChange"
  | "userEmailVerificationSend"
  | "userAccessRevoke";

/** Mutations of users. */
export const userMutations: Required<Pick<MutationResolvers, UserMutation>> = {
  userCreate: (_root, { input: { source, ...input } }, context, info) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "USER_ADMINISTRATION");
      const fields = selectionOf(info).under("user").fieldsFor(access.source);
      return { user: await access.createUser(withoutEmptyFacets(input), fields) };
    }, {}),
  userUpdate: (_root, { input: { id, ...input } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.id");
        const fields = selectionOf(info).under("user").fieldsFor(access.source);
        return { user: await access.updateUser(keys[0] ?? "", withoutEmptyFacets(input), fields) };
      },
      {},
      { id, argument: "input.id" },
    ),
  userDelete: (_root, { input: { id, ...input } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.id");
        await access.deleteUser(keys[0] ?? "", withoutEmptyFacets(input));
        return { deletedUserId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
  userBlock: (_root, { input: { userId } }, context, info) =>
    setBlocked(context, userId, true, selectionOf(info)),
  userUnblock: (_root, { input: { userId } }, context, info) =>
    setBlocked(context, userId, false, selectionOf(info)),
  userPasswordChange: (_root, { input: { userId: id, newPassword, ...input } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const userId = keys[0] ?? "";
        const credential = await access.changePassword(userId, newPassword, withoutEmptyFacets(input));
        // The old token may have ended with the old password.
        const after = credential === null ? access : context.reopen(access.source, credential.accessToken);
        return { access: credential, user: readUser(after, userId, selectionOf(info)) };
      },
      {},
      { id, argument: "input.userId" },
    ),
  userEmailVerificationSend: (_root, { input: { userId: id, auth0 } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const userId = keys[0] ?? "";
        const changes = withoutEmptyFacets({ auth0: auth0 && withOwnOrgId(access, auth0, "input.auth0") });
        const job = await access.sendEmailVerification(userId, changes);
        return { job, user: readUser(access, userId, selectionOf(info)) };
      },
      {},
      { id, argument: "input.userId" },
    ),
  userAccessRevoke: (_root, { input: { userId: id, scope, sessionId } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const userId = keys[0] ?? "";
        const { isPending } = await access.revokeAccess(userId, {
          // Everything is what a source ends that is told nothing else.
          ...(typeof scope === "string" && scope !== "EVERYTHING" && { scope }),
          ...(typeof sessionId === "string" && { sessionId: readSessionId(access, sessionId) }),
        });
        return { isPending, user: readUser(access, userId, selectionOf(info)) };
      },
      { isPending: false },
      { id, argument: "input.userId" },
    ),
};

/** The session's own id in the source. A source without sessions is told what it was given, and refuses it. */
function readSessionId(access: Access, id: string): string {
  const hasSessions = access.source.features.includes("SESSION_ADMINISTRATION");
  return hasSessions ? ownIdIn(access, "UserSession", id, "input.sessionId") : id;
}

function setBlocked(context: RequestContext, id: string, isBlocked: boolean, payload: Selection) {
  return toPayload(
    async () => {
      const { access, keys } = openTarget(context, "User", id, "input.userId");
      const fields = payload.under("user").fieldsFor(access.source);
      return { user: await access.setUserBlocked(keys[0] ?? "", isBlocked, fields) };
    },
    {},
    { id, argument: "input.userId" },
  );
}

/**
 * The user that something was done to, when the payload's `user` is asked for. Not waited for: what was done is done, and
 * a failure to read is that field's own.
 */
export function readUser(access: Access, sourceId: string, payload: Selection): UserRecord | null {
  return payload.has("user") ? completeUser({ access, sourceId }, payload.under("user")) : null;
}
