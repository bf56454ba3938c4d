import { GatewayError } from "../../errors/gateway-error.ts";
import { UpstreamError } from "../../errors/upstream-error.ts";
import { type AnswerOrigin, expectObject, expectRecord, readValue } from "../answer.ts";
import { type ChangeTable, renamed, toBody } from "../changes.ts";
import type { JsonObject } from "../fields.ts";
import type { Access } from "../source.ts";
import { requiredTextOf } from "../values.ts";
import type { Writes } from "../writes.ts";
import { toObjectId } from "./id.ts";
import { clearableText, lastingText } from "./org-write.ts";
import type { LosantOrgRole, LosantResourceRoleGrantRecord } from "./role.ts";
import { type TokenOperations, tokenOperationsOf } from "./token-api.ts";
import type { TokenSession } from "./token-list.ts";
import { type LosantTokenOwner, readTokenOwner } from "./token-owner.ts";
import type { TokenReads } from "./token-read.ts";

/** A role that a token shall have in one organization: the value of the change `orgRoles` is a list of these. */
export interface TokenOrgRoleChange {
  /** The organization's own id in the source; null for the user's own sandbox. */
  readonly orgId: string | null;
  readonly role: LosantOrgRole;
  readonly applicationRoles: readonly LosantResourceRoleGrantRecord[];
  readonly dashboardRoles: readonly LosantResourceRoleGrantRecord[];
}

/** Where the fields of a new token stand in the arguments. */
export const newTokenArguments = {
  api: "input.token.losantApiToken",
  oauth: "input.token.losantOauthToken",
} as const;

/** What can be written of a token both when it is made and later. */
function capChanges(argument: string): ChangeTable {
  return {
    name: lastingText("name", "name", `${argument}.name`),
    description: clearableText("description"),
    defaultRole: (role) => {
      if (role === null) throw notLiftable(`${argument}.defaultRole`);
      return { defaultRole: toRoleWord(role as LosantOrgRole) };
    },
    orgRoles: (orgRoles) => ({
      orgRoles: ((orgRoles ?? []) as readonly TokenOrgRoleChange[]).map(toUpstreamOrgRole),
    }),
  };
}

/** Schema `apiTokenPost` of Losant's client. What is null there says the same as what is left out. */
const newApiToken: ChangeTable = {
  ...capChanges(newTokenArguments.api),
  description: whenThere(renamed("description")),
  defaultRole: whenThere((role) => ({ defaultRole: toRoleWord(role as LosantOrgRole) })),
  expiresAt: whenThere(renamed("expirationDate")),
  scopes: whenThere(renamed("scope")),
  isInactive: (isInactive) => (isInactive === true ? { status: "inactive" } : {}),
};

/** Schema `userOauthTokenPost` of Losant's client: an expiry of null says that the token never ends. */
const newOauthToken: ChangeTable = {
  name: newApiToken["name"] ?? renamed("name"),
  description: whenThere(renamed("description")),
  defaultRole: whenThere((role) => ({ defaultRole: toRoleWord(role as LosantOrgRole) })),
  orgRoles: capChanges(newTokenArguments.oauth)["orgRoles"] ?? renamed("orgRoles"),
  expiresAt: renamed("expirationDate"),
  scopes: whenThere(renamed("scope")),
  oauth: (oauth) => {
    const { clientId, redirectUri, resourceUris, codeChallenge } = oauth as JsonObject;
    return {
      oauth: {
        client_id: clientId,
        redirect_uri: redirectUri,
        ...(Array.isArray(resourceUris) && { resource: resourceUris }),
        code_challenge: codeChallenge,
        code_challenge_method: "S256",
      },
    };
  },
};

/** Schemas `apiTokenPatch` and `userOauthTokenPatch` of Losant's client. */
const tokenChanges: ChangeTable = {
  ...capChanges("input"),
  isActive: (isActive) => {
    if (isActive === null) throw notClearable("input.isActive");
    return { status: isActive === true ? "active" : "inactive" };
  },
};

