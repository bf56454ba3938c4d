import { z } from "zod";
import { callerAccount, refuseOauthToken } from "./access.ts";
import { dateSchema, orgRoleSchema, readBody, tokenOrgRolesSchema } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerList, type ListRules } from "./paging.ts";
import { userScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute, OauthToken } from "./state.ts";

/** The scopes that an OAuth token can have (schema `userOauthTokenPost`): none of them manages anything. */
const oauthScopes = [
  "all.Application.read",
  "all.Application.bounded",
  "only.Organization.read",
  "only.Organization.bounded",
  "all.Organization.read",
  "all.Organization.bounded",
  "only.User.read",
] as const;

const nameSchema = z.string().min(1).max(255);
const changeableFields = {
  description: z.string().max(32_767).optional(),
  defaultRole: orgRoleSchema.optional(),
  orgRoles: tokenOrgRolesSchema.optional(),
};
const tokenPatchSchema = z.strictObject({
  name: nameSchema.optional(),
  ...changeableFields,
  status: z.enum(["active", "inactive"]).optional(),
});
const tokenPostSchema = z.strictObject({
  name: nameSchema,
  ...changeableFields,
  expirationDate: dateSchema.nullable().optional(),
  scope: z
    .array(z.enum(oauthScopes))
    .refine((scopes) => new Set(scopes).size === scopes.length, "must not repeat a scope")
    .optional(),
  oauth: z.strictObject({
    client_id: z.string().min(24).max(1024),
    redirect_uri: z.url().max(1024),
    resource: z.array(z.url().max(1024)).max(10).optional(),
    code_challenge: z
      .string()
      .min(43)
      .max(128)
      .regex(/^[A-Za-z0-9_-]+$/),
    code_challenge_method: z.literal("S256"),
  }),
});

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

/**
 * The OAuth tokens that the caller gave to clients: `userOauthTokens.get`, `userOauthTokens.post`,
 * `userOauthToken.get`, `.patch`, `.delete`.
 */
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
    operation: "userOauthTokens.post",
    method: "POST",
    path: "/me/oauth-tokens",
    scopes: userScopes("userOauthTokens.post", "manage"),
    handle(request) {
      refuseOauthToken(request);
      const token = createOauthToken(request, readBody(tokenPostSchema, request.body));
      request.state.oauthTokens.set(token.id, token);
      return { status: 201, body: toOauthToken(token) };
    },
  },
  {
    operation: "userOauthToken.get",
    method: "GET",
    path: "/me/oauth-tokens/{oauthTokenId}",
    scopes: userScopes("userOauthToken.get", "read"),
    handle: (request) => ({ status: 200, body: toOauthToken(ownedOauthToken(request)) }),
  },
  {
    operation: "userOauthToken.patch",
    method: "PATCH",
    path: "/me/oauth-tokens/{oauthTokenId}",
    scopes: userScopes("userOauthToken.patch", "manage"),
    handle(request) {
      refuseOauthToken(request);
      const token = ownedOauthToken(request);
      const fields = readBody(tokenPatchSchema, request.body);
      Object.assign(token, fields, { lastUpdated: new Date().toISOString() });
      return { status: 200, body: toOauthToken(token) };
    },
  },
  {
    operation: "userOauthToken.delete",
    method: "DELETE",
    path: "/me/oauth-tokens/{oauthTokenId}",
    scopes: userScopes("userOauthToken.delete", "manage"),
    handle(request) {
      refuseOauthToken(request);
      request.state.oauthTokens.delete(ownedOauthToken(request).id);
      return { status: 200, body: { success: true } };
    },
  },
];

function ownedOauthToken(request: LosantRequest): OauthToken {
  const { params, state } = request;
  const token = state.oauthTokens.get(readId("oauthTokenId", params.oauthTokenId, state.choices));
  if (token?.ownerId !== callerAccount(request).id) throw refusal(404, "OAuth token was not found");
  return token;
}

/** Its client has yet to trade the code challenge for the bearer token, which happens outside of these operations. */
function createOauthToken(request: LosantRequest, fields: z.infer<typeof tokenPostSchema>): OauthToken {
  const { expirationDate, oauth, scope, ...rest } = fields;
  const { client_id, redirect_uri, resource } = oauth;
  const now = new Date();
  const inOneYear = new Date(now);
  inOneYear.setUTCFullYear(now.getUTCFullYear() + 1);
  return {
    ...rest,
    id: request.state.makeId(),
    ownerId: callerAccount(request).id,
    creationDate: now.toISOString(),
    lastUpdated: now.toISOString(),
    // Left out it is one year, null is never (schema `userOauthTokenPost`).
    expirationDate: expirationDate === undefined ? inOneYear.toISOString() : (expirationDate ?? undefined),
    scope: scope ?? request.state.choices.defaultOauthScope,
    status: "inactive",
    oauth: { client_id, redirect_uri, resource, authorizationStatus: "pending" },
  };
}

/** Schema `userOauthToken`: it says neither whose token it is nor, of course, its secret. */
function toOauthToken({ ownerId, id, secret, ...fields }: OauthToken): unknown {
  return { id, oauthTokenId: id, ...fields };
}
