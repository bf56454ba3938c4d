import type { RequestContext } from "../context/request-context.ts";
import type { Source } from "../sources/source.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import type { IdentitySourceResolvers, QueryResolvers } from "./types.generated.ts";

/** Resolvers of `IdentitySource`. */
export const identitySourceResolvers: IdentitySourceResolvers = {
  id: (source) => encodeGlobalId("IdentitySource", source.name),
  hasCredential: (source, _arguments, context) => context.accessTo(source).hasCredential,
};

/** Root fields that lead to sources. */
export const identitySourceQueries: Pick<QueryResolvers, "sources" | "source"> = {
  sources: (_root, { kinds }, { sources }) =>
    sources.filter(({ kind }) => kinds === null || kinds === undefined || kinds.includes(kind)),
  source: (_root, { name }, context) => findSource(context, { name }),
};

/** A source by its name or global id; null when there is none. */
export function findSource(
  { sources }: RequestContext,
  by: { readonly id?: string; readonly name?: string },
): Source | null {
  const name = by.id === undefined ? by.name : decodeGlobalIdOf("IdentitySource", by.id).source;
  return sources.find((source) => source.name === name) ?? null;
}
