import type { RequestContext } from "../../../context/request-context.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { FederatedTokensetRecord } from "../../../sources/auth0/federated-tokenset.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toPayload } from "../../mutation.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf, openTenant } from "./access.ts";

/** Sets of tokens of identity providers that Auth0 keeps for users. */
export const federatedTokensetResolvers: Resolvers = {
  Auth0UserFacet: {
    federatedTokensets: ({ access, sourceId }, _arguments, _context, info) =>
      extrasOf(access).federatedTokensets.list(sourceId, selectionOf(info).fieldsFor(access.source)),
  },
  Auth0FederatedTokenset: {
    id: ({ access, userId, sourceId }) =>
      encodeGlobalId("Auth0FederatedTokenset", access.source.name, userId, sourceId),
  },
  Mutation: {
    auth0FederatedTokensetDelete: (_root, { input: { id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0FederatedTokenset", id, "input.id");
          const [userId = "", tokensetId = ""] = keys;
          await extrasOf(access).federatedTokensets.delete(userId, tokensetId);
          return { deletedTokensetId: id };
        },
        {},
        { id, argument: "input.id" },
      ),
  },
};

/** Finds a set of tokens by its global id; null when there is none. */
export async function findFederatedTokenset(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<FederatedTokensetRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Auth0FederatedTokenset", id);
  const [userId = "", tokensetId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!isAuth0Access(access)) return null;
  return access.extras.federatedTokensets.load(userId, tokensetId, selection.fieldsFor(access.source));
}
