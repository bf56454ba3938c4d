import { emitEvent } from "./event.ts";
import type { Auth0State, User } from "./state.ts";

/** Tells of a user who was made, changed or deleted, without the tokens of identity providers. */
export function emitUserEvent(
  state: Auth0State,
  change: "created" | "updated" | "deleted",
  user: User,
): void {
  emitEvent(state, `user.${change}`, {
    ...user,
    identities: user.identities.map(({ access_token, ...open }) => open),
    ...(change === "deleted" ? { deleted_at: new Date().toISOString() } : {}),
  });
}
