import { callerAccount } from "./access.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerList, type ListRules } from "./paging.ts";
import { userScopes } from "./scopes.ts";
import type { LosantRoute, OauthToken } from "./state.ts";

const listRules: ListRules<OauthToken> = {
  sortFields: {
    name: (token) => token.name,
    status: (token) => token.status,
    id: (token) => token.id,
    creationDate: (token) => token.creationDate,
    lastUpdated: (token) => token.lastUpdated,
  },
  filterFields: ["name"],
};

/** The OAuth tokens that the caller gave to clients: `userOauthTokens.get`, `userOauthToken.get`. */
export const oauthTokenRoutes: readonly LosantRoute[] = [
  {
    operation: "userOauthTokens.get",
    method: "GET",
    path: "/me/oauth-tokens",
    scopes: userScopes("userOauthTokens.get", "read"),
    handle(request) {
      const { query, state } = request;
      const { id } = callerAccount(request);
      const owned = [...state.oauthTokens.values()].filter((token) => token.ownerId === id);
      return { status: 200, body: answerList(owned, query, listRules, state.choices, toOauthToken) };
    },
  },
  {
    operation: "userOauthToken.get",
    method: "GET",
    path: "/me/oauth-tokens/{oauthTokenId}",
    scopes: userScopes("userOauthToken.get", "read"),
    handle(request) {
      const { params, state } = request;
      const token = state.oauthTokens.get(readId("oauthTokenId", params.oauthTokenId, state.choices));
      if (token?.ownerId !== callerAccount(request).id) throw refusal(404, "OAuth token was not found");
      return { status: 200, body: toOauthToken(token) };
    },
  },
];

/** Schema `userOauthToken`: it does not say whose token it is. */
function toOauthToken({ ownerId, id, ...fields }: OauthToken): unknown {
  return { id, oauthTokenId: id, ...fields };
}
