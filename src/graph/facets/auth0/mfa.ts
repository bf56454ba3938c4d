import { toPayload } from "../../mutation.ts";
import { selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { readUser } from "../../user-mutation.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Second factors of users, as a whole. */
export const mfaResolvers: Resolvers = {
  Auth0UserFacet: {
    mfaEnrollments: ({ access, sourceId }) => extrasOf(access).mfaEnrollments(sourceId),
  },
  Mutation: {
    auth0UserMfaReset: (_root, { input: { userId: id, scope } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          const [userId = ""] = keys;
          await extrasOf(access).authenticationMethods.resetMfa(userId, scope);
          return { user: readUser(access, userId, selectionOf(info)) };
        },
        {},
        { id, argument: "input.userId" },
      ),
  },
};
