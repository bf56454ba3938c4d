import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context/request-context.ts";
import type { FieldSet } from "../../../sources/fields.ts";
import { isLosantAccess, type LosantAccess } from "../../../sources/losant/access.ts";
import { openChosenSource, toPayload } from "../../mutation.ts";
import { selectionOf } from "../../selection.ts";
import type { MutationResolvers, Resolvers } from "../../types.generated.ts";

type AccountMutation =
  | "losantMfaSetup"
  | "losantMfaEnable"
  | "losantMfaDisable"
  | "losantGithubDisconnect"
  | "losantRecentItemAdd";

const accountMutations: Required<Pick<MutationResolvers, AccountMutation>> = {
  losantMfaSetup: (_root, { input: { source } }, context) =>
    toPayload(async () => openAccount(context, source).extras.generateMfaSecret(), {}),
  losantMfaEnable: (_root, { input: { source, ...proof } }, context, info) =>
    toPayload(async () => {
      const access = openAccount(context, source);
      await access.extras.enableMfa(proof, fieldsOfViewer(info, access));
      return { viewer: { access } };
    }, {}),
  losantMfaDisable: (_root, { input: { source, ...proof } }, context, info) =>
    toPayload(async () => {
      const access = openAccount(context, source);
      await access.extras.disableMfa(proof, fieldsOfViewer(info, access));
      return { viewer: { access } };
    }, {}),
  losantGithubDisconnect: (_root, { input: { source } }, context, info) =>
    toPayload(async () => {
      const access = openAccount(context, source);
      await access.extras.disconnectGithub(fieldsOfViewer(info, access));
      return { viewer: { access } };
    }, {}),
  losantRecentItemAdd: (_root, { input: { source, type, itemId, parentId } }, context) =>
    toPayload(async () => {
      const { extras } = openAccount(context, source);
      return { recentItems: await extras.addRecentItem(type, itemId, parentId ?? null) };
    }, {}),
};

/** What callers of the Losant platform alone have, and do with how they sign in. */
export const accountResolvers: Resolvers = {
  Mutation: accountMutations,
  LosantViewerFacet: {
    recentItems: ({ access }, { type, parentId }) => access.extras.recentItems(type, parentId ?? null),
  },
  LosantRecentItem: {
    org: ({ access, type, itemId }, _arguments, _context, info) =>
      type === "ORGANIZATION" ? access.org(itemId, selectionOf(info).fieldsFor(access.source)) : null,
  },
};

function openAccount(context: RequestContext, name: string | null | undefined): LosantAccess {
  const access = openChosenSource(context, name, "input.source", ({ kind }) => kind === "LOSANT");
  if (!isLosantAccess(access)) throw new Error(`a Losant account on source ${access.source.name}`);
  return access;
}

/** What is asked of the caller afterwards, so that the answer to the write can tell it. */
function fieldsOfViewer(info: GraphQLResolveInfo, { source }: LosantAccess): FieldSet {
  const viewer = selectionOf(info).under("viewer");
  return viewer.fieldsFor(source).union(viewer.under("user").fieldsFor(source));
}
