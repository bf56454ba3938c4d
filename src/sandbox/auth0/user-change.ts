import { refuse } from "./errors.ts";
import { storePassword } from "./password.ts";
import type { Auth0State, Identity, User } from "./state.ts";
import { isTaken } from "./user-create.ts";
import { emitUserEvent } from "./user-event.ts";
import { mergeMetadata, type UserChanges } from "./user-profile.ts";
import { withoutNull } from "./without-null.ts";

/**
 * What Auth0 does not change in one request. auth0/terraform-provider-auth0 refuses the same pairs before it sends
 * anything.
 */
const apart = [
  ["password", "email"],
  ["password", "email_verified"],
  ["username", "password"],
  ["username", "email_verified"],
] as const;

/** What belongs to the account that somebody signs in with, rather than to the user. */
const accountProperties = ["email", "email_verified", "phone_number", "phone_verified", "username"] as const;

/** Changes a user. Throws the vendor's 400 for what does not go together, or not with how the user signs in. */
export function changeUser(state: Auth0State, user: User, changes: UserChanges): User {
  for (const [one, other] of apart)
    if (changes[one] !== undefined && changes[other] !== undefined)
      throw refuse(400, `Cannot update ${one} and ${other} simultaneously`, "operation_not_supported");
  const { connection, client_id, verify_email, verify_phone_number, password, ...profile } = changes;
  const [primary] = user.identities;
  const identity = user.identities.find((each) => connection === undefined || each.connection === connection);
  if (identity === undefined) throw refuse(400, "The connection does not exist.", "inexistent_connection");
  checkAccount(identity, changes);
  const address = profile.email?.toLowerCase();
  const account = withoutUndefined({
    ...Object.fromEntries(accountProperties.map((name) => [name, profile[name]])),
    // A new address is not proved until somebody says so.
    ...(address === undefined ? {} : { email: address, email_verified: profile.email_verified ?? false }),
  });
  if (address !== undefined && isTaken(state, identity.connection, { user_id: user.user_id, email: address }))
    throw refuse(400, "The specified new email already exists", "auth0_idp_error");
  const changed: User = withoutNull({
    ...user,
    ...profile,
    // An account that was linked keeps its own address and number.
    ...(identity === primary
      ? account
      : Object.fromEntries(accountProperties.map((name) => [name, user[name]]))),
    // A profile always has these: taking them away leaves what was there.
    name: profile.name ?? user.name,
    nickname: profile.nickname ?? user.nickname,
    picture: profile.picture ?? user.picture,
    identities: user.identities.map((each) =>
      each === identity && each !== primary
        ? { ...each, profileData: withoutNull({ ...each.profileData, ...account }) }
        : each,
    ),
    user_metadata: profile.user_metadata
      ? mergeMetadata(user.user_metadata, profile.user_metadata)
      : user.user_metadata,
    app_metadata: profile.app_metadata
      ? mergeMetadata(user.app_metadata, profile.app_metadata)
      : user.app_metadata,
    updated_at: new Date().toISOString(),
  });
  state.users.set(user.user_id, changed);
  if (typeof password === "string") storePassword(state, user.user_id, password);
  emitUserEvent(state, "updated", changed);
  return changed;
}

/**
 * Only a database keeps passwords; an address comes from whoever proves who somebody is (auth0/node-auth0#127), and
 * Auth0 documents the same of its proof for enterprise connections and text messages.
 */
function checkAccount(
  { provider, isSocial }: Identity,
  { password, username, email, email_verified }: UserChanges,
): void {
  if (provider === "auth0") return;
  if (email_verified !== undefined && provider !== "email" && !isSocial)
    throw refuse(400, "Cannot update email_verified for this user", "operation_not_supported");
  for (const [name, value] of Object.entries({ password, username, email }))
    if (value !== undefined && !(name === "email" && provider === "email"))
      throw refuse(400, `Cannot update ${name} for this user`, "operation_not_supported");
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
