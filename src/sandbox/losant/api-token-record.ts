import { z } from "zod";
import { callerAccount, callerApiToken } from "./access.ts";
import { dateSchema, orgRoleSchema, scopeListSchema, tokenOrgRolesSchema } from "./body.ts";
import type { ListRules } from "./paging.ts";
import type { ApiToken, LosantRequest } from "./state.ts";

const changeableFields = {
  description: z.string().max(32_767).optional(),
  defaultRole: orgRoleSchema.optional(),
  orgRoles: tokenOrgRolesSchema.optional(),
  status: z.enum(["active", "inactive"]).optional(),
};
const nameSchema = z.string().min(1).max(255);

/** Body of a request that changes a token (schema `apiTokenPatch`): neither its scope nor its expiry can. */
export const apiTokenPatchSchema = z.strictObject({ name: nameSchema.optional(), ...changeableFields });

/** Body of a request that creates a token (schema `apiTokenPost`). */
export const apiTokenPostSchema = z.strictObject({
  name: nameSchema,
  ...changeableFields,
  expirationDate: dateSchema.optional(),
  scope: scopeListSchema.optional(),
});

/** How lists of tokens sort and filter, whoever owns them. */
export const apiTokenListRules: ListRules<ApiToken> = {
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

// What a token may do when its creation does not say.
const defaultScopes: Readonly<Record<ApiToken["ownerType"], readonly string[]>> = {
  user: ["all.User"],
  application: ["all.Application"],
  instance: ["all.Instance"],
};

/** A new token of an owner, as `apiTokenPost` asks for it. Whoever sends the request is its creator. */
export function createApiToken(
  request: LosantRequest,
  owner: Pick<ApiToken, "ownerId" | "ownerType">,
  fields: z.infer<typeof apiTokenPostSchema>,
): ApiToken {
  const id = request.state.makeId();
  const now = new Date().toISOString();
  return {
    ...fields,
    ...owner,
    ...creatorOf(request),
    id,
    creationDate: now,
    lastUpdated: now,
    scope: fields.scope ?? defaultScopes[owner.ownerType],
    status: fields.status ?? "active",
    secret: `sandbox-api-token-${id}`,
  };
}

function creatorOf(request: LosantRequest): Pick<ApiToken, "creatorId" | "creatorType" | "creatorName"> {
  const token = callerApiToken(request);
  if (token !== undefined) return { creatorId: token.id, creatorType: "apiToken", creatorName: token.name };
  const { firstName, id, lastName } = callerAccount(request);
  return { creatorId: id, creatorType: "user", creatorName: `${firstName} ${lastName}` };
}

/** A token as every answer shows it: schema `apiToken` without `token`, which only its creation answers. */
export function toApiToken(token: ApiToken): Readonly<Record<string, unknown>> {
  return {
    id: token.id,
    apiTokenId: token.id,
    ownerId: token.ownerId,
    ownerType: token.ownerType,
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
