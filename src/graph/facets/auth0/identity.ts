import { GatewayError } from "../../../errors/gateway-error.ts";
import type { LinkWith } from "../../../sources/auth0/identity.ts";
import type { Access } from "../../../sources/source.ts";
import { ownIdIn, toPayload } from "../../mutation.ts";
import { completeUser } from "../../reference.ts";
import { selectionOf } from "../../selection.ts";
import type { Auth0LinkWithInput, Resolvers } from "../../types.generated.ts";
import { readUser } from "../../user-mutation.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Accounts that are joined in a user. */
export const identityResolvers: Resolvers = {
  Mutation: {
    auth0UserIdentityLink: (_root, { input: { userId: id, with: account } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          const [userId = ""] = keys;
          await extrasOf(access).linkIdentity(userId, readLink(access, account));
          return { user: readUser(access, userId, selectionOf(info)) };
        },
        {},
        { id, argument: "input.userId" },
      ),
    auth0UserIdentityUnlink: (_root, { input: { userId: id, identity } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          const [userId = ""] = keys;
          if (typeof identity.connectionId === "string") throw needlessConnection();
          const payload = selectionOf(info);
          const unlinkedId = await extrasOf(access).unlinkIdentity(userId, identity);
          return {
            user: readUser(access, userId, payload),
            unlinkedUser: payload.has("unlinkedUser")
              ? completeUser({ access, sourceId: unlinkedId }, payload.under("unlinkedUser"))
              : null,
          };
        },
        {},
        { id, argument: "input.userId" },
      ),
  },
};

function readLink(access: Access, account: Auth0LinkWithInput): LinkWith {
  if (account.userId !== undefined) {
    return { userId: ownIdIn(access, "User", account.userId, "input.with.userId") };
  }
  if (account.idToken !== undefined) return { idToken: account.idToken };
  return { identity: account.identity };
}

function needlessConnection(): GatewayError {
  const argument = "input.identity.connectionId";
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` plays no part here: provider and id name a joined account. Leave it out.`,
    { argument },
  );
}
