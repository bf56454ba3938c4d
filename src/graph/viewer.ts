import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { Access } from "../sources/source.ts";
import { toConnection } from "./connection.ts";
import { inviteFieldsOf } from "./invite.ts";
import type { QueryResolvers, ViewerResolvers } from "./types.generated.ts";
import { loadViewer } from "./user-list.ts";

/** Resolvers of `Viewer`. */
export const viewerResolvers: ViewerResolvers = {
  source: ({ access }) => access.source,
  user: ({ access }, _arguments, _context, info) => loadViewer(access, info),
  invites: ({ access }, args, _context, info) =>
    access.source.features.includes("INVITE_INBOX")
      ? toConnection(info, args, [access.source.name], (page, nodes) =>
          access.receivedInvites({ ...page, fields: inviteFieldsOf(nodes, access.source) }),
        )
      : null,
};

/** Root fields that lead to the caller. */
export const viewerQueries: Pick<QueryResolvers, "viewer" | "viewers"> = {
  viewer: async (_root, { source }, context) => ({ access: await chooseViewer(context, source) }),
  viewers: (_root, _arguments, context) =>
    context.sources
      .map((source) => context.accessTo(source))
      .filter(({ hasCredential }) => hasCredential)
      .map((access) => ({ access })),
};

async function chooseViewer(context: RequestContext, name: string | null | undefined): Promise<Access> {
  const accesses =
    name === null || name === undefined
      ? context.sources.map((source) => context.accessTo(source))
      : [context.accessTo(context.sourceNamed(name))];
  const usable = accesses.filter(({ hasCredential }) => hasCredential);
  const [only] = usable;
  if (only === undefined) throw accesses[0]?.refusal ?? new Error("a gateway has at least one source");
  if (usable.length === 1) return only;
  const names = usable.map(({ source }) => JSON.stringify(source.name)).join(" or ");
  throw new GatewayError(
    "BAD_USER_INPUT",
    `The request carries credentials for several sources. Set \`source\` to ${names}.`,
  );
}
