import { z } from "zod";
import { callerAccount, callerApiToken } from "./access.ts";
import { dateSchema, idSchema, orgRoleSchema, readBody, resourceRoleListSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerList, type ListRules } from "./paging.ts";
import { userScopes } from "./scopes.ts";
import type { ApiToken, LosantRequest, LosantRoute } from "./state.ts";

// Losant lists 500 scopes by name; their shapes are `all.X`, `only.X`, a variant of those, `x.*` and `x.action`.
const scopeSchema = z.string().regex(/^((all|only)\.[A-Z]\w*(\.(read|bounded|cli))?|[a-z]\w*\.(\*|\w+))$/);
const orgRolesSchema = z
  .array(
    z.strictObject({
      orgId: z.union([z.literal("sandbox"), idSchema]),
      role: orgRoleSchema,
      applicationRoles: resourceRoleListSchema.optional(),
      dashboardRoles: resourceRoleListSchema.optional(),
    }),
  )
  .max(25);
const changeableFields = {
  description: z.string().max(32_767).optional(),
  defaultRole: orgRoleSchema.optional(),
  orgRoles: orgRolesSchema.optional(),
  status: z.enum(["active", "inactive"]).optional(),
};
const nameSchema = z.string().min(1).max(255);
const tokenPatchSchema = z.strictObject({ name: nameSchema.optional(), ...changeableFields });
const tokenPostSchema = z.strictObject({
  name: nameSchema,
  ...changeableFields,
  expirationDate: dateSchema.optional(),
  scope: z
    .array(scopeSchema)
    .refine((scopes) => new Set(scopes).size === scopes.length, "must not repeat a scope")
    .default(["all.User"]),
});

const listRules: ListRules<ApiToken> = {
  sortFields: {
    name: (token) => token.name,
    status: (token) => token.status,
    id: (token) => token.id,
    creationDate: (token) => token.creationDate,
    lastUpdated: (token) => token.lastUpdated,
    expirationDate: (token) => token.expirationDate,
  },
  filterFields: ["name", "status"],
};

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
      const list = answerList(owned, query, listRules, state.choices, toApiToken);
      return { status: 200, body: { ...list, ownerId, ownerType: "user" } };
    },
  },
  {
    operation: "userApiTokens.post",
    method: "POST",
    path: "/me/tokens",
    scopes: userScopes("userApiTokens.post", "manage"),
    handle(request) {
      const token = createApiToken(request, readBody(tokenPostSchema, request.body));
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
      const token = ownedApiToken(request);
      const fields = readBody(tokenPatchSchema, request.body);
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

function createApiToken(request: LosantRequest, fields: z.infer<typeof tokenPostSchema>): ApiToken {
  const account = callerAccount(request);
  const creatorToken = callerApiToken(request);
  const id = request.state.makeId();
  const now = new Date().toISOString();
  return {
    ...fields,
    id,
    ownerId: account.id,
    creatorId: creatorToken?.id ?? account.id,
    creatorType: creatorToken === undefined ? "user" : "apiToken",
    creatorName: creatorToken?.name ?? `${account.firstName} ${account.lastName}`,
    creationDate: now,
    lastUpdated: now,
    status: fields.status ?? "active",
    secret: `sandbox-api-token-${id}`,
  };
}

/** Schema `apiToken` without `token`. */
function toApiToken(token: ApiToken): Readonly<Record<string, unknown>> {
  return {
    id: token.id,
    apiTokenId: token.id,
    ownerId: token.ownerId,
    ownerType: "user",
    creatorId: token.creatorId,
    creatorType: token.creatorType,
    creatorName: token.creatorName,
    name: token.name,
    description: token.description,
    creationDate: token.creationDate,
    lastUpdated: token.lastUpdated,
    expirationDate: token.expirationDate,
    scope: token.scope,
    defaultRole: token.defaultRole,
    orgRoles: token.orgRoles,
    status: token.status,
  };
}
