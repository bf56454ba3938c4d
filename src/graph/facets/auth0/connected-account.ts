import { toConnection } from "../../connection.ts";
import { completeOrg } from "../../reference.ts";
import { selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./access.ts";

/** Accounts at other services that applications may use for users. */
export const connectedAccountResolvers: Resolvers = {
  Auth0UserFacet: {
    connectedAccounts: ({ access, sourceId }, { first, after }, _context, info) =>
      toConnection(
        info,
        // Null asks for as many as there can be.
        { first: first ?? largestPage, ...(after !== undefined && { after }) },
        [access.source.name, sourceId],
        (page) => extrasOf(access).connectedAccounts(sourceId, page),
      ),
  },
  Auth0ConnectedAccount: {
    org: ({ org }, _arguments, _context, info) => (org === null ? null : completeOrg(org, selectionOf(info))),
  },
};

const largestPage = 20;
