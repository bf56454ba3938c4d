import { openTarget, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import type { MutationResolvers } from "./types.generated.ts";
import { readUser } from "./user-mutation.ts";

/** Mutations of consents. */
export const userConsentMutations: Required<Pick<MutationResolvers, "consentRevoke">> = {
  consentRevoke: (_root, { input: { by } }, context, info) => {
    if (typeof by.userId === "string") {
      const { userId: id } = by;
      return toPayload(
        async () => {
          const { access, keys } = openTarget(context, "User", id, "input.by.userId");
          const [userId = ""] = keys;
          await access.revokeUserConsents(userId);
          return { user: readUser(access, userId, selectionOf(info)) };
        },
        {},
        { id, argument: "input.by.userId" },
      );
    }
    const { id } = by;
    return toPayload(
      async () => {
        const { access, keys } = openTarget(context, "UserConsent", id, "input.by.id");
        await access.revokeConsent(keys[1] ?? "");
        return { revokedConsentId: id };
      },
      {},
      { id, argument: "input.by.id" },
    );
  },
};
