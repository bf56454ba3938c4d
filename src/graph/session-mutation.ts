import { openTarget, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import type { MutationResolvers } from "./types.generated.ts";

/** Mutations of sessions. */
export const userSessionMutations: Required<Pick<MutationResolvers, "sessionRevoke" | "sessionUpdate">> = {
  sessionRevoke: (_root, { input: { id, keepRefreshTokens } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "UserSession", id, "input.id");
        await access.revokeSession(keys[0] ?? "", keepRefreshTokens === true);
        return { revokedSessionId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
  sessionUpdate: (_root, { input: { id, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "UserSession", id, "input.id");
        const fields = selectionOf(info).under("session").fieldsFor(access.source);
        return { session: await access.updateSession(keys[0] ?? "", changes, fields) };
      },
      {},
      { id, argument: "input.id" },
    ),
};
