import { refuse, refuseBody } from "./errors.ts";
import { storePassword } from "./password.ts";
import type { Auth0State, User } from "./state.ts";
import { findConnectionByName } from "./user-connection.ts";
import { emitUserEvent } from "./user-event.ts";
import { defaultPicture, type NewUser } from "./user-profile.ts";
import { withoutNull } from "./without-null.ts";

/**
 * Makes a user in a database, or in a connection that signs people in by mail or text message. Throws the vendor's 400
 * for a body that does not fit the connection and 409 for somebody who is there already.
 */
export function createUser(state: Auth0State, body: NewUser): User {
  const { connection, user_id: chosenId, password, verify_email, email: givenEmail, ...profile } = body;
  const provider = findConnectionByName(state, connection)?.strategy;
  if (provider === undefined) throw refuse(400, "The connection does not exist.", "inexistent_connection");
  const [needed, unfit] = needsOf(provider);
  for (const property of needed)
    if (body[property] === undefined) throw refuseBody(`Missing required property: ${property}`);
  for (const property of unfit)
    if (body[property] !== undefined) throw refuseBody(`Additional properties not allowed: ${property}`);
  const email = givenEmail?.toLowerCase();
  const id = chosenId === undefined || chosenId === "" ? state.makeUserId() : chosenId;
  const identity = { connection, provider, user_id: id, isSocial: false };
  const sign = email ?? profile.phone_number ?? id;
  const now = new Date().toISOString();
  const user: User = withoutNull({
    name: sign,
    nickname: sign.replace(/@.*$/, ""),
    picture: defaultPicture,
    ...(email === undefined ? {} : { email, email_verified: false }),
    ...withoutNull(profile),
    user_id: `${provider}|${id}`,
    created_at: now,
    updated_at: now,
    identities: [identity],
  });
  if (state.users.current.has(user.user_id) || isTaken(state, connection, user))
    throw refuse(409, "User already exists.", "auth0_idp_error");
  state.users.set(user.user_id, user);
  if (password !== undefined) storePassword(state, user.user_id, password);
  emitUserEvent(state, "created", user);
  return user;
}

/** Whether another user of the connection signs in with the same address, name or number. */
export function isTaken(
  { users }: Auth0State,
  connection: string,
  { user_id, email, username, phone_number }: Pick<User, "user_id" | "email" | "username" | "phone_number">,
): boolean {
  for (const other of users.current.values())
    if (
      other.user_id !== user_id &&
      ((email !== undefined && other.email === email) ||
        (username !== undefined && other.username === username) ||
        (connection === "sms" && phone_number !== undefined && other.phone_number === phone_number)) &&
      other.identities.some((identity) => identity.connection === connection)
    )
      return true;
  return false;
}

type Property = "email" | "phone_number" | "password" | "username";

/** What a new user of a connection must have, and what they cannot have. */
function needsOf(provider: string): readonly [needed: readonly Property[], unfit: readonly Property[]] {
  switch (provider) {
    case "auth0":
      return [["password", "email"], []];
    case "email":
      return [["email"], ["password", "username"]];
    case "sms":
      return [["phone_number"], ["password", "username"]];
    default:
      throw refuse(
        400,
        `Users of ${provider} connections are made when they sign in.`,
        "operation_not_supported",
      );
  }
}
