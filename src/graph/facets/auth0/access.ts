import type { RequestContext } from "../../../context/request-context.ts";
import { GatewayError } from "../../../errors/gateway-error.ts";
import { type Auth0Access, isAuth0Access } from "../../../sources/auth0/access.ts";
import type { Access, Source } from "../../../sources/source.ts";
import type { NodeType } from "../../global-id.ts";
import { type MutationTarget, openTarget } from "../../mutation.ts";
import { chooseSource } from "../../source-choice.ts";

/** The reads and writes that only Auth0 has. Throws for another kind of source: a fault of ours. */
export function extrasOf(access: Access): Auth0Access["extras"] {
  if (isAuth0Access(access)) return access.extras;
  throw new Error(`an Auth0 facet on source ${access.source.name}`);
}

/**
 * Reads a global id of an input that must lead into an Auth0 tenant. Throws BAD_USER_INPUT that names the input field,
 * and UNSUPPORTED for another kind of source.
 */
export function openTenant(
  context: RequestContext,
  type: NodeType,
  id: string,
  argument: string,
): MutationTarget {
  const target = openTarget(context, type, id, argument);
  if (isAuth0Access(target.access)) return target;
  const { name: source } = target.access.source;
  throw new GatewayError("UNSUPPORTED", `Source "${source}" is no Auth0 tenant: it has no such thing.`, {
    source,
    argument,
  });
}

/**
 * The tenant that an optional `source` argument means: the one it names, else the only one. Throws BAD_USER_INPUT with
 * the candidates when several could be meant, UNSUPPORTED when there is none or another kind of source is named.
 */
export function chooseTenant(context: RequestContext, source: string | null | undefined): Auth0Access {
  const access = chooseSource(context, source, "source", isTenant);
  if (isAuth0Access(access)) return access;
  const { name } = access.source;
  throw new GatewayError("UNSUPPORTED", `Source "${name}" is no Auth0 tenant: it has no such thing.`, {
    source: name,
    argument: "source",
  });
}

/** Whether a source is an Auth0 tenant. */
export function isTenant({ kind }: Pick<Source, "kind">): boolean {
  return kind === "AUTH0";
}
