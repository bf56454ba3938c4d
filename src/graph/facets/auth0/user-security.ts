import type { RequestContext } from "../../../context/request-context.ts";
import type { Auth0Extras } from "../../../sources/auth0/extras.ts";
import { toPayload } from "../../mutation.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { readUser } from "../../user-mutation.ts";
import { extrasOf, openTenant } from "./access.ts";

/** What is remembered of how a user signs in, to be made anew or forgotten. */
export const userSecurityResolvers: Resolvers = {
  Mutation: {
    auth0UserRecoveryCodeRegenerate: (_root, { input: { userId: id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          return { recoveryCode: await extrasOf(access).regenerateRecoveryCode(keys[0] ?? "") };
        },
        {},
        { id, argument: "input.userId" },
      ),
    auth0UserBrowsersForget: (_root, { input: { userId } }, context, info) =>
      change(context, userId, selectionOf(info), (extras, id) => extras.forgetBrowsers(id)),
    auth0UserRiskAssessmentsClear: (_root, { input: { userId, connection } }, context, info) =>
      change(context, userId, selectionOf(info), (extras, id) => extras.clearRiskAssessments(id, connection)),
  },
};

function change(
  context: RequestContext,
  id: string,
  payload: Selection,
  write: (extras: Auth0Extras, userId: string) => Promise<void>,
) {
  return toPayload(
    async () => {
      const { access, keys } = openTenant(context, "User", id, "input.userId");
      const [userId = ""] = keys;
      await write(extrasOf(access), userId);
      return { user: readUser(access, userId, payload) };
    },
    {},
    { id, argument: "input.userId" },
  );
}
