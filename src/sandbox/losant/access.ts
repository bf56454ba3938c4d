import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { lesserRole, type OrgRole } from "./role.ts";
import type { Account, ApiToken, LosantRequest, LosantState, Organization } from "./state.ts";

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
  if (roleIn(request, org) !== "admin")
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

/** The API token that came as the bearer token, when it is one that was made through `userApiTokens.post`. */
export function callerApiToken({ caller, state }: LosantRequest): ApiToken | undefined {
  return findApiToken(state, caller.token);
}

/** The API token with this secret. */
export function findApiToken(state: LosantState, secret: string): ApiToken | undefined {
  return [...state.apiTokens.values()].find((token) => token.secret === secret);
}

/** The account with this address, whatever its case. */
export function findAccountByEmail(state: LosantState, email: string): Account | undefined {
  return [...state.accounts.values()].find((account) => isSameEmail(account.email, email));
}

/** Whether two e-mail addresses are the same but for their case. */
export function isSameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What the caller may be: their own role, or less where the API token they use is capped below it. */
function roleIn(request: LosantRequest, org: Organization): OrgRole {
  const { id } = callerAccount(request);
  const role = org.members.find((member) => member.userId === id)?.role ?? "none";
  const token = callerApiToken(request);
  return token === undefined ? role : lesserRole(role, capOf(token, org, request.state));
}

function capOf({ defaultRole, orgRoles }: ApiToken, org: Organization, { choices }: LosantState): OrgRole {
  const named = orgRoles?.find(({ orgId }) => orgId === org.id);
  if (named !== undefined) return named.role;
  // A token that was made without any cap has none.
  if (defaultRole === undefined) return "admin";
  return choices.roleOutsideOrgRoles === "defaultRole" ? defaultRole : "none";
}
