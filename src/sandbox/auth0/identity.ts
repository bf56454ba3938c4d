import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseOtherUser, refusePath, refuseScope } from "./errors.ts";
import { findUser, readUserId } from "./find.ts";
import { identityProviders } from "./identity-provider.ts";
import { readSubject } from "./identity-token.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, Auth0State, Identity, User } from "./state.ts";
import { describeUser } from "./user.ts";
import { emitUserEvent } from "./user-event.ts";
import { defaultPicture } from "./user-profile.ts";
import { removeUser } from "./user-removal.ts";
import { withoutNull } from "./without-null.ts";

const scopes = ["update:users", "update:current_user_identities"];

const linkBody = z.strictObject({
  provider: z.enum(identityProviders, "No enum match for provider").optional(),
  connection_id: z
    .string()
    .regex(/^con_[A-Za-z0-9]{16}$/, "String does not match pattern: ^con_[A-Za-z0-9]{16}$")
    .optional(),
  user_id: z.union([z.string().min(1), z.int()]).optional(),
  link_with: z.string().optional(),
});

/** Joining accounts in one user (auth0.com/docs/manage-users/user-accounts/user-account-linking). */
export const identityRoutes: readonly Auth0Route[] = [
  {
    operation: "post_identities",
    method: "POST",
    path: "/users/{id}/identities",
    scopes,
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { state } = request;
      const secondaryId = readSecondaryId(request);
      const primary = findUser(request);
      if (secondaryId === primary.user_id)
        throw refuse(400, "Main account and linked account cannot be the same.", "invalid_body");
      if (isLinked(state, secondaryId)) throw refuse(409, "Specified identity already exists.");
      const secondary = state.users.current.get(secondaryId);
      // The vendor lists no 404 here.
      if (secondary === undefined) throw refuse(400, "The user does not exist.", "inexistent_user");
      const changed: User = {
        ...primary,
        identities: [...primary.identities, ...toLinked(secondary)],
        updated_at: new Date().toISOString(),
      };
      removeUser(state, secondary);
      state.users.set(changed.user_id, changed);
      emitUserEvent(state, "updated", changed);
      return { status: 201, body: describeUser(request, changed).identities };
    },
  },
  {
    operation: "delete_user_identity_by_user_id",
    method: "DELETE",
    path: "/users/{id}/identities/{provider}/{user_id}",
    scopes,
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { state, params } = request;
      const { provider = "", user_id: accountId = "" } = params;
      if (!identityProviders.some((known) => known === provider))
        throw refusePath("No enum match for provider", "provider");
      checkSelf(request);
      const primary = findUser(request);
      const [main, ...linked] = primary.identities;
      const isMeant = (identity: Identity) =>
        identity.provider === provider && identity.user_id === accountId;
      // Neither text is recorded; the vendor lists 400 and no 404 here.
      if (main !== undefined && isMeant(main)) throw refuse(400, "The main identity cannot be unlinked.");
      const identity = linked.find(isMeant);
      if (identity === undefined) throw refuse(400, "The identity does not exist.", "inexistent_identity");
      const now = new Date().toISOString();
      const changed: User = {
        ...primary,
        identities: primary.identities.filter((other) => other !== identity),
        updated_at: now,
      };
      const separate = toSeparateUser(identity, now);
      state.users.set(changed.user_id, changed);
      state.users.set(separate.user_id, separate);
      emitUserEvent(state, "updated", changed);
      emitUserEvent(state, "created", separate);
      return { status: 200, body: describeUser(request, changed).identities };
    },
  },
];

/** Reads who is to be linked: by name, which takes `update:users`, or by a token of theirs. */
function readSecondaryId(request: Auth0Request): string {
  const { provider, connection_id, user_id, link_with } = readBody(linkBody, request.body);
  const isPrivileged = request.caller.scopes.includes("update:users");
  checkSelf(request);
  if (link_with !== undefined) {
    for (const [name, value] of Object.entries({ provider, connection_id, user_id }))
      if (value !== undefined) throw refuseBody("Cannot be specified when using link_with", name);
    const subject = readSubject(link_with);
    if (subject === undefined) throw refuseBody("Invalid token", "link_with");
    return subject;
  }
  if (!isPrivileged) throw refuseScope(["update:users"]);
  if (user_id === undefined) throw refuseBody("Missing required property: user_id");
  const text = String(user_id);
  if (provider === undefined && !text.includes("|")) throw refuseBody("Missing required property: provider");
  const id = provider === undefined || text.startsWith(`${provider}|`) ? text : `${provider}|${text}`;
  checkConnection(request.state, connection_id, id);
  return id;
}

function checkConnection(
  { connections, users }: Auth0State,
  connectionId: string | undefined,
  userId: string,
): void {
  if (connectionId === undefined) return;
  const name = connections.get(connectionId)?.name;
  const identities = users.current.get(userId)?.identities;
  if (name === undefined || (identities !== undefined && identities[0]?.connection !== name))
    throw refuse(400, "The connection does not exist.", "inexistent_connection");
}

function checkSelf(request: Auth0Request): void {
  const { scopes: granted, userId } = request.caller;
  if (!granted.includes("update:users") && userId !== readUserId(request, "id")) throw refuseOtherUser();
}

function isLinked({ users }: Auth0State, id: string): boolean {
  for (const { identities } of users.current.values())
    if (identities.slice(1).some(({ provider, user_id }) => `${provider}|${user_id}` === id)) return true;
  return false;
}

/** The accounts of a user who becomes part of another: the main one now carries the profile. Metadata is lost. */
function toLinked({ identities: [main, ...others], ...user }: User): readonly Identity[] {
  if (main === undefined) return others;
  const { email, email_verified, username, phone_number, phone_verified, name, given_name, family_name } =
    user;
  const profile = {
    email,
    email_verified,
    username,
    phone_number,
    phone_verified,
    name,
    given_name,
    family_name,
  };
  return [{ ...main, profileData: withoutNull(profile) }, ...others];
}

function toSeparateUser({ profileData = {}, ...identity }: Identity, now: string): User {
  const name = profileData.name ?? profileData.email ?? identity.user_id;
  return {
    ...profileData,
    user_id: `${identity.provider}|${identity.user_id}`,
    name,
    nickname: (profileData.email ?? name).replace(/@.*$/, ""),
    picture: defaultPicture,
    created_at: now,
    updated_at: now,
    identities: [identity],
  };
}
