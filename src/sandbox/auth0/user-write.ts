import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseOtherUser, refuseScope } from "./errors.ts";
import { findUser, readUserId } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, Auth0State, Metadata, User } from "./state.ts";
import { describeUser } from "./user.ts";

const databaseConnection = "Username-Password-Authentication";
const phoneNumber = z.string().regex(/^\+[0-9]{1,15}$/);
const metadata = z.record(z.string(), z.unknown());

const newUserBody = z.strictObject({
  connection: z.string().min(1),
  email: z.string().optional(),
  phone_number: phoneNumber.optional(),
  user_metadata: metadata.optional(),
  app_metadata: metadata.optional(),
  blocked: z.boolean().optional(),
  email_verified: z.boolean().optional(),
  phone_verified: z.boolean().optional(),
  given_name: z.string().min(1).max(150).optional(),
  family_name: z.string().min(1).max(150).optional(),
  name: z.string().min(1).max(300).optional(),
  nickname: z.string().min(1).max(300).optional(),
  picture: z.string().optional(),
  user_id: z.string().max(255).regex(/^\S*$/).optional(),
  password: z.string().min(1).optional(),
  verify_email: z.boolean().optional(),
  username: z.string().min(1).max(128).optional(),
});

const changesBody = z.object({
  blocked: z.boolean().optional(),
  email_verified: z.boolean().optional(),
  email: z.string().nullish(),
  phone_number: phoneNumber.nullish(),
  phone_verified: z.boolean().optional(),
  given_name: z.string().min(1).max(150).nullish(),
  family_name: z.string().min(1).max(150).nullish(),
  name: z.string().min(1).max(300).nullish(),
  nickname: z.string().min(1).max(300).nullish(),
  picture: z.string().nullish(),
  username: z.string().min(1).max(128).nullish(),
  user_metadata: metadata.optional(),
  app_metadata: metadata.optional(),
});

/** The writes of users (auth0.com/docs/api/management/v2/users). Only database users can be created here. */
export const userWriteRoutes: readonly Auth0Route[] = [
  {
    operation: "post_users",
    method: "POST",
    path: "/users",
    scopes: ["create:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const user = toUser(request.state, readBody(newUserBody, request.body));
      request.state.users.set(user.user_id, user);
      return { status: 201, body: describeUser(request, user) };
    },
  },
  {
    operation: "patch_users_by_id",
    method: "PATCH",
    path: "/users/{id}",
    scopes: ["update:users", "update:users_app_metadata", "update:current_user_metadata"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      checkChangeScopes(request);
      const user = changeUser(findUser(request), readBody(changesBody, request.body));
      request.state.users.set(user.user_id, user);
      return { status: 200, body: describeUser(request, user) };
    },
  },
  {
    operation: "delete_users_by_id",
    method: "DELETE",
    path: "/users/{id}",
    scopes: ["delete:users", "delete:current_user"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const id = readUserId(request, "id");
      const { state, caller } = request;
      if (!caller.scopes.includes("delete:users") && caller.userId !== id) throw refuseOtherUser();
      state.users.delete(id);
      for (const members of state.members.values()) members.delete(id);
      state.roleAssignments = state.roleAssignments.filter(({ userId }) => userId !== id);
      state.directPermissions = state.directPermissions.filter(({ userId }) => userId !== id);
      return { status: 204 };
    },
  },
];

function toUser(state: Auth0State, body: z.output<typeof newUserBody>): User {
  const { connection, user_id: chosenId, password, verify_email, email: givenEmail, ...profile } = body;
  if (connection !== databaseConnection)
    throw refuse(400, "The connection does not exist.", "inexistent_connection");
  if (password === undefined) throw refuseBody("Missing required property: password");
  if (givenEmail === undefined) throw refuseBody("Missing required property: email");
  const email = givenEmail.toLowerCase();
  const id = chosenId === undefined || chosenId === "" ? state.makeUserId() : chosenId;
  const taken = [...state.users.current.values()].some(
    (user) =>
      user.user_id === `auth0|${id}` ||
      (user.email === email && user.identities.some((identity) => identity.connection === connection)),
  );
  if (taken) throw refuse(409, "User already exists.");
  const now = new Date().toISOString();
  return withoutNull({
    name: email,
    nickname: email.replace(/@.*$/, ""),
    picture: "https://cdn.auth0.com/avatars/default.png",
    email_verified: false,
    ...withoutNull(profile),
    user_id: `auth0|${id}`,
    email,
    created_at: now,
    updated_at: now,
    identities: [{ connection, provider: "auth0", user_id: id, isSocial: false }],
  });
}

function changeUser(user: User, changes: z.output<typeof changesBody>): User {
  const { user_metadata, app_metadata } = changes;
  return withoutNull({
    ...user,
    ...changes,
    // A profile always has these: taking them away leaves what was there.
    name: changes.name ?? user.name,
    nickname: changes.nickname ?? user.nickname,
    picture: changes.picture ?? user.picture,
    user_metadata: user_metadata ? mergeMetadata(user.user_metadata, user_metadata) : user.user_metadata,
    app_metadata: app_metadata ? mergeMetadata(user.app_metadata, app_metadata) : user.app_metadata,
    updated_at: new Date().toISOString(),
  });
}

/** Auth0 documents that metadata is merged at its first level only, and that null takes a property away. */
function mergeMetadata(old: Metadata | undefined, changes: Metadata): Metadata {
  return Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== null));
}

/** A copy without the properties that are null or undefined: what a user does not have is left out. */
function withoutNull<Value extends object>(
  record: Value,
): { [Key in keyof Value]: Exclude<Value[Key], null | undefined> } {
  const kept = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Value]: Exclude<Value[Key], null | undefined> };
}

/** Which token may change what: everything, `app_metadata` of anybody, or one's own `user_metadata`. */
function checkChangeScopes(request: Auth0Request): void {
  const { scopes, userId } = request.caller;
  if (scopes.includes("update:users")) return;
  const changed = Object.keys(readBody(changesBody.loose(), request.body));
  if (scopes.includes("update:users_app_metadata")) {
    if (changed.some((name) => name !== "app_metadata")) throw refuseScope(["update:users"]);
    return;
  }
  if (userId !== readUserId(request, "id")) throw refuseOtherUser();
  if (changed.some((name) => name !== "user_metadata"))
    throw refuseScope(["update:users", "update:users_app_metadata"]);
}
