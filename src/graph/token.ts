import type { RequestContext } from "../context/request-context.ts";
import type { PageRequest } from "../sources/page.ts";
import type { TokenRecord } from "../sources/record.ts";
import type { Source, TokenPageRequest } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { toOrder } from "./order.ts";
import { completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { TokenResolvers, UserTokensArgs } from "./types.generated.ts";

/** Resolvers of `Token`. Fields that are not here are fields of the record. */
export const tokenResolvers: TokenResolvers = {
  id: ({ access, owner, sourceId }) => encodeGlobalId("Token", access.source.name, owner, sourceId),
  source: ({ access }) => access.source,
  user: async ({ user }, _arguments, _context, info) => {
    const known = typeof user === "function" ? await user() : user;
    return known === null ? null : completeUser(known, selectionOf(info));
  },
};

/** A page of tokens, in the port's terms. */
export function toTokenPage(
  { filter, orderBy }: Partial<UserTokensArgs>,
  page: PageRequest,
  nodes: Selection,
  source: Source,
): TokenPageRequest {
  return {
    ...page,
    fields: nodes.fieldsFor(source),
    filter: {
      kinds: filter?.kinds ?? null,
      nameContains: filter?.nameContains ?? null,
      status: filter?.status ?? null,
      clientId: filter?.clientId ?? null,
      credentialType: filter?.credentialType ?? null,
    },
    order: toOrder(orderBy),
  };
}

/** Finds a token by its global id; null when there is none. */
export async function findToken(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<TokenRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Token", id);
  const [owner = "", tokenId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  return access.token(owner, tokenId, selection.fieldsFor(access.source));
}
