import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { lesserRole, type OrgRole } from "./role.ts";
import type {
  Account,
  ApiToken,
  LosantRequest,
  LosantState,
  OauthToken,
  Organization,
  TokenOrgRole,
} from "./state.ts";

/** The account of whoever sends the request. Throws 401 when the token belongs to nobody. */
export function callerAccount({ caller, state }: LosantRequest): Account {
  const account = state.accounts.get(caller.userId ?? "");
  if (account === undefined) throw refusal(401, "The authorization token belongs to no user");
  return account;
}

/** The organization in the path. Throws 404 when there is none, or when the caller is no member of it. */
export function callerOrg(request: LosantRequest): Organization {
  const { params, state } = request;
  const org = state.orgs.get(readId("orgId", params.orgId, state.choices));
  if (org === undefined) throw refusal(404, "Organization was not found");
  if (!isMember(org, callerAccount(request).id))
    throw refusal(state.choices.foreignOrgStatus, "Organization was not found");
  return org;
}

/** The organization in the path, for a change that its administrators alone may make. Throws 403 to everybody else. */
export function administeredOrg(request: LosantRequest): Organization {
  const org = callerOrg(request);
  if (callerRole(request, org) !== "admin")
    throw refusal(request.state.choices.missingRoleStatus, "This takes the role admin in the organization");
  return org;
}

/** Whether somebody belongs to an organization. */
export function isMember(org: Organization, userId: string): boolean {
  return org.members.some((member) => member.userId === userId);
}

/** The organizations somebody belongs to. */
export function orgsOf(state: LosantState, userId: string): readonly Organization[] {
  return [...state.orgs.values()].filter((org) => isMember(org, userId));
}

/** The API token that came as the bearer token, when it is one. */
export function callerApiToken({ caller, state }: LosantRequest): ApiToken | undefined {
  return findApiToken(state, caller.token);
}

/** The API token with this secret. */
export function findApiToken(state: LosantState, secret: string): ApiToken | undefined {
  return [...state.apiTokens.values()].find((token) => token.secret === secret);
}

/** The OAuth token that came as the bearer token, when it is one. */
export function callerOauthToken({ caller, state }: LosantRequest): OauthToken | undefined {
  return findOauthToken(state, caller.token);
}

/** The OAuth token with this secret. */
export function findOauthToken(state: LosantState, secret: string): OauthToken | undefined {
  return [...state.oauthTokens.values()].find((token) => token.secret === secret);
}

/** Tokens are not managed with OAuth tokens, whatever their scope (Losant's reference of `userApiTokens.post`). Throws 403. */
export function refuseOauthToken(request: LosantRequest): void {
  if (callerOauthToken(request) !== undefined)
    throw refusal(request.state.choices.missingScopeStatus, "OAuth tokens cannot manage tokens");
}

/** The account with this address, whatever its case. */
export function findAccountByEmail(state: LosantState, email: string): Account | undefined {
  return [...state.accounts.values()].find((account) => isSameEmail(account.email, email));
}

/** Whether two e-mail addresses are the same but for their case. */
export function isSameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * What the caller may be in an organization, or in one of its applications where that has a role of its own: their own
 * role, or less where the token they use is capped below it.
 */
export function callerRole(request: LosantRequest, org: Organization, applicationId?: string): OrgRole {
  const { id } = callerAccount(request);
  const member = org.members.find(({ userId }) => userId === id);
  const role = member === undefined ? "none" : roleFor(member, applicationId);
  return lesserRole(role, callerCap(request, org.id, applicationId));
}

/**
 * What the caller's token lets them be in an organization, or in their own "sandbox": everything, unless it is an API
 * or OAuth token that is capped there.
 */
export function callerCap(request: LosantRequest, orgId: string, applicationId: string | undefined): OrgRole {
  const token = callerApiToken(request) ?? callerOauthToken(request);
  const named = token?.orgRoles?.find((candidate) => candidate.orgId === orgId);
  if (named !== undefined) return roleFor(named, applicationId);
  // A token that was made without any cap has none.
  if (token?.defaultRole === undefined) return "admin";
  return request.state.choices.roleOutsideOrgRoles === "defaultRole" ? token.defaultRole : "none";
}

/** A role for one application beats the general one there. */
function roleFor(
  { applicationRoles = [], role }: Pick<TokenOrgRole, "role" | "applicationRoles">,
  applicationId: string | undefined,
): OrgRole {
  return applicationRoles.find(({ resourceId }) => resourceId === applicationId)?.role ?? role;
}
