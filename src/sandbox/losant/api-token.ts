import { callerAccount, refuseOauthToken } from "./access.ts";
import {
  apiTokenListRules,
  apiTokenPatchSchema,
  apiTokenPostSchema,
  createApiToken,
  toApiToken,
} from "./api-token-record.ts";
import { readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerList } from "./paging.ts";
import { userScopes } from "./scopes.ts";
import type { ApiToken, LosantRequest, LosantRoute } from "./state.ts";

/** The caller's API tokens: `userApiTokens.get`, `userApiTokens.post`, `userApiToken.get`, `.patch`, `.delete`. */
export const apiTokenRoutes: readonly LosantRoute[] = [
  {
    operation: "userApiTokens.get",
    method: "GET",
    path: "/me/tokens",
    scopes: userScopes("userApiTokens.get", "read"),
    handle(request) {
      const { query, state } = request;
      const { id: ownerId } = callerAccount(request);
      const owned = [...state.apiTokens.values()].filter((token) => token.ownerId === ownerId);
      const list = answerList(owned, query, apiTokenListRules, state.choices, toApiToken);
      return { status: 200, body: { ...list, ownerId, ownerType: "user" } };
    },
  },
  {
    operation: "userApiTokens.post",
    method: "POST",
    path: "/me/tokens",
    scopes: userScopes("userApiTokens.post", "manage"),
    handle(request) {
      refuseOauthToken(request);
      const owner = { ownerId: callerAccount(request).id, ownerType: "user" } as const;
      const token = createApiToken(request, owner, readBody(apiTokenPostSchema, request.body));
      request.state.apiTokens.set(token.id, token);
      // The only answer that holds the secret: Losant does not keep it.
      return { status: 201, body: { ...toApiToken(token), token: token.secret } };
    },
  },
  {
    operation: "userApiToken.get",
    method: "GET",
    path: "/me/tokens/{apiTokenId}",
    scopes: userScopes("userApiToken.get", "read"),
    handle: (request) => ({ status: 200, body: toApiToken(ownedApiToken(request)) }),
  },
  {
    operation: "userApiToken.patch",
    method: "PATCH",
    path: "/me/tokens/{apiTokenId}",
    scopes: userScopes("userApiToken.patch", "manage"),
    handle(request) {
      refuseOauthToken(request);
      const token = ownedApiToken(request);
      const fields = readBody(apiTokenPatchSchema, request.body);
      Object.assign(token, fields, { lastUpdated: new Date().toISOString() });
      return { status: 200, body: toApiToken(token) };
    },
  },
  {
    operation: "userApiToken.delete",
    method: "DELETE",
    path: "/me/tokens/{apiTokenId}",
    scopes: userScopes("userApiToken.delete", "manage"),
    handle(request) {
      refuseOauthToken(request);
      request.state.apiTokens.delete(ownedApiToken(request).id);
      return { status: 200, body: { success: true } };
    },
  },
];

function ownedApiToken(request: LosantRequest): ApiToken {
  const { params, state } = request;
  const token = state.apiTokens.get(readId("apiTokenId", params.apiTokenId, state.choices));
  if (token?.ownerId !== callerAccount(request).id) throw refusal(404, "API token was not found");
  return token;
}
