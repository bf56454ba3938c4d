import type { RequestContext } from "../../../context/request-context.ts";
import type { BlockedBy } from "../../../sources/auth0/block.ts";
import type { Access } from "../../../sources/source.ts";
import { openChosenSource, toPayload } from "../../mutation.ts";
import { selectionOf } from "../../selection.ts";
import type { Auth0UserBlocksBy, Resolvers } from "../../types.generated.ts";
import { readUser } from "../../user-mutation.ts";
import { chooseTenant, extrasOf, isTenant, openTenant } from "./access.ts";

/** Blocks after too many wrong passwords. */
export const blockResolvers: Resolvers = {
  Query: {
    auth0UserBlocks: (_root, { identifier, source }, context) =>
      chooseTenant(context, source).extras.blocks({ identifier }),
  },
  Auth0UserFacet: {
    blocks: ({ access, sourceId }) => extrasOf(access).blocks({ userId: sourceId }),
  },
  Mutation: {
    auth0UserBlocksClear: (_root, { input: { by } }, context, info) =>
      toPayload(
        async () => {
          const { access, blocked } = readBlocked(context, by);
          await extrasOf(access).clearBlocks(blocked);
          const user = "userId" in blocked ? readUser(access, blocked.userId, selectionOf(info)) : null;
          return { user };
        },
        {},
        typeof by.userId === "string" ? { id: by.userId, argument: "input.by.userId" } : undefined,
      ),
  },
};

function readBlocked(context: RequestContext, by: Auth0UserBlocksBy): { access: Access; blocked: BlockedBy } {
  if (typeof by.userId === "string") {
    const { access, keys } = openTenant(context, "User", by.userId, "input.by.userId");
    return { access, blocked: { userId: keys[0] ?? "" } };
  }
  const { source, identifier } = by.identifier;
  const access = openChosenSource(context, source, "input.by.identifier.source", isTenant);
  return { access, blocked: { identifier } };
}
