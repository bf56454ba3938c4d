import { removeFromGroups } from "./group-removal.ts";
import type { Auth0State, User } from "./state.ts";
import { identifiersOf, liftBlocks } from "./user-block.ts";
import { dropCredentialsOfUser } from "./user-credential.ts";
import { emitUserEvent } from "./user-event.ts";

/** Deletes a user with everything that is theirs. */
export function removeUser(state: Auth0State, user: User): void {
  const { user_id: id } = user;
  const isTheirs = ({ userId }: { readonly userId: string }) => userId === id;
  state.users.delete(id);
  state.passwordHashes.delete(id);
  for (const members of state.members.values()) members.delete(id);
  state.roleAssignments = state.roleAssignments.filter((assignment) => !isTheirs(assignment));
  state.directPermissions = state.directPermissions.filter((direct) => !isTheirs(direct));
  dropCredentialsOfUser(state, id);
  liftBlocks(state, identifiersOf(user));
  removeFromGroups(state, id);
  emitUserEvent(state, "deleted", user);
}
