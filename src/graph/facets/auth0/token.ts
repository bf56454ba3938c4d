import type { RequestContext } from "../../../context/request-context.ts";
import { GatewayError } from "../../../errors/gateway-error.ts";
import { isAuth0Token } from "../../../sources/auth0/token.ts";
import { mostRefreshTokensAtOnce, type RefreshTokensToEnd } from "../../../sources/auth0/token-write.ts";
import type { Access } from "../../../sources/source.ts";
import { decodeGlobalIdOf } from "../../global-id.ts";
import { checkLength, openChosenSource, toPayload } from "../../mutation.ts";
import { selectionOf } from "../../selection.ts";
import { type Step, takeSteps } from "../../steps.ts";
import type { Auth0ClientTokensInput, Auth0RefreshTokensBy, Resolvers } from "../../types.generated.ts";
import { extrasOf, isTenant, openTenant } from "./access.ts";

/** What only Auth0's tokens have, and the end of many of them. */
export const tokenResolvers: Resolvers = {
  Token: { auth0: (token) => (isAuth0Token(token) ? token : null) },
  Auth0TokenFacet: {
    session: ({ access, sessionId }, _arguments, _context, info) =>
      sessionId === null ? null : access.session(sessionId, selectionOf(info).fieldsFor(access.source)),
  },
  Mutation: {
    auth0RefreshTokensRevoke: (_root, { input: { by } }, context) =>
      toPayload(
        async () => {
          const { access, orders } = readOrders(context, by);
          const steps = orders.map(({ argument, applies, tokens }): Step => {
            const run = () => extrasOf(access).revokeRefreshTokens(tokens);
            return { argument, applies, run };
          });
          return { isPending: true, errors: await takeSteps(steps) };
        },
        { isPending: false },
        typeof by.userId === "string" ? { id: by.userId, argument: "input.by.userId" } : undefined,
      ),
  },
};

/** How many ids one mutation takes. */
const mostIds = 1_000;

/** One call's part of the refresh tokens to end. */
interface Order {
  /** Where the input names them, as a dotted path, and what is applied with them. */
  readonly argument: string;
  readonly applies: readonly string[];
  readonly tokens: RefreshTokensToEnd;
}

function readOrders(
  context: RequestContext,
  by: Auth0RefreshTokensBy,
): { readonly access: Access; readonly orders: readonly Order[] } {
  if (Array.isArray(by.ids)) return readIds(context, by.ids);
  if (typeof by.userId === "string") {
    const argument = "input.by.userId";
    const { access, keys } = openTenant(context, "User", by.userId, argument);
    return { access, orders: [orderOf(argument, keys[0] ?? "", null)] };
  }
  const { source, clientId, userId } = by.client as Auth0ClientTokensInput;
  const argument = "input.by.client";
  if (typeof userId !== "string") {
    const access = openChosenSource(context, source, `${argument}.source`, isTenant);
    return { access, orders: [orderOf(argument, null, clientId)] };
  }
  const { access, keys } = openTenant(context, "User", userId, `${argument}.userId`);
  const { name } = access.source;
  if (typeof source === "string" && source !== name) {
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`${argument}.userId\` belongs to source "${name}". Leave \`${argument}.source\` out, or set it to that.`,
      { argument: `${argument}.source` },
    );
  }
  return { access, orders: [orderOf(argument, keys[0] ?? "", clientId)] };
}

function orderOf(argument: string, userId: string | null, clientId: string | null): Order {
  return { argument, applies: [argument], tokens: { userId, clientId } };
}

function readIds(
  context: RequestContext,
  ids: readonly string[],
): { readonly access: Access; readonly orders: readonly Order[] } {
  checkLength(ids, 1, mostIds, "input.by.ids");
  const { access } = openTenant(context, "Token", ids[0] ?? "", "input.by.ids.0");
  const tokens = ids.map((id, index) => refreshTokenIn(access, id, `input.by.ids.${index}`));
  const orders = Array.from({ length: Math.ceil(tokens.length / mostRefreshTokensAtOnce) }, (_, index) => {
    const start = index * mostRefreshTokensAtOnce;
    const part = tokens.slice(start, start + mostRefreshTokensAtOnce);
    return {
      argument: `input.by.ids.${start}`,
      applies: part.map((_id, place) => `input.by.ids.${start + place}`),
      tokens: { ids: part },
    };
  });
  return { access, orders };
}

/** The token's own id. Throws BAD_USER_INPUT for one of another tenant, and for one that is no refresh token. */
function refreshTokenIn({ source }: Access, id: string, argument: string): string {
  const { source: sourceName, keys } = decodeGlobalIdOf("Token", id, argument);
  const [owner, tokenId = ""] = keys;
  if (sourceName === source.name && owner === "refresh") return tokenId;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` must be the id of a refresh token of source "${source.name}".`,
    { argument },
  );
}