/**
 * The writes of tokens. The value of a new one is handed on and kept nowhere: what is remembered of the answer is the
 * answer without it.
 */
export function createTokenWrites(
  { access, api }: TokenSession,
  reads: Pick<TokenReads, "listOf">,
): Pick<Writes, "createToken" | "updateToken" | "revokeToken"> {
  function find(
    ownerText: string,
    tokenId: string,
  ): { owner: LosantTokenOwner; id: string; operations: TokenOperations } {
    const owner = readTokenOwner(ownerText);
    const id = toObjectId(tokenId);
    if (owner === null || id === null) throw notFound(access, "input.id", "token");
    return { owner, id, operations: tokenOperationsOf(api, owner) };
  }

  return {
    async createToken(ownerText, changes, fields) {
      const owner = readTokenOwner(ownerText);
      if (owner === null) throw notFound(access, ownerArgument(ownerText), "owner");
      const isOauth = owner.kind === "oauth";
      const argument = isOauth ? newTokenArguments.oauth : newTokenArguments.api;
      const body = toBody(access, isOauth ? newOauthToken : newApiToken, changes, argument);
      const operation = tokenOperationsOf(api, owner).create();
      const answer = expectObject(operation, await namingOwner(ownerText, operation.send(body)));
      const { token: secret, ...token } = answer;
      return {
        token: reads.listOf(owner).learn(operation, token, fields),
        secret: isOauth ? null : secretOf(operation, secret),
      };
    },
    async updateToken(ownerText, tokenId, changes, fields) {
      const { owner, id, operations } = find(ownerText, tokenId);
      const operation = operations.update(id);
      const body = toBody(access, tokenChanges, changes);
      const { token: _secret, ...token } = expectRecord(operation, await operation.send(body), id);
      return reads.listOf(owner).learn(operation, token, fields);
    },
    async revokeToken(ownerText, tokenId) {
      const { id, operations } = find(ownerText, tokenId);
      await operations.delete(id).send();
    },
  };
}

function secretOf(origin: AnswerOrigin, value: unknown): string {
  return readValue(origin, () => requiredTextOf(value));
}

/** A 404 for a new token is about the application or instance that shall own it. */
async function namingOwner<Answer>(ownerText: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "NOT_FOUND") throw error;
    throw new UpstreamError(error.code, error.message, {
      ...error.failure,
      argument: ownerArgument(ownerText),
      cause: error,
    });
  }
}

function ownerArgument(ownerText: string): string {
  const name = ownerText.startsWith("instance.") ? "instanceId" : "applicationId";
  return `${newTokenArguments.api}.owner.${name}`;
}

function whenThere(write: (value: unknown) => JsonObject): (value: unknown) => JsonObject {
  return (value) => (value === null ? {} : write(value));
}

function toUpstreamOrgRole({
  orgId,
  role,
  applicationRoles,
  dashboardRoles,
}: TokenOrgRoleChange): JsonObject {
  return {
    orgId: orgId ?? "sandbox",
    role: toRoleWord(role),
    ...(applicationRoles.length > 0 && { applicationRoles: applicationRoles.map(toUpstreamGrant) }),
    ...(dashboardRoles.length > 0 && { dashboardRoles: dashboardRoles.map(toUpstreamGrant) }),
  };
}

function toUpstreamGrant({ resourceId, role }: LosantResourceRoleGrantRecord): JsonObject {
  return { resourceId, role: toRoleWord(role) };
}

/** Losant's words for roles are ours in lower case; see `orgRoleOf`. */
function toRoleWord(role: LosantOrgRole | LosantResourceRoleGrantRecord["role"]): string {
  return role.toLowerCase();
}

function notLiftable(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be null: Losant cannot lift the limit of a token again. Leave it out to keep it, or set ADMIN.`,
    { argument },
  );
}

function notClearable(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be null. Leave it out to keep it as it is.`,
    { argument },
  );
}

function notFound({ source }: Access, argument: string, what: string): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${source.name}" has no such ${what} that the caller may see. Check \`${argument}\`.`,
    { source: source.name, argument },
  );
}
