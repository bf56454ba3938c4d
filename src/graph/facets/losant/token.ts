import { GatewayError } from "../../../errors/gateway-error.ts";
import { readTokenOwner } from "../../../sources/losant/token-owner.ts";
import { hasOwnedTokens } from "../../../sources/losant/token-read.ts";
import { toConnection } from "../../connection.ts";
import { selectionOf } from "../../selection.ts";
import { chooseSource } from "../../source-choice.ts";
import { toTokenPage } from "../../token.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./facets.ts";
import { completeInstance } from "./instance.ts";

/** Tokens of applications, and what a token tells of its owner. */
export const tokenResolvers: Resolvers = {
  Query: {
    losantApplicationTokens: (_root, { applicationId, source, ...args }, context, info) => {
      const access = chooseSource(context, source, "source", ({ features }) =>
        features.includes("API_TOKENS"),
      );
      if (access.source.kind !== "LOSANT") {
        throw new GatewayError(
          "UNSUPPORTED",
          `Source "${access.source.name}" has no Losant applications. Set \`source\` to one of kind LOSANT.`,
          { source: access.source.name, argument: "source" },
        );
      }
      const owner = readTokenOwner(`application.${applicationId}`);
      if (owner === null) {
        throw new GatewayError(
          "NOT_FOUND",
          `Source "${access.source.name}" has no such application: an \`applicationId\` is 24 hexadecimal digits.`,
          { source: access.source.name, argument: "applicationId" },
        );
      }
      return toConnection(info, args, [access.source.name, applicationId], (page, nodes) =>
        extrasOf(access).tokensOf(owner, toTokenPage(args, page, nodes, access.source)),
      );
    },
  },
  LosantInstance: {
    tokens: ({ access, sourceId }, args, _context, info) => {
      const owner = readTokenOwner(`instance.${sourceId}`);
      if (owner === null || !hasOwnedTokens(access))
        throw new Error(`an instance without tokens: ${sourceId}`);
      return toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        access.extras.tokensOf(owner, toTokenPage(args, page, nodes, access.source)),
      );
    },
  },
  LosantTokenFacet: {
    instance: ({ access, owner: text }, _arguments, _context, info) => {
      const owner = readTokenOwner(text);
      return owner?.kind === "instance"
        ? completeInstance({ access, sourceId: owner.id }, selectionOf(info))
        : null;
    },
    applicationId: ({ owner: text }) => {
      const owner = readTokenOwner(text);
      return owner?.kind === "application" ? owner.id : null;
    },
  },
};
