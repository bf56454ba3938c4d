import type { RequestContext } from "../../../context/request-context.ts";
import { GatewayError } from "../../../errors/gateway-error.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { Access } from "../../../sources/source.ts";
import { toConnection } from "../../connection.ts";
import { chooseSource } from "../../source-choice.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./access.ts";

/** What inputs refer to by its id in the tenant, for pickers. */
export const directoryResolvers: Resolvers = {
  Query: {
    auth0Connections: (_root, args, context, info) => {
      const access = tenantOf(context, args.source);
      return toConnection(info, args, [access.source.name], (page, nodes) =>
        extrasOf(access).directory.connections({
          ...page,
          strategy: args.strategy ?? null,
          fields: nodes.fieldsFor(access.source),
        }),
      );
    },
    auth0Apis: (_root, args, context, info) => {
      const access = tenantOf(context, args.source);
      return toConnection(info, args, [access.source.name], (page, nodes) =>
        extrasOf(access).directory.apis({ ...page, fields: nodes.fieldsFor(access.source) }),
      );
    },
    auth0Clients: (_root, args, context, info) => {
      const access = tenantOf(context, args.source);
      return toConnection(info, args, [access.source.name], (page, nodes) =>
        extrasOf(access).directory.clients({ ...page, fields: nodes.fieldsFor(access.source) }),
      );
    },
  },
};

function tenantOf(context: RequestContext, source: string | null | undefined): Access {
  const access = chooseSource(context, source, "source", ({ kind }) => kind === "AUTH0");
  if (isAuth0Access(access)) return access;
  const { name } = access.source;
  throw new GatewayError("UNSUPPORTED", `Source "${name}" is no Auth0 tenant. Set \`source\` to one.`, {
    source: name,
  });
}
