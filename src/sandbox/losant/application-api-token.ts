import {
  apiTokenListRules,
  apiTokenPatchSchema,
  apiTokenPostSchema,
  createApiToken,
  toApiToken,
} from "./api-token-record.ts";
import { callerApplication, managedApplication } from "./application.ts";
import { readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerList } from "./paging.ts";
import { applicationScopes } from "./scopes.ts";
import type { ApiToken, LosantRequest, LosantRoute, OwnedResource } from "./state.ts";

/** API tokens of an application: `applicationApiTokens.get`, `.post`, `applicationApiToken.get`, `.patch`, `.delete`. */
export const applicationApiTokenRoutes: readonly LosantRoute[] = [
  {
    operation: "applicationApiTokens.get",
    method: "GET",
    path: "/applications/{applicationId}/tokens",
    scopes: applicationScopes("applicationApiTokens.get", "read"),
    handle(request) {
      const { query, state } = request;
      const { id: ownerId } = callerApplication(request);
      const owned = [...state.apiTokens.values()].filter((token) => token.ownerId === ownerId);
      const list = answerList(owned, query, apiTokenListRules, state.choices, toApiToken);
      return { status: 200, body: { ...list, ownerId, ownerType: "application" } };
    },
  },
  {
    operation: "applicationApiTokens.post",
    method: "POST",
    path: "/applications/{applicationId}/tokens",
    scopes: applicationScopes("applicationApiTokens.post", "manage"),
    handle(request) {
      const { id: ownerId } = managedApplication(request);
      const fields = readBody(apiTokenPostSchema, request.body);
      const token = createApiToken(request, { ownerId, ownerType: "application" }, fields);
      request.state.apiTokens.set(token.id, token);
      return { status: 201, body: { ...toApiToken(token), token: token.secret } };
    },
  },
  {
    operation: "applicationApiToken.get",
    method: "GET",
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    scopes: applicationScopes("applicationApiToken.get", "read"),
    handle: (request) => ({
      status: 200,
      body: toApiToken(applicationApiToken(request, callerApplication(request))),
    }),
  },
  {
    operation: "applicationApiToken.patch",
    method: "PATCH",
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    scopes: applicationScopes("applicationApiToken.patch", "manage"),
    handle(request) {
      const token = applicationApiToken(request, managedApplication(request));
      const fields = readBody(apiTokenPatchSchema, request.body);
      Object.assign(token, fields, { lastUpdated: new Date().toISOString() });
      return { status: 200, body: toApiToken(token) };
    },
  },
  {
    operation: "applicationApiToken.delete",
    method: "DELETE",
    path: "/applications/{applicationId}/tokens/{apiTokenId}",
    scopes: applicationScopes("applicationApiToken.delete", "manage"),
    handle(request) {
      const token = applicationApiToken(request, managedApplication(request));
      request.state.apiTokens.delete(token.id);
      return { status: 200, body: { success: true } };
    },
  },
];

function applicationApiToken({ params, state }: LosantRequest, { id }: OwnedResource): ApiToken {
  const token = state.apiTokens.get(readId("apiTokenId", params.apiTokenId, state.choices));
  if (token?.ownerId !== id) throw refusal(404, "API token was not found");
  return token;
}
