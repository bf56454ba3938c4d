import type { UserRecord } from "../sources/record.ts";
import type { Access } from "../sources/source.ts";
import { openTarget, toPayload } from "./mutation.ts";
import { withoutEmptyFacets } from "./org-mutation.ts";
import { completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { MutationResolvers } from "./types.generated.ts";

type UserMutation =
  | "userUpdate"
  | "userDelete"
  | "userPasswordChange"
  | "userEmailVerificationSend"
  | "userAccessRevoke";

/** Mutations of users. */
export const userMutations: Required<Pick<MutationResolvers, UserMutation>> = {
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
  userEmailVerificationSend: (_root, { input: { userId: id } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const userId = keys[0] ?? "";
        await access.sendEmailVerification(userId);
        return { user: readUser(access, userId, selectionOf(info)) };
      },
      {},
      { id, argument: "input.userId" },
    ),
  userAccessRevoke: (_root, { input: { userId: id, ...input } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const userId = keys[0] ?? "";
        await access.revokeAccess(userId, withoutEmptyFacets(input));
        return { user: readUser(access, userId, selectionOf(info)) };
      },
      {},
      { id, argument: "input.userId" },
    ),
};

/**
 * The user that something was done to, when the payload's `user` is asked for. Not waited for: what was done is done, and
 * a failure to read is that field's own.
 */
function readUser(access: Access, sourceId: string, payload: Selection): UserRecord | null {
  return payload.has("user") ? completeUser({ access, sourceId }, payload.under("user")) : null;
}
