import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { Access, Source, SourceFeature } from "../sources/source.ts";

/**
 * The source that an optional `source` argument means: the one it names, else the only one that fits. Throws
 * BAD_USER_INPUT with the candidates when several could be meant, UNSUPPORTED when none fits.
 */
export function chooseSource(
  context: RequestContext,
  name: string | null | undefined,
  argument: string,
  fits: (source: Source) => boolean = () => true,
): Access {
  if (name !== null && name !== undefined) return context.accessTo(context.sourceNamed(name));
  const candidates = context.sources.filter(fits);
  const [only] = candidates;
  if (only === undefined) {
    throw new GatewayError(
      "UNSUPPORTED",
      `No configured source can do this; \`${argument}\` would have to name one.`,
    );
  }
  if (candidates.length === 1) return context.accessTo(only);
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Several sources could be meant. Set \`${argument}\` to ${quoteNames(candidates)}.`,
  );
}

/**
 * The sources that an optional `sources` argument means: those it names, else all that the request has a credential
 * for. Throws UNAUTHENTICATED when there are none.
 */
export function chooseSources(
  context: RequestContext,
  names: readonly string[] | null | undefined,
  feature?: SourceFeature,
): readonly Access[] {
  if (names !== null && names !== undefined) {
    if (names.length === 0)
      throw new GatewayError("BAD_USER_INPUT", "Argument `sources` must name at least one source.");
    return [...new Set(names)].map((name) => context.accessTo(context.sourceNamed(name)));
  }
  const fitting = context.sources.filter(
    ({ features }) => feature === undefined || features.includes(feature),
  );
  const accesses = fitting.map((source) => context.accessTo(source));
  const usable = accesses.filter(({ hasCredential }) => hasCredential);
  // Without any credential all fail alike, and each error names the header to send.
  return usable.length > 0 ? usable : accesses;
}

function quoteNames(sources: readonly Source[]): string {
  return sources.map(({ name }) => JSON.stringify(name)).join(" or ");
}
