import { callerAccount, callerApiToken, callerCap, callerRole } from "./access.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import type { LosantRequest, OwnedResource } from "./state.ts";

/**
 * The application in the path. Throws 404 when there is none, or when the caller may not even look at it: an
 * application's token reaches its own application only (Losant's page on application tokens).
 */
export function callerApplication(request: LosantRequest): OwnedResource {
  const { params, state } = request;
  const application = state.applications.get(readId("applicationId", params.applicationId, state.choices));
  if (application === undefined || roleInApplication(request, application) === "none")
    throw refusal(state.choices.unknownApplicationStatus, "Application was not found");
  return application;
}

/** The application in the path, for a change to its tokens. Throws 403 when the caller's role is too weak for that. */
export function managedApplication(request: LosantRequest): OwnedResource {
  const application = callerApplication(request);
  const { applicationTokenRoles, missingRoleStatus } = request.state.choices;
  if (!applicationTokenRoles.includes(roleInApplication(request, application)))
    throw refusal(missingRoleStatus, `This takes one of the roles ${applicationTokenRoles.join(", ")}`);
  return application;
}

function roleInApplication(
  request: LosantRequest,
  { id, ownerId, ownerType }: OwnedResource,
): ReturnType<typeof callerRole> {
  const token = callerApiToken(request);
  // What these tokens may do inside their application is up to their scopes alone.
  if (token !== undefined && token.ownerType !== "user") return token.ownerId === id ? "admin" : "none";
  if (ownerType === "user")
    return callerAccount(request).id === ownerId ? callerCap(request, "sandbox", id) : "none";
  const org = request.state.orgs.get(ownerId);
  return org === undefined ? "none" : callerRole(request, org, id);
}
