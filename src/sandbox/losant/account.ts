import { z } from "zod";
import { callerAccount, isSameEmail, orgsOf } from "./access.ts";
import { emailSchema, passwordSchema, readBody, twoFactorCodeSchema } from "./body.ts";
import { checkCredentials } from "./credentials.ts";
import { refusal } from "./errors.ts";
import { deleteOwned } from "./resource.ts";
import { userScopes } from "./scopes.ts";
import { sessionFields } from "./session.ts";
import type { LosantRoute, LosantState, Organization } from "./state.ts";

// The schema `userCredentials` is that of a sign-in, with fields that mean nothing here.
const credentialsSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
  twoFactorCode: twoFactorCodeSchema.optional(),
  ...sessionFields,
});

/** The end of the caller's account: `me.delete`. */
export const accountRoutes: readonly LosantRoute[] = [
  {
    operation: "me.delete",
    method: "POST",
    path: "/me/delete",
    scopes: userScopes("me.delete", "manage"),
    handle(request) {
      const { state } = request;
      const account = callerAccount(request);
      const { email, password, twoFactorCode } = readBody(credentialsSchema, request.body);
      if (!isSameEmail(email, account.email))
        throw refusal(state.choices.wrongPasswordStatus, "The e-mail address is not that of this account");
      checkCredentials(state, account, { password, twoFactorCode });
      const orgs = orgsOf(state, account.id);
      const orphan = orgs.find((org) => !hasOtherAdmin(org, account.id));
      if (orphan !== undefined && state.choices.deletingLastAdmin === "refused")
        throw refusal(
          state.choices.memberConflictStatus,
          `The organization ${orphan.name} has no other administrator`,
        );
      deleteAccount(state, account.id);
      return { status: 200, body: { success: true } };
    },
  },
];

function hasOtherAdmin({ members }: Organization, userId: string): boolean {
  return members.some((member) => member.role === "admin" && member.userId !== userId);
}

/** Takes somebody out of every organization and instance, and their tokens and own applications with them. */
function deleteAccount(state: LosantState, userId: string): void {
  const now = new Date().toISOString();
  for (const org of orgsOf(state, userId)) {
    org.members = org.members.filter((member) => member.userId !== userId);
    org.lastUpdated = now;
  }
  for (const instance of state.instances.values())
    instance.members = instance.members.filter((member) => member.userId !== userId);
  deleteOwned(state, userId);
  for (const records of [state.apiTokens, state.oauthTokens]) {
    for (const { id, ownerId } of records.values()) if (ownerId === userId) records.delete(id);
  }
  for (const session of state.sessions.values())
    if (session.userId === userId) state.sessions.delete(session.token);
  state.accounts.delete(userId);
}
