import { callerAccount, callerApiToken } from "./access.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import type { Instance, InstanceOrg } from "./instance-state.ts";
import type { InstanceRole } from "./role.ts";
import type { LosantRequest, LosantState, Organization } from "./state.ts";

/** The instance in the path. Throws 404 when there is none, or when the caller has nothing to do with it. */
export function callerInstance(request: LosantRequest): Instance {
  const { params, state } = request;
  const instance = state.instances.get(readId("instanceId", params.instanceId, state.choices));
  if (instance === undefined) throw refusal(404, "Instance was not found");
  if (roleInInstance(request, instance) === undefined)
    throw refusal(state.choices.foreignInstanceStatus, "Instance was not found");
  return instance;
}

/** The instance in the path, for what its administrators alone may do. Throws 403 to everybody else. */
export function administeredInstance(request: LosantRequest): Instance {
  const instance = callerInstance(request);
  if (roleInInstance(request, instance) !== "admin")
    throw refusal(request.state.choices.missingRoleStatus, "This takes the role admin in the instance");
  return instance;
}

/** The organization in the path of an instance route. Throws 404 when the instance has none with this id. */
export function callerInstanceOrg(request: LosantRequest): InstanceOrg {
  return orgInPath(request, callerInstance(request));
}

/** The organization in the path, for a change. Throws 403 to everybody but administrators of the instance. */
export function administeredInstanceOrg(request: LosantRequest): InstanceOrg {
  return orgInPath(request, administeredInstance(request));
}

/** Whether an organization belongs to an instance. */
export function isInstanceOrg(org: Organization): org is InstanceOrg {
  return org.instanceId !== undefined;
}

/** The organizations of an instance. */
export function orgsOfInstance(state: LosantState, { id }: Instance): readonly InstanceOrg[] {
  return [...state.orgs.values()].filter(isInstanceOrg).filter((org) => org.instanceId === id);
}

/** The instances that somebody manages. */
export function instancesOf(state: LosantState, userId: string): readonly Instance[] {
  return [...state.instances.values()].filter(({ members }) =>
    members.some((member) => member.userId === userId),
  );
}

/**
 * What the caller may do in an instance: what they are as its member, or everything with one of its own tokens, which
 * only their scopes confine. Undefined when they have nothing to do with it.
 */
export function roleInInstance(request: LosantRequest, { id, members }: Instance): InstanceRole | undefined {
  const token = callerApiToken(request);
  if (token?.ownerType === "instance") return token.ownerId === id ? "admin" : undefined;
  const account = callerAccount(request);
  return members.find(({ userId }) => userId === account.id)?.role;
}

/** Id of the person behind a request: the caller's own, or whoever created the instance's token that they use. */
export function responsibleUserId(request: LosantRequest): string {
  const token = callerApiToken(request);
  return token?.ownerType === "instance" ? token.creatorId : callerAccount(request).id;
}

function orgInPath({ params, state }: LosantRequest, instance: Instance): InstanceOrg {
  const org = state.orgs.get(readId("orgId", params.orgId, state.choices));
  if (org === undefined || !isInstanceOrg(org) || org.instanceId !== instance.id)
    throw refusal(404, "Organization was not found");
  return org;
}
