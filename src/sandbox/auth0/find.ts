import { refuseMissingOrganization, refuseMissingRole, refuseMissingUser, refusePath } from "./errors.ts";
import type { Replica } from "./replica.ts";
import type { Auth0Request, Membership, StoredOrganization, StoredRole, User } from "./state.ts";

/** The organization of a path's `{id}`. Throws the vendor's 404. */
export function findOrganization({ state, params }: Auth0Request): StoredOrganization {
  const stored = state.organizations.get(params.id ?? "");
  if (stored === undefined) throw refuseMissingOrganization();
  return stored;
}

/** The members of the organization of a path's `{id}`. Throws the vendor's 404. */
export function findMembers(request: Auth0Request): Replica<Membership> {
  const { organization } = findOrganization(request);
  const members = request.state.members.get(organization.id);
  if (members === undefined) throw refuseMissingOrganization();
  return members;
}

/** The role of a path's `{id}`. Throws the vendor's 404. */
export function findRole({ state, params }: Auth0Request): StoredRole {
  const stored = state.roles.get(params.id ?? "");
  if (stored === undefined) throw refuseMissingRole();
  return stored;
}

/** The user of a path's parameter. Throws the vendor's 404, or 400 for a text that can be no user id. */
export function findUser(request: Auth0Request, property = "id"): User {
  const user = request.state.users.current.get(readUserId(request, property));
  if (user === undefined) throw refuseMissingUser();
  return user;
}

/** The user id in a path. Throws 400 for a text without the provider in front (auth0/auth0.net#289). */
export function readUserId({ params }: Pick<Auth0Request, "params">, property: string): string {
  const id = params[property] ?? "";
  if (!isUserId(id)) throw refusePath(`Object didn't pass validation for format user-id: ${id}`, property);
  return id;
}

/** Whether a text has the form of a user id: the provider in front, then a bar. */
export function isUserId(text: string): boolean {
  return /^[^|]+\|./s.test(text);
}
