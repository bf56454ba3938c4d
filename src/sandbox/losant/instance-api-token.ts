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
import { administeredInstance, callerInstance } from "./instance-access.ts";
import type { Instance } from "./instance-state.ts";
import { answerList } from "./paging.ts";
import { instanceScopes } from "./scopes.ts";
import type { ApiToken, LosantRequest, LosantRoute } from "./state.ts";

/**
 * Tokens that belong to an instance: `instanceApiTokens.get`, `instanceApiTokens.post`, `instanceApiToken.get`,
 * `.patch`, `.delete`.
 */
export const instanceApiTokenRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceApiTokens.get",
    method: "GET",
    path: "/instances/{instanceId}/tokens",
    scopes: instanceScopes("instanceApiTokens.get", "read"),
    handle(request) {
      const { query, state } = request;
      const owner = ownerOf(callerInstance(request));
      const owned = [...state.apiTokens.values()].filter(({ ownerId }) => ownerId === owner.ownerId);
      const list = answerList(owned, query, apiTokenListRules, state.choices, toApiToken);
      return { status: 200, body: { ...list, ...owner } };
    },
  },
  {
    operation: "instanceApiTokens.post",
    method: "POST",
    path: "/instances/{instanceId}/tokens",
    scopes: instanceScopes("instanceApiTokens.post", "manage"),
    handle(request) {
      const owner = ownerOf(administeredInstance(request));
      const token = createApiToken(request, owner, readBody(apiTokenPostSchema, request.body));
      request.state.apiTokens.set(token.id, token);
      // The only answer that holds the secret: Losant does not keep it.
      return { status: 201, body: { ...toApiToken(token), token: token.secret } };
    },
  },
  {
    operation: "instanceApiToken.get",
    method: "GET",
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    scopes: instanceScopes("instanceApiToken.get", "read"),
    handle: (request) => ({ status: 200, body: toApiToken(tokenInPath(request, callerInstance(request))) }),
  },
  {
    operation: "instanceApiToken.patch",
    method: "PATCH",
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    scopes: instanceScopes("instanceApiToken.patch", "manage"),
    handle(request) {
      const token = tokenInPath(request, administeredInstance(request));
      const fields = readBody(apiTokenPatchSchema, request.body);
      Object.assign(token, fields, { lastUpdated: new Date().toISOString() });
      return { status: 200, body: toApiToken(token) };
    },
  },
  {
    operation: "instanceApiToken.delete",
    method: "DELETE",
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    scopes: instanceScopes("instanceApiToken.delete", "manage"),
    handle(request) {
      request.state.apiTokens.delete(tokenInPath(request, administeredInstance(request)).id);
      return { status: 200, body: { success: true } };
    },
  },
];

function ownerOf({ id }: Instance): Pick<ApiToken, "ownerId" | "ownerType"> {
  return { ownerId: id, ownerType: "instance" };
}

function tokenInPath({ params, state }: LosantRequest, instance: Instance): ApiToken {
  const token = state.apiTokens.get(readId("apiTokenId", params.apiTokenId, state.choices));
  if (token?.ownerId !== instance.id) throw refusal(404, "API token was not found");
  return token;
}
