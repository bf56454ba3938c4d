import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import type { Changes } from "../sources/changes.ts";
import type { Access } from "../sources/source.ts";
import { type MutationSubject, openChosenSource, openTarget, ownIdIn, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import type {
  LosantApiTokenInput,
  LosantOauthTokenInput,
  LosantTokenOrgRoleInput,
  MutationResolvers,
  TokenCreateInput,
} from "./types.generated.ts";

/** Mutations of tokens. The value of a token is in the payload of `tokenCreate` and nowhere else. */
export const tokenMutations: Required<
  Pick<MutationResolvers, "tokenCreate" | "tokenUpdate" | "tokenRevoke">
> = {
  tokenCreate: (_root, { input }, context, info) =>
    toPayload(
      async () => {
        const { access, owner, changes } = readNewToken(context, input);
        const fields = selectionOf(info).under("token").fieldsFor(access.source);
        return access.createToken(owner, changes, fields);
      },
      {},
      instanceOf(input),
    ),
  tokenUpdate: (_root, { input: { id, orgRoles, ...changes } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Token", id, "input.id");
        const [owner = "", tokenId = ""] = keys;
        const fields = selectionOf(info).under("token").fieldsFor(access.source);
        const caps = toOrgRoles(access, orgRoles, "input.orgRoles");
        return { token: await access.updateToken(owner, tokenId, { ...changes, ...caps }, fields) };
      },
      {},
      { id, argument: "input.id" },
    ),
  tokenRevoke: (_root, { input: { id } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Token", id, "input.id");
        const [owner = "", tokenId = ""] = keys;
        await access.revokeToken(owner, tokenId);
        return { revokedTokenId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
};

/** A token to make, in the port's terms. */
interface NewToken {
  readonly access: Access;
  readonly owner: string;
  readonly changes: Changes;
}

const apiToken = "input.token.losantApiToken";
const oauthToken = "input.token.losantOauthToken";

function readNewToken(context: RequestContext, { source, token }: TokenCreateInput): NewToken {
  const { auth0DeviceKey, losantApiToken, losantOauthToken } = token;
  if (losantApiToken !== null && losantApiToken !== undefined) {
    return readApiToken(context, source, losantApiToken);
  }
  if (losantOauthToken !== null && losantOauthToken !== undefined) {
    return readOauthToken(openSource(context, source), losantOauthToken);
  }
  if (auth0DeviceKey !== null && auth0DeviceKey !== undefined) {
    const access = openChosenSource(context, source, "input.source", "SESSION_ADMINISTRATION");
    return { access, owner: "device", changes: { ...auth0DeviceKey } };
  }
  throw new GatewayError("BAD_USER_INPUT", "Argument `input.token` must say what token to make.", {
    argument: "input.token",
  });
}

function readApiToken(
  context: RequestContext,
  source: string | null | undefined,
  { owner, orgRoles, ...input }: LosantApiTokenInput,
): NewToken {
  const { access, owner: ownerText } = openOwner(context, source, owner);
  return {
    access,
    owner: ownerText,
    changes: { ...input, ...toOrgRoles(access, orgRoles, `${apiToken}.orgRoles`) },
  };
}

function openOwner(
  context: RequestContext,
  source: string | null | undefined,
  owner: LosantApiTokenInput["owner"],
): Omit<NewToken, "changes"> {
  const { applicationId, instanceId } = owner ?? {};
  if (typeof instanceId === "string") {
    const argument = `${apiToken}.owner.instanceId`;
    const { access, keys } = openTarget(context, "LosantInstance", instanceId, argument);
    const { name } = access.source;
    if (typeof source === "string" && source !== name) {
      throw new GatewayError(
        "BAD_USER_INPUT",
        `Argument \`${argument}\` belongs to source "${name}". Leave \`input.source\` out, or set it to that.`,
        { argument: "input.source" },
      );
    }
    return { access, owner: `instance.${keys[0] ?? ""}` };
  }
  const access = openSource(context, source);
  return { access, owner: typeof applicationId === "string" ? `application.${applicationId}` : "" };
}

function readOauthToken(
  access: Access,
  { clientId, redirectUri, resourceUris = null, codeChallenge, orgRoles, ...input }: LosantOauthTokenInput,
): NewToken {
  return {
    access,
    owner: "oauth",
    changes: {
      ...input,
      oauth: { clientId, redirectUri, resourceUris, codeChallenge },
      ...toOrgRoles(access, orgRoles, `${oauthToken}.orgRoles`),
    },
  };
}

function openSource(context: RequestContext, source: string | null | undefined): Access {
  return openChosenSource(context, source, "input.source", ({ features }) => features.includes("API_TOKENS"));
}

/** The change of a token's roles in single orgs; none when they are left out. */
function toOrgRoles(
  access: Access,
  orgRoles: readonly LosantTokenOrgRoleInput[] | null | undefined,
  argument: string,
): Changes {
  if (orgRoles === undefined) return {};
  const roles = (orgRoles ?? []).map(({ org, role, applicationRoles, dashboardRoles }, index) => ({
    orgId: readOrg(access, org, `${argument}.${index}.org`),
    role,
    applicationRoles: applicationRoles ?? [],
    dashboardRoles: dashboardRoles ?? [],
  }));
  return { orgRoles: roles };
}

/** The org's own id in its source; null for the user's own sandbox. */
function readOrg(
  access: Access,
  { orgId, sandbox }: LosantTokenOrgRoleInput["org"],
  argument: string,
): string | null {
  if (typeof orgId === "string") return ownIdIn(access, "Org", orgId, `${argument}.orgId`);
  if (sandbox === true) return null;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}.sandbox\` must be true. To name an org, set \`orgId\` instead.`,
    { argument: `${argument}.sandbox` },
  );
}

/** The instance that a new token shall act for, where the input names one by its global id. */
function instanceOf({ token }: TokenCreateInput): MutationSubject | undefined {
  const id = token.losantApiToken?.owner?.instanceId;
  return typeof id === "string" ? { id, argument: `${apiToken}.owner.instanceId` } : undefined;
}
